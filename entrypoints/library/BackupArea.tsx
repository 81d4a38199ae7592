import { BackupBar } from '@/components/library';
import { canChooseFolder } from './backup-folder';
import { useBackup } from './use-backup';

/** The line at the foot of the library that keeps the backup. */
export const BackupArea = () => {
  const { standing, backUp, choose } = useBackup();
  return (
    <BackupBar
      {...standing}
      canChoose={canChooseFolder()}
      onBackUp={() => void backUp()}
      onChoose={() => void choose()}
    />
  );
};
