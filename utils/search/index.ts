export { allBits, type Bits, clearBit, countBits, forEachBit, hasBit, membersOf, narrow, noBits, setBit } from './bits';
export { type BuiltSegment, createSegmentBuilder } from './build-segment';
export { FACETS, type Facet, type Filter } from './filters';
export { addFacetCounts, documentsWithAll, type FacetCounts, findDocuments, noFacetCounts } from './find';
export { gatherIds, idsAmong, idsOneAfterAnother, idsOrderedBy, placeOfId, reverseIds, withoutIds } from './id-lists';
export { createIdSet } from './id-set';
export { joinSegments } from './join-segments';
export { compareIds, idAt, type PackedIds, packIds, UUID_WORDS } from './packed-ids';
export { type Phrase, phraseMatcher, phrasesOf } from './phrases';
export {
  countIds,
  type FoundIds,
  type IdList,
  idsBetween,
  isPlaced,
  type PlacedIds,
  roomOf,
  spellIds,
} from './placed-ids';
export { parseQuery, type SearchQuery, unknownField } from './query';
export { hasWords, rankDocuments } from './rank';
export {
  type SearchDocument,
  type Segment,
  SORT_TIMES,
  sizeOf,
} from './segment';
export { createSequenceReader, DOCUMENTS_TOGETHER, joinSequences, type WordSequences } from './sequences';
export { keepsWords, type Snippet, snippetOf } from './snippet';
export { indexWords, joinWords, type WordIndex } from './word-index';
