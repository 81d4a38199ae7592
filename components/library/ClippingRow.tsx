import { Fragment } from 'preact';
import { useTranslate } from '@/components/hooks';
import { Skeleton } from '@/components/ui';
import { formatDay } from '@/utils/i18n';
import type { Clipping } from '@/utils/model';
import type { Snippet } from '@/utils/search';

type ClippingRowProps = {
  /** Undefined while it is being read; its place is kept. */
  readonly clipping: Clipping | undefined;
  /** Where its text answers the search. */
  readonly snippet?: Snippet;
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
        {clipping ? <Facts clipping={clipping} snippet={props.snippet} /> : <Skeleton widths={[90, 40]} />}
      </button>
    </li>
  );
};

type FactsProps = { readonly clipping: Clipping; readonly snippet?: Snippet };

const Facts = ({ clipping, snippet }: FactsProps) => {
  const t = useTranslate();
  const { figure, target, suggested } = clipping.counts;
  return (
    <>
      <span class="clipping-title" data-brief={snippet !== undefined || undefined}>
        {clipping.title || t('untitled')}
      </span>
      {snippet && <Found snippet={snippet} />}
      <span class="clipping-facts">
        <span class="clipping-site">{clipping.site}</span>
        {clipping.publishedAt && <span>{formatDay(t.language, clipping.publishedAt)}</span>}
        {suggested > 0 ? <b>{t('rowWaiting', suggested)}</b> : <span>{t('rowCounts', figure + target)}</span>}
      </span>
    </>
  );
};

/** A piece of the text with what was searched for set off. */
const Found = ({ snippet: { text, hits } }: { readonly snippet: Snippet }) => (
  <span class="clipping-snippet">
    {hits.map(([start, end], nth) => (
      <Fragment key={start}>
        {text.slice(hits[nth - 1]?.[1] ?? 0, start)}
        <mark>{text.slice(start, end)}</mark>
      </Fragment>
    ))}
    {text.slice(hits.at(-1)?.[1] ?? 0)}
  </span>
);
