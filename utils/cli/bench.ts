import { benchBundle } from './bench/bundle';
import { benchExtract } from './bench/extract';
import { benchExtractInBrowser } from './bench/extract-browser';
import { benchLibrary } from './bench/library';
import { benchRead } from './bench/read';
import { benchReader } from './bench/reader';

/** `npm run --silent bench -- --json`: one JSON object; without `--json` the same, indented for people. */
const library = await benchLibrary();
const result = {
  node: process.version,
  read: benchRead(),
  reader: await benchReader(),
  extract: benchExtract(),
  page: await benchExtractInBrowser(),
  store: library.map(({ search: _search, export: _export, ...rest }) => rest),
  search: library.map(({ clippings, megabytesOfText, search }) => ({ clippings, megabytesOfText, ...search })),
  export: library.map(({ clippings, figures, export: measured }) => ({
    clippings,
    figures: figures.figures,
    ...measured,
  })),
  bundle: benchBundle(),
};
console.log(JSON.stringify(result, null, process.argv.includes('--json') ? 0 : 2));
