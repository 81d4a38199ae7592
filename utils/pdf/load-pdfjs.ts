import type { PdfLibrary } from './read-pages';

/** Names of the drawing world that pdfjs looks up when it is loaded and never uses for reading text. */
const DRAWING_NAMES = ['DOMMatrix', 'ImageData', 'Path2D'] as const;

/** Node has no drawing world; empty stand-ins save it from needing a native canvas. In a browser the real ones are kept. */
const standInForDrawing = (world: Record<string, unknown>): void => {
  for (const name of DRAWING_NAMES) world[name] ??= class {};
};

/**
 * Loads pdfjs with its worker's code on the same thread: no Worker, no Blob address, nothing an extension page's policy forbids,
 * and the same road in Node. The worker module registers itself when it is loaded. Call it only when there is a PDF: 1.8 MB.
 */
export const loadPdfjs = async (): Promise<PdfLibrary> => {
  // Stand-ins are set under names TypeScript knows as classes of the DOM; as a plain record they can be missing.
  standInForDrawing(globalThis as unknown as Record<string, unknown>);
  const [library] = await Promise.all([
    import('pdfjs-dist/legacy/build/pdf.min.mjs'),
    import('pdfjs-dist/legacy/build/pdf.worker.min.mjs'),
  ]);
  return library;
};
