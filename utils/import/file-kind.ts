/** What lies in a file that was dropped, as far as its beginning tells. */
export type FileKind =
  | 'export'
  | 'package'
  | 'backup'
  | 'csv'
  | 'ris'
  | 'csl-json'
  | 'web-annotation'
  | 'html'
  | 'pdf'
  | 'unknown';

/** Bytes of a file that are looked at. */
export const HEAD_BYTES = 4096;

const startsWith = (head: Uint8Array, ...bytes: readonly number[]): boolean =>
  bytes.every((byte, at) => head[at] === byte);

const jsonKind = (text: string): FileKind => {
  if (text.includes('"trich-bao/')) return 'export';
  if (/anno\.jsonld|"Annotation(?:Page|Collection)?"|"motivation"/.test(text)) return 'web-annotation';
  return /^\[\s*\{/.test(text) && /"type"\s*:/.test(text) ? 'csl-json' : 'export';
};

const textKind = (text: string, name: string): FileKind => {
  if (/^TY {2}- /m.test(text.slice(0, 200))) return 'ris';
  if (/^[[{]/.test(text)) return jsonKind(text);
  if (/\.(?:csv|tsv)$/i.test(name)) return 'csv';
  if (/\.x?html?$/i.test(name) || /<!doctype html|<html[\s>]|<body[\s>]/i.test(text)) return 'html';
  return /\.txt$/i.test(name) && /[\t;,][^\n\t;,]*\n/.test(text) ? 'csv' : 'unknown';
};

/**
 * What a file is, by its first bytes and, where these say nothing, its name: "so-lieu.csv". A wrong name misleads nobody:
 * each kind is parsed strictly afterwards. Backups are the only gzip files we write.
 */
export const fileKind = (head: Uint8Array, name: string): FileKind => {
  if (startsWith(head, 0x50, 0x4b)) return 'package';
  if (startsWith(head, 0x1f, 0x8b)) return 'backup';
  if (startsWith(head, 0x25, 0x50, 0x44, 0x46, 0x2d)) return 'pdf';
  const encoding = startsWith(head, 0xff, 0xfe) ? 'utf-16le' : 'utf-8';
  const text = new TextDecoder(encoding).decode(head.subarray(0, HEAD_BYTES)).trimStart();
  return textKind(text, name);
};
