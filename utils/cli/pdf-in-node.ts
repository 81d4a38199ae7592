import { loadPdfjs, type PdfLibrary } from '@/utils/pdf';

/** Names of the drawing world that pdfjs looks up when it is loaded and never uses for reading text. */
const DRAWING_NAMES = ['DOMMatrix', 'ImageData', 'Path2D'] as const;

/**
 * pdfjs for Node, which has no drawing world: empty stand-ins, so that reading text does not hang on pdfjs's optional
 * native canvas having been installed.
 */
export const loadPdfInNode = (): Promise<PdfLibrary> => {
  for (const name of DRAWING_NAMES) {
    if (!(name in globalThis)) Object.defineProperty(globalThis, name, { value: class {}, configurable: true });
  }
  return loadPdfjs();
};
