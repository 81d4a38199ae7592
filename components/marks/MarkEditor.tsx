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
  const { fields, setField, errorOf } = form;
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
      {(mark.kind === 'figure' || mark.kind === 'target') && (
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
      )}
      {mark.kind === 'person' && (
        <div class="field-grid">
          <TextField label={t('fieldName')} value={fields.name} error={errorOf('name')} onInput={setField('name')} />
          <TextField label={t('fieldRole')} value={fields.role} onInput={setField('role')} />
          <TextField label={t('fieldOrganization')} value={fields.organization} onInput={setField('organization')} />
        </div>
      )}
      {mark.updatedAt !== openedAt.current && (
        <p class="mark-hint" role="status">
          <Icon name="warning" size={14} />
          <span>{t('editedElsewhere')}</span>
        </p>
      )}
      <TextArea label={t('fieldNote')} value={fields.note} onInput={setField('note')} />
      <div class="mark-acts">
        <Button variant="primary" type="submit" keyCap="Enter" onClick={() => undefined}>
          {t('save')}
        </Button>
        <Button keyCap="Esc" onClick={cancel}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
};
