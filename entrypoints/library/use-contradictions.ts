import { useMemo, useState } from 'preact/hooks';
import { groupBy } from '@/utils/model';
import { type Contradiction, findContradictions, type Observation } from '@/utils/series';
import { useSentences } from './use-sentences';

const NONE: readonly Observation[] = [];

/** Groups shown at first, and so many more each time: each has the sentences of its reports read. */
const SHOWN_TOGETHER = 30;

/** Reports of a group that share their clipping with another one of it: whether they share a sentence decides. */
const ofSharedClippings = ({ observations }: Contradiction): readonly Observation[] => {
  const byClipping = groupBy(observations, ({ clippingId }) => clippingId);
  return [...byClipping.values()].filter(({ length }) => length > 1).flat();
};

/** What papers report differently; null while the sentences that decide are being read. */
const useDecided = (observations: readonly Observation[] | null): readonly Contradiction[] | null => {
  const shared = useMemo(() => findContradictions(observations ?? NONE).flatMap(ofSharedClippings), [observations]);
  const { sentences, isRead } = useSentences(shared);
  return useMemo(() => {
    if (!observations || !isRead) return null;
    const sentenceOf = ({ markId }: Observation) => sentences.get(markId)?.start;
    return findContradictions(observations, (one, other) => {
      const start = sentenceOf(one);
      return start !== undefined && start === sentenceOf(other);
    });
  }, [observations, sentences, isRead]);
};

/**
 * What papers report differently in a series, and once the list is shown the first groups of it with their sentences; the
 * reader asks for more of them. Null while the sentences that decide are being read.
 */
export const useContradictions = (
  observations: readonly Observation[] | null,
  { key, isShown }: { readonly key: string | null; readonly isShown: boolean },
) => {
  const contradictions = useDecided(observations);
  const [asked, setAsked] = useState({ key, count: SHOWN_TOGETHER });
  // Another series begins anew; after a decision as many stay in sight.
  const count = asked.key === key ? asked.count : SHOWN_TOGETHER;
  const shown = useMemo(() => contradictions?.slice(0, count) ?? null, [contradictions, count]);
  const wanted = useMemo(
    () => (isShown ? (shown ?? []).flatMap((group) => group.observations) : NONE),
    [shown, isShown],
  );
  const { sentences } = useSentences(wanted);
  const showMore = () => setAsked({ key, count: count + SHOWN_TOGETHER });
  return { total: contradictions?.length ?? null, shown, sentences, showMore };
};
