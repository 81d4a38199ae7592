import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { generalRoad } from '@/utils/article';
import { clipDocument, clipSelection, readableFrames, takeLook } from '@/utils/page';
import { takeClipOptions } from '@/utils/platform';

/**
 * The clipper with the general road, Readability and the way into frames, injected where the rules of known sites are not enough; most pages
 * never need its 46 KB more. One script and not two: parts that both needed would be loaded and prepared twice.
 */
export default defineUnlistedScript(() =>
  clipDocument(document, {
    ...takeClipOptions(),
    whole: { general: generalRoad, framesOf: readableFrames, clipSelection, takeLook },
  }),
);
