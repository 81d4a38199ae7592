import {
  actsFor,
  type Block,
  COLUMNS,
  copyCells,
  type GridColumn,
  type GridCursor,
  pasteBlock,
  readCell,
  selectionOf,
  withoutHeadings,
} from '@/components/figures';
import { type useToasts, useTranslate } from '@/components/hooks';
import type { Figure } from '@/utils/store';
import { matchIndicator } from './indicator-matcher';
import { store } from './query-worker';
import { useFigureActs } from './use-figure-acts';

type SheetEditsInput = {
  /** Numbers of the figures in the order of the sheet. */
  readonly order: Uint32Array;
  /** The figure of a row that is in sight. */
  readonly rowAt: (row: number) => Figure | undefined;
  readonly columns: readonly GridColumn[];
  readonly cursor: GridCursor;
  readonly onMessage: ReturnType<typeof useToasts>['show'];
};

const readRows = async (rows: Uint32Array): Promise<readonly Figure[]> => {
  const read = await store.readFigures(rows);
  return read.ok ? read.value : [];
};

/** What is typed, pasted and copied in the sheet of figures. Rows out of sight are read when they are changed. */
export const useSheetEdits = ({ order, rowAt, columns, cursor, onMessage }: SheetEditsInput) => {
  const t = useTranslate();
  const acts = useFigureActs(onMessage);
  const { top, bottom, left, right } = selectionOf(cursor);
  const selectedRows = () => readRows(order.slice(top, bottom + 1));

  /** Answers why the cell cannot hold what was typed, or null. Leaving a cell as it was is no edit. */
  const onEdit = (row: number, column: GridColumn, typed: string, onAll: boolean): string | null => {
    const figure = rowAt(row);
    if (!figure || (!onAll && typed === COLUMNS[column].text(t, figure))) return null;
    const edit = readCell(figure, column, { typed, match: matchIndicator });
    if (edit.type === 'refused') return t(edit.why);
    const change = (figures: readonly Figure[]) => acts.run(actsFor(figures, edit), figures.length);
    void (onAll ? selectedRows().then(change) : change([figure]));
    return null;
  };
  const paste = async (from: { readonly row: number; readonly column: number }, copied: Block) => {
    const block = withoutHeadings(t, copied);
    const room = order.length - from.row;
    if (block.length > room) return onMessage(t('pasteTooLong', block.length, room));
    const figures = await readRows(order.slice(from.row, from.row + block.length));
    const target = { figures, columns: columns.slice(from.column), match: matchIndicator };
    const { acts: pasted, taken, left: refused } = pasteBlock(t, block, target);
    if (pasted.length === 0) return onMessage(refused > 0 ? t('pasteRefused', refused) : t('bulkNothing'));
    const text = refused > 0 ? t('pastedPartly', taken, refused) : t('pasted', taken);
    await acts.run(pasted, figures.length, { text });
  };
  const copy = async () => {
    const text = copyCells(t, await selectedRows(), columns.slice(left, right + 1));
    await navigator.clipboard.writeText(text);
    onMessage(t('cellsCopied', bottom - top + 1));
  };
  return {
    onEdit,
    onFill: (column: GridColumn, typed: string) => onEdit(cursor.at.row, column, typed, true),
    onPaste: (from: { readonly row: number; readonly column: number }, block: Block) => void paste(from, block),
    onCopy: () => void copy(),
    onUndo: acts.undo,
    /** Rows that are selected. */
    selected: bottom - top + 1,
  };
};
