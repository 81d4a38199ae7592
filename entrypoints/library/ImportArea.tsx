import { useEffect } from 'preact/hooks';
import { ImportDialog } from '@/components/library';
import { useImport } from './use-import';

type ImportAreaProps = {
  /** Files dropped on the page; none asks for files. The dialog opens for each new list. */
  readonly files: readonly File[];
};

/** The import dialog while it is open. */
export const ImportArea = ({ files }: ImportAreaProps) => {
  const importing = useImport();
  useEffect(() => {
    if (files.length > 0) importing.onFiles(files);
    else importing.open();
  }, [files]);
  if (!importing.preview) return null;
  return (
    <ImportDialog
      preview={importing.preview}
      onFiles={importing.onFiles}
      onMapping={importing.onMapping}
      onCompare={importing.onCompare}
      onUndo={importing.onUndo}
      onImport={importing.onImport}
      onClose={importing.close}
    />
  );
};
