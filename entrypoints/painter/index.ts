import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerPageCommands, createPageDesk } from '@/utils/page';
import { askBackground } from '@/utils/platform';

/**
 * Injected by `askPage`, never before the reader asks (or has allowed the site). It waits for commands of the extension
 * and can send one narrow kind of request to the background.
 */
export default defineUnlistedScript(() =>
  answerPageCommands((names) => createPageDesk(document, names, askBackground)),
);
