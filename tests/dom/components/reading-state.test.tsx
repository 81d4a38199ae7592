import { act, fireEvent, screen } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { watchPdf } from '@/entrypoints/app/pdf-reading';
import { ReadingState } from '@/entrypoints/app/ReadingState';
import { faults, show } from './render';

const bar = () => screen.queryByRole('progressbar')?.getAttribute('aria-valuenow') ?? null;

describe('while a PDF is read', () => {
  test('the pages are counted, a percent at a time, also those read before anything was drawn', async () => {
    const { onPage } = watchPdf();
    onPage(9, 900);
    const { container } = show(<ReadingState />);
    expect(screen.getByText('Đang đọc trang 9 / 900…')).toBeTruthy();
    act(() => onPage(10, 900)); // of the same percent
    expect(bar()).toBe('9');
    act(() => onPage(450, 900));
    expect(bar()).toBe('450');
    expect(await faults(container)).toEqual([]);
  });

  test('a press on the button gives it up', () => {
    const { onPage, signal } = watchPdf();
    onPage(1, 2);
    show(<ReadingState />);
    fireEvent.click(screen.getByRole('button', { name: 'Dừng' }));
    expect(signal.aborted).toBe(true);
  });

  test('a page that is read after it is counted as none', () => {
    const { onPage, end } = watchPdf();
    onPage(2, 2);
    show(<ReadingState />);
    act(end);
    expect(bar()).toBeNull();
    expect(screen.getByText('Đang đọc bài…')).toBeTruthy();
  });

  test('a second document gives up the first, whose pages are counted no more', () => {
    const first = watchPdf();
    first.onPage(1, 2);
    show(<ReadingState />);
    act(() => void watchPdf());
    expect(first.signal.aborted).toBe(true);
    act(() => first.onPage(2, 2));
    expect(bar()).toBeNull();
    expect(screen.getByText('Đang đọc bài…')).toBeTruthy();
  });
});
