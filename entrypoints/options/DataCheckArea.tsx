import { useTranslate } from '@/components/hooks';
import { Banner, Button, Progress } from '@/components/ui';
import type { MessageKey } from '@/utils/i18n';
import { FINDINGS, type FindingKind, type IntegrityReport } from '@/utils/store';
import { FailureState } from '../app/FailureState';
import { useDataCheck } from './use-data-check';

const FINDING_LABELS = {
  'unreadable-clipping': 'findingUnreadableClipping',
  'unreadable-mark': 'findingUnreadableMark',
  'unreadable-text': 'findingUnreadableText',
  'changed-text': 'findingChangedText',
  'missing-text': 'findingMissingText',
  'missing-version': 'findingMissingVersion',
  'lost-clipping': 'findingLostClipping',
  'misplaced-mark': 'findingMisplacedMark',
  'wrong-counts': 'findingWrongCounts',
  'broken-history': 'findingBrokenHistory',
  'broken-index': 'findingBrokenIndex',
} as const satisfies Record<FindingKind, MessageKey>;

/** Lets the reader look the library through, and mend what can be mended without taking anything away. */
export const DataCheckArea = () => {
  const t = useTranslate();
  const { check, look, mend } = useDataCheck();
  return (
    <div class="option">
      <p>{t('checkDataText')}</p>
      <div>
        <Button icon="check" disabled={check.step === 'running'} onClick={look}>
          {t('checkData')}
        </Button>
      </div>
      {check.step === 'running' && (
        <Progress label={t('checkDataRunning', check.done, check.total)} done={check.done} total={check.total} />
      )}
      {check.step === 'failed' && <FailureState failure={check.failure} />}
      {check.step === 'done' && (
        <>
          {check.mended !== null && <p role="status">{t('repairDataDone', check.mended)}</p>}
          <CheckOutcome report={check.report} onMend={check.mended === null ? mend : null} />
        </>
      )}
    </div>
  );
};

type CheckOutcomeProps = {
  readonly report: IntegrityReport;
  /** null after a mending: what is left cannot be mended. */
  readonly onMend: (() => void) | null;
};

const CheckOutcome = ({ report, onMend }: CheckOutcomeProps) => {
  const t = useTranslate();
  const { clippings, marks, steps, findings } = report;
  if (findings.length === 0) {
    return <Banner icon="check">{t('checkDataFine', clippings, marks, steps)}</Banner>;
  }
  const countOf = (kind: FindingKind) => findings.filter((finding) => finding.kind === kind).length;
  return (
    <Banner icon="warning" tone="warning" acts={onMend && <Button onClick={onMend}>{t('repairData')}</Button>}>
      <p>{t('checkDataFound', findings.length)}</p>
      <ul>
        {FINDINGS.filter((kind) => countOf(kind) > 0).map((kind) => (
          <li key={kind}>{t('checkDataRow', t(FINDING_LABELS[kind]), countOf(kind))}</li>
        ))}
      </ul>
      <p>{t('repairDataText')}</p>
    </Banner>
  );
};
