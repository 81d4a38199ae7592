import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { INDICATORS } from '@/utils/indicators';
import { type GazetteerData, SITE_PROVINCES } from '@/utils/places';
import { CHROME_BUILD, type ExtensionBrowser, launchExtension } from '../browser';
import { bundleScript } from './bundle-script';
import type { LibraryBenchPage, LibraryFill, LibraryMeasures, LibrarySize } from './library-page';
import { type LibraryViewMeasures, measureView } from './library-view';
import { articleText } from './material';

const PAGE_SCRIPT = fileURLToPath(new URL('./library-page.ts', import.meta.url));
const DEFAULT_SIZES = [1_000, 10_000] as const;

const option = (name: string): string | undefined =>
  process.argv.find((argument) => argument.startsWith(`--${name}=`))?.slice(name.length + 3);

/** `--sizes=1000,10000,100000` asks for other sizes; the largest takes about twenty minutes and 3 GB. */
const sizesAsked = (): readonly number[] => option('sizes')?.split(',').map(Number) ?? DEFAULT_SIZES;

const sizeOf = (clippings: number): LibrarySize => ({
  clippings,
  sentences: articleText(200_000).split(/(?<=\.)\s+/u),
  indicators: INDICATORS.flatMap(({ name, aliases }) => [name, ...aliases]),
  // `as`: our own file, which the architecture of the build checks.
  places: JSON.parse(readFileSync(join(CHROME_BUILD, 'places/places.json'), 'utf8')) as GazetteerData,
  sites: SITE_PROVINCES.map(({ papers, code }) => [papers[0] ?? code, code] as const),
});

const start = (profile: string): Promise<ExtensionBrowser> =>
  launchExtension({
    headless: true,
    profile,
    args: ['--enable-precise-memory-info', '--js-flags=--expose-gc', '--window-size=1440,900'],
  });

/** The halves as the page has them; what is given and answered is plain JSON. */
type Halves = Readonly<Record<string, (size: LibrarySize) => Promise<unknown>>>;

/** Runs one half of the page script inside a page of the extension, over the extension's own database. */
const runInPage = async <Half extends keyof LibraryBenchPage>(
  browser: ExtensionBrowser,
  { half, script, size }: { readonly half: Half; readonly script: string; readonly size: LibrarySize },
): Promise<Awaited<ReturnType<LibraryBenchPage[Half]>>> => {
  const page = await browser.context.newPage();
  page.setDefaultTimeout(0);
  await page.goto(browser.pageUrl('options.html'));
  await page.evaluate(script);
  const answer = await page.evaluate(
    // `as`: the script evaluated above put it there.
    ({ name, given }) => (globalThis as unknown as { trichBaoBench: Halves }).trichBaoBench[name]?.(JSON.parse(given)),
    { name: half as string, given: JSON.stringify(size) },
  );
  await page.close();
  return answer as Awaited<ReturnType<LibraryBenchPage[Half]>>; // `as`: of the half that was called
};

const bytesIn = (folder: string): number =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);

const databaseFolder = (profile: string): string => join(profile, 'Default', 'IndexedDB');

type Filled = LibraryFill & { readonly bytesOnDisk: number };

/** Fills a profile, or takes one that was filled before (`--profiles=FOLDER` keeps them). */
const fillProfile = async (profile: string, script: string, size: LibrarySize): Promise<Filled> => {
  const note = join(profile, 'filled.json');
  // `as`: written below.
  if (existsSync(note)) return JSON.parse(readFileSync(note, 'utf8')) as Filled;
  const browser = await start(profile);
  const filled = await runInPage(browser, { half: 'fill', script, size });
  await browser.close();
  const told = { ...filled, bytesOnDisk: bytesIn(databaseFolder(profile)) };
  writeFileSync(note, JSON.stringify(told));
  return told;
};

export type LibraryBench = { readonly clippings: number } & Filled &
  LibraryMeasures & { readonly bytesPerTextByte: number; readonly view: LibraryViewMeasures };

const measureSize = async (script: string, clippings: number): Promise<LibraryBench> => {
  const kept = option('profiles');
  const profile = kept ? join(kept, String(clippings)) : mkdtempSync(join(tmpdir(), 'trich-bao-bench-'));
  mkdirSync(profile, { recursive: true });
  const size = sizeOf(clippings);
  try {
    const filled = await fillProfile(profile, script, size);
    const browser = await start(profile);
    const view = await measureView(browser);
    const measured = await runInPage(browser, { half: 'measure', script, size });
    await browser.close();
    const bytesPerTextByte = Number((filled.bytesOnDisk / (filled.megabytesOfText * 1e6)).toFixed(2));
    return { clippings, ...filled, bytesPerTextByte, ...measured, view };
  } finally {
    if (!kept) rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
};

/**
 * Store, figures, search and the library page in real Chromium with the built extension, over generated libraries of
 * growing size: about 5 KB of text and twelve quantities a clipping. Import is compared with bare puts of the same rows.
 */
export const benchLibrary = async (): Promise<readonly LibraryBench[]> => {
  const script = await bundleScript(PAGE_SCRIPT);
  const measured: LibraryBench[] = [];
  for (const size of sizesAsked()) measured.push(await measureSize(script, size));
  return measured;
};
