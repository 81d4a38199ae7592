export type { ActivityLine } from './acts/activity';
export type { BatchUndo, BulkEdit } from './acts/bulk-edit';
export type { Batch, Step } from './acts/decide';
export type { ClippingGroup } from './acts/groups';
export type { Holdings, StepRef } from './acts/holdings';
export type { ImportNote } from './acts/imports';
export type { ClipOutcome, SaveClipRequest } from './acts/save-clip';
export type { ClippingItem } from './acts/transfer';
export { FINDINGS, type FindingKind, type IntegrityReport } from './care/check-integrity';
export { ROOMS, type Room } from './care/measure-tables';
export { FIGURE_SORTS, type FigureSort } from './library-index/order-figures';
export type { FigureQuery, GroupQuery, IndicatorCount, MarkRef } from './library-index/read-figures';
export type { ClippingPage, ListQuery } from './lists/list-clippings';
export type { ReadClipping } from './lists/read-clipping';
export type { Figure } from './records/figure-row';
export { LIST_SORTS, type ListSort, SEARCH_SORTS, type SearchSort } from './records/list-orders';
export type { StoreReason } from './records/reasons';
export type {
  ActivityRow,
  ClippingPatch,
  ClippingStamp,
  HistoryRow,
  IndicatorRow,
  OfflineCopyRow,
  RemovalRow,
  StoredGroup,
  Version,
} from './records/rows';
export { openStore, type Store } from './store';
