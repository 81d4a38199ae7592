import { useRef, useState } from 'preact/hooks';
import { usePopover, useTranslate } from '@/components/hooks';
import { KIND_LABELS } from '@/components/marks';
import { Button, SelectField, TextField } from '@/components/ui';
import type { MessageKey } from '@/utils/i18n';
import { COLUMNS, type GridColumn } from './columns';

/** Columns in which many rows may say the same; a value is each row's own. */
const FILLED = ['indicator', 'kind', 'period', 'place'] as const satisfies readonly GridColumn[];
type Filled = (typeof FILLED)[number];

const HINTS: Readonly<Partial<Record<Filled, MessageKey>>> = { period: 'fillPeriodHint' };

type FillRowsProps = {
  /** Rows that are selected: two or more. */
  readonly rows: number;
  /** Writes into all of them; answers why that cannot be taken, or null. */
  readonly onFill: (column: GridColumn, typed: string) => string | null;
};

/** One value for all selected rows, in a column chosen by name: what Ctrl+Enter does in the sheet, for the pointer. */
export const FillRows = ({ rows, onFill }: FillRowsProps) => {
  const t = useTranslate();
  const root = useRef<HTMLDetailsElement>(null);
  usePopover(root);
  const [column, setColumn] = useState<Filled>('indicator');
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<string | null>(null);
  const type = (next: string) => {
    setTyped(next);
    setError(null);
  };
  const choose = (next: Filled) => {
    setColumn(next);
    type(next === 'kind' ? t(KIND_LABELS.figure) : '');
  };
  const close = () => {
    root.current?.removeAttribute('open');
    root.current?.querySelector('summary')?.focus();
  };
  const fill = () => {
    const refused = onFill(column, typed);
    setError(refused);
    if (refused === null) close();
  };
  return (
    <details class="grid-fill" ref={root}>
      <summary class="button" data-variant="quiet">
        {t('fillRows', rows)}
      </summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          fill();
        }}
      >
        <SelectField
          label={t('fillColumn')}
          value={column}
          options={FILLED.map((value) => ({ value, label: t(COLUMNS[value].label) }))}
          onChange={choose}
        />
        <FilledValue column={column} typed={typed} error={error} onTyped={type} />
        <Button type="submit" variant="primary">
          {t('fillWrite', rows)}
        </Button>
      </form>
    </details>
  );
};

type FilledValueProps = {
  readonly column: Filled;
  readonly typed: string;
  readonly error: string | null;
  readonly onTyped: (typed: string) => void;
};

/** What the rows are to say: kinds are chosen, all else is typed as in a cell. */
const FilledValue = ({ column, typed, error, onTyped }: FilledValueProps) => {
  const t = useTranslate();
  const hint = HINTS[column];
  if (column !== 'kind') {
    const text = { value: typed, error, hint: hint && t(hint) };
    return <TextField label={t('fillValue')} onInput={onTyped} {...text} />;
  }
  const kinds = [t(KIND_LABELS.figure), t(KIND_LABELS.target)];
  return (
    <SelectField
      label={t('fillValue')}
      value={typed}
      options={kinds.map((value) => ({ value, label: value }))}
      onChange={onTyped}
    />
  );
};
