export { candidatePlaces } from './candidate-places';
export { createCarrier, createLineCarrier } from './carry-anchors';
export { CONTEXT_UNITS, describeSpan } from './describe-span';
export { type DiffLine, type DiffPart, diffText } from './diff-text';
export {
  createLocator,
  type Located,
  type LocateHow,
  type LocateOptions,
  type LocateReason,
  type Locator,
  locateAnchor,
} from './locate-anchor';
