import type { MessageKey } from '@/utils/i18n';
import type { Mark, MarkKind, MarkStatus } from '@/utils/model';

/** What kinds of marks are called, as message keys. */
export const KIND_LABELS = {
  figure: 'kindFigure',
  target: 'kindTarget',
  person: 'kindPerson',
  quote: 'kindQuote',
  note: 'kindNote',
} as const satisfies Record<MarkKind, MessageKey>;

/** Where a mark is in the review, as message keys. */
export const STATUS_LABELS = {
  suggested: 'statusSuggested',
  confirmed: 'statusConfirmed',
  corrected: 'statusCorrected',
  rejected: 'statusRejected',
  added: 'statusAdded',
} as const satisfies Record<MarkStatus, MessageKey>;

/** What a mark is called in a list: its indicator, its person's name, its note, else its words. */
export const headingOf = ({ quantity, person, note, anchor }: Mark): string => {
  const words = quantity?.indicator || person?.name || note || anchor.quote;
  return words.charAt(0).toLocaleUpperCase('vi') + words.slice(1);
};
