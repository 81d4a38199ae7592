export type { Act, ActReason, ActType, Change, QuantityKind } from './act';
export { alikeMarks } from './alike';
export { applyAct, type MarkState } from './apply-act';
export { type Alarm, type CarriedMarks, carryMarks } from './carry-marks';
export { applyChange, invertChange, isEmptyChange } from './change';
export { countMarks } from './count-marks';
export { formatNumber, formatQuantity, type QuantityText } from './format-quantity';
export { hintsOf, type MarkHint, type SumHint } from './hints';
export { withLastChoices } from './last-choices';
export { headingOf, KIND_LABELS, STATUS_LABELS } from './mark-words';
export { withIndicators } from './match-indicators';
export { mergeSuggestions } from './merge-suggestions';
export { type NumberEntry, type NumberEntryReason, parseNumberEntry } from './number-entry';
export { type MarkOrder, orderMarks } from './order-marks';
export { type PeriodEntryReason, parsePeriodEntry, periodEntryText } from './period-entry';
export {
  QUANTITY_FIELDS,
  type QuantityField,
  type QuantityFieldReason,
  type QuantityFieldReasons,
  type QuantityFieldsResult,
  validateQuantityFields,
} from './quantity-fields';
export { readSelection, type SelectionReading } from './read-selection';
export { isQuantityKind } from './readings';
export { rereadQuantity } from './reread';
export { type ReadableArticle, type SuggestInput, suggestMarks } from './suggest-marks';
export type { QuantityLanguage } from './unit-words';
export { MONEY_SIZES } from './unit-words';
