import { Zip, type ZipInputFile } from 'fflate';
import { createDeflateStream, type DeflateStream } from '@/utils/deflate';
import { crc32 } from './crc32';
import { readVietnamTime } from './dates';

/** A file being written into an archive; its bytes are in order, several files may be open at once. */
export type ZipEntry = { readonly write: (bytes: Uint8Array) => void; readonly close: () => void };

/** An archive in the making, for up to 65,535 files and 4 GB: fflate writes no ZIP64. */
export type ZipWriter = {
  readonly open: (path: string) => ZipEntry;
  /** Bytes that are ready, and are then forgotten here; while an earlier file is open, later ones wait compressed. */
  readonly take: () => readonly Uint8Array<ArrayBuffer>[];
  readonly finish: () => void;
};

/**
 * The wall-clock time of Vietnam as the local time of wherever this runs: zip entries carry local time without a zone,
 * so the same export has the same bytes on every machine.
 */
const localTimeOf = (iso: string): Date => {
  const read = readVietnamTime(iso);
  if (!read) return new Date(1980, 0, 1); // the earliest time a zip entry can carry
  const [hour = 0, minute = 0, second = 0] = (read.time ?? '00:00:00').split(':').map(Number);
  return new Date(Number(read.year), Number(read.month) - 1, Number(read.day), hour, minute, second);
};

/** Compression by deflate, as the headers of an archive name it. */
const DEFLATED = 8;
/** Four hundredths larger than with the libraries' usual level, in three quarters of the time of a whole workbook. */
const EFFORT = { tries: 8, enough: 16 };

type Growing = ZipInputFile & { size: number; crc: number };

/** What an entry hands to the archive; the archive says where, when the entry is added to it. */
const handOn = (file: Growing, bytes: Uint8Array<ArrayBuffer>, isLast: boolean): void => {
  // Nothing ready yet: the archive would keep the empty piece.
  if (bytes.length > 0 || isLast) file.ondata?.(null, bytes, isLast);
};

const entryOf = (file: Growing, deflate: DeflateStream, done: () => void): ZipEntry => ({
  write: (bytes) => {
    file.size += bytes.length;
    file.crc = crc32(bytes, file.crc);
    handOn(file, deflate.push(bytes), false);
  },
  close: () => {
    handOn(file, deflate.end(), true);
    done();
  },
});

/** Begins an archive whose entries all carry the time `modifiedAt`. Synchronous: Firefox blocks fflate's Blob workers. */
export const createZip = (modifiedAt: string): ZipWriter => {
  const mtime = localTimeOf(modifiedAt);
  let ready: Uint8Array<ArrayBuffer>[] = [];
  /** Those no entry uses now: each has tables of half a megabyte, and a vault has thousands of entries. */
  const idle: DeflateStream[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    ready.push(chunk as Uint8Array<ArrayBuffer>); // fflate allocates plain buffers, as our deflate does
  });
  const open = (path: string): ZipEntry => {
    const file: Growing = { filename: path, compression: DEFLATED, mtime, size: 0, crc: 0 };
    zip.add(file);
    const deflate = idle.pop() ?? createDeflateStream(EFFORT);
    return entryOf(file, deflate, () => idle.push(deflate));
  };
  const take = () => {
    const taken = ready;
    ready = [];
    return taken;
  };
  return { open, take, finish: () => zip.end() };
};

/** Writes a whole file of text. */
export const addTextFile = (zip: ZipWriter, path: string, text: string): void => {
  const entry = zip.open(path);
  entry.write(new TextEncoder().encode(text));
  entry.close();
};
