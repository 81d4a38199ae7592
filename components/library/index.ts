export { BackupBar } from './BackupBar';
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
export { FigureInspector } from './FigureInspector';
export { applyFacets, type Facets, NO_FACETS } from './facets';
export type { FigureRow } from './figure-rows';
export { ImportDialog } from './ImportDialog';
export type { ImportedFile, ImportPreview, MappingAnswer } from './import-preview';
export { LIBRARY_VIEWS, LibraryTop, type LibraryView } from './LibraryTop';
export { SelectionActs } from './SelectionActs';
export { useRowSelection } from './use-row-selection';
export { Welcome } from './Welcome';
