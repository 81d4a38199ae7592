export { answerPaintCommands, type PaintCommand, type PainterAddress } from './answer-paint-commands';
export { clipDocument } from './clip-document';
export { createPainter, type PaintedMark, type Painter, type PaintReport } from './paint';
export { type DomPoint, mapText, type TextMap } from './text-map';
