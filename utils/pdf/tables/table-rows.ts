import type { Square } from '../lines/ruled-cells';

/** A table as it is written: its head in one row, then its body; "" where a cell is empty. */
export type TableRows = {
  /** What stands over the columns across the whole table: "Đơn vị tính: triệu đồng". */
  readonly captions: readonly string[];
  readonly head: readonly string[] | null;
  readonly rows: readonly (readonly string[])[];
};

/** "1", "2.1", "IV", "A", "a)", "-", "*": what a first column numbers its rows with. */
export const ROW_NUMBER = /^(?:\d{1,3}(?:\.\d{1,3})*|[IVXLC]{1,6}|\p{L}|[-+*])[.)]?$/u;

const AMOUNT = /^[<>≤≥~±+-]?\s?\d[\d.,\s/%-]*$/;
const YEAR = /^(?:19|20)\d{2}$/;
/** "1", "(2)", "A", "3=2/1", "(5)=(4):(3)": the row under a head that numbers the columns. */
const COLUMN_NUMBER = /^(?:\(?(?:\d{1,2}|\p{Lu})\)?)(?:\s?=\s?[\d()\s+\-*/x:%=]{1,24})?$/u;

const MOST_HEAD_ROWS = 4;

const textOf = ({ text, first }: Square): string => (first ? text : '');

const textsOf = (cells: readonly Square[]): readonly string[] => cells.map(textOf);

const hasAmount = (cells: readonly string[]): boolean =>
  cells.slice(1).some((text) => AMOUNT.test(text) && !YEAR.test(text));

/** Whether the row only numbers the columns from "1", "(1)" or "A" on. */
export const numbersColumns = (cells: readonly string[]): boolean => {
  const filled = cells.filter((text) => text !== '');
  const counted = filled.map((text) => Number(/\d{1,2}/.exec(text)?.[0] ?? Number.NaN)).filter((n) => !Number.isNaN(n));
  const goesUp = counted.every((number, index) => index === 0 || number === (counted[index - 1] ?? 0) + 1);
  return (
    filled.length >= 3 &&
    filled.length >= cells.length - 1 &&
    filled.every((text) => COLUMN_NUMBER.test(text)) &&
    (counted[0] ?? 9) <= 1 &&
    goesUp &&
    counted.length >= 2
  );
};

const isBody = (cells: readonly string[]): boolean => ROW_NUMBER.test(cells[0] ?? '') || hasAmount(cells);

/** Rows at the top that name the columns: those over the first that is numbered or has an amount. */
const headLength = (rows: readonly (readonly Square[])[]): number => {
  const texts = rows.map(textsOf);
  const body = texts.findIndex((cells) => isBody(cells) || numbersColumns(cells));
  // Without numbers anywhere the first row is the head, with whatever its cells reach down to.
  if (body >= 0) return body <= MOST_HEAD_ROWS ? body : 0;
  const below = rows.findIndex((cells, row) => row > 0 && !cells.some(({ goesOnBelow }) => goesOnBelow));
  return below < 0 ? 1 : Math.min(below, MOST_HEAD_ROWS);
};

/** A head over several columns that says when: it belongs behind what stands below, "Kế hoạch năm 2025". */
const PERIOD = /^(?:cả |ước )?(?:năm|tháng|quý|giai đoạn|\d{1,2} tháng|(?:19|20)\d{2})(?!\p{L})/iu;

const underGroup = (group: string, own: string): string => {
  if (group === '' || own === '') return group + own;
  const isWord = /^\p{Lu}\p{Ll}/u.test(group);
  if (!PERIOD.test(group) || PERIOD.test(own)) return `${group} ${own}`;
  return `${own} ${isWord ? group.charAt(0).toLowerCase() + group.slice(1) : group}`;
};

