import { gazetteer } from '@/utils/commands';
import { openStore } from '@/utils/store';
import type { Answer, Question } from './queries';

/*
 * Holds the index of the library for one page and answers from it, so that loading it, searching, counting and sorting a
 * hundred thousand clippings never keep the page from a key or a scroll.
 */

const store = openStore({ places: gazetteer });

// `as`: the types of the project are those of pages; in a worker these two of the global scope are all we need.
const scope = self as unknown as {
  postMessage(message: Answer): void;
  onmessage: ((event: MessageEvent<Question>) => void) | null;
};

let isWarm = false;
/** What the first search by relevance needs is worked out before it is asked for, when the first question is answered. */
const warmUp = (): void => {
  if (isWarm) return;
  isWarm = true;
  setTimeout(() => void store.orderPacked({ state: 'kept', query: 'a', sort: 'relevance' }));
};

scope.onmessage = async ({ data: { id, query, given } }) => {
  // `as`: the page gives what the function of that name takes.
  const run = store[query] as (...given: readonly unknown[]) => Promise<unknown>;
  scope.postMessage({ id, answer: await run(...given) });
  warmUp();
};
