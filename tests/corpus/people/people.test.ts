import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { findPeople } from '@/utils/people';
import { foldVietnamese } from '@/utils/text';

/** Gold of the annotated articles beside the repository; only the fields needed here. */
const goldSchema = z.object({
  metadata: z.object({ byline: z.nullish(z.string()), credits: z.nullish(z.array(z.string())) }),
  people: z.array(z.object({ name: z.string(), role: z.nullish(z.string()) })),
});
type Gold = z.infer<typeof goldSchema>;

const SHARED = join(import.meta.dirname, '../../../../shared');
const OWN = join(import.meta.dirname, '../articles');
/** Those beside the repository, the project's own, and those no rule was made for. */
const SETS = {
  shared: [
    { text: join(SHARED, 'seeds'), gold: join(SHARED, 'gold') },
    { text: join(SHARED, 'corpus/text'), gold: join(SHARED, 'corpus/gold') },
  ],
  own: [{ text: join(OWN, 'text'), gold: join(OWN, 'gold') }],
  fresh: [{ text: join(OWN, 'fresh/text'), gold: join(OWN, 'fresh/gold') }],
} as const;

/** What was reached when last measured; a change may raise the first two and lower the third, never the other way. The names too many in `fresh` are room for articles still to come. */
const FLOORS = {
  shared: { names: 42, roles: 42, extra: 0 },
  own: { names: 452, roles: 433, extra: 1 },
  fresh: { names: 48, roles: 41, extra: 2 },
} as const;

const NOBODY = { names: 0, roles: 0, extra: 0 };

const key = (text: string): string =>
  foldVietnamese(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** F1 of the words of two roles: the measure of the scorer, which counts a role from 0.5 up. */
const overlap = (one: string, other: string): number => {
  const left = key(one).split(' ');
  const right = [...key(other).split(' ')];
  const length = left.length + right.length;
  const shared = left.filter((word) => {
    const at = right.indexOf(word);
    if (at >= 0) right.splice(at, 1);
    return at >= 0;
  });
  return (2 * shared.length) / length;
};

const score = (text: string, gold: Gold, makers: boolean) => {
  const { byline, credits } = gold.metadata;
  const found = findPeople(makers ? { text, byline, credits: credits ?? [] } : { text });
  const byName = new Map(found.map(({ person }) => [key(person.name), person]));
  const hits = gold.people.filter(({ name }) => byName.has(key(name)));
  const roles = hits.filter(({ name, role }) => overlap(byName.get(key(name))?.role ?? '', role ?? '') >= 0.5);
  const known = new Set(gold.people.map(({ name }) => key(name)));
  return {
    names: hits.length,
    roles: roles.length,
    extra: [...byName.keys()].filter((name) => !known.has(name)).length,
  };
};

const readDocuments = (set: keyof typeof SETS) =>
  SETS[set]
    .filter(({ text, gold }) => existsSync(text) && existsSync(gold))
    .flatMap((folder) =>
      readdirSync(folder.gold)
        .filter((file) => file.endsWith('.json'))
        .map((file) => ({
          text: readFileSync(join(folder.text, file.replace(/\.json$/u, '.txt')), 'utf8').normalize('NFC'),
          gold: goldSchema.parse(JSON.parse(readFileSync(join(folder.gold, file), 'utf8'))),
        })),
    );

describe.each(['shared', 'own', 'fresh'] as const)('people of the annotated articles, %s', (set) => {
  const documents = readDocuments(set);
  if (set === 'shared' && documents.length === 0) {
    it.skip('skipped: the folders beside the repository are not here', () => undefined);
    return;
  }
  it.each([
    ['with the byline known', true],
    ['from the text alone', false],
  ])('%s', (_title, makers) => {
    const total = documents
      .map(({ text, gold }) => score(text, gold, makers))
      .reduce((a, b) => ({ names: a.names + b.names, roles: a.roles + b.roles, extra: a.extra + b.extra }), NOBODY);
    const floors = FLOORS[set];
    expect(total.names, JSON.stringify(total)).toBeGreaterThanOrEqual(floors.names);
    expect(total.roles, JSON.stringify(total)).toBeGreaterThanOrEqual(floors.roles);
    expect(total.extra, JSON.stringify(total)).toBeLessThanOrEqual(floors.extra);
  });
});
