import { useLayoutEffect, useRef } from 'preact/hooks';
import { useTranslate } from '@/components/hooks';
import type { QuantityKind } from '@/utils/marks';
import { COLUMNS, type GridColumn } from './columns';

type GridCellProps = {
  readonly column: GridColumn;
  readonly kind: QuantityKind | undefined;
  readonly text: string;
  readonly isCursor: boolean;
  readonly isSelected: boolean;
  /** In the column rows are grouped by: how many rows the group has that opens here; null for a row inside it. */
  readonly group: { readonly opened: number | null } | null;
  /** What has been typed, while this is the cell being edited. */
  readonly editing: { readonly typed: string; readonly error: string | null } | null;
  readonly onTyped: (typed: string) => void;
  readonly onEditKey: (event: KeyboardEvent) => void;
  readonly onLeave: () => void;
  readonly onPoint: (extend: boolean) => void;
  /** The pointer comes over the cell with its button held. */
  readonly onDrag: () => void;
  readonly onDouble: () => void;
};

/** One cell; the one with the cursor is the grid's only stop of the Tab key. */
export const GridCell = (props: GridCellProps) => {
  const { column, text, isCursor, editing, group } = props;
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: a cell of a table with the role of a grid is a gridcell.
    <td
      data-column={column}
      data-kind={column === 'kind' ? props.kind : undefined}
      data-repeats={group?.opened === null || undefined}
      data-cursor={isCursor || undefined}
      aria-selected={props.isSelected}
      aria-readonly={!COLUMNS[column].edits}
      tabIndex={isCursor ? 0 : -1}
      title={text}
      onMouseDown={(event) => {
        if (editing) return;
        // The browser would select text with Shift.
        if (event.shiftKey) event.preventDefault();
        props.onPoint(event.shiftKey);
      }}
      onMouseEnter={(event) => {
        if (event.buttons === 1) props.onDrag();
      }}
      onDblClick={props.onDouble}
    >
      {editing ? <CellInput {...props} editing={editing} /> : <CellText text={text} opened={group?.opened ?? null} />}
    </td>
  );
};

/** What a cell says; the first of a group with how many rows that has. */
const CellText = ({ text, opened }: { readonly text: string; readonly opened: number | null }) => {
  const t = useTranslate();
  if (opened === null) return text;
  return (
    <span class="group-head">
      <span>{text}</span>
      <span class="group-count">{t('rowCount', opened)}</span>
    </span>
  );
};

const CellInput = ({
  column,
  editing,
  onTyped,
  onEditKey,
  onLeave,
}: GridCellProps & { readonly editing: NonNullable<GridCellProps['editing']> }) => {
  const t = useTranslate();
  const input = useRef<HTMLInputElement>(null);
  // Before the next key: letters typed at once belong to the field that the first of them opened.
  useLayoutEffect(() => {
    input.current?.focus();
    const end = input.current?.value.length ?? 0;
    input.current?.setSelectionRange(end, end);
  }, []);
  return (
    <>
      <input
        ref={input}
        class="grid-input"
        value={editing.typed}
        aria-label={t(COLUMNS[column].label)}
        aria-invalid={editing.error !== null}
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => onTyped(event.currentTarget.value)}
        onKeyDown={onEditKey}
        onBlur={onLeave}
      />
      {editing.error !== null && (
        <span class="grid-error" role="alert">
          {editing.error}
        </span>
      )}
    </>
  );
};
