import { useLayoutEffect, useRef } from 'preact/hooks';
import { isComposing, useTranslate } from '@/components/hooks';
import { Button, Icon, Segmented, TextArea, TextField } from '@/components/ui';
import type { Mark } from '@/utils/model';
import { QuantityFields } from './QuantityFields';
import { type EditAct, type FieldDrafts, useMarkForm } from './use-mark-form';

type MarkEditorProps = {
  readonly mark: Mark;
  readonly drafts: FieldDrafts;
  /** What this reader calls things most often, to pick from. */
  readonly indicators: readonly string[];
  readonly onSave: (act: EditAct) => void;
  readonly onCancel: () => void;
};

/** All fields of a mark in place. Enter saves and goes on, Esc leaves; what was typed survives a closed popup. */
export const MarkEditor = ({ mark, drafts, indicators, onSave, onCancel }: MarkEditorProps) => {
  const t = useTranslate();
  const root = useRef<HTMLFormElement>(null);
  const form = useMarkForm(mark, drafts);
  // Somebody else (another window, a new version of the page) may change the mark while this is open.
  const openedAt = useRef(mark.updatedAt);
  const save = () => {
    const act = form.finish();
    if (act) onSave(act);
    else requestAnimationFrame(() => root.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus());
  };
  const cancel = () => {
    form.forget();
    onCancel();
  };
  // Before the first paint: later the focus would be taken from a field in which somebody types already.
  useLayoutEffect(() => root.current?.querySelector<HTMLElement>('.input')?.focus({ preventScroll: true }), []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event)) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      cancel();
    } else if (event.key === 'Enter' && (event.ctrlKey || event.target instanceof HTMLInputElement)) {
      event.preventDefault();
      event.stopPropagation();
      save();
    }
  };
  return (
    <form
      class="mark-editor"
      ref={root}
      aria-label={t('editMark')}
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <MarkFields kind={mark.kind} form={form} indicators={indicators} />
      {mark.updatedAt !== openedAt.current && (
        <p class="mark-hint" role="status">
          <Icon name="warning" size={14} />
          <span>{t('editedElsewhere')}</span>
        </p>
      )}
      <TextArea label={t('fieldNote')} value={form.fields.note} onInput={form.setField('note')} />
      <div class="mark-acts">
        <Button variant="primary" type="submit" keyCap="Enter">
          {t('save')}
        </Button>
        <Button keyCap="Esc" onClick={cancel}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
};

type MarkFieldsProps = {
  readonly kind: Mark['kind'];
  readonly form: ReturnType<typeof useMarkForm>;
  readonly indicators: readonly string[];
};

/** The fields a kind of mark has; a quote has none of its own. */
const MarkFields = ({ kind, form: { fields, setField, errorOf }, indicators }: MarkFieldsProps) => {
  const t = useTranslate();
  switch (kind) {
    case 'figure':
    case 'target':
      return (
        <>
          <Segmented
            label={t('fieldKind')}
            options={[
              { value: 'figure', label: t('kindFigure') },
              { value: 'target', label: t('kindTarget') },
            ]}
            value={fields.kind}
            onChange={setField('kind')}
          />
          <QuantityFields fields={fields} errorOf={errorOf} setField={setField} indicators={indicators} />
        </>
      );
    case 'person':
      return (
        <div class="field-grid">
          <TextField label={t('fieldName')} value={fields.name} error={errorOf('name')} onInput={setField('name')} />
          <TextField label={t('fieldRole')} value={fields.role} onInput={setField('role')} />
          <TextField label={t('fieldOrganization')} value={fields.organization} onInput={setField('organization')} />
        </div>
      );
    default:
      return null;
  }
};
