import type { PageText } from '../drawn/page-text';
import { cutChunk, cutLine, type Line, lineText, partOfLine } from '../lines/lines';
import { isPersonName, isPost, ON_BEHALF } from './document-facts';

/** The two halves of a letterhead or of a closing block meet a little left of the middle (Decree 30/2020/NĐ-CP, appendix I). */
const HALVES_MEET = 0.48;

const MOTTOES: readonly string[] = [
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'ĐỘC LẬP - TỰ DO - HẠNH PHÚC',
  'ĐẢNG CỘNG SẢN VIỆT NAM',
];
const STATE_MOTTO = /^(?:cộng h(?:òa|oà) xã hội chủ nghĩa|độc lập\s*[-–]\s*tự do|đảng cộng sản việt nam$)/iu;
const DOCUMENT_NUMBER = /^số\s*(?::\s*)?(?:\d+\s*)?[-/](?!\s*(?:thứ|ngày|tháng|năm|quý|chủ nhật)(?!\p{L}))/iu;
const DATELINE = /,\s*ngày\s[^,\n]{0,12}tháng\s[^,\n]{0,8}năm\s/iu;

/** Lines from the top that hold a letterhead: number and date of an official document stand within this many lines. */
const LONGEST_LETTERHEAD = 12;

export type Halves = { readonly left: readonly Line[]; readonly right: readonly Line[] };

/** In a narrow letterhead the halves nearly touch: the widest gap of a chunk that lies over the middle parts them if this wide. */
const HALVES_GAP = 0.5;

const cutAtMiddle = (line: Line, middle: number): Line => {
  const over = (left: number, right: number): boolean => left < middle - line.size && right > middle + line.size;
  const cut = line.chunks.flatMap((chunk) =>
    over(chunk.left, chunk.right) ? cutChunk(chunk, HALVES_GAP * line.size, line.size) : [chunk],
  );
  return { ...line, chunks: cut };
};

/**
 * A letterhead's halves (issuing bodies, number and subject; motto, place and date) or a closing block's (recipients; signature).
 */
export const halvesOf = (lines: readonly Line[], page: PageText): Halves => {
  const middle = page.width * HALVES_MEET;
  const cut = lines.map((line) => cutAtMiddle(line, middle));
  return {
    left: cut.flatMap((line) => partOfLine(line, 0, middle) ?? []),
    right: cut.flatMap((line) => partOfLine(line, middle, Number.POSITIVE_INFINITY) ?? []),
  };
};

const widestGap = (line: Line): number =>
  Math.max(
    0,
    ...line.chunks.flatMap(({ pieces }) =>
      pieces.slice(1).map((piece, index) => piece.left - (pieces[index]?.right ?? 0)),
    ),
  );

/** The letterhead's halves, and what a collection prints over it in the middle: "PHẦN I. VĂN BẢN QUY PHẠM PHÁP LUẬT". */
export const letterheadOf = (lines: readonly Line[], page: PageText): Halves & { readonly above: readonly Line[] } => {
  const middle = page.width * HALVES_MEET;
  const motto = lines.findIndex((line) => says(line, STATE_MOTTO));
  const end = lines.findIndex((line, index) => {
    const [chunk] = line.chunks;
    const isOver = line.chunks.length === 1 && chunk !== undefined && chunk.left < middle && chunk.right > middle;
    return index >= motto || !isOver || widestGap(line) >= HALVES_GAP * line.size;
  });
  const above = lines.slice(0, Math.max(end, 0));
  return { above, ...halvesOf(lines.slice(above.length), page) };
};

const says = (line: Line, pattern: RegExp): boolean => line.chunks.some((chunk) => pattern.test(chunk.text));

/** A motto of the state or the Party, or a piece of one that was too long for its line. */
export const isMotto = (line: Line): boolean => {
  const text = lineText(line)
    .toUpperCase()
    .replace(/(?<!\s)\s+[-–]\s*|[-–]\s*/g, ' - ');
  return text.length > 2 && MOTTOES.some((motto) => motto.includes(text));
};

