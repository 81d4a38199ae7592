export { answerPageCommands } from './answer-page-commands';
export { clipDocument } from './clip-document';
export { clipSelection } from './clip-selection';
export { readableFrames } from './frames';
export { takeLook } from './last-look';
export { randomLayerNames } from './layers';
export {
  copiedPictures,
  copyPage,
  DROPPED_TAGS,
  KEPT_TAGS,
  keptAttributes,
  underPolicy,
  unpackText,
  VOID_TAGS,
} from './offline';
export type { PageCommand, PageReply, PageTexts } from './page-command';
export { createPageDesk } from './page-desk';
export { createPainter, type PaintReport } from './paint';
export type { PaintedMark } from './painted-mark';
export { mapText } from './text-map';
