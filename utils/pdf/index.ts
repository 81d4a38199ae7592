export { articleFromPdf, type PdfOptions } from './article-from-pdf';
export { loadPdfjs } from './drawn/load-pdfjs';
export type { PageText, TextItem } from './drawn/page-text';
export type { PdfLibrary } from './drawn/pdf-library';
export { type DocumentLayout, type LayoutBlock, readLayout } from './layout';
export type { PdfWatch } from './read-pages';
