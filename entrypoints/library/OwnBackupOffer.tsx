import { useState } from 'preact/hooks';
import { useTranslate } from '@/components/hooks';
import { Button } from '@/components/ui';
import { formatMoment } from '@/utils/i18n';
import { useOwnBackups } from '../app/use-own-backups';
import { saveOwn } from './save-own';

/** Under a library that does not open: what the backup inside the browser has, and the way to have it outside. */
export const OwnBackupOffer = () => {
  const t = useTranslate();
  const backup = useOwnBackups()?.find(({ kept }) => kept > 0);
  const [isSaved, setSaved] = useState<boolean | null>(null);
  if (!backup) return null;
  const save = async () => setSaved((await saveOwn(backup)).ok);
  return (
    <div>
      <p>{t('ownBackupOffer', formatMoment(t.language, backup.writtenAt), backup.kept)}</p>
      <Button variant="primary" icon="export" onClick={() => void save()}>
        {t('ownBackupSave')}
      </Button>
      <p role="status">{isSaved !== null && t(isSaved ? 'ownBackupSaved' : 'restoreOwnFailed')}</p>
    </div>
  );
};
