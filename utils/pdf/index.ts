export { articleFromPdf, type PdfOptions } from './article-from-pdf';
export { type DocumentLayout, type LayoutBlock, readLayout } from './layout';
export { loadPdfjs } from './load-pdfjs';
export type { PageText, TextItem } from './page-text';
export type { PdfLibrary } from './pdf-library';
