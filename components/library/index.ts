export { type ActivityEntry, ActivityList } from './ActivityList';
export { BackupBar } from './BackupBar';
export { BulkBar } from './BulkBar';
export { ClippingDetails, type ClippingEdit, type ClippingWords } from './ClippingDetails';
export { ClippingList } from './ClippingList';
export { ClippingSource } from './ClippingSource';
export { type DigestDraft, draftOf, withDraft } from './digest-draft';
export { ExportDialog } from './ExportDialog';
export type {
  DigestEntry,
  DigestHead,
  ExportChoice,
  FormatGroup,
  FormatOption,
  OfferedFormat,
  PreviewShown,
} from './export-choice';
export { type FacetGroup, FacetPane, type FacetValue } from './FacetPane';
export { FigureInspector } from './FigureInspector';
export { ImportDialog } from './ImportDialog';
export type { AgreementLine, ImportedFile, ImportPreview, MappingAnswer } from './import-preview';
export { LIBRARY_VIEWS, LibraryTop, type LibraryView } from './LibraryTop';
export { ListKeys } from './ListKeys';
export { NothingShown } from './NothingShown';
export { SampleCoach } from './SampleCoach';
export { SavedSearches } from './SavedSearches';
export { SelectionActs } from './SelectionActs';
export { useRowSelection } from './use-row-selection';
export { Welcome } from './Welcome';
