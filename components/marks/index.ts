export { FIELD_REASONS } from './field-reasons';
export { KeyEditor } from './KeyEditor';
export { createKeyMap, type KeyChoices } from './key-map';
export {
  BASE_LABELS,
  CHANGE_LABELS,
  COMPARATOR_LABELS,
  formatComparison,
  headingOf,
  KIND_LABELS,
  STATUS_LABELS,
} from './labels';
export { fieldsOfQuantity, type MarkFields } from './mark-fields';
export { formatPeriod } from './period';
export { ReviewPanel, ReviewText } from './ReviewPanel';
export { chooseSlots, type IndicatorUse, noteUse, placeUse } from './recent-indicators';
export type { RecentIndicators, ReviewInput, ReviewPort } from './review-input';
export { keepOrder } from './review-model';
export { KeysContext, useKeys } from './use-keys';
export type { FieldDrafts } from './use-mark-form';
export { type Review, useReview } from './use-review';
