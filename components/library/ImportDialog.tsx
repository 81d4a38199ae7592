import { useRef } from 'preact/hooks';
import { useTranslate } from '@/components/hooks';
import { Button, Dialog, Progress, State } from '@/components/ui';
import { formatMoment } from '@/utils/i18n';
import { CSV_FIELDS } from '@/utils/import';
import { AgreementTable } from './AgreementTable';
import type { ImportedFile, ImportPreview, MappingAnswer } from './import-preview';
import { MAPPING_FORM, MappingForm } from './MappingForm';
import { MeetingList } from './MeetingList';

type ImportDialogProps = {
  readonly preview: ImportPreview;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onMapping: (answer: MappingAnswer) => void;
  readonly onImport: () => void;
  /** Gives up what is being taken: what is whole stays, the rest is left. */
  readonly onStop: () => void;
  /** Compares the library in the files with ours. */
  readonly onCompare: () => void;
  readonly onUndo: () => void;
  readonly onClose: () => void;
};

/** Files are looked into before anything is taken; each is taken whole or not at all, and can be taken back. */
export const ImportDialog = (props: ImportDialogProps) => {
  const { preview, onFiles, onClose } = props;
  const t = useTranslate();
  const input = useRef<HTMLInputElement>(null);
  return (
    <Dialog
      title={t('importTitle')}
      closeLabel={t('close')}
      onClose={onClose}
      acts={<ImportActs {...props} onChoose={() => input.current?.click()} />}
    >
      <input
        ref={input}
        class="visually-hidden"
        type="file"
        multiple
        accept=".json,.jsonl,.zip,.csv,.tsv,.ris,.jsonld,.html,.htm,.pdf,.gz"
        tabIndex={-1}
        aria-label={t('importChoose')}
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          if (files.length > 0) onFiles(files);
          event.currentTarget.value = '';
        }}
      />
      <PreviewBody {...props} preview={preview} />
    </Dialog>
  );
};

const ImportActs = ({
  preview,
  onChoose,
  onImport,
  onStop,
  onCompare,
  onUndo,
  onClose,
}: ImportDialogProps & { readonly onChoose: () => void }) => {
  const t = useTranslate();
  if (preview.step === 'reading') return null;
  // Where the button stood that began it: the second press of a double click on that one stops nothing.
  if (preview.step === 'writing') return <Button onClick={({ detail }) => detail < 2 && onStop()}>{t('stop')}</Button>;
  if (preview.step === 'done') {
    return (
      <>
        {preview.canUndo && (
          <Button icon="undo" onClick={onUndo}>
            {t('importUndo')}
          </Button>
        )}
        <Button variant="primary" onClick={onClose}>
          {t('close')}
        </Button>
      </>
    );
  }
  return (
    <>
      <Button variant={preview.step === 'choose' ? 'primary' : 'plain'} onClick={onChoose}>
        {t(preview.step === 'choose' ? 'importChoose' : 'importOther')}
      </Button>
      {preview.step === 'mapping' && (
        <Button variant="primary" type="submit" form={MAPPING_FORM}>
          {t('mappingRead')}
        </Button>
      )}
      {preview.step === 'ready' && preview.canCompare && (
        <Button disabled={preview.agreement !== null} onClick={onCompare}>
          {t('agreementAsk')}
        </Button>
      )}
      {/* The second press of a double click on the button that stood here before is no answer to this one. */}
      {preview.step === 'ready' && (preview.clippings > 0 || preview.canCompare) && (
        <Button variant="primary" icon="import" onClick={({ detail }) => detail < 2 && onImport()}>
          {preview.canCompare ? t('importRestore') : t('importTake', preview.clippings)}
        </Button>
      )}
    </>
  );
};

const PreviewBody = ({ preview, onMapping }: ImportDialogProps) => {
  const t = useTranslate();
  switch (preview.step) {
    case 'choose':
      return <State icon="import" title={t('importDrop')} text={t('importDropText')} />;
    case 'reading':
      return <State icon="import" title={t('importReading', preview.file)} text={t('importReadingText')} />;
    case 'mapping':
      // A new table, or faults of the last answers, begin with what is now proposed.
      return <MappingForm key={preview.file} asked={preview} fields={CSV_FIELDS} onAnswer={onMapping} />;
    case 'writing':
      return (
        <>
          <State icon="import" title={t('importWriting', preview.total)} text={t('importWritingText')} />
          <Progress label={t('importWriting', preview.total)} done={preview.done} total={preview.total} />
        </>
      );
    case 'refused':
      return (
        <>
          <State icon="warning" tone="danger" title={t('importRefused', preview.file)} text={preview.why} />
          {preview.detail && <p class="field-hint">{preview.detail}</p>}
        </>
      );
    case 'stopped':
      return <State icon="info" title={t('importStopped')} text={t('importStoppedText')} />;
    case 'undone':
      return (
        <State
          icon="check"
          title={t('importUndone')}
          text={preview.kept > 0 ? t('importUndoneButKept', preview.kept) : t('importUndoneText')}
        />
      );
    case 'done':
      return (
        <>
          <State
            icon="check"
            title={t('importDone', preview.added + preview.merged)}
            text={t('importOutcome', preview.added, preview.merged, preview.unchanged)}
          />
          {preview.canUndo && <p class="field-hint">{t('importDoneText')}</p>}
          <FileList files={preview.failures} />
        </>
      );
    case 'ready':
      return <ReadyBody preview={preview} />;
  }
};

const ReadyBody = ({ preview }: { readonly preview: Extract<ImportPreview, { step: 'ready' }> }) => {
  const t = useTranslate();
  return (
    <>
      <FileList files={preview.files} />
      <dl class="import-facts">
        {preview.clippings > preview.pages && (
          <>
            <dt>{t('viewClippings')}</dt>
            <dd>{t('number', preview.clippings - preview.pages)}</dd>
          </>
        )}
        {preview.pages > 0 && (
          <>
            <dt>{t('importPages')}</dt>
            <dd>{t('importPagesText', preview.pages)}</dd>
          </>
        )}
        {preview.marks !== null && (
          <>
            <dt>{t('importMarks')}</dt>
            <dd>{t('number', preview.marks)}</dd>
          </>
        )}
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
      {preview.canCompare && <p class="field-hint">{t('importRestoreText')}</p>}
      {preview.meetings.length > 0 && <MeetingList meetings={preview.meetings} />}
      {preview.agreement && <AgreementTable lines={preview.agreement} />}
    </>
  );
};

const holdsWords = (
  t: ReturnType<typeof useTranslate>,
  { clippings, marks, holds }: Pick<ImportedFile, 'clippings' | 'marks' | 'holds'>,
): string => {
  if (holds === 'backup') return t('importBackupHolds', clippings);
  return holds === 'page' ? t('importPageHolds') : t('importFileHolds', clippings, marks);
};

const FileList = ({ files }: { readonly files: readonly ImportedFile[] }) => {
  const t = useTranslate();
  if (files.length === 0) return null;
  return (
    <ul class="import-files">
      {files.map(({ name, clippings, marks, holds, why }) => (
        <li key={name} data-refused={why !== null || undefined}>
          <b>{name}</b>
          <span>{why ?? holdsWords(t, { clippings, marks, holds })}</span>
        </li>
      ))}
    </ul>
  );
};
