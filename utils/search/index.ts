export { allBits, type Bits, clearBit, countBits, forEachBit, hasBit, narrow, noBits, setBit } from './bits';
export { type BuiltSegment, buildSegment, createSegmentBuilder } from './build-segment';
export { FACETS, type Facet, type Filter, REVIEW_FACETS } from './filters';
export { addFacetCounts, documentsWithAll, type FacetCounts, findDocuments, noFacetCounts } from './find';
export { idsAmong, idsOrderedBy, placeOfId, reverseIds, withoutIds } from './id-lists';
export { createIdSet } from './id-set';
export {
  compareIds,
  countIds,
  type IdList,
  idAt,
  idsBetween,
  type PackedIds,
  packIds,
  spellIds,
  UUID_WORDS,
} from './packed-ids';
export { type Phrase, phraseMatcher, phrasesOf } from './phrases';
export { parseQuery, type SearchQuery, unknownField } from './query';
export {
  type SearchDocument,
  type Segment,
  SORT_TIMES,
  sizeOf,
} from './segment';
export { createSequenceReader, DOCUMENTS_TOGETHER, type WordSequences } from './sequences';
export { keepsWords, type Snippet, snippetOf } from './snippet';
