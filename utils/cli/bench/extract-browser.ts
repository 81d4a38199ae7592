import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { BrowserContext } from 'playwright-core';
import { ROOT, type ServedPage, servePages } from '../browser';
import { readSamplePage, SAMPLE_URL } from '../sample';
import { bundleScript } from './bundle-script';
import type { ReaderName, Reading } from './extract-page';
import { freakPages } from './freak-pages';
import { articlePage } from './material';
import { median, round } from './measure';
import { withPlainBrowser } from './plain-browser';

const PAGE_SCRIPT = fileURLToPath(new URL('./extract-page.ts', import.meta.url));
/** Pages of this repository, and, where the folder lies beside it, pages saved from real sites. */
const FOLDERS = [join(ROOT, 'tests/corpus/pages-own'), join(ROOT, '../shared/pages/real')];
/** Each reading is in a page of its own, because a reader of the news clips a page once, cold. */
const ROUNDS = 3;
/** UTF-8 bytes of the article's text in the pages that grow; with the styles editors leave the largest page has 5 MB. */
const SIZES = [25_000, 250_000, 1_200_000, 2_400_000] as const;
const STYLED = `<p style="${'margin-top:0cm;text-align:justify;'.repeat(12)}">`;
/** Scripts of the pages are not what is measured. */
const HEADERS = { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" };

type Material = { readonly name: string; readonly url: string; readonly html: string };

const readPage = (path: string): string => {
  const raw = readFileSync(path);
  return (path.endsWith('.gz') ? gunzipSync(raw) : raw).toString('utf8');
};

/**
 * Articles only: lists are refused early, which would flatter the ratio; and none that is waited for, since its script
 * never comes here and the wait is no reading.
 */
const articlesIn = (folder: string): readonly Material[] => {
  if (!existsSync(folder)) return [];
  const lines = readFileSync(join(folder, 'manifest.jsonl'), 'utf8').split('\n').filter(Boolean);
  const files = new Set(readdirSync(folder));
  return lines
    .map((line) => JSON.parse(line))
    .filter(({ file, kind, withoutScript }) => files.has(file) && kind === 'article' && withoutScript === undefined)
    .map(({ file, url }) => ({ name: file, url, html: readPage(join(folder, file)) }));
};

type Ask = (page: Material, reader: ReaderName) => Promise<Reading>;

const openReaders = async (context: BrowserContext, script: string): Promise<Ask> => {
  const served = new Map<string, ServedPage>();
  await servePages(context, served);
  return async ({ url, html }, reader) => {
    served.set(url, { html, headers: HEADERS });
    const page = await context.newPage();
    page.setDefaultTimeout(0);
    await page.goto(url, { waitUntil: 'load' });
    await page.evaluate(script);
    const reading = await page.evaluate(
      // `as`: the script evaluated above put it there.
      (name) => (globalThis as unknown as { trichBaoRead: (name: ReaderName) => Promise<Reading> }).trichBaoRead(name),
      reader,
    );
    await page.close();
    served.delete(url);
    return reading;
  };
};

const comparePage = async (ask: Ask, page: Material) => {
  const rounds: { us: Reading; readability: Reading; defuddle: Reading }[] = [];
  for (let i = 0; i < ROUNDS; i++) {
    rounds.push({
      us: await ask(page, 'us'),
      readability: await ask(page, 'readability'),
      defuddle: await ask(page, 'defuddle'),
    });
  }
  const ms = median(rounds.map(({ us }) => us.ms));
  const readabilityMs = median(rounds.map(({ readability }) => readability.ms));
  const defuddleMs = median(rounds.map(({ defuddle }) => defuddle.ms));
  const fromLiveMs = median(rounds.map(({ readability }) => readability.ms + readability.copyMs));
  return {
    page: page.name,
    saved: page.name.endsWith('.gz'),
    kilobytes: round(Buffer.byteLength(page.html) / 1024, 0),
    outcome: rounds[0]?.us.outcome,
    ms: round(ms, 1),
    readabilityMs: round(readabilityMs, 1),
    defuddleMs: round(defuddleMs, 1),
    toReadability: round(ms / readabilityMs, 2),
    // Ours begins at the live page; so read, Readability needs its copy first.
    toReadabilityFromLive: round(ms / fromLiveMs, 2),
    toDefuddle: round(ms / defuddleMs, 2),
  };
};

type Compared = Awaited<ReturnType<typeof comparePage>>;

const summary = (pages: readonly Compared[]) => ({
  pages: pages.length,
  toReadability: round(median(pages.map(({ toReadability }) => toReadability)), 2),
  toReadabilityFromLive: round(median(pages.map(({ toReadabilityFromLive }) => toReadabilityFromLive)), 2),
  toDefuddle: round(median(pages.map(({ toDefuddle }) => toDefuddle)), 2),
  ms: round(median(pages.map(({ ms }) => ms)), 1),
  slowestMs: Math.max(0, ...pages.map(({ ms }) => ms)),
});

const growth = async (ask: Ask) => {
  const rows: { bytes: number; ms: number; msPerMegabyte: number; readabilityMs: number }[] = [];
  for (const size of SIZES) {
    const page = { name: String(size), url: SAMPLE_URL, html: articlePage(size).replaceAll('<p>', STYLED) };
    const times: number[] = [];
    for (let i = 0; i < 3; i++) times.push((await ask(page, 'us')).ms);
    const bytes = Buffer.byteLength(page.html);
    const readabilityMs = round((await ask(page, 'readability')).ms, 0);
    const ms = median(times);
    rows.push({ bytes, ms: round(ms, 0), msPerMegabyte: round((ms / bytes) * 1e6, 0), readabilityMs });
  }
  return rows;
};

/** How long the reader waits at worst: each page built to break readers, once, cold. */
const hostile = async (ask: Ask) => {
  const rows: { page: string; ms: number; outcome: string }[] = [];
  for (const { name, html } of freakPages(readSamplePage())) {
    const { ms, outcome } = await ask({ name, url: SAMPLE_URL, html }, 'us');
    rows.push({ page: name, ms: round(ms, 0), outcome });
  }
  return rows;
};

/** Page → clean Article in real Chromium, cold, beside bare Readability and Defuddle of the same page. */
export const benchExtractInBrowser = async () => {
  const script = await bundleScript(PAGE_SCRIPT);
  return withPlainBrowser(async (context) => {
    const ask = await openReaders(context, script);
    const pages = [];
    for (const page of FOLDERS.flatMap(articlesIn)) pages.push(await comparePage(ask, page));
    return {
      all: summary(pages),
      // Pages of 100 to 500 KB as papers send them; those we wrote are small, and on them starting cold is all there is.
      savedOfPapers: summary(pages.filter(({ saved }) => saved)),
      pages,
      growth: await growth(ask),
      hostile: await hostile(ask),
    };
  });
};
