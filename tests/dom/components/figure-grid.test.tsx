import { act, fireEvent, screen } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import {
  actsFor,
  type Block,
  copyCells,
  FigureGrid,
  type GridFigure,
  pasteBlock,
  readCell,
  withoutHeadings,
} from '@/components/figures';
import { type GridCursor, moveCursor, selectionOf } from '@/components/figures/grid-cursor';
import { readBlock } from '@/components/figures/paste-cells';
import { parsePeriodText } from '@/components/figures/period-text';
import { aQuantity } from '@/tests/build';
import { CATALOGUES, createTranslator } from '@/utils/i18n';
import { MOVES, PERIODS } from './figure-grid.cases';
import { faults, press, show } from './render';

const t = createTranslator('vi', CATALOGUES.vi);

const aFigure = (seq: number, patch: Partial<GridFigure> = {}): GridFigure => ({
  seq,
  markId: `mark-${seq}`,
  clippingId: `clipping-${seq % 2}`,
  kind: 'figure',
  status: 'suggested',
  quantity: aQuantity({ place: `xã ${seq}` }),
  quote: '4,49%',
  site: 'baolaocai.vn',
  publishedAt: '2025-10-02',
  ...patch,
});
const FIGURES = [1, 2, 3].map((seq) => aFigure(seq));
const match = (words: string) => (words === 'tỷ lệ hộ cận nghèo' ? 'near-poverty-rate' : null);
const read = (column: Parameters<typeof readCell>[1], typed: string, figure = aFigure(1)) =>
  readCell(figure, column, { typed, match });

describe('what is typed into a cell', () => {
  test.each(PERIODS)('period "$typed": $why', ({ typed, period }) => {
    expect(parsePeriodText(typed)).toEqual(period);
  });

  test('an amount is read as the form reads it, and replaces range, whole and comparator', () => {
    const money = aFigure(1, { quantity: aQuantity({ unit: 'VND', valueMax: 9 }) });
    expect(read('value', '≥ 76,5 tỷ', money)).toEqual({
      type: 'patch',
      patch: { value: 76_500_000_000, valueMax: null, of: null, comparator: '>=' },
    });
    expect(
      read('value', '77', aFigure(1, { quantity: aQuantity({ unit: 'VND', value: 76_500_000_000 }) })),
    ).toMatchObject({
      patch: { value: 77_000_000_000 },
    });
    expect(
      read('value', '76.500.000.000', aFigure(1, { quantity: aQuantity({ unit: 'VND', value: 1e9 }) })),
    ).toMatchObject({ patch: { value: 76_500_000_000 } });
    expect(read('value', '16/16')).toMatchObject({ patch: { value: 16, of: 16 } });
    expect(read('value', 'nhiều')).toEqual({ type: 'refused', why: 'fieldNotANumber' });
  });

  test('new words of an indicator bring their codebook entry, or none', () => {
    expect(read('indicator', 'tỷ lệ hộ cận nghèo')).toMatchObject({ patch: { indicatorId: 'near-poverty-rate' } });
    expect(read('indicator', 'số lò nung')).toMatchObject({ patch: { indicator: 'số lò nung', indicatorId: null } });
    expect(read('indicator', '  ')).toEqual({ type: 'refused', why: 'fieldRequired' });
  });

  test.each([
    ['chỉ tiêu', 'target'],
    ['Chi tieu', 'target'],
    ['f', 'figure'],
  ])('kind "%s"', (typed, kind) => {
    expect(read('kind', typed)).toEqual({ type: 'kind', kind });
  });

  test('a place may be taken away', () => {
    expect(read('place', '')).toEqual({ type: 'patch', patch: { place: null } });
  });

  test('many rows become one act a clipping', () => {
    expect(actsFor(FIGURES, { type: 'patch', patch: { place: 'xã A' } })).toEqual([
      {
        clippingId: 'clipping-1',
        act: { type: 'edit-field', markIds: ['mark-1', 'mark-3'], patch: { place: 'xã A' } },
      },
      { clippingId: 'clipping-0', act: { type: 'edit-field', markIds: ['mark-2'], patch: { place: 'xã A' } } },
    ]);
  });
});

test('copied cells have headings and cannot run as formulas', () => {
  const rows = [aFigure(1, { quantity: aQuantity({ indicator: '=1+1', place: 'xã\tA' }) })];
  expect(copyCells(t, rows, ['indicator', 'place'])).toBe("Chỉ số\tĐịa bàn\n'=1+1\txã A");
  expect(copyCells(t, rows, ['value'])).toBe('4,49');
});

test.each([
  [
    'a\tb\nc\t',
    [
      ['a', 'b'],
      ['c', ''],
    ],
    'an empty last cell is one',
  ],
  ['"a\nb"\t"5"" ống"\nc', [['a b', '5" ống'], ['c']], 'a quoted cell of two lines is one cell'],
  ['"tỉnh" A\tb', [['"tỉnh" A', 'b']], 'a cell may begin with a quotation'],
  ["'=1+1\t'a", [['=1+1', "'a"]], 'the apostrophe that keeps formulas from running goes again'],
  ['', [], 'nothing is nothing'],
])('a clipboard of %j is read', (text, block, _why) => {
  expect(readBlock(text)).toEqual(block);
});

