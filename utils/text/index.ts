export { foldVietnamese } from './fold';
export { collapseSpaces, normaliseText } from './normalise';
export { type NormalisedText, normaliseWithOffsets } from './offset-map';
export { remember } from './remember';
export { searchSpelling, syllableSpelling } from './search-spelling';
export { type SentenceSpan, splitSentences } from './sentences';
export { spellSyllable } from './spell-syllable';
export { type WordPool, wordPool } from './word-pool';
export { wordTable } from './word-table';
