import { PaintedText } from '@/components/article';
import { useTranslate } from '@/components/hooks';
import {
  BASE_LABELS,
  CHANGE_LABELS,
  COMPARATOR_LABELS,
  formatPeriod,
  headingOf,
  KIND_LABELS,
  STATUS_LABELS,
} from '@/components/marks';
import { Button, Skeleton } from '@/components/ui';
import { formatMoment } from '@/utils/i18n';
import { formatQuantity } from '@/utils/marks';
import { splitSentences } from '@/utils/text';
import type { FigureRow } from './figure-rows';

type FigureInspectorProps = {
  readonly row: FigureRow;
  /** Text of the article, null until it is read. */
  readonly text: string | null;
  readonly onOpenClipping: () => void;
};

/** The sentence a row came from, its fields, and the way to the article. */
export const FigureInspector = ({ row: { mark, clipping }, text, onOpenClipping }: FigureInspectorProps) => {
  const t = useTranslate();
  const { quantity } = mark;
  const { value, unit } = formatQuantity(quantity, t.language);
  const sentence = text === null ? null : splitSentences(text).find(({ end }) => end > mark.anchor.start);
  const facts = [
    ['fieldKind', t(KIND_LABELS[mark.kind])],
    ['fieldValue', t('valueWithUnit', value, unit)],
    ['fieldComparator', t(COMPARATOR_LABELS[quantity.comparator])],
    ['fieldChange', t(CHANGE_LABELS[quantity.change])],
    ['fieldBase', quantity.base && t(BASE_LABELS[quantity.base])],
    ['fieldPeriod', formatPeriod(t, quantity.period)],
    ['fieldPlace', quantity.place],
    ['fieldStatus', t(STATUS_LABELS[mark.status])],
  ] as const;
  return (
    <section class="inspector" aria-label={headingOf(mark)}>
      <h2>{headingOf(mark)}</h2>
      <p class="inspector-source">
        {clipping.publishedAt
          ? t('sourceAndDate', clipping.site, formatMoment(t.language, clipping.publishedAt))
          : clipping.site}
      </p>
      {text !== null && sentence ? (
        <blockquote class="mark-sentence">
          <PaintedText text={text} range={sentence} marks={[mark]} currentId={mark.id} />
        </blockquote>
      ) : (
        <Skeleton widths={[100, 92, 60]} />
      )}
      <dl>
        {facts.map(
          ([label, fact]) =>
            fact && (
              <div key={label}>
                <dt>{t(label)}</dt>
                <dd>{fact}</dd>
              </div>
            ),
        )}
      </dl>
      <p class="inspector-title">{clipping.title}</p>
      <Button icon="article" onClick={onOpenClipping}>
        {t('openClipping')}
      </Button>
    </section>
  );
};