describe('a pasted block', () => {
  const columns = ['indicator', 'kind', 'value', 'unit', 'place', 'source'] as const;
  const paste = (block: Block, figures = FIGURES, from = 0) =>
    pasteBlock(t, block, { figures, columns: columns.slice(from), match });
  const blockOf = (figures: readonly GridFigure[]) => readBlock(copyCells(t, figures, columns));

  test('what was copied fits where it came from: headings are left out and nothing changes', () => {
    const block = withoutHeadings(t, blockOf(FIGURES));
    expect(block).toHaveLength(3);
    expect(paste(block)).toEqual({ acts: [], taken: 0, left: 0 });
  });

  test('each cell goes to its row and column, read as if typed there', () => {
    const { acts, taken, left } = paste(
      [
        ['5,5', '%', 'xã A'],
        ['nhiều', '%', 'xã B'],
      ],
      FIGURES.slice(0, 2),
      2,
    );
    expect(acts).toMatchObject([
      { clippingId: 'clipping-1', act: { markIds: ['mark-1'], patch: { value: 5.5, place: 'xã A' } } },
      { clippingId: 'clipping-0', act: { markIds: ['mark-2'], patch: { place: 'xã B' } } },
    ]);
    expect([taken, left]).toEqual([3, 1]);
  });

  test('kinds are an act of their own; a source that differs and cells beyond the last column are counted', () => {
    const { acts, taken, left } = paste([['thu', 'chỉ tiêu', '4,49', '%', 'xã 1', 'báo khác', 'thừa']], [aFigure(1)]);
    expect(acts.map(({ act }) => act.type)).toEqual(['edit-field', 'switch-kind']);
    expect([taken, left]).toEqual([2, 2]);
  });

  test('an amount goes by the unit pasted beside it, and not at all beside another one', () => {
    const money = aFigure(1, { quantity: aQuantity({ unit: 'VND', value: 76_500_000_000 }) });
    expect(paste([['765', 'triệu đồng']], [money], 2).acts).toMatchObject([{ act: { patch: { value: 765_000_000 } } }]);
    expect(paste([['77', 'tỷ đồng']], [money], 2).acts).toMatchObject([{ act: { patch: { value: 77_000_000_000 } } }]);
    expect(paste([['76,5', 'ha']], [money], 2)).toEqual({ acts: [], taken: 0, left: 1 });
  });
});

describe('the cursor', () => {
  const cursor: GridCursor = { at: { row: 5, column: 2 }, anchor: { row: 5, column: 2 } };
  const size = { rows: 100, columns: 8, page: 10 };

  test.each(MOVES)('$key: $why', ({ key, at }) => {
    const moved = moveCursor(cursor, key, size);
    expect(moved && `${moved.at.row},${moved.at.column}`).toBe(at);
  });

  test('Shift selects from where it began', () => {
    const once = moveCursor(cursor, 'Shift+ArrowDown', size);
    const twice = once && moveCursor(once, 'Shift+ArrowLeft', size);
    expect(twice && selectionOf(twice)).toEqual({ top: 5, bottom: 6, left: 1, right: 2 });
  });
});

