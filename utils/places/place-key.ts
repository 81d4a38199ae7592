import { wordTable } from '@/utils/text';

const TONES = wordTable<string>({
  '\u0300': '1',
  '\u0301': '2',
  '\u0303': '3',
  '\u0309': '4',
  '\u0323': '5',
});

/** Letters whose tone is pulled out: "ề" is "ê" with tone 1. Other diacritics (ê, ơ, ă) make another letter and stay. */
const splitLetter = (letter: string): readonly [string, string] => {
  let tone = '';
  const rest = letter.normalize('NFD').replace(/[\u0300\u0301\u0303\u0309\u0323]/g, (mark) => {
    tone = TONES[mark] ?? '';
    return '';
  });
  return [rest.normalize('NFC'), tone];
};

/** Every lower-case letter of Vietnamese that is not ASCII, split once. */
const SPLIT_LETTERS: ReadonlyMap<string, readonly [string, string]> = new Map(
  [...'àáãảạằắẵẳặầấẫẩậèéẽẻẹềếễểệìíĩỉịòóõỏọồốỗổộờớỡởợùúũủụừứữửựỳýỹỷỵ'].map((letter) => [letter, splitLetter(letter)]),
);

/** Spellings of Central Highlands names that papers mix freely, on the syllable's key. */
const SAME_SYLLABLE = wordTable<string>({
  đăk: 'đăk2',
  đăc: 'đăk2',
  đăc2: 'đăk2',
  dak: 'đăk2',
  dăk: 'đăk2',
  lăk: 'lăk2',
  lăc2: 'lăk2',
  lak: 'lăk2',
  păc2: 'păk2',
  păc: 'păk2',
  păk: 'păk2',
});

/**
 * Key of one syllable: lower case, its tone moved to the end, so that "Hòa" and "Hoà" are both "hoa1" while "Hóa" is not;
 * y after a single consonant reads as i ("Mỹ" = "Mĩ", "Kỳ" = "Kì"); apostrophes are dropped ("H'leo", "H’leo", "Hleo").
 */
export const syllableKey = (syllable: string): string => {
  let letters = '';
  let tone = '';
  for (const letter of syllable.toLowerCase()) {
    if (letter === "'" || letter === '’' || letter === '‘' || letter === 'ʼ') continue;
    // ð: Icelandic eth, typed for đ; its capital Ð looks the same as Đ.
    if (letter === 'ð') {
      letters += 'đ';
      continue;
    }
    const split = letter < '\u0080' ? undefined : SPLIT_LETTERS.get(letter);
    if (split === undefined) letters += letter;
    else {
      letters += split[0];
      tone = split[1];
    }
  }
  if (/^(?:[bcdghklmnpqrstvxđ]|qu)y$/.test(letters)) letters = `${letters.slice(0, -1)}i`;
  if (/^0\d+$/.test(letters)) letters = letters.replace(/^0+/, '');
  const key = letters + tone;
  return SAME_SYLLABLE[key] ?? key;
};

/** Words of a name, hyphens and dots being only separators ("Thừa Thiên - Huế", "Thừa Thiên Huế"). */
export const NAME_WORD = /[\p{L}\p{M}\p{N}]+(?:['’‘ʼ][\p{L}\p{M}]+)*/gu;

/** Key of a whole name, syllables apart by one space. Expects NFC or NFD; compares the spellings of one name, not two names. */
export const placeKey = (name: string): string =>
  (name.normalize('NFC').match(NAME_WORD) ?? []).map(syllableKey).join(' ');
