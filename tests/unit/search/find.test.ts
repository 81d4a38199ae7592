import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildSegment } from '@/tests/build';
import {
  addFacetCounts,
  allBits,
  type BuiltSegment,
  countBits,
  createSequenceReader,
  DOCUMENTS_TOGETHER,
  findDocuments,
  forEachBit,
  idAt,
  joinSegments,
  joinSequences,
  noBits,
  noFacetCounts,
  parseQuery,
  phraseMatcher,
  phrasesOf,
  type SearchDocument,
  setBit,
  sizeOf,
  snippetOf,
} from '@/utils/search';
import { hasPhrase } from '@/utils/search/phrases';
import { wordsOf } from '@/utils/search/words';
import { QUERIES, TEXTS } from './queries.cases';

const FACETS_OF: readonly SearchDocument['facets'][] = [
  [
    ['site', 'baolaocai.vn'],
    ['day', '2025-06-30'],
    ['place', 'xã Bản Lùng'],
    ['kind', 'figure'],
  ],
  [
    ['site', 'baophutho.vn'],
    ['day', '2025-09-01'],
    ['kind', 'target'],
  ],
  [
    ['site', 'baolaocai.vn'],
    ['day', '2025-10-02'],
    ['tag', 'Nông thôn mới'],
    ['kind', 'figure'],
  ],
];

const documentOf = (text: string, at: number): SearchDocument => ({
  id: `clipping-${at}`,
  text,
  facets: FACETS_OF[at] ?? [],
  times: { clippedAt: at, updatedAt: 0 },
});

const DOCUMENTS = TEXTS.map(documentOf);
const BUILT = buildSegment(DOCUMENTS);
const SEGMENT = BUILT.segment;

/** Segments as one, of each the documents that stay. */
const join = async (parts: readonly { readonly built: BuiltSegment; readonly stay: readonly number[] }[]) => {
  const wanted = parts.map(({ built, stay }) => {
    const bits = noBits(sizeOf(built.segment));
    for (const document of stay) setBit(bits, document);
    return bits;
  });
  const bitsOf = (nth: number) => wanted[nth] ?? noBits(0);
  const { segment, numbers } = await joinSegments(
    parts.map(({ built }, nth) => ({ segment: built.segment, wanted: bitsOf(nth) })),
  );
  const pieces = parts.map(({ built }, nth) => ({
    pieces: built.sequences,
    wanted: bitsOf(nth),
    numbers: numbers[nth] ?? new Uint32Array(),
  }));
  const sequences: BuiltSegment['sequences'][number][] = [];
  for await (const piece of joinSequences(pieces)) sequences.push(piece);
  return { segment, sequences };
};

/** As the store asks a segment: what it knows, and then the sequences for words in a row. */
const findIn = ({ segment, sequences }: BuiltSegment, typed: string): readonly number[] => {
  const query = parseQuery(typed);
  const read = createSequenceReader();
  const isKept = phrasesOf(query).map((phrase) => {
    const matches = phraseMatcher(segment, phrase);
    return (words: Uint32Array) => matches(words) !== phrase.isNegated;
  });
  const found: number[] = [];
  forEachBit(findDocuments(segment, query), (document) => {
    const piece = sequences[Math.floor(document / DOCUMENTS_TOGETHER)];
    const words = piece ? read(piece, document % DOCUMENTS_TOGETHER) : new Uint32Array();
    if (isKept.every((keeps) => keeps(words))) found.push(document);
  });
  return found;
};

const find = (built: BuiltSegment, typed: string): readonly string[] =>
  findIn(built, typed).map((document) => idAt(built.segment.ids, document));

