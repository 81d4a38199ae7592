import { wordAt, wordsOf } from '../line/line';
import { isOneOf, namedPhrases } from '../words/named-phrases';
import { isPair, wordPairs } from '../words/word-pairs';
import { type IndicatorReading, isCount, join, lastTold, type PreviousReading } from './ellipsis';
import type { Clause } from './indicator-clause';

/** Readings of people who came to harm that do not say by what. */
const HARMED: ReadonlyMap<string, string> = new Map([
  ['làm chết', 'người chết'],
  ['chết', 'người chết'],
  ['người chết', 'người chết'],
  ['làm người chết', 'người chết'],
  ['người tử vong', 'người tử vong'],
  ['bị thương', 'người bị thương'],
  ['làm bị thương', 'người bị thương'],
  ['người bị thương', 'người bị thương'],
  ['làm người bị thương', 'người bị thương'],
]);
const HARMS = namedPhrases(HARMED.keys());

/** Longest name of what happened, in syllables. */
const LONGEST = 6;
/** Where the name of what happened ends: "vụ tai nạn giao thông *trên* các tuyến". */
const ENDS = / (?:trên|tại|ở|do|làm|với|từ|nghiêm trọng) /u;

/** "vụ tai nạn giao thông *(TNGT)* đường bộ": what it is called for short. */
const SHORT_NAME = / \(\p{Lu}{2,6}\)/u;

/** "xảy ra 486 *vụ tai nạn giao thông*": what was last counted in cases, without the verb before it; "" when nothing was. */
const eventBefore = (last: PreviousReading): string => {
  const told = lastTold(last, ({ unit }) => unit === 'count:vụ' || unit.startsWith('count:vụ '));
  const words = (told ?? '').replace(SHORT_NAME, '');
  const at = words.lastIndexOf('vụ ');
  const named = at < 0 ? words : words.slice(at + 3);
  const event = named.slice(0, ENDS.exec(`${named} `)?.index);
  return event.startsWith('tai nạn ') && event.split(' ').length <= LONGEST ? event : '';
};

/** What storms do to houses, as it stands behind all of them: "làm 127 nhà dân và 2 nhà văn hóa *tốc mái*". */
const WRECKED = wordPairs([
  'tốc mái',
  'bị sập',
  'bị tốc',
  'bị hư',
  'bị ngập',
  'bị cuốn',
  'sập đổ',
  'hư hỏng',
  'ngập sâu',
  'đổ sập',
]);
const WRECKED_REACH = 16;

/** "*làm* 127 nhà dân và 2 nhà văn hóa tốc mái": things that came to harm, without the verb that caused it. Any other reading comes back as it is. */
export const withoutCauseVerb = ({ line, measure }: Clause, reading: IndicatorReading): IndicatorReading => {
  if (!isCount(measure) || !reading.words.startsWith('làm ') || wordAt(line, measure.first - 1) !== 'làm')
    return reading;
  for (let at = measure.end; at < measure.end + WRECKED_REACH && !endsSegment(wordAt(line, at)); at += 1)
    if (isPair(WRECKED, wordAt(line, at), wordAt(line, at + 1))) {
      const own = reading.words.slice('làm '.length);
      const harm = wordsOf(line, { from: at, to: at + 2 });
      return { words: own.includes(harm) ? own : join(own, harm), rule: 'indicator-right' };
    }
  return reading;
};
const endsSegment = (word: string): boolean => word === '' || ',;.'.includes(word);

/** "486 vụ tai nạn giao thông, *làm chết 217 người*": people who came to harm, with what they did by. Any other reading comes back as it is. */
export const withCause = ({ measure, last }: Clause, reading: IndicatorReading): IndicatorReading => {
  if (measure.unit !== 'person' && measure.unitType !== 'share') return reading;
  const harmed = isOneOf(HARMS, reading.words) ? HARMED.get(reading.words.toLowerCase()) : undefined;
  if (harmed === undefined) return reading;
  const event = last === null ? '' : eventBefore(last);
  if (event === '' && measure.unit !== 'person') return reading;
  return { words: event === '' ? harmed : join(harmed, 'do', event), rule: reading.rule };
};
