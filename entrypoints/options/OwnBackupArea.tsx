import { useSubscription, useTranslate } from '@/components/hooks';
import { Banner, Button } from '@/components/ui';
import type { OwnBackup, OwnReason } from '@/utils/backup';
import { formatBytes, formatMoment, type MessageKey } from '@/utils/i18n';
import { openLibrary, watchBackupTrouble } from '@/utils/platform';
import { restoreHash } from '../app/own-backup-link';
import { useOwnBackups } from '../app/use-own-backups';
import { Option } from './Option';

const TROUBLE_WORDS = {
  'no-space': 'ownBackupNoSpace',
  'no-place': 'ownBackupNoPlace',
  broken: 'ownBackupBroken',
} as const satisfies Record<OwnReason, MessageKey>;

/** What is kept inside the browser without anybody having asked for it, and where it would be lost. */
export const OwnBackupArea = () => {
  const t = useTranslate();
  const backups = useOwnBackups();
  const trouble = useSubscription(watchBackupTrouble, 'trouble');
  return (
    <Option name={t('ownBackup')} hint={t('ownBackupHint')}>
      {backups?.length === 0 && <p>{t('ownBackupNone')}</p>}
      <ul class="option-list">
        {backups?.map((backup) => (
          <BackupLine key={backup.sealedAt} backup={backup} />
        ))}
      </ul>
      {trouble && (
        <Banner icon="warning" tone="warning">
          {/* What an older or newer version noted is told as what is least known. */}
          {t(trouble in TROUBLE_WORDS ? TROUBLE_WORDS[trouble as OwnReason] : 'ownBackupBroken')}
        </Banner>
      )}
    </Option>
  );
};

const BackupLine = ({ backup }: { readonly backup: OwnBackup }) => {
  const t = useTranslate();
  const { sealedAt, writtenAt, kept, bytes, isWhole } = backup;
  // How much there is to be in it is noted at its end.
  if (!isWhole && sealedAt === null) return <li>{t('ownBackupBegun', formatBytes(t.language, bytes))}</li>;
  const words = [formatMoment(t.language, writtenAt), kept, formatBytes(t.language, bytes)] as const;
  return (
    <li>
      <span>{t(sealedAt === null ? 'ownBackupHolds' : 'ownBackupAside', ...words)}</span>
      {/* What is being written is what stands in the library already. */}
      {sealedAt !== null && (
        <Button icon="restore" onClick={() => void openLibrary(restoreHash(sealedAt))}>
          {t('restore')}
        </Button>
      )}
    </li>
  );
};
