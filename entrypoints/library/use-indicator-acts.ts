import { type useToasts, useTranslate } from '@/components/hooks';
import type { Entry, EntryFields } from '@/components/indicators';
import { groupBy } from '@/utils/model';
import { newId, now } from '@/utils/platform';
import type { Figure } from '@/utils/store';
import { store } from './query-worker';
import type { CodebookEntry } from './use-codebook';
import { type Said, useFigureActs } from './use-figure-acts';

type IndicatorActsInput = {
  /** All figures of the indicator, or of words that stand for none yet. */
  readonly figures: readonly Figure[];
  /** The words as a paper wrote them. */
  readonly example: string;
  /** The entry of the codebook; null for words that stand for none. */
  readonly entry: CodebookEntry | null;
  readonly onMessage: ReturnType<typeof useToasts>['show'];
};

const save = (entry: CodebookEntry, batch = newId()) => {
  const at = now();
  return store.saveIndicators([{ ...entry, updatedAt: at }], { batch, now: at });
};

/** What is done with an indicator as a whole: its words are assigned, it is renamed, or it goes into another. */
export const useIndicatorActs = ({ figures, example, entry, onMessage }: IndicatorActsInput) => {
  const t = useTranslate();
  const sending = useFigureActs(onMessage);

  /** All figures of these words: to say what they measure decides nothing about their reading. */
  const assign = (indicatorId: string, said: Said): Promise<number> => {
    const byClipping = groupBy(figures, ({ clippingId }) => clippingId);
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
    await save({ id, name, aliases: [example], unit, min: null, max: null, mergedInto: null });
    await assignTo(id, name);
  };
  const rename = async (fields: EntryFields): Promise<void> => {
    if (!entry) return;
    await save({ ...entry, ...fields });
    onMessage(t('indicatorSaved'));
  };
  const merge = async (into: Entry): Promise<void> => {
    if (!entry) return;
    const batch = newId();
    const alsoUndo = () => void store.undoIndicators(batch);
    const failed = await assign(into.id, { text: t('mergeDone', entry.name, into.name), alsoUndo });
    // What could not be moved still has its name.
    if (failed === 0) await save({ ...entry, mergedInto: into.id }, batch);
  };
  return {
    assignTo: (id: string, name: string) => void assignTo(id, name),
    addNew: (name: string) => void addNew(name),
    rename: (fields: EntryFields) => void rename(fields),
    merge: (into: Entry) => void merge(into),
  };
};
