import { cpSync, existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { INDICATORS } from '@/utils/indicators';
import { type GazetteerData, SITE_PROVINCES } from '@/utils/places';
import { CHROME_BUILD, type ExtensionBrowser, launchExtension } from '../browser';
import type { LibrarySize } from './library-material';
import type { LibraryBenchPage } from './library-page';
import { articleText } from './material';
import { option, within } from './options';

export const PAGE_SCRIPT = fileURLToPath(new URL('./library-page.ts', import.meta.url));

/** What a library of that many clippings is made from, and what is measured of it. */
export const sizeOf = (clippings: number): LibrarySize => ({
  clippings,
  ...(option('formats') ? { formats: option('formats')?.split(',') ?? [] } : {}),
  sentences: articleText(200_000).split(/(?<=\.)\s+/u),
  indicators: INDICATORS.flatMap(({ name, aliases }) => [name, ...aliases]),
  // `as`: our own file, which the architecture of the build checks.
  places: JSON.parse(readFileSync(join(CHROME_BUILD, 'places/places.json'), 'utf8')) as GazetteerData,
  sites: SITE_PROVINCES.map(({ papers, code }) => [papers[0] ?? code, code] as const),
});

/**
 * The id of an extension, and with it its database, is made from its folder, or from this: so a profile can be filled by
 * one checkout and measured by another.
 */
const KEY = Buffer.from('trich-bao bench').toString('base64');

const copyBuild = (profile: string): string => {
  const copy = join(profile, 'extension');
  rmSync(copy, { recursive: true, force: true });
  cpSync(CHROME_BUILD, copy, { recursive: true });
  const manifest = join(copy, 'manifest.json');
  const said: Readonly<Record<string, unknown>> = JSON.parse(readFileSync(manifest, 'utf8'));
  writeFileSync(manifest, JSON.stringify({ ...said, key: KEY }));
  return copy;
};

/** Chromium with the build over a kept profile. */
export const startOver = (profile: string): Promise<ExtensionBrowser> => {
  // Else the browser keeps the background it registered when the profile was filled.
  rmSync(join(profile, 'Default', 'Service Worker'), { recursive: true, force: true });
  return launchExtension({
    headless: true,
    profile,
    extension: copyBuild(profile),
    args: ['--enable-precise-memory-info', '--js-flags=--expose-gc', '--window-size=1440,900'],
  });
};

/** A file of the extension that is no page of it: a page would read the same database, the settings all of its index. */
const AT_REST = 'places/places.json';

/** The parts as the page has them; what is given and answered is plain JSON. */
type Parts = Readonly<Record<string, (size: LibrarySize) => Promise<unknown>>>;

type Run<Part> = { readonly part: Part; readonly script: string; readonly size: LibrarySize };

/** Runs one part of the page script inside a page of the extension, over the extension's own database. */
export const runInPage = async <Part extends keyof LibraryBenchPage>(
  browser: ExtensionBrowser,
  { part, script, size }: Run<Part>,
): Promise<Awaited<ReturnType<LibraryBenchPage[Part]>>> => {
  const page = await browser.context.newPage();
  page.setDefaultTimeout(0);
  // What is done already, while a large library takes its minutes.
  page.on('console', (message) => console.error(message.text()));
  await page.goto(browser.pageUrl(AT_REST));
  await page.evaluate(script);
  const running = page.evaluate(
    // `as`: the script evaluated above put it there.
    ({ name, given }) => (globalThis as unknown as { trichBaoBench: Parts }).trichBaoBench[name]?.(JSON.parse(given)),
    { name: part as string, given: JSON.stringify(size) },
  );
  const answer = await within(`${part} of ${size.clippings} clippings`, running);
  await page.close();
  return answer as Awaited<ReturnType<LibraryBenchPage[Part]>>; // `as`: of the part that was called
};

/** Bytes of the databases of a profile whose browser is closed. */
export const bytesOnDisk = (profile: string): number => {
  const folder = join(profile, 'Default', 'IndexedDB');
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
};

export type Filled = Awaited<ReturnType<LibraryBenchPage['fill']>>;

/** Fills a profile, or takes one that was filled before. */
export const fillProfile = async (profile: string, script: string, size: LibrarySize): Promise<Filled> => {
  const note = join(profile, 'filled.json');
  // `as`: written below.
  if (existsSync(note)) return JSON.parse(readFileSync(note, 'utf8')) as Filled;
  const browser = await startOver(profile);
  const filled = await runInPage(browser, { part: 'fill', script, size });
  await browser.close();
  writeFileSync(note, JSON.stringify(filled));
  return filled;
};
