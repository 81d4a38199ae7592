import { foldVietnamese, spellSyllable, wordPool, wordTable } from '@/utils/text';

/** Abbreviations of the genre, written out in folded words. */
const ABBREVIATIONS = wordTable<string>({
  bhyt: 'bao hiem y te',
  bhxh: 'bao hiem xa hoi',
  bhtn: 'bao hiem that nghiep',
  ntm: 'nong thon moi',
  htx: 'hop tac xa',
  tht: 'to hop tac',
  nsnn: 'ngan sach',
  ns: 'ngan sach',
  gtsx: 'gia tri san xuat',
  thpt: 'trung hoc pho thong',
  thcs: 'trung hoc co so',
  mttq: 'mat tran to quoc',
  mtqg: 'muc tieu quoc gia',
  dvc: 'dich vu cong',
  tthc: 'thu tuc hanh chinh',
  cchc: 'cai cach hanh chinh',
  ttcn: 'tieu thu cong nghiep',
  cn: 'cong nghiep',
  gtnt: 'giao thong nong thon',
  tnxh: 'te nan xa hoi',
  tngt: 'tai nan giao thong',
  tdtt: 'the duc the thao',
  gpmb: 'giai phong mat bang',
  gcnqsdd: 'giay chung nhan quyen dung dat',
  dvmtr: 'dich vu moi truong rung',
  nhcsxh: 'ngan hang chinh sach xa hoi',
  dtts: 'dan toc thieu so',
  ubnd: 'uy ban nhan dan',
  xklđ: 'xuat khau lao dong',
  xkld: 'xuat khau lao dong',
});

/** Different words for one thing; longest first where one begins another. Both sides are folded. */
const SAME_WORDS: readonly (readonly [string, string])[] = [
  ['dan so la nguoi dan toc', 'dan toc'],
  ['nguoi dan toc', 'dan toc'],
  ['dong bao dan toc', 'dan toc'],
  ['ngan sach nha nuoc', 'ngan sach'],
  ['nguoi lao dong', 'lao dong'],
  ['nguoi dan', 'dan'],
  ['nhan dan', 'dan'],
  ['dan cu', 'dan'],
  ['dan so', 'dan'],
  ['ho gia dinh', 'ho'],
  ['ho dan', 'ho'],
  ['su dung', 'dung'],
  ['nuoc sinh hoat', 'nuoc'],
  ['heo', 'lon'],
  ['bap', 'ngo'],
  ['trai cay', 'qua'],
  ['cay an trai', 'cay an qua'],
  ['du khach', 'khach du lich'],
  ['thon ban', 'thon'],
  ['ban lang', 'thon'],
  ['tam nha dot nat', 'tam dot nat'],
  ['hang nam', ''],
  ['moi nam', ''],
  ['ca nam', ''],
  ['cuoi nam', ''],
  ['trong nam', ''],
];

/** Words that change nothing about what is measured. With accents: folded they would hide "độ", "đô", "bản". */
const FILLERS: ReadonlySet<string> = new Set(
  (
    'và của các những được đã có cho tại ở trong trên là đạt ước hiện nay đến với về này đó bị số-lượng hằng ' +
    'toàn địa-bàn thì sẽ'
  ).split(' '),
);
const FOLDED_FILLERS: ReadonlySet<string> = new Set('cua nhung duoc'.split(' '));

const PLACE_HEADS: ReadonlySet<string> = new Set(
  'xã phường huyện quận tỉnh tp thôn bản ấp xóm buôn làng vùng nước ngành'.split(' '),
);
/** Heads of place in two syllables, by the first. */
const LONG_PLACE_HEADS: ReadonlyMap<string, readonly string[]> = new Map([
  ['thành', ['phố']],
  ['thị', ['trấn', 'xã']],
]);
/** Before one of these a head of place goes together with it: "của xã", "toàn tỉnh", "cấp huyện". */
const PLACE_LEADS: ReadonlySet<string> = new Set(['của', 'toàn', 'cấp', 'cả', 'bàn', 'ở', 'tại', 'nội']);

const wordsOf = (phrase: string): readonly string[] => phrase.split(' ').filter(Boolean);

