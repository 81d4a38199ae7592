export { ClippingDetails, type ClippingEdit, type ClippingWords } from './ClippingDetails';
export { ClippingList } from './ClippingList';
export { ExportDialog } from './ExportDialog';
export type {
  DigestEntry,
  DigestHead,
  ExportChoice,
  ExportScopeChoice,
  FormatGroup,
  FormatOption,
  OfferedFormat,
  PreviewShown,
} from './export-choice';
export { FacetBar } from './FacetBar';
export { FigureFilters } from './FigureFilters';
export { FigureInspector } from './FigureInspector';
export { FiguresTable } from './FiguresTable';
export { applyFacets, type Facets, NO_FACETS } from './facets';
export {
  FIRST_FIGURE_FILTER,
  type FigureFilter,
  type FigureRow,
  type FigureSort,
  filterFigures,
  sortFigures,
} from './figure-rows';
export { ImportDialog } from './ImportDialog';
export type { ImportedFile, ImportPreview, MappingAnswer } from './import-preview';
export { LIBRARY_VIEWS, LibraryTop, type LibraryView } from './LibraryTop';
export { SelectionActs } from './SelectionActs';
export { useRowSelection } from './use-row-selection';
export { Welcome } from './Welcome';
