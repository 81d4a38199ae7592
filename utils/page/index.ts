export { answerPageCommands, type DeskAddress } from './answer-page-commands';
export { type ClipPageReason, clipDocument } from './clip-document';
export { readableFrames } from './frames';
export { type LayerNames, randomLayerNames } from './layers';
export { createPagePlaces, type PagePlaces } from './locate-on-page';
export {
  type CopyWishes,
  copiedPictures,
  copyPage,
  DROPPED_TAGS,
  KEPT_TAGS,
  keptAttributes,
  type PageCopy,
  underPolicy,
  unpackText,
  VOID_TAGS,
} from './offline';
export type { Ask, PageCommand, PageReply, PageTexts } from './page-command';
export { createPageDesk, type PageDesk } from './page-desk';
export { createPainter, type Painter, type PaintReport } from './paint';
export type { MarkCard, PaintedMark } from './painted-mark';
export { type DomPoint, mapText, type TextMap } from './text-map';
