import { type LegacyEncoding, TCVN3_FROM_A1, VISCII_FROM_A1, VNI_LETTERS, VNI_MARKS } from './legacy-tables';

/** Vietnamese letters that no encoding of before Unicode has: text with one of them is Unicode, whatever its font is called. */
const UNICODE_VIETNAMESE = /[\u0102\u0103\u0110\u0111\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]|[\u0300-\u0309\u0323]/;

/** Font names, with or without the mark of a subset ("ABCDEF+.VnTimeH"). */
const FONT_NAMES: readonly (readonly [RegExp, LegacyEncoding])[] = [
  [/^(?:[A-Z]{6}\+)?\.?Vn(?=[A-Z])/, 'tcvn3'],
  [/^(?:[A-Z]{6}\+)?VNI[-_ ]/i, 'vni'],
  [/^(?:[A-Z]{6}\+)?VISCII/i, 'viscii'],
];
const CAPITAL_FONT = /^(?:[A-Z]{6}\+)?\.?Vn.{0,40}H(?:[-, ]|$)/;

/** pdfjs and some producers give the micro sign as the Greek letter, and letters of symbol fonts in the private range. */
const plainBytes = (text: string): string =>
  text
    .replace(/\u03bc/g, '\u00b5')
    .replace(/[\uf021-\uf0ff]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xf000));

/** A capital with the small letter of the same vowel behind it ("Uû ban"): capitals with marks had no characters of their own. */
const CAPITAL_WITH_MARK = /([AĂÂEÊIOÔƠUƯY])([àảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ])/gu;

const withoutTone = (letter: string): string =>
  letter
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '')
    .normalize('NFC');

const fromViscii = (text: string): string =>
  text.replace(/[\u00a1-\u00ff]/g, (character) => VISCII_FROM_A1[character.charCodeAt(0) - 0xa1] ?? character);

const fromTcvn3 = (text: string): string =>
  text
    .replace(/[\u00a1-\u00ff]/g, (character) => TCVN3_FROM_A1[character.charCodeAt(0) - 0xa1] ?? character)
    .normalize('NFC')
    .replace(CAPITAL_WITH_MARK, (both, capital: string, small: string) =>
      withoutTone(small).toUpperCase() === capital ? small.toUpperCase() : both,
    );

const VNI_PAIR = /([aeouyôö])([ùøûõïâáàåãäêéèúüë])|[ôöñíìæóòî]/giu;

const inCaseOf = (letter: string, like: string): string =>
  like === like.toLowerCase() ? letter : letter.toUpperCase();

const fromVni = (text: string): string =>
  text
    .replace(VNI_PAIR, (whole, base: string | undefined, mark: string | undefined) => {
      if (base === undefined || mark === undefined) return inCaseOf(VNI_LETTERS[whole.toLowerCase()] ?? whole, whole);
      const letter = inCaseOf(VNI_LETTERS[base.toLowerCase()] ?? base.toLowerCase(), base);
      return letter + (VNI_MARKS[mark.toLowerCase()] ?? mark);
    })
    .normalize('NFC');

const READERS: Readonly<Record<LegacyEncoding, (text: string) => string>> = {
  tcvn3: fromTcvn3,
  vni: fromVni,
  viscii: fromViscii,
};

/**
 * Text of a font of before Unicode as Unicode: "Tñ lÖ hé nghÌo" (TCVN3), "Tyû leä hoä ngheøo" (VNI) and "TÖ l® hµ nghèo" (VISCII) are
 * "Tỷ lệ hộ nghèo".
 */
export const fromLegacy = (text: string, encoding: LegacyEncoding): string => READERS[encoding](plainBytes(text));

const SYLLABLE =
  /^(?:ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdđghklmnpqrstvx])?[aăâeêioôơuưy]{1,3}(?:ng|nh|ch|[cmnpt])?$/u;

/** Whether a word has the form of a Vietnamese syllable, at most one tone: "nghèo", not "nghÌo". */
const isSyllable = (word: string): boolean => {
  const apart = word.toLowerCase().normalize('NFD');
  const tones = apart.match(/[\u0300\u0301\u0303\u0309\u0323]/g)?.length ?? 0;
  return tones <= 1 && SYLLABLE.test(apart.replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '').normalize('NFC'));
};

const WORD = /[\p{L}\u00a1-\u00bf\u00d7\u00f7\u00ad\uf021-\uf0ff]{2,}/gu;
/** Letters and signs that Vietnamese in Unicode never has inside a word. */
const ODD =
  /[\u00a1-\u00bf\u00c4-\u00c7\u00cb\u00ce-\u00d1\u00d6-\u00d8\u00db-\u00dc\u00de\u00df\u00e4-\u00e7\u00eb\u00ee-\u00f1\u00f6-\u00f8\u00fb\u00fc\u00fe\u00ff\u03bc]/;

/** Least words that tell an encoding without its font's name, and the share of them that must become syllables. */
const LEAST_WORDS = 4;
const LEAST_SHARE = 0.7;
/** Of two that fit alike the more usual comes first. */
const ENCODINGS: readonly LegacyEncoding[] = ['tcvn3', 'vni', 'viscii'];

type Share = { readonly encoding: LegacyEncoding; readonly words: number; readonly share: number };

/** How much of the odd words of a text become Vietnamese. */
const shareOf = (text: string, encoding: LegacyEncoding): Share => {
  const odd = (text.match(WORD) ?? []).filter((word) => ODD.test(word));
  const good = odd.filter((word) => isSyllable(fromLegacy(word, encoding))).length;
  return { encoding, words: odd.length, share: odd.length === 0 ? 0 : good / odd.length };
};

const byLetters = (text: string, least: number): LegacyEncoding | null => {
  const [best] = ENCODINGS.map((encoding) => shareOf(text, encoding)).sort((a, b) => b.share - a.share);
  return best !== undefined && best.words >= least && best.share >= LEAST_SHARE ? best.encoding : null;
};

/** How a font's text is to be read. */
export type FontReading = { readonly encoding: LegacyEncoding; readonly capitals: boolean };

/** A named font whose words do not become Vietnamese is not what its name says. */
const contradicts = (text: string, encoding: LegacyEncoding): boolean => {
  const { words, share } = shareOf(text, encoding);
  return words >= LEAST_WORDS && share < 0.3;
};

/**
 * Which fonts keep their text in an encoding of before Unicode: by the font's name where that is known, by what its words become
 * otherwise. `texts` and `names` are by font. Text with a letter that only Unicode has is never touched.
 */
export const legacyFonts = (
  texts: ReadonlyMap<string, string>,
  names: ReadonlyMap<string, string>,
): ReadonlyMap<string, FontReading> => {
  const candidates = [...texts].filter(([, text]) => !UNICODE_VIETNAMESE.test(text));
  const ofDocument = byLetters(candidates.map(([, text]) => text).join(' '), LEAST_WORDS);
  return new Map(
    candidates.flatMap(([font, text]) => {
      const name = names.get(font) ?? '';
      const named = FONT_NAMES.find(([pattern]) => pattern.test(name))?.[1] ?? null;
      const known = named !== null && !contradicts(text, named) ? named : null;
      // A heading's font has few words: it is read as the document where its own words allow that.
      const guessed = byLetters(text, LEAST_WORDS) ?? (byLetters(text, 1) === ofDocument ? ofDocument : null);
      const encoding = known ?? guessed;
      return encoding === null ? [] : [[font, { encoding, capitals: CAPITAL_FONT.test(name) }] as const];
    }),
  );
};
