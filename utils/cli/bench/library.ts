import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { INDICATORS } from '@/utils/indicators';
import { ensureChromium, ROOT, servePages } from '../browser';
import type { LibraryBench } from './library-page';
import { articleText } from './material';

const PAGE_SCRIPT = fileURLToPath(new URL('./library-page.ts', import.meta.url));
/** IndexedDB needs an origin; nothing of it is on the web. */
const BENCH_URL = 'https://bench.invalid/';
const DEFAULT_SIZES = [1_000, 10_000] as const;

/** `--sizes=1000,10000,100000` asks for other sizes; the largest takes about twenty minutes and 2 GB. */
const sizesAsked = (): readonly number[] => {
  const asked = process.argv.find((argument) => argument.startsWith('--sizes='));
  return asked ? asked.slice('--sizes='.length).split(',').map(Number) : DEFAULT_SIZES;
};

const bundlePage = async (): Promise<string> => {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': ROOT.replace(/\/$/, '') } },
    build: { write: false, lib: { entry: PAGE_SCRIPT, formats: ['iife'], name: 'bench' }, target: 'es2023' },
  });
  const outputs = Array.isArray(built) ? built : [built];
  const chunk = outputs.flatMap((one) => ('output' in one ? one.output : [])).find((one) => one.type === 'chunk');
  if (!chunk) throw new Error('bench: nothing was bundled');
  return chunk.code;
};

const measure = async (script: string, clippings: number): Promise<LibraryBench> => {
  const profile = mkdtempSync(join(tmpdir(), 'trich-bao-bench-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: ensureChromium(),
    headless: true,
    args: ['--enable-precise-memory-info', '--js-flags=--expose-gc', '--disable-background-networking'],
  });
  try {
    await servePages(context, new Map([[BENCH_URL, { html: '<!doctype html><title>bench</title>' }]]));
    const page = await context.newPage();
    page.setDefaultTimeout(0);
    await page.goto(BENCH_URL);
    await page.evaluate(script);
    const sentences = articleText(200_000).split(/(?<=\.)\s+/u);
    const indicators = INDICATORS.map(({ name }) => name);
    return await page.evaluate(
      // `as`: the script evaluated above put it there.
      (size) =>
        (globalThis as unknown as { trichBaoBench: (size: unknown) => Promise<LibraryBench> }).trichBaoBench(size),
      { clippings, sentences, indicators },
    );
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
};

/**
 * Store, figures and search in real Chromium, over generated libraries of growing size: about 5 KB of text and twelve
 * quantities a clipping. Import is compared with bare puts of the same rows.
 */
export const benchLibrary = async (): Promise<readonly LibraryBench[]> => {
  const script = await bundlePage();
  const measured: LibraryBench[] = [];
  for (const size of sizesAsked()) measured.push(await measure(script, size));
  return measured;
};
