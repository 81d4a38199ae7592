export { copiedPictures } from './copied-pictures';
export { type CopyWishes, copyPage, type PageCopy } from './copy-page';
export { DROPPED_TAGS, KEPT_TAGS, keptAttributes, VOID_TAGS } from './kept-markup';
export { unpackText } from './pack';
export { underPolicy } from './page-markup';
