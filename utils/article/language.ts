/** In which language a text is. */

/** Letters that only Vietnamese uses, composed. */
const VIETNAMESE_LETTERS: ReadonlySet<string> = new Set('ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ');
/** Of any script, in lower case. */
const isLetter = (sign: string): boolean =>
  (sign >= 'a' && sign <= 'z') ||
  (sign >= 'à' && sign <= 'ỹ') ||
  (sign >= '\u0370' && sign <= '\u1cff') ||
  (sign >= '\u3040' && sign <= '\ud7ff');
const SAMPLE = 6_000;
/** In Vietnamese prose one letter in five is of that kind; names in foreign text stay far below. */
const LEAST_SHARE = 0.06;

/** True for Vietnamese text in any Unicode form, with diacritics. */
export const isVietnamese = (text: string): boolean => {
  const sample = text.slice(0, SAMPLE).normalize('NFC').toLowerCase();
  let letters = 0;
  let vietnamese = 0;
  for (const sign of sample) {
    if (!isLetter(sign)) continue;
    letters += 1;
    if (VIETNAMESE_LETTERS.has(sign)) vietnamese += 1;
  }
  return letters > 0 && vietnamese / letters > LEAST_SHARE;
};

/** BCP 47: "vi" by the letters, else what the page declares. */
export const languageOf = (text: string, declared: string | null): string | null =>
  isVietnamese(text) ? 'vi' : declared?.trim().toLowerCase().slice(0, 2) || null;
