import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { copyPage } from '@/utils/page';
import { takeCopyWishes } from '@/utils/platform';

/** Injected by `copyTab` when the reader asks for an offline copy; its return value is the whole answer. */
export default defineUnlistedScript(() => copyPage(document, takeCopyWishes()));
