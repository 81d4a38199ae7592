import type { MessageKey } from '@/utils/i18n';
import type { QuantityFieldReason } from '@/utils/marks';

/** Why a field cannot be taken as typed, in words that say what to type. */
export const FIELD_REASONS = {
  required: 'fieldRequired',
  'not-a-number': 'fieldNotANumber',
  'too-large': 'fieldTooLarge',
  'not-a-date': 'fieldNotADate',
  'range-reversed': 'fieldRangeReversed',
  'not-positive': 'fieldNotPositive',
  'unknown-choice': 'fieldUnknownChoice',
  'too-long': 'fieldTooLong',
} as const satisfies Record<QuantityFieldReason, MessageKey>;
