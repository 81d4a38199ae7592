import { COMPOUND_TAILS, GOVERNED, RIGHT_COMPOUNDS, RIGHT_STOPS } from '../lexicon/indicator-words';
import { isOfClass, type Line, startsMeasure, temporalOf, wordAt } from '../line/line';
import { phraseAt } from '../words/phrases';
import { wordClass } from '../words/word-classes';
import { isPair, wordPairs } from '../words/word-pairs';
import { ACTION_VERBS, headAt } from './heads';

const CLAUSE_ENDS = ',;:.!?…()[]|=';

const isSign = (line: Line, at: number): boolean => line.tokens[at]?.kind === 'sign';

/** Whether the line, the clause or what somebody says ends at a token. */
export const endsClause = (line: Line, at: number): boolean =>
  at >= line.tokens.length ||
  (isSign(line, at) && ((CLAUSE_ENDS.includes(wordAt(line, at)) && !isInLabel(line, at)) || closesSpeech(line, at)));

/** "dịch vụ công mức độ *3, 4* được cung cấp": a comma between the numbers of a label, which the words before them are no unit of. */
const isInLabel = (line: Line, at: number): boolean =>
  wordAt(line, at) === ',' &&
  LEVELS.has(wordAt(line, at - 2)) &&
  line.tokens[at - 1]?.kind === 'number' &&
  line.tokens[at + 1]?.kind === 'number' &&
  startsMeasure(line, at + 1) === null;
const LEVELS: ReadonlySet<string> = new Set(['độ', 'loại', 'nhóm', 'hạng', 'cấp', 'lớp', 'khối', 'đợt', 'giai']);

/** The end of what somebody says: “…”, or "…" with a comma or a full stop behind it. */
const closesSpeech = (line: Line, at: number): boolean => {
  const sign = line.text[line.starts[at] ?? 0];
  return sign === '”' || (sign === '"' && CLAUSE_ENDS.includes(wordAt(line, at + 1) || '.'));
};

/** "hoàn thành tốt nhiệm vụ trở lên", "từ 3 sao trở lên": the rating keeps its tail. */
const isRatingTail = (line: Line, at: number): boolean =>
  (wordAt(line, at) === 'trở' && ['lên', 'xuống'].includes(wordAt(line, at + 1))) ||
  (wordAt(line, at - 1) === 'trở' && ['lên', 'xuống'].includes(wordAt(line, at))) ||
  (wordAt(line, at) === 'từ' && line.tokens[at + 1]?.kind === 'number' && wordAt(line, at + 2) === 'sao');

/** "và" ends the right side when another amount follows in the same clause. */
const andLeadsToMeasure = (line: Line, at: number): boolean => {
  for (let step = at + 1; step < at + 12 && !endsClause(line, step); step += 1)
    if (startsMeasure(line, step) !== null) return true;
  return false;
};

/** "tiêu thụ *khoảng* 40%": the number, perhaps behind a word of comparison. */
const leadsToMeasure = (line: Line, at: number): boolean =>
  startsMeasure(line, at) !== null || (APPROXIMATE.has(wordAt(line, at)) && startsMeasure(line, at + 1) !== null);

const APPROXIMATE: ReadonlySet<string> = new Set(['khoảng', 'được', 'thêm', 'hơn', 'gần']);

/** "nuôi theo *hướng* công nghệ cao", "nước sạch theo *quy* chuẩn": how, not according to whom. */
const MANNER: ReadonlySet<string> = new Set('hướng quy tiêu chuẩn hình mô hợp diện chế nghị'.split(' '));

/** "sản xuất theo *VietGAP*": a standard by its name; "theo Sở Y tế" says who told it. */
const isStandard = (line: Line, at: number): boolean =>
  line.tokens[at]?.capital === true && /gap$|^(?:gap|ocop|iso|haccp|fsc|asc|gacp|organic)/u.test(wordAt(line, at));

/**
 * Whether the words said of an amount end before this token: at the end of the clause, a time, the next amount or a
 * word that begins something else ("mỗi năm", "theo Sở Y tế"); not inside a compound such a word is part of ("theo
 * hướng …").
 */
