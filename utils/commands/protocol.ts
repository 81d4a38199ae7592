import type { Act } from '@/utils/marks';
import type { Article, Clipping, Result } from '@/utils/model';
import {
  type ActedTab,
  createOutbox,
  createSender,
  type ReadTabReason,
  type Sender,
  type TabsReport,
} from '@/utils/platform';
import type { Batch, BatchUndo, BulkEdit, ClipOutcome, ClippingPatch, StoreReason } from '@/utils/store';
import { createLateness } from '@/utils/waiting';
import type { OfflineReport } from './keep-offline';

/** Why nothing was clipped. */
export type ClipReason = ReadTabReason | StoreReason;
/** Why a command was not carried out; `unreachable`: the background did not answer (extension updated, browser closing). */
export type CommandReason = ClipReason | 'unreachable';

type Answer<T> = Result<T, CommandReason>;

/**
 * Everything a page of ours can ask of the background, which alone writes decisions. Acts carry ids made by the asker, so that a
 * repeated message is one act.
 */
export type Commands = {
  /** Reads the tab and stores what it says, as a draft unless the reader wants to keep at once. */
  readonly clip: { request: { tabId: number }; response: Answer<ClipOutcome> };
  /** Stores an Article that a page of ours has read itself (a PDF: its reader cannot run in the background). */
  readonly clipArticle: { request: { article: Article }; response: Answer<ClipOutcome> };
  /** Clips and keeps the selected tabs of the window of `tab`, or the tabs named: those that failed the last time. */
  readonly clipTabs: { request: { tab: ActedTab; tabIds?: readonly number[] }; response: Answer<TabsReport> };
  /** Keeps the page that a tab shows whole beside its clipping. */
  readonly keepOffline: { request: { tabId: number; clippingId: string }; response: Answer<OfflineReport> };
  /** Deletes the offline copy of a clipping; the clipping stays. */
  readonly dropOffline: { request: { clippingId: string }; response: Answer<unknown> };
  /** Turns marking on the page of a tab on or off. */
  readonly tag: { request: { tabId: number }; response: Answer<unknown> };
  readonly keep: { request: { clippingId: string }; response: Answer<unknown> };
  readonly act: { request: { clippingId: string; actId: string; act: Act; batch?: Batch }; response: Answer<unknown> };
  /** `stepId`: the step that was offered; `conflict` when a newer one came after it. */
  readonly undo: { request: { clippingId: string; actId: string; stepId?: string }; response: Answer<unknown> };
  readonly redo: { request: { clippingId: string; actId: string }; response: Answer<unknown> };
  /** Parts of one act on many clippings carry the same `batch`. */
  readonly trash: { request: { ids: readonly Clipping['id'][]; batch?: string }; response: Answer<unknown> };
  readonly restore: { request: { ids: readonly Clipping['id'][]; batch?: string }; response: Answer<unknown> };
  readonly editMany: {
    request: { ids: readonly Clipping['id'][]; edit: BulkEdit; batch: string };
    response: Answer<number>;
  };
  readonly undoMany: { request: { stepIds: readonly string[]; batch: string }; response: Answer<BatchUndo> };
  readonly editClipping: { request: { id: string; actId: string; patch: ClippingPatch }; response: Answer<unknown> };
};

const sendNow = createSender<Commands>({
  // Turning something on or off twice is not once.
  once: ['tag'],
  // Many tabs, or sixty pictures of a slow site.
  slow: ['clipTabs', 'keepOffline'],
});
const sendInTurn = createOutbox<Commands>(createSender<Commands>({ isBrief: true }));
/** Each changes one thing in the store at once; the others take their time or change nothing there. */
const IN_TURN: ReadonlySet<keyof Commands> = new Set([
  'keep',
  'act',
  'undo',
  'redo',
  'trash',
  'restore',
  'editMany',
  'undoMany',
  'editClipping',
]);

/** Whoever waits longer than this wonders whether the key was heard. */
const NOTICED_MS = 1_000;
const acts = createLateness(NOTICED_MS);

/** Calls back now and at every change: whether something decided in this page is still on its way after a second. */
export const watchLateActs = acts.watch;

/**
 * Sends a command to the background and waits for its answer; again, when the worker was stopped in the middle. Decisions
 * made in one page are carried out in the order they were made.
 */
export const send: Sender<Commands> = (type, request) =>
  IN_TURN.has(type) ? acts.follow(sendInTurn(type, request)) : sendNow(type, request);
