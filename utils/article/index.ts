export { readPublishedAt } from './dates';
export { type ExtractOptions, extractArticleWith } from './extract';
export { extractArticle } from './extract-article';
export { articleIdentity } from './identity';
export { articleFromText } from './plain-text';
export type { ReadabilityClass } from './readability';
export { isBodyReady } from './recognise';
