import { fireEvent } from '@testing-library/preact';
import { useRef, useState } from 'preact/hooks';
import { describe, expect, test, vi } from 'vitest';
import { GridBar, NO_GRID_FILTER } from '@/components/figures/GridBar';
import { usePopover } from '@/components/hooks';
import { press, show } from './render';

const nothing = () => undefined;

const Bar = () => {
  const [showsKeys, setShowsKeys] = useState(false);
  const own = { groupBy: null, columns: ['indicator', 'value'] as const, shown: 9, groups: null, selected: 2 };
  const on = { onFilter: nothing, onGroup: nothing, onColumns: nothing, onCopy: nothing, onFill: () => null };
  return <GridBar filter={NO_GRID_FILTER} {...own} {...on} showsKeys={showsKeys} onShowKeys={setShowsKeys} />;
};

/** One of the folded panels of the bar, opened. */
const opened = (name: string) => {
  const { container } = show(<Bar />);
  const details = container.querySelector<HTMLDetailsElement>(`details.${name}`) ?? expect.fail(name);
  details.open = true;
  return { details, container };
};

describe.each(['grid-columns', 'grid-help', 'grid-fill'])('the panel %s', (name) => {
  test('is closed by a press beside it, not by one inside', () => {
    const { details, container } = opened(name);
    fireEvent.pointerDown(details.querySelector('fieldset, dl, form') ?? expect.fail());
    expect(details.open).toBe(true);
    fireEvent.pointerDown(container);
    expect(details.open).toBe(false);
  });

  test('is closed by Escape, which gives the focus inside it back to its button', async () => {
    const { details } = opened(name);
    const summary = details.querySelector('summary');
    (details.querySelector<HTMLElement>('input:enabled, select') ?? summary)?.focus();
    await press('Escape');
    expect(details.open).toBe(false);
    expect(document.activeElement).toBe(summary);
  });
});

describe('Escape', () => {
  const Panel = ({ onOther }: { readonly onOther: () => void }) => {
    const root = useRef<HTMLDetailsElement>(null);
    usePopover(root);
    return (
      <>
        <button type="button" onKeyDown={onOther}>
          Khác
        </button>
        <details ref={root}>
          <summary>Mở</summary>
          <input />
        </details>
      </>
    );
  };

  test('is for what lies on top, and once that is closed for whatever has the focus', async () => {
    const onOther = vi.fn();
    const { container } = show(<Panel onOther={onOther} />);
    const details = container.querySelector('details') ?? expect.fail();
    details.open = true;
    container.querySelector('button')?.focus();
    await press('Escape');
    expect([details.open, onOther.mock.calls.length]).toEqual([false, 0]);
    expect(document.activeElement?.tagName).toBe('BUTTON');
    await press('Escape');
    expect(onOther).toHaveBeenCalledOnce();
  });

  test('that ends the composing of a letter closes nothing', async () => {
    const { container } = show(<Panel onOther={nothing} />);
    const details = container.querySelector('details') ?? expect.fail();
    details.open = true;
    container.querySelector('input')?.focus();
    await press('Escape', { isComposing: true });
    expect(details.open).toBe(true);
  });
});
