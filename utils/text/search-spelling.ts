/** Typographic variants that mean the same to a reader, one UTF-16 unit each, so that offsets survive. */
const SAME_CHARACTER: Readonly<Record<string, string>> = {
  '\u00a0': ' ',
  '\u1680': ' ',
  '\u2000': ' ',
  '\u2001': ' ',
  '\u2002': ' ',
  '\u2003': ' ',
  '\u2004': ' ',
  '\u2005': ' ',
  '\u2006': ' ',
  '\u2007': ' ',
  '\u2008': ' ',
  '\u2009': ' ',
  '\u200a': ' ',
  '\u202f': ' ',
  '\u205f': ' ',
  '\u3000': ' ',
  '\t': ' ',
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\u2014': '-',
  '\u2015': '-',
  '\u2212': '-',
  '\ufe63': '-',
  '\uff0d': '-',
  '\u2018': "'",
  '\u2019': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u201e': '"',
  '\u00ab': '"',
  '\u00bb': '"',
  '\u2044': '/',
  '\u2215': '/',
  '\uff05': '%',
  '\u00d0': 'đ', // Ð (Icelandic eth) typed for Đ in old fonts
  '\u0189': 'đ',
};

const ODD_CHARACTER = new RegExp(`[${Object.keys(SAME_CHARACTER).join('')}]`, 'gu');
/** The same without `g`, which would remember where it stopped. */
const HAS_ODD = new RegExp(ODD_CHARACTER.source, 'u');

/**
 * The spelling rules are written against: lower case, plain spaces, hyphens and quotes.
 * Every character keeps its place: `searchSpelling(text).length === text.length`, so an offset found here is an
 * offset in `text`. Diacritics stay, since "bản" (village) and "ban" (committee) differ; `foldVietnamese` drops them.
 *
 * "5,5 – 6 %" becomes "5,5 - 6 %"; "TỶ LỆ" becomes "tỷ lệ".
 */
export const searchSpelling = (text: string): string => {
  const plain = HAS_ODD.test(text)
    ? text.replace(ODD_CHARACTER, (character) => SAME_CHARACTER[character] ?? character)
    : text;
  const lower = plain.toLowerCase();
  // A few foreign capitals ("İ") have a longer lower case: keep those as they are.
  return lower.length === plain.length ? lower : lowerOneByOne(plain);
};

const lowerOneByOne = (text: string): string => {
  const characters: string[] = [];
  for (const character of text) {
    const lower = character.toLowerCase();
    characters.push(lower.length === character.length ? lower : character);
  }
  return characters.join('');
};

/** Old placing of the tone mark ("hoà", "thuỷ") to the new one; only at the end of a syllable, never after q ("quý"). */
const TONE_PAIRS: Readonly<Record<string, string>> = {
  oà: 'òa',
  oá: 'óa',
  oả: 'ỏa',
  oã: 'õa',
  oạ: 'ọa',
  oè: 'òe',
  oé: 'óe',
  oẻ: 'ỏe',
  oẽ: 'õe',
  oẹ: 'ọe',
  uỳ: 'ùy',
  uý: 'úy',
  uỷ: 'ủy',
  uỹ: 'ũy',
  uỵ: 'ụy',
};

/**
 * One spelling for one syllable: "thuỷ" = "thủy", "hoá" = "hóa", "tỉ" = "tỷ". Takes and gives a lower-case NFC syllable
 * of the same length.
 */
export const syllableSpelling = (syllable: string): string => {
  if (syllable === 'tỉ') return 'tỷ';
  const tail = syllable.slice(-2);
  const modern = TONE_PAIRS[tail];
  if (modern === undefined || syllable.startsWith('qu')) return syllable;
  return syllable.slice(0, -2) + modern;
};
