import { useTranslate } from '@/components/hooks';
import { Icon, type IconName } from '@/components/ui';
import { formatQuantity } from '@/utils/marks';
import type { Mark, MarkStatus } from '@/utils/model';
import { formatComparison, headingOf, KIND_LABELS, STATUS_LABELS } from './labels';
import { formatPeriod } from './period';

const STATUS_ICONS: Readonly<Record<MarkStatus, IconName | null>> = {
  suggested: null,
  confirmed: 'check',
  corrected: 'pencil',
  rejected: 'close',
  added: 'plus',
};

/** One mark on two lines: what and how much, then kind, change, period and place. */
export const MarkSummary = ({ mark }: { readonly mark: Mark }) => {
  const t = useTranslate();
  const icon = STATUS_ICONS[mark.status];
  const value = mark.quantity && formatQuantity(mark.quantity, t.language);
  return (
    <>
      <span class="mark-heading">
        {icon && (
          <span class="mark-status" data-status={mark.status}>
            <Icon name={icon} size={14} />
            <span class="visually-hidden">{t(STATUS_LABELS[mark.status])}</span>
          </span>
        )}
        <span class="mark-name">{headingOf(mark)}</span>
      </span>
      {value && (
        <span class="mark-value">
          {value.value} <small>{value.unit}</small>
        </span>
      )}
      <span class="mark-meta">
        <b data-kind={mark.kind}>{t(KIND_LABELS[mark.kind])}</b>
        <MarkDetails mark={mark} />
        {!mark.anchored && <span class="mark-lost">{t('markLost')}</span>}
      </span>
    </>
  );
};

/** The small facts of a mark, each its own span, none where there is nothing to say. */
const MarkDetails = ({ mark: { quantity, person, note, kind } }: { readonly mark: Mark }) => {
  const t = useTranslate();
  const facts = [
    quantity ? formatComparison(t, quantity) : '',
    quantity ? formatPeriod(t, quantity.period) : '',
    quantity?.place ?? '',
    person?.role ?? '',
    person?.organization ?? '',
    note && kind !== 'note' ? t('withNote') : '',
  ].filter(Boolean);
  return (
    <>
      {facts.map((fact) => (
        <span key={fact}>{fact}</span>
      ))}
    </>
  );
};
