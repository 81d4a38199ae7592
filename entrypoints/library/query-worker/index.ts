import { type Result, succeed } from '@/utils/model';
import { spellIds } from '@/utils/search';
import type { Store, StoreReason } from '@/utils/store';
import { store as own } from '../../app/store';
import { createAsk } from './ask';
import { createIdReceiver, type SentIds } from './known-lists';
import type { Query } from './queries';

const ask = createAsk();

/**
 * A function of the store as the worker answers it. What the page itself notes before is that something changed: that is
 * how a live query knows when to ask again. Without a worker the page answers by itself. `arrived` makes an answer what the
 * function answers, where the worker sends it otherwise; answers come to it in the order they were sent in.
 */
const remote = <Name extends Query>(name: Name, arrived = (answer: unknown): unknown => answer): Store[Name] => {
  const local = own[name] as (...given: readonly unknown[]) => Promise<unknown>; // `as`: given what that function takes
  const answered = async (...given: readonly unknown[]): Promise<unknown> => {
    // Both at once: what changes between the two is noticed, because the notice is on its way before the answer.
    const asked = ask(name, given).then(arrived, () => local(...given));
    const noted = await own.noteChanges();
    return noted.ok ? asked : noted;
  };
  return answered as Store[Name]; // `as`: the worker runs the function of that name
};

const searched = remote('listClippings');
const receiveIds = createIdReceiver();
const ordered = remote('orderPacked', (answer) => {
  const sent = answer as Result<SentIds, StoreReason>; // `as`: what the worker makes of that function's answer
  return sent.ok ? succeed(receiveIds(sent.value)) : sent;
});

/** The store as the library page reads it: what takes the whole library in view is answered by a worker. */
export const store: typeof own = {
  ...own,
  // A list nobody narrows is a page of rows in the order of an index: it is there before the worker would be.
  listClippings: (list) => (list.query || list.filters?.length ? searched(list) : own.listClippings(list)),
  orderPacked: ordered,
  orderClippings: async (list) => {
    const packed = await ordered(list);
    return packed.ok ? succeed(spellIds(packed.value)) : packed;
  },
  countFacets: remote('countFacets'),
  readSnippets: remote('readSnippets'),
  findFigures: remote('findFigures'),
  countFigureGroups: remote('countFigureGroups'),
  readFigures: remote('readFigures'),
  readSeries: remote('readSeries'),
  countIndicators: remote('countIndicators'),
};
