const SPECIAL = /[\\`*_[\]<>|~$]/g;
const LINE_START = /^(\s*)(#{1,6}(?=\s)|[-+](?=\s)|>|=+(?=\s*$)|-+(?=\s*$))/;
const ORDERED_START = /^(\s*\d{1,9})([.)])(?=\s)/;

/** Text as one line of Markdown in which nothing is markup. */
export const escapeMarkdown = (text: string): string =>
  text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(SPECIAL, '\\$&')
    .replace(LINE_START, '$1\\$2')
    .replace(ORDERED_START, '$1\\$2');

/** A cell of a table is a line in which "|" is escaped too, which `escapeMarkdown` does. */
export const tableRow = (cells: readonly string[]): string => `| ${cells.map(escapeMarkdown).join(' | ')} |`;
