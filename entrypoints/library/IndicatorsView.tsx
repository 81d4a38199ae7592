// What only this view draws comes with it, not with the first screen.
import '@/components/series/series.css';
import '@/components/indicators/indicators.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import { type useToasts, useTranslate } from '@/components/hooks';
import { RenamingPreview } from '@/components/indicators';
import { NothingShown } from '@/components/library';
import { IndicatorList, ListLoading } from '@/components/series';
import { Button, Segmented } from '@/components/ui';
import { FailureState } from '../app/FailureState';
import { IndicatorPage } from './IndicatorPage';
import type { Bulk } from './use-bulk';
import { useCodebook } from './use-codebook';
import { useNamedIndicators } from './use-indicators';
import { useRerun } from './use-rerun';

type IndicatorsViewProps = {
  readonly query: string;
  readonly bulk: Bulk;
  readonly onMessage: ReturnType<typeof useToasts>['show'];
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
            <IndicatorPage
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
          indicators && (
            <NothingShown of={part} isNarrowed={query !== ''} isDone={part === 'unassigned' && all.length > 0} />
          )
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
