import { useState } from 'preact/hooks';
import { type useToasts, useTranslate } from '@/components/hooks';
import { AssignForm, type Entry, EntryForm, MergeQuestion } from '@/components/indicators';
import { formatQuantity } from '@/utils/marks';
import type { Figure } from '@/utils/store';
import type { CodebookEntry } from './use-codebook';
import { useIndicatorActs } from './use-indicator-acts';
import type { NamedIndicator } from './use-indicators';
import { useSeries } from './use-series';

type IndicatorPageProps = {
  readonly indicator: NamedIndicator;
  readonly codebook: readonly CodebookEntry[];
  readonly onMessage: ReturnType<typeof useToasts>['show'];
  /** This indicator is going into another. */
  readonly onMerged: (into: string) => void;
};

/** Sentences enough to see what words mean. */
const EXAMPLES = 6;

/** One indicator of the codebook, to be mended or merged; or words of the papers, to be assigned to one. */
export const IndicatorPage = ({ indicator, codebook, onMessage, onMerged }: IndicatorPageProps) => {
  const t = useTranslate();
  const series = useSeries(indicator.key);
  const figures = series?.ok ? series.value : [];
  const entry = codebook.find(({ id }) => id === indicator.key) ?? null;
  const acts = useIndicatorActs({ figures, example: indicator.example, entry, onMessage });
  const [merging, setMerging] = useState<Entry | null>(null);
  const entryOf = (id: string): Entry | null => codebook.find((one) => one.id === id) ?? null;
  return (
    <>
      {entry ? (
        <>
          <EntryForm entryId={entry.id} fields={entry} onSave={acts.rename} />
          <AssignForm
            label={t('indicatorMerge')}
            entries={codebook.filter(({ id }) => id !== entry.id)}
            words=""
            act={t('indicatorMerge')}
            onChoose={(id) => setMerging(entryOf(id))}
          />
          {merging && (
            <MergeQuestion
              from={entry.name}
              into={merging.name}
              count={series?.ok ? figures.length : null}
              onMerge={() => {
                setMerging(null);
                onMerged(merging.id);
                acts.merge(merging);
              }}
              onClose={() => setMerging(null)}
            />
          )}
        </>
      ) : (
        <>
          <p class="series-note">{t('assignHint')}</p>
          <AssignForm
            label={t('assignTo')}
            entries={codebook}
            words={indicator.example}
            act={t('assignAct')}
            onChoose={(id) => acts.assignTo(id, entryOf(id)?.name ?? '')}
            onNew={acts.addNew}
          />
        </>
      )}
      <Examples figures={figures.slice(0, EXAMPLES)} />
    </>
  );
};

const Examples = ({ figures }: { readonly figures: readonly Figure[] }) => {
  const t = useTranslate();
  if (figures.length === 0) return null;
  return (
    <section aria-label={t('indicatorExamples')}>
      <h3 class="field-label">{t('indicatorExamples')}</h3>
      <ul class="examples">
        {figures.map((figure) => {
          const { value, unit } = formatQuantity(figure.quantity, t.language);
          return (
            <li key={figure.seq}>
              <b>{t('valueWithUnit', value, unit)}</b>
              <span>{[figure.quantity.indicator, figure.quantity.place].filter(Boolean).join(', ')}</span>
              <span>{figure.site}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
};
