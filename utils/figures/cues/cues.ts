import type { Period } from '@/utils/model';
import {
  FIGURE_CUES,
  NO_CUES,
  REACHED_BEFORE,
  TARGET_CUES,
  WEAK_FIGURE_CUES,
  WEAK_TARGET_CUES,
} from '../lexicon/kind-cues';
import { type Line, startsMeasure, wordAt } from '../line/line';
import type { Day } from '../numbers/calendar';
import { type PhraseMatch, phraseAt, phraseBefore, phraseTable } from '../words/phrases';
import { isPair, wordPairs } from '../words/word-pairs';
import { announcedDecision, announcedPlan } from './announced-plans';
import type { Cue, FoundCue, Kind } from './cue';
import { reach } from './cue-reach';
import { PLANS } from './plan-nouns';
import { periodCues } from './time-cues';

type Meaning = { readonly kind: Kind; readonly weak: boolean; readonly list?: boolean } | null;

const meaning = (kind: Kind, weak: boolean) => (phrase: string) => [phrase, { kind, weak }] as const;

const CUES = phraseTable<Meaning>([
  ...NO_CUES.map((phrase) => [phrase, null] as const),
  ...TARGET_CUES.map(meaning('target', false)),
  ...WEAK_TARGET_CUES.map(meaning('target', true)),
  ...FIGURE_CUES.map(meaning('figure', false)),
  ...WEAK_FIGURE_CUES.map(meaning('figure', true)),
]);

/** "đạt và vượt chỉ tiêu", "24/27 chỉ tiêu": the noun of a plan spoken of as reached sets nothing. */
const isReached = (line: Line, at: number, words: string): boolean =>
  /chỉ tiêu|mục tiêu|kế hoạch|dự toán/.test(words) &&
  // but "huyện Yên *Thành* có kế hoạch"
  ((REACHED_BEFORE.has(wordAt(line, at - 1)) &&
    line.tokens[at - 1]?.capital !== true &&
    !isWithPlans(line, at, words)) ||
    (COMPARED_WITH_PLAN.has(wordAt(line, at - 1)) && !isWithPlans(line, at, words)) ||
    line.measureEndsAt[at] === 1 ||
    isResultOf(line, at, words) ||
    // "24/27 chỉ tiêu", but "Phường 11 đặt mục tiêu"
    (line.tokens[at - 1]?.kind === 'number' && !words.startsWith('đặt') && !words.startsWith('xác')));

/** "*Kết quả* một số chỉ tiêu so với kế hoạch", "Một số chỉ tiêu *đạt được*", "các chỉ tiêu *chưa đạt*": what came of them. */
const isResultOf = (line: Line, at: number, words: string): boolean =>
  words.endsWith('chỉ tiêu') &&
  (isPair(RESULTS, wordAt(line, at - 2), wordAt(line, at - 1)) ||
    isPair(CAME_OF, wordAt(line, at + wordsIn(words)), wordAt(line, at + wordsIn(words) + 1)));
const RESULTS = wordPairs(['kết quả', 'thực hiện', 'tiến độ']);
const CAME_OF = wordPairs(['đạt được', 'chưa đạt', 'đã đạt', 'không đạt', 'đạt thấp', 'đạt và', 'đã hoàn', 'vượt kế']);
const wordsIn = (phrase: string): number => phrase.split(' ').length;

/** "xác định nhiệm vụ năm 2026 *với các chỉ tiêu* cơ bản": what is set; "so với các chỉ tiêu" compares. */
const isWithPlans = (line: Line, at: number, words: string): boolean =>
  wordAt(line, at - 1) === 'với' && wordAt(line, at - 2) !== 'so' && /^(?:các|một số) /.test(words);

/** "ban hành 1.284 *yêu cầu* điều tra": the noun of an amount announces nothing. */
const isCounted = (line: Line, at: number): boolean => {
  for (let step = at - 1; step >= 0 && step > at - 4; step -= 1) {
    const amount = startsMeasure(line, step);
    if (amount !== null) return amount.unitFirst <= at && at < amount.unitEnd;
  }
  return false;
};

/** "so với ước thực hiện năm 2025", "so với mục tiêu": what is compared with says nothing of the amounts after it. */
const isYardstick = (line: Line, at: number): boolean =>
  wordAt(line, at - 1) === 'so' || (wordAt(line, at - 1) === 'với' && wordAt(line, at - 2) === 'so');

