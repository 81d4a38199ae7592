import { useEffect, useState } from 'preact/hooks';
import { OfflinePage } from '@/components/article';
import { useSubscription, useTranslate } from '@/components/hooks';
import { Button, Dialog, Icon, Skeleton } from '@/components/ui';
import { send } from '@/utils/commands';
import { formatBytes, formatMoment } from '@/utils/i18n';
import { underPolicy, unpackText } from '@/utils/page';
import { saveBlob } from '@/utils/platform';
import type { OfflineCopyRow } from '@/utils/store';
import { store } from '../app/store';

type OfflineAreaProps = {
  readonly clippingId: string;
  readonly title: string;
  readonly onMessage: (message: string) => void;
};

/** The page of a clipping as it was kept, where the reader kept it: when, how large, to read, to take away, to delete. */
export const OfflineArea = ({ clippingId, title, onMessage }: OfflineAreaProps) => {
  const t = useTranslate();
  const [open, setOpen] = useState(false);
  const answer = useSubscription<Awaited<ReturnType<typeof store.readOfflineCopy>>>(
    (onAnswer) =>
      store.watch(
        () => store.readOfflineCopy(clippingId),
        (read) => onAnswer(read.ok ? read.value : read),
      ),
    clippingId,
  );
  const copy = answer?.ok ? answer.value : null;
  if (!copy) return null;
  const drop = async () => {
    const dropped = await send('dropOffline', { clippingId });
    setOpen(false);
    if (dropped.ok) onMessage(t('offlineDeleted'));
  };
  return (
    <div class="offline-line">
      <Icon name="disk" />
      <span>
        {t('offlineSaid', formatMoment(t.language, copy.savedAt), formatBytes(t.language, copy.bytes.length))}
        {copy.missing.length > 0 && ` · ${t('offlineMissing', copy.missing.length)}`}
      </span>
      <Button onClick={() => setOpen(true)}>{t('offlineOpen')}</Button>
      {open && <OfflineDialog copy={copy} title={title} onClose={() => setOpen(false)} onDrop={() => void drop()} />}
    </div>
  );
};

type OfflineDialogProps = {
  readonly copy: OfflineCopyRow;
  readonly title: string;
  readonly onClose: () => void;
  readonly onDrop: () => void;
};

const OfflineDialog = ({ copy, title, onClose, onDrop }: OfflineDialogProps) => {
  const t = useTranslate();
  const file = useUnpacked(copy);
  const save = () => {
    if (file) saveBlob(new Blob([underPolicy(file)], { type: 'text/html;charset=utf-8' }), `${fileName(title)}.html`);
  };
  return (
    <Dialog
      title={t('offlineCopy')}
      closeLabel={t('close')}
      onClose={onClose}
      acts={
        <>
          <Button icon="trash" onClick={onDrop}>
            {t('offlineDelete')}
          </Button>
          <Button variant="primary" icon="export" disabled={!file} onClick={save}>
            {t('offlineDownload')}
          </Button>
        </>
      }
    >
      {file === undefined && <Skeleton widths={[96, 80, 88]} />}
      {file === null && <p>{t('offlineBroken')}</p>}
      {file && <OfflinePage file={file} label={t('offlineCopy')} />}
    </Dialog>
  );
};

/** `undefined` while it is unpacked, null where the bytes are damaged. */
const useUnpacked = ({ bytes }: OfflineCopyRow): string | null | undefined => {
  const [file, setFile] = useState<string | null>();
  useEffect(() => {
    let gone = false;
    unpackText(new Uint8Array(bytes)).then(
      (text) => !gone && setFile(text),
      () => !gone && setFile(null),
    );
    return () => {
      gone = true;
    };
  }, [bytes]);
  return file;
};

/** A title as the name of a file: signs that some system forbids are spaces. */
const fileName = (title: string): string =>
  title
    .replace(/[\\/:*?"<>|\s]+/g, ' ')
    .trim()
    .slice(0, 80) || 'trich-bao';
