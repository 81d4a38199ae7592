import { useEffect, useMemo, useRef } from 'preact/hooks';
import { useTranslate, useVirtualRows } from '@/components/hooks';
import type { Clipping } from '@/utils/model';
import { countIds, type IdList, idsBetween, placeOfId, type Snippet } from '@/utils/search';
import { CLIPPING_ROW_HEIGHT, ClippingRow } from './ClippingRow';
import type { RowSelection } from './use-row-selection';

type ClippingListProps = {
  /** All clippings of the list in their order; the rows themselves come as they are scrolled to. */
  readonly ids: IdList;
  /** What the list is of: another one begins at its top. */
  readonly list?: string;
  /** What is shown still answers the search before. */
  readonly isOfBefore?: boolean;
  /** How many there are, also where not all ids are known yet. */
  readonly total?: number;
  /** Undefined while the row is being read. */
  readonly rowAt: (row: number) => Clipping | undefined;
  readonly onView: (from: number, to: number) => void;
  /** Where the text answers the search. */
  readonly snippetAt?: (row: number) => Snippet | undefined;
  readonly currentId: string | null;
  readonly selection: RowSelection;
  readonly onOpen: (id: string) => void;
  readonly onDelete: (ids: readonly string[]) => void;
};

/** The number of the row an element stands in: its button, or the tick before it, which a press leaves the focus on. */
const rowOf = (target: EventTarget | null): string | null =>
  (target instanceof HTMLElement &&
    target.closest('.clipping-row')?.querySelector('[data-row]')?.getAttribute('data-row')) ||
  null;

/** A tick is the browser's own: Space is its key already. */
const isTick = (target: EventTarget | null): boolean => target instanceof HTMLInputElement;

/** Clippings in a list of any length. Arrows walk, Home and End leap, Enter opens, Space ticks, Shift ticks a range, Ctrl+A ticks all, Delete deletes. */
export const ClippingList = (props: ClippingListProps) => {
  const { ids, rowAt, currentId, selection, onDelete } = props;
  const t = useTranslate();
  const scroller = useRef<HTMLDivElement>(null);
  const count = countIds(ids);
  const idOf = (row: number): string | undefined => idsBetween(ids, row, row + 1)[0];
  const rows = useVirtualRows(scroller, {
    count,
    height: CLIPPING_ROW_HEIGHT,
    isBeginning: count < (props.total ?? 0),
    list: props.list,
  });
  const currentAt = useMemo(() => (currentId === null ? -1 : placeOfId(ids, currentId)), [ids, currentId]);
  const isCurrentDrawn = currentAt >= rows.from && currentAt < rows.to;
  const entry = isCurrentDrawn ? currentAt : rows.from;
  useEffect(() => props.onView(rows.from, rows.to), [rows.from, rows.to]);

  const focusRow = (index: number) => {
    const at = Math.min(Math.max(index, 0), count - 1);
    const element = scroller.current;
    if (element && (at < rows.from || at >= rows.to)) element.scrollTop = at * CLIPPING_ROW_HEIGHT;
    requestAnimationFrame(() => element?.querySelector<HTMLElement>(`[data-row="${at}"]`)?.focus());
  };
  /** The row that was deleted with its key: when it goes, the one in its place has the focus. */
  const deletedAt = useRef<number | null>(null);
  useEffect(() => {
    if (deletedAt.current === null || scroller.current?.contains(document.activeElement)) return;
    if (document.activeElement === document.body) focusRow(deletedAt.current);
    deletedAt.current = null;
  }, [ids]);
  const onKeyDown = (event: KeyboardEvent) => {
    const focused = rowOf(event.target);
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'a') selection.selectAll();
    else if (focused === null) return;
    else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const next = Number(focused) + (event.key === 'ArrowDown' ? 1 : -1);
      const id = idOf(next);
      if (event.shiftKey && id) selection.toggle(id, true);
      focusRow(next);
    } else if (event.key === 'Home' || event.key === 'End') {
      focusRow(event.key === 'Home' ? 0 : count - 1);
    } else if (event.key === ' ' && !isTick(event.target)) {
      const id = idOf(Number(focused));
      if (id) selection.toggle(id, event.shiftKey);
    } else if (event.key === 'Delete') {
      const id = idOf(Number(focused));
      if (!id) return;
      deletedAt.current = Number(focused);
      onDelete(selection.selected.has(id) ? [...selection.selected] : [id]);
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
    <div class="clipping-scroll" ref={scroller} aria-busy={props.isOfBefore || undefined} onKeyDown={onKeyDown}>
      <ul aria-label={t('clippings')} style={{ paddingTop: `${rows.above}px`, paddingBottom: `${rows.below}px` }}>
        {idsBetween(ids, rows.from, rows.to).map((id, offset) => (
          <ClippingRow
            key={id}
            clipping={rowAt(rows.from + offset)}
            snippet={props.snippetAt?.(rows.from + offset)}
            current={id === currentId}
            selected={selection.selected.has(id)}
            focusable={rows.from + offset === entry}
            place={{ index: rows.from + offset, of: count }}
            onOpen={() => props.onOpen(id)}
            onToggle={(range) => selection.toggle(id, range)}
          />
        ))}
      </ul>
    </div>
  );
};
