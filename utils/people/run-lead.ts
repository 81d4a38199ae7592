import { CUE } from './cue-tree';
import { bestNameIn, isHistorical, nameRunEnd, type RunLead, shapeOf } from './name-shape';
import type { ReadingText } from './reading-text';
import { isAdjacent, isCapital } from './words';

/*
 * What stands right before a run of capitals: the head of a place ("xã"), a thing with a name of its own ("đường"), or
 * nothing of the kind. Departments and unions bear no names, so capitals behind them are people.
 */

/** "Bí thư Chi đoàn | Bàn Thị Nhung", "cô giáo mầm non | Bùi Thị Niệm": a middle name that only people have. */
const isClearNameAt = (reading: ReadingText, at: number): boolean => {
  const to = nameRunEnd(reading, at);
  return to - at >= 3 && to - at <= 4 && shapeOf(reading.words, at, to).clear;
};

/** Second halves of compounds that are things by themselves: "Sở Nông nghiệp và Môi *trường*", "Tổ hòa *giải*". */
const COMPOUND_FIRSTS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['trường', new Set(['môi', 'thị', 'hội', 'công', 'lập', 'hiện', 'chiến'])],
  ['giải', new Set(['hòa'])],
  ['hội', new Set(['xã', 'đại'])],
  ['đình', new Set(['gia'])],
  ['luật', new Set(['pháp', 'kỷ'])],
  ['báo', new Set(['thông', 'cảnh', 'dự', 'tình'])],
  ['chức', new Set(['tổ'])],
  ['trị', new Set(['chính'])],
  ['tộc', new Set(['dân'])],
  ['trào', new Set(['phong'])],
]);
/** Bodies that have such a word in their name: "Trưởng *Ban* Tổ chức Tỉnh ủy", "Sở Dân tộc và Tôn giáo". */
const DEPARTMENTS: ReadonlySet<string> = new Set([
  'ban',
  'sở',
  'bộ',
  'phòng',
  'vụ',
  'cục',
  'viện',
  'tổ',
  'chi',
  'trung',
]);

/** "Giám đốc Sở Nông nghiệp và Môi trường | Đinh Công Sứ": the words before end the name of a department. */
const endsDepartment = ({ words }: ReadingText, at: number): boolean => {
  const firsts = COMPOUND_FIRSTS.get(words[at - 1]?.key ?? '');
  if (firsts?.has(words[at - 2]?.key ?? '') !== true) return false;
  for (let before = at - 2; before >= at - 9 && before >= 0; before -= 1) {
    if (DEPARTMENTS.has(words[before]?.key ?? '')) return true;
    if (!isAdjacent(words[before]) && words[before]?.gap !== 'comma') return false;
  }
  return false;
};

/** Streets, schools, prizes and the like are called after people: "Trường Tiểu học Nguyễn Văn Trỗi". */
const mayBearPersonName = ({ words }: ReadingText, at: number): boolean => {
  for (let before = at - 1; before >= at - 4 && before >= 0; before -= 1) {
    if (CALLED_AFTER_PEOPLE.has(words[before]?.key ?? '')) return true;
    if (!isAdjacent(words[before])) return false;
  }
  return false;
};

const CALLED_AFTER_PEOPLE: ReadonlySet<string> = new Set(
  (
    'đường phố lộ hẻm ngã trường thpt thcs thcs&thpt đại viện công cầu hồ quảng tượng giải thưởng quỹ bổng tàng ' +
    'niệm di tích đền chùa ' +
    'đình lăng thờ hát rạp vận tàu khu đô kcn mang tên đặt tộc bào phim thơ hát sách nghĩa dịch trào gương phường xã chợ ' +
    'ty nghiệp dntn tnhh mtv phần hàng máy đội huân huy lớp khóa'
  ).split(' '),
);

/** Last words of bodies that are never called after a person; "đoàn" only in those of the youth and the unions. */
const NAMELESS_BODIES: ReadonlySet<string> = new Set(['ban', 'sở', 'phòng', 'đồng', 'quan', 'đoàn']);
const BODIES_OF_YOUTH: ReadonlySet<string> = new Set(['tỉnh', 'thành', 'huyện', 'quận', 'xã', 'phường', 'công', 'chi']);

/** "Bí thư Thành đoàn | Đỗ Khánh Ly": a strong family name and three words behind a body that bears no name. */
const isNameBehindBody = (reading: ReadingText, at: number): boolean => {
  const { words } = reading;
  const last = words[at - 1]?.key ?? '';
  if (!NAMELESS_BODIES.has(last)) return false;
  if (last === 'đoàn' && !BODIES_OF_YOUTH.has(words[at - 2]?.key ?? '')) return false;
  const to = nameRunEnd(reading, at);
  return to - at >= 3 && to - at <= 4 && shapeOf(words, at, to).surname === 2;
};

/** What the words right before a run of capitals make of it. */
export const runLeadAt = (reading: ReadingText, at: number): RunLead => {
  const { cues, words } = reading;
  const before = words[at - 1];
  if (!isAdjacent(words[at]) || before === undefined) return 'free';
  if (cues.endingAt(CUE.namedThing, at) > 0 || cues.endingAt(CUE.institutionNoun, at) > 0) {
    if (isClearNameAt(reading, at) && !mayBearPersonName(reading, at)) return 'free';
    if (endsDepartment(reading, at) || isNameBehindBody(reading, at)) return 'free';
    return cues.endingAt(CUE.post, at) >
      Math.max(cues.endingAt(CUE.namedThing, at), cues.endingAt(CUE.institutionNoun, at))
      ? 'free'
      : 'thing';
  }
  // There are few provinces, all known: other capitals after "tỉnh" are a person.
  if (before.key === 'tỉnh') return cues.startingAt(CUE.province, at) > 0 ? 'place' : 'free';
  // In "Chủ tịch nước" the head of a place is part of the post.
  return cues.endingAt(CUE.place, at) > cues.endingAt(CUE.post, at) ? 'place' : 'free';
};

/** Whether a person's name begins at, or inside, the run of capitals at `at`; the index of its first word, else -1. */
export const nameStartIn = (reading: ReadingText, at: number): number => {
  if (!isCapital(reading.words[at])) return -1;
  const to = nameRunEnd(reading, at);
  const lead = runLeadAt(reading, at);
  const name = bestNameIn(reading, { from: at, to }, lead);
  if (name === null || isHistorical(reading.words.slice(name.from, name.to).map((word) => word.key))) return -1;
  const enough = lead === 'place' ? name.score >= 4 : name.surname === 2 || name.middle;
  return enough && name.score >= 3 ? name.from : -1;
};
