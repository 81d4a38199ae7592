export { allBits, type Bits, clearBit, countBits, forEachBit, hasBit, narrow } from './bits';
export { FACETS, type Facet, type Filter, REVIEW_FACETS } from './filters';
export { addFacetCounts, type FacetCounts, findDocuments, noFacetCounts } from './find';
export { createIdSet } from './id-set';
export {
  countIds,
  type IdList,
  idAt,
  idsBetween,
  type PackedIds,
  packIds,
  spellIds,
  UUID_WORDS,
} from './packed-ids';
export { keepsPhrases, needsText } from './phrases';
export { parseQuery, type SearchQuery } from './query';
export {
  buildSegment,
  createSegmentBuilder,
  type SearchDocument,
  type Segment,
  SORT_TIMES,
  sizeOf,
} from './segment';
export { keepsWords, type Snippet, snippetOf } from './snippet';
