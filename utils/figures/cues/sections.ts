import { type Line, wordAt } from '../line/line';

type Kind = 'figure' | 'target';

/** A heading still in force: how deep it stands, and whether plans or results follow it. */
export type Section = { readonly rank: number; readonly kind: Kind; readonly number?: number | null };

const ROMAN = /^(?:i{1,3}|iv|vi{0,3}|ix|xi{0,3}|xiv|xv)$/;
/** Headings without a number stand below chapters and articles, above what is numbered in digits. */
export const PLAIN_RANK = 2;

/** How deep a heading stands, by its number: "Phần", "A." above "I.", "Điều 2" above "1.", "3.1." and "a)". */
export const headingRank = (line: Line): number => {
  const first = wordAt(line, 0);
  if (first === 'phần' || first === 'chương') return 0;
  if (first === 'điều' || first === 'mục') return 1;
  const mark = wordAt(line, 1);
  if (mark !== '.' && mark !== ')' && mark !== '/' && mark !== '-') return PLAIN_RANK;
  const capital = line.shouting || line.tokens[0]?.capital === true;
  if (ROMAN.test(first) && capital) return 1;
  if (line.tokens[0]?.kind === 'number') return first.includes('.') ? 4 : 3;
  if (/^[a-zđ]$/.test(first)) return capital && mark === '.' ? 0 : 5;
  return PLAIN_RANK;
};

/** The number of a heading or item in digits ("3. Văn hóa", "4/ …"), or null. */
const numberOf = (line: Line): number | null => {
  const first = line.tokens[0];
  return first?.kind === 'number' && /^\d{1,2}$/.test(first.word) ? Number(first.word) : null;
};

/**
 * "2. Một số chỉ tiêu chủ yếu:" with its table, then "3. Văn hóa: xã có 268 hộ nghèo": the next number of the same row ends a
 * numbered section, though it is no heading. The headings still in force, or null where nothing ends.
 */
export const endNumbered = (open: readonly Section[], line: Line): readonly Section[] | null => {
  const rank = headingRank(line);
  const last = open[open.length - 1];
  if (rank === PLAIN_RANK || last?.rank !== rank || last.number == null) return null;
  return numberOf(line) === last.number + 1 ? open.slice(0, -1) : null;
};

/** "1. Về kinh tế" set as a paragraph: short, numbered, without an amount and without a full stop. */
const isNumberedTitle = (line: Line): boolean =>
  (line.type === 'paragraph' || line.type === 'list-item') &&
  line.tokens.length < 25 &&
  line.measures.length === 0 &&
  line.tokens[line.tokens.length - 1]?.kind === 'word' &&
  headingRank(line) !== PLAIN_RANK &&
  headingRank(line) < 4;

const isQuestion = (line: Line): boolean =>
  wordAt(line, line.tokens.length - 1) === '?' &&
  (wordAt(line, 0) === '*' || ['pv', 'hỏi'].includes(wordAt(line, 0)) || line.tokens.length < 40);

/** A heading or an interviewer's question begins a section. */
export const opensSection = (line: Line): boolean =>
  line.type === 'heading' || isQuestion(line) || isNumberedTitle(line);

/**
 * The headings in force after one more: it closes those as deep as itself and takes the kind of the one above it when it
 * says nothing of its own ("Điều 2. Chỉ tiêu chủ yếu năm 2026", then "1. Về kinh tế").
 */
export const enterSection = (
  open: readonly Section[],
  rank: number,
  { own, untold, line }: { readonly own: Kind | null; readonly untold: Kind; readonly line: Line },
): readonly Section[] => {
  const above = open.filter((section) => section.rank < rank);
  return [
    ...above,
    {
      rank,
      number: numberOf(line),
      kind: own ?? above[above.length - 1]?.kind ?? (rank === PLAIN_RANK ? 'figure' : untold),
    },
  ];
};
