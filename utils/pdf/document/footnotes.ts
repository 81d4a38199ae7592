import { type Line, lineText } from '../lines/lines';
import { plainDigits } from '../lines/raised-digits';

/** Notes are set smaller than the text by this many points at least. */
const SMALLER = 1.4;
const NOTE = /^(\d{1,2}|[\ue0f0-\ue0f9]{1,2})[.)]?\s*[\p{L}“"(]/u;
const RAISED_NUMBER = /(?<=[\p{L}\p{N}.,;:)”"%])[\ue0f0-\ue0f9]{1,2}/gu;

/** Of notes in letters as large as the text's only the raised number tells. */
const RAISED_FIRST = /^[\ue0f0-\ue0f9]/u;

/** Numbers the text points to notes with. */
const pointersIn = (lines: readonly Line[]): ReadonlySet<string> =>
  new Set(lines.flatMap((line) => [...lineText(line).matchAll(RAISED_NUMBER)].map(([raised]) => plainDigits(raised))));

const numberOf = (line: Line): string | null => {
  const number = NOTE.exec(lineText(line))?.[1];
  return number === undefined ? null : plainDigits(number);
};

/** Index of the first note at the foot of a page; the number of lines where there is none. */
const notesStart = (lines: readonly Line[], size: number): number => {
  const pointers = pointersIn(lines);
  let start = lines.length;
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    const line = lines[at];
    const isNote = line !== undefined && (line.size <= size - SMALLER || RAISED_FIRST.test(lineText(line)));
    if (line === undefined || line.table !== undefined || !isNote) break;
    if (pointers.has(numberOf(line) ?? '')) start = at;
  }
  return start;
};

export type WithoutNotes = {
  readonly lines: readonly (readonly Line[])[];
  /** Notes in their order, "1 Số liệu của Chi cục Thống kê.", each as its lines. */
  readonly notes: readonly (readonly Line[])[];
};

/**
 * Pages without the notes at their feet, which would stand in the middle of a paragraph or table that goes on overleaf. `size` is that of
 * the text.
 */
export const partNotes = (pages: readonly (readonly Line[])[], size: number): WithoutNotes => {
  const notes: Line[][] = [];
  const lines = pages.map((page) => {
    const start = notesStart(page, size);
    for (const line of page.slice(start)) {
      const open = notes.at(-1);
      if (open === undefined || numberOf(line) !== null) notes.push([line]);
      else open.push(line);
    }
    return page.slice(0, start);
  });
  return { lines, notes };
};

/** The numbers of notes. */
export const noteNumbers = (notes: readonly (readonly Line[])[]): ReadonlySet<string> =>
  new Set(notes.flatMap(([line]) => (line === undefined ? [] : (numberOf(line) ?? []))));

/** With the space that stands between it and a comma. */
const POINTER = /([\ue0f0-\ue0f9]{1,2})( (?=[,.;:]))?/gu;

/** Text without the raised numbers that point to notes; other raised digits are digits: "61.280 ha¹" is "61.280 ha". */
export const withoutNoteNumbers = (text: string, numbers: ReadonlySet<string>): string =>
  text.replace(POINTER, (_, raised: string, space: string = '') =>
    numbers.has(plainDigits(raised)) ? '' : plainDigits(raised) + space,
  );
