import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { clipDocument } from '@/utils/page';
import { takeClipOptions } from '@/utils/platform';

/**
 * Injected by `readTab` when the reader asks, never before; its return value is the whole answer.
 * An unlisted script rather than a content script: WXT's content scripts announce themselves to the page.
 */
export default defineUnlistedScript(() => clipDocument(document, { ...takeClipOptions(), whole: null }));
