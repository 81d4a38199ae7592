export { AssignForm, type Entry } from './AssignForm';
export { type EntryFields, EntryForm } from './EntryForm';
export { RenamingPreview, type RenamingShown } from './RenamingPreview';
