import { useEffect, useRef, useState } from 'preact/hooks';
import { useTranslate } from '@/components/hooks';
import type { ImportPreview } from '@/components/library';
import type { ExportItem } from '@/utils/export';
import { now } from '@/utils/platform';
import { REASON_WORDS } from '../app/reasons';
import { store } from '../app/store';
import { IMPORT_REASON_WORDS } from './import-reasons';

/** Looks into a file (chosen or dropped anywhere on the page), shows what is in it, and takes it when told to. */
export const useImport = () => {
  const t = useTranslate();
  const [preview, setPreview] = useState<ImportPreview | null>(null);
  const items = useRef<readonly ExportItem[]>([]);
  const read = async (file: File) => {
    setPreview({ step: 'reading', file: file.name });
    const { parseExport } = await import('@/utils/import');
    const parsed = await parseExport(chunksOf(file));
    if (!parsed.ok) {
      setPreview({
        step: 'refused',
        file: file.name,
        why: t(IMPORT_REASON_WORDS[parsed.reason]),
        detail: parsed.detail ?? '',
      });
      return;
    }
    items.current = parsed.value.items;
    setPreview({
      step: 'ready',
      file: file.name,
      clippings: parsed.value.items.length,
      marks: parsed.value.items.reduce((sum, { marks }) => sum + marks.length, 0),
      exportedAt: parsed.value.manifest?.exportedAt ?? null,
      warnings: parsed.value.warnings.length,
    });
  };
  const take = async () => {
    const clippings = items.current.length;
    setPreview({ step: 'writing', clippings });
    const taken = await store.importItems(items.current, { now: now() });
    if (taken.ok) setPreview({ step: 'done', clippings });
    else {
      const { title } = REASON_WORDS[taken.reason];
      setPreview({ step: 'refused', file: '', why: t(title), detail: taken.detail ?? '' });
    }
    items.current = [];
  };
  useFileDrop((file) => void read(file));
  return {
    preview,
    open: () => setPreview({ step: 'choose' }),
    close: () => setPreview(null),
    onFile: (file: File) => void read(file),
    onImport: () => void take(),
  };
};

async function* chunksOf(file: File): AsyncGenerator<Uint8Array> {
  const reader = file.stream().getReader();
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) yield chunk.value;
}

/** A file dropped on the page is looked into; the browser would otherwise open it in our place. */
const useFileDrop = (onFile: (file: File) => void): void => {
  const latest = useRef(onFile);
  latest.current = onFile;
  useEffect(() => {
    const allow = (event: DragEvent) => event.preventDefault();
    const onDrop = (event: DragEvent) => {
      event.preventDefault();
      const [file] = event.dataTransfer?.files ?? [];
      if (file) latest.current(file);
    };
    addEventListener('dragover', allow);
    addEventListener('drop', onDrop);
    return () => {
      removeEventListener('dragover', allow);
      removeEventListener('drop', onDrop);
    };
  }, []);
};