/** Under the number a letter without a title says what it is about: "V/v điều chỉnh kế hoạch …". */
const SUBJECT = /^(?:v\/v|về việc)(?!\p{L})/iu;

/** A subject begun above goes on below the date, in lines that keep to the left half. */
const subjectRest = (lines: readonly Line[], from: number, page: PageText): number => {
  if (!lines.slice(0, from + 1).some((line) => says(line, SUBJECT))) return 0;
  const rest = lines.slice(from).findIndex((line, index) => {
    const above = lines[from + index - 1] ?? line;
    return line.right > page.width * (HALVES_MEET + 0.06) || line.y - above.y > 1.8 * line.size;
  });
  return rest < 0 ? lines.length - from : rest;
};

/** How many lines at the top of the first page are the letterhead, 0 if there is none: down to the number and the date. */
export const letterheadLength = (lines: readonly Line[], page: PageText): number => {
  const top = lines.slice(0, LONGEST_LETTERHEAD);
  if (!top.some((line) => says(line, STATE_MOTTO) || says(line, DOCUMENT_NUMBER))) return 0;
  const dated = top.findLastIndex((line) => says(line, DOCUMENT_NUMBER) || says(line, DATELINE));
  const end = (dated >= 0 ? dated : top.findLastIndex((line) => says(line, STATE_MOTTO))) + 1;
  return end + subjectRest(lines, end, page);
};

const RECIPIENTS = /^nơi nhận\s*:?/iu;

/** Lines between who signs and the recipients beside it. */
const SIGNED_ABOVE = 3;

/** A chairman signs for nobody: "CHỦ TỊCH", and a name among the last lines below. */
const bareSignature = (lines: readonly Line[]): number => {
  const name = lines.findLastIndex((line) => isPersonName(lineText(line)));
  const post = lines
    .slice(Math.max(name - SIGNED_ABOVE, 0), Math.max(name, 0))
    .findIndex((line) => isPost(lineText(line)));
  return name < lines.length - SIGNED_ABOVE || post < 0 ? -1 : Math.max(name - SIGNED_ABOVE, 0) + post;
};

/** Where the closing block begins: recipients on the left, signature on the right; -1 if there is none. */
export const closingStart = (lines: readonly Line[]): number => {
  const at = lines.findLastIndex((line) => says(line, RECIPIENTS));
  if (at < 0) {
    const onBehalf = lines.findLastIndex((line) => says(line, ON_BEHALF));
    return onBehalf >= 0 ? onBehalf : bareSignature(lines);
  }
  // "TM. ỦY BAN NHÂN DÂN" may stand a little higher than the recipients, and "KT. CHỦ TỊCH" below it.
  const above = lines.findIndex((line, i) => i >= at - SIGNED_ABOVE && i < at && says(line, ON_BEHALF));
  return above >= 0 ? above : at;
};

/** Least lines that make a column of a page, and least that begin at one place to make its left edge. */
const LEAST_COLUMN_LINES = 6;
const LEAST_AT_EDGE = 5;
/** Points: lines of a column begin this near to one another. */
const SAME_EDGE = 2;
/** Font sizes between two columns at least. */
const GUTTER = 0.6;
/** Cells of a table leave their column half empty; prose fills it. */
const FILLED = 0.6;

const widthShare = (lines: readonly Line[]): number => {
  const left = Math.min(...lines.map((line) => line.left));
  const right = Math.max(...lines.map((line) => line.right));
  const mean = lines.reduce((sum, line) => sum + line.right - line.left, 0) / lines.length;
  return mean / (right - left);
};

const LEAST_LETTERS = 18;
/** Lines of prose follow one another at one distance; rows of a table as their cells have lines. */
const SAME_STEP = 0.15;
const EVEN = 0.7;

