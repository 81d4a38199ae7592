import { withBundledReader } from './bundled-reader';
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

/** Text → readings, of the reader as it is shipped. Reference: a bare scan for digits. */
export const benchRead = () =>
  withBundledReader(({ readers }) =>
    SIZES.map((bytes) => {
      const text = articleText(bytes);
      const size = Buffer.byteLength(text);
      const rounds = bytes > 500_000 ? 5 : 15;
      const speedOf = (read: (text: string) => unknown) => {
        const compared = compare(
          () => read(text),
          () => scanDigits(text),
          rounds,
        );
        return {
          ...compared,
          megabytesPerSecond: round(size / 1000 / compared.ms, 2),
          megabytesPerProcessorSecond: round(size / 1000 / processorMedian(() => read(text), rounds), 2),
        };
      };
      return { bytes: size, quantities: speedOf(readers.quantities), suggest: speedOf(readers.suggest) };
    }),
  );
