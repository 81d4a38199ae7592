export { readPublishedAt } from './dates';
export { articleIdentity } from './identity';
export { articleFromText } from './plain-text';
