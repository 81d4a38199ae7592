import { type Line, lineText } from './lines';

/** Lines that are one paragraph, heading or list item. */
export type TextBlock = {
  readonly type: 'heading' | 'paragraph' | 'list-item' | 'caption';
  readonly text: string;
  readonly level: number | null;
  readonly centred: boolean;
  /** Set in another font than most of the document: bold or italic. */
  readonly emphasised: boolean;
  readonly size: number;
};

/** The measure of the page's text, found from its lines. */
export type TextFrame = {
  readonly left: number;
  readonly right: number;
  readonly leading: number;
  readonly font: string;
  readonly size: number;
};

const mostFrequent = <T>(values: readonly T[]): T | undefined => {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
};

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Edges, leading and font that most lines share. */
export const frameOf = (all: readonly Line[]): TextFrame => {
  const lines = all.filter(({ table }) => table === undefined);
  const steps = lines
    .slice(1)
    .map((line, index) => line.y - (lines[index]?.y ?? 0))
    .filter((step) => step > 0);
  const weighted = lines.flatMap((line) => Array.from({ length: Math.ceil(lineText(line).length / 20) }, () => line));
  return {
    left: mostFrequent(lines.map((line) => Math.round(line.left))) ?? 0,
    right: Math.max(...lines.map((line) => line.right), 0),
    leading: median(steps),
    font: mostFrequent(weighted.map((line) => line.font)) ?? '',
    size: mostFrequent(weighted.map((line) => Math.round(line.size * 2) / 2)) ?? 12,
  };
};

/** "I.", "1.", "1.1.", "Điều 3.", "Chương II", "Phần thứ nhất": numbered headings and their depth. */
const NUMBERED: readonly (readonly [RegExp, number])[] = [
  [/^(?:phần|chương|mục)\s+(?:thứ\s+\p{L}+|[IVXLC]+|\d+)(?!\p{L})/iu, 2],
  [/^[IVXLC]{1,6}[.)]\s/u, 2],
  [/^[A-ZĐ][.)]\s/u, 2],
  [/^điều\s+\d+(?!\p{L})/iu, 3],
  [/^\d{1,2}[.)]\s/u, 3],
  [/^\d{1,2}\.\d{1,2}[.)]?\s/u, 4],
];

const BULLET = /^(?:[-–—+*•●▪◦□✓]\s|\(?[a-zđ][).]\s|\(\d{1,2}\)\s)/u;

const LONGEST_HEADING = 160;

/** In capitals throughout, with at least two letters in a row. */
export const isShouted = (text: string): boolean => /\p{Lu}{2}/u.test(text) && text === text.toUpperCase();

const numberedLevel = (text: string): number | null => NUMBERED.find(([pattern]) => pattern.test(text))?.[1] ?? null;

const startsItem = (text: string): boolean => BULLET.test(text) || numberedLevel(text) !== null;

/** The edges a line is measured against. */
const edgesOf = (line: Line, frame: TextFrame): { readonly left: number; readonly right: number } =>
  line.column ?? frame;

/** As far from the left as from the right, and farther in than a paragraph's first line (10 to 12.7 mm in official documents). */
export const isCentred = (line: Line, frame: TextFrame): boolean => {
  const edges = edgesOf(line, frame);
  const before = line.left - edges.left;
  const after = edges.right - line.right;
  return before > 2.9 * line.size && after > 1.5 * line.size && Math.abs(before - after) < 2 * line.size;
};