export const stopsRight = (line: Line, at: number): boolean => {
  if (endsClause(line, at) || temporalOf(line, at) !== null || startsMeasure(line, at) !== null) return true;
  const word = wordAt(line, at);
  const listed = isOfClass(line, at, LISTED);
  if (word === 'dịp' || (listed && isPair(OCCASIONS, word, wordAt(line, at + 1)))) return true;
  // "được rao bán *lần lượt* 1,2 tỷ đồng và 1,35 tỷ đồng"
  if (word === 'lần' && wordAt(line, at + 1) === 'lượt') return true;
  if (isRatingTail(line, at) || (listed && COMPOUND_TAILS[word]?.has(wordAt(line, at - 1)))) return false;
  if (word === '/' && leadsToMeasure(line, at + 1)) return true;
  if (listed && RIGHT_COMPOUNDS[word]?.has(wordAt(line, at + 1))) return false;
  if (word === 'với' && wordAt(line, at - 1) === 'đối') return false;
  // "cán bộ *chưa qua* bồi dưỡng", "sắn *chưa đến* mùa": the verb that is denied
  if (wordAt(line, at - 1) === 'chưa' && DENIED.has(word)) return isAmountAhead(line, at + 1);
  if (listed && GOVERNED[word]?.has(wordAt(line, at - 1))) return isAmountAhead(line, at + 1);
  if (word === 'do' && (isAgent(line, at) || wordAt(line, at - 1) === 'là' || isOfCause(line, at))) return false;
  if (word === 'đại' && wordAt(line, at + 1) === 'diện') return true;
  // "bồi thường cho 7 bị hại *tổng số* tiền 1,2 tỷ đồng"
  if (word === 'tổng' && SUMS.has(wordAt(line, at + 1))) return true;
  // "mới đạt 38,7% *vì* chờ thẩm định", but "Quỹ *Vì* người nghèo"
  if (word === 'vì' && !line.tokens[at]?.capital && !AIMED.has(wordAt(line, at - 1))) return true;
  if (word === 'theo' && (MANNER.has(wordAt(line, at + 1)) || isStandard(line, at + 1))) return false;
  if (word === 'vượt' && wordAt(line, at - 1) === 'và') return false;
  // "từ 120 lên 200 xe mỗi ngày"
  // "tăng 700 nghìn đồng mỗi chiều"
  if (word === 'mỗi' && line.measureEndsAt[at] === 1) return true;
  // "2 giải Nhì *mỗi giải* 5 triệu đồng"
  if (word === 'mỗi' && startsMeasure(line, at + 2) !== null) return true;
  if ((word === 'mỗi' || word === 'một') && TIMES.has(wordAt(line, at + 1))) return !isCropping(line, at);
  if (word === '-' && !(line.tokens[at]?.glued && line.tokens[at + 1]?.glued))
    return !line.tokens[at + 1]?.kind.startsWith('w');
  if (word === 'và') return andLeadsToMeasure(line, at);
  const action = phraseAt(ACTION_VERBS, line.tokens, at);
  // "391 người *bị chiếm đoạt* 187,3 tỷ đồng": what was done to those counted
  if (action !== null && !isSuffered(line, at) && leadsToMeasure(line, at + action.length)) return true;
  // "21 dự án | quy mô 17.600 căn"
  const head = headAt(line, at);
  if (head !== null && leadsToMeasure(line, at + head.length)) return true;
  // "dân số *từ* 15 tuổi", "trẻ *dưới* 5 tuổi": an age belongs to the noun
  if (AGE_LEADS.has(word) && isAge(line, at + 1)) return false;
  if (PLACING.has(word) && isPair(LOCATED, wordAt(line, at - 2), wordAt(line, at - 1)))
    return isAmountAhead(line, at + 1);
  if (word === 'trị' && wordAt(line, at + 1) === 'giá') return leadsToMeasure(line, at + 2);
  // "quy mô 4 làn xe *cần* hơn 2.400 tỷ đồng"
  if (word === 'cần' && leadsToMeasure(line, at + 1)) return true;
  if (word === 'cho') return startsMeasure(line, at + 1) !== null || SAYING.has(wordAt(line, at + 1));
  if (word === 'còn' && wordAt(line, at + 1) === 'lại') return false;
  // "18,4% uống *ở mức* nguy hại", but "cà phê ở mức 116.000 đồng"
  if (word === 'ở' && wordAt(line, at + 1) === 'mức') return isAmountAhead(line, at + 2);
  if (word === 'đạt') return at + 1 >= line.tokens.length || isAmountAhead(line, at + 1);
  return listed && RIGHT_STOPS.has(word) && !(word === 'trên' && wordAt(line, at + 1) === 'sàn');
};

/** "70% số hộ *cho biết* thu nhập tăng". */
const SAYING: ReadonlySet<string> = new Set(['thấy', 'biết', 'hay', 'rằng']);

