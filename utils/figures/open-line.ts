import type { Block } from '@/utils/model';
import { type Measure, measureOf } from './amounts/measure';
import { findMeasures } from './amounts/measures';
import { joinPers } from './amounts/unit-reading';
import type { Line } from './line/line';
import { column, evenColumn, indexLine } from './line/line-index';
import type { Day } from './numbers/calendar';
import { findTemporals } from './time/temporals';
import { inSmallLetters, type Token, tokenise, wordOf } from './words/tokens';

const numberIsMasked = (temporals: Line['temporals'], temporalAt: Line['temporalAt']) => (at: number) => {
  const index = temporalAt[at] ?? -1;
  const temporal = index < 0 ? undefined : temporals[index];
  return temporal === undefined ? null : Math.max(temporal.end, at + 1);
};

/** Longer lines are never set in capitals. */
const LONGEST_SHOUT = 300;

/** A plain small letter stands near the beginning of nearly every line, and saves it three searches. */
const hasSmallLetter = (text: string, start: number, end: number): boolean => {
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 97 && code <= 122) return true;
  }
  return false;
};

/** "HẢI PHÒNG PHẤN ĐẤU HOÀN THÀNH 10.000 CĂN NHÀ Ở XÃ HỘI": titles and headings in capitals. */
const isShouting = (text: string, { start, end }: Block): boolean => {
  if (end - start > LONGEST_SHOUT || hasSmallLetter(text, start, end)) return false;
  const words = text.slice(start, end);
  return words === words.toUpperCase() && /\p{Lu} +\p{Lu}/u.test(words) && /\p{Lu}{2} +\p{Lu}{2}/u.test(words);
};

const temporalsAt = (length: number, temporals: Line['temporals']): readonly number[] => {
  if (temporals.length === 0) return evenColumn(length, -1);
  const temporalAt = column(length, -1);
  for (let index = 0; index < temporals.length; index += 1)
    temporalAt.fill(index, temporals[index]?.first, temporals[index]?.end);
  return temporalAt;
};

/** Tokens, expressions of time and amounts of one block. */
export const openLine = (text: string, block: Block, tools: { reference: Day | null }): Line => {
  const shouting = isShouting(text, block);
  const { tokens: written, starts, ends, classes } = tokenise(text, { from: block.start, to: block.end });
  const tokens = shouting ? written.map(inSmallLetters) : written;
  const temporals = findTemporals(tokens, tools.reference);
  const temporalAt = temporalsAt(tokens.length, temporals);
  const found = findMeasures(tokens, numberIsMasked(temporals, temporalAt));
  const measures = dropDenominators(tokens, found);
  const index = indexLine(text, block, { tokens, starts, classes, measures, temporals });
  return {
    text,
    type: block.type,
    shouting,
    tokens,
    starts,
    ends,
    classes,
    temporals,
    temporalAt,
    measures,
    measureAt: index.measureAt,
    measureEndsAt: index.measureEndsAt,
    sentenceAt: index.sentenceAt,
    sentences: index.sentences,
    segmentAt: index.segmentAt,
    temporalBefore: index.temporalBefore,
  };
};

/** "trên 1 ha đất … đạt 95 triệu đồng", "11 bác sĩ trên *một vạn dân*": what an amount is told for. */
const isDenominator = (tokens: readonly Token[], { first, end, value, unit }: Measure): boolean => {
  const lead = wordOf(tokens, first - 1);
  if (lead === 'quân' && wordOf(tokens, first - 2) === 'bình' && isEachOf(tokens, { end, value, unit })) return true;
  if (unit === 'ha' && value === 1) return ['trên', 'mỗi', 'quân', 'cho', 'của'].includes(lead);
  return ['trên', 'mỗi'].includes(lead) && wordOf(tokens, end - 1) === 'dân' && POPULATIONS.has(value);
};
/** "bình quân *1 vạn dân*", "bình quân *1 hộ* có 2,4 ha": for how many an average is told. */
const isEachOf = (tokens: readonly Token[], { end, value, unit }: Pick<Measure, 'end' | 'value' | 'unit'>): boolean =>
  wordOf(tokens, end - 1) === 'dân'
    ? POPULATIONS.has(value)
    : value === 1 && EACH_OF.has(unit) && TOLD_OF_EACH.has(wordOf(tokens, end));
const EACH_OF: ReadonlySet<string> = new Set(['household', 'person', 'commune', 'village', 'school']);
const TOLD_OF_EACH: ReadonlySet<string> = new Set([
  'có',
  'đạt',
  'còn',
  'được',
  'là',
  'ước',
  'thu',
  'sản',
  'trong',
  'năm',
]);

/** Heads that rates of people are told for. */
const POPULATIONS: ReadonlySet<number> = new Set([100, 1000, 10_000, 100_000, 1_000_000]);

const dropDenominators = (tokens: readonly Token[], measures: readonly Measure[]): readonly Measure[] => {
  if (!measures.some((measure) => isDenominator(tokens, measure))) return measures;
  let denominator = -1;
  return measures.flatMap((measure) => {
    if (isDenominator(tokens, measure)) {
      denominator = measure.unit === 'ha' ? measure.end : -1;
      return [];
    }
    const divided = denominator >= 0 && measure.first - denominator < 14 && measure.unitType === 'money';
    denominator = -1;
    return [
      divided ? measureOf({ ...measure, per: joinPers(['ha', ...(measure.per === 'year' ? ['year'] : [])]) }) : measure,
    ];
  });
};
