import { useSubscription, type useToasts, useTranslate } from '@/components/hooks';
import type { CommandReason } from '@/utils/commands';
import type { Failure } from '@/utils/model';
import { REASON_WORDS } from '../app/reasons';
import { store } from '../app/store';
import { findSample, keepFirstSample, loadSample } from './sample';
import type { Bulk } from './use-bulk';

type UseSample = {
  readonly bulk: Bulk;
  readonly show: ReturnType<typeof useToasts>['show'];
  readonly onOpen: (clippingId: string) => void;
  /** Whether to look for what is there of it. */
  readonly isWanted: boolean;
};

/** The sample collection: one article to learn on, or all of it to look around in; taken away at once. */
export const useSample = ({ bulk, show, onOpen, isWanted }: UseSample) => {
  const t = useTranslate();
  const held = useSubscription<Awaited<ReturnType<typeof findSample>>>(
    isWanted ? (onValue) => store.watch(findSample, (answer) => onValue(answer.ok ? answer.value : answer)) : null,
    'sample',
  );
  const ids = held?.ok ? held.value : [];
  const fail = ({ reason }: Failure<CommandReason>) => show(t('actFailed', t(REASON_WORDS[reason].title)));
  const learn = async () => {
    const kept = await keepFirstSample();
    if (kept.ok) onOpen(kept.value);
    else fail(kept);
  };
  const load = async () => {
    const loaded = await loadSample(t('sampleCollection'));
    if (!loaded.ok) fail(loaded);
  };
  return {
    ids,
    learn: () => void learn(),
    load: () => void load(),
    remove: () => bulk.trash(ids),
  };
};

export type Sample = ReturnType<typeof useSample>;
