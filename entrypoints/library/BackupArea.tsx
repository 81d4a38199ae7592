import { BackupBar } from '@/components/library';
import { useSettings } from '../app/mount';
import { canChooseFolder } from './backup-folder';
import { useBackup } from './use-backup';

/** The line at the foot of the library that keeps the backup. */
export const BackupArea = () => {
  const { standing, backUp, choose, agree } = useBackup();
  const { backupToDownloads } = useSettings();
  return (
    <BackupBar
      {...standing}
      canChoose={canChooseFolder()}
      onBackUp={() => void backUp()}
      toDownloads={backupToDownloads}
      onChoose={() => void choose()}
      onAgree={(to) => void agree(to)}
    />
  );
};
