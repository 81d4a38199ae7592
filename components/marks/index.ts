export { KeyList } from './KeyMap';
export { BASE_LABELS, CHANGE_LABELS, COMPARATOR_LABELS, headingOf, KIND_LABELS, STATUS_LABELS } from './labels';
export type { MarkFields } from './mark-fields';
export { formatPeriod } from './period';
export { ReviewPanel, ReviewText } from './ReviewPanel';
export type { FieldDrafts } from './use-mark-form';
export { type Review, type ReviewInput, type ReviewPort, useReview } from './use-review';
