import type { ImportedFile, ImportPreview } from '@/components/library';
import type { Translate } from '@/utils/i18n';
import type { CsvTable } from '@/utils/import';
import { REASON_WORDS } from '../app/reasons';
import { meetingsOf } from './meetings';
import { type FoundFiles, importReasonWords, type ReadyFile } from './read-files';
import type { Taken } from './take-files';

/** A table whose columns the reader has still to name. */
export type WaitingTable = FoundFiles['tables'][number];

/** Rows shown to recognise a column by. */
const SAMPLE_ROWS = 5;

/** Asks which column of a table is what; `faults` say what was wrong with the answer before. */
export const mappingStep = async ({ name, table }: WaitingTable, faults: readonly string[]): Promise<ImportPreview> => {
  const { askedSpellings, isOurTable, proposeColumns } = await import('@/utils/import');
  const { header, rows }: CsvTable = table;
  return {
    step: 'mapping',
    file: name,
    header,
    sample: rows.slice(0, SAMPLE_ROWS),
    proposed: proposeColumns(header),
    spellings: (columns) => askedSpellings(table, columns),
    guarded: isOurTable(header),
    faults,
  };
};

/** The lines of files that cannot be taken, each with its reason. */
export const refusedLines = (t: Translate, refused: FoundFiles['refused']): readonly ImportedFile[] =>
  refused.map(({ name, reason }) => ({ name, clippings: 0, marks: 0, why: t(importReasonWords(reason)) }));

const lineOf = (file: ReadyFile): ImportedFile => {
  const { name } = file;
  if (file.kind === 'backup') return { name, clippings: file.count, marks: 0, holds: 'backup', why: null };
  if (file.kind === 'saved') return { name, clippings: 1, marks: 0, holds: 'page', why: null };
  const marks = file.items.reduce((sum, item) => sum + item.marks.length, 0);
  return { name, clippings: file.items.length, marks, why: null };
};

/** What the files hold, and what of it the library has already. A single file that was refused needs no list. */
export const readyStep = async (
  files: readonly ReadyFile[],
  refused: readonly ImportedFile[],
): Promise<ImportPreview> => {
  const [only] = refused;
  if (files.length === 0 && refused.length === 1) {
    return { step: 'refused', file: only?.name ?? '', why: only?.why ?? '', detail: '' };
  }
  const items = files.flatMap((file) => (file.kind === 'items' ? file.items : []));
  const uncounted = files.flatMap((file) => (file.kind === 'backup' ? [file.count] : file.kind === 'saved' ? [1] : []));
  return {
    step: 'ready',
    files: [...files.map(lineOf), ...refused],
    clippings: items.length + uncounted.reduce((sum, count) => sum + count, 0),
    pages: files.filter(({ kind }) => kind === 'saved').length,
    marks: uncounted.length > 0 ? null : items.reduce((sum, { marks }) => sum + marks.length, 0),
    meetings: await meetingsOf(items),
    exportedAt: files.flatMap((file) => (file.kind === 'items' ? (file.exportedAt ?? []) : []))[0] ?? null,
    warnings: files.reduce((sum, file) => sum + (file.kind === 'items' ? file.warnings : 0), 0),
    canCompare: files.some(({ kind }) => kind === 'backup'),
    agreement: null,
  };
};

/** The backup inside the browser could not be read; nothing was written. */
export const unreadableOwnStep = (t: Translate, { detail = '' }: { readonly detail?: string }): ImportPreview => ({
  step: 'refused',
  file: t('ownBackup'),
  why: t('restoreOwnFailed'),
  detail,
});

/** A link led to a backup inside the browser that has given way to later ones. */
export const goneOwnStep = (t: Translate): ImportPreview => ({
  step: 'refused',
  file: t('ownBackup'),
  why: t('restoreOwnGone'),
  detail: '',
});

/** Whether the reader stopped it before any of it was taken. */
export const isGivenUp = ({ aborted }: AbortSignal, { added, merged }: Taken): boolean =>
  aborted && added + merged === 0;

/** What came of it, with the reason of every file that failed. */
export const doneStep = (t: Translate, { added, merged, unchanged, failures, isCutOff }: Taken): ImportPreview => ({
  step: 'done',
  added,
  merged,
  unchanged,
  failures: [
    ...failures.map(({ name, reason, detail }) => ({
      name,
      why: [t(REASON_WORDS[reason].title), detail].filter(Boolean).join(' '),
    })),
    ...(isCutOff ? [{ name: t('ownBackup'), why: t('restoreOwnCutOff') }] : []),
  ].map((line) => ({ ...line, clippings: 0, marks: 0 })),
  canUndo: added + merged > 0,
});
