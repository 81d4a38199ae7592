/** pdfjs-dist ships types only for its full build; these are the modules that are loaded. */
declare module 'pdfjs-dist/legacy/build/pdf.min.mjs' {
  export * from 'pdfjs-dist';
}
declare module 'pdfjs-dist/legacy/build/pdf.worker.min.mjs' {
  export const WorkerMessageHandler: { readonly initializeFromPort: (port: MessagePort) => void };
}