/** Heads of columns, one over several columns said for each: "Năm 2025" over "Kế hoạch" is "Kế hoạch năm 2025". */
const joinHead = (rows: readonly (readonly Square[])[]): readonly string[] =>
  (rows[0] ?? []).map((_, column) =>
    rows
      .flatMap((cells) => {
        const cell = cells[column];
        return cell === undefined || cell.goesOnBelow ? [] : [cell.text];
      })
      .reduce(underGroup, ''),
  );

const isAcross = (cells: readonly Square[]): boolean =>
  cells.every(({ wide, goesOnBelow }) => wide === cells.length && !goesOnBelow);

/** Parts rows of squares into captions, one row of heads, and the body; rows that number the columns or hold nothing are left out. */
export const headedTable = (rows: readonly (readonly Square[])[]): TableRows => {
  const acrossEnd = rows.findIndex((cells) => !isAcross(cells));
  const captions = rows.slice(0, Math.max(acrossEnd, 0)).map((cells) => cells[0]?.text ?? '');
  const rest = rows.slice(captions.length);
  const length = headLength(rest);
  const body = rest
    .slice(length)
    .map(textsOf)
    .filter((cells) => cells.some((text) => text !== ''));
  const [first] = body;
  return {
    captions: captions.filter((text) => text !== ''),
    head: length === 0 ? null : joinHead(rest.slice(0, length)),
    rows: first !== undefined && numbersColumns(first) ? body.slice(1) : body,
  };
};

const isNumbered = (rows: readonly (readonly Square[])[]): boolean =>
  rows.filter((cells) => ROW_NUMBER.test(textsOf(cells)[0] ?? '')).length * 2 > rows.length;

/** Whether a page's first row is the rest of the last row of the page before: words that go on, nothing new. */
const isRest = (rest: readonly string[], above: readonly string[], numbered: boolean): boolean => {
  const filled = rest.flatMap((text, column) => (text === '' ? [] : [{ text, above: above[column] ?? '' }]));
  const goOn = filled.every(({ text, above: before }) => before !== '' && !AMOUNT.test(text));
  const openNumber = numbered && rest[0] === '' && ROW_NUMBER.test(above[0] ?? '');
  const openWords = filled.some(({ text, above: before }) => /^\p{Ll}/u.test(text) && !/[.;:]$/.test(before));
  const allGoOn = filled.every(({ text }) => /^[\p{Ll}\d(]/u.test(text));
  return filled.length > 0 && goOn && openWords && (openNumber || allGoOn);
};

const joinRows = (above: readonly Square[], rest: readonly Square[]): readonly Square[] =>
  above.map((cell, column) => {
    const text = [cell.text, rest[column]?.text ?? ''].filter((part) => part !== '').join(' ');
    return { ...cell, text };
  });

/** How many rows at the top of the second page are the first page's again. */
const repeatedHead = (above: readonly (readonly Square[])[], below: readonly (readonly Square[])[]): number => {
  const other = below.findIndex((cells, row) => {
    const first = above[row];
    return first === undefined || textsOf(first).join('|') !== textsOf(cells).join('|');
  });
  return other < 0 ? below.length : other;
};

const OWN_HEAD = /^(?:s?tt|số tt|số thứ tự)\.?$/iu;

/**
 * Two pages of one table as one, or null where the second is another table: a head of its own. The head repeated on the second page is
 * left out, and a row that the page's end cut in two is whole again.
 */
export const joinTables = (
  above: readonly (readonly Square[])[],
  below: readonly (readonly Square[])[],
): readonly (readonly Square[])[] | null => {
  const repeated = repeatedHead(above, below);
  const rows = below.slice(repeated);
  const [first, ...others] = rows;
  const last = above.at(-1);
  if (repeated === 0 && OWN_HEAD.test(first?.[0]?.text ?? '')) return null;
  if (first === undefined || last === undefined) return above;
  return isRest(textsOf(first), textsOf(last), isNumbered([...above, ...rows]))
    ? [...above.slice(0, -1), joinRows(last, first), ...others]
    : [...above, ...rows];
};
