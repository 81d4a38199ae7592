import { act, fireEvent, screen } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { FigureGrid, groupsOf } from '@/components/figures';
import { FillRows } from '@/components/figures/FillRows';
import { type GridCursor, moveCursor, selectionOf } from '@/components/figures/grid-cursor';
import { openedBy } from '@/components/figures/grid-groups';
import { aFigure } from './a-figure';
import { MOVES } from './figure-grid.cases';
import { faults, press, show } from './render';

const FIGURES = [1, 2, 3].map((seq) => aFigure(seq));

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
        groups={null}
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
          groups={null}
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
        <FigureGrid count={3} rowAt={(row) => moved[row]} columns={COLUMNS} sort={null} groups={null} {...on} />,
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

  test('the pointer selects as far as it is held', async () => {
    const { cell, onSelect } = grid();
    await point(cell(0, 1));
    await act(() => {
      // Over a cell on the way without the button held: nothing.
      fireEvent.mouseEnter(cell(1, 2) ?? document.body, { buttons: 0 });
    });
    expect(onSelect).toHaveBeenCalledTimes(1);
    await act(() => {
      fireEvent.mouseEnter(cell(2, 2) ?? document.body, { buttons: 1 });
    });
    expect(onSelect).toHaveBeenLastCalledWith({ at: { row: 2, column: 2 }, anchor: { row: 0, column: 1 } });
  });

  test('the first row of a group says how many it has', async () => {
    const { view, cell, ...on } = grid();
    const groups = groupsOf('place', Uint32Array.of(2, 1));
    await act(() => {
      const rowAt = (row: number) => FIGURES[row];
      view.rerender(<FigureGrid count={3} rowAt={rowAt} columns={COLUMNS} sort={null} groups={groups} {...on} />);
    });
    const counts = [0, 1, 2].map((row) => cell(row, 2)?.querySelector('.group-count')?.textContent ?? null);
    expect(counts).toEqual(['2 dòng', null, '1 dòng']);
    expect(await faults(view.container)).toEqual([]);
  });

  test('a header sorts; nothing is wrong for screen readers', async () => {
    const { view, onSort } = grid();
    fireEvent.click(screen.getByRole('button', { name: 'Giá trị' }));
    expect(onSort).toHaveBeenCalledWith({ column: 'value', descending: false });
    expect(await faults(view.container)).toEqual([]);
  });
});

describe('groups', () => {
  const groups = groupsOf('place', Uint32Array.of(3, 1, 2));

  test.each([
    [0, 3],
    [1, null],
    [2, null],
    [3, 1],
    [4, 2],
    [5, null],
    [6, null],
  ] as const)('row %i opens a group of %s', (row, size) => {
    expect(openedBy(groups, row)).toBe(size);
  });

  test('without rows no group is opened', () => {
    expect(openedBy(groupsOf('place', new Uint32Array()), 0)).toBeNull();
  });
});

describe('one value for all selected rows', () => {
  const form = () => {
    const onFill = vi.fn<(column: string, typed: string) => string | null>(() => null);
    const view = show(<FillRows rows={12} onFill={onFill} />);
    const choose = (label: string, value: string) =>
      act(() => {
        fireEvent.change(screen.getByLabelText(label), { target: { value } });
      });
    const type = (value: string) =>
      act(() => {
        fireEvent.input(screen.getByLabelText('Giá trị mới'), { target: { value } });
      });
    const write = () =>
      act(() => {
        fireEvent.submit(view.container.querySelector('form') ?? document.body);
      });
    fireEvent.click(screen.getByText('Sửa 12 dòng…'));
    return { onFill, view, choose, type, write };
  };

  test('writes what is typed into the column chosen, and is done', async () => {
    const { onFill, choose, type, write, view } = form();
    await choose('Cột', 'place');
    await type('xã Bản Lùng');
    await write();
    expect(onFill).toHaveBeenCalledExactlyOnceWith('place', 'xã Bản Lùng');
    expect(view.container.querySelector('details')?.open).toBe(false);
  });

  test('kinds are chosen by name', async () => {
    const { onFill, choose, write, view } = form();
    await choose('Cột', 'kind');
    await choose('Giá trị mới', 'Chỉ tiêu');
    await write();
    expect(onFill).toHaveBeenCalledExactlyOnceWith('kind', 'Chỉ tiêu');
    expect(await faults(view.container)).toEqual([]);
  });

  test('what cannot be taken stays with its reason until it is typed anew', async () => {
    const { onFill, choose, type, write, view } = form();
    onFill.mockReturnValue('Chưa phải một ngày');
    await choose('Cột', 'period');
    await type('năm sau nữa');
    await write();
    expect(screen.getByRole('alert').textContent).toBe('Chưa phải một ngày');
    expect(view.container.querySelector('details')?.open).toBe(true);
    await type('2026');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test('Esc closes it and nothing is written', async () => {
    const { onFill, view } = form();
    await press('Escape', {}, screen.getByLabelText('Giá trị mới'));
    expect(view.container.querySelector('details')?.open).toBe(false);
    expect(onFill).not.toHaveBeenCalled();
  });
});
