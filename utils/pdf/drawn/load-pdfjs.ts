import type { PdfLibrary } from './pdf-library';

/**
 * Loads pdfjs with its worker's code on the same thread: no Worker, no Blob address, nothing an extension page's policy forbids.
 * The worker module registers itself when it is loaded. Call it only when there is a PDF: 1.7 MB. For a page; Node wants
 * `loadPdfInNode` (utils/cli).
 */
export const loadPdfjs = async (): Promise<PdfLibrary> => {
  const [library] = await Promise.all([
    import('pdfjs-dist/legacy/build/pdf.min.mjs'),
    import('pdfjs-dist/legacy/build/pdf.worker.min.mjs'),
  ]);
  return library;
};
