import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withBundledReader } from './bundled-reader';
import { articleText } from './material';
import { median, processorTimeOf, round } from './measure';

/** What issue and notes ask of the reader; `npm run bench` prints them beside what was measured. */
const GOALS = { megabytesPerSecond: 25, coldMs: 4, linearRatio: 11, peakHeapMegabytes: 30 };

const MEASURED = ['quantities', 'people', 'suggest'] as const;
const COLD_BYTES = 10_000;
const COLD_ROUNDS = 9;
const MEGABYTE = 1_000_000;

type FirstReading = {
  readonly firstMs: number;
  readonly secondMs: number;
  readonly heapBefore: number;
  readonly heapAfter: number;
  /** In use right before each collection, megabytes. */
  readonly heapPeaks: readonly number[];
};

/** "Scavenge 23.1 (25.6) -> 18.4 (27.1) MB": what was in use before the collection. */
const COLLECTION = /ms: [\w -]{3,40} (\d{1,5}\.\d) \(/;

/** A text of the size and another of the same size, as files of the folder: the script reads nothing else. */
const writeTexts = (folder: string, bytes: number): readonly [string, string] => {
  const [first, second] = [join(folder, `${bytes}-first.txt`), join(folder, `${bytes}-second.txt`)];
  const text = articleText(bytes);
  writeFileSync(first, text);
  writeFileSync(second, articleText(2 * bytes).slice(text.length));
  return [first, second];
};

const readFirst = (script: string, reader: string, files: readonly [string, string]): FirstReading => {
  const printed = execFileSync(process.execPath, ['--expose-gc', '--trace-gc', script, reader, ...files], {
    encoding: 'utf8',
  }).split('\n');
  const from = printed.findIndex((line) => line.includes('heapBefore'));
  const to = printed.findIndex((line) => line.includes('heapAfter'));
  const told: Omit<FirstReading, 'heapPeaks'> = Object.assign(
    {},
    ...printed.filter((line) => line.startsWith('{')).map((line) => JSON.parse(line)),
  );
  const heapPeaks = printed.slice(from, to).flatMap((line) => {
    const before = COLLECTION.exec(line)?.[1];
    return before === undefined ? [] : [Number(before)];
  });
  return { ...told, heapPeaks };
};

const peakMegabytes = ({ heapBefore, heapAfter, heapPeaks }: FirstReading): number =>
  Math.max(heapAfter / 1e6, ...heapPeaks.map((peak) => (peak * 1024 * 1024) / 1e6)) - heapBefore / 1e6;

/** Texts that a step which searches its line would never finish: the ratio of a megabyte to a tenth must stay near 10. */
const HOSTILE: Readonly<Record<string, string>> = {
  digits: '1',
  ranges: 'từ 5 đến ',
  brackets: '(',
  quotes: '“',
  capitals: 'Xã Nà ',
  amounts: '5 ha, ',
};

/** The least processor time of three, since the collector and a cold engine only ever add. */
const least = (run: () => unknown): number =>
  Math.min(processorTimeOf(run), processorTimeOf(run), processorTimeOf(run));

const linearRatios = (read: (text: string) => unknown) =>
  Object.fromEntries(
    Object.entries({ article: '', ...HOSTILE }).map(([name, piece]) => {
      const text = (bytes: number): string => (piece === '' ? articleText(bytes) : piece.repeat(bytes / piece.length));
      const [large, small] = [text(MEGABYTE), text(MEGABYTE / 10)];
      return [name, round(least(() => read(large)) / least(() => read(small)), 1)];
    }),
  );

/** First readings in fresh processes, the heap a megabyte takes, and whether ten times the text takes ten times as long. */
export const benchReader = () =>
  withBundledReader(({ folder, readers, script }) => {
    const [short, long] = [writeTexts(folder, COLD_BYTES), writeTexts(folder, MEGABYTE)];
    const cold = MEASURED.map((reader) => {
      const rounds = Array.from({ length: COLD_ROUNDS }, () => readFirst(script, reader, short));
      return [
        reader,
        {
          firstMs: round(median(rounds.map(({ firstMs }) => firstMs)), 1),
          bestFirstMs: round(Math.min(...rounds.map(({ firstMs }) => firstMs)), 1),
          secondMs: round(median(rounds.map(({ secondMs }) => secondMs)), 1),
        },
      ] as const;
    });
    return {
      goals: GOALS,
      cold: Object.fromEntries(cold),
      peakHeapMegabytes: Object.fromEntries(
        MEASURED.map((reader) => [reader, round(peakMegabytes(readFirst(script, reader, long)), 1)]),
      ),
      linear: { quantities: linearRatios(readers.quantities), people: linearRatios(readers.people) },
    };
  });
