import { type Line, type Range, wordAt } from '../line/line';

/** "- *Bệnh viện đa khoa*: 1.843 giường", "- *Cơ sở khác*: 300": houses of one kind, by no name of their own. */
export const isKindOfHouse = (line: Line, { from, to }: Range): boolean => {
  if (!HOUSES.has(`${wordAt(line, from)} ${wordAt(line, from + 1)}`)) return false;
  for (let at = from + 1; at < to; at += 1) if (line.tokens[at]?.capital === true) return false;
  return true;
};
const HOUSES: ReadonlySet<string> = new Set([
  'bệnh viện',
  'phòng khám',
  'trạm y',
  'nhà hộ',
  'cơ sở',
  'trường học',
  'trường mầm',
  'trường tiểu',
  'trung tâm',
  'hợp tác',
  'doanh nghiệp',
]);