const LONG_FORMS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(ABBREVIATIONS).map(([short, long]) => [short, wordsOf(long)]),
);

type Token = {
  readonly plain: string;
  readonly folded: string;
  readonly capital: boolean;
  readonly isYear: boolean;
  readonly isFiller: boolean;
  /** The word written out, where it is an abbreviation. */
  readonly long: readonly string[] | undefined;
};

/** One letter or digit, and what may follow one inside a word. */
const FIRST = /[\p{L}\p{N}]/u;
const FURTHER = /[\p{L}\p{M}\p{N}]/u;
const YEAR = /^(?:19|20)\d\d$/u;

/** "kỹ" and "kĩ", "tỷ" and "tỉ" are one word; accents and đ fall away. */
const foldWord = (word: string): string => foldVietnamese(word).replace(/^([hklmst]|qu)y$/u, '$1i');

const spell = wordPool((surface): Token => {
  const plain = spellSyllable(surface);
  const folded = foldWord(plain);
  return {
    plain,
    folded,
    capital: surface[0] !== surface[0]?.toLowerCase() && surface !== surface.toUpperCase(),
    isYear: YEAR.test(plain),
    isFiller: FILLERS.has(plain) || FOLDED_FILLERS.has(folded),
    long: LONG_FORMS.get(folded),
  };
});

/** 1 where a word can begin, 2 where it can only go on, 0 between words; nearly all text is in the first two ranges. */
const partAt = (text: string, at: number): 0 | 1 | 2 => {
  const code = text.charCodeAt(at);
  if (code < 0x80) {
    const small = code | 0x20;
    return (small >= 97 && small <= 122) || (code >= 48 && code <= 57) ? 1 : 0;
  }
  if ((code >= 0xc0 && code <= 0xd6) || (code >= 0x1ea0 && code <= 0x1ef9)) return 1;
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
  return FIRST.test(character) ? 1 : FURTHER.test(character) ? 2 : 0;
};

/** Units of the character at `at`: two for a pair. */
const widthAt = (text: string, at: number): number => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);

const isSign = (text: string, at: number): boolean => text[at] === '%' || text[at] === '‰';

const tokens = (words: string): readonly Token[] => {
  const composed = words.normalize('NFC');
  const plain = composed.includes('(') ? composed.replace(/\([^()]*\)/gu, ' ') : composed;
  const found: Token[] = [];
  let at = 0;
  while (at < plain.length) {
    const from = at;
    const begins = partAt(plain, at) === 1;
    at += widthAt(plain, at);
    if (begins) while (at < plain.length && partAt(plain, at) > 0) at += widthAt(plain, at);
    if (begins || isSign(plain, from)) found.push(spell(plain, from, at));
  }
  return found;
};

/** Names of places and times of reporting say where and when, not what: "của xã Bằng Luân", "toàn tỉnh", "năm 2025". */
const withoutPlacesAndYears = (all: readonly Token[]): readonly Token[] => {
  const kept: Token[] = [];
  for (let at = 0; at < all.length; at += 1) {
    const token = all[at];
    if (token === undefined) continue;
    const next = all[at + 1];
    const long = LONG_PLACE_HEADS.get(token.plain)?.includes(next?.plain ?? '') === true;
    const width = long ? 2 : PLACE_HEADS.has(token.plain) ? 1 : 0;
    if (width > 0 && isPlace(all, at, width)) {
      at += width - 1;
      while (all[at + 1]?.capital === true) at += 1;
      continue;
    }
    const area = token.plain === 'địa' && next?.plain === 'bàn';
    if (area || (token.plain === 'năm' && next?.isYear === true)) at += 1;
    else if (token.plain === 'cấp' && PLACE_HEADS.has(next?.plain ?? '')) continue;
    else if (!token.isYear) kept.push(token);
  }
  return kept;
};

const isPlace = (all: readonly Token[], at: number, width: number): boolean => {
  if (all[at + width]?.capital === true) return true;
  return at > 0 && PLACE_LEADS.has(all[at - 1]?.plain ?? '');
};

