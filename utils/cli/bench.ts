import { option } from './bench/options';
import { buildExtension } from './browser';

/**
 * The parts by name; those that need the built extension run over a fresh build. Each is loaded when its turn comes, the
 * regular expressions first: what builds them is watched while it is loaded, and a module is loaded once.
 */
const PARTS: Readonly<Record<string, { readonly needsBuild: boolean; readonly run: () => Promise<unknown> }>> = {
  regexes: { needsBuild: false, run: async () => (await import('./bench/regexes')).benchRegexes() },
  read: { needsBuild: false, run: async () => (await import('./bench/read')).benchRead() },
  reader: { needsBuild: false, run: async () => (await import('./bench/reader')).benchReader() },
  extract: { needsBuild: false, run: async () => (await import('./bench/extract')).benchExtract() },
  page: { needsBuild: false, run: async () => (await import('./bench/extract-browser')).benchExtractInBrowser() },
  popup: { needsBuild: true, run: async () => (await import('./bench/popup')).benchPopup() },
  paint: { needsBuild: false, run: async () => (await import('./bench/paint')).benchPaint() },
  library: {
    needsBuild: true,
    run: async () => (await import('./bench/library')).benchLibrary(['view', 'store', 'figures', 'search', 'phrases']),
  },
  export: {
    needsBuild: true,
    run: async () => (await import('./bench/library')).benchLibrary(['writing', 'besideScan', 'export']),
  },
  bundle: { needsBuild: true, run: async () => (await import('./bench/bundle')).benchBundle() },
  // Only when asked for: profiles for other runs.
  fill: { needsBuild: true, run: async () => (await import('./bench/library')).fillLibraries() },
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
