import { act, fireEvent, screen } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { FacetPane } from '@/components/library';
import { faults, press, show } from './render';

describe('facets', () => {
  const groups = [
    {
      id: 'collection',
      title: 'Chuyên đề',
      isOwn: true,
      values: Array.from({ length: 9 }, (_, at) => ({
        value: `c${at}`,
        label: `Chuyên đề ${at}`,
        count: 9 - at,
        isChosen: at === 8,
      })),
    },
  ];

  test('the frequent and the chosen ones are in sight, the others one press away', async () => {
    const onToggle = vi.fn();
    const { container } = show(<FacetPane groups={groups} onToggle={onToggle} onRename={vi.fn()} />);
    expect(screen.queryByRole('button', { name: /Chuyên đề 7/ })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: /^Chuyên đề 0/ }));
    expect(onToggle).toHaveBeenCalledWith('collection', 'c0');
    await act(() => {
      fireEvent.click(screen.getByRole('button', { name: 'Xem thêm 2' }));
    });
    expect(screen.getByRole('button', { name: /^Chuyên đề 7/ })).toBeTruthy();
    expect(await faults(container)).toEqual([]);
  });

  test('a group is one stop of Tab, in which arrows walk', async () => {
    const { container } = show(<FacetPane groups={groups} onToggle={vi.fn()} onRename={vi.fn()} />);
    const stops = () =>
      [...container.querySelectorAll<HTMLElement>('.facet-value, .facet-more')]
        .filter(({ tabIndex }) => tabIndex === 0)
        .map(({ textContent }) => textContent);
    expect(stops()).toEqual(['Chuyên đề 09']);
    await act(() => screen.getByRole('button', { name: /^Chuyên đề 0/ }).focus());
    await press('ArrowDown');
    expect(document.activeElement?.textContent).toBe('Chuyên đề 18');
    expect(stops()).toEqual(['Chuyên đề 18']);
    await press('End');
    expect(document.activeElement?.textContent).toBe('Xem thêm 2');
    await press('Home');
    await press('ArrowUp');
    expect(document.activeElement?.textContent).toBe('Chuyên đề 09');
    expect(await faults(container)).toEqual([]);
  });

  test('Enter gives a chosen one another name, Esc leaves it', async () => {
    const onRename = vi.fn();
    show(<FacetPane groups={groups} onToggle={vi.fn()} onRename={onRename} />);
    for (const key of ['Escape', 'Enter']) {
      await act(() => {
        fireEvent.click(screen.getByRole('button', { name: 'Đổi tên “Chuyên đề 8”' }));
      });
      const field = screen.getByRole('textbox');
      await act(() => {
        fireEvent.input(field, { target: { value: ' Nông thôn mới ' } });
      });
      await press(key, {}, field);
    }
    expect(onRename.mock.calls).toEqual([['collection', 'c8', 'Nông thôn mới']]);
  });
});
