import type { Unit } from '@/utils/model';
import { INDICATORS } from './codebook';
import { PACKED_INDEX } from './codebook/packed-index';
import { contentKey, withoutAverage, withoutCountingHead } from './content-words';
import { type CodebookIndex, indexCodebook, unpackIndex } from './index-codebook';
import type { Indicator } from './indicator';
import { looseKey } from './telling-words';

/** Comparisons ("tăng 7,2% so với cùng kỳ", "gấp 2 lần") are given of any indicator. */
const isComparison = (unit: Unit): boolean => unit === '%' || unit === 'percentage_point' || unit === 'times';

const isCount = (unit: Unit): boolean => unit.startsWith('count:');

/** 2: the entry's own unit; 1: a comparison or another counted noun; 0: something else is measured. */
const unitFit = (entry: Indicator, unit: Unit): 0 | 1 | 2 => {
  // An entry of the reader's own may leave its unit open.
  if (entry.units.includes(unit) || entry.units.length === 0) return 2;
  if (isComparison(unit) || (isCount(unit) && entry.units.some(isCount))) return 1;
  return 0;
};

const bestByUnit = (entries: readonly Indicator[] | undefined, unit: Unit): Indicator | null => {
  let best: Indicator | null = null;
  let bestFit = 0;
  for (const entry of entries ?? []) {
    const fit = unitFit(entry, unit);
    if (fit > bestFit) {
      best = entry;
      bestFit = fit;
    }
  }
  return best;
};

/** As `bestByUnit`, where words in any order say less: null when two entries fit equally well. */
const onlyByUnit = (entries: readonly Indicator[] | undefined, unit: Unit): Indicator | null => {
  const best = bestByUnit(entries, unit);
  if (best === null) return null;
  const fit = unitFit(best, unit);
  return entries?.some((entry) => entry !== best && unitFit(entry, unit) === fit) === true ? null : best;
};

/** The built-in codebook comes with its index; one that a reader changed is read. */
const indexOf = (codebook: readonly Indicator[]): CodebookIndex =>
  codebook === INDICATORS ? unpackIndex(PACKED_INDEX, codebook) : indexCodebook(codebook);

/**
 * Builds a matcher over a codebook, once; a look-up then costs a few map reads. The matcher compares what is left of the
 * words without places, years and fillers with the wordings of the codebook, as a whole: "giảm tỷ lệ hộ cận nghèo" is not
 * the poverty rate. What is left may
 * stand in another order, around the number and what it counts ("tai nạn giao thông vụ"). Where several entries share a wording, the unit decides ("hộ nghèo" in % or in households).
 * Unknown words give null, never the nearest entry.
 *
 * `match('tỉ lệ hộ nghèo của xã', '%')` is the entry `poverty-rate`.
 */
export const createIndicatorMatcher = (codebook: readonly Indicator[]) => {
  const { exact, short, loose, vocabulary } = indexOf(codebook);
  const looselyOf = (brief: string, unit: Unit): Indicator | null => {
    const untold = looseKey(brief);
    return untold === null ? null : onlyByUnit(loose.get(untold), unit);
  };
  return (words: string, unit: Unit): Indicator | null => {
    const key = contentKey(words, vocabulary);
    if (key === '') return null;
    const brief = withoutCountingHead(key);
    const plain = withoutAverage(brief);
    return (
      bestByUnit(exact.get(key), unit) ??
      bestByUnit(exact.get(brief), unit) ??
      bestByUnit(short.get(brief), unit) ??
      bestByUnit(exact.get(plain), unit) ??
      bestByUnit(short.get(plain), unit) ??
      looselyOf(brief, unit)
    );
  };
};
