export { readPublishedAt } from './dates';
export { type ExtractOptions, extractArticle } from './extract';
export { articleIdentity } from './identity';
export { articleFromText } from './plain-text';
export { isBodyReady } from './recognise';
