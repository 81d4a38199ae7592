import type { ClippingPage } from '@/utils/store';
import { store } from './query-worker';

type FirstScreen = ReturnType<typeof store.readFirstScreen>;

/** A list nobody narrows. */
type PlainList = Parameters<typeof store.readFirstScreen>[0];

type Begun = {
  readonly key: string;
  readonly screen: FirstScreen;
  /** What came of it; undefined until then. */
  answer?: Awaited<FirstScreen>;
};

/** What was asked before anything was drawn. */
let begun: Begun | null = null;

const keyOf = ({ state, sort = 'newest' }: PlainList): string => `${state} ${sort}`;

/**
 * What the first script of the page has read of a list, as soon as it is there. Where the database itself was open before
 * it, or it read another list, the store is asked: the first script never keeps anybody waiting.
 */
const readEarly = async (list: PlainList, early: Promise<unknown>): FirstScreen => {
  const row = await Promise.race([early, store.open().then(() => null)]);
  return store.takeFirstScreen(list, row) ?? store.readFirstScreen(list);
};

/** Asks for what is written down of a list, before there is a page to show it; `early` is what its first script reads. */
export const beginFirstRead = (list: PlainList, early: Promise<unknown> | undefined): void => {
  const screen = early ? readEarly(list, early) : store.readFirstScreen(list);
  const own: Begun = { key: keyOf(list), screen };
  begun = own;
  void own.screen.then((answer) => {
    own.answer = answer;
  });
};

/**
 * What is written down of a list where it was asked for in advance and is there by now, else null: then the first drawing
 * of the page has its rows, and nothing is drawn twice.
 */
export const peekFirstRead = (list: PlainList): ClippingPage | null =>
  begun?.key === keyOf(list) && begun.answer?.ok ? begun.answer.value : null;

/** What is written down of a list. What was asked for it in advance is given once: later it may be old. */
export const takeFirstRead = (list: PlainList): FirstScreen => {
  const early = begun;
  begun = null;
  return early?.key === keyOf(list) ? early.screen : store.readFirstScreen(list);
};
