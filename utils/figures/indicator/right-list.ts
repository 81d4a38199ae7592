import { wordTable } from '@/utils/text';
import type { Measure } from '../amounts/measure';
import { RIGHT_STOPS } from '../lexicon/indicator-words';
import { type Line, startsMeasure, wordAt } from '../line/line';
import { UNIT_TABLE } from '../numbers/unit-words';
import { phraseAt } from '../words/phrases';
import { ACTION_VERBS, headAt } from './heads';
import { TENSES } from './right-predicate';
import { endsClause, stopsRight } from './right-stops';

/** Longest indicator right of an amount, in syllables: longer ones are story. */
export const LONGEST = 16;

/** Prepositions and verbs of motion inside the noun phrase of a subject. */
export const BRIDGES: ReadonlySet<string> = new Set('qua từ trong trên tại ở đến tới bằng theo vào dưới'.split(' '));

/** "17 cầu, ngầm tràn hư hỏng", "100% cán bộ, công chức dùng chữ ký số": the counted noun goes on after a comma. */
export const endsAsList = (line: Line, measure: Measure, to: number): boolean => {
  const counted = ['count', 'classifier'].includes(measure.unitType);
  return wordAt(line, to) === ',' && (counted || to > measure.end) && to - measure.end <= LONGEST;
};

/** "học sinh, *sinh viên* vay vốn", "cây công nghiệp, *cây* ăn quả": one more noun of the same sort after the comma. */
const isSibling = (line: Line, comma: number, measure: Measure): boolean => {
  const next = wordAt(line, comma + 1);
  const noun = phraseAt(UNIT_TABLE, line.tokens, comma + 1);
  // "98,6% *cán bộ, đảng viên* dự học": the same of a share
  const shared =
    measure.unitType === 'share' ? phraseAt(UNIT_TABLE, line.tokens, measure.end)?.value.unit : measure.unit;
  const person = noun?.value.unit === 'person' && shared === 'person';
  return person || (next !== '' && (next === wordAt(line, measure.end) || next === wordAt(line, measure.unitFirst)));
};

const isCountClass = ({ unitType }: Measure): boolean => unitType === 'count' || unitType === 'classifier';

/** Halves of set phrases that are written with a comma: "lượt khám, *chữa* bệnh", "hưởng lương hưu, *trợ* cấp". */
const PAIRED = wordTable<ReadonlySet<string>>({
  khám: new Set(['chữa', 'cấp', 'tư']),
  ăn: new Set(['ở']),
  ở: new Set(['sinh']),
  hưu: new Set(['trợ']),
  phòng: new Set(['chống']),
  thăm: new Set(['tặng']),
  thọ: new Set(['mừng']),
  tạm: new Set(['dột', 'nhà']),
  gom: new Set(['xử', 'vận']),
  chế: new Set(['biến']),
  biến: new Set(['chế']),
  lập: new Set(['thẩm']),
  giả: new Set(['hàng']),
  lậu: new Set(['gian']),
});

/** Where the right side ends when it goes on behind the comma, else the comma. */
export const extendOverComma = (line: Line, comma: number, measure: Measure): number => {
  let end = comma + 1;
  const first = line.tokens[end];
  if (first?.kind !== 'word' || first.capital || RIGHT_STOPS.has(first.word) || HEAD_BLOCKERS.has(first.word))
    return comma;
  const paired = PAIRED[wordAt(line, comma - 1)]?.has(first.word) === true;
  if (!paired && (headAt(line, end) !== null || phraseAt(ACTION_VERBS, line.tokens, end) !== null)) return comma;
  // "112 ha rừng, *ông Đào* có 8 ha"
  if (PERSONS.has(first.word) && line.tokens[end + 1]?.capital) return comma;
  // "giảm 312 hộ, hội viên khá chiếm 61%": another noun that is counted in another unit
  const other = phraseAt(UNIT_TABLE, line.tokens, end)?.value;
  const coded = other?.type === 'count' && !other.unit.startsWith('count:') && !measure.unit.startsWith('count:');
  if (coded && isCountClass(measure) && other.unit !== measure.unit) return comma;
  // "8.716 nhân khẩu, *đồng bào Tày, Dao chiếm 83%*": the next clause with its own amount
  if (isCountClass(measure) && leadsClause(line, end)) return comma;
  // "làm đường, *phần còn lại* mua sắm thiết bị"
  if (wordAt(line, end + 1) === 'còn' && wordAt(line, end + 2) === 'lại') return comma;
  let predicate = false;
  while (end - comma < 16 && !stopsRight(line, end)) {
    // "13 lớp, khối 11 *có 13*": the next member with its own number
    if (line.tokens[end]?.kind === 'number' && COUNTING.has(wordAt(line, end - 1))) return comma;
    // "sinh *hoạt*" is no beginning of "hoạt động"
    const half = wordAt(line, end) === 'hoạt' && wordAt(line, end + 1) !== 'động';
    predicate ||= PREDICATES.has(wordAt(line, end)) && !half && end > comma + 1;
    end += 1;
  }
  // "cây mỡ, keo và góp trên 2.000 ngày công": only the sibling itself before the next amount
  // "lớp 9: 41 em, lớp 12: 45 em": the head of the next member
  if (wordAt(line, end) === ':' && startsMeasure(line, end + 1) !== null) return comma;
  // "100% thôn, làng, tổ dân phố *đã* có tổ chức đảng": said of all members
  const told = measure.unitType === 'share' && TENSES.has(wordAt(line, end));
  const ends =
    endsClause(line, end) || told || (predicate && (BRIDGES.has(wordAt(line, end)) || wordAt(line, end) === 'do'));
  // "100% cán bộ, đảng viên gương mẫu *ngay trong* ngõ nhà mình": where, no part of who they are
  const placed = measure.unitType === 'share' && BRIDGES.has(wordAt(line, end)) && isSibling(line, comma, measure);
  const cut = wordAt(line, end) === 'và' || ends || paired || placed ? end : comma;
  return paired || cut - comma <= 5 || predicate || isSibling(line, comma, measure) ? cut : comma;
};

/** The words up to the next clause say how large a share they are: "đồng bào Tày, Dao *chiếm* 83%". */
const leadsClause = (line: Line, from: number): boolean => {
  for (let at = from; at < from + 8 && (!endsClause(line, at) || wordAt(line, at) === ','); at += 1) {
    if (startsMeasure(line, at) !== null) return false;
    if (wordAt(line, at) === 'chiếm' && at > from) return leadsOnToAmount(line, at + 1);
  }
  return false;
};
const leadsOnToAmount = (line: Line, at: number): boolean =>
  startsMeasure(line, at) !== null || startsMeasure(line, at + 1) !== null;

const COUNTING: ReadonlySet<string> = new Set(['có', 'là', 'còn', 'đạt', 'chiếm']);

/** Words that make "noun, noun + predicate" one counted group. */
const PREDICATES: ReadonlySet<string> = new Set(
  'được bị có dùng sử tham hoàn đạt hư thuộc đang xử nộp giải đóng cài thực hoạt'.split(' '),
);

/** Before the name of somebody. */
const PERSONS: ReadonlySet<string> = new Set(['ông', 'bà', 'anh', 'chị', 'em']);

/** Openers of a new clause: a comma before them ends the list. */
const HEAD_BLOCKERS: ReadonlySet<string> = new Set(
  (
    'và đã có là được bị không riêng trong cùng ngoài tuy nhưng góp xã huyện tỉnh các nhiều một mỗi nâng đưa giữ ' +
    'hoàn phấn tổng tạo thu huy với chiếm tỷ toàn'
  ).split(' '),
);
