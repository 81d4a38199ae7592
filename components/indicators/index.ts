export { AssignForm, type Entry } from './AssignForm';
export { type EntryFields, EntryForm } from './EntryForm';
