import { act, fireEvent, screen, waitFor } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { describe, expect, test, vi } from 'vitest';
import { ClippingList, useRowSelection } from '@/components/library';
import { aClipping } from '@/tests/build';
import { faults, press, show } from './render';

const CLIPPINGS = ['a', 'b', 'c', 'd'].map((id, index) =>
  aClipping({
    id,
    title: `Bài ${id}`,
    site: index < 3 ? 'baolaocai.vn' : 'baophutho.vn',
    counts: { suggested: index % 2 },
  }),
);

type ListProps = { onOpen?: (id: string) => void; onDelete?: (ids: readonly string[]) => void };
const List = ({ onOpen = () => undefined, onDelete = () => undefined }: ListProps) => {
  const selection = useRowSelection(CLIPPINGS.map(({ id }) => id));
  return (
    <>
      <output>{[...selection.selected].sort().join('')}</output>
      <ClippingList
        ids={CLIPPINGS.map(({ id }) => id)}
        rowAt={(at) => CLIPPINGS[at]}
        onView={() => undefined}
        currentId="b"
        selection={selection}
        onOpen={onOpen}
        onDelete={onDelete}
      />
    </>
  );
};
const ticked = () => document.querySelector('output')?.textContent;
const row = (index: number) => document.querySelector<HTMLElement>(`[data-row="${index}"]`);

/** Sixty rows, the beginning of a list of so many. */
const Beginning = ({ total, list = '' }: { total: number; list?: string }) => {
  const ids = Array.from({ length: 60 }, (_, at) => `row-${at}`);
  const selection = useRowSelection(ids);
  const own = { ids, list, total, rowAt: () => CLIPPINGS[0], onView: () => undefined, onOpen: () => undefined };
  return <ClippingList {...own} currentId={null} selection={selection} onDelete={() => undefined} />;
};

describe('the list', () => {
  test.each([
    ['a short list is drawn whole, so that find-in-page and screen readers have all of it', 60, 60],
    ['of the beginning of a long one only what is in sight, which is what the reader waits for', 10_000, 20],
  ])('%s', (_why, total, most) => {
    show(<Beginning total={total} />);
    const drawn = screen.getAllByRole('checkbox').length;
    expect(drawn).toBeLessThanOrEqual(most);
    expect(drawn).toBeGreaterThan(total === 60 ? 59 : 8);
  });

  test('another list begins at its top, in its first frame already', async () => {
    const { container, rerender } = show(<Beginning total={10_000} list="newest" />);
    const scroller = container.querySelector('.clipping-scroll');
    if (!scroller) throw new Error('no list');
    await act(() => {
      scroller.scrollTop = 3_000;
      fireEvent.scroll(scroller);
    });
    expect(row(0)).toBeNull();
    rerender(<Beginning total={10_000} list="newest" />);
    expect(row(0)).toBeNull();
    rerender(<Beginning total={10_000} list="oldest" />);
    expect(row(0)).not.toBeNull();
    expect(scroller.scrollTop).toBe(0);
  });

  test('when a row goes that was deleted with its key, the next one has the focus', async () => {
    const Shrinking = () => {
      const [ids, setIds] = useState(['a', 'b', 'c']);
      const selection = useRowSelection(ids);
      const own = {
        ids,
        selection,
        rowAt: (at: number) => CLIPPINGS.find(({ id }) => id === ids[at]),
        currentId: null,
      };
      const onDelete = (gone: readonly string[]) => setIds(ids.filter((id) => !gone.includes(id)));
      return <ClippingList {...own} onView={() => undefined} onOpen={() => undefined} onDelete={onDelete} />;
    };
    show(<Shrinking />);
    row(1)?.focus();
    await press('Delete');
    await waitFor(() => expect(document.activeElement).toBe(row(1)));
    await press('Delete');
    await waitFor(() => expect(document.activeElement).toBe(row(0)));
    expect(screen.getAllByRole('checkbox')).toHaveLength(1);
  });

  test('ticks one, a range with Shift, and all', () => {
    show(<List />);
    const boxes = screen.getAllByRole('checkbox');
    fireEvent.click(boxes[0]!); // four rows
    expect(ticked()).toBe('a');
    fireEvent.click(boxes[2]!, { shiftKey: true });
    expect(ticked()).toBe('abc');
    fireEvent.click(boxes[1]!);
    expect(ticked()).toBe('ac');
    press('a', { ctrlKey: true }, row(1));
    expect(ticked()).toBe('abcd');
  });

  test('Space ticks, Shift+arrow ticks a range', () => {
    show(<List />);
    press(' ', {}, row(1));
    expect(ticked()).toBe('b');
    press('ArrowDown', { shiftKey: true }, row(1));
    expect(ticked()).toBe('bc');
  });

  test('Delete deletes the row, or all that are ticked where it is one of them', () => {
    const onDelete = vi.fn();
    show(<List onDelete={onDelete} />);
    press('Delete', {}, row(1));
    press(' ', {}, row(2));
    press(' ', {}, row(3));
    press('Delete', {}, row(3));
    expect(onDelete.mock.calls).toEqual([[['b']], [['c', 'd']]]);
  });

  test('the keys of a row are those of its tick too, which a press leaves the focus on; Space stays the browser’s', async () => {
    const onDelete = vi.fn();
    show(<List onDelete={onDelete} />);
    const [, , third] = screen.getAllByRole('checkbox');
    third?.focus();
    expect(fireEvent.keyDown(third ?? document.body, { key: ' ' })).toBe(true);
    expect(ticked()).toBe('');
    press('Delete');
    expect(onDelete.mock.calls).toEqual([[['c']]]);
    press('ArrowDown');
    await waitFor(() => expect(document.activeElement).toBe(row(3)));
  });

  test('one row is in the tab order: the open one', () => {
    show(<List />);
    expect(CLIPPINGS.map((_, index) => row(index)?.tabIndex)).toEqual([-1, 0, -1, -1]);
  });

  test('a click opens', () => {
    const onOpen = vi.fn();
    show(<List onOpen={onOpen} />);
    fireEvent.click(screen.getByText('Bài c'));
    expect(onOpen).toHaveBeenCalledWith('c');
  });

  test('no accessibility faults', async () => {
    const { container } = show(<List />);
    expect(await faults(container)).toEqual([]);
  });
});
