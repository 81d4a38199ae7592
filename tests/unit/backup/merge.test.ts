import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agreementOf, applyRemovals, joinRemovals, type Library, mergeLibraries, type Removal } from '@/utils/backup';
import { someGroup, someLibrary, someRemovals } from './libraries';

/** Of two libraries as they are: each is first brought into the order merged ones have. */
const alone = (library: Library): Library => mergeLibraries(library, []);

describe('two libraries become one', () => {
  test('whoever begins', () => {
    fc.assert(
      fc.property(someLibrary, someLibrary, (one, other) => {
        expect(mergeLibraries(one, other)).toEqual(mergeLibraries(other, one));
      }),
    );
  });

  test('in whatever order several are joined', () => {
    fc.assert(
      fc.property(someLibrary, someLibrary, someLibrary, (one, two, three) => {
        expect(mergeLibraries(mergeLibraries(one, two), three)).toEqual(
          mergeLibraries(one, mergeLibraries(two, three)),
        );
      }),
      { numRuns: 150 },
    );
  }, 60_000);

  test('however often', () => {
    fc.assert(
      fc.property(someLibrary, someLibrary, (one, other) => {
        const merged = mergeLibraries(one, other);
        expect(mergeLibraries(merged, other)).toEqual(merged);
        expect(mergeLibraries(one, one)).toEqual(alone(one));
      }),
    );
  });

  test('into an empty one: nothing of it changes', () => {
    fc.assert(
      fc.property(someLibrary, (library) => {
        expect(new Set(alone(library))).toEqual(new Set(library));
      }),
    );
  });

  test('each article once, each mark once, and every mark on its text', () => {
    fc.assert(
      fc.property(someLibrary, someLibrary, (one, other) => {
        const merged = mergeLibraries(one, other);
        expect(new Set(merged.map(({ clipping }) => clipping.identity)).size).toBe(merged.length);
        for (const { clipping, bodies, marks } of merged) {
          const text = bodies.find(({ versionId }) => versionId === clipping.versionId)?.text ?? '';
          expect(new Set(marks.map(({ id }) => id)).size).toBe(marks.length);
          for (const { anchor, anchored } of marks)
            if (anchored) expect(text.slice(anchor.start, anchor.end)).toBe(anchor.quote);
        }
      }),
    );
  });
});

describe('the copy of a page', () => {
  const copyAt = (minute: number) =>
    ({ savedAt: `2025-10-02T09:0${minute}:00+07:00`, base64: 'H4sIAA==', pictures: 1, missing: [] }) as const;

  test.each([
    ['the later one stays', [copyAt(1), copyAt(2)], copyAt(2)],
    ['one who has none takes none away', [copyAt(1), null], copyAt(1)],
    ['a file of before says nothing of it', [undefined, copyAt(1)], copyAt(1)],
    ['nobody kept one', [null, undefined], null],
  ] as const)('%s, and the clipping is not made anew for it', (_why, [one, other], expected) => {
    const [sample] = fc.sample(someGroup, { numRuns: 1, seed: 5 });
    if (!sample) throw new Error('no sample');
    const { offlineCopy: _any, ...group } = sample;
    const withCopy = (offlineCopy: typeof one | typeof other) =>
      offlineCopy === undefined ? group : { ...group, offlineCopy };
    expect(mergeLibraries([withCopy(one)], [withCopy(other)])).toEqual([{ ...group, offlineCopy: expected }]);
  });
});

describe('deletions travel', () => {
  type Told = { readonly library: Library; readonly removals: readonly Removal[] };
  const someTold = fc.record({ library: someLibrary, removals: someRemovals });
  const join = (one: Told, other: Told): Told => {
    const removals = joinRemovals(one.removals, other.removals);
    return { removals, library: applyRemovals(mergeLibraries(one.library, other.library), removals) };
  };

  test('the same whoever begins, in whatever order, and however often', () => {
    fc.assert(
      fc.property(someTold, someTold, someTold, (one, two, three) => {
        const both = join(one, two);
        expect(join(two, one)).toEqual(both);
        expect(join(both, two)).toEqual(both);
        expect(join(both, three)).toEqual(join(one, join(two, three)));
      }),
    );
  }, 60_000);

  test('a deletion told before or after a merge leaves the same words', () => {
    const [titled] = fc.sample(
      someLibrary.filter(({ length }) => length > 0),
      { numRuns: 1, seed: 7 },
    );
    const group = titled?.[0];
    if (!group) throw new Error('no clipping was made');
    const words = (title: string, state: 'kept' | 'trashed'): Library => [
      { ...group, clipping: { ...group.clipping, title, state } },
    ];
    const deleted = [{ identity: group.clipping.identity, at: '2026-01-01T00:00:00+07:00' }];
    const [before, after] = [words('Xã Nậm Khao', 'kept'), words('Bản Nậm Khao', 'trashed')];
    const told = mergeLibraries(applyRemovals(before, deleted), applyRemovals(after, deleted));
    expect(applyRemovals(told, deleted)).toEqual(applyRemovals(mergeLibraries(before, after), deleted));
  });

  test('into the trash, unless it was changed since', () => {
    fc.assert(
      fc.property(someLibrary, someRemovals, (library, removals) => {
        const before = new Map(library.map((group) => [group.clipping.identity, group.clipping]));
        for (const { clipping } of applyRemovals(library, removals)) {
          const removal = removals.find(({ identity }) => identity === clipping.identity);
          const was = before.get(clipping.identity);
          const isDeleted = removal !== undefined && Date.parse(removal.at) > Date.parse(clipping.updatedAt);
          expect(clipping.state).toBe(isDeleted ? 'trashed' : was?.state);
        }
      }),
    );
  });
});

describe('agreement of two reviewers', () => {
  test('is the same from both sides, and complete with oneself', () => {
    fc.assert(
      fc.property(someLibrary, someLibrary, (one, other) => {
        const seen = agreementOf(one, other);
        expect(agreementOf(other, one).map(({ compared, agreed }) => [compared, agreed])).toEqual(
          seen.map(({ compared, agreed }) => [compared, agreed]),
        );
        for (const { compared, agreed } of agreementOf(one, one)) expect(agreed).toBe(compared);
      }),
    );
  });
});