describe('what a query finds', () => {
  test.each(QUERIES)('$typed: $why', ({ typed, finds }) => {
    expect(find(BUILT, typed)).toEqual(finds.map((at) => `clipping-${at}`));
  });

  test('text typed in decomposed letters finds the same', () => {
    expect(find(BUILT, 'đường'.normalize('NFD'))).toEqual(['clipping-0']);
  });

  test('a query never fails, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (typed) => {
        find(BUILT, typed);
      }),
    );
  });

  test('joined segments answer as one, without the documents left out', async () => {
    const [first, second, third] = DOCUMENTS;
    if (!first || !second || !third) throw new Error('three documents');
    const joined = await join([
      { built: buildSegment([first, second]), stay: [1] },
      { built: buildSegment([third]), stay: [0] },
    ]);
    expect(find(joined, 'nghèo')).toEqual(['clipping-1', 'clipping-2']);
    expect(find(joined, 'km')).toEqual([]);
    expect([...joined.segment.times.clippedAt]).toEqual([1, 2]);
  });

  const word = fc.constantFrom('hộ', 'ho', 'nghèo', 'ngheo', 'xã', 'xa', 'tỷ', 'tỉ', 'lệ', '4,49', 'đường', 'km');
  const between = fc.constantFrom(' ', ', ', '\n', ' '.repeat(20), '-');
  const text = fc.array(fc.tuple(word, between), { maxLength: 12 }).map((pieces) => pieces.flat().join(''));
  const phrase = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => `"${words.join(' ')}"`);

  test('the index finds what a look at every text would find', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 70 }), phrase, fc.boolean(), (texts, asked, isNot) => {
        const [clause] = parseQuery(asked);
        if (clause?.type !== 'phrase') throw new Error('a phrase');
        const wanted = texts.flatMap((one, at) => (hasPhrase(wordsOf(one), clause.words) !== isNot ? [at] : []));
        expect(findIn(buildSegment(texts.map(documentOf)), `${isNot ? '-' : ''}${asked}`)).toEqual(wanted);
      }),
    );
  });

  test('joined of any parts, also twice, it finds what one of the documents that stay would find', async () => {
    const some = fc.record({ text, stays: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(some, { maxLength: 40 }), { maxLength: 4 }), phrase, async (parts, asked) => {
        const left = parts.flat().filter(({ stays }) => stays);
        const plain = (one: { text: string }, at: number) => ({ ...documentOf(one.text, at), facets: [] });
        const whole = buildSegment(left.map(plain));
        const built = parts.map((own) => ({
          built: buildSegment(own.map(plain)),
          stay: own.flatMap(({ stays }, at) => (stays ? [at] : [])),
        }));
        const joined = await join(built);
        const all = (of: BuiltSegment) => ({
          built: of,
          stay: Array.from({ length: sizeOf(of.segment) }, (_, at) => at),
        });
        const halves = [await join(built.slice(0, 1)), await join(built.slice(1))];
        for (const one of [joined, await join(halves.map(all))]) {
          expect(sizeOf(one.segment)).toBe(left.length);
          expect(findIn(one, asked)).toEqual(findIn(whole, asked));
          for (const typed of ['n', 'xa', 'tỷ lệ', '-hộ']) expect(findIn(one, typed)).toEqual(findIn(whole, typed));
          expect(one.segment.lists.length).toBe(whole.segment.lists.length);
          expect(one.sequences.map(({ ends }) => ends.length)).toEqual(whole.sequences.map(({ ends }) => ends.length));
        }
      }),
    );
  });
});

describe('counts of facets', () => {
  test('of all, and of what was found', () => {
    const all = noFacetCounts();
    addFacetCounts(all, { segment: SEGMENT, facet: 'site', found: allBits(sizeOf(SEGMENT)) });
    expect([...all.site]).toEqual([
      ['baolaocai.vn', 2],
      ['baophutho.vn', 1],
    ]);
    const some = noFacetCounts();
    const found = findDocuments(SEGMENT, parseQuery('nghèo'));
    addFacetCounts(some, { segment: SEGMENT, facet: 'kind', found });
    expect(countBits(found)).toBe(2);
    expect([...some.kind]).toEqual([
      ['figure', 1],
      ['target', 1],
    ]);
  });
});

describe('snippets', () => {
  const cut = (typed: string, text: string) => {
    const snippet = snippetOf(text, parseQuery(typed));
    return snippet && { ...snippet, hits: snippet.hits.map(([start, end]) => snippet.text.slice(start, end)) };
  };

  test('show the place with most of the words, and mark them', () => {
    const text = `Nghèo thì ${'xa '.repeat(120)}cuối năm tỷ lệ hộ nghèo còn 4,49% ${'xa '.repeat(120)}`;
    const snippet = cut('ho ngheo', text);
    expect(snippet?.text).toMatch(/^… .*tỷ lệ hộ nghèo còn 4,49%.* …$/);
    expect(snippet?.hits).toEqual(['hộ', 'nghèo']);
  });

  test('of words in a row only the place where they stand so, near the beginning of a narrow row', () => {
    const text = `Thu hoạch ngân hạnh, sách mới. ${'Xã họp. '.repeat(60)}Theo báo cáo, thu ngân sách tăng; thực thu nhiều.`;
    const snippet = cut('"thu ngân sách"', text);
    expect(snippet?.hits).toEqual(['thu', 'ngân', 'sách']);
    expect(snippet?.text.indexOf('thu ngân sách')).toBeLessThan(25);
  });

  test('a short text is shown whole', () => {
    expect(cut('km', 'Dài 12 km')).toEqual({ text: 'Dài 12 km', hits: ['km'] });
  });

  test('none where no word of it was asked for', () => {
    expect(cut('báo:baolaocai.vn', 'Dài 12 km')).toBeNull();
    expect(cut('khong co', 'Dài 12 km')).toBeNull();
  });
});
