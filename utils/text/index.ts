export { foldVietnamese } from './fold';
export { collapseSpaces, normaliseText } from './normalise';
