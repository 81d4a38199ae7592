import type { ComponentChildren } from 'preact';
import { useTranslate } from '@/components/hooks';
import { Button, Checkbox, Choices, Dialog, Progress, TextField } from '@/components/ui';
import { DigestEditor, DigestHeadFields, type EditedDigest } from './DigestEditor';
import { ExportPreview } from './ExportPreview';
import type { ExportChoice, FormatOption, OfferedFormat, PreviewShown } from './export-choice';
import { FormatField } from './FormatField';
import { ReleaseFields } from './ReleaseFields';

type ExportDialogProps = {
  readonly formats: readonly OfferedFormat[];
  readonly choice: ExportChoice;
  readonly onChange: (patch: Partial<ExportChoice>) => void;
  readonly selected: number;
  /** Whether nothing was ticked, and `selected` counts what facets left in the list. */
  readonly isShown?: boolean;
  /** What the search in the list behind the dialog finds; null where nothing is searched for. */
  readonly found: number | null;
  readonly total: number;
  readonly preview: PreviewShown;
  readonly digest: EditedDigest;
  /** How far an export is; null while none runs. */
  readonly progress: { readonly done: number; readonly total: number } | null;
  /** Whether the browser can ask where a file goes. */
  readonly canAskWhere: boolean;
  /** File names of releases that were frozen. */
  readonly releases: readonly string[];
  /** Whether the version asked for was frozen before; it is never written again. */
  readonly isReleaseTaken: boolean;
  readonly onRelease: (name: string) => void;
  readonly onExport: () => void;
  readonly onClose: () => void;
};

/** What → in which format → how → what it will look like → a file. */
export const ExportDialog = (props: ExportDialogProps) => {
  const t = useTranslate();
  const { choice, progress } = props;
  const count = { selection: props.selected, search: props.found ?? 0, all: props.total }[choice.scope];
  return (
    <Dialog
      title={t('exportTitle')}
      closeLabel={t('close')}
      onClose={props.onClose}
      acts={
        <>
          <Button onClick={props.onClose}>{t(progress ? 'stop' : 'cancel')}</Button>
          <Button
            variant="primary"
            icon="export"
            disabled={count === 0 || progress !== null || props.isReleaseTaken}
            onClick={props.onExport}
          >
            {progress ? t('exportProgress', progress.done, progress.total) : t('exportSave')}
          </Button>
        </>
      }
    >
      <div class="export-layout" inert={progress !== null}>
        <div class="export-choices">
          <ScopeField {...props} />
          <FormatField
            formats={props.formats}
            value={choice.formatId}
            onChange={(formatId) => props.onChange({ formatId })}
          />
          <FormatOptions {...props} />
          <TextField label={t('exportName')} value={choice.name} onInput={(name) => props.onChange({ name })} />
          {props.canAskWhere && (
            <Checkbox
              label={t('exportAskWhere')}
              checked={choice.askWhere}
              onChange={(askWhere) => props.onChange({ askWhere })}
            />
          )}
        </div>
        <div class="export-result">
          {choice.formatId === 'digest' ? (
            <DigestEditor {...props.digest} />
          ) : (
            <>
              <span class="field-label">{t('exportPreview')}</span>
              <ExportPreview preview={props.preview} />
            </>
          )}
        </div>
      </div>
      {progress && <Progress label={t('exportRunning')} done={progress.done} total={progress.total} />}
    </Dialog>
  );
};

const ScopeField = ({ choice, selected, isShown, found, total, onChange }: ExportDialogProps) => {
  const t = useTranslate();
  return (
    <Choices
      legend={t('exportWhat')}
      value={choice.scope}
      options={[
        {
          value: 'selection',
          label: t(isShown ? 'exportShown' : 'exportSelection', selected),
          disabled: selected === 0,
        },
        ...(found === null
          ? []
          : [{ value: 'search' as const, label: t('exportSearch', found), disabled: found === 0 }]),
        { value: 'all', label: t('exportAll', total) },
      ]}
      onChange={(scope) => onChange({ scope })}
    />
  );
};

/** What can be chosen about the format; nothing is offered that would change nothing. */
const FormatOptions = (props: ExportDialogProps) => {
  const t = useTranslate();
  const { formats, choice, onChange, releases, onRelease } = props;
  const offered = formats.find(({ id }) => id === choice.formatId)?.options ?? [];
  const when = (option: FormatOption, field: ComponentChildren) => (offered.includes(option) ? field : null);
  return (
    <div class="dialog-options">
      {when('digest', <DigestHeadFields head={choice.digest} onChange={(digest) => onChange({ digest })} />)}
      {when(
        'suggestions',
        <Checkbox
          label={t('exportSuggestions')}
          checked={choice.suggestions}
          onChange={(suggestions) => onChange({ suggestions })}
        />,
      )}
      {when('text', <Checkbox label={t('exportText')} checked={choice.text} onChange={(text) => onChange({ text })} />)}
      {when(
        'guard',
        <Checkbox label={t('optionGuard')} checked={choice.guard} onChange={(guard) => onChange({ guard })} />,
      )}
      {when(
        'byteOrderMark',
        <Checkbox
          label={t('optionBom')}
          checked={choice.byteOrderMark}
          onChange={(byteOrderMark) => onChange({ byteOrderMark })}
        />,
      )}
      {when(
        'parquet',
        <Checkbox label={t('exportParquet')} checked={choice.parquet} onChange={(parquet) => onChange({ parquet })} />,
      )}
      {when(
        'release',
        <ReleaseFields
          choice={choice}
          releases={releases}
          isTaken={props.isReleaseTaken}
          onChange={onChange}
          onRelease={onRelease}
        />,
      )}
    </div>
  );
};
