import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import Papa from 'papaparse';

type Format = { readonly id: string; readonly extension: string };
type Parts = Readonly<Record<string, Uint8Array>>;

/** Strict, as foreign programs are: bytes that are no UTF-8 throw. */
const textOf = (bytes: Uint8Array | undefined): string => {
  if (!bytes) throw new Error('a part is missing');
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
};

/** Throws where the XML is not well formed. */
const xmlOf = (text: string): Document => new JSDOM(text, { contentType: 'application/xml' }).window.document;

const elements = (text: string, name: string): number => xmlOf(text).getElementsByTagName(name).length;

const sure = (holds: boolean, what: string): void => {
  if (!holds) throw new Error(what);
};

const jsonLines = (bytes: Uint8Array): readonly Record<string, unknown>[] =>
  textOf(bytes)
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

/** Rows under the header, every one as long as it. */
const csvRows = (bytes: Uint8Array, isExcel: boolean): number => {
  const text = textOf(bytes);
  sure(text.startsWith('\ufeff') === isExcel, 'Excel, and nobody else, needs a byte-order mark');
  const { data, errors } = Papa.parse<string[]>(text.replace(/^\ufeff/, '').trimEnd(), {
    delimiter: isExcel ? ';' : ',',
  });
  const [header = [], ...rows] = data;
  sure(errors.length === 0 && header.length > 1, `${errors[0]?.message}`);
  sure(
    rows.every((row) => row.length === header.length),
    'rows of different lengths',
  );
  return rows.length;
};

const workbookRows = (parts: Parts): number => {
  for (const [name, bytes] of Object.entries(parts)) if (/\.(?:xml|rels)$/.test(name)) xmlOf(textOf(bytes));
  const sheets = Object.keys(parts).filter((name) => /^xl\/worksheets\/sheet\d+\.xml$/.test(name));
  sure(elements(textOf(parts['xl/workbook.xml']), 'sheet') === sheets.length, 'a sheet is missing');
  return Math.min(...sheets.map((name) => elements(textOf(parts[name]), 'row')));
};

const documentTables = (parts: Parts): number => {
  for (const [name, bytes] of Object.entries(parts)) if (/\.(?:xml|rels)$/.test(name)) xmlOf(textOf(bytes));
  return elements(textOf(parts['word/document.xml']), 'w:tbl');
};

/** Resources of a data package, each as long and with the hash that the package says. */
const packageResources = (parts: Parts): number => {
  const said: { resources: readonly { path: string; bytes: number; hash: string }[] } = JSON.parse(
    textOf(parts['datapackage.json']),
  );
  for (const { path, bytes, hash } of said.resources) {
    const part = parts[path] ?? new Uint8Array();
    const is = createHash('sha256').update(part).digest('hex');
    sure(part.length === bytes && hash === `sha256:${is}`, `${path} is not what the package says`);
  }
  return said.resources.length;
};

const notes = (parts: Parts): number => {
  for (const [name, bytes] of Object.entries(parts))
    sure(/^---\n[\s\S]*?\n---\n/.test(textOf(bytes)), `${name} has no front matter`);
  return Object.keys(parts).length;
};

const qdaCodings = (parts: Parts): number => {
  const project = textOf(parts['project.qde']);
  const sources = xmlOf(project).getElementsByTagName('TextSource');
  for (const source of sources)
    textOf(parts[(source.getAttribute('plainTextPath') ?? '').replace('internal://', 'Sources/')]);
  return elements(project, 'Coding');
};

const balanced = (text: string): boolean =>
  text.replaceAll(/\\[{}]/g, '').split('{').length === text.replaceAll(/\\[{}]/g, '').split('}').length;

const READ: Readonly<Record<string, (bytes: Uint8Array) => number>> = {
  json: (bytes) => JSON.parse(textOf(bytes)).clippings.length,
  jsonl: (bytes) => jsonLines(bytes).filter(({ schema, id }) => schema === 'trich-bao/1' && id !== undefined).length,
  xlsx: (bytes) => workbookRows(unzipSync(bytes)),
  ris: (bytes) => textOf(bytes).match(/^TY {2}- [\s\S]*?^ER {2}- /gm)?.length ?? 0,
  'csl-json': (bytes) =>
    JSON.parse(textOf(bytes)).filter(({ type, title }: Record<string, unknown>) => type && title).length,
  biblatex: (bytes) => (balanced(textOf(bytes)) ? (textOf(bytes).match(/^@\w+\{/gm)?.length ?? 0) : 0),
  references: (bytes) => textOf(bytes).trim().split('\n').filter(Boolean).length,
  markdown: (bytes) => notes(unzipSync(bytes)),
  digest: (bytes) => documentTables(unzipSync(bytes)),
  'data-package': (bytes) => packageResources(unzipSync(bytes)),
  html: (bytes) => new JSDOM(textOf(bytes)).window.document.querySelectorAll('h1').length,
  'web-annotation': (bytes) => JSON.parse(textOf(bytes)).items.length,
  qdpx: (bytes) => qdaCodings(unzipSync(bytes)),
  doccano: (bytes) => jsonLines(bytes).filter(({ text }) => text).length,
  'label-studio': (bytes) => {
    const parts = unzipSync(bytes);
    xmlOf(textOf(parts['config.xml']));
    return JSON.parse(textOf(parts['tasks.json'])).length;
  },
};

/**
 * Reads a file that reached the disk to its end, as a program does that is not ours, and says how many things are in it:
 * clippings, rows, parts. Throws where it is not what its format says.
 */
export const readExport = ({ id }: Format, bytes: Buffer): number => {
  if (id.startsWith('csv-')) return csvRows(bytes, id.endsWith('-excel'));
  const read = READ[id];
  if (!read) throw new Error(`nobody reads ${id}`);
  return read(bytes);
};
