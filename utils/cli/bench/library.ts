import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ExtensionBrowser } from '../browser';
import { untilBrowserRests } from './at-rest';
import { bundleScript } from './bundle-script';
import { textsAmong } from './export-steps';
import type { LibraryBenchPage } from './library-page';
import { bytesOnDisk, type Filled, fillProfile, PAGE_SCRIPT, runInPage, sizeOf, startOver } from './library-profile';
import { measureView } from './library-view';
import { option, within } from './options';

const DEFAULT_SIZES = [1_000, 10_000] as const;

/** `--sizes=1000,10000,100000` asks for other sizes; the largest takes about twenty minutes and 3 GB. */
const sizesAsked = (): readonly number[] => option('sizes')?.split(',').map(Number) ?? DEFAULT_SIZES;

/** What can be measured of a library; `view` is the library page itself. */
type LibraryPart = 'view' | Exclude<keyof LibraryBenchPage, 'fill'>;

export type LibraryBench = Readonly<Record<string, unknown>> & { readonly clippings: number };

/** Runs over the profile of a size: `--profiles=FOLDER` keeps them, so that they are filled once. */
const withProfile = async <T>(clippings: number, run: (profile: string) => Promise<T>): Promise<T> => {
  const kept = option('profiles');
  const profile = kept ? join(kept, String(clippings)) : mkdtempSync(join(tmpdir(), 'trich-bao-bench-'));
  mkdirSync(profile, { recursive: true });
  try {
    return await run(profile);
  } finally {
    if (!kept) rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
};

type Measuring = { readonly browser: ExtensionBrowser; readonly script: string; readonly clippings: number };

/** Each format in a page of its own: another one written before it there would be measured with it. */
const measureBesideScan = async ({ browser, script, clippings }: Measuring): Promise<object> => {
  const size = sizeOf(clippings);
  const measured: object = {};
  for (const format of textsAmong(size.formats))
    Object.assign(
      measured,
      await runInPage(browser, { part: 'besideScan', script, size: { ...size, formats: [format] } }),
    );
  return measured;
};

const measurePart = async (part: LibraryPart, measuring: Measuring): Promise<unknown> => {
  const { browser, script, clippings } = measuring;
  if (part === 'view') return within(`the library page of ${clippings} clippings`, measureView(browser));
  await untilBrowserRests(browser);
  if (part === 'besideScan') return measureBesideScan(measuring);
  return runInPage(browser, { part, script, size: sizeOf(clippings) });
};

const measureSize = (parts: readonly LibraryPart[], script: string, clippings: number): Promise<LibraryBench> =>
  withProfile(clippings, async (profile) => {
    const filled = await fillProfile(profile, script, sizeOf(clippings));
    const browser = await startOver(profile);
    const measured: Partial<Record<LibraryPart, unknown>> = {};
    for (const part of parts) measured[part] = await measurePart(part, { browser, script, clippings });
    await browser.close();
    const bytes = bytesOnDisk(profile);
    const bytesPerTextByte = Number((bytes / (filled.megabytesOfText * 1e6)).toFixed(2));
    return { clippings, ...filled, bytesOnDisk: bytes, bytesPerTextByte, ...measured };
  });

/**
 * Store, figures, search and the library page in real Chromium with the built extension, over generated libraries of
 * growing size: about 5 KB of text and twelve quantities a clipping. Import is compared with bare puts of the same rows.
 */
export const benchLibrary = async (parts: readonly LibraryPart[]): Promise<readonly LibraryBench[]> => {
  const script = await bundleScript(PAGE_SCRIPT);
  const measured: LibraryBench[] = [];
  for (const size of sizesAsked()) measured.push(await measureSize(parts, script, size));
  return measured;
};

/** Only makes the profiles of the sizes asked for (`--only=fill --profiles=FOLDER`). */
export const fillLibraries = async (): Promise<readonly Filled[]> => {
  const script = await bundleScript(PAGE_SCRIPT);
  const filled: Filled[] = [];
  for (const size of sizesAsked()) {
    filled.push(await withProfile(size, (profile) => fillProfile(profile, script, sizeOf(size))));
  }
  return filled;
};
