import type { MarkKind } from '@/utils/model';
import { type ActedTab, type MenuItem, newId, rememberPage, setSelectable } from '@/utils/platform';
import type { Store } from '@/utils/store';
import { clipTab } from './clip';
import { clipQuietly, type SayReason, sayOnTab } from './clip-quietly';
import { clipTabs } from './clip-tabs';
import { markSelection, sayMarkReason } from './mark-selection';
import { markedText, sayMarked, showOnPage, tellPage } from './on-page';
import { readerWords } from './words';

/** What can be asked for on a page without any window of ours: by shortcut or context menu. */
export type PageJob =
  | 'clip-quietly'
  | 'clip-selection'
  | 'mark-selection'
  | 'toggle-tagging'
  | 'clip-tabs'
  | `mark-${Exclude<MarkKind, 'note'>}`;

/** The context menus; a note needs words, so it is made in the bar ("mark-selection"). */
export const MENU_ITEMS: readonly MenuItem<PageJob>[] = [
  { id: 'clip-quietly', title: 'menuClipPage', on: 'page' },
  { id: 'clip-selection', title: 'menuClipSelection', on: 'selection' },
  { id: 'mark-figure', title: 'menuMarkFigure', on: 'selection' },
  { id: 'mark-target', title: 'menuMarkTarget', on: 'selection' },
  { id: 'mark-person', title: 'menuMarkPerson', on: 'selection' },
  { id: 'mark-quote', title: 'menuMarkQuote', on: 'selection' },
  { id: 'toggle-tagging', title: 'menuTagging', on: 'page' },
  { id: 'clip-tabs', title: 'menuClipTabs', on: 'button' },
];

/** Whether the name of a shortcut or of a menu item is one of our jobs. Browsers hand over names as plain text. */
export const isPageJob = (name: string): name is PageJob =>
  name === 'mark-selection' || MENU_ITEMS.some(({ id }) => id === name);

/** Runs what a shortcut or menu asks for. Every failure is said on the page or at the toolbar button. */
export const createPageJobs =
  (store: Store, sayReason: SayReason) =>
  async (job: PageJob, tab: ActedTab): Promise<void> => {
    const tabId = tab.id;
    switch (job) {
      case 'clip-quietly':
        return clipQuietly(store, { tabId, what: 'page', sayReason });
      case 'clip-selection':
        return clipQuietly(store, { tabId, what: 'selection', sayReason });
      case 'clip-tabs':
        await clipTabs(store, { front: tab }, sayReason);
        return;
      case 'mark-selection':
      case 'toggle-tagging':
        return openTagging(store, { tabId, job, sayReason });
      case 'mark-figure':
      case 'mark-target':
      case 'mark-person':
      case 'mark-quote':
        // `as`: what follows "mark-" in these four is a kind.
        return markAs(store, { tabId, kind: job.slice('mark-'.length) as MarkKind, sayReason });
    }
  };

/** Makes sure the tab's article is in the store and its marks are on the page; null (and said) where that fails. */
const preparePage = async (store: Store, tabId: number, sayReason: SayReason): Promise<string | null> => {
  const t = await readerWords();
  const clipped = await clipTab(store, tabId);
  if (!clipped.ok) {
    await sayOnTab(tabId, { text: sayReason(clipped.reason, t), undoable: false, isAlarm: true }, t);
    return null;
  }
  const { clippingId } = clipped.value;
  const reading = await store.readClipping(clippingId);
  if (reading.ok) await showOnPage(tabId, markedText(reading.value), t);
  return clippingId;
};

type Tagging = {
  readonly tabId: number;
  readonly job: 'mark-selection' | 'toggle-tagging';
  readonly sayReason: SayReason;
};

/** The bar for what is selected now, or the mode in which it comes with every selection. */
export const openTagging = async (store: Store, { tabId, job, sayReason }: Tagging): Promise<void> => {
  if ((await preparePage(store, tabId, sayReason)) === null) return;
  const t = await readerWords();
  if (job === 'mark-selection') {
    const shown = await tellPage<'bar'>(tabId, { type: 'bar' }, t);
    if (shown.ok && shown.value) return;
  }
  const on = job === 'toggle-tagging' ? 'toggle' : true;
  const tagging = await tellPage<'tagging'>(tabId, { type: 'tagging', on }, t);
  if (!tagging.ok) {
    return sayOnTab(tabId, { text: sayReason(tagging.reason, t), undoable: false, isAlarm: true }, t);
  }
  const isOn = tagging.value;
  await setSelectable(tabId, isOn);
  await sayOnTab(tabId, { text: t(isOn ? 'taggingOn' : 'taggingOff'), undoable: false, isAlarm: false }, t);
};

type MarkAs = { readonly tabId: number; readonly kind: MarkKind; readonly sayReason: SayReason };

const markAs = async (store: Store, { tabId, kind, sayReason }: MarkAs): Promise<void> => {
  const clippingId = await preparePage(store, tabId, sayReason);
  if (clippingId === null) return;
  const t = await readerWords();
  const say = (text: string, undoable: boolean) => sayOnTab(tabId, { text, undoable, isAlarm: !undoable }, t);
  const selected = await tellPage<'selection'>(tabId, { type: 'selection' }, t);
  if (!selected.ok || selected.value === null) return say(t('pageNoSelection'), false);
  const actId = newId();
  const marked = await markSelection(store, { clippingId, quote: selected.value, kind, note: null, actId });
  if (!marked.ok) return say(sayMarkReason(marked.reason, t), false);
  const { clipping, markId } = marked.value;
  await rememberPage(tabId, clippingId, { stepId: actId });
  await showOnPage(tabId, markedText(clipping), t);
  const mark = clipping.marks.find(({ id }) => id === markId);
  await say(sayMarked(mark, t), true);
};
