import { OFFICIAL_NAMES } from '../lexicon/official-names';
import { type Line, type Range, wordAt } from '../line/line';
import { findBoundary } from './clause-boundary';
import { isMeasurement, trimLead } from './heads';

/** Words and signs of the names, by the last word. */
const byLast = new Map<string, (readonly string[])[]>();
for (const name of OFFICIAL_NAMES) {
  const words = name.replaceAll(',', ' ,').split(' ');
  const last = words[words.length - 1] ?? '';
  byLast.set(last, [...(byLast.get(last) ?? []), words]);
}

const endsWith = (line: Line, to: number, words: readonly string[]): boolean => {
  for (let step = 1; step <= words.length; step += 1) {
    const word = wordAt(line, to - step);
    if ((word === ';' ? ',' : word) !== words[words.length - step]) return false;
  }
  return true;
};

/** Whether words are such a name with nothing before it. */
export const isOfficialName = (line: Line, { from, to }: Range): boolean =>
  (byLast.get(wordAt(line, to - 1)) ?? []).some((words) => words.length === to - from && endsWith(line, to, words));

/** Words before a name: "*dịch vụ* lưu trú, ăn uống", "*doanh thu* vận tải, kho bãi". */
const LONGEST_LEAD = 2;
/** Those that only say what sort of name it is. */
const KINDS: ReadonlySet<string> = new Set(['ngành', 'nhóm', 'hàng', 'các']);

/** Of the words before a name, those from its measurement on: "toàn tỉnh ước *giá trị sản xuất* nông, lâm, thủy sản". */
const measuredIn = (line: Line, lead: Range): Range => {
  for (let from = lead.from; from < lead.to; from += 1) {
    const rest = { from, to: lead.to };
    if (isMeasurement(line, rest)) return rest;
  }
  return lead;
};

/**
 * "ngành *cung cấp nước, hoạt động quản lý và xử lý rác thải, nước thải* tăng 3,2%": the words of a clause whose last ones are the
 * tail of an official name that holds commas, with the measurement it is of; null when they are no such tail, or hold the name whole.
 */
export const withOfficialName = (line: Line, { from, to }: Range, stop: number): Range | null => {
  if (![',', ';'].includes(wordAt(line, from - 1))) return null;
  for (const words of byLast.get(wordAt(line, to - 1)) ?? []) {
    const first = to - words.length;
    if (first >= from || first < stop || !endsWith(line, to, words)) continue;
    const lead = measuredIn(line, trimLead(line, { from: findBoundary(line, first, stop).from, to: first }));
    // "*chỉ số sản xuất* ngành cung cấp nước, …", but "*ngành* vận tải, kho bãi"
    const named =
      isMeasurement(line, lead) || (lead.to - lead.from <= LONGEST_LEAD && !KINDS.has(wordAt(line, lead.from)));
    return { from: named ? lead.from : first, to };
  }
  return null;
};
