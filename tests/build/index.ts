export { aClipping, aClippingItem, type ClippingItem, someCounts } from './a-clipping';
export { aMark, anAnchor, aPersonMark, aSuggestion } from './a-mark';
export { aPerson, aQuantity } from './a-quantity';
export { ARTICLE_LINES, aBody, anArticle, blocksOf } from './an-article';
export { type DeepPartial, override } from './override';
