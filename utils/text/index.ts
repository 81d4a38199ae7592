export { foldVietnamese } from './fold';
export { collapseSpaces, normaliseText } from './normalise';
export { type NormalisedText, normaliseWithOffsets } from './offset-map';
export { remember } from './remember';
export { searchSpelling, syllableSpelling } from './search-spelling';
export { type SentenceSpan, splitSentences } from './sentences';
export { spellSyllable } from './spell-syllable';
export { wordTable } from './word-table';
