import * as fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { clippingMarkdown, type ExportItem, findFormat } from '@/utils/export';
import { hostileItem } from '../../e2e/hostile/hostile-items';
import { bytesOf, OPTIONS } from '../export/read-stream';
import { markupIn } from './common-mark';
import { hostileMarkup } from './hostile-markup';

const PER_ITEM = 24;
const ITEMS_PER_FILE = 20;
/** Generated payloads in one file. */
export const PER_FILE = PER_ITEM * ITEMS_PER_FILE;

/** The clippings of one file, each with payloads wherever a clipping can hold text. */
export const hostileFile = fc
  .array(fc.array(hostileMarkup, { minLength: PER_ITEM, maxLength: PER_ITEM }), {
    minLength: ITEMS_PER_FILE,
    maxLength: ITEMS_PER_FILE,
  })
  .map((lists) => lists.map(hostileItem));

/** The same inputs in every run; a longer run only adds to them. Shrinking a file of payloads takes longer than reading it. */
export const runsFor = (payloads: number) =>
  ({ numRuns: Math.ceil(payloads / PER_FILE), seed: 20_251_122, endOnFailure: true }) as const;

const write = async (id: string, list: readonly ExportItem[]): Promise<Uint8Array> => {
  const format = findFormat(id);
  if (!format) throw new Error(`no format ${id}`);
  return bytesOf(format.write(list, OPTIONS));
};

export const writeHtml = async (list: readonly ExportItem[]): Promise<string> =>
  new TextDecoder().decode(await write('html', list));

/** The notes as a reader of Markdown shows them. */
export const writeNotes = (list: readonly ExportItem[]): string =>
  `<!doctype html><body>${list.map((item) => markupIn(clippingMarkdown(item, OPTIONS))).join('\n\n')}`;

/** The words of a document for Word, as XML. */
export const writeWords = async (list: readonly ExportItem[]): Promise<string> => {
  const body = unzipSync(await write('digest', list))['word/document.xml'];
  if (!body) throw new Error('a document without words');
  return strFromU8(body);
};

/** What the writer of snapshots writes, and nothing else. */
export const WRITTEN: readonly string[] =
  'html head meta title style body article span h1 h2 h3 p mark figure figcaption table tbody tr th td dl dt dd a'.split(
    ' ',
  );

/** A reader of HTML may drop NUL and fold white space; letters must all be there. */
export const lettersOf = (text: string): string => text.replace(/[\s\0\uFFFD]+/g, '');

/** What stands in a document of ours and was not written by us. Runs in pages too: it knows nothing but what it is given. */
export const foreignIn = (document: Document, written: readonly string[]): readonly string[] =>
  [...document.querySelectorAll('*')].flatMap((element) => {
    const odd = written.includes(element.localName) ? [] : [`<${element.localName}>`];
    for (const { name, value } of element.attributes) {
      if (/^on|srcdoc|formaction/i.test(name)) odd.push(name);
      if (/^(?:href|src)$/.test(name) && !/^https?:/.test(value)) odd.push(`${name}=${value}`);
    }
    return odd;
  });
