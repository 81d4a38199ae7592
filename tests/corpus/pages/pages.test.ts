import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readability } from '@mozilla/readability';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { articleFromText, extractArticle } from '@/utils/article';
import { siteFamilies } from '../../../utils/article/sites';
import { wordsOf } from '../../../utils/article/words/likeness';
import {
  builtPages,
  builtPagesUnknown,
  type Floors,
  FOREIGN_RECALL,
  realPages,
  realPagesUnknown,
  texts,
} from './floors';
import { isShared, MISSING, openForMany, predictPages, SHARED, score } from './shared';

/** Pages are read as those of a known site and of an unknown one, or by two readers. */
const open = openForMany();

const expectFloors = (folder: string, floors: Floors) => {
  const table = score('score-pages.mjs', ['--manifest', join(folder, 'manifest.jsonl')], predictPages(folder, open));
  for (const [row, least] of Object.entries(floors)) {
    // as: the scorer's rows are {right, of, share}
    expect((table[row] as { right: number }).right, row).toBeGreaterThanOrEqual(least);
  }
};

if (!isShared) console.warn(`corpus/pages skipped: ${MISSING}`);

describe.skipIf(!isShared)('pages of Vietnamese sites', { timeout: 240_000 }, () => {
  it('built pages', () => expectFloors(join(SHARED, 'pages'), builtPages));
  it('real pages', () => expectFloors(join(SHARED, 'pages/real'), realPages));
});

describe.skipIf(!isShared)('the same pages as an unknown site', { timeout: 240_000 }, () => {
  // as: the registry is read-only for the program; here it is emptied to see what the general road does alone.
  const registry = siteFamilies as unknown[];
  const kept = [...registry];
  beforeEach(() => {
    registry.length = 0;
  });
  afterEach(() => {
    registry.push(...kept);
  });

  it('built pages', () => expectFloors(join(SHARED, 'pages'), builtPagesUnknown));
  it('real pages', () => expectFloors(join(SHARED, 'pages/real'), realPagesUnknown));
});

describe.skipIf(!isShared)('texts', () => {
  it.each([
    ['gold', 'seeds'],
    ['corpus/gold', 'corpus/text'],
  ])('%s', (gold, folder) => {
    const names = readdirSync(join(SHARED, gold))
      .filter((name) => name.endsWith('.json'))
      .sort();
    const predictions = names.map((name) => {
      const path = join(SHARED, folder, name.replace('.json', '.txt'));
      const result = articleFromText(readFileSync(path, 'utf8'), { url: `file://${path}` });
      return result.ok ? { ...result.value, marks: [] } : { error: result.reason };
    });
    const result = score('score.mjs', ['--gold', join(SHARED, gold), '--text', join(SHARED, folder)], predictions);
    for (const [row, least] of Object.entries(texts)) expect(result[row], row).toBeGreaterThanOrEqual(least);
  });
});

/** Every run of eight letters, without spaces: blind to where lines break and to what is said twice. */
const shingles = (text: string): ReadonlySet<string> => {
  const bare = wordsOf(text).join('');
  return new Set(Array.from({ length: Math.max(1, bare.length - 7) }, (_, i) => bare.slice(i, i + 8)));
};

describe.skipIf(!isShared)('foreign pages', { timeout: 120_000 }, () => {
  const folder = join(SHARED, 'pages/general');
  const files = isShared ? readdirSync(folder).filter((name) => name.endsWith('.html.gz')) : [];
  const url = 'https://paper.example.com/2019/03/some-long-article-address.html';

  it.each(files)('%s has what Readability finds', (file) => {
    const path = join(folder, file);
    const found = shingles(new Readability(open(path, url)).parse()?.textContent ?? '');
    const result = extractArticle(open(path, url), { url });
    if (!result.ok) throw new Error(result.detail);
    const ours = shingles(result.value.text);
    const kept = [...found].filter((shingle) => ours.has(shingle)).length;
    expect(kept / found.size).toBeGreaterThanOrEqual(FOREIGN_RECALL);
  });
});
