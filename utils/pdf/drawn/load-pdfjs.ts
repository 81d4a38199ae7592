import type { PdfLibrary } from './pdf-library';

type Pdfjs = typeof import('pdfjs-dist/legacy/build/pdf.min.mjs');
type PdfjsWorker = typeof import('pdfjs-dist/legacy/build/pdf.worker.min.mjs');

/**
 * Each document is read over a channel of its own. Left to itself pdfjs hands messages to the worker's code on the same thread in one
 * go: no timer runs meanwhile and nothing can be stopped, which a document of forms that draw forms takes for ever to be read by.
 */
const overChannels = (library: Pdfjs, { WorkerMessageHandler }: PdfjsWorker): PdfLibrary => ({
  OPS: library.OPS,
  getDocument: (source) => {
    const { port1, port2 } = new MessageChannel();
    // pdfjs listens by `addEventListener`, which alone opens no port.
    port1.start();
    port2.start();
    WorkerMessageHandler.initializeFromPort(port2);
    // `as`: its types are made of a default value, and know no port but null.
    const worker = new library.PDFWorker({ port: port1 as unknown as null, verbosity: source.verbosity });
    const task = library.getDocument({ ...source, worker });
    return {
      promise: task.promise,
      destroy: async () => {
        await task.destroy();
        worker.destroy();
        port1.close();
      },
    };
  },
});

/**
 * Loads pdfjs with its worker's code on the same thread: no Worker, no Blob address, nothing an extension page's policy forbids.
 * Call it only when there is a PDF: 1.7 MB. For a page; Node wants `loadPdfInNode` (utils/cli).
 */
export const loadPdfjs = async (): Promise<PdfLibrary> => {
  const [library, worker] = await Promise.all([
    import('pdfjs-dist/legacy/build/pdf.min.mjs'),
    import('pdfjs-dist/legacy/build/pdf.worker.min.mjs'),
  ]);
  return overChannels(library, worker);
};
