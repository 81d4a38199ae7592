import { act, fireEvent, render } from '@testing-library/preact';
import { useRef } from 'preact/hooks';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useVirtualRows } from '@/components/hooks';

const HEIGHT = 10;

/** A thousand rows of 10 px in a window of 100 px; it says which of them are drawn. */
const Rows = () => {
  const scroller = useRef<HTMLDivElement>(null);
  const { from, to } = useVirtualRows(scroller, { count: 1_000, height: HEIGHT });
  return <div ref={scroller} data-drawn={`${from}-${to}`} />;
};

const element = () => document.querySelector<HTMLElement>('[data-drawn]');
const drawn = () => element()?.dataset.drawn;

const scrollTo = (top: number) => {
  const scroller = element();
  if (!scroller) throw new Error('nothing to scroll');
  scroller.scrollTop = top;
  fireEvent.scroll(scroller);
};
const rest = (ms: number) => act(() => void vi.advanceTimersByTime(ms));

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(100);
  render(<Rows />);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test('a list begins with the rows in sight, and with those beside them when it has come to rest', () => {
  expect(drawn()).toBe('0-10');
  rest(100);
  expect(drawn()).toBe('0-18');
});

test('a little scrolling finds the rows beside drawn', () => {
  rest(100);
  act(() => scrollTo(100));
  expect(drawn()).toBe('2-28');
});

test('after a leap only the rows in sight are drawn, until the scrolling rests', () => {
  rest(100);
  act(() => scrollTo(5_000));
  expect(drawn()).toBe('500-510');
  rest(99);
  act(() => scrollTo(5_050)); // goes on: no rest yet
  rest(99);
  expect(drawn()).toBe('505-515');
  rest(1);
  expect(drawn()).toBe('497-523');
});
