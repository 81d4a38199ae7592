export { articleFromPdf, type PdfOptions } from './article-from-pdf';
export { type DocumentLayout, type LayoutBlock, readLayout } from './layout';
export type { PageText, TextItem } from './lines';
export { loadPdfjs } from './load-pdfjs';
export type { PdfLibrary } from './read-pages';
