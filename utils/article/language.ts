/** In which language a text is. */

/** Letters that only Vietnamese uses, composed. */
const VIETNAMESE_LETTER = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/g;
const LETTER = /[a-zà-ỹ\u0370-\u1cff\u3040-\ud7ff]/g;
const SAMPLE = 6_000;
/** In Vietnamese prose one letter in five is of that kind; names in foreign text stay far below. */
const LEAST_SHARE = 0.06;

/** True for Vietnamese text in any Unicode form, with diacritics. */
export const isVietnamese = (text: string): boolean => {
  const sample = text.slice(0, SAMPLE).normalize('NFC').toLowerCase();
  const letters = sample.match(LETTER)?.length ?? 0;
  return letters > 0 && (sample.match(VIETNAMESE_LETTER)?.length ?? 0) / letters > LEAST_SHARE;
};

/** BCP 47: "vi" by the letters, else what the page declares. */
export const languageOf = (text: string, declared: string | null): string | null =>
  isVietnamese(text) ? 'vi' : declared?.trim().toLowerCase().slice(0, 2) || null;
