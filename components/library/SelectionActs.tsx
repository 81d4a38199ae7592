import { useState } from 'preact/hooks';
import { useTranslate } from '@/components/hooks';
import { Button, TextField } from '@/components/ui';

type SelectionActsProps = {
  readonly count: number;
  readonly inTrash: boolean;
  /** Names of the collections and the tags there are. */
  readonly collections: readonly string[];
  readonly tags: readonly string[];
  readonly onCollect: (name: string) => void;
  readonly onTag: (tag: string) => void;
  readonly onExport: () => void;
  readonly onTrash: () => void;
  readonly onRestore: () => void;
  readonly onClear: () => void;
};

/** What can be done with the ticked clippings; stands where the count stands. */
export const SelectionActs = ({ count, inTrash, collections, tags, ...on }: SelectionActsProps) => {
  const t = useTranslate();
  return (
    <div class="selection-acts">
      <div class="selection-head">
        <b role="status">{t('selectedCount', count)}</b>
        {inTrash ? (
          <Button icon="restore" onClick={on.onRestore}>
            {t('restore')}
          </Button>
        ) : (
          <>
            <Button icon="export" label={t('exportAct')} onClick={on.onExport} />
            <Button icon="trash" variant="danger" label={t('remove')} onClick={on.onTrash} />
          </>
        )}
        <Button variant="quiet" icon="close" label={t('clearSelection')} onClick={on.onClear} />
      </div>
      {!inTrash && (
        <>
          <NameForm
            label={t('facetCollection')}
            act={t('collectAct')}
            names={collections}
            onName={on.onCollect}
            mayBeEmpty
          />
          <NameForm label={t('fieldTags')} act={t('tagAct')} names={tags} onName={on.onTag} />
        </>
      )}
    </div>
  );
};

type NameFormProps = {
  readonly label: string;
  readonly act: string;
  readonly names: readonly string[];
  readonly onName: (name: string) => void;
  /** Whether no name is an answer: out of every collection. */
  readonly mayBeEmpty?: boolean;
};

const NameForm = ({ label, act, names, onName, mayBeEmpty = false }: NameFormProps) => {
  const [typed, setTyped] = useState('');
  const name = typed.normalize('NFC').trim();
  return (
    <form
      class="collect"
      onSubmit={(event) => {
        event.preventDefault();
        if (name || mayBeEmpty) onName(name);
      }}
    >
      <TextField label={label} placeholder={label} value={typed} suggestions={names} onInput={setTyped} />
      <Button type="submit" disabled={!name && !mayBeEmpty}>
        {act}
      </Button>
    </form>
  );
};
