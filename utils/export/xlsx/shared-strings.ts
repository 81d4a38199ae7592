import { XML_DECLARATION } from '../xml';

/** Enough for the words that rows repeat; what comes later stands in its cell, so that memory stays flat. */
const MOST_STRINGS = 50_000;

/** Texts of a workbook that are written once and named by their number in the cells. */
export type SharedStrings = {
  /** The number of a text, given to it with the first question; null once there are enough. */
  readonly indexOf: (text: string) => number | null;
  readonly size: () => number;
  readonly xml: (item: (text: string) => string) => string;
};

/** An empty table, for one workbook. */
export const createSharedStrings = (): SharedStrings => {
  const numbers = new Map<string, number>();
  return {
    indexOf: (text) => {
      const known = numbers.get(text);
      if (known !== undefined) return known;
      if (numbers.size >= MOST_STRINGS) return null;
      numbers.set(text, numbers.size);
      return numbers.size - 1;
    },
    size: () => numbers.size,
    xml: (item) =>
      `${XML_DECLARATION}<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" uniqueCount="${numbers.size}">${[...numbers.keys()].map(item).join('')}</sst>`,
  };
};
