import { cpSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { FIREFOX_BUILD } from '../browser';
import { type FirefoxBrowser, type FirefoxTab, findFirefox, launchFirefox, NO_FIREFOX } from '../firefox';
import { bundleScript } from './bundle-script';
import { textsAmong } from './export-steps';
import { sizeOf } from './library-profile';
import { option, within } from './options';
import { memoryOf, ticksOf } from './process-memory';

const FILL_SCRIPT = fileURLToPath(new URL('./firefox-fill-page.ts', import.meta.url));
const DEFAULT_SIZES = [2_000, 8_000] as const;

/** Often enough to see a file that is gathered in memory, seldom enough not to be in the way. */
const LOOK_EVERY_MS = 500;

/** The build with one page more, which fills the library as it is opened. */
const withFillPage = async (clippings: number): Promise<string> => {
  const folder = mkdtempSync(join(tmpdir(), 'trich-bao-bench-'));
  cpSync(FIREFOX_BUILD, folder, { recursive: true });
  const size = sizeOf(clippings);
  writeFileSync(join(folder, 'fill.js'), `${await bundleScript(FILL_SCRIPT)};trichBaoFill(${JSON.stringify(size)});`);
  writeFileSync(join(folder, 'fill.html'), '<!doctype html><meta charset="utf-8"><script src="fill.js"></script>');
  return folder;
};

const fillIn = async (firefox: FirefoxBrowser): Promise<void> => {
  const page = await firefox.openOwn('fill.html');
  for (;;) {
    const title = await page.evaluate<string>('document.title');
    if (title === 'filled') return;
    if (title.startsWith('failed')) throw new Error(`bench: ${title}`);
    await sleep(LOOK_EVERY_MS);
  }
};

const RESTING_TICKS = 100; // a tenth of one processor over ten seconds

/** Waits until the background has indexed what was filled in: its memory is none of the export's. */
const comeToRest = async ({ processId }: FirefoxBrowser): Promise<void> => {
  for (let before = ticksOf(processId); ; ) {
    await sleep(10_000);
    const now = ticksOf(processId);
    if (now - before < RESTING_TICKS) return;
    before = now;
  }
};

const openDialog = async (library: FirefoxTab, format: string): Promise<void> => {
  await library.click('.library-acts button[data-variant=primary]');
  await library.click(`dialog select option[value=${format}]`);
  await library.waitFor("document.querySelector('.export-result :is(td, pre)')");
};

/** Megabytes of the one file that is there whole beside those known, or null while it is written. */
const arrivedAt = (folder: string, known: ReadonlySet<string>): number | null => {
  const [name, ...others] = readdirSync(folder).filter((one) => !known.has(one));
  // Firefox writes to a .part file, beside an empty one with the name.
  if (name === undefined || others.length > 0 || name.endsWith('.part')) return null;
  const { size } = statSync(join(folder, name));
  return size > 0 ? size / 1e6 : null;
};

/** Exports one format as a reader does, and looks at the memory of all of Firefox meanwhile. */
const watchExport = async (firefox: FirefoxBrowser, library: FirefoxTab, format: string) => {
  await openDialog(library, format);
  const known = new Set(readdirSync(firefox.downloads));
  const before = memoryOf(firefox.processId);
  const start = performance.now();
  const looks: number[] = [];
  await library.click('dialog button[data-variant=primary]');
  for (;;) {
    looks.push(memoryOf(firefox.processId));
    const megabytes = arrivedAt(firefox.downloads, known);
    if (megabytes === null) {
      await sleep(LOOK_EVERY_MS);
      continue;
    }
    await library.waitFor("!document.querySelector('dialog')");
    const seconds = Number(((performance.now() - start) / 1000).toFixed(1));
    const half = looks.length >> 1;
    return {
      format,
      fileMegabytes: Math.round(megabytes),
      seconds,
      memoryBefore: before,
      highestInFirstHalf: Math.max(...looks.slice(0, half + 1)),
      highestInSecondHalf: Math.max(...looks.slice(half)),
    };
  }
};

const measureSize = async (executable: string, clippings: number) => {
  const extension = await withFillPage(clippings);
  const firefox = await launchFirefox({ executable, hosts: [], extension });
  try {
    await within(`filling Firefox with ${clippings} clippings`, fillIn(firefox));
    const library = await firefox.openOwn('library.html');
    await library.waitFor("document.querySelector('.clipping-row')");
    await within('the index', comeToRest(firefox));
    const exports: Awaited<ReturnType<typeof watchExport>>[] = [];
    for (const format of textsAmong(option('formats')?.split(','))) {
      exports.push(await within(`${format} in Firefox`, watchExport(firefox, library, format)));
    }
    return { clippings, exports };
  } finally {
    await firefox.close();
    rmSync(extension, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
};

/**
 * Whether Firefox's memory, in megabytes over all its processes, stays flat while a library is written to a file: it
 * must not grow with the file. Linux only, over the build for Firefox as it is. `--sizes=8000,100000` asks for others
 * (100,000 take ten minutes and 4 GB of disk).
 */
export const benchFirefoxExport = async () => {
  const executable = findFirefox();
  if (!executable) throw new Error(NO_FIREFOX);
  const measured: Awaited<ReturnType<typeof measureSize>>[] = [];
  for (const size of option('sizes')?.split(',').map(Number) ?? DEFAULT_SIZES) {
    measured.push(await measureSize(executable, size));
  }
  return measured;
};
