import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { extractArticle } from '@/utils/article';
import { CHANGES } from './changes';
import { isShared, MISSING, mistakesOfPages, openForMany } from './shared';

if (!isShared) console.warn(`corpus/pages changed skipped: the scorer ${MISSING}`);

/** Unknown sites of different kinds: a theme, a print view, tables, a newsletter, an AMP page, static files, Word. */
const PAGES = [
  'pages-own/u-amp-sau-rieng.html',
  'pages-own/u-joomla-nfd-cang-ca.html',
  'pages-own/u-table-layout-thong-bao-ke-hoach.html',
  'pages-own/u-wordpress-lua-ray.html',
  'pages-own/b-amp-video-don-rung-ngap.html',
  'pages-fresh/f4-ghost-ban-tin-song-hong.html',
  'pages-fresh/f4-vtcnews-xe-bus-song-ar921144.html',
  'pages-fresh/f10-hugo-kho-lanh-chung.html',
  'pages-fresh/f12-cong-dan-toc-bang-gia-tieu-diem.html',
  'pages-own/x-b-bang-gia-nong-san.html',
] as const;

/** What each change costs today; nothing may be added. */
const LOST: Readonly<Record<string, readonly string[]>> = {
  // A second tag, goods and a newsletter among the paragraphs are known by what their boxes are called alone.
  'short names': [
    'pages-own/u-joomla-nfd-cang-ca.html tags',
    'pages-own/u-wordpress-lua-ray.html mustNotContain',
    'pages-fresh/f4-ghost-ban-tin-song-hong.html mustNotContain',
  ],
  // Refused: three words for an address, told in less than a page of print, nothing that says that it is an article.
  'no metadata': [
    'title',
    'publishedAt',
    'byline',
    'lead',
    'section',
    'tags',
    'captions',
    'credits',
    'mustContain',
    'mustNotContain',
    'atMostOnce',
  ].map((field) => `pages-fresh/f4-ghost-ban-tin-song-hong.html ${field}`),
  'breaks for paragraphs': ['pages-own/u-table-layout-thong-bao-ke-hoach.html publishedAt'],
  'boxes for elements': ['pages-fresh/f4-ghost-ban-tin-song-hong.html tags'],
};

type Page = { readonly file: string; readonly url: string };
const FOLDER = join(import.meta.dirname, '..');
const open = openForMany();
const pages = PAGES.map((path): Page => {
  const [folder = '', name] = path.split('/');
  const lines = readFileSync(join(FOLDER, folder, 'manifest.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean);
  const page = lines.map((line) => JSON.parse(line)).find(({ file }) => file === name);
  return { ...page, file: path };
});

describe.skipIf(!isShared)('pages as another system would print them', { timeout: 240_000 }, () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'changed-'));
    writeFileSync(join(folder, 'manifest.jsonl'), pages.map((page) => `${JSON.stringify(page)}\n`).join(''));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(Object.entries(CHANGES))('%s', (name, change) => {
    const predictions = pages.map(({ file, url }) => {
      const page = open(join(FOLDER, file), url);
      change(page);
      const result = extractArticle(page, { url });
      return result.ok ? result.value : { error: result.reason };
    });
    const mistakes = mistakesOfPages(join(folder, 'manifest.jsonl'), predictions);
    expect(mistakes.filter((mistake) => !LOST[name]?.includes(mistake))).toEqual([]);
  });
});
