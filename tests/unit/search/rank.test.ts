import { describe, expect, test } from 'vitest';
import { buildSegment } from '@/tests/build';
import {
  allBits,
  findDocuments,
  indexWords,
  joinSegments,
  joinWords,
  membersOf,
  noBits,
  parseQuery,
  rankDocuments,
  type SearchDocument,
  setBit,
} from '@/utils/search';

type Said = {
  readonly title: string;
  readonly text?: string;
  readonly names?: readonly string[];
  readonly who?: string;
};

/** Each has the words "sáp nhập xã" somewhere. */
const ARTICLES: readonly Said[] = [
  { title: 'Tin trong ngày', text: 'Việc sáp nhập xã đã xong.' },
  { title: 'Sáp nhập xã xong trước hạn' },
  { title: 'Xã mới đón học sinh', text: 'Sau khi sáp nhập, trường không đổi.' },
  { title: 'Họp báo', text: 'Sáp nhập: bao nhiêu xã?', names: ['số xã sáp nhập'] },
  { title: 'Cả tỉnh sáp nhập xã', names: ['số xã sáp nhập'] },
  { title: 'Gặp gỡ', text: 'Sáp nhập xã ra sao?', names: ['số xã', 'tỷ lệ sáp nhập'] },
  { title: 'Thăm bà con', text: 'Chuyện sáp nhập xã.', who: 'Xa Thị Sáp' },
];

const documentOf = ({ title, text = '', names = [], who }: Said, at: number): SearchDocument => ({
  id: `clipping-${at}`,
  text: [title, text, ...names, who ?? ''].join('\n'),
  facets: [
    ...names.map((name) => ['indicator', name] as const),
    ...(who ? ([['person', who]] as const) : []),
    ['tag', 'sáp nhập xã'],
  ],
  times: { clippedAt: at, updatedAt: at },
});

/** Ranks of each way the words can stand there: to their end, all but the last so, as beginnings. */
const RANKS = 5;

/** Articles in their ranks, in a list of ranks for each way that says anything. */
const ranksOf = (said: readonly Said[]) => {
  const { segment } = buildSegment(said.map(documentOf));
  const titles = indexWords(said.map(({ title }) => title));
  return (typed: string, withTitles = true): readonly (readonly (readonly number[])[])[] => {
    const query = parseQuery(typed);
    const found = findDocuments(segment, query);
    const all = rankDocuments(segment, { titles: withTitles ? titles : null, query, found });
    const ranked = all.map((bits) => [...membersOf(bits)]);
    const ways = Array.from({ length: ranked.length / RANKS }, (_, way) =>
      ranked.slice(way * RANKS, (way + 1) * RANKS),
    );
    return ways.filter((ranks) => ranks.flat().length > 0);
  };
};

const ranks = ranksOf(ARTICLES);

describe('the ranks of what was found', () => {
  test.each([
    ['sáp nhập xã', [[[4], [1], [3], [2], [0, 5, 6]]]],
    ['sap nhap xa', [[[4], [1], [3], [2], [0, 5, 6]]]],
    ['"sáp nhập"', [[[4], [1], [3, 5], [], [0, 2, 6]]]],
    // To the end of a word: "học" is no "họ", and a name is asked for by its own words.
    ['"xa" sap', [[[4], [1], [3, 6], [2], [0, 5]]]],
    ['sáp', [[[4], [1], [3, 5, 6], [], [0, 2]]]],
    ['sáp -tỉnh', [[[], [1], [3, 5, 6], [], [0, 2]]]],
    ['sáp nhập xã nhãn:"sáp nhập xã"', [[[4], [1], [3], [2], [0, 5, 6]]]],
    // The last word is still being typed.
    ['sáp nh', [[[4], [1], [3, 5], [], [0, 2, 6]]]],
  ])('%s', (typed, expected) => expect(ranks(typed)).toEqual(expected));

  test('where the titles are not known, names decide alone', () => {
    expect(ranks('sáp nhập xã', false)).toEqual([[[], [], [3, 4], [], [0, 1, 2, 5, 6]]]);
  });

  test('every document found is in one of them, and no other', () => {
    expect(ranks('xã họp').flat(2)).toEqual([3]);
    expect(ranks('không-có').flat(2)).toEqual([]);
    expect(ranks('nhãn:"sáp nhập xã"').flat(2)).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });
});

describe('words themselves come before longer words that begin so', () => {
  const gia = ranksOf([
    { title: 'Giản tiện thủ tục' },
    { title: 'Họp báo', names: ['chỉ số giá'] },
    { title: 'Tin chợ', text: 'Giá rau không đổi.' },
    { title: 'Giá gạo tăng' },
    { title: 'Tin vắn', names: ['số hộ giảm nghèo'] },
    { title: 'Thăm trường', text: 'Có thêm giảng viên.' },
    { title: 'Giảm thủ tục', text: 'Đỡ đi lại, đỡ tốn già nửa giờ.', names: ['giá dịch vụ'] },
    { title: 'Hạ giảm', text: 'Cả hai.' },
    { title: 'Hạt giảm', text: 'Cả hai.' },
  ]);

  test.each([
    // In titles, in names and at all; what has the word itself anywhere before what only begins so in its title.
    [
      'gia',
      [
        [[], [3], [1, 6], [], [2]],
        [[], [0, 7, 8], [4], [], [5]],
      ],
    ],
    // With its marks a word is no beginning of another vowel.
    ['giá', [[[], [3], [1, 6], [], [2]]]],
    ['gi', [[[6], [0, 3, 7, 8], [1, 4], [], [2, 5]]]],
    // The words before the one that is being typed are whole.
    [
      'ha gia',
      [
        [[], [7], [], [], []],
        [[], [8], [], [], []],
      ],
    ],
    [
      'gia thu',
      [
        [[], [], [], [6], []],
        [[], [0], [], [], []],
      ],
    ],
    // Quoted, it is that word alone.
    ['"gia"', [[[], [3], [1, 6], [], [2]]]],
  ])('%s', (typed, expected) => expect(gia(typed)).toEqual(expected));
});

test('titles of joined segments are those of the documents that stay', async () => {
  const { segment } = buildSegment(ARTICLES.map(documentOf));
  const titles = indexWords(ARTICLES.map(({ title }) => title));
  const some = noBits(ARTICLES.length);
  for (const at of [1, 2, 4]) setBit(some, at);
  const parts = [
    { segment, wanted: some, words: titles },
    { segment, wanted: allBits(ARTICLES.length), words: titles },
  ];
  const joined = await joinSegments(parts);
  const query = parseQuery('sáp nhập xã');
  const found = findDocuments(joined.segment, query);
  const ranked = rankDocuments(joined.segment, { titles: await joinWords(parts), query, found });
  expect(ranked.map((bits) => [...membersOf(bits)]).slice(0, RANKS)).toEqual([[2, 7], [0, 4], [6], [1, 5], [3, 8, 9]]);
});
