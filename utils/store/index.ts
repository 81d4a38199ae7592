export type { ActRequest, Step, UndoRequest } from './decide';
export { type ClippingPage, LIST_SORTS, type ListQuery, type ListSort } from './list-clippings';
export type { ReadClipping } from './read-clipping';
export type { StoreReason } from './reasons';
export type { ClippingPatch, HistoryRow, Version } from './rows';
export type { ClipOutcome, SaveClipRequest } from './save-clip';
export { openStore, type Store } from './store';
export type { ClippingItem, ImportOutcome } from './transfer';
