import type { PageText, TextItem } from '@/utils/pdf';

const A4 = { width: 595, height: 842 };
/** Mean width of a letter in font sizes: near enough to a serif's for layouts to come out as printed. */
const LETTER = 0.45;

export type Typeset = {
  readonly x?: number;
  readonly y: number;
  readonly size?: number;
  readonly font?: string;
  readonly centredAt?: number;
};

export const widthOf = (text: string, size: number): number => text.length * LETTER * size;

/** One piece of text on a page. */
export const put = (text: string, { x = 85, y, size = 14, font = 'roman', centredAt }: Typeset): TextItem => {
  const width = widthOf(text, size);
  return { text, x: centredAt === undefined ? x : centredAt - width / 2, y, width, size, font };
};

/** A paragraph broken at the measure like a word processor does, justified: every line but the last reaches the right edge. */
export const putParagraph = (
  text: string,
  at: { readonly y: number; readonly left?: number; readonly right?: number; readonly indent?: number },
): readonly TextItem[] => {
  const { y, left = 85, right = 553, indent = 28 } = at;
  const size = 14;
  const lines: string[] = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    const room = right - left - (lines.length === 1 ? indent : 0);
    const longer = line === '' ? word : `${line} ${word}`;
    if (widthOf(longer, size) <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines.map((line, index) => {
    const x = left + (index === 0 ? indent : 0);
    const width = index === lines.length - 1 ? widthOf(line, size) : right - x;
    return { text: line, x, y: y + index * 19, width, size, font: 'roman' };
  });
};

export const page = (...items: readonly (TextItem | readonly TextItem[])[]): PageText => ({
  ...A4,
  items: items.flat(),
});
