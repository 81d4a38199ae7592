import { useTranslate } from '@/components/hooks';
import { Button, Dialog } from '@/components/ui';

type MergeQuestionProps = {
  readonly from: string;
  readonly into: string;
  /** Figures that would stand under the other name; null while they are being read. */
  readonly count: number | null;
  readonly onMerge: () => void;
  readonly onClose: () => void;
};

/** Asks before one indicator goes into another: which, into which, and how many figures with it. */
export const MergeQuestion = ({ from, into, count, onMerge, onClose }: MergeQuestionProps) => {
  const t = useTranslate();
  return (
    <Dialog
      title={t('mergeTitle')}
      closeLabel={t('close')}
      onClose={onClose}
      acts={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button variant="primary" disabled={count === null} onClick={onMerge}>
            {t('mergeAct')}
          </Button>
        </>
      }
    >
      <p>{t('mergeQuestion', count ?? 0, from, into)}</p>
      <p>{t('mergeText', from)}</p>
    </Dialog>
  );
};
