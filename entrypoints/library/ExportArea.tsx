import { useEffect } from 'preact/hooks';
import { ExportDialog } from '@/components/library';
import type { ExportTarget } from './export-target';
import { OFFERED_FORMATS } from './offered-formats';
import { useFoundCount, useKeptCount } from './use-clippings';
import { useExport } from './use-export';

type ExportAreaProps = {
  /** What the dialog is opened on; it opens for each new one. */
  readonly request: ExportTarget;
  readonly onDone: (message: string) => void;
};

/** The export dialog while it is open. */
export const ExportArea = ({ request, onDone }: ExportAreaProps) => {
  const exporting = useExport(onDone);
  const total = useKeptCount();
  const found = useFoundCount(request.query);
  useEffect(() => exporting.open(request), [request]);
  const { choice, target } = exporting;
  if (!choice || !target) return null;
  return (
    <ExportDialog
      formats={OFFERED_FORMATS}
      choice={choice}
      onChange={exporting.change}
      selected={target.ids.length}
      isShown={target.isShown === true}
      found={target.query ? found : null}
      total={total}
      preview={exporting.preview}
      digest={exporting.digest}
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
