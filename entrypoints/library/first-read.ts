import { store } from './query-worker';

type FirstScreen = ReturnType<typeof store.readFirstScreen>;

/** A list nobody narrows. */
type PlainList = Parameters<typeof store.readFirstScreen>[0];

/** What was asked before anything was drawn. */
let begun: { readonly key: string; readonly screen: FirstScreen } | null = null;

const keyOf = ({ state, sort = 'newest' }: PlainList): string => `${state} ${sort}`;

/** Asks for what is written down of a list, before there is a page to show it. */
export const beginFirstRead = (list: PlainList): void => {
  begun = { key: keyOf(list), screen: store.readFirstScreen(list) };
};

/** What is written down of a list. What was asked for it in advance is given once: later it may be old. */
export const takeFirstRead = (list: PlainList): FirstScreen => {
  const early = begun;
  begun = null;
  return early?.key === keyOf(list) ? early.screen : store.readFirstScreen(list);
};
