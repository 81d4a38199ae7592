import type { Measure } from '../amounts/measure';
import { type Line, startsMeasure, wordAt } from '../line/line';
import { endsClause, isAmountAhead } from './right-stops';

/** Before a verb that is said of it: "trạm y tế trên địa bàn *đã* nối mạng". */
export const TENSES: ReadonlySet<string> = new Set(['đã', 'đang', 'đều']);

/** "9 xã *còn* điểm phức tạp", "73 hộ *đã* thoát nghèo": the subject counted goes on with what is said of it. */
export const isOwnPredicate = (line: Line, at: number): boolean => {
  const next = line.tokens[at + 1];
  const quoted = next?.kind === 'sign' && OPENING_QUOTES.has(line.text[line.starts[at + 1] ?? 0] ?? '');
  if (!MARKERS.has(wordAt(line, at)) || !(next?.kind === 'word' || quoted)) return false;
  for (let step = at + 1; step < at + 12 && !endsClause(line, step); step += 1)
    if (startsMeasure(line, step) !== null) return false;
  return true;
};

/** Before the verb of what is said of the noun. */
const MARKERS: ReadonlySet<string> = new Set(['còn', 'đã', 'đang', 'sẽ', 'vừa', 'vẫn']);
/** Verbs spelled like words that lead from one amount to the next: "377 hộ *lên* doanh nghiệp", "12 xe *vượt* tải". */
const MOTIONS: ReadonlySet<string> = new Set([
  'lên',
  'xuống',
  'vượt',
  'vào',
  'qua',
  'trở',
  'góp',
  'giúp',
  'tăng',
  'giảm',
]);

/** Where the verb ends that is said of the counted noun right before it: "31 người *đang uống* Methadone"; else `at`. */
export const afterMarker = (line: Line, measure: Measure, at: number): number => {
  if (isOwnPredicate(line, at)) return at + (line.tokens[at + 1]?.kind === 'word' ? 2 : 1);
  const counted = measure.unitType === 'count' || measure.unitType === 'classifier';
  const verb = wordAt(line, at + 1);
  if (!counted || line.tokens[at + 1]?.kind !== 'word' || startsMeasure(line, at + 1) !== null) return at;
  if (MOTIONS.has(wordAt(line, at))) return isAmountAhead(line, at + 1) ? at : at + 1;
  // "171 hộ *đã vào* 7 tổ dùng nước", but "3 xã *đã có* 12 sản phẩm"
  const says = MARKERS.has(wordAt(line, at)) && wordAt(line, at) !== 'còn' && !LINKING.has(verb);
  return says ? at + 2 : at;
};
/** Verbs that only tie the noun to the amount behind them. */
const LINKING: ReadonlySet<string> = new Set(['có', 'đạt', 'được', 'giảm', 'tăng', 'còn', 'lên', 'là', 'chiếm']);

const OPENING_QUOTES: ReadonlySet<string> = new Set(['“', '"', '‘', '«']);

/** "2.045 xã *(23%) được* công nhận": where what is said of those counted goes on behind their share in brackets, or null. */
export const overShare = (line: Line, { end, unitType, unitEnd }: Measure): number | null => {
  const share = unitType === 'count' && wordAt(line, end) === '(' ? startsMeasure(line, end + 1) : null;
  if (share?.unitType !== 'share' || wordAt(line, share.end) !== ')') return null;
  const said = Math.max(unitEnd, share.end + 1);
  const at = TENSES.has(wordAt(line, said)) ? said + 1 : said;
  const goesOn = SAID.has(wordAt(line, at)) || at > said;
  return goesOn && line.tokens[at]?.kind === 'word' && !isAmountAhead(line, at) ? at : unitEnd > end ? unitEnd : null;
};
const SAID: ReadonlySet<string> = new Set('được bị có chưa không đạt thuộc tham'.split(' '));
