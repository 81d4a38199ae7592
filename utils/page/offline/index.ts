export { copiedPictures } from './copied-pictures';
export { copyPage } from './copy-page';
export { DROPPED_TAGS, KEPT_TAGS, keptAttributes, VOID_TAGS } from './kept-markup';
export { unpackText } from './pack';
export { underPolicy } from './page-markup';
