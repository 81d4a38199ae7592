import type { Glyph } from './glyphs';
import type { PdfjsItem } from './page-items';
import { multiply } from './pdf-library';

/** Marks as letters of their own, as some fonts draw them over the letter before. */
const SPACING_MARKS: Readonly<Record<string, string>> = {
  '\u00b4': '\u0301',
  '`': '\u0300',
  '\u02c6': '\u0302',
  '\u02dc': '\u0303',
  '\u02d8': '\u0306',
  '\u02c9': '\u0304',
};

const MARKS = /^\p{M}+$/u;
const LETTER = /^\p{L}/u;

/** A letter with where it stands along its own line: `x` and `y` in font sizes from the page's corner, turned with the text. */
type Letter = { text: string; readonly glyph: Glyph; readonly x: number; readonly y: number };

/** Where a glyph begins in its own direction, so that turned text can be measured like any other. */
const alongLine = (glyph: Glyph): { readonly x: number; readonly y: number } => {
  const [a, b, c, d, e, f] = glyph.matrix;
  const [wide, high] = [Math.hypot(a, b) || 1, Math.hypot(c, d) || 1];
  return { x: (a * e + b * f) / (wide * wide), y: (c * e + d * f) / (high * high) };
};

/** Font sizes: a mark begins within this reach of its letter's edges, and may be raised over a capital. */
const REACH = 0.3;
const RAISED = 0.7;

const isNear = (mark: Letter, letter: Letter, reach: number): boolean =>
  Math.abs(mark.y - letter.y) <= RAISED &&
  mark.x >= letter.x - reach &&
  mark.x <= letter.x + letter.glyph.width + reach;

/** A mark belongs to the letter drawn before it if it touches that; else to the letter it stands over, drawn at any time before. */
const hostOf = (mark: Letter, letters: readonly Letter[]): Letter | undefined => {
  const before = letters.at(-1);
  if (before !== undefined && LETTER.test(before.text) && isNear(mark, before, REACH)) return before;
  return letters.findLast((letter) => LETTER.test(letter.text) && isNear(mark, letter, 0.02));
};

const attached = (glyphs: readonly Glyph[]): readonly Letter[] => {
  const letters: Letter[] = [];
  for (const glyph of glyphs) {
    const letter: Letter = { text: glyph.text, glyph, ...alongLine(glyph) };
    const spacing = SPACING_MARKS[glyph.text];
    const host =
      spacing !== undefined || MARKS.test(glyph.text) ? hostOf(letter, letters.slice(-MOST_BEHIND)) : undefined;
    // A sign that merely follows a letter is that sign: over a letter it begins before the letter's end.
    const isOver = host !== undefined && (spacing === undefined || letter.x < host.x + host.glyph.width * 0.6);
    if (isOver) host.text = (host.text + (spacing ?? glyph.text)).normalize('NFC');
    else letters.push(letter);
  }
  return letters;
};

/** Marks drawn behind a whole line stand this many letters at most behind their own. */
const MOST_BEHIND = 400;
/** Letters this near to one another (font sizes) are one piece. */
const TOUCHING = 0.1;

const goesOn = (letter: Letter, before: Letter): boolean =>
  letter.glyph.font === before.glyph.font &&
  Math.abs(letter.y - before.y) < 0.02 &&
  Math.abs(letter.x - before.x - before.glyph.width) <= TOUCHING;

/** Letters as pieces of text in the form of pdfjs: words, each where it stands, marks with their letters. */
export const itemsOfGlyphs = (glyphs: readonly Glyph[]): readonly PdfjsItem[] => {
  const runs: Letter[][] = [];
  let open: Letter[] | null = null;
  for (const letter of attached(glyphs)) {
    const before = open?.at(-1);
    if (letter.text.trim() === '') open = null;
    else if (open !== null && before !== undefined && goesOn(letter, before)) open.push(letter);
    else {
      open = [letter];
      runs.push(open);
    }
  }
  return runs.flatMap((run) => {
    const [first] = run;
    const last = run.at(-1);
    if (first === undefined || last === undefined) return [];
    const { matrix, font } = first.glyph;
    const size = Math.hypot(matrix[0], matrix[1]);
    const str = run.map(({ text }) => text).join('');
    return [
      {
        str,
        transform: multiply(matrix, [1, 0, 0, 1, 0, 0]),
        width: (last.x - first.x + last.glyph.width) * size,
        fontName: font,
      },
    ];
  });
};
