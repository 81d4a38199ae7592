import { FUND_ENDS, FUND_NOUNS } from '../lexicon/topic-words';
import { type Line, startsMeasure, temporalOf, wordAt, wordsOf } from '../line/line';
import { isOneOf, namedPhrases } from '../words/named-phrases';
import { type IndicatorReading, join } from './ellipsis';

/** Readings that say money went out, and not of what. */
const SPENDINGS = namedPhrases([
  'giải ngân',
  'tỷ lệ giải ngân',
  'tỉ lệ giải ngân',
  'tiến độ giải ngân',
  'giải ngân bình quân',
]);

/** Tokens looked back over, and those of the longest name of a fund. */
const REACH = 80;
const LONGEST = 10;

/** "vốn giải phóng mặt bằng": where the name of a fund that begins at `at` ends. */
const endOfFund = (line: Line, at: number): number => {
  let end = at + 1;
  while (end - at < LONGEST && line.tokens[end]?.kind !== 'sign' && !FUND_ENDS.has(wordAt(line, end))) {
    if (temporalOf(line, end) !== null || startsMeasure(line, end) !== null) break;
    end += 1;
  }
  return end;
};

/** First token of the noun of a fund that ends at `at`, or -1; or where it is no fund by itself. */
const startOfFund = (line: Line, at: number): number => {
  const from = FUND_NOUNS.has(`${wordAt(line, at - 1)} ${wordAt(line, at)}`) ? at - 1 : at;
  if (from === at && !FUND_NOUNS.has(wordAt(line, at))) return -1;
  return ALONGSIDE.has(wordAt(line, from - 1)) || isPart(line, from) ? -1 : from;
};
/** Before the noun of a fund: one of an office's name ("quản *lý* dự án"), of several, or of the parts. */
const ALONGSIDE: ReadonlySet<string> = new Set('lý các những hai ba bốn riêng mỗi'.split(' '));

/** "trong đó vốn đầu tư phát triển 812,6 tỷ đồng, *vốn sự nghiệp* 673,6 tỷ đồng": one of the parts of what was just told. */
const isPart = (line: Line, at: number): boolean => {
  for (let step = at - 1; step > at - 20 && step > 0 && line.sentenceAt[step] === line.sentenceAt[at]; step -= 1)
    if (wordAt(line, step) === 'đó' && wordAt(line, step - 1) === 'trong') return true;
  return false;
};

/** The fund named last before token `first` of a line, or null. One that is only called a plan of funds gives way to public investment. */
const fundBefore = (line: Line, first: number): string | null => {
  let plan: string | null = null;
  for (let at = first - 1; at >= 0 && at > first - REACH; at -= 1) {
    if (wordAt(line, at) === 'công' && wordAt(line, at - 1) === 'tư' && wordAt(line, at - 2) === 'đầu')
      return 'vốn đầu tư công';
    const from = plan === null ? startOfFund(line, at) : -1;
    if (from < 0) continue;
    const end = endOfFund(line, at);
    const near = from < at || line.sentenceAt[at] === line.sentenceAt[first];
    if (end > at + 1 && near) return wordsOf(line, { from, to: end });
    if (wordAt(line, at - 1) === 'hoạch') plan = 'kế hoạch vốn';
  }
  return plan;
};

/** "tỉnh giao 2.400 tỷ đồng *vốn giải phóng mặt bằng*, đến nay giải ngân 41%": money that went out with the fund it came from. */
export const withFund = (line: Line, first: number, reading: IndicatorReading): IndicatorReading => {
  const fund = isOneOf(SPENDINGS, reading.words) ? fundBefore(line, first) : null;
  return fund === null ? reading : { words: join(reading.words, fund), rule: reading.rule };
};