/** "mới đạt 40%", but "100% khu công nghiệp *mới đạt* tiêu chí sinh thái": there "mới" is said of the noun. */
const leadsToAmount = (line: Line, from: number): boolean => {
  for (let at = from; at < from + 6 && !',;:.'.includes(wordAt(line, at) || '.'); at += 1)
    if (startsMeasure(line, at) !== null) return true;
  return false;
};

/** "tỷ lệ hồ sơ *đã được* số hóa đạt 50%": done to what the verb behind it measures, which says nothing of when. */
const isDoneToNoun = (line: Line, at: number): boolean => {
  if (wordAt(line, at + 1) !== 'được' && wordAt(line, at + 1) !== 'bị') return false;
  for (let step = at + 2; step < at + LONGEST_SAYING && line.tokens[step]?.kind === 'word'; step += 1)
    if (MEASURING.has(wordAt(line, step))) return leadsToAmount(line, step + 1);
  return false;
};
const LONGEST_SAYING = 14;
const MEASURING: ReadonlySet<string> = new Set(['đạt', 'là', 'chiếm']);

/** "hệ thống *thông tin báo cáo* đến 100% các sở": the second half of a noun. */
const isOfCompound = (line: Line, at: number): boolean => REPORTS.has(wordAt(line, at - 1));
const REPORTS: ReadonlySet<string> = new Set(['tin', 'độ', 'thống']);

/** "trồng *mới được* 2.000 ha", "kết nạp *mới đạt* 3%": new ones, said of plans as well. */
const isNewlyMade = (line: Line, at: number): boolean => MAKING.has(wordAt(line, at - 1));
const MAKING: ReadonlySet<string> = new Set('trồng nạp xây dựng làm triển lập mở đóng tuyển cấp thêm'.split(' '));

/** "toàn tỉnh có *ít nhất* 42% học sinh học nghề": a least that is asked for reports nothing. */
export const isLeast = (line: Line, at: number): boolean => isPair(LEAST, wordAt(line, at), wordAt(line, at + 1));
const LEAST = wordPairs(['ít nhất', 'tối thiểu']);

/** "gấp 1,65 lần hiện nay", "so với hiện nay": what the plan is compared with. */
const isYardstickNow = (line: Line, at: number, words: string): boolean =>
  words.startsWith('hiện') && ['lần', 'với'].includes(wordAt(line, at - 1));

/** "*vượt* mục tiêu đề ra 1%": the verb of a plan noun spoken of as reached sets nothing either. */
const isSetAndReached = (line: Line, at: number, words: string): boolean => {
  if (words !== 'đề ra' && words !== 'đặt ra') return false;
  const noun = phraseBefore(PLANS, line.tokens, at);
  if (noun?.value !== true) return false;
  const before = at - noun.length - 1;
  // "thu ngân sách bảo đảm *theo kế hoạch đề ra*", but "*Theo kế hoạch đề ra*, xã trồng 100 ha rừng"
  const followed = wordAt(line, before) === 'theo' && line.tokens[before - 1]?.kind === 'word';
  return followed || COMPARED_WITH_PLAN.has(wordAt(line, before));
};

const COMPARED_WITH_PLAN: ReadonlySet<string> = new Set(['hơn', 'vượt', 'xa', 'với']);

/** "100% hộ đã có điện, 80% …": a cue said of the noun just counted, no sign between, says nothing of later amounts. */
const isSaidOfNoun = (line: Line, at: number): boolean => {
  for (let step = at; step > at - 8 && step > 0; step -= 1) {
    if (line.measureEndsAt[step] === 1) return true;
    if (line.tokens[step - 1]?.kind === 'sign') return false;
  }
  return false;
};

/** Whether a word of reporting counts: a weak one does not reach into a plan spoken of before it in its clause. */
const reports = (line: Line, at: number, weak: boolean, last: FoundCue | undefined): boolean => {
  if (last?.kind !== 'target' || line.sentenceAt[last.at] !== line.sentenceAt[at]) return true;
  // "phấn đấu …; tỷ lệ hợp tác xã *đang* hoạt động hiệu quả 80%": said of the noun, in a list of plans
  const ofNoun = !last.weak && wordAt(line, at) === 'đang';
  // "đề ra mục tiêu giành 55 huy chương vàng; *trong năm* đoạt 630 huy chương": the year of the plan
  const ofYear = !last.weak && wordAt(line, at) === 'trong' && wordAt(line, at + 1) === 'năm';
  const inPlan = ofNoun || ofYear || line.segmentAt[last.at] === line.segmentAt[at];
  return !((weak && inPlan) || isSaidOfNoun(line, at));
};

