import { useEffect, useRef, useState } from 'preact/hooks';
import { type useToasts, useTranslate } from '@/components/hooks';
import {
  AssignForm,
  type Entry,
  type EntryFields,
  EntryForm,
  MergeQuestion,
  RenamingPreview,
} from '@/components/indicators';
import { IndicatorList, ListLoading } from '@/components/series';
import { Button, Segmented, State } from '@/components/ui';
import { formatQuantity } from '@/utils/marks';
import { newId, now } from '@/utils/platform';
import type { Figure } from '@/utils/store';
import { FailureState } from '../app/FailureState';
import { store } from './query-worker';
import type { Bulk } from './use-bulk';
import { type CodebookEntry, useCodebook } from './use-codebook';
import { type Said, useFigureActs } from './use-figure-acts';
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

const save = (entry: CodebookEntry, batch = newId()) => {
  const at = now();
  return store.saveIndicators([{ ...entry, updatedAt: at }], { batch, now: at });
};

/** The codebook: words the papers use, ranked, and the indicators they are assigned to. */
export const IndicatorsView = ({ query, bulk, onMessage }: IndicatorsViewProps) => {
  const t = useTranslate();
  const { rerun, look, apply, close } = useRerun(bulk);
  const [part, setPart] = useState<'unassigned' | 'assigned'>('unassigned');
  /** The first of these that is there: what was merged is shown until it is gone, then what it went into. */
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [merges, setMerges] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  // Once the question is closed, which kept the focus to itself and gave it back to the field.
  useEffect(() => {
    if (merges > 0) heading.current?.focus();
  }, [merges]);
  const codebook = useCodebook();
  const indicators = useNamedIndicators(query);
  const all = indicators?.ok ? indicators.value : [];
  const listed = all.filter(({ isAssigned }) => isAssigned === (part === 'assigned'));
  const wanted = chosen.map((wantedKey) => listed.find(({ key }) => key === wantedKey));
  const current = wanted.find((one) => one !== undefined) ?? listed[0] ?? null;
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
          <IndicatorList indicators={listed} currentKey={current?.key ?? null} onOpen={(key) => setChosen([key])} />
        ) : (
          <ListLoading />
        )}
      </nav>
      <main class="series-main">
        {current ? (
          <>
            <h2 ref={heading} tabIndex={-1}>
              {current.name}
            </h2>
            {/* Nothing that was typed about one indicator is left standing over another. */}
            <Indicator
              key={`${current.key} ${merges}`}
              indicator={current}
              codebook={codebook}
              onMessage={onMessage}
              onMerged={(into) => {
                setChosen([current.key, into]);
                setMerges(merges + 1);
              }}
            />
          </>
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
  /** This indicator is going into another. */
  readonly onMerged: (into: string) => void;
};

const Indicator = ({ indicator, codebook, onMessage, onMerged }: IndicatorProps) => {
  const t = useTranslate();
  const sending = useFigureActs(onMessage);
  const series = useSeries(indicator.key);
  const figures = series?.ok ? series.value : [];
  const entry = codebook.find(({ id }) => id === indicator.key) ?? null;

  const [merging, setMerging] = useState<Entry | null>(null);

  /** All figures of these words: to say what they measure decides nothing about their reading. */
  const assign = (indicatorId: string, said: Said): Promise<number> => {
    const byClipping = Map.groupBy(figures, ({ clippingId }) => clippingId);
    const acts = Array.from(byClipping, ([clippingId, own]) => ({
      clippingId,
      act: { type: 'name-indicator' as const, markIds: own.map(({ markId }) => markId), indicatorId },
    }));
    return sending.run(acts, figures.length, said);
  };
  const assignTo = (id: string, name: string) => assign(id, { text: t('assignDone', figures.length, name) });
  const addNew = async (name: string): Promise<void> => {
    const id = `own-${newId()}`;
    const unit = figures[0]?.quantity.unit ?? null;
    await save({ id, name, aliases: [indicator.example], unit, min: null, max: null, mergedInto: null });
    await assignTo(id, name);
  };
  const rename = async (fields: EntryFields): Promise<void> => {
    if (!entry) return;
    await save({ ...entry, ...fields });
    onMessage(t('indicatorSaved'));
  };
  const merge = async (into: Entry): Promise<void> => {
    setMerging(null);
    if (!entry) return;
    onMerged(into.id);
    const batch = newId();
    const alsoUndo = () => void store.undoIndicators(batch);
    const failed = await assign(into.id, { text: t('mergeDone', entry.name, into.name), alsoUndo });
    // What could not be moved still has its name.
    if (failed === 0) await save({ ...entry, mergedInto: into.id }, batch);
  };
  const entryOf = (id: string): Entry | null => codebook.find((one) => one.id === id) ?? null;
  return (
    <>
      {entry ? (
        <>
          <EntryForm entryId={entry.id} fields={entry} onSave={(fields) => void rename(fields)} />
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
              onMerge={() => void merge(merging)}
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
            onChoose={(id) => void assignTo(id, entryOf(id)?.name ?? '')}
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
