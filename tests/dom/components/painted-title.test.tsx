import { fireEvent } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { PaintedTitle } from '@/components/article';
import type { Block } from '@/utils/model';
import { aMark, anAnchor } from '../../build';
import { show } from './render';

const TITLE = 'Tả Ngảo trồng 32 ha quế trong vụ xuân';
const TEXT = `${TITLE}\nVụ xuân này, xã trồng 32 ha quế.`;
const BLOCKS: readonly Block[] = [
  { type: 'title', start: 0, end: TITLE.length },
  { type: 'paragraph', start: TITLE.length + 1, end: TEXT.length },
];
const marks = [aMark({ id: 'one', anchor: anAnchor('32 ha', TEXT) })];

const showTitle = (title: string, currentId: string | null = null) => {
  const onSelectMark = vi.fn();
  const { container } = show(
    <h1>
      <PaintedTitle {...{ title, text: TEXT, blocks: BLOCKS, marks, currentId, onSelectMark }} />
    </h1>,
  );
  return { container, onSelectMark };
};

test('a number of the title is underlined in it, and a click on it goes to it', () => {
  const { container, onSelectMark } = showTitle(TITLE, 'one');
  expect(container.textContent).toBe(TITLE);
  const painted = container.querySelectorAll('.mark');
  expect([...painted].map((mark) => mark.textContent)).toEqual(['32 ha']);
  expect(painted[0]?.hasAttribute('data-current')).toBe(true);
  fireEvent.click(painted[0] as Element); // `as`: one was found above
  expect(onSelectMark.mock.calls).toEqual([['one']]);
});

test('a click beside its numbers goes nowhere', () => {
  const { container, onSelectMark } = showTitle(TITLE);
  fireEvent.click(container.querySelector('.painted-title') as Element); // `as`: the title has a block of its own
  expect(onSelectMark).not.toHaveBeenCalled();
});

test('a title the reader put in its place has its own words and nothing painted', () => {
  const { container } = showTitle('Tả Ngảo trồng quế');
  expect(container.textContent).toBe('Tả Ngảo trồng quế');
  expect(container.querySelector('.mark')).toBeNull();
});
