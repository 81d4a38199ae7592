/** Tables that hold data, as lines of text; tables that only lay out a page are walked like any block. */

import { INK } from '../words/spelling';
import { all, textOf } from './spaced-text';

export type Row = { readonly text: string; readonly header: boolean };

/** Cells longer than this on average are paragraphs: the table lays out a page. */
const LONG_CELL = 160;
const LONGEST_CELL = 600;
/** More would be a trap (`colspan=65534`), not a table. */
const MOST_COLUMNS = 60;
/** Letterhead, recipients and signature of official documents are set in tables without lines. */
const LETTERHEAD = /nơi nhận ?:|cộng hòa xã hội|cộng hoà xã hội|độc lập ?- ?tự do|^đảng bộ (?:tỉnh|huyện|xã)/;
const NUMBER_CELL = /^[<>≤≥~±+-]?\s?\d[\d.,\s/%-]*$/;
const YEAR_CELL = /^(?:19|20)\d{2}$/;

const cellText = (cell: Element): string => textOf(cell).replace(/\|/g, '/');

const rowsOf = (table: Element): readonly Element[] => all(table, 'tr').filter((row) => row.closest('table') === table);

const cellsOf = (row: Element): readonly Element[] =>
  [...row.children].filter((cell) => /^(?:td|th)$/i.test(cell.tagName));

const span = (cell: Element, name: 'colspan' | 'rowspan'): number => {
  const value = Number.parseInt(cell.getAttribute(name) ?? '1', 10);
  return value > 1 ? Math.min(value, MOST_COLUMNS) : 1;
};

/**
 * True for a table whose rows and columns carry meaning ("TT | Chỉ tiêu | Đơn vị | Kế hoạch | Thực hiện"): at least two
 * rows of two cells, no pictures, no table inside, short cells. Letterheads and picture frames are not.
 */
export const isDataTable = (table: Element): boolean => {
  if (table.getAttribute('role') === 'presentation' || table.querySelector('table,img,iframe,form,h1')) return false;
  const rows = rowsOf(table).map(cellsOf);
  const wide = rows.filter((cells) => cells.length >= 2);
  if (wide.length < 2) return false;
  const texts = wide.flat().map(cellText);
  const filled = texts.filter(Boolean);
  if (filled.length < 4 || filled.some((text) => text.length > LONGEST_CELL)) return false;
  if (LETTERHEAD.test(filled.slice(0, 3).join(' ').toLowerCase()) && filled.length < 12) return false;
  return filled.join('').length / filled.length <= LONG_CELL;
};

/** Cells of each row on its columns: a spanning cell is written once and leaves its other places empty. */
const grid = (rows: readonly Element[]): readonly (readonly string[])[] => {
  const below: number[] = []; // by column: rows still covered by a cell from above
  return rows.map((row) => {
    const line: string[] = [];
    const takeCovered = () => {
      while (line.length < MOST_COLUMNS && (below[line.length] ?? 0) > 0) {
        below[line.length] = (below[line.length] ?? 1) - 1;
        line.push('');
      }
    };
    for (const cell of cellsOf(row)) {
      takeCovered();
      const [wide, high] = [span(cell, 'colspan'), span(cell, 'rowspan')];
      for (let i = 0; i < wide && line.length < MOST_COLUMNS; i++) {
        below[line.length] = high - 1;
        line.push(i === 0 ? cellText(cell) : '');
      }
    }
    takeCovered();
    return line;
  });
};

const isNumber = (text: string): boolean => NUMBER_CELL.test(text) && !YEAR_CELL.test(text);

/** Rows at the top that name the columns: in <thead>, all <th>, or without a number above rows that have some. */
const headerCount = (rows: readonly Element[], cells: readonly (readonly string[])[]): number => {
  const marked = (row: Element) =>
    Boolean(row.closest('thead')) || cellsOf(row).every((cell) => /^th$/i.test(cell.tagName));
  let count = 0;
  while (count < rows.length && marked(rows[count] as Element)) count++; // as: count is inside the array
  if (count > 0) return count;
  const [first, second] = [rows[0], cells[0]];
  if (!first || !second || second.filter(Boolean).length < 2 || second.some(isNumber)) return 0;
  if (!cells.slice(1).some((line) => line.some(isNumber))) return 0;
  const spans = cellsOf(first).some((cell) => span(cell, 'rowspan') > 1);
  return spans && cells[1] && !cells[1].some(isNumber) ? 2 : 1;
};

/** One line a row, cells joined by " | ", columns aligned so that the n-th cell stands under the n-th header. */
export const tableRows = (table: Element): readonly Row[] => {
  const rows = rowsOf(table).filter((row) => cellsOf(row).length > 0);
  const cells = grid(rows);
  const headers = headerCount(rows, cells);
  return cells
    .map((line, i) => ({
      text: line.join(' | ').replace(/ {2,}/g, ' ').trim(),
      header: i < headers,
    }))
    .filter(({ text }) => INK.test(text));
};
