export { allBits, type Bits, clearBit, countBits, forEachBit, hasBit, narrow } from './bits';
export { FACETS, type Facet, type Filter, REVIEW_FACETS } from './filters';
export { addFacetCounts, type FacetCounts, findDocuments, noFacetCounts } from './find';
export { keepsPhrases, needsText } from './phrases';
export { parseQuery, type SearchQuery } from './query';
export {
  buildSegment,
  createSegmentBuilder,
  type SearchDocument,
  type Segment,
  SORT_TIMES,
} from './segment';
export { keepsWords, type Snippet, snippetOf } from './snippet';
