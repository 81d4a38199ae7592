import { isOfClass, type Line, type Range, wordAt } from '../line/line';
import { wordClass } from '../words/word-classes';

/** Longest remark, in syllables: "điều khiến nhiều người lo nhất". */
const LONGEST_REMARK = 8;

/**
 * Openers of a remark: what the writer thinks of what follows, not what is measured. The value is the syllables one of
 * which must come next, or none: "cái *khó*", "điểm *sáng*"; "đáng …" is always one.
 */
const OPENERS: ReadonlyMap<string, ReadonlySet<string> | null> = new Map(
  Object.entries({
    điều: null,
    đáng: null,
    cái: 'khó được lo hay đáng vướng mới dở quý'.split(' '),
    khó: 'khăn nhất hơn'.split(' '),
    mừng: ['nhất', 'hơn'],
    vui: ['nhất', 'hơn'],
    lo: ['nhất', 'ngại', 'hơn'],
    buồn: ['nhất', 'hơn'],
    tiếc: ['nhất'],
    vướng: ['nhất', 'mắc'],
    căng: ['nhất'],
    nặng: ['nhất', 'nề'],
    mới: ['nhất'],
    lạ: ['nhất'],
    rõ: ['nhất', 'nét'],
    quan: ['trọng'],
    ấn: ['tượng'],
    thú: ['vị'],
    hạn: ['chế'],
    tín: ['hiệu'],
    điểm: 'sáng mới nghẽn nhấn đáng yếu nổi khác'.split(' '),
    bất: ['cập'],
    tồn: ['tại'],
  }).map(([opener, next]) => [opener, next === null ? null : new Set(next)]),
);

const OPENING = wordClass(OPENERS.keys());

const opensRemark = (line: Line, at: number): boolean => {
  if (!isOfClass(line, at, OPENING)) return false;
  const next = OPENERS.get(wordAt(line, at));
  return next === null || next?.has(wordAt(line, at + 1)) === true;
};

/** "*Điều đáng mừng là* nợ xấu còn 0,2%": the token behind a remark that opens the stretch and ends with "là", or null. */
export const afterRemark = (line: Line, { from, to }: Range): number | null => {
  if (!opensRemark(line, from)) return null;
  for (let at = from + 1; at < to && at <= from + LONGEST_REMARK; at += 1) if (wordAt(line, at) === 'là') return at + 1;
  return null;
};

/** "*Điều đáng mừng* là 412 hộ đã nhận khoán rừng": nothing but a remark stands in the stretch. */
export const isRemark = (line: Line, { from, to }: Range): boolean =>
  to > from && to - from <= LONGEST_REMARK && opensRemark(line, from);
