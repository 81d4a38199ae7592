export { candidatePlaces } from './candidate-places';
export { createCarrier, createLineCarrier } from './carry-anchors';
export { describeSpan } from './describe-span';
export { type DiffLine, type DiffPart, diffText } from './diff-text';
export { createLocator, type Located, type LocateReason, locateAnchor } from './locate-anchor';
