import Readability from '@mozilla/readability/Readability.js';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { provideReadability } from '@/utils/page';

/** Injected before a second reading of a page that no rule knows; most pages never need its 33 KB. */
export default defineUnlistedScript(() => provideReadability(Readability));
