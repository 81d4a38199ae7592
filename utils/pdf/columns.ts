import { cutChunk, type Line, lineText, type PageText, partOfLine } from './lines';

/** The two halves of a letterhead or of a closing block meet a little left of the middle (Decree 30/2020/NĐ-CP, appendix I). */
const HALVES_MEET = 0.48;

const MOTTOES: readonly string[] = [
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'ĐỘC LẬP - TỰ DO - HẠNH PHÚC',
  'ĐẢNG CỘNG SẢN VIỆT NAM',
];
const STATE_MOTTO = /^(?:cộng h(?:òa|oà) xã hội chủ nghĩa|độc lập\s*[-–]\s*tự do|đảng cộng sản việt nam$)/iu;
const DOCUMENT_NUMBER = /^số\s*(?::\s*)?(?:\d+\s*)?[-/]/iu;
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

/** "TM. ỦY BAN NHÂN DÂN", "T/M ĐẢNG ỦY", "KT. CHỦ TỊCH", "TL.", "TUQ.": on whose behalf the signatory signs. */
export const ON_BEHALF = /^(?:TM\.|T\/M\.?|KT\.|K\/T\.?|TL\.|T\/L\.?|TUQ\.|Q\.)\s*\p{Lu}/u;
const RECIPIENTS = /^nơi nhận\s*:?/iu;

/** Lines between who signs and the recipients beside it. */
const SIGNED_ABOVE = 3;

/** Where the closing block begins: recipients on the left, signature on the right; -1 if there is none. */
export const closingStart = (lines: readonly Line[]): number => {
  const at = lines.findLastIndex((line) => says(line, RECIPIENTS));
  if (at < 0) return lines.findLastIndex((line) => says(line, ON_BEHALF));
  // "TM. ỦY BAN NHÂN DÂN" may stand a little higher than the recipients, and "KT. CHỦ TỊCH" below it.
  const above = lines.findIndex((line, i) => i >= at - SIGNED_ABOVE && i < at && says(line, ON_BEHALF));
  return above >= 0 ? above : at;
};

/** Least lines on either side of the gutter that make a page of two columns. */
const LEAST_COLUMN_LINES = 8;
/** Cells of a table leave their column half empty; prose fills it. */
const FILLED = 0.6;

const widthShare = (lines: readonly Line[]): number => {
  const left = Math.min(...lines.map((line) => line.left));
  const right = Math.max(...lines.map((line) => line.right));
  const mean = lines.reduce((sum, line) => sum + line.right - line.left, 0) / lines.length;
  return mean / (right - left);
};

/** Notes each line's column, so that paragraphs are measured against its edges. */
const inColumn = (lines: readonly Line[]): readonly Line[] => {
  const column = {
    left: Math.min(...lines.map((line) => line.left)),
    right: Math.max(...lines.map((line) => line.right)),
  };
  return lines.map((line) => ({ ...line, column }));
};

/**
 * A page set in two columns of prose is read down the left, then down the right. Lines that cross the gutter (a headline
 * over both) part the page into bands that are read one after the other.
 */
export const inReadingOrder = (lines: readonly Line[], page: PageText): readonly Line[] => {
  const middle = page.width / 2;
  const crosses = (line: Line): boolean =>
    line.chunks.some((chunk) => chunk.left < middle - 6 && chunk.right > middle + 6);
  const ordered: Line[] = [];
  let band: Line[] = [];
  const close = (): void => {
    const left = band.flatMap((line) => partOfLine(line, 0, middle) ?? []);
    const right = band.flatMap((line) => partOfLine(line, middle, Number.POSITIVE_INFINITY) ?? []);
    const columns = left.length >= LEAST_COLUMN_LINES && right.length >= LEAST_COLUMN_LINES;
    const prose = columns && [...left, ...right].every((line) => line.chunks.length === 1);
    if (prose && widthShare(left) >= FILLED && widthShare(right) >= FILLED)
      ordered.push(...inColumn(left), ...inColumn(right));
    else ordered.push(...band);
    band = [];
  };
  for (const line of lines) {
    if (!crosses(line)) {
      band.push(line);
      continue;
    }
    close();
    ordered.push(line);
  }
  close();
  return ordered;
};
