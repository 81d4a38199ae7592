import { useTranslate } from '@/components/hooks';
import { Skeleton } from '@/components/ui';
import { formatDay } from '@/utils/i18n';
import type { Clipping } from '@/utils/model';

type ClippingRowProps = {
  /** Undefined while it is being read; its place is kept. */
  readonly clipping: Clipping | undefined;
  readonly current: boolean;
  readonly selected: boolean;
  readonly focusable: boolean;
  readonly place: { readonly index: number; readonly of: number };
  readonly onOpen: () => void;
  readonly onToggle: (range: boolean) => void;
};

/** Height of a row, px: two lines of title, one of facts. */
export const CLIPPING_ROW_HEIGHT = 96;

/** One clipping in the list. */
export const ClippingRow = (props: ClippingRowProps) => {
  const t = useTranslate();
  const { clipping, current, selected, place } = props;
  return (
    <li
      class="clipping-row"
      data-current={current || undefined}
      data-selected={selected || undefined}
      aria-setsize={place.of}
      aria-posinset={place.index + 1}
    >
      <label class="clipping-tick">
        <input
          type="checkbox"
          checked={selected}
          tabIndex={-1}
          aria-label={t('selectClipping', clipping?.title ?? '')}
          onClick={(event) => props.onToggle(event.shiftKey)}
        />
      </label>
      <button
        type="button"
        class="clipping-open"
        data-row={place.index}
        aria-current={current ? 'true' : undefined}
        tabIndex={props.focusable ? 0 : -1}
        onClick={props.onOpen}
      >
        {clipping ? <Facts clipping={clipping} /> : <Skeleton widths={[90, 40]} />}
      </button>
    </li>
  );
};

const Facts = ({ clipping }: { readonly clipping: Clipping }) => {
  const t = useTranslate();
  const { figure, target, suggested } = clipping.counts;
  return (
    <>
      <span class="clipping-title">{clipping.title}</span>
      <span class="clipping-facts">
        <span>{clipping.site}</span>
        {clipping.publishedAt && <span>{formatDay(t.language, clipping.publishedAt)}</span>}
        {suggested > 0 ? <b>{t('rowWaiting', suggested)}</b> : <span>{t('rowCounts', figure + target)}</span>}
      </span>
    </>
  );
};
