import { useRef } from 'preact/hooks';
import { useTranslate } from '@/components/hooks';
import { Button, Dialog, State } from '@/components/ui';
import { formatMoment } from '@/utils/i18n';

/** What stands in a file that was chosen, or why it is refused. */
export type ImportPreview =
  | { readonly step: 'choose' }
  | { readonly step: 'reading'; readonly file: string }
  | {
      readonly step: 'ready';
      readonly file: string;
      readonly clippings: number;
      readonly marks: number;
      readonly exportedAt: string | null;
      readonly warnings: number;
    }
  | { readonly step: 'refused'; readonly file: string; readonly why: string; readonly detail: string }
  | { readonly step: 'writing'; readonly clippings: number }
  | { readonly step: 'done'; readonly clippings: number };

type ImportDialogProps = {
  readonly preview: ImportPreview;
  readonly onFile: (file: File) => void;
  readonly onImport: () => void;
  readonly onClose: () => void;
};

/** A file is looked into before anything is taken, and is taken whole or not at all. */
export const ImportDialog = ({ preview, onFile, onImport, onClose }: ImportDialogProps) => {
  const t = useTranslate();
  const input = useRef<HTMLInputElement>(null);
  const choose = (
    <Button variant={preview.step === 'choose' ? 'primary' : 'plain'} onClick={() => input.current?.click()}>
      {t(preview.step === 'choose' ? 'importChoose' : 'importOther')}
    </Button>
  );
  return (
    <Dialog
      title={t('importTitle')}
      closeLabel={t('close')}
      onClose={onClose}
      acts={
        preview.step === 'ready' ? (
          <>
            {choose}
            <Button variant="primary" icon="import" onClick={onImport}>
              {t('importTake', preview.clippings)}
            </Button>
          </>
        ) : preview.step === 'done' ? (
          <Button variant="primary" onClick={onClose}>
            {t('close')}
          </Button>
        ) : preview.step === 'writing' ? undefined : (
          choose
        )
      }
    >
      <input
        ref={input}
        class="visually-hidden"
        type="file"
        accept=".json,.jsonl,application/json"
        tabIndex={-1}
        aria-label={t('importChoose')}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file) onFile(file);
          event.currentTarget.value = '';
        }}
      />
      <PreviewBody preview={preview} />
    </Dialog>
  );
};

const PreviewBody = ({ preview }: Pick<ImportDialogProps, 'preview'>) => {
  const t = useTranslate();
  switch (preview.step) {
    case 'choose':
      return <State icon="import" title={t('importDrop')} text={t('importDropText')} />;
    case 'reading':
      return <State icon="import" title={t('importReading', preview.file)} text={t('importReadingText')} />;
    case 'refused':
      return (
        <>
          <State icon="warning" tone="danger" title={t('importRefused', preview.file)} text={preview.why} />
          {preview.detail && <p class="field-hint">{preview.detail}</p>}
        </>
      );
    case 'writing':
      return <State icon="import" title={t('importWriting', preview.clippings)} text={t('importWritingText')} />;
    case 'done':
      return <State icon="check" title={t('importDone', preview.clippings)} text={t('importDoneText')} />;
    case 'ready':
      return (
        <dl class="import-facts">
          <dt>{t('importFileName')}</dt>
          <dd>{preview.file}</dd>
          <dt>{t('clippings')}</dt>
          <dd>{t('number', preview.clippings)}</dd>
          <dt>{t('importMarks')}</dt>
          <dd>{t('number', preview.marks)}</dd>
          {preview.exportedAt && (
            <>
              <dt>{t('importMade')}</dt>
              <dd>{formatMoment(t.language, preview.exportedAt)}</dd>
            </>
          )}
          {preview.warnings > 0 && (
            <>
              <dt>{t('importWarnings')}</dt>
              <dd>{t('importWarningsText', preview.warnings)}</dd>
            </>
          )}
        </dl>
      );
  }
};
