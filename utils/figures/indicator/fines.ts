import { type Line, type Range, wordAt, wordsOf } from '../line/line';
import { type IndicatorReading, join } from './ellipsis';
import type { Clause } from './indicator-clause';

/** A fine at the end of what was read before the sum: "… hoặc nơi công cộng *bị phạt tiền*". */
const FINED = /(?:^|.* )(?:(?:sẽ |có thể )?bị )?((?:xử )?phạt(?: tiền)?)(?: đối với .*)?$/iu;
/** A fine alone: what it is for stands behind the sum. */
const FINE = /^(?:(?:mức|tiền) )?(?:xử )?phạt(?: tiền)?$/iu;

/** Longest deed behind the sum, in tokens. */
const LONGEST_DEED = 14;

/** "phạt tiền từ 3 - 5 triệu đồng *đối với hành vi câu cá bằng xung điện*": whom or what the fine is for, right behind the sum. */
const deedBehind = (line: Line, from: number): Range | null => {
  if (wordAt(line, from) !== 'đối' || wordAt(line, from + 1) !== 'với') return null;
  let to = from + 2;
  while (to < from + LONGEST_DEED && line.tokens[to]?.kind === 'word') to += 1;
  return { from, to };
};

/**
 * A sum of money as a fine: "phạt tiền", whatever list of deeds was cut in two before it, with the deed that stands behind the sum.
 * Any other reading comes back as it is.
 */
export const asFine = ({ line, measure }: Clause, reading: IndicatorReading): IndicatorReading => {
  if (measure.unitType !== 'money') return reading;
  const fine = FINED.exec(reading.words)?.[1];
  if (fine === undefined) return reading;
  const told = reading.words.replace(/ đối với .*$/iu, '');
  const cut = told.includes(',') ? fine : told;
  const deed = FINE.test(cut) ? deedBehind(line, measure.end) : null;
  if (deed !== null) return { words: join(cut, wordsOf(line, deed)), rule: reading.rule };
  return told === reading.words ? { words: cut, rule: reading.rule } : reading;
};
