export { clipDocument } from './clip-document';
