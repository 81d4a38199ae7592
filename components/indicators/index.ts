export { AssignForm } from './AssignForm';
export { type EntryFields, EntryForm } from './EntryForm';
export { MergeQuestion } from './MergeQuestion';
export { type Entry, offerEntries } from './offer-entries';
export { RenamingPreview } from './RenamingPreview';
