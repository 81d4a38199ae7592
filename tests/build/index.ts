export { aClipping, aClippingItem } from './a-clipping';
export { aMark, anAnchor, aPersonMark, aSuggestion } from './a-mark';
export { aPerson, aQuantity } from './a-quantity';
export { ARTICLE_LINES, aBody, anArticle, blocksOf } from './an-article';
export { buildSegment } from './build-segment';
export type { DeepPartial } from './override';
