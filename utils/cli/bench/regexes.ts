import { codeRegexes } from '../regexes/code-regexes';
import { spelled } from '../regexes/judge';
import { worstTime } from '../regexes/worst-time';
import { round } from './measure';

/** What the issue asks of every expression, on a megabyte of the text it likes least. */
const MOST_MS = 50;
const SHOWN = 5;

/** Every regular expression of the code on its worst text: those beyond the goal, and at least the slowest few. */
export const benchRegexes = async () => {
  const regexes = await codeRegexes();
  const times = regexes.map((regex) => ({ regex, ...worstTime(regex) })).sort((a, b) => b.ms - a.ms);
  return {
    goalMs: MOST_MS,
    // What the machine takes for a single space: most of it builds the text that is left, and no expression takes less.
    plainestMs: round(worstTime({ source: ' ', flags: 'g' }).ms, 0),
    count: times.length,
    beyond: times.filter(({ ms }) => ms > MOST_MS).length,
    slowest: times
      .filter(({ ms }, rank) => ms > MOST_MS || rank < SHOWN)
      .map(({ regex, ms, piece }) => ({ ms: round(ms, 0), on: piece, where: regex.file, expression: spelled(regex) })),
  };
};
