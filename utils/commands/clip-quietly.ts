import type { Translate } from '@/utils/i18n';
import { fail, type Result } from '@/utils/model';
import { now, openPopup, type PageUndo, rememberPage, showSign } from '@/utils/platform';
import type { ClipOutcome, ReadClipping, Store } from '@/utils/store';
import { clipSelection, clipTab } from './clip';
import { markedText, showOnPage, tellPage } from './on-page';
import type { ClipReason } from './protocol';
import { readerWords } from './words';

/** Says a reason in words; the interface has them. */
export type SayReason = (reason: ClipReason, t: Translate) => string;

export type QuietClip = {
  readonly tabId: number;
  readonly what: 'page' | 'selection';
  readonly sayReason: SayReason;
};

/**
 * Clips and keeps with no window: a toast on the page says what was kept and offers to take it back; where the page
 * cannot be written on, the toolbar button says it. A PDF needs a window to be read in, so the popup opens for it.
 */
export const clipQuietly = async (store: Store, { tabId, what, sayReason }: QuietClip): Promise<void> => {
  const t = await readerWords();
  const kept = await keepTab(store, tabId, what);
  if (!kept.ok) {
    if (kept.reason === 'pdf' && (await openPopup())) return;
    return sayOnTab(tabId, { text: sayReason(kept.reason, t), undoable: false, isAlarm: true }, t);
  }
  const { undo, reading, outcome } = kept.value;
  await rememberPage(tabId, reading.clipping.id, undo);
  await showOnPage(tabId, markedText(reading), t);
  await sayOnTab(tabId, { text: sayKept(outcome, reading, t), undoable: undo !== null, isAlarm: false }, t);
};

type Kept = { readonly outcome: ClipOutcome; readonly reading: ReadClipping; readonly undo: PageUndo };

/** Clips, then keeps; what was kept before cannot be taken back by this clip. */
const keepTab = async (store: Store, tabId: number, what: QuietClip['what']): Promise<Result<Kept, ClipReason>> => {
  const clipped = await (what === 'page' ? clipTab(store, tabId) : clipSelection(store, tabId));
  if (!clipped.ok) return clipped;
  const { clippingId, outcome } = clipped.value;
  const before = await store.readClipping(clippingId);
  if (!before.ok) return before;
  const kept = await store.keep(clippingId, now());
  if (!kept.ok) return fail(kept.reason, kept.detail);
  const isNew = outcome === 'new' || outcome === 'restored' || before.value.clipping.state === 'draft';
  return { ok: true, value: { outcome: clipped.value, reading: before.value, undo: isNew ? 'clip' : null } };
};

const sayKept = ({ outcome, alarms }: ClipOutcome, { clipping }: ReadClipping, t: Translate): string => {
  const { figure, target } = clipping.counts;
  if (outcome === 'changed') return t(alarms.length > 0 ? 'pageKeptAlarm' : 'pageKeptChanged', alarms.length);
  const wasKept = outcome === 'same' && clipping.state === 'kept';
  return t(wasKept ? 'pageKeptBefore' : 'pageKept', figure, target);
};

type Saying = { readonly text: string; readonly undoable: boolean; readonly isAlarm: boolean };

/** Says something on the page of a tab, or at the toolbar button where the page is closed to us. */
export const sayOnTab = async (tabId: number, { text, undoable, isAlarm }: Saying, t: Translate): Promise<void> => {
  const said = await tellPage<'toast'>(tabId, { type: 'toast', text, undoable }, t);
  const badge = isAlarm ? '!' : '✓';
  await showSign(tabId, said.ok ? null : { badge, title: text, tone: isAlarm ? 'alarm' : 'calm' });
};
