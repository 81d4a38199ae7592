import { describe, expect, test, vi } from 'vitest';
import { useShortcuts } from '@/components/hooks';
import { press, show } from './render';

const Page = ({ run, first }: { run: () => void; first?: () => void }) => {
  useShortcuts({ Enter: run, f: run, 'Ctrl+z': run, 'Ctrl+Shift+z': run, '?': run });
  return (
    <>
      {first && <Over run={first} />}
      <input aria-label="text" />
      <input aria-label="tick" type="checkbox" />
      <button type="button">button</button>
      <button type="button" data-shortcuts>
        item
      </button>
    </>
  );
};
const Over = ({ run }: { run: () => void }) => {
  useShortcuts({ f: run }, { first: true });
  return null;
};

const setUp = () => {
  const run = vi.fn();
  const page = show(<Page run={run} />);
  return { run, page };
};

describe('shortcuts', () => {
  test('run wherever the focus is not in a text', () => {
    const { run } = setUp();
    press('f');
    press('F'); // Caps Lock
    press('z', { ctrlKey: true });
    press('Z', { ctrlKey: true, shiftKey: true });
    press('?', { shiftKey: true });
    expect(run).toHaveBeenCalledTimes(5);
  });

  test('leave text fields their keys', () => {
    const { run, page } = setUp();
    page.getByLabelText('text').focus();
    press('f');
    press('z', { ctrlKey: true });
    expect(run).not.toHaveBeenCalled();
  });

  test('a tick box is no text', () => {
    const { run, page } = setUp();
    page.getByLabelText('tick').focus();
    press('f');
    expect(run).toHaveBeenCalledOnce();
  });

  test('Enter belongs to the focused button, unless it stands for an item of the list', () => {
    const { run, page } = setUp();
    page.getByText('button').focus();
    press('Enter');
    expect(run).not.toHaveBeenCalled();
    page.getByText('item').focus();
    press('Enter');
    expect(run).toHaveBeenCalledOnce();
  });

  test.each([
    ['an unfinished Telex word', { isComposing: true }],
    ['an input method that reports only 229', { keyCode: 229 }],
    ['a chord of the browser', { altKey: true }],
  ])('ignore %s', (_what, init) => {
    const { run } = setUp();
    press('f', init);
    expect(run).not.toHaveBeenCalled();
  });

  test('what lies over the page comes first', () => {
    const [run, first] = [vi.fn(), vi.fn()];
    show(<Page run={run} first={first} />);
    press('f');
    expect(first).toHaveBeenCalledOnce();
    expect(run).not.toHaveBeenCalled();
  });
});
