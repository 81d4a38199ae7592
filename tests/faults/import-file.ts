import { readFileSync, writeFileSync } from 'node:fs';
import type { Lab } from './lab';

/** What is read of an exported file: enough to make others out of it. */
export type Exported = {
  readonly clippings: readonly { readonly id: string; readonly marks: readonly { id: string }[] }[];
};

export const IMPORTED = 25;
/** How the file of an import is called, and with it its line in the history. */
export const importName = (nth: number) => `import-${nth}.json`;
const ADDRESS = 'https://baolaocai.vn/nhap-';
export const importedAddress = (nth: number, at: number | string) => `${ADDRESS}${nth}-${at}`;
export const isImported = ({ url }: { readonly url: string }): boolean => url.startsWith(ADDRESS);

/** Exports what is kept, through the dialog of the library. */
export const exportAll = async (lab: Lab): Promise<Exported> => {
  const library = await lab.reader.openOwn('library.html');
  await library.locator('.library-acts button[data-variant=primary]').click();
  await library.locator('dialog select').selectOption('json');
  const download = library.waitForEvent('download');
  await library.locator('dialog button[data-variant=primary]').click();
  return JSON.parse(readFileSync(await (await download).path(), 'utf8'));
};

/** A file with one clipping many times over, each with ids and an address of its own. */
export const writeImportFile = (exported: Exported, nth: number, path: string): void => {
  const [first] = exported.clippings;
  if (!first) throw new Error('Nothing was exported.');
  const clippings = Array.from({ length: IMPORTED }, (_, at) => {
    const own = (id: string) => `${id}-${nth}-${at}`;
    const url = `${importedAddress(nth, at)}-post${8_800_000 + nth * 1000 + at}.html`;
    const marks = first.marks.map((mark) => ({ ...mark, id: own(mark.id) }));
    return { ...first, id: own(first.id), url, canonicalUrl: url, identity: url, marks };
  });
  writeFileSync(path, JSON.stringify({ ...exported, count: IMPORTED, clippings }));
};