const isProse = (lines: readonly Line[]): boolean => {
  const letters = lines.reduce((sum, line) => sum + lineText(line).length, 0) / lines.length;
  const steps = lines.slice(1).map((line, index) => line.y - (lines[index]?.y ?? 0));
  const usual = [...steps].sort((a, b) => a - b)[Math.floor(steps.length / 2)] ?? 0;
  const even = steps.filter((step) => Math.abs(step - usual) <= SAME_STEP * usual).length;
  return widthShare(lines) >= FILLED && letters >= LEAST_LETTERS && even >= EVEN * steps.length;
};

/** Notes each line's column, so that paragraphs are measured against its edges. */
const inColumn = (lines: readonly Line[]): readonly Line[] => {
  const column = {
    left: Math.min(...lines.map((line) => line.left)),
    right: Math.max(...lines.map((line) => line.right)),
  };
  return lines.map((line) => ({ ...line, column }));
};

/** Where pieces of several lines begin behind a gap: left edges of columns, but of tables as well. */
const edgesOf = (lines: readonly Line[]): readonly number[] => {
  const begins = lines
    .flatMap((line) => {
      const pieces = line.chunks.flatMap((chunk) => chunk.pieces);
      return pieces.flatMap(({ left }, index) => {
        const before = pieces[index - 1];
        return before === undefined || left - before.right >= GUTTER * line.size ? [left] : [];
      });
    })
    .sort((a, b) => a - b);
  const groups: number[][] = [];
  for (const at of begins) {
    const group = groups.at(-1);
    if (group?.[0] !== undefined && at - group[0] <= SAME_EDGE) group.push(at);
    else groups.push([at]);
  }
  return groups.filter((group) => group.length >= LEAST_AT_EDGE).map((group) => (group[0] ?? 0) - SAME_EDGE / 2);
};

const crossesAt = (line: Line, gutter: number): boolean =>
  line.table !== undefined
    ? line.left < gutter && line.right > gutter
    : line.chunks.some((chunk) => chunk.pieces.some(({ left, right }) => left < gutter - 3 && right > gutter + 3));

/** Edges that part the page and not a paragraph's first lines from the others: crossed by few lines, and far apart. */
const guttersOf = (lines: readonly Line[], page: PageText): readonly number[] => {
  const edges = edgesOf(lines);
  const [first = 0] = edges;
  const least = page.width / 8;
  const gutters = edges.filter((edge) => {
    const crossing = lines.filter((line) => crossesAt(line, edge)).length;
    const beyond = lines.filter((line) =>
      line.chunks.some((chunk) => chunk.pieces.some(({ left }) => left >= edge - 1)),
    );
    return edge - first > least && crossing * 2 < beyond.length;
  });
  return gutters.filter((edge, index) => index === 0 || edge - (gutters[index - 1] ?? 0) > least);
};

/** The lines of a band column by column, or as they are where they are no columns of prose. */
const bandInOrder = (band: readonly Line[], gutters: readonly number[]): readonly Line[] => {
  const parts = band.map((line) => cutLine(line, gutters));
  const columns = [...gutters, 0].map((_, column) => parts.flatMap((cut) => cut[column] ?? []));
  const used = columns.filter((lines) => lines.length > 0);
  const whole = used.filter((lines) => lines.length >= LEAST_COLUMN_LINES);
  // A last column may hold a few lines only; two columns of prose show that the page has columns.
  return whole.length > 1 && whole.every(isProse) ? used.flatMap(inColumn) : band;
};

/**
 * A page set in columns of prose is read down each from left to right. Lines that cross a gutter (a headline over several) part the page
 * into bands that are read one after the other.
 */
export const inReadingOrder = (lines: readonly Line[], page: PageText): readonly Line[] => {
  const gutters = guttersOf(lines, page);
  if (gutters.length === 0) return lines;
  const ordered: Line[] = [];
  let band: Line[] = [];
  for (const line of lines) {
    if (line.table === undefined && !gutters.some((gutter) => crossesAt(line, gutter))) {
      band.push(line);
      continue;
    }
    ordered.push(...bandInOrder(band, gutters), line);
    band = [];
  }
  return [...ordered, ...bandInOrder(band, gutters)];
};
