import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addFacetCounts,
  allBits,
  buildSegment,
  countBits,
  createSegmentBuilder,
  findDocuments,
  forEachBit,
  idAt,
  keepsPhrases,
  noFacetCounts,
  parseQuery,
  type SearchDocument,
  type Segment,
  sizeOf,
  snippetOf,
} from '@/utils/search';
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
  times: { clippedAt: at, publishedAt: 0, updatedAt: 0 },
});

const DOCUMENTS = TEXTS.map(documentOf);
const SEGMENT = buildSegment(DOCUMENTS);

const find = (segment: Segment, typed: string): readonly string[] => {
  const query = parseQuery(typed);
  const found: string[] = [];
  forEachBit(findDocuments(segment, query), (document) => found.push(idAt(segment.ids, document)));
  return found.filter((id) => keepsPhrases(DOCUMENTS.find((one) => one.id === id)?.text ?? '', query));
};

describe('what a query finds', () => {
  test.each(QUERIES)('$typed: $why', ({ typed, finds }) => {
    expect(find(SEGMENT, typed)).toEqual(finds.map((at) => `clipping-${at}`));
  });

  test('text typed in decomposed letters finds the same', () => {
    expect(find(SEGMENT, 'đường'.normalize('NFD'))).toEqual(['clipping-0']);
  });

  test('a query never fails, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (typed) => {
        find(SEGMENT, typed);
      }),
    );
  });

  test('joined segments answer as one, without the documents left out', () => {
    const builder = createSegmentBuilder();
    const [first, second, third] = DOCUMENTS;
    if (!first || !second || !third) throw new Error('three documents');
    builder.addSegment(buildSegment([first, second]), (document) => document !== 0);
    builder.addSegment(buildSegment([third]), () => true);
    const joined = builder.finish();
    expect(find(joined, 'nghèo')).toEqual(['clipping-1', 'clipping-2']);
    expect(find(joined, 'km')).toEqual([]);
    expect([...joined.times.clippedAt]).toEqual([1, 2]);
  });

  test('the index finds what a look at every text would find', () => {
    const word = fc.constantFrom('hộ', 'ho', 'nghèo', 'ngheo', 'xã', 'xa', 'tỷ', 'tỉ', 'lệ', '4,49', 'đường', 'duong');
    fc.assert(
      fc.property(fc.array(fc.array(word, { maxLength: 6 }), { maxLength: 70 }), word, (texts, asked) => {
        const segment = buildSegment(texts.map((words, at) => documentOf(words.join(' '), at)));
        const found: number[] = [];
        forEachBit(findDocuments(segment, parseQuery(asked)), (document) => found.push(document));
        const query = parseQuery(`"${asked}"`);
        const wanted = texts.flatMap((words, at) => (words.some((one) => keepsPhrases(one, query)) ? [at] : []));
        // No word of the list begins another, so that beginning and whole word are the same.
        expect(found).toEqual(wanted);
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

  test('a short text is shown whole', () => {
    expect(cut('km', 'Dài 12 km')).toEqual({ text: 'Dài 12 km', hits: ['km'] });
  });

  test('none where no word of it was asked for', () => {
    expect(cut('báo:baolaocai.vn', 'Dài 12 km')).toBeNull();
    expect(cut('khong co', 'Dài 12 km')).toBeNull();
  });
});
