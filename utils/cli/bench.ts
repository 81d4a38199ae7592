import { benchBundle } from './bench/bundle';
import { benchExtract } from './bench/extract';
import { benchExtractInBrowser } from './bench/extract-browser';
import { benchLibrary, fillLibraries } from './bench/library';
import { option } from './bench/options';
import { benchPaint } from './bench/paint';
import { benchPopup } from './bench/popup';
import { benchRead } from './bench/read';
import { benchReader } from './bench/reader';
import { benchRegexes } from './bench/regexes';
import { buildExtension } from './browser';

/** The parts by name; those that need the built extension run over a fresh build. */
const PARTS: Readonly<Record<string, { readonly needsBuild: boolean; readonly run: () => unknown }>> = {
  read: { needsBuild: false, run: benchRead },
  reader: { needsBuild: false, run: benchReader },
  regexes: { needsBuild: false, run: benchRegexes },
  extract: { needsBuild: false, run: benchExtract },
  page: { needsBuild: false, run: benchExtractInBrowser },
  popup: { needsBuild: true, run: benchPopup },
  paint: { needsBuild: false, run: benchPaint },
  library: { needsBuild: true, run: () => benchLibrary(['view', 'store', 'figures', 'search', 'phrases']) },
  export: { needsBuild: true, run: () => benchLibrary(['export']) },
  bundle: { needsBuild: true, run: benchBundle },
  // Only when asked for: profiles for other runs.
  fill: { needsBuild: true, run: fillLibraries },
};

/**
 * `npm run --silent bench -- --json`: one JSON object; without `--json` the same, indented for people.
 * `--only=library,export` runs these parts alone; `--built` takes the build as it is.
 */
const asked = option('only')?.split(',') ?? Object.keys(PARTS).filter((name) => name !== 'fill');
const unknown = asked.filter((name) => !(name in PARTS));
if (unknown.length > 0) throw new Error(`bench: no part ${unknown.join()}; there are ${Object.keys(PARTS).join()}`);
// A build of another day cannot open the database that today's code has filled.
if (asked.some((name) => PARTS[name]?.needsBuild) && !process.argv.includes('--built')) buildExtension('chrome');
const result: Record<string, unknown> = { node: process.version };
for (const name of asked) result[name] = await PARTS[name]?.run();
console.log(JSON.stringify(result, null, process.argv.includes('--json') ? 0 : 2));
