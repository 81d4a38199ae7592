import { type Matrix, matrixOf, multiply, numbersOf, type PdfLibrary, type PdfOperators } from './pdf-library';

/** One drawn letter; `matrix` brings it (one unit is its font size) to the page's own coordinates, `width` is in those units. */
export type Glyph = { readonly text: string; readonly font: string; readonly width: number; readonly matrix: Matrix };

type TextState = {
  font: string;
  size: number;
  charSpacing: number;
  wordSpacing: number;
  scale: number;
  leading: number;
  rise: number;
};

type DrawnGlyph = { readonly unicode: string; readonly width: number; readonly isSpace: boolean };

const isGlyph = (entry: unknown): entry is DrawnGlyph =>
  typeof entry === 'object' &&
  entry !== null &&
  'unicode' in entry &&
  typeof entry.unicode === 'string' &&
  'width' in entry;

/** Glyph widths are said in thousandths of the font size. */
const WIDTH_UNIT = 0.001;
const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];
/** A page with more letters is a map, or was made to be slow. */
const MOST_GLYPHS = 200_000;

const START: TextState = { font: '', size: 1, charSpacing: 0, wordSpacing: 0, scale: 1, leading: 0, rise: 0 };

/** Follows the operators of a page; `glyphs` is what they have drawn. */
type Pen = { state: TextState; matrix: Matrix; line: Matrix; text: Matrix; readonly glyphs: Glyph[] };

const moveLine = (pen: Pen, x: number, y: number): void => {
  pen.line = multiply(pen.line, [1, 0, 0, 1, x, y]);
  pen.text = pen.line;
};

const show = (pen: Pen, entries: readonly unknown[]): void => {
  const { font, size, charSpacing, wordSpacing, scale, rise } = pen.state;
  for (const entry of entries) {
    if (typeof entry === 'number') {
      pen.text = multiply(pen.text, [1, 0, 0, 1, -entry * WIDTH_UNIT * size * scale, 0]);
      continue;
    }
    if (!isGlyph(entry) || pen.glyphs.length >= MOST_GLYPHS) continue;
    const width = entry.width * WIDTH_UNIT;
    const matrix = multiply(multiply(pen.matrix, pen.text), [size * scale, 0, 0, size, 0, rise]);
    pen.glyphs.push({ text: entry.unicode, font, width, matrix });
    const spacing = charSpacing + (entry.isSpace ? wordSpacing : 0);
    pen.text = multiply(pen.text, [1, 0, 0, 1, (width * size + spacing) * scale, 0]);
  }
};

type Act = (pen: Pen, args: readonly unknown[]) => void;

const number = (value: unknown): number => (typeof value === 'number' ? value : 0);

/** Text operators by name; those that keep and give back the whole state are followed in `glyphsOf`. */
const ACTS = {
  transform: (pen, args) => {
    pen.matrix = multiply(pen.matrix, matrixOf(numbersOf(args)));
  },
  beginText: (pen) => {
    pen.line = IDENTITY;
    pen.text = IDENTITY;
  },
  setFont: (pen, [font, size]) => {
    pen.state = { ...pen.state, font: String(font), size: number(size) };
  },
  setCharSpacing: (pen, [spacing]) => {
    pen.state = { ...pen.state, charSpacing: number(spacing) };
  },
  setWordSpacing: (pen, [spacing]) => {
    pen.state = { ...pen.state, wordSpacing: number(spacing) };
  },
  setHScale: (pen, [percent]) => {
    pen.state = { ...pen.state, scale: number(percent) / 100 };
  },
  setLeading: (pen, [leading]) => {
    pen.state = { ...pen.state, leading: number(leading) };
  },
  setTextRise: (pen, [rise]) => {
    pen.state = { ...pen.state, rise: number(rise) };
  },
  setTextMatrix: (pen, args) => {
    pen.line = matrixOf(numbersOf(args.length === 1 ? args[0] : args));
    pen.text = pen.line;
  },
  moveText: (pen, [x, y]) => moveLine(pen, number(x), number(y)),
  setLeadingMoveText: (pen, [x, y]) => {
    pen.state = { ...pen.state, leading: -number(y) };
    moveLine(pen, number(x), number(y));
  },
  nextLine: (pen) => moveLine(pen, 0, -pen.state.leading),
  showText: (pen, [entries]) => show(pen, Array.isArray(entries) ? entries : []),
} as const satisfies Readonly<Record<string, Act>>;

/**
 * Every letter a page draws, in the order it is drawn, also those which pdfjs leaves out of its text (soft hyphens, which are "ư" in the
 * fonts of TCVN) and marks apart from their letters. Letters of type 3 fonts keep the width pdfjs says.
 */
export const glyphsOf = ({ fnArray, argsArray }: PdfOperators, { OPS }: PdfLibrary): readonly Glyph[] => {
  // `as`: Object.keys widens the keys of a typed table.
  const acts = new Map<number, Act>(
    (Object.keys(ACTS) as (keyof typeof ACTS)[]).map((name) => [OPS[name], ACTS[name]]),
  );
  const pen: Pen = { state: START, matrix: IDENTITY, line: IDENTITY, text: IDENTITY, glyphs: [] };
  const kept: { readonly state: TextState; readonly matrix: Matrix }[] = [];
  const keep = (): void => void kept.push({ state: pen.state, matrix: pen.matrix });
  fnArray.forEach((operator, index) => {
    const given = argsArray[index];
    const args: readonly unknown[] = Array.isArray(given) ? given : numbersOf(given);
    if (operator === OPS.save) keep();
    else if (operator === OPS.restore || operator === OPS.paintFormXObjectEnd) {
      const before = kept.pop();
      pen.state = before?.state ?? pen.state;
      pen.matrix = before?.matrix ?? IDENTITY;
    } else if (operator === OPS.paintFormXObjectBegin) {
      keep();
      pen.matrix = multiply(pen.matrix, matrixOf(numbersOf(args[0])));
    } else acts.get(operator)?.(pen, args);
  });
  return pen.glyphs;
};
