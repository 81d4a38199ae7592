import { isCapitalAt, searchSpelling } from '@/utils/text';
import { NOT_SUBJECT_AFTER } from '../lexicon/place-words';
import type { Line } from '../line/line';
import { phraseAt } from '../words/phrases';
import { wordOf } from '../words/tokens';
import { FACILITIES, LONGEST_NAME, type PlaceMention, placeOf, UNIT_WORDS } from './place-mention';

/** Last words of an office that a unit's name follows. */
const OFFICES: ReadonlySet<string> = new Set(['ubnd', 'hđnd', 'dân', 'ủy', 'bộ', 'an', 'nam', 'mttq']);

/** "NINH BÌNH" as it is written elsewhere. */
export const capitalised = (line: Line, from: number, to: number): string =>
  line.tokens
    .slice(from, to)
    .map(({ word }) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`)
    .join(' ');

/** Third words of names of two: "Hà Giang *Đông*", "Măng Ri *Thượng*". */
const SIDES: ReadonlySet<string> = new Set('đông tây nam bắc thượng hạ trung trong ngoài trên dưới'.split(' '));

/** "*PHƯỜNG HÀ GIANG ĐÔNG* PHỦ WI-FI": in capitals the first two words after a unit that opens the line, and a side. */
const openingName = (line: Line, at: number, nameAt: number): number => {
  const opens = line.tokens[at - 1]?.kind !== 'word' && at <= 1;
  if (!opens || NOT_SUBJECT_AFTER.has(wordOf(line.tokens, nameAt)) || line.tokens.length < nameAt + 2) return nameAt;
  const end = nameAt + 2;
  return SIDES.has(wordOf(line.tokens, end)) ? end + 1 : end;
};

/** After the name in a title of capitals: "ĐẢNG BỘ PHƯỜNG HẢI CHÂU *NHIỆM* KỲ 2025 - 2030". */
const AFTER_NAMES: ReadonlySet<string> = new Set(
  (
    'nhiệm lần năm khóa tổ đạt giai về tháng quý đón sau trước với thông triển tổng họp bầu phấn hoàn thực tập ' +
    'quyết vượt'
  ).split(' '),
);

const endOfShouted = (line: Line, nameAt: number): number => {
  for (let at = nameAt + 1; at < line.tokens.length; at += 1)
    if (line.tokens[at]?.kind !== 'word' || AFTER_NAMES.has(wordOf(line.tokens, at))) return at;
  return line.tokens.length;
};

/** "UBND XÃ BẢN LIỀN", "XÃ LÂM BÌNH: KHẮC PHỤC LŨ": in capitals the rest of such a line, or all before its colon, is the name. */
export const signedUnitAt = (line: Line, at: number): PlaceMention | null => {
  const unit = phraseAt(UNIT_WORDS, line.tokens, at);
  if (unit === null || FACILITIES.has(unit.phrase)) return null;
  const nameAt = at + unit.length;
  const colon = line.tokens[at - 1]?.kind !== 'word' ? line.tokens.findIndex(({ word }) => word === ':') : -1;
  const office = OFFICES.has(wordOf(line.tokens, at - 1));
  const whole = office || colon > nameAt;
  const end = colon > nameAt ? colon : whole ? endOfShouted(line, nameAt) : openingName(line, at, nameAt);
  const rest = end - nameAt;
  if ((!whole && unit.value !== 3) || rest < 1 || rest > LONGEST_NAME) return null;
  if (line.tokens.slice(nameAt, end).some((token) => token.kind !== 'word')) return null;
  const name = capitalised(line, nameAt, end);
  const unitWords = line.tokens.slice(at, nameAt).map(({ word }) => word);
  const words = [...unitWords, name].join(' ');
  return placeOf({ at, length: unit.length + rest, words, name: searchSpelling(name), level: unit.value });
};

/** "TIN VẮN *TUYÊN* QUANG: Chợ phiên …": a word in capitals of a line that is not. */
export const isShouted = (line: Line, at: number): boolean => isCapitalAt(line.text, (line.starts[at] ?? 0) + 1);
