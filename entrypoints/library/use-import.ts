import { useRef, useState } from 'preact/hooks';
import { useTranslate } from '@/components/hooks';
import type { ImportedFile, ImportPreview, MappingAnswer } from '@/components/library';
import type { OwnBackup } from '@/utils/backup';
import { newId, now } from '@/utils/platform';
import { REASON_WORDS } from '../app/reasons';
import { store } from '../app/store';
import { agreementLines } from './agreement-lines';
import {
  doneStep,
  goneOwnStep,
  isGivenUp,
  mappingStep,
  readyStep,
  refusedLines,
  unreadableOwnStep,
  type WaitingTable,
} from './import-steps';
import { type ReadyFile, readFiles, tableItems } from './read-files';
import { compareBackups } from './restore';
import { restoreOwn } from './restore-own';
import { sizeOf, takeFiles } from './take-files';
import { useLeaveWarning } from './use-leave-warning';
import { useStoppable } from './use-stoppable';

/** Looks into files, shows what is in them, takes them when told to, and back. */
export const useImport = () => {
  const t = useTranslate();
  const [preview, setPreview] = useState<ImportPreview | null>(null);
  const ready = useRef<readonly ReadyFile[]>([]);
  const refused = useRef<readonly ImportedFile[]>([]);
  const tables = useRef<readonly WaitingTable[]>([]);
  const taken = useRef<string | null>(null);
  const { start, stop } = useStoppable((done, total) => setPreview({ step: 'writing', done, total }));
  const making = () => ({ now: now(), newId });

  /** Tables are asked about one after the other, and then all files are shown. */
  const goOn = async (faults: readonly string[] = []) => {
    const [next] = tables.current;
    setPreview(next ? await mappingStep(next, faults) : await readyStep(ready.current, refused.current));
  };
  const read = async (files: readonly File[]) => {
    setPreview({ step: 'reading', file: files[0]?.name ?? '' });
    const found = await readFiles(files, making());
    ready.current = found.ready;
    tables.current = found.tables;
    refused.current = refusedLines(t, found.refused);
    await goOn();
  };
  const map = async (answer: MappingAnswer) => {
    const [asked, ...rest] = tables.current;
    if (!asked) return;
    const mapped = await tableItems(asked.table, answer, making());
    if (!mapped.ok) return goOn(mapped.faults);
    const file: ReadyFile = { kind: 'items', name: asked.name, items: mapped.items, exportedAt: null, warnings: 0 };
    ready.current = [...ready.current, file];
    tables.current = rest;
    await goOn();
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
    const { onDone, signal } = start(ready.current.reduce((sum, file) => sum + sizeOf(file), 0));
    const outcome = await takeFiles(ready.current, onDone, signal);
    taken.current = outcome.batch;
    ready.current = [];
    setPreview(isGivenUp(signal, outcome) ? { step: 'stopped' } : doneStep(t, outcome));
  };
  const restore = async (backup: OwnBackup | null) => {
    if (!backup) return setPreview(goneOwnStep(t));
    const { onDone, signal } = start(backup.kept);
    const outcome = await restoreOwn(backup, (part) => onDone(Math.round(part * backup.kept)), signal);
    taken.current = outcome.ok ? outcome.value.batch : null;
    if (!outcome.ok) setPreview(unreadableOwnStep(t, outcome));
    else setPreview(isGivenUp(signal, outcome.value) ? { step: 'stopped' } : doneStep(t, outcome.value));
  };
  const undo = async () => {
    const undone = taken.current === null ? null : await store.undoImport(taken.current);
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
    onRestore: (backup: OwnBackup | null) => void restore(backup),
    onStop: stop,
    onCompare: () => void compare(),
    onUndo: () => void undo(),
  };
};
