import { useEffect, useState } from 'preact/hooks';
import { useTranslate } from '@/components/hooks';
import { FIELD_REASONS } from '@/components/marks';
import { Button, TextArea, TextField } from '@/components/ui';
import { formatNumber, parseNumberEntry } from '@/utils/marks';

/** What a reader may change of an entry of the codebook. */
export type EntryFields = {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly min: number | null;
  readonly max: number | null;
};

type EntryFormProps = {
  readonly entryId: string;
  readonly fields: EntryFields;
  readonly onSave: (fields: EntryFields) => void;
};

type Bound = { readonly value: number | null; readonly isReadable: boolean };

const readBound = (typed: string): Bound => {
  if (typed.trim() === '') return { value: null, isReadable: true };
  const read = parseNumberEntry(typed);
  return read.ok ? { value: read.value.value, isReadable: true } : { value: null, isReadable: false };
};

const spell = (value: number | null): string => (value === null ? '' : formatNumber(value));

const typedOf = ({ name, aliases, min, max }: EntryFields) => ({
  name,
  aliases: aliases.join('; '),
  min: spell(min),
  max: spell(max),
});

/** Name, wordings and plausible range of an indicator. */
export const EntryForm = ({ entryId, fields, onSave }: EntryFormProps) => {
  const t = useTranslate();
  const [typed, setTyped] = useState(() => typedOf(fields));
  useEffect(() => setTyped(typedOf(fields)), [entryId]);
  const set = (field: keyof typeof typed) => (value: string) => setTyped({ ...typed, [field]: value });
  const [min, max] = [readBound(typed.min), readBound(typed.max)];
  const isReversed = min.value !== null && max.value !== null && min.value > max.value;
  const name = typed.name.normalize('NFC').trim();
  const save = () =>
    onSave({
      name,
      aliases: typed.aliases
        .split(';')
        .map((alias) => alias.normalize('NFC').trim())
        .filter(Boolean),
      min: min.value,
      max: max.value,
    });
  const notANumber = t(FIELD_REASONS['not-a-number']);
  return (
    <div class="entry-form">
      <TextField
        label={t('indicatorName')}
        value={typed.name}
        onInput={set('name')}
        error={name === '' ? t(FIELD_REASONS.required) : null}
      />
      <TextArea label={t('indicatorAliases')} value={typed.aliases} onInput={set('aliases')} />
      <div class="entry-range">
        <TextField
          label={t('indicatorMin')}
          value={typed.min}
          numeric
          onInput={set('min')}
          error={min.isReadable ? null : notANumber}
        />
        <TextField
          label={t('indicatorMax')}
          value={typed.max}
          numeric
          onInput={set('max')}
          error={isReversed ? t(FIELD_REASONS['range-reversed']) : max.isReadable ? null : notANumber}
        />
      </div>
      <div class="assign-acts">
        <Button
          variant="primary"
          disabled={name === '' || isReversed || !min.isReadable || !max.isReadable}
          onClick={save}
        >
          {t('save')}
        </Button>
      </div>
    </div>
  );
};
