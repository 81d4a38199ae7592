/**
 * Folds Vietnamese for comparing: lower case, no diacritics, đ = d ("Thuỷ điện" and "thủy điện" → "thuy dien").
 * Length is kept for precomposed (NFC) input, so offsets in the folded text are offsets in the original.
 */
export const foldVietnamese = (text: string): string => {
  const folded = text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')
    .toLowerCase();
  return folded;
};
