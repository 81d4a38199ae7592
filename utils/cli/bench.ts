import { option } from './bench/options';
import { buildExtension } from './browser';

type Part = { readonly needsBuild: false | 'chrome' | 'firefox'; readonly run: () => Promise<unknown> };

/**
 * The parts by name; those that need the built extension run over a fresh build. Each is loaded when its turn comes, the
 * regular expressions first: what builds them is watched while it is loaded, and a module is loaded once.
 */
const PARTS: Readonly<Record<string, Part>> = {
  regexes: { needsBuild: false, run: async () => (await import('./bench/regexes')).benchRegexes() },
  read: { needsBuild: false, run: async () => (await import('./bench/read')).benchRead() },
  reader: { needsBuild: false, run: async () => (await import('./bench/reader')).benchReader() },
  background: {
    needsBuild: 'chrome',
    run: async () => (await import('./bench/background-reading')).benchBackgroundReading(),
  },
  extract: { needsBuild: false, run: async () => (await import('./bench/extract')).benchExtract() },
  page: { needsBuild: false, run: async () => (await import('./bench/extract-browser')).benchExtractInBrowser() },
  popup: { needsBuild: 'chrome', run: async () => (await import('./bench/popup')).benchPopup() },
  paint: { needsBuild: false, run: async () => (await import('./bench/paint')).benchPaint() },
  library: {
    needsBuild: 'chrome',
    run: async () => (await import('./bench/library')).benchLibrary(['view', 'store', 'figures', 'search', 'phrases']),
  },
  export: {
    needsBuild: 'chrome',
    run: async () => (await import('./bench/library')).benchLibrary(['writing', 'besideScan', 'export']),
  },
  // Ten minutes at its largest, and Linux alone.
  firefox: {
    needsBuild: 'firefox',
    run: async () => (await import('./bench/firefox-export')).benchFirefoxExport(),
  },
  bundle: { needsBuild: 'chrome', run: async () => (await import('./bench/bundle')).benchBundle() },
  // Profiles for other runs.
  fill: { needsBuild: 'chrome', run: async () => (await import('./bench/library')).fillLibraries() },
};

/** What the whole bench leaves out. */
const ONLY_ASKED = new Set(['fill', 'firefox']);

/**
 * `npm run --silent bench -- --json`: one JSON object; without `--json` the same, indented for people.
 * `--only=library,export` runs these parts alone; `--built` takes the build as it is.
 */
const asked = option('only')?.split(',') ?? Object.keys(PARTS).filter((name) => !ONLY_ASKED.has(name));
const unknown = asked.filter((name) => !(name in PARTS));
if (unknown.length > 0) throw new Error(`bench: no part ${unknown.join()}; there are ${Object.keys(PARTS).join()}`);
// A build of another day cannot open the database that today's code has filled.
if (!process.argv.includes('--built')) {
  for (const browser of new Set(asked.map((name) => PARTS[name]?.needsBuild))) if (browser) buildExtension(browser);
}
const result: Record<string, unknown> = { node: process.version };
for (const name of asked) result[name] = await PARTS[name]?.run();
console.log(JSON.stringify(result, null, process.argv.includes('--json') ? 0 : 2));
