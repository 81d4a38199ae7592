import { BackupBar } from '@/components/library';
import { now } from '@/utils/platform';
import { canChooseFolder } from '../app/backup-folder';
import { useSettings } from '../app/mount';
import { useBackup } from './use-backup';
import { useKeptCount } from './use-clippings';

const DAY_MS = 24 * 3_600_000;

/** The line at the foot of the library that keeps the backup. */
export const BackupArea = () => {
  const { standing, backUp, choose, agree } = useBackup();
  const isEmpty = useKeptCount() === 0;
  const { backupToDownloads, backupReminder } = useSettings();
  const age = standing.lastAt === null ? 0 : Date.parse(now()) - Date.parse(standing.lastAt);
  return (
    <BackupBar
      {...standing}
      isEmpty={isEmpty}
      isOverdue={backupReminder > 0 && age > backupReminder * DAY_MS}
      canChoose={canChooseFolder()}
      onBackUp={() => void backUp()}
      toDownloads={backupToDownloads}
      onChoose={() => void choose()}
      onAgree={(to) => void agree(to)}
    />
  );
};
