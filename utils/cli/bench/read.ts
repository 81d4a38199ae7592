import { findQuantities } from '@/utils/figures';
import { suggestMarks } from '@/utils/marks';
import { articleText } from './material';
import { compare, median, processorTimeOf, round } from './measure';

const SIZES = [10_000, 100_000, 1_000_000] as const;

/** The floor that no reader of numbers can go below: one pass that finds every run of digits. */
const scanDigits = (text: string): number => {
  let runs = 0;
  for (const _ of text.matchAll(/\d+(?:[.,]\d+)*/g)) runs++;
  return runs;
};

const processorMedian = (run: () => unknown, rounds: number): number =>
  median(Array.from({ length: rounds }, () => processorTimeOf(run)));

/** Text → readings: quantities alone, and everything that clipping suggests. Reference: a bare scan for digits. */
export const benchRead = () =>
  SIZES.map((bytes) => {
    const text = articleText(bytes);
    const size = Buffer.byteLength(text);
    const rounds = bytes > 500_000 ? 5 : 15;
    const quantities = compare(
      () => findQuantities({ text }),
      () => scanDigits(text),
      rounds,
    );
    const article = { text, title: null, publishedAt: null, blocks: [], place: null, byline: null, images: [] };
    const readAll = () => {
      let made = 0;
      return suggestMarks({ article: { ...article, title: '' }, now: '', newId: () => String(++made) });
    };
    const suggest = compare(readAll, () => scanDigits(text), rounds);
    const speeds = (ms: number, read: () => unknown) => ({
      megabytesPerSecond: round(size / 1000 / ms, 2),
      megabytesPerProcessorSecond: round(size / 1000 / processorMedian(read, rounds), 2),
    });
    return {
      bytes: size,
      quantities: { ...quantities, ...speeds(quantities.ms, () => findQuantities({ text })) },
      suggest: { ...suggest, ...speeds(suggest.ms, readAll) },
    };
  });
