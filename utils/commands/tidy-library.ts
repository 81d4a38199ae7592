import { readSettings } from '@/utils/platform';
import { LIST_SORTS, type ListSort, type Store } from '@/utils/store';

/** A pause after a write before what is to be indexed is looked at: an import writes for longer than that. */
const INDEX_AFTER_MS = 3_000;
/** A pause after which whoever was writing has stopped, and before which the browser ends no background. */
const REST_AFTER_MS = 15_000;

/** Does what else can wait; `isAtRest` says that nothing has been written for a while. */
export type OnPause = (store: Store, isAtRest: boolean) => Promise<void>;

/** Does what can wait: now, at the start of the background, or when nothing has been written for a while. */
export const createTidier = (store: Store, onPause: OnPause = async () => undefined) => {
  let indexing: ReturnType<typeof setTimeout> | undefined;
  let resting: ReturnType<typeof setTimeout> | undefined;
  const keep = (sort: ListSort) => store.keepFirstScreen({ state: 'kept', sort });
  const keepBeginnings = async (): Promise<void> => {
    for (const sort of LIST_SORTS) await keep(sort);
  };
  const index = async (): Promise<void> => {
    const { listSort } = await readSettings();
    await keep(listSort);
    await store.catchUp();
    await store.packEarlier();
    await onPause(store, false);
  };
  /** Spares the library page what it would do itself: writes down the other orders of its list, and indexes the last few. */
  const rest = async (): Promise<void> => {
    await keepBeginnings();
    await store.catchUp({ fewest: 1 });
    await onPause(store, true);
  };
  return {
    keepBeginnings,
    now: () => index().then(rest),
    soon: () => {
      clearTimeout(indexing);
      indexing = setTimeout(() => void index(), INDEX_AFTER_MS);
      clearTimeout(resting);
      resting = setTimeout(() => void rest(), REST_AFTER_MS);
    },
  };
};
