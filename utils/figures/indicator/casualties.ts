import { isOneOf, namedPhrases } from '../words/named-phrases';
import { type IndicatorReading, join, lastTold, type PreviousReading } from './ellipsis';
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

/** "xảy ra 486 *vụ tai nạn giao thông*": what was last counted in cases, without the verb before it; "" when nothing was. */
const eventBefore = (last: PreviousReading): string => {
  const told = lastTold(last, ({ unit }) => unit === 'count:vụ' || unit.startsWith('count:vụ '));
  const words = told ?? '';
  const at = words.lastIndexOf('vụ ');
  const named = at < 0 ? words : words.slice(at + 3);
  const event = named.slice(0, ENDS.exec(`${named} `)?.index);
  return event.startsWith('tai nạn ') && event.split(' ').length <= LONGEST ? event : '';
};

/** "486 vụ tai nạn giao thông, *làm chết 217 người*": people who came to harm, with what they did by. Any other reading comes back as it is. */
export const withCause = ({ measure, last }: Clause, reading: IndicatorReading): IndicatorReading => {
  if (measure.unit !== 'person' && measure.unitType !== 'share') return reading;
  const harmed = isOneOf(HARMS, reading.words) ? HARMED.get(reading.words.toLowerCase()) : undefined;
  if (harmed === undefined) return reading;
  const event = last === null ? '' : eventBefore(last);
  if (event === '' && measure.unit !== 'person') return reading;
  return { words: event === '' ? harmed : join(harmed, 'do', event), rule: reading.rule };
};
