import { useTranslate } from '@/components/hooks';
import { State } from '@/components/ui';
import type { MessageKey } from '@/utils/i18n';

type NothingShownProps = {
  /** What the view would list; the codebook lists what has an indicator, `unassigned` what has none yet. */
  readonly of: 'figures' | 'series' | 'unassigned' | 'assigned';
  /** Whether a search or a filter leaves things out: then nothing is said to be missing from the library. */
  readonly isNarrowed: boolean;
  /** Whether everything is done where a list is one of work to do; an empty library is not. */
  readonly isDone?: boolean;
};

type Words = { readonly title: MessageKey; readonly text: MessageKey };

const NO_MATCH: Words = { title: 'nothingMatches', text: 'nothingMatchesText' };
const EMPTY: Readonly<Record<NothingShownProps['of'], Words>> = {
  figures: { title: 'figuresNothing', text: 'figuresNothingText' },
  series: { title: 'seriesNothing', text: 'seriesNothingText' },
  unassigned: { title: 'indicatorsNothing', text: 'indicatorsNothingText' },
  assigned: { title: 'assignedNothing', text: 'assignedNothingText' },
};

/** A view of figures or indicators without any: nothing matches, all is done, or nothing was kept yet. */
export const NothingShown = ({ of, isNarrowed, isDone = false }: NothingShownProps) => {
  const t = useTranslate();
  if (isDone && !isNarrowed) return <State icon="check" title={t('indicatorAll')} />;
  const { title, text } = isNarrowed ? NO_MATCH : EMPTY[of];
  return <State icon={isNarrowed ? 'search' : 'table'} title={t(title)} text={t(text)} />;
};
