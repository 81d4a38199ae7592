import { useRef, useState } from 'preact/hooks';
import { useTranslate } from '@/components/hooks';
import type { ImportedFile, ImportPreview, MappingAnswer } from '@/components/library';
import type { CsvTable } from '@/utils/import';
import { newId, now } from '@/utils/platform';
import { REASON_WORDS } from '../app/reasons';
import { agreementLines } from './agreement-lines';
import { meetingsOf } from './meetings';
import { importReasonWords, type ReadyFile, readFiles, tableItems } from './read-files';
import { compareBackups } from './restore';
import { type Taken, takeFiles, undoTaken } from './take-files';
import { useLeaveWarning } from './use-leave-warning';

type Waiting = { readonly name: string; readonly table: CsvTable };

/** The header of our own tables: their texts carry the guard against formulas. */
const isOurTable = (header: readonly string[]): boolean =>
  ['mark_id', 'clipping_id'].every((name) => header.includes(name));

/** Rows shown to recognise a column by. */
const SAMPLE_ROWS = 5;

/** Looks into files, shows what is in them, takes them when told to, and back. */
export const useImport = () => {
  const t = useTranslate();
  const [preview, setPreview] = useState<ImportPreview | null>(null);
  const ready = useRef<readonly ReadyFile[]>([]);
  const refused = useRef<readonly ImportedFile[]>([]);
  const tables = useRef<readonly Waiting[]>([]);
  const taken = useRef<Taken | null>(null);
  const making = () => ({ now: now(), newId });

  const ask = (faults: readonly string[] = []): boolean => {
    const [next] = tables.current;
    if (!next) return false;
    void import('@/utils/import').then(({ proposeColumns }) =>
      setPreview({
        step: 'mapping',
        file: next.name,
        header: next.table.header,
        sample: next.table.rows.slice(0, SAMPLE_ROWS),
        proposed: proposeColumns(next.table.header),
        guarded: isOurTable(next.table.header),
        faults,
      }),
    );
    return true;
  };
  const showReady = async () => {
    const files = ready.current;
    const items = files.flatMap((file) => (file.kind === 'items' ? file.items : []));
    const saved = files.filter(({ kind }) => kind !== 'items').length;
    if (files.length === 0 && refused.current.length === 1) {
      const [only] = refused.current;
      setPreview({ step: 'refused', file: only?.name ?? '', why: only?.why ?? '', detail: '' });
      return;
    }
    setPreview({
      step: 'ready',
      files: [...files.map(lineOf), ...refused.current],
      clippings: items.length + saved,
      marks: items.reduce((sum, { marks }) => sum + marks.length, 0),
      meetings: await meetingsOf(items),
      exportedAt: files.flatMap((file) => (file.kind === 'items' ? (file.exportedAt ?? []) : []))[0] ?? null,
      warnings: files.reduce((sum, file) => sum + (file.kind === 'items' ? file.warnings : 0), 0),
      canCompare: files.some(({ kind }) => kind === 'backup'),
      agreement: null,
    });
  };
  const read = async (files: readonly File[]) => {
    setPreview({ step: 'reading', file: files[0]?.name ?? '' });
    const found = await readFiles(files, making());
    ready.current = found.ready;
    tables.current = found.tables;
    refused.current = found.refused.map(({ name, reason }) => ({
      name,
      clippings: 0,
      marks: 0,
      why: t(importReasonWords(reason)),
    }));
    if (!ask()) await showReady();
  };
  const map = async (answer: MappingAnswer) => {
    const [asked, ...rest] = tables.current;
    if (!asked) return;
    const mapped = await tableItems(asked.table, answer, making());
    if (!mapped.ok) {
      ask(mapped.faults);
      return;
    }
    ready.current = [
      ...ready.current,
      { kind: 'items', name: asked.name, items: mapped.items, exportedAt: null, warnings: 0 },
    ];
    tables.current = rest;
    if (!ask()) await showReady();
  };
  const compare = async () => {
    const parts = ready.current.filter((file) => file.kind === 'backup');
    const compared = await compareBackups(parts);
    setPreview((held) => {
      if (held?.step !== 'ready') return held;
      if (compared.ok) return { ...held, agreement: agreementLines(compared.value) };
      const why = t(REASON_WORDS[compared.reason].title);
      return { step: 'refused', file: parts[0]?.name ?? '', why, detail: compared.detail ?? '' };
    });
  };
  const take = async () => {
    const total = ready.current.length;
    setPreview({ step: 'writing', done: 0, total });
    const outcome = await takeFiles(ready.current, (done) => setPreview({ step: 'writing', done, total }));
    taken.current = outcome;
    ready.current = [];
    const failures = outcome.failures.map(({ name, reason, detail }) => ({
      name,
      clippings: 0,
      marks: 0,
      why: [t(REASON_WORDS[reason].title), detail].filter(Boolean).join(' '),
    }));
    const { added, merged, unchanged } = outcome;
    setPreview({ step: 'done', added, merged, unchanged, failures, canUndo: outcome.left.length > 0 });
  };
  const undo = async () => {
    const undone = taken.current ? await undoTaken(taken.current) : null;
    if (undone && !undone.ok) {
      setPreview({ step: 'refused', file: '', why: t(REASON_WORDS[undone.reason].title), detail: undone.detail ?? '' });
    } else setPreview({ step: 'undone', kept: undone?.value.kept ?? 0 });
    taken.current = null;
  };
  useLeaveWarning(preview?.step === 'writing');
  return {
    preview,
    open: () => setPreview({ step: 'choose' }),
    close: () => setPreview(null),
    onFiles: (files: readonly File[]) => void read(files),
    onMapping: (answer: MappingAnswer) => void map(answer),
    onImport: () => void take(),
    onCompare: () => void compare(),
    onUndo: () => void undo(),
  };
};

const lineOf = (file: ReadyFile): ImportedFile => {
  const { name } = file;
  if (file.kind === 'backup') return { name, clippings: file.count, marks: 0, isBackup: true, why: null };
  if (file.kind === 'saved') return { name, clippings: 1, marks: 0, why: null };
  const marks = file.items.reduce((sum, item) => sum + item.marks.length, 0);
  return { name, clippings: file.items.length, marks, why: null };
};
