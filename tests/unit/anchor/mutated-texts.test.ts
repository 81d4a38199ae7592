import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createCarrier, createLocator, describeSpan, type Located, type LocateReason } from '@/utils/anchor';
import type { Anchor, Result } from '@/utils/model';
import { MUTATIONS, numberSpans, pick, seededChance, track, whereabouts } from './mutations';
import { PROVINCIAL_TEXT } from './provincial-text';

const CORPUS = ['../shared/corpus/text', '../shared/seeds'].filter((folder) => existsSync(folder));

const corpusTexts = (): string[] =>
  CORPUS.flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith('.txt'))
      .map((file) => readFileSync(`${folder}/${file}`, 'utf8').normalize('NFC').replace(/\r\n?/g, '\n')),
  );

/** How many texts are changed once; a quarter of them four times. The few of a mutant are run a thousand times over. */
const RUNS = process.env.FUZZ === 'long' ? 500 : process.env.MUTANT_TESTS ? 12 : 100;

type Locate = (anchor: Anchor) => Result<Located, LocateReason>;
type Score = { intact: number; found: number; otherDigits: number; otherPlace: number };

const digitsOf = (text: string): string => text.replace(/[^0-9.,/]/g, '');
const squeeze = (text: string): string => text.replace(/\s+/g, ' ');

/** Whether the words around a place are those around the quote: the same sentence, printed twice. */
const isTwin = (text: string, span: { start: number; end: number }, anchor: Anchor): boolean => {
  const tail = squeeze(anchor.prefix).slice(-12);
  const head = squeeze(anchor.suffix).slice(0, 8);
  const around = squeeze(text.slice(Math.max(0, span.start - 60), span.end + 60));
  return around.includes(tail.trim()) && around.includes(head.trim());
};

/** Mutates texts `runs` times, `depth` changes each, and looks for every number of the original. */
const score = (
  texts: readonly string[],
  plan: { runs: number; depth: number },
  locator: (old: string, now: string) => Locate,
): Score => {
  const chance = seededChance(2025 + plan.depth);
  const total: Score = { intact: 0, found: 0, otherDigits: 0, otherPlace: 0 };
  for (let run = 0; run < plan.runs; run += 1) {
    const original = pick(chance, texts);
    let mutated = track(original);
    for (let step = 0; step < plan.depth; step += 1) mutated = pick(chance, Object.values(MUTATIONS))(mutated, chance);
    const locate = locator(original, mutated.text);
    for (const span of numberSpans(original)) {
      const anchor = describeSpan(original, span);
      const expected = whereabouts(original, mutated, span);
      const located = locate(anchor);
      if (expected !== null) total.intact += 1;
      if (!located.ok) continue;
      const { start, end } = located.value.span;
      if (expected?.start === start && expected.end === end) total.found += 1;
      else if (digitsOf(mutated.text.slice(start, end)) !== digitsOf(anchor.quote)) total.otherDigits += 1;
      else if (!isTwin(mutated.text, located.value.span, anchor)) total.otherPlace += 1;
    }
  }
  return total;
};

const locating = (_: string, now: string): Locate => createLocator(now);
const carrying = (old: string, now: string): Locate => createCarrier(old, now);

/**
 * An anchor alone remembers 32 units on each side: less than what items of a list of one mould share. Where its item
 * went and a neighbour says the same number, only the old text can tell, so `createCarrier` must and `locate` may fail.
 */
const GOALS = { locate: { otherPlace: 0.01, found: 0.98 }, carry: { otherPlace: 0, found: 0.99 } } as const;

describe.each([
  { name: 'a text of our own', texts: [PROVINCIAL_TEXT] },
  { name: 'the corpus', texts: CORPUS.length > 0 ? corpusTexts() : [] },
])('anchors in $name, changed as newspapers change pages', ({ texts }) => {
  test.skipIf(texts.length === 0).each([
    { runs: RUNS, depth: 1, way: 'locate', locator: locating },
    { runs: RUNS / 4, depth: 4, way: 'locate', locator: locating },
    { runs: RUNS, depth: 1, way: 'carry', locator: carrying },
    { runs: RUNS / 4, depth: 4, way: 'carry', locator: carrying },
  ] as const)(
    '$runs times $depth changes, $way: found again, and none on another number',
    ({ runs, depth, way, locator }) => {
      const { intact, found, otherDigits, otherPlace } = score(texts, { runs, depth }, locator);
      expect(otherDigits).toBe(0);
      expect(otherPlace / intact).toBeLessThanOrEqual(GOALS[way].otherPlace);
      expect(found / intact).toBeGreaterThanOrEqual(GOALS[way].found);
    },
    // Seconds of reckoning, on a busy machine more than a minute.
    300_000,
  );
});