const endsSentence = (text: string): boolean => /[.!?:;…”"»)]$/u.test(text);

/** "… nhiệm kỳ 2025" / "- 2030": a dash between figures opens no list. */
const isRange = (above: string, below: string): boolean => /\d%?$/.test(above) && /^[-–—]\s?\d/.test(below);

/** Lines of one page closer than this many leadings belong together. */
const PARAGRAPH_GAP = 1.35;

/** "1. Thành phần: …" with its other lines under its words. */
const hangs = (text: string, above: string): boolean => startsItem(above) && !startsItem(text);

const isMidSentence = (text: string, above: string): boolean => /^\p{Ll}/u.test(text) && !endsSentence(above);

/** What a resolution or decision rests on, one paragraph each. */
const GROUNDS = /^(?:Căn cứ|Xét|Theo đề nghị|Trên cơ sở)(?!\p{L})/u;

/** Two first lines one after the other, each a paragraph: "Căn cứ Luật …;" over "Căn cứ Nghị quyết …;". */
const isIndentedToo = (line: Line, before: Line, frame: TextFrame): boolean => {
  const indent = (of: Line): number => of.left - edgesOf(of, frame).left;
  const alike = Math.abs(indent(line) - indent(before)) < 0.3 * line.size && indent(line) > 1.5 * line.size;
  return alike && /[.;:]$/.test(lineText(before)) && /^\p{Lu}/u.test(lineText(line));
};

const isNewParagraph = (line: Line, before: Line, frame: TextFrame): boolean => {
  const text = lineText(line);
  const above = lineText(before);
  if (Math.abs(line.size - before.size) > 1.2) return true;
  const samePage = line.page === before.page && line.y > before.y;
  if (samePage && line.y - before.y > PARAGRAPH_GAP * Math.max(frame.leading, line.size)) return true;
  if (isCentred(line, frame) !== isCentred(before, frame)) return true;
  if (isCentred(line, frame)) return line.font !== before.font || isShouted(text) !== isShouted(above);
  const edges = edgesOf(before, frame);
  const short = before.right < edges.right - 0.12 * (edges.right - edges.left);
  if (!short && isRange(above, text)) return false;
  if (line.font !== before.font && isShouted(above) && !isShouted(text)) return true;
  if (
    startsItem(text) &&
    (endsSentence(above) || line.left > edgesOf(line, frame).left + 0.8 * line.size || BULLET.test(text))
  )
    return true;
  const indented = line.left - edgesOf(line, frame).left > before.left - edgesOf(before, frame).left + line.size * 0.8;
  if (/[;.,]$/.test(above) && GROUNDS.test(text)) return true;
  if (indented && !short && (hangs(text, above) || isMidSentence(text, above))) return false;
  if (indented || isIndentedToo(line, before, frame)) return true;
  if (line.font !== before.font && short && (isShouted(above) || numberedLevel(above) !== null)) return true;
  return short && (endsSentence(above) || /^[\p{Lu}\d“"]/u.test(text));
};

/** What stands between two lines that go on: how many characters of the upper one go, and what joins them. */
const seam = (above: string, below: string): { readonly cut: number; readonly glue: string } => {
  if (/\u00ad$/.test(above)) return { cut: 1, glue: '' };
  if (!/[\p{L}\p{N}][-‐]$/u.test(above)) return { cut: 0, glue: ' ' };
  const isCutWord = /(?<![a-z-])[a-z]{3,}-$/.test(above) && /^[a-z]{3,}(?!\p{L})/u.test(below);
  return { cut: isCutWord ? 1 : 0, glue: '' };
};

/**
 * Lines as one text: a hyphen stays where it joins ("kinh tế-/xã hội", "COVID-/19"); only a word of plain Latin letters cut in two is
 * made whole ("inter-/net"), since Vietnamese is never hyphenated. Each seam is judged by the two lines at it: a paragraph
 * may be as long as the document.
 */
export const joinLines = (lines: readonly string[]): string =>
  lines
    .map((line, index) => {
      const below = lines[index + 1];
      if (below === undefined) return line;
      const { cut, glue } = seam(line, below);
      return line.slice(0, line.length - cut) + glue;
    })
    .join('');

/** Under a picture, set apart: "Gian hàng mật ong tại chợ đêm. Ảnh: Văn Tính". */
const CREDIT = /(?<!\p{L})ảnh(?: minh (?:họa|hoạ)| tư liệu)?\s?:\s?\p{Lu}[^:]{1,40}$/iu;
const LONGEST_CAPTION = 300;

const classify = (lines: readonly Line[], frame: TextFrame): TextBlock => {
  const text = joinLines(lines.map(lineText));
  const [first] = lines;
  const emphasised = lines.every((line) => line.font !== frame.font);
  const centred = lines.every((line) => isCentred(line, frame));
  const level = numberedLevel(text);
  const size = first?.size ?? frame.size;
  const outstanding = emphasised || isShouted(text) || (centred && size > frame.size + 0.5);
  const heading =
    text.length <= LONGEST_HEADING &&
    !/[,;]$/.test(text) &&
    outstanding &&
    (level !== null || centred || isShouted(text));
  const set = emphasised || size < frame.size - 0.5;
  if (set && text.length <= LONGEST_CAPTION && CREDIT.test(text))
    return { type: 'caption', text, level: null, centred, emphasised, size };
  const type = heading ? 'heading' : BULLET.test(text) ? 'list-item' : 'paragraph';
  return { type, text, level: heading ? (level ?? 2) : null, centred, emphasised, size };
};

/** Lines in reading order as paragraphs: rejoined across lines and pages, parted at indents, gaps, short ends and markers. */
export const blocksOfLines = (lines: readonly Line[], frame: TextFrame): readonly TextBlock[] => {
  const groups: Line[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    if (group === undefined || before === undefined || isNewParagraph(line, before, frame)) groups.push([line]);
    else group.push(line);
  }
  return groups.map((group) => classify(group, frame));
};
