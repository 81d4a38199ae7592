import { ExportDialog } from '@/components/library';
import { OFFERED_FORMATS } from './offered-formats';
import type { useExport } from './use-export';

type ExportAreaProps = {
  readonly exporting: ReturnType<typeof useExport>;
  readonly total: number;
  /** What the search in the list finds. */
  readonly found: number;
};

/** The export dialog while it is open. */
export const ExportArea = ({ exporting, total, found }: ExportAreaProps) => {
  const { choice, target } = exporting;
  if (!choice || !target) return null;
  return (
    <ExportDialog
      formats={OFFERED_FORMATS}
      choice={choice}
      onChange={exporting.change}
      selected={target.ids.length}
      found={target.query ? found : null}
      total={total}
      preview={exporting.preview}
      digestEntries={exporting.digestEntries}
      progress={exporting.progress}
      canAskWhere={exporting.canAskWhere}
      releases={exporting.releases}
      isReleaseTaken={exporting.isReleaseTaken}
      onRelease={exporting.getRelease}
      onExport={exporting.run}
      onClose={exporting.close}
    />
  );
};
