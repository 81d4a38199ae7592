import { NAME_WORD, syllableKey } from './place-key';

/** One word of a text with what finding needs of it. */
export type PlaceWord = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  /** `syllableKey` of a word that may be part of a name (a capital or a number), else "". */
  readonly key: string;
  /** Starts with a capital letter or is a number. */
  readonly capital: boolean;
  /** Has letters and all of them are capitals: "MƯỜNG", "UBND". */
  readonly shouted: boolean;
  readonly digits: boolean;
  /** What stands between the word before and this one: "" at the start. */
  readonly gap: string;
};

/** Words of a text in order; numbers with separators ("1.302") fall into several, which no name contains. */
export const placeWords = (text: string): readonly PlaceWord[] => {
  const words: PlaceWord[] = [];
  let before = 0;
  for (const match of text.matchAll(NAME_WORD)) {
    const [word] = match;
    const start = match.index;
    const lower = word.toLowerCase();
    const upper = word.toUpperCase();
    const digits = /^\d+$/.test(word);
    const first = word.charAt(0);
    const capital = digits || first !== first.toLowerCase();
    words.push({
      start,
      end: start + word.length,
      text: word,
      lower,
      key: capital ? syllableKey(word) : '',
      capital,
      shouted: word === upper && word !== lower,
      digits,
      gap: text.slice(before, start),
    });
    before = start + word.length;
  }
  return words;
};

/** May these two words stand in one name? A space, or a hyphen with spaces around it ("Bà Rịa - Vũng Tàu"). */
export const isNameGap = (gap: string): boolean => /^[ \u00a0]+$/.test(gap) || isNameHyphen(gap);

/** Whether a gap between two words is a hyphen or dash, alone or with a space on either side. */
export const isNameHyphen = (gap: string): boolean => /^[ \u00a0]?[-‐‑–][ \u00a0]?$/.test(gap);
