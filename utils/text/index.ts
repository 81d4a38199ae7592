export { foldVietnamese } from './fold';
export { collapseSpaces, normaliseText } from './normalise';
export { type NormalisedText, normaliseWithOffsets } from './offset-map';
export { searchSpelling, syllableSpelling } from './search-spelling';
export { type SentenceSpan, splitSentences } from './sentences';
