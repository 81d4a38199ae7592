export type { ActivityLine, ActivityQuery } from './activity';
export type { BatchUndo, BulkEdit, BulkRequest } from './bulk-edit';
export { type CheckOptions, FINDINGS, type Finding, type FindingKind, type IntegrityReport } from './check-integrity';
export type { ActRequest, Batch, Step, UndoRequest } from './decide';
export type { Figure } from './figure-row';
export { indicatorKeyOf, WORDS_KEY } from './figure-row';
export type { ClippingGroup, ClippingStamp, GroupChange } from './groups';
export type { Holdings, StepRef } from './holdings';
export type { ClippingPage, ListQuery } from './list-clippings';
export { LIST_SORTS, type ListSort } from './list-orders';
export { ROOMS, type Room } from './measure-tables';
export { FIGURE_SORTS, type FigureSort } from './order-figures';
export type { ReadClipping } from './read-clipping';
export type { FigureQuery, IndicatorCount, MarkRef } from './read-figures';
export type { StoreReason } from './reasons';
export type {
  ActivityRow,
  ClippingPatch,
  HistoryRow,
  IndicatorRow,
  OfflineCopyRow,
  RemovalRow,
  Version,
} from './rows';
export type { ClipOutcome, SaveClipRequest } from './save-clip';
export { openStore, type Store } from './store';
export type { ClippingItem, ImportOutcome } from './transfer';
