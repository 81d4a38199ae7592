import { useEffect, useRef, useState } from 'preact/hooks';
import { type ExportTarget, targetOf } from './export-target';

type ExportingInput = Omit<Parameters<typeof targetOf>[0], 'selected'> & {
  /** The clipping whose export a link to the library asks for. */
  readonly linkedId: string | null;
};

/** What the export dialog is open for; null while it never was. */
export const useExporting = ({ linkedId, ...offered }: ExportingInput) => {
  const [target, setTarget] = useState<ExportTarget | null>(null);
  // What is ticked changes with every press, and only the dialog asks for it.
  const selected = useRef<readonly string[]>([]);
  useEffect(() => {
    if (linkedId) setTarget({ ids: [linkedId], query: '' });
  }, [linkedId]);
  return {
    target,
    open: () => setTarget(targetOf({ ...offered, selected: selected.current })),
    openWith: (ids: readonly string[]) => setTarget({ ids, query: '' }),
    noteSelected: (ids: readonly string[]) => {
      selected.current = ids;
    },
  };
};
