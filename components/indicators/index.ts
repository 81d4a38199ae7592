export { AssignForm } from './AssignForm';
export { type EntryFields, EntryForm } from './EntryForm';
export { MergeQuestion } from './MergeQuestion';
export { type Entry, type Offer, offerEntries } from './offer-entries';
export { RenamingPreview, type RenamingShown } from './RenamingPreview';
