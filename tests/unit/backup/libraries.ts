import * as fc from 'fast-check';
import { joinRemovals, type Library } from '@/utils/backup';
import type { Mark } from '@/utils/model';
import type { ClippingGroup } from '@/utils/store';
import { ARTICLE_LINES, aBody, aClipping, aMark, anAnchor, anArticle } from '../../build';

const TEXTS = [ARTICLE_LINES.join('\n'), ['Tin mới cập nhật.', ...ARTICLE_LINES].join('\n')] as const;
const QUOTES = ['76,5 tỷ đồng', '4,49%', '1.302 hộ'] as const;
const at = (minute: number) => `2025-10-02T09:${String(minute).padStart(2, '0')}:00+07:00`;

/** A mark a library may hold: untouched or decided, the machine's or the reader's own, at some minute. */
const someMark = (text: string, owner: string) =>
  fc
    .record({ quote: fc.constantFrom(...QUOTES), minute: fc.nat(5), decided: fc.boolean(), own: fc.boolean() })
    .map(({ quote, minute, decided, own }): Mark => {
      const made = aMark({
        id: own ? `own-${quote}` : `${owner}-${quote}`,
        anchor: anAnchor(quote, text),
        status: own ? 'added' : decided ? 'confirmed' : 'suggested',
        createdAt: at(0),
        updatedAt: decided || own ? at(minute + 1) : at(0),
      });
      return own ? { ...made, suggestion: null } : made;
    });

const uniqueById = (marks: readonly Mark[]): readonly Mark[] => [
  ...new Map(marks.map((mark) => [mark.id, mark])).values(),
];

/** The copy of its page: kept at some minute, not kept, or not told of in a file of before. */
const someCopy: fc.Arbitrary<ClippingGroup['offlineCopy']> = fc.option(
  fc.option(
    fc.nat(3).map((minute) => ({ savedAt: at(minute), base64: 'H4sIAA==', pictures: 0, missing: [] })),
    { nil: null },
  ),
  { nil: undefined },
);

/** One clipping of an article as one of three people may have it. */
export const someGroup = fc
  .record({
    article: fc.nat(2),
    owner: fc.constantFrom('an', 'binh', 'chi'),
    text: fc.constantFrom(...TEXTS),
    minute: fc.nat(5),
  })
  .chain(({ article, owner, text, minute }) =>
    fc
      .record({
        marks: fc.array(someMark(text, owner), { maxLength: 4 }),
        removed: fc.option(fc.record({ minute: fc.nat(5), quote: fc.constantFrom(...QUOTES) }), { nil: null }),
        note: fc.constantFrom(null, 'Đối chiếu', 'Đã hỏi xã'),
        state: fc.constantFrom('kept' as const, 'trashed' as const),
        copy: someCopy,
      })
      .map(({ marks, removed, note, state, copy }): ClippingGroup => {
        const id = `${owner}-${article}`;
        const source = anArticle({ text, identity: `a/${article}` });
        const contentHash = `hash-${TEXTS.indexOf(text)}`;
        const clippedAt = at(TEXTS.indexOf(text));
        const versionId = `${id}-${contentHash}`;
        const row = aClipping(
          { id, identity: `a/${article}`, contentHash, clippedAt, note, state, updatedAt: at(minute) },
          source,
        );
        return {
          clipping: { ...row, versionId, edited: [] },
          versions: [
            {
              id: versionId,
              clippingId: id,
              number: 1,
              clippedAt,
              contentHash,
              url: row.url,
              title: row.title,
              publishedAt: null,
              alarms: [],
            },
          ],
          bodies: [{ versionId, ...aBody(source) }],
          marks: uniqueById(marks).map((mark) => ({ ...mark, clippingId: id })),
          history: removed
            ? [
                {
                  id: `act-${owner}-${article}-${removed.minute}-${removed.quote}`,
                  clippingId: id,
                  seq: 1,
                  at: at(removed.minute),
                  type: 'remove',
                  version: 1,
                  before: [
                    aMark({
                      id: `own-${removed.quote}`,
                      anchor: anAnchor(removed.quote, text),
                      suggestion: null,
                    } as object),
                  ],
                  after: [],
                  clippingBefore: null,
                  clippingAfter: null,
                  undone: false,
                  dropped: false,
                  toggledBy: null,
                },
              ]
            : [],
          ...(copy === undefined ? {} : { offlineCopy: copy }),
        };
      }),
  );

/** A library: each article once. */
export const someLibrary: fc.Arbitrary<Library> = fc
  .array(someGroup, { maxLength: 3 })
  .map((groups) => [...new Map(groups.map((group) => [group.clipping.identity, group])).values()]);

/** Deletions of articles, some of which a library has; each article once. */
export const someRemovals = fc
  .array(
    fc.record({ article: fc.nat(3), minute: fc.nat(7) }).map(({ article, minute }) => ({
      identity: `a/${article}`,
      at: at(minute),
    })),
    { maxLength: 3 },
  )
  .map((removals) => joinRemovals(removals));
