import { useEffect, useState } from 'preact/hooks';
import { useSubscription, useTranslate } from '@/components/hooks';
import { Banner, Button } from '@/components/ui';
import type { OwnBackup } from '@/utils/backup';
import { formatMoment } from '@/utils/i18n';
import { type LibraryLoss, watchLoss } from '@/utils/platform';
import { store } from './store';

type LossBannerProps = {
  /** Opens the way to bring a file back in. */
  readonly onImport: () => void;
  /** Brings the backup back that lies inside the browser. */
  readonly onRestore: (backup: OwnBackup) => void;
};

/** Says that some of the library is gone, which the browser does not say, and offers the backup. */
export const LossBanner = ({ onImport, onRestore }: LossBannerProps) => {
  const t = useTranslate();
  const loss = useSubscription(watchLoss, 'loss');
  const backup = useBackupFor(loss ?? null);
  if (!loss) return null;
  const { expected, found } = loss;
  return (
    <Banner
      icon="warning"
      tone="danger"
      acts={
        <>
          {backup && (
            <Button variant="primary" icon="restore" onClick={() => onRestore(backup)}>
              {t('lossOwnRestore', backup.kept)}
            </Button>
          )}
          <Button icon="import" onClick={onImport}>
            {t('importFile')}
          </Button>
          <Button onClick={() => void takeNote()}>{t('understood')}</Button>
        </>
      }
    >
      <p>
        <b>{expected > found ? t('lossClippings', expected, found) : t('lossSteps')}</b>
      </p>
      {backup ? <Offer backup={backup} loss={loss} /> : <p>{t('lossText')}</p>}
    </Banner>
  );
};

const takeNote = async (): Promise<void> => (await import('./own-backup')).takeNoteOfLoss(store);

/** The backup inside the browser that has what was lost; null while that is not known. */
const useBackupFor = (loss: LibraryLoss | null): OwnBackup | null => {
  const [backup, setBackup] = useState<OwnBackup | null>(null);
  useEffect(() => {
    setBackup(null);
    if (!loss) return;
    // Only who has lost something needs this code.
    void import('./own-backup').then(async ({ readOwnFor }) => setBackup(await readOwnFor(loss)));
  }, [loss?.noticedAt]);
  return backup;
};

const Offer = ({ backup, loss }: { readonly backup: OwnBackup; readonly loss: LibraryLoss }) => {
  const t = useTranslate();
  const without = (loss.changes ?? backup.changes) - backup.changes;
  return (
    <>
      <p>{t('lossOwnText', formatMoment(t.language, backup.writtenAt), backup.kept)}</p>
      {without > 0 && <p>{t('lossOwnWithout', without)}</p>}
    </>
  );
};
