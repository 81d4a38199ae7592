export { actsFor, type ClippingAct, type MatchIndicator, readCell } from './cell-edit';
export { COLUMNS, FIRST_COLUMNS, GRID_COLUMNS, type GridColumn } from './columns';
export { copyCells } from './copy-cells';
export { FigureGrid } from './FigureGrid';
export { GridBar, type GridGroup, NO_GRID_FILTER } from './GridBar';
export type { GridSort } from './GridHead';
export { FIRST_CELL, type GridCursor, selectionOf } from './grid-cursor';
export type { GridFigure } from './grid-figure';
export { type Block, pasteBlock, withoutHeadings } from './paste-cells';
