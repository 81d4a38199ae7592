import { useRef } from 'preact/hooks';
import { usePopover, useTranslate } from '@/components/hooks';
import { Button, Segmented, SelectField } from '@/components/ui';
import type { Translate } from '@/utils/i18n';
import { COLUMNS, GRID_COLUMNS, type GridColumn } from './columns';
import { FillRows } from './FillRows';
import { GridKeyList } from './GridKeyList';
import { GROUPS, type GridGroup } from './grid-groups';

export type GridFilter = {
  readonly kind: 'all' | 'figure' | 'target';
  readonly status: 'all' | 'accepted' | 'suggested';
};
export const NO_GRID_FILTER: GridFilter = { kind: 'all', status: 'all' };

type GridBarProps = {
  readonly filter: GridFilter;
  readonly onFilter: (filter: GridFilter) => void;
  readonly groupBy: GridGroup | null;
  readonly onGroup: (group: GridGroup | null) => void;
  readonly columns: readonly GridColumn[];
  readonly onColumns: (columns: readonly GridColumn[]) => void;
  readonly shown: number;
  /** Groups the rows stand in; null while they stand in none. */
  readonly groups: number | null;
  /** Rows selected; from two on they can be changed together. */
  readonly selected: number;
  readonly onCopy: () => void;
  /** Writes one value into all selected rows; answers why it cannot be taken, or null. */
  readonly onFill: (column: GridColumn, typed: string) => string | null;
  /** Whether the keys of the sheet are shown. */
  readonly showsKeys: boolean;
  readonly onShowKeys: (shows: boolean) => void;
};

const countOf = (t: Translate, { selected, groups, shown }: GridBarProps): string => {
  if (selected > 1) return t('rowsSelected', selected);
  return groups === null ? t('rowCount', shown) : t('groupCount', groups, shown);
};

/** What narrows, groups and lays out the grid, and what is done with the selection. */
export const GridBar = (props: GridBarProps) => {
  const t = useTranslate();
  const { filter, columns } = props;
  const toggle = (column: GridColumn) =>
    props.onColumns(GRID_COLUMNS.filter((one) => (one === column) !== columns.includes(one)));
  return (
    <div class="grid-bar">
      <Segmented
        label={t('fieldKind')}
        value={filter.kind}
        options={[
          { value: 'all', label: t('tabAll') },
          { value: 'figure', label: t('tabFigures') },
          { value: 'target', label: t('tabTargets') },
        ]}
        onChange={(kind) => props.onFilter({ ...filter, kind })}
      />
      <Segmented
        label={t('fieldStatus')}
        value={filter.status}
        options={[
          { value: 'all', label: t('everyStatus') },
          { value: 'accepted', label: t('statusConfirmed') },
          { value: 'suggested', label: t('statusSuggested') },
        ]}
        onChange={(status) => props.onFilter({ ...filter, status })}
      />
      <SelectField
        label={t('groupBy')}
        value={props.groupBy ?? ''}
        options={[
          { value: '' as const, label: t('groupByNone') },
          ...GROUPS.map((group) => ({ value: group, label: t('groupByField', t(COLUMNS[group].label)) })),
        ]}
        onChange={(group) => props.onGroup(group === '' ? null : group)}
      />
      <ColumnChoice columns={columns} onToggle={toggle} />
      <GridKeyList isOpen={props.showsKeys} onOpen={props.onShowKeys} />
      <span class="figure-count" role="status">
        {countOf(t, props)}
      </span>
      {props.selected > 1 && (
        <>
          <FillRows rows={props.selected} onFill={props.onFill} />
          <Button icon="copy" variant="quiet" onClick={props.onCopy}>
            {t('copyCells')}
          </Button>
        </>
      )}
    </div>
  );
};

type ColumnChoiceProps = Pick<GridBarProps, 'columns'> & { readonly onToggle: (column: GridColumn) => void };

/** Which columns the grid has, behind a button. What a row is of stays. */
const ColumnChoice = ({ columns, onToggle }: ColumnChoiceProps) => {
  const t = useTranslate();
  const root = useRef<HTMLDetailsElement>(null);
  usePopover(root);
  return (
    <details class="grid-columns" ref={root}>
      <summary class="button" data-variant="quiet">
        {t('chooseColumns')}
      </summary>
      <fieldset>
        <legend class="visually-hidden">{t('chooseColumns')}</legend>
        {GRID_COLUMNS.map((column) => (
          <label key={column}>
            <input
              type="checkbox"
              checked={columns.includes(column)}
              disabled={column === 'indicator'}
              onChange={() => onToggle(column)}
            />
            {t(COLUMNS[column].label)}
          </label>
        ))}
      </fieldset>
    </details>
  );
};
