import { gazetteer } from '@/utils/commands';
import { succeed } from '@/utils/model';
import { openStore } from '@/utils/store';
import { createIdSender } from './known-lists';
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

/** Nobody has asked for anything for so long, ms. */
const AT_REST_MS = 1_000;
/** What the first search by relevance needs: titles, names and the order of all. */
const FIRST_SEARCH = { state: 'kept', query: 'a', sort: 'relevance' } as const;

let warming: ReturnType<typeof setTimeout> | null = null;
let isWarm = false;
/** Works out what the first search needs before it is asked for, once the first questions of the page are answered. */
const warmUpAtRest = (): void => {
  if (warming !== null) clearTimeout(warming);
  if (isWarm) return;
  warming = setTimeout(() => {
    isWarm = true;
    void store.orderPacked(FIRST_SEARCH);
  }, AT_REST_MS);
};

const sendIds = createIdSender();

/** An order for the page: of ids it has already it is told the places. */
const orderOf = async (list: Parameters<typeof store.orderPacked>[0]) => {
  const ordered = await store.orderPacked(list);
  return ordered.ok ? succeed(sendIds(ordered.value)) : ordered;
};

scope.onmessage = async ({ data: { id, query, given } }) => {
  // `as`: the page gives what the function of that name takes.
  const run = (query === 'orderPacked' ? orderOf : store[query]) as (...given: readonly unknown[]) => Promise<unknown>;
  scope.postMessage({ id, answer: await run(...given) });
  warmUpAtRest();
};
