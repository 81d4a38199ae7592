import { useMemo } from 'preact/hooks';
import { type Contradiction, findContradictions, type Observation } from '@/utils/series';
import { useSentences } from './use-sentences';

const NONE: readonly Observation[] = [];

/** Reports of a group that share their clipping with another one of it: whether they share a sentence decides. */
const ofSharedClippings = ({ observations }: Contradiction): readonly Observation[] => {
  const byClipping = Map.groupBy(observations, ({ clippingId }) => clippingId);
  return [...byClipping.values()].filter(({ length }) => length > 1).flat();
};

/**
 * What papers report differently, with the sentences of it once the list is shown. Null while the sentences that decide
 * are being read.
 */
export const useContradictions = (observations: readonly Observation[] | null, isShown: boolean) => {
  const candidates = useMemo(() => findContradictions(observations ?? []), [observations]);
  const wanted = useMemo(
    () => candidates.flatMap((group) => (isShown ? group.observations : ofSharedClippings(group))),
    [candidates, isShown],
  );
  const sentences = useSentences(wanted.length > 0 ? wanted : NONE);
  const contradictions = useMemo(() => {
    if (!observations || !sentences) return null;
    const sentenceOf = ({ markId }: Observation) => sentences.get(markId)?.start;
    return findContradictions(observations, (one, other) => {
      const start = sentenceOf(one);
      return start !== undefined && start === sentenceOf(other);
    });
  }, [observations, sentences]);
  return { contradictions, sentences };
};
