import type { Translate } from '@/utils/i18n';
import { COLUMNS, type GridColumn } from './columns';
import type { GridFigure } from './grid-figure';

/** What spreadsheets take for the end of a cell or a row. */
const BREAKS = /[\t\r\n]+/g;
/** A cell that begins so is run as a formula when it is pasted. */
export const FORMULA = /^[=+@]/;

const cell = (text: string): string => {
  const plain = text.replace(BREAKS, ' ');
  return FORMULA.test(plain) ? `'${plain}` : plain;
};

/** Cells as tab-separated text with a line of headings when more than one cell is copied. */
export const copyCells = (t: Translate, figures: readonly GridFigure[], columns: readonly GridColumn[]): string => {
  const rows = figures.map((figure) => columns.map((column) => cell(COLUMNS[column].text(t, figure))).join('\t'));
  if (figures.length * columns.length === 1) return rows.join('');
  return [columns.map((column) => t(COLUMNS[column].label)).join('\t'), ...rows].join('\n');
};
