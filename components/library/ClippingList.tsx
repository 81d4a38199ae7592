import { useEffect, useRef } from 'preact/hooks';
import { useTranslate, useVirtualRows } from '@/components/hooks';
import type { Clipping } from '@/utils/model';
import { CLIPPING_ROW_HEIGHT, ClippingRow } from './ClippingRow';
import type { RowSelection } from './use-row-selection';

type ClippingListProps = {
  readonly clippings: readonly Clipping[];
  readonly currentId: string | null;
  readonly selection: RowSelection;
  readonly onOpen: (id: string) => void;
  readonly onDelete: (ids: readonly string[]) => void;
  /** The end of the list is in sight: there may be more. */
  readonly onEnd: () => void;
};

/** Clippings, newest first. Arrows walk, Enter opens, Space ticks, Shift ticks a range, Ctrl+A ticks all, Delete deletes. */
export const ClippingList = ({ clippings, currentId, selection, onOpen, onDelete, onEnd }: ClippingListProps) => {
  const t = useTranslate();
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useVirtualRows(scroller, clippings.length, CLIPPING_ROW_HEIGHT);
  const currentAt = clippings.findIndex(({ id }) => id === currentId);
  const entry = Math.max(currentAt, rows.from, 0);
  const atEnd = rows.to === clippings.length;
  useEffect(() => {
    if (atEnd) onEnd();
  }, [atEnd, clippings.length]);

  const focusRow = (index: number) => {
    const at = Math.min(Math.max(index, 0), clippings.length - 1);
    const element = scroller.current;
    if (element && (at < rows.from || at >= rows.to)) element.scrollTop = at * CLIPPING_ROW_HEIGHT;
    requestAnimationFrame(() => element?.querySelector<HTMLElement>(`[data-row="${at}"]`)?.focus());
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const focused = event.target instanceof HTMLElement ? event.target.getAttribute('data-row') : null;
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'a') selection.selectAll();
    else if (focused === null) return;
    else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const next = Number(focused) + (event.key === 'ArrowDown' ? 1 : -1);
      const row = clippings[next];
      if (event.shiftKey && row) selection.toggle(row.id, true);
      focusRow(next);
    } else if (event.key === ' ') {
      const row = clippings[Number(focused)];
      if (row) selection.toggle(row.id, event.shiftKey);
    } else if (event.key === 'Delete') {
      const row = clippings[Number(focused)];
      if (row) onDelete(selection.selected.has(row.id) ? [...selection.selected] : [row.id]);
    } else {
      // Letters pressed here are not meant for the review beside the list.
      if (/^\p{L}$/u.test(event.key)) event.stopPropagation();
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the rows inside, which are buttons.
    <div class="clipping-scroll" ref={scroller} onKeyDown={onKeyDown}>
      <ul aria-label={t('clippings')} style={{ paddingTop: `${rows.above}px`, paddingBottom: `${rows.below}px` }}>
        {clippings.slice(rows.from, rows.to).map((clipping, offset) => (
          <ClippingRow
            key={clipping.id}
            clipping={clipping}
            current={clipping.id === currentId}
            selected={selection.selected.has(clipping.id)}
            focusable={rows.from + offset === entry}
            place={{ index: rows.from + offset, of: clippings.length }}
            onOpen={() => onOpen(clipping.id)}
            onToggle={(range) => selection.toggle(clipping.id, range)}
          />
        ))}
      </ul>
    </div>
  );
};