/** Leading words that only count or report: "tỷ lệ", "tổng số", "kết quả", "phấn đấu". Folded. */
const COUNTING_HEADS: readonly string[] = [
  'ti le',
  'tong so luong',
  'tong so',
  'tong luong',
  'tong',
  'so luong',
  'so',
  'luong',
  'muc do',
  'muc',
  'do',
  'ket qua',
  'phan dau',
  'thuc hien',
  'duy tri',
  'giu vung',
  'giu',
  'nang',
  'chi tieu',
  'muc tieu',
  'rieng',
  'them',
  'co them',
  'luy ke',
];

type SameWords = { readonly from: readonly string[]; readonly to: readonly string[] };

/** Synonyms by their first word, longest first. */
const SAME_WORDS_BY_FIRST: ReadonlyMap<string, readonly SameWords[]> = (() => {
  const index = new Map<string, SameWords[]>();
  for (const [from, to] of SAME_WORDS) {
    const entry = { from: wordsOf(from), to: wordsOf(to) };
    const first = entry.from[0] ?? '';
    index.set(
      first,
      [...(index.get(first) ?? []), entry].sort((a, b) => b.from.length - a.from.length),
    );
  }
  return index;
})();

const sameWordsAt = (words: readonly string[], at: number): SameWords | undefined =>
  SAME_WORDS_BY_FIRST.get(words[at] ?? '')?.find(({ from }) => from.every((word, step) => words[at + step] === word));

const levelWords = (words: readonly string[]): readonly string[] => {
  const levelled: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const same = sameWordsAt(words, at);
    if (same === undefined) levelled.push(words[at] ?? '');
    else {
      levelled.push(...same.to);
      at += same.from.length - 1;
    }
  }
  return levelled;
};

/**
 * What is measured, as one string for comparing: folded words without places, years, fillers and brackets, with
 * abbreviations written out and synonyms levelled. Capitals that `vocabulary` does not know are names and fall away.
 *
 * "Tỷ lệ hộ nghèo của xã Bằng Luân" and "tỉ lệ hộ nghèo" both give "ti le ho ngheo".
 */
export const contentKey = (words: string, vocabulary?: ReadonlySet<string>): string => keyOf(tokens(words), vocabulary);

/** The key of a wording of the codebook, and its folded words, read in one go. */
export const indexWording = (words: string): { readonly key: string; readonly words: readonly string[] } => {
  const all = tokens(words);
  return { key: keyOf(all), words: all.map((token) => token.folded) };
};

const keyOf = (all: readonly Token[], vocabulary?: ReadonlySet<string>): string => {
  const written: string[] = [];
  withoutPlacesAndYears(all).forEach(({ folded, capital, isFiller, long }, index) => {
    if (isFiller) return;
    if (index > 0 && capital && vocabulary !== undefined && !vocabulary.has(folded)) return;
    if (long === undefined) written.push(folded);
    else written.push(...long);
  });
  const levelled = levelWords(written);
  const last = levelled.length > 1 && LAST_FILLERS.has(levelled[levelled.length - 1] ?? '') ? -1 : levelled.length;
  return levelled.slice(0, last).join(' ');
};

/** Said of where or when at the end: "số hộ nghèo toàn xã" is the number of poor households. */
const LAST_FILLERS: ReadonlySet<string> = new Set(['xa', 'huyen', 'tinh', 'nam']);

/** The key without its leading counting word; the key itself where it has none or consists of nothing else. */
export const withoutCountingHead = (key: string): string => {
  const opener = COUNTING_STARTS.get(key.split(' ', 1)[0] ?? '')?.find((start) => key.startsWith(start));
  return opener === undefined ? key : key.slice(opener.length);
};

/** By their first word. */
const COUNTING_STARTS: ReadonlyMap<string, readonly string[]> = (() => {
  const starts = new Map<string, string[]>();
  for (const head of COUNTING_HEADS) {
    const first = head.split(' ', 1)[0] ?? '';
    starts.set(first, [...(starts.get(first) ?? []), `${head} `]);
  }
  return starts;
})();

/** The key without "bình quân" ("thu ngân sách bình quân" is still budget revenue). */
export const withoutAverage = (key: string): string =>
  key.includes('binh quan') ? key.replace(/(?<![^ ])binh quan(?![^ ]) ?/gu, '').trim() : key;
