/** What is used of pdfjs-dist, so that whoever loads it decides how (a lazy chunk of the library page, a Node module). */
export type PdfLibrary = {
  readonly getDocument: (source: PdfSource) => {
    readonly promise: Promise<PdfDocument>;
    readonly destroy: () => Promise<void>;
  };
  /** Numbers of drawing operators by name. */
  readonly OPS: Readonly<Record<OperatorName, number>>;
};

export type OperatorName =
  | 'save'
  | 'restore'
  | 'transform'
  | 'paintFormXObjectBegin'
  | 'paintFormXObjectEnd'
  | 'constructPath'
  | 'stroke'
  | 'closeStroke'
  | 'fill'
  | 'eoFill'
  | 'fillStroke'
  | 'eoFillStroke'
  | 'closeFillStroke'
  | 'closeEOFillStroke'
  | 'beginText'
  | 'setFont'
  | 'setCharSpacing'
  | 'setWordSpacing'
  | 'setHScale'
  | 'setLeading'
  | 'setTextRise'
  | 'setTextMatrix'
  | 'moveText'
  | 'setLeadingMoveText'
  | 'nextLine'
  | 'showText';

export type PdfSource = {
  readonly data: Uint8Array;
  readonly isEvalSupported: boolean;
  readonly useSystemFonts: boolean;
  readonly disableFontFace: boolean;
  readonly useWorkerFetch: boolean;
  readonly useWasm: boolean;
  readonly verbosity: number;
  /** In pixels: larger pictures are not decoded. */
  readonly maxImageSize: number;
};

export type PdfDocument = {
  readonly numPages: number;
  readonly getPage: (number: number) => Promise<PdfPage>;
  readonly getMetadata: () => Promise<{ readonly info: object }>;
};

export type PdfViewport = { readonly width: number; readonly height: number; readonly transform: readonly number[] };

export type PdfPage = {
  readonly getViewport: (options: { readonly scale: number }) => PdfViewport;
  /** Text as it is found: whoever reads it may stop. */
  readonly streamTextContent: (options: {
    readonly disableNormalization: boolean;
  }) => ReadableStream<{ readonly items: readonly object[] }>;
  readonly getOperatorList: (options: { readonly annotationMode: number }) => Promise<PdfOperators>;
  /** What the operators of the page use: its fonts by the name text items give them. */
  readonly commonObjs: { readonly has: (name: string) => boolean; readonly get: (name: string) => unknown };
  readonly cleanup: () => unknown;
};

export type PdfOperators = { readonly fnArray: readonly number[]; readonly argsArray: readonly unknown[] };

export type Matrix = readonly [number, number, number, number, number, number];

/** A matrix of a PDF as it came: what is missing is that of the identity. */
export const matrixOf = (numbers: readonly number[]): Matrix => {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbers;
  return [a, b, c, d, e, f];
};

/** The numbers among what an operator is given; none for anything else. */
export const numbersOf = (value: unknown): readonly number[] => {
  if (value instanceof Float32Array || value instanceof Float64Array) return [...value];
  return Array.isArray(value) && value.every((entry) => typeof entry === 'number') ? value : [];
};

/** First `inner`, then `outer`. */
export const multiply = (outer: Matrix, inner: Matrix): Matrix => {
  const [a, b, c, d, e, f] = outer;
  const [ia, ib, ic, id, ie, jf] = inner;
  return [a * ia + c * ib, b * ia + d * ib, a * ic + c * id, b * ic + d * id, a * ie + c * jf + e, b * ie + d * jf + f];
};

/** Where a matrix takes a point. */
export const apply = (
  [a, b, c, d, e, f]: Matrix,
  x: number,
  y: number,
): { readonly x: number; readonly y: number } => ({
  x: a * x + c * y + e,
  y: b * x + d * y + f,
});
