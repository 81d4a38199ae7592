import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerPaintCommands, createPainter } from '@/utils/page';

/** Injected by `paintTab`, never before the reader asks. It only waits for commands of the extension. */
export default defineUnlistedScript(() => answerPaintCommands((namespace) => createPainter(document, namespace)));
