import { useRef } from 'preact/hooks';
import { useTranslate, useVirtualRows } from '@/components/hooks';

export type CountedIndicator = { readonly key: string; readonly name: string; readonly count: number };

type IndicatorListProps = {
  readonly indicators: readonly CountedIndicator[];
  readonly currentKey: string | null;
  readonly onOpen: (key: string) => void;
};

const ROW_HEIGHT = 34;

/** Indicators with how often they occur. Arrows walk. */
export const IndicatorList = ({ indicators, currentKey, onOpen }: IndicatorListProps) => {
  const t = useTranslate();
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useVirtualRows(scroller, { count: indicators.length, height: ROW_HEIGHT });
  const onKeyDown = (event: KeyboardEvent) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const at = indicators.findIndex(({ key }) => key === currentKey);
    const next = by === undefined ? undefined : indicators[at + by];
    if (!next) return;
    event.preventDefault();
    onOpen(next.key);
    requestAnimationFrame(() => scroller.current?.querySelector<HTMLElement>('[aria-current]')?.focus());
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the buttons inside.
    <div class="indicator-scroll" ref={scroller} onKeyDown={onKeyDown}>
      <ul aria-label={t('viewIndicators')} style={{ paddingTop: `${rows.above}px`, paddingBottom: `${rows.below}px` }}>
        {indicators.slice(rows.from, rows.to).map(({ key, name, count }) => (
          <li key={key}>
            <button
              type="button"
              class="indicator-row"
              aria-current={key === currentKey ? 'true' : undefined}
              onClick={() => onOpen(key)}
            >
              <span>{name}</span>
              <span>{t('number', count)}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
};
