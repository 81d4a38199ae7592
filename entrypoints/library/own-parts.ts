import { backupFileName, type OwnFiles } from '@/utils/backup';
import { type BackupPart, backupPart } from './restore';

/** A file under the name it would have in a folder of the reader, which is how the history tells of it. */
const named = (file: File, seq: number, writtenAt: string): File =>
  new File([file], backupFileName({ writtenAt, seq }));

/** The files of one chain of such a backup, as parts to be read. */
export const partsOf = ({ chain, files }: OwnFiles, writtenAt: string): Promise<readonly BackupPart[]> =>
  Promise.all(
    files.map(async (file, seq) => ({ ...(await backupPart(named(file, seq, writtenAt))), ownChain: chain })),
  );
