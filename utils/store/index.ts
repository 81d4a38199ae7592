export type { ActivityLine } from './activity';
export type { BatchUndo, BulkEdit } from './bulk-edit';
export { FINDINGS, type FindingKind, type IntegrityReport } from './check-integrity';
export type { Batch, Step } from './decide';
export type { Figure } from './figure-row';
export type { ClippingGroup, ClippingStamp } from './groups';
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
export type { ClippingItem } from './transfer';
