/** In which language a text is. */

// Counted by the engine's own loops: one over letters in JavaScript takes milliseconds where it runs for the first time.
/** All but the letters that only Vietnamese uses, composed and in lower case. */
const NOT_VIETNAMESE = /[^ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]+/g;
/** All but letters of any script, in lower case. */
const NO_LETTER = /[^a-zà-ỹ\u3040-\ud7ff]+/g;
/** More than this of a text is not asked: half a page of prose. UTF-16 units. */
const LANGUAGE_SAMPLE = 3_000;
/** In Vietnamese prose one letter in five is of that kind; names in foreign text stay far below. */
const LEAST_SHARE = 0.06;

type Letters = { readonly vietnamese: number; readonly all: number };

const lettersIn = (text: string): Letters => {
  const letters = text.normalize('NFC').toLowerCase().replace(NO_LETTER, '');
  return { vietnamese: letters.replace(NOT_VIETNAMESE, '').length, all: letters.length };
};

const isMostlyVietnamese = ({ vietnamese, all }: Letters): boolean => vietnamese > 0 && vietnamese / all > LEAST_SHARE;

/** True for Vietnamese text in any Unicode form, with diacritics. */
const isVietnamese = (text: string): boolean => isMostlyVietnamese(lettersIn(text.slice(0, LANGUAGE_SAMPLE)));

/** What is read of a page, and where that is mostly white space, at the most. UTF-16 units. */
const FIRST_SAMPLE = 8_000;
/** Of the beginning of a page in Vietnamese, menus and all: nothing behind it would change the answer. */
const CLEAR_SHARE = 0.15;
const LONGEST_SAMPLE = 40_000;
const ENOUGH_LETTERS = 2_000;
const LEAST_LETTERS = 1_000;

/** The same of all that a page says, its menus first. */
export const isVietnamesePage = (text: string): boolean => {
  const opening = lettersIn(text.slice(0, LANGUAGE_SAMPLE));
  if (opening.vietnamese > opening.all * CLEAR_SHARE && opening.all >= LEAST_LETTERS) return true;
  const letters = lettersIn(text.slice(0, FIRST_SAMPLE));
  const isEnough = letters.all >= ENOUGH_LETTERS || text.length <= FIRST_SAMPLE;
  return isMostlyVietnamese(isEnough ? letters : lettersIn(text.slice(0, LONGEST_SAMPLE)));
};

/** BCP 47: "vi" by the letters, else what the page declares. */
export const languageOf = (text: string, declared: string | null): string | null =>
  isVietnamese(text) ? 'vi' : declared?.trim().toLowerCase().slice(0, 2) || null;
