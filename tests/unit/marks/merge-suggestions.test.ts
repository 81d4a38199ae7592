import { describe, expect, test } from 'vitest';
import { aMark, aPersonMark } from '@/tests/build';
import { mergeSuggestions } from '@/utils/marks';
import type { Mark } from '@/utils/model';

/** A mark on ten letters from `start` on. */
const at = (start: number, mark: Parameters<typeof aMark>[0] = {}): Mark =>
  aMark({ ...mark, anchor: { start, end: start + 10 } });
const idsOf = (carried: readonly Mark[], fresh: readonly Mark[]) =>
  mergeSuggestions(carried, fresh).map(({ id }) => id);

describe('a suggestion and a decision', () => {
  const decided = at(20, { id: 'decided', status: 'confirmed' });

  test.each([
    ['the same words', 20],
    ['the end of them', 29],
    ['the beginning of them', 11],
  ])('on %s say the same', (_where, start) =>
    expect(idsOf([decided], [at(start, { id: 'fresh' })])).toEqual(['decided']),
  );

  test.each([
    ['right behind', 30],
    ['right before', 10],
    ['elsewhere', 100],
  ])('%s are two things', (_where, start) =>
    expect(idsOf([decided], [at(start, { id: 'fresh' })])).toEqual(['decided', 'fresh']),
  );

  test('a figure and a target on the same words are one thing, a figure and a quote are two', () => {
    expect(idsOf([decided], [at(20, { id: 'fresh', kind: 'target' })])).toEqual(['decided']);
    expect(idsOf([decided], [at(20, { id: 'fresh', kind: 'quote' })])).toEqual(['decided', 'fresh']);
  });

  test('a rejection is a decision', () =>
    expect(idsOf([{ ...decided, status: 'rejected' }], [at(20, { id: 'fresh' })])).toEqual(['decided']));
});

describe('a suggestion and an undecided one', () => {
  test('renewed, keeps what the reader added: id, note, tags, time; all else is new', () => {
    const old = at(20, { id: 'old', note: 'Xem lại', tags: ['thu'], createdAt: '2025-01-01T00:00:00+07:00' });
    const fresh = at(22, { id: 'fresh', quantity: { value: 7 } });
    const { id, note, tags, createdAt } = old;
    expect(mergeSuggestions([old], [fresh])).toEqual([{ ...fresh, id, note, tags, createdAt }]);
  });

  test('renews one only: two new ones at its words are the old and another', () =>
    expect(idsOf([at(20, { id: 'old' })], [at(18, { id: 'one' }), at(24, { id: 'two' })])).toEqual(['old', 'two']));

  test('is dropped where the text gives it no more', () => expect(idsOf([at(20, { id: 'old' })], [])).toEqual([]));
});

describe('a person', () => {
  const named = (id: string, start: number, name: string | null, mark: Parameters<typeof aMark>[0] = {}): Mark => ({
    ...aPersonMark({ id, ...mark, anchor: { start, end: start + 10 } }),
    ...(name === null ? { person: null, suggestion: null } : {}),
    ...(name === null ? {} : { person: { name, role: null, organization: null }, suggestion: null }),
  });

  test('is known by the name wherever it stands', () => {
    expect(idsOf([named('old', 20, 'Lò Thị Én')], [named('fresh', 400, 'Lò Thị Én')])).toEqual(['old']);
    expect(idsOf([named('old', 20, 'Lò Thị Én')], [named('fresh', 400, 'Vừ A Páo')])).toEqual(['fresh']);
  });

  test('is known by the name the machine read, which the reader may have changed', () => {
    const corrected: Mark = {
      ...aPersonMark({ id: 'old', status: 'corrected', anchor: { start: 20, end: 30 } }),
      person: { name: 'Lò Thị Én (bí thư)', role: null, organization: null },
    };
    const fresh = aPersonMark({ id: 'fresh', anchor: { start: 400, end: 410 } });
    expect(idsOf([corrected], [fresh])).toEqual(['old']);
  });

  test('without a name is nobody else', () =>
    expect(idsOf([named('old', 20, null)], [named('fresh', 400, null)])).toEqual(['fresh']));

  test('of the same name as the speaker of a quote is another mark', () => {
    const quote = named('quote', 400, 'Lò Thị Én', { kind: 'quote' });
    expect(idsOf([named('old', 20, 'Lò Thị Én', { status: 'confirmed' })], [quote])).toEqual(['old', 'quote']);
    expect(idsOf([{ ...quote, status: 'confirmed' }], [named('fresh', 20, 'Lò Thị Én')])).toEqual(['quote', 'fresh']);
  });
});

describe('what points at a mark', () => {
  const pointing = (id: string, start: number, markId: string, mark: Parameters<typeof aMark>[0] = {}) => ({
    ...at(start, { id, ...mark }),
    links: [{ rel: 'attains' as const, markId }],
  });
  const linksOf = (marks: readonly Mark[]) => marks.map(({ id, links }) => [id, links.map(({ markId }) => markId)]);

  test('follows it to the one that was there before', () => {
    const carried = [at(20, { id: 'decided', status: 'confirmed' }), at(60, { id: 'undecided' })];
    const fresh = [
      at(20, { id: 'a' }),
      at(60, { id: 'b' }),
      pointing('c', 100, 'a'),
      pointing('d', 140, 'b'),
      pointing('e', 180, 'c'),
    ];
    expect(linksOf(mergeSuggestions(carried, fresh))).toEqual([
      ['decided', []],
      ['undecided', []],
      ['c', ['decided']],
      ['d', ['undecided']],
      ['e', ['c']],
    ]);
  });

  test('goes with one that is no more', () =>
    expect(
      linksOf(mergeSuggestions([pointing('kept', 20, 'gone', { status: 'confirmed' }), at(60, { id: 'gone' })], [])),
    ).toEqual([['kept', []]]));

  test('one that lost its place is not looked for by its place', () => {
    const lost = at(20, { id: 'lost', status: 'confirmed', anchored: false });
    expect(idsOf([lost], [at(20, { id: 'fresh' })])).toEqual(['lost', 'fresh']);
  });
});
