import { joinPieces, type Line, lineText, type Piece } from '../lines/lines';
import { numbersColumns, ROW_NUMBER, type TableRows } from './table-rows';

const piecesOf = (line: Line): readonly Piece[] => line.chunks.flatMap((chunk) => chunk.pieces);

/** Lines `[from, to)` that are one table, cut into rows of cells ("" where a cell is empty). */
export type FoundTable = TableRows & { readonly from: number; readonly to: number };

type Column = { readonly left: number; readonly right: number };

const LEAST_COLUMNS = 3;
const LEAST_ROWS = 2;

/** A line of a table may be this many font sizes below the one before. */
const ROW_REACH = 4;

/** Negative: how far apart. */
const overlap = (piece: Column, column: Column): number =>
  Math.min(piece.right, column.right) - Math.max(piece.left, column.left);

/** The columns with one more cell drawn among them: what overlaps it becomes one with it. */
const drawnAmong = (columns: readonly Column[], { left, right }: Column): readonly Column[] => {
  const isApart = (column: Column): boolean => right <= column.left || column.right <= left;
  const own = columns.filter((column) => !isApart(column));
  const column = {
    left: Math.min(left, ...own.map((one) => one.left)),
    right: Math.max(right, ...own.map((one) => one.right)),
  };
  const before = columns.filter((one) => isApart(one) && one.left < left);
  return [...before, column, ...columns.filter((one) => isApart(one) && one.left >= left)];
};

type Drawing = { readonly lines: number; readonly columns: readonly Column[] };

/**
 * Columns are what remains when all cells that overlap are drawn together, taken from the lines with most cells. Lines are
 * drawn one by one, since a table may have as many as a book: `columns` answers for those so far.
 */
const columnDrawing = (): { readonly draw: (line: Line) => void; readonly columns: () => readonly Column[] } => {
  const byCells = new Map<number, Drawing>();
  let all: readonly Column[] = [];
  return {
    draw: ({ chunks }) => {
      const { lines, columns } = byCells.get(chunks.length) ?? { lines: 0, columns: [] };
      byCells.set(chunks.length, { lines: lines + 1, columns: chunks.reduce(drawnAmong, columns) });
      all = chunks.reduce(drawnAmong, all);
    },
    columns: () => {
      // A cell torn in two by a wide space makes one line with too many; the count of a real row comes back.
      const again = [...byCells].flatMap(([cells, { lines }]) => (lines > 1 ? [cells] : []));
      return byCells.get(Math.max(...again, LEAST_COLUMNS))?.columns ?? all;
    },
  };
};

const columnsOf = (lines: readonly Line[]): readonly Column[] => {
  const drawing = columnDrawing();
  lines.forEach(drawing.draw);
  return drawing.columns();
};

/** Cells that begin at one place, in points: printed by the same program at the same edge. */
const SAME_EDGE = 1.5;
const LEAST_AT_EDGE = 3;
/** Font sizes: wider than the space between two words, and in one row at least wider than any. */
const EDGE_GAP = 0.35;
const CLEAR_EDGE_GAP = 0.8;

const leastAtEdge = (lines: readonly Line[]): number => Math.max(LEAST_AT_EDGE, lines.length * 0.75);

/** Whether pieces of nearly all lines begin at `x`, and none runs over it. */
const isEdge = (lines: readonly Line[], x: number): boolean => {
  const begins = lines.filter((line) => piecesOf(line).some(({ left }) => Math.abs(left - x) <= SAME_EDGE));
  const isCrossed = lines.some((line) =>
    piecesOf(line).some(({ left, right }) => left < x - SAME_EDGE && right > x + SAME_EDGE),
  );
  // "Số hộ", "Số trẻ em": second words begin at one place too, a space behind the first.
  const gaps = begins.map((line) => {
    const before = piecesOf(line).filter(({ left }) => left < x - SAME_EDGE);
    return (x - Math.max(...before.map(({ right }) => right), 0)) / line.size;
  });
  const isClear = gaps.every((gap) => gap >= EDGE_GAP) && gaps.some((gap) => gap >= CLEAR_EDGE_GAP);
  return isClear && begins.length >= leastAtEdge(lines) && !isCrossed;
};

