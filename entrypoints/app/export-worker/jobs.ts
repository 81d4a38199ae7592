import type { LeftOut, OwnKeeping, OwnReason } from '@/utils/backup';
import type { DigestSection, WriteOptions } from '@/utils/export';
import type { Result } from '@/utils/model';

/** Which clippings leave: chosen ones in the order given, those a search finds, or every kept one. */
export type ExportScope =
  | { readonly kind: 'ids'; readonly ids: readonly string[] }
  | { readonly kind: 'search'; readonly query: string }
  | { readonly kind: 'all' };

/** The choices of the reader; the worker adds the number. */
export type ExportOptions = Omit<WriteOptions, 'count'>;

type Chosen = { readonly scope: ExportScope; readonly formatId: string; readonly options: ExportOptions };

/** What a page asks of the worker; one worker does one job and is then gone. */
export type ExportJob =
  /** Writes a file: onto the disk where a handle is given, else into a Blob that the report carries. */
  | (Chosen & { readonly type: 'write'; readonly file: FileSystemFileHandle | null })
  /** The first rows or lines the file would have. */
  | (Chosen & { readonly type: 'preview' })
  /** The sections of a press digest, to be put in order by the reader. */
  | (Pick<Chosen, 'scope' | 'options'> & { readonly type: 'plan-digest' })
  /** Writes what changed since the last backup into the folder of the reader, or a Blob for the downloads without one. */
  | {
      readonly type: 'backup';
      readonly folder: FileSystemDirectoryHandle | null;
      readonly now: string;
      readonly chain: string;
    }
  /** Writes the backup inside the browser where it is due. */
  | { readonly type: 'keep-own'; readonly keeping: OwnKeeping };

/** A file that was written; `blob` where it does not lie on the disk already. */
export type Written = { readonly blob: Blob | null; readonly leftOut: LeftOut };

/** A backup that was written; `blob` where there is no folder. */
export type BackupWritten = {
  readonly name: string;
  readonly kind: 'full' | 'changes';
  readonly clippings: number;
  readonly blob: Blob | null;
  /** Clippings that are not in it, because their records cannot be read; an older file may still have them. */
  readonly leftOut: number;
};

/** The beginning of a file, as it can be shown. */
export type ExportPreview =
  | {
      readonly kind: 'table';
      readonly header: readonly string[];
      readonly rows: readonly (readonly string[])[];
      /** Which columns hold numbers, to be set with their ends below each other. */
      readonly numeric: readonly boolean[];
    }
  | { readonly kind: 'text'; readonly text: string };

export type PlannedDigest = readonly DigestSection[];

/** How many clippings were written into the backup inside the browser; null where nothing was due. */
export type OwnKept = Result<number | null, OwnReason>;

/** What the worker answers; `done`, `stopped` and `failed` are the last word of a job. */
export type WorkerReport =
  | { readonly type: 'progress'; readonly done: number; readonly total: number }
  | { readonly type: 'done'; readonly value: Written | ExportPreview | PlannedDigest | BackupWritten | OwnKept }
  | { readonly type: 'stopped' }
  | { readonly type: 'failed'; readonly detail: string };

/** Anything else a page says to a working worker. */
export const STOP = 'stop';
