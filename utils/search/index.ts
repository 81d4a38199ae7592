export { allBits, type Bits, clearBit, countBits, forEachBit, narrow } from './bits';
export { FACETS, type Facet, type Filter, REVIEW_FACETS } from './filters';
export { addFacetCounts, type FacetCounts, findDocuments, noFacetCounts } from './find';
export { parseQuery, type SearchQuery } from './query';
export {
  buildSegment,
  createSegmentBuilder,
  type SearchDocument,
  type Segment,
  SORT_TIMES,
} from './segment';
export { keepsPhrases, keepsWords, needsText, type Snippet, snippetOf } from './snippet';
