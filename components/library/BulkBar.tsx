import { useTranslate } from '@/components/hooks';
import { Button, Progress } from '@/components/ui';

type BulkBarProps = {
  readonly label: string;
  readonly done: number;
  readonly total: number;
  readonly onStop: () => void;
};

/** Something is being done to many clippings: how far it is, and the way to stop it. */
export const BulkBar = ({ label, done, total, onStop }: BulkBarProps) => {
  const t = useTranslate();
  return (
    <div class="bulk-bar" role="status">
      <span>{t('bulkProgress', label, done, total)}</span>
      <Progress label={label} done={done} total={total} />
      <Button onClick={onStop}>{t('stop')}</Button>
    </div>
  );
};
