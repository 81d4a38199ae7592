import { useEffect } from 'preact/hooks';
import { ImportDialog } from '@/components/library';
import type { OwnBackup } from '@/utils/backup';
import { useImport } from './use-import';

/** What is to come in: files dropped on the page (none asks for files), or a backup inside the browser (null: gone). */
export type Incoming = { readonly files: readonly File[] } | { readonly backup: OwnBackup | null };

type ImportAreaProps = {
  /** The dialog opens for each new one. */
  readonly incoming: Incoming;
};

/** The import dialog while it is open. */
export const ImportArea = ({ incoming }: ImportAreaProps) => {
  const importing = useImport();
  useEffect(() => {
    if ('backup' in incoming) importing.onRestore(incoming.backup);
    else if (incoming.files.length > 0) importing.onFiles(incoming.files);
    else importing.open();
  }, [incoming]);
  if (!importing.preview) return null;
  return (
    <ImportDialog
      preview={importing.preview}
      onFiles={importing.onFiles}
      onMapping={importing.onMapping}
      onCompare={importing.onCompare}
      onUndo={importing.onUndo}
      onImport={importing.onImport}
      onStop={importing.onStop}
      onClose={importing.close}
    />
  );
};
