/**
 * Why a file was refused. Refusal is whole: nothing of a refused file is taken.
 * `not-ours`: another format; `newer-version`: written by a later major version; `damaged`: cut off or not well formed;
 * `too-large`: over a limit; `unsafe`: holds what no program of ours writes (prototype keys, script addresses);
 * `without-text`: exported without body text, so there is nothing to keep marks on; `empty`: nothing in it.
 */
export type ImportReason = 'not-ours' | 'newer-version' | 'damaged' | 'too-large' | 'unsafe' | 'without-text' | 'empty';

/** What a file may ask of memory and time before it is refused. Lengths are UTF-16 units of decoded text. */
export type ImportLimits = {
  /** One line of a JSON Lines file: one clipping. */
  readonly lineUnits: number;
  /** A JSON document, which must be held whole to be parsed. */
  readonly documentUnits: number;
  readonly clippings: number;
  readonly marksPerClipping: number;
  /** Nesting of objects and lists; ours reaches 6. */
  readonly depth: number;
};

/** A long article has 200,000 units and 500 marks: these are far above, and far below what harms a browser. */
export const IMPORT_LIMITS: ImportLimits = {
  lineUnits: 32 * 1024 * 1024,
  documentUnits: 256 * 1024 * 1024,
  clippings: 1_000_000,
  marksPerClipping: 20_000,
  depth: 32,
};
