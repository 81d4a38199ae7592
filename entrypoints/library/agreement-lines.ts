import type { AgreementLine } from '@/components/library';
import type { AgreementField, FieldAgreement } from '@/utils/backup';
import type { MessageKey } from '@/utils/i18n';

const LABELS = {
  decision: 'agreementDecision',
  kind: 'fieldKind',
  indicator: 'fieldIndicator',
  value: 'fieldValue',
  valueMax: 'fieldValueMax',
  of: 'fieldOf',
  unit: 'fieldUnit',
  per: 'fieldPer',
  comparator: 'fieldComparator',
  change: 'fieldChange',
  period: 'fieldPeriod',
  place: 'fieldPlace',
} as const satisfies Readonly<Record<AgreementField, MessageKey>>;

/** A comparison in the words of the interface. */
export const agreementLines = (fields: readonly FieldAgreement[]): readonly AgreementLine[] =>
  fields.map(({ field, ...counted }) => ({ label: LABELS[field], ...counted }));