/** Cue words of the line, left to right. Years decide too: a future one announces, a past one reports. */
export const findCues = (line: Line, reference: Day | null, term: Period | null): readonly Cue[] => {
  const times = reference === null ? [] : periodCues(line, { reference, term });
  const cues: FoundCue[] = [];
  let time = 0;
  const passTimes = (end: number): void => {
    for (let cue = times[time]; cue !== undefined && cue.at < end; cue = times[time]) {
      if (cue.kind === 'target' || reports(line, cue.at, cue.weak, cues[cues.length - 1])) cues.push(cue);
      time += 1;
    }
  };
  for (let at = 0; at < line.tokens.length; at += 1) {
    if (((line.tokens[at]?.opens ?? 0) & OPENING) === 0) continue;
    const announced = announcedPlan(line, at) ?? announcedDecision(line, at);
    const match = announced !== null ? { ...announced, value: LIST_OF_PLANS } : phraseAt(CUES, line.tokens, at);
    if (match === null) continue;
    passTimes(at);
    const cue = cueAt(line, at, match, cues[cues.length - 1]);
    if (cue !== null) cues.push(cue);
    at += match.length - 1;
  }
  passTimes(line.tokens.length);
  return cues.map((cue) => withReach(cue, reach(line, cue)));
};

/** Bits of the tables that a cue can begin with: asked of every word. */
const OPENING = CUES.bit | PLANS.bit;

const withReach = ({ at, kind, words, weak }: FoundCue, until: number): Cue => ({ at, until, kind, words, weak });

const LIST_OF_PLANS: Meaning = { kind: 'target', weak: false, list: true };

/** "104% dự toán *tỉnh giao*, tăng 5%": who assigned the plan just named announces nothing. */
const isAssignedPlan = (line: Line, at: number, words: string): boolean => {
  if (!words.endsWith(' giao') || words.startsWith('được')) return false;
  for (let step = at; step > at - 5 && line.tokens[step - 1]?.kind === 'word'; step -= 1)
    if (phraseBefore(PLANS, line.tokens, step) !== null) return true;
  return false;
};

/** "*đã yêu cầu* dừng 48 lò": what was demanded of others there and then, no mark to be reached. */
const isDemanded = (line: Line, at: number, words: string): boolean =>
  words === 'yêu cầu' && wordAt(line, at - 1) === 'đã' && DEMANDS.has(wordAt(line, at + 2));
const DEMANDS: ReadonlySet<string> = new Set([
  'dừng',
  'tạm',
  'đình',
  'tháo',
  'thu',
  'đóng',
  'trả',
  'nộp',
  'di',
  'gỡ',
  'khắc',
]);

/** "thông qua 8 *chỉ tiêu* lớn, như: 80% phụ nữ …": how many are set; but "thông qua 24 nghị quyết". */
const isCountOfPlans = ({ value, phrase }: PhraseMatch<Meaning>): boolean =>
  value?.list === true && /^(?:chỉ|mục) tiêu/.test(phrase);

const cueAt = (line: Line, at: number, match: PhraseMatch<Meaning>, last: FoundCue | undefined): FoundCue | null => {
  const { value } = match;
  // "sang năm" is next year, "bước sang năm 2025" is not
  if (match.phrase === 'sang năm' && line.tokens[at + 2]?.kind === 'number') return null;
  if (
    value === null ||
    isYardstick(line, at) ||
    (value.kind === 'target' && !isCountOfPlans(match) && isCounted(line, at))
  )
    return null;
  const words = match.phrase;
  const none =
    value.kind === 'target'
      ? isAssignedPlan(line, at, words) ||
        isDemanded(line, at, words) ||
        (words.startsWith('đề ') && isSaidOfNoun(line, at)) ||
        (value.list !== true && isReached(line, at, words)) ||
        isSetAndReached(line, at, words)
      : (words.startsWith('mới') && (isNewlyMade(line, at) || !leadsToAmount(line, at + match.length))) ||
        isYardstickNow(line, at, words) ||
        (words === 'đã' && isDoneToNoun(line, at)) ||
        (words === 'báo cáo' && isOfCompound(line, at)) ||
        (words.endsWith(' có') && isLeast(line, at + match.length)) ||
        !reports(line, at, value.weak, last);
  return none ? null : { at, words, kind: value.kind, weak: value.weak };
};
