import { findQuantities } from '@/utils/figures';
import { suggestMarks } from '@/utils/marks';
import { articleText } from './material';
import { compare, round } from './measure';

const SIZES = [10_000, 100_000, 1_000_000] as const;

/** The floor that no reader of numbers can go below: one pass that finds every run of digits. */
const scanDigits = (text: string): number => {
  let runs = 0;
  for (const _ of text.matchAll(/\d+(?:[.,]\d+)*/g)) runs++;
  return runs;
};

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
    const suggest = compare(
      () => {
        let made = 0;
        return suggestMarks({ article: { ...article, title: '' }, now: '', newId: () => String(++made) });
      },
      () => scanDigits(text),
      rounds,
    );
    return {
      bytes: size,
      quantities: { ...quantities, megabytesPerSecond: round(size / 1000 / quantities.ms, 2) },
      suggest: { ...suggest, megabytesPerSecond: round(size / 1000 / suggest.ms, 2) },
    };
  });
