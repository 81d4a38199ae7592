/** Beginning of the file, by format; what is not named here begins as text. */
const BEGINNINGS: Readonly<Record<string, string>> = {
  json: '{\n  "schema": "trich-bao/1"',
  jsonl: '{"schema":"trich-bao/1","type":"manifest"',
  ris: 'TY  - NEWS\r\n',
  biblatex: '@article{',
  html: '<!DOCTYPE html>',
};
const ZIPS: ReadonlySet<string> = new Set(['xlsx', 'zip', 'docx', 'qdpx']);

type Format = { readonly id: string; readonly extension: string };

/** Whether a file that reached the disk is what its format says: how it begins, and that there is something in it. */
export const isFileOf = ({ id, extension }: Format, bytes: Buffer): boolean => {
  const begins = ZIPS.has(extension)
    ? bytes.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004'
    : bytes.toString('utf8').startsWith(BEGINNINGS[id] ?? '');
  return begins && bytes.length > (id.startsWith('csv-tags') ? 20 : 200);
};