/** "hoàn thành 14,5 km đường thôn *trước mùa* mưa": by when, not what. */
const OCCASIONS = wordPairs(['nhân dịp', 'trước mùa', 'trước mưa', 'trước bão', 'trước lũ', 'trước thềm', 'trước khi']);

/** Words that one of the tables has: of all others, which are most, no table is asked. */
const LISTED = wordClass(
  [COMPOUND_TAILS, RIGHT_COMPOUNDS, GOVERNED].flatMap(Object.keys).concat(...OCCASIONS.keys(), ...RIGHT_STOPS),
);

/** "người *bị chiếm đoạt*", "hộ *được hỗ trợ*": a verb, or its second half, of what is done to those counted. */
const isSuffered = (line: Line, at: number): boolean =>
  SUFFERING.has(wordAt(line, at - 1)) ||
  (SUFFERING.has(wordAt(line, at - 2)) && phraseAt(ACTION_VERBS, line.tokens, at - 1)?.length === 2);
const SUFFERING: ReadonlySet<string> = new Set(['bị', 'được']);

const DENIED: ReadonlySet<string> = new Set(['qua', 'đến', 'tới', 'theo', 'vào', 'trong']);

/** "tổng *số*", "tổng *trị giá*", but "tổng hợp", "tổng công ty". */
const SUMS: ReadonlySet<string> = new Set(['số', 'trị', 'giá', 'kinh', 'cộng', 'diện', 'vốn', 'thiệt', 'tiền']);

/** "thành phố *vì* hòa bình", "bởi *vì*". */
const AIMED: ReadonlySet<string> = new Set(['bởi', 'quỹ', 'phố', 'động', 'trình', 'tay', 'ngày', 'tháng']);

/** "31,4% số vụ *do* đi không đúng phần đường": cases told apart by their cause. */
const isOfCause = (line: Line, at: number): boolean =>
  ['vụ', 'ca'].includes(wordAt(line, at - 1)) && wordAt(line, at - 2) === 'số' && line.measureEndsAt[at - 2] === 1;

/** "mô hình *do phụ nữ làm chủ*": who does it, said of the noun counted; "sập 12 nhà do lũ" gives a reason. */
const isAgent = (line: Line, at: number): boolean => {
  for (let step = at + 2; step < at + 8 && !endsClause(line, step); step += 1) {
    if (startsMeasure(line, step) !== null) return false;
    if (isPair(AGENCIES, wordAt(line, step), wordAt(line, step + 1))) return true;
  }
  return false;
};

const AGENCIES = wordPairs([
  'làm chủ',
  'quản lý',
  'phụ trách',
  'đảm nhận',
  'đảm nhiệm',
  'thực hiện',
  'triển khai',
  'đầu tư',
  'tổ chức',
  'ban hành',
  'khởi xướng',
  'sáng lập',
  'sản xuất',
  'tài trợ',
  'hỗ trợ',
  'xây dựng',
  'vận hành',
  'đỡ đầu',
  'đứng tên',
  'trực tiếp',
]);

/** "350 ha lúa *một vụ* kém hiệu quả": how often a field bears, not how often something happens. */
const isCropping = (line: Line, at: number): boolean =>
  wordAt(line, at) === 'một' && wordAt(line, at + 1) === 'vụ' && line.measureEndsAt[at] !== 1;

const TIMES: ReadonlySet<string> = new Set(['ngày', 'đêm', 'giờ', 'tuần', 'tháng', 'năm', 'vụ', 'lần']);

const AGE_LEADS: ReadonlySet<string> = new Set(['từ', 'trên', 'đến']);

const isAge = (line: Line, at: number): boolean =>
  line.tokens[at]?.kind === 'number' &&
  ['tuổi', '-', 'đến', 'tháng'].includes(wordAt(line, at + 1)) &&
  startsMeasure(line, at) === null;

/** "65% vụ *xảy ra trên* Quốc lộ 1": after these a place is all that is said. */
const LOCATED = wordPairs(['xảy ra', 'diễn ra', 'làm việc', 'công tác', 'sinh sống', 'cư trú', 'học tập', 'hoạt động']);

const PLACING: ReadonlySet<string> = new Set(['ở', 'tại', 'trên', 'trong']);

/** "trường đạt chuẩn quốc gia" goes on, "sản lượng … đạt 5.000 tấn" does not. */
export const isAmountAhead = (line: Line, at: number): boolean => {
  for (let step = at; step < at + 3 && !endsClause(line, step); step += 1)
    if (startsMeasure(line, step) !== null) return true;
  return false;
};