/** Browsers print cells so near to one another that only their common edge tells "Diện tích | ha" from two words. */
const cutAtEdges = (columns: readonly Column[], lines: readonly Line[]): readonly Column[] => {
  const inside = (x: number) => columns.some(({ left, right }) => x > left + SAME_EDGE && x < right - SAME_EDGE);
  const edges: number[] = [];
  const lefts = lines.flatMap((line) => piecesOf(line).map(({ left }) => left)).sort((a, b) => a - b);
  let [near, far] = [0, 0];
  for (const left of lefts) {
    while ((lefts[near] ?? left) < left - SAME_EDGE) near += 1;
    while (far < lefts.length && (lefts[far] ?? 0) <= left + SAME_EDGE) far += 1;
    // Every line is only looked at where enough pieces begin.
    const isKnown = far - near < leastAtEdge(lines) || edges.some((edge) => Math.abs(edge - left) <= SAME_EDGE);
    if (!isKnown && inside(left) && isEdge(lines, left)) edges.push(left);
  }
  return columns.flatMap(({ left, right }) => {
    const cuts = edges.filter((edge) => edge > left && edge < right);
    return [left, ...cuts].map((start, i) => ({
      left: start,
      right: cuts[i] === undefined ? right : cuts[i] - SAME_EDGE,
    }));
  });
};

const columnAt = (columns: readonly Column[], piece: Piece): number => {
  const distance = (column: Column): number => -overlap(piece, column);
  return columns.reduce(
    (best, column, index) => (distance(column) < distance(columns[best] ?? column) ? index : best),
    0,
  );
};

const cellsOf = (columns: readonly Column[], line: Line): readonly string[] => {
  const cells = columns.map((): Piece[] => []);
  for (const piece of piecesOf(line)) cells[columnAt(columns, piece)]?.push(piece);
  return cells.map((pieces) => joinPieces(pieces, line.size));
};

/** A wrapped cell's line lies between the outer edges and covers no gap between columns by more than a letter. */
const fits = (columns: readonly Column[], line: Line): boolean =>
  piecesOf(line).every((piece) => columns.filter((column) => overlap(piece, column) > line.size * 0.5).length <= 1) &&
  line.left >= (columns[0]?.left ?? 0) - line.size &&
  line.right <= (columns.at(-1)?.right ?? 0) + line.size * 2;

const isGappy = (line: Line): boolean => line.chunks.length >= LEAST_COLUMNS;

/** Grows a run of lines with many cells by the lines of wrapped cells around and between them. */
const runAt = (lines: readonly Line[], from: number): number => {
  let to = from + 1;
  let lastGappy = from;
  const drawing = columnDrawing();
  for (const line of lines.slice(from, to)) drawing.draw(line);
  for (; to < lines.length; to += 1) {
    const line = lines[to];
    const before = lines[to - 1];
    if (line === undefined || before === undefined) break;
    const near = line.page !== before.page || line.y - before.y < ROW_REACH * line.size;
    if (!near) break;
    if (isGappy(line)) {
      lastGappy = to;
      drawing.draw(line);
    } else if (to - lastGappy > 3 || !fits(drawing.columns(), line)) break;
  }
  return to;
};

/** The last row's first cell may have another line: it stands close under the cell, in small letters, and no wider. */
const goesOnInFirstColumn = (line: Line, above: Line): boolean => {
  const [cell] = above.chunks;
  const close = line.y - above.y <= 1.45 * line.size;
  const narrow = above.chunks.length > 1 && cell !== undefined && line.right <= cell.right + line.size;
  return close && narrow && /^\p{Ll}/u.test(lineText(line));
};

/** The table ends with its last full line and the wrapped remainder of that row. */
const trimmedEnd = (lines: readonly Line[], from: number, to: number): number => {
  const last = lines.slice(from, to).findLastIndex(isGappy) + from;
  let end = last + 1;
  while (end < to) {
    const line = lines[end];
    const above = lines[end - 1];
    // A remainder follows closely and stands inside a column, not at the left edge of the text.
    if (
      !line ||
      !above ||
      line.page !== above.page ||
      line.y - above.y > 1.6 * line.size ||
      (line.left <= (lines[from]?.left ?? 0) + 1 && !goesOnInFirstColumn(line, above))
    )
      break;
    end += 1;
  }
  return end;
};

/** Sums have no number. */
const SUM = /^(?:tổng(?: cộng| số)?|cộng|toàn (?:tỉnh|xã|huyện|ngành)|bình quân(?: chung)?|trung bình)$/iu;

/** Where a row begins: its number in the first column, or a sum; without numbers, a line that fills most columns. */
const isRowStart = (cells: readonly string[], numbered: boolean): boolean =>
  numbered
    ? ROW_NUMBER.test(cells[0] ?? '') || SUM.test(cells.find((cell) => cell !== '') ?? '')
    : cells.filter((cell) => cell !== '').length * 2 > cells.length;

/** Lines above the first full row that belong to the table: its heading, and a first row's cell that begins above its number. */
const headingLength = (lines: readonly Line[], from: number, columns: readonly Column[]): number => {
  let taken = 0;
  for (let up = 1; up <= from; up += 1) {
    const line = lines[from - up];
    const below = lines[from - up + 1];
    if (!line || !below || line.page !== below.page || below.y - line.y > 2.2 * line.size || !fits(columns, line))
      break;
    // One cell alone may be the paragraph before: it counts when it stands between lines of cells, or within a row's height.
    if (line.chunks.length >= 2 || below.y - line.y < 0.9 * line.size) taken = up;
  }
  return taken;
};