describe('the grid', () => {
  const COLUMNS = ['indicator', 'value', 'place', 'source'] as const;
  const grid = () => {
    const on = {
      onView: vi.fn(),
      onSort: vi.fn(),
      onSelect: vi.fn(),
      onEdit: vi.fn<(row: number, column: string, typed: string, onAll: boolean) => string | null>(() => null),
      onOpen: vi.fn(),
      onPaste: vi.fn(),
      onCopy: vi.fn(),
      onUndo: vi.fn(),
      onKeys: vi.fn(),
    };
    const view = show(
      <FigureGrid
        count={FIGURES.length}
        rowAt={(row) => FIGURES[row]}
        columns={COLUMNS}
        sort={null}
        groupBy={null}
        {...on}
      />,
    );
    const cell = (row: number, column: number) =>
      view.container.querySelectorAll('tbody tr')[row]?.querySelectorAll('td')[column] ?? null;
    return { ...on, view, cell };
  };
  const point = (cell: Element | null) =>
    act(() => {
      if (cell) fireEvent.mouseDown(cell);
    });

  test('? asks for the keys and types nothing', async () => {
    const { cell, onKeys } = grid();
    await point(cell(0, 0));
    await press('?');
    expect(onKeys).toHaveBeenCalledOnce();
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  test('arrows walk, typing edits, Enter writes and goes on below', async () => {
    const { cell, onEdit } = grid();
    await point(cell(0, 2));
    await press('ArrowDown');
    expect(document.activeElement).toBe(cell(1, 2));
    await press('x');
    const input = screen.getByRole<HTMLInputElement>('textbox');
    expect(input.value).toBe('x');
    await act(() => {
      fireEvent.input(input, { target: { value: 'xã B' } });
    });
    await press('Enter', {}, input);
    expect(onEdit).toHaveBeenCalledWith(1, 'place', 'xã B', false);
    expect(document.activeElement).toBe(cell(2, 2));
  });

  test('the cell with the cursor keeps the focus when its figure gets another number', async () => {
    const { cell, view, ...on } = grid();
    await point(cell(1, 2));
    expect(document.activeElement).toBe(cell(1, 2));
    const changed = FIGURES.map((figure) => ({ ...figure, seq: figure.seq + 100 }));
    await act(() => {
      view.rerender(
        <FigureGrid
          count={changed.length}
          rowAt={(row) => changed[row]}
          columns={COLUMNS}
          sort={null}
          groupBy={null}
          {...on}
        />,
      );
    });
    expect(document.activeElement).toBe(cell(1, 2));
  });

  test('rows that change places take the cursor with them, and the rest of the selection is given up', async () => {
    const { cell, view, ...on } = grid();
    await point(cell(0, 2));
    await press('ArrowDown', { shiftKey: true });
    // What is moved was changed, and so has another number.
    const moved = [FIGURES[1], FIGURES[2], FIGURES[0]].map((figure) => figure && { ...figure, seq: figure.seq + 100 });
    await act(() => {
      view.rerender(
        <FigureGrid count={3} rowAt={(row) => moved[row]} columns={COLUMNS} sort={null} groupBy={null} {...on} />,
      );
    });
    expect(on.onSelect).toHaveBeenLastCalledWith({ at: { row: 0, column: 2 }, anchor: { row: 0, column: 2 } });
    expect(view.container.querySelectorAll('td[aria-selected=true]')).toHaveLength(1);
    expect(document.activeElement).toBe(cell(0, 2));
  });

  test('Ctrl+Enter writes into the selection; Esc leaves all as it was', async () => {
    const { cell, onEdit } = grid();
    await point(cell(0, 2));
    await press('ArrowDown', { shiftKey: true });
    await press('F2');
    await press('Enter', { ctrlKey: true }, screen.getByRole('textbox'));
    expect(onEdit).toHaveBeenLastCalledWith(1, 'place', 'xã 2', true);
    await press('F2');
    await press('Escape', {}, screen.getByRole('textbox'));
    expect(onEdit).toHaveBeenCalledTimes(1);
    expect(document.activeElement).toBe(cell(1, 2));
  });

  test('what cannot be taken stays in the cell with its reason', async () => {
    const { cell, onEdit } = grid();
    onEdit.mockReturnValue('Chưa phải một số');
    await point(cell(0, 1));
    await press('q');
    await press('Enter', {}, screen.getByRole('textbox'));
    expect(screen.getByRole('alert').textContent).toBe('Chưa phải một số');
    expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('q');
  });

  test('Space opens the sentence, Ctrl+C copies, Ctrl+Z undoes; the source is not edited', async () => {
    const { cell, onOpen, onCopy, onUndo } = grid();
    await point(cell(2, 3));
    await press(' ');
    await press('c', { ctrlKey: true });
    await press('z', { ctrlKey: true });
    await press('x');
    expect([onOpen.mock.calls, onCopy.mock.calls.length, onUndo.mock.calls.length]).toEqual([[[2]], 1, 1]);
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  const paste = (text: string) =>
    act(() => {
      fireEvent.paste(document.activeElement ?? document.body, { clipboardData: { getData: () => text } });
    });

  test('a block from the clipboard goes to the first cell of the selection, whole', async () => {
    const { cell, onPaste, onEdit } = grid();
    await point(cell(1, 2));
    await press('ArrowUp', { shiftKey: true });
    await paste('xã A\tbáo\r\nxã B\tbáo\r\n');
    expect(onPaste).toHaveBeenCalledExactlyOnceWith({ row: 0, column: 2 }, [
      ['xã A', 'báo'],
      ['xã B', 'báo'],
    ]);
    expect(onEdit).not.toHaveBeenCalled();
  });

  test('one cell from the clipboard goes into the whole selection', async () => {
    const { cell, onPaste, onEdit } = grid();
    await point(cell(1, 2));
    await paste('xã A\n');
    expect(onEdit).toHaveBeenCalledExactlyOnceWith(1, 'place', 'xã A', true);
    expect(onPaste).not.toHaveBeenCalled();
  });

  test('a header sorts; nothing is wrong for screen readers', async () => {
    const { view, onSort } = grid();
    fireEvent.click(screen.getByRole('button', { name: 'Giá trị' }));
    expect(onSort).toHaveBeenCalledWith({ column: 'value', descending: false });
    expect(await faults(view.container)).toEqual([]);
  });
});
