import type { DigestOptions } from './digest/plan';
import type { ItemSource } from './item';
import type { ManifestOptions } from './json';

/** Everything a format may want to know; each takes what concerns it. Writing reads no clock and makes no random ids. */
export type WriteOptions = ManifestOptions & {
  /** Name the reader gave the export: title of the data package, the digest, the workbook. */
  readonly title?: string | undefined;
  /** A frozen release of a dataset: what it is numbered, and what a user may do with it, in the exporter's words. */
  readonly release?: { readonly version: string; readonly licenceNote: string | null } | undefined;
  /** Press digest: head, order, summaries. A plain newsletter where absent. */
  readonly digest?: DigestOptions | undefined;
  /** Formula guard of the `data` CSV flavour; on unless false. The Excel flavour is always guarded. */
  readonly guard?: boolean | undefined;
  /** Data package: each table as Parquet too; off unless true. */
  readonly parquet?: boolean | undefined;
  /**
   * Chunks may be lent until the next one is asked for, which spares the memory of each: true only where every chunk is
   * copied or written at once.
   */
  readonly lent?: boolean | undefined;
  /** Byte-order mark in `data` CSV files; off unless true. */
  readonly byteOrderMark?: boolean | undefined;
};

/** A zip holds 65,535 files (ours have no ZIP64); a format with a file for each item says this as its limit. */
export const MAX_ZIP_ITEMS = 60_000;

/** Streams a file; equal items and options give equal bytes. Stop iterating to cancel. */
export type WriteItems = (items: ItemSource, options: WriteOptions) => AsyncIterable<Uint8Array<ArrayBuffer>>;

/** One way for clippings to leave: what the file is called, and a function that streams it. */
export type ExportFormat = {
  readonly id: string;
  /** Without the dot. */
  readonly extension: string;
  readonly mime: string;
  /** Message key of its name in `public/_locales`. */
  readonly labelKey: string;
  /** Items that fit into one file, where there is a limit; the caller asks for less or for several files. */
  readonly maxItems?: number;
  /** True for a format that consists of article texts, which therefore cannot be had without them. */
  readonly needsText?: boolean;
  readonly write: WriteItems;
};