type Row = { readonly line: Line; readonly cells: readonly string[]; readonly start: boolean };

/** How much wider than the narrowest a gap between two rows' lines must be to show where a row ends. */
const CLEAR_GAP = 1.15;

/**
 * Between two row starts the lines of wrapped cells belong above or below: they part at the widest gap; where all gaps are equal
 * the cells are set from the top and all belong to the row above.
 */
const rowEnds = (rows: readonly Row[]): readonly number[] => {
  const starts = rows.flatMap((row, index) => (row.start ? [index] : []));
  return starts.slice(1).map((next, order) => {
    const from = starts[order] ?? 0;
    const gaps = rows.slice(from, next).map((row, index) => {
      const below = rows[from + index + 1]?.line ?? row.line;
      return below.page === row.line.page ? below.y - row.line.y : Number.POSITIVE_INFINITY;
    });
    const widest = Math.max(...gaps);
    return widest > CLEAR_GAP * Math.min(...gaps) ? from + gaps.indexOf(widest) + 1 : next;
  });
};

const joinCells = (rows: readonly Row[]): readonly string[] =>
  (rows[0]?.cells ?? []).map((_, column) =>
    rows
      .map((row) => row.cells[column] ?? '')
      .filter((cell) => cell !== '')
      .join(' '),
  );

/** Index of the line where the body begins; lines before are the heading. */
const bodyStart = (rows: readonly Row[]): number => {
  const first = rows.findIndex((row) => row.start);
  if (first < 1) return first < 0 ? rows.length : 0;
  // A wrapped cell set in the middle may have a line above its number: what is nearer to the number than to the heading.
  const gaps = rows.slice(0, first).map((row, index) => (rows[index + 1]?.line.y ?? 0) - row.line.y);
  const widest = Math.max(...gaps);
  return widest > CLEAR_GAP * Math.min(...gaps) ? gaps.indexOf(widest) + 1 : first;
};

/** On each page after the first the lines that say the table's head again. */
const withoutRepeatedHead = (rows: readonly Row[], head: readonly Row[]): readonly Row[] => {
  const says = (row: Row | undefined): string => (row === undefined ? '' : lineText(row.line));
  const starts = new Map<number, number>();
  for (const [index, { line }] of rows.entries()) if (!starts.has(line.page)) starts.set(line.page, index);
  return rows.filter((row, index) => {
    const page = starts.get(row.line.page) ?? index;
    const again = head.length > 0 && head.every((own, at) => says(own) === says(rows[page + at]));
    return row.line.page === head[0]?.line.page || !again || index >= page + head.length;
  });
};

const rowsOf = (lines: readonly Line[]): TableRows => {
  const gappy = lines.filter(isGappy);
  const columns = cutAtEdges(columnsOf(gappy), gappy);
  const cut = lines.map((line) => cellsOf(columns, line));
  const numbered = cut.filter((cells) => ROW_NUMBER.test(cells[0] ?? '')).length >= LEAST_ROWS;
  const all = lines.map((line, index): Row => {
    const cells = cut[index] ?? [];
    return { line, cells, start: isRowStart(cells, numbered) };
  });
  const body = bodyStart(all);
  const header = numbered ? all.slice(0, body) : all.slice(0, 1);
  const rest = withoutRepeatedHead(all.slice(header.length), header);
  const ends = [...rowEnds(rest), rest.length];
  let from = 0;
  const rows = ends.map((end) => {
    const row = joinCells(rest.slice(from, end));
    from = end;
    return row;
  });
  const [first] = rows;
  return {
    captions: [],
    head: header.length > 0 ? joinCells(header) : null,
    rows: first !== undefined && numbersColumns(first) ? rows.slice(1) : rows,
  };
};

/**
 * Tables by the alignment of their cells, without looking at drawn lines: at least three columns and two rows.
 * Refuses what has fewer; such lines stay text.
 */
export const findTables = (lines: readonly Line[]): readonly FoundTable[] => {
  const tables: FoundTable[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined || !isGappy(line)) continue;
    const to = trimmedEnd(lines, at, runAt(lines, at));
    const full = lines.slice(at, to).filter(isGappy);
    const columns = columnsOf(full);
    if (full.length < LEAST_ROWS || columns.length < LEAST_COLUMNS) continue;
    const from = Math.max(at - headingLength(lines, at, columns), tables.at(-1)?.to ?? 0);
    tables.push({ from, to, ...rowsOf(lines.slice(from, to)) });
    at = to - 1;
  }
  return tables;
};
