import { useState } from 'preact/hooks';
import { type useToasts, useTranslate } from '@/components/hooks';
import { AssignForm, type EntryFields, EntryForm, RenamingPreview } from '@/components/indicators';
import { IndicatorList, ListLoading } from '@/components/series';
import { Button, Segmented, State } from '@/components/ui';
import { formatQuantity } from '@/utils/marks';
import { newId, now } from '@/utils/platform';
import type { Figure } from '@/utils/store';
import { FailureState } from '../app/FailureState';
import { store } from './query-worker';
import type { Bulk } from './use-bulk';
import { type CodebookEntry, useCodebook } from './use-codebook';
import { useFigureActs } from './use-figure-acts';
import { type NamedIndicator, useNamedIndicators } from './use-indicators';
import { useRerun } from './use-rerun';
import { useSeries } from './use-series';

type IndicatorsViewProps = {
  readonly query: string;
  readonly bulk: Bulk;
  readonly onMessage: ReturnType<typeof useToasts>['show'];
};

/** Sentences enough to see what words mean. */
const EXAMPLES = 6;

const save = (entry: CodebookEntry) => {
  const at = now();
  return store.saveIndicators([{ ...entry, updatedAt: at }], { batch: newId(), now: at });
};

/** The codebook: words the papers use, ranked, and the indicators they are assigned to. */
export const IndicatorsView = ({ query, bulk, onMessage }: IndicatorsViewProps) => {
  const t = useTranslate();
  const { rerun, look, apply, close } = useRerun(bulk);
  const [part, setPart] = useState<'unassigned' | 'assigned'>('unassigned');
  const [chosen, setChosen] = useState<string | null>(null);
  const codebook = useCodebook();
  const indicators = useNamedIndicators(query);
  const all = indicators?.ok ? indicators.value : [];
  const listed = all.filter(({ isAssigned }) => isAssigned === (part === 'assigned'));
  const current = listed.find(({ key }) => key === chosen) ?? listed[0] ?? null;
  if (indicators && !indicators.ok) return <FailureState failure={indicators} />;
  // Nothing is said to be none before it was counted.
  const countOf = (assigned: boolean) =>
    indicators && t('number', all.filter(({ isAssigned }) => isAssigned === assigned).length);
  return (
    <div class="indicators-view">
      <nav class="indicator-pane" aria-label={t('viewIndicators')}>
        <Segmented
          label={t('viewIndicators')}
          value={part}
          options={[
            { value: 'unassigned', label: t('unassigned'), count: countOf(false) },
            { value: 'assigned', label: t('assigned'), count: countOf(true) },
          ]}
          onChange={setPart}
        />
        <div class="indicator-acts">
          <Button icon="restore" onClick={look}>
            {t('rerunAct')}
          </Button>
        </div>
        {indicators ? (
          <IndicatorList indicators={listed} currentKey={current?.key ?? null} onOpen={setChosen} />
        ) : (
          <ListLoading />
        )}
      </nav>
      <main class="series-main">
        {current ? (
          <Indicator key={part} indicator={current} codebook={codebook} onMessage={onMessage} />
        ) : (
          indicators && <State icon="check" title={t('indicatorAll')} />
        )}
      </main>
      {rerun && (
        <RenamingPreview
          renamings={rerun.found?.map(({ figures, ...one }) => ({ ...one, count: figures.length })) ?? null}
          progress={rerun.progress}
          onApply={apply}
          onClose={close}
        />
      )}
    </div>
  );
};

type IndicatorProps = {
  readonly indicator: NamedIndicator;
  readonly codebook: readonly CodebookEntry[];
  readonly onMessage: IndicatorsViewProps['onMessage'];
};

const Indicator = ({ indicator, codebook, onMessage }: IndicatorProps) => {
  const t = useTranslate();
  const sending = useFigureActs(onMessage);
  const series = useSeries(indicator.key);
  const figures = series?.ok ? series.value : [];
  const entry = codebook.find(({ id }) => id === indicator.key) ?? null;

  /** All figures of these words: to say what they measure decides nothing about their reading. */
  const assign = async (indicatorId: string): Promise<void> => {
    const byClipping = Map.groupBy(figures, ({ clippingId }) => clippingId);
    const acts = Array.from(byClipping, ([clippingId, own]) => ({
      clippingId,
      act: { type: 'name-indicator' as const, markIds: own.map(({ markId }) => markId), indicatorId },
    }));
    await sending.run(acts, figures.length);
  };
  const addNew = async (name: string): Promise<void> => {
    const id = `own-${newId()}`;
    const unit = figures[0]?.quantity.unit ?? null;
    await save({ id, name, aliases: [indicator.example], unit, min: null, max: null, mergedInto: null });
    await assign(id);
  };
  const rename = async (fields: EntryFields): Promise<void> => {
    if (!entry) return;
    await save({ ...entry, ...fields });
    onMessage(t('indicatorSaved'));
  };
  const merge = async (into: string): Promise<void> => {
    await assign(into);
    if (entry) await save({ ...entry, mergedInto: into });
  };
  return (
    <>
      <h2>{indicator.name}</h2>
      {entry ? (
        <>
          <EntryForm entryId={entry.id} fields={entry} onSave={(fields) => void rename(fields)} />
          <AssignForm
            label={t('indicatorMerge')}
            entries={codebook.filter(({ id }) => id !== entry.id)}
            words=""
            act={t('indicatorMerge')}
            onChoose={(id) => void merge(id)}
          />
        </>
      ) : (
        <>
          <p class="series-note">{t('assignHint')}</p>
          <AssignForm
            label={t('assignTo')}
            entries={codebook}
            words={indicator.example}
            act={t('assignAct')}
            onChoose={(id) => void assign(id)}
            onNew={(name) => void addNew(name)}
          />
        </>
      )}
      <Examples figures={figures.slice(0, EXAMPLES)} />
    </>
  );
};

const Examples = ({ figures }: { readonly figures: readonly Figure[] }) => {
  const t = useTranslate();
  return (
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
  );
};
