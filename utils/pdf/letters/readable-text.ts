import type { PageText, TextItem } from '../drawn/page-text';
import { fromLegacy, legacyFonts } from './legacy-text';

/** What word processors draw from symbol fonts in the private range: marks before the items of a list, ticks. */
const SYMBOLS: Readonly<Record<string, string>> = {
  '\uf0b7': '•',
  '\uf0a7': '▪',
  '\uf0d8': '•',
  '\uf0e8': '•',
  '\uf0fc': '✓',
  '\uf0fe': '✓',
  '\uf076': '•',
  '\uf02d': '-',
  '\uf02b': '+',
  '\uf0e0': '→',
  '\uf0b0': '°',
  '\uf0b1': '±',
  '\uf0b3': '≥',
  '\uf0a3': '≤',
  '\uf0b4': '×',
};

/** Ligatures and presentation forms, and spaces of other widths. */
const SPELLED_OUT = /[\u00a0\u2000-\u200a\u202f\u3000\ufb00-\ufb06]/g;

/** A character that stands for none: control characters, the private range, what pdfjs gives for a glyph without a letter. */
const UNREADABLE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ue000-\uf8ff\ufffd-\uffff]/g;
const REPLACEMENT = '\ufffd';

const spelled = (text: string): string =>
  text
    .replace(SPELLED_OUT, (character) => character.normalize('NFKC'))
    .replace(/[\uf000-\uf0ff]/g, (character) => SYMBOLS[character] ?? character)
    .replace(UNREADABLE, REPLACEMENT)
    .normalize('NFC');

const textsByFont = (pages: readonly PageText[]): ReadonlyMap<string, string> => {
  const texts = new Map<string, string[]>();
  for (const { font, text } of pages.flatMap(({ items, upended = [] }) => [...items, ...upended])) {
    const known = texts.get(font);
    if (known === undefined) texts.set(font, [text]);
    else known.push(text);
  }
  return new Map([...texts].map(([font, all]) => [font, all.join(' ')]));
};

/**
 * Pages with their text as Unicode: fonts of before Unicode converted, ligatures and spaces spelled out, list marks of symbol fonts as signs.
 * A character without a letter is U+FFFD. `names` are the fonts' own names.
 */
export const readablePages = (pages: readonly PageText[], names: ReadonlyMap<string, string>): readonly PageText[] => {
  const legacy = legacyFonts(textsByFont(pages), names);
  const readable = (item: TextItem): TextItem => {
    const reading = legacy.get(item.font);
    const text = spelled(reading === undefined ? item.text : fromLegacy(item.text, reading.encoding));
    return { ...item, text: reading?.capitals === true ? text.toUpperCase() : text };
  };
  return pages.map((page) => ({
    ...page,
    items: page.items.map(readable),
    ...(page.upended === undefined ? {} : { upended: page.upended.map(readable) }),
  }));
};

/** A sign or a capital with a mark in the middle of a small word, as wrong maps of fonts give them: "vi¾n", "sÖn". */
const MANGLED = /\p{L}[\u00a1-\u00a9\u00ab-\u00b1\u00b4-\u00b9\u00bb-\u00bf\u00d7\u00f7]\p{L}|\p{Ll}(?![A-Z])\p{Lu}/u;
/** Letters of scripts no document of the region is written in, where most letters are Latin or should be. */
const FOREIGN_SCRIPT = /[\p{Script=Arabic}\p{Script=Cyrillic}\p{Script=Hebrew}\p{Script=Devanagari}]/u;

const WORD = /[^\s.,;:()/\d-]{2,}/gu;
const MOST_UNREADABLE = 0.1;
const LEAST_UNREADABLE = 8;

/**
 * Whether too much of the text is no text: fonts came without a map from their glyphs to letters, and what can be extracted is not what the
 * page shows. A tenth of the words is too much.
 */
export const isUnreadable = (pages: readonly PageText[]): boolean => {
  const words = pages.flatMap(({ items }) => items.flatMap(({ text }) => text.match(WORD) ?? []));
  const damaged = words.filter((word) => word.includes(REPLACEMENT) || MANGLED.test(word) || FOREIGN_SCRIPT.test(word));
  return damaged.length >= LEAST_UNREADABLE && damaged.length > MOST_UNREADABLE * words.length;
};
