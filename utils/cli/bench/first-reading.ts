import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { findQuantities } from '@/utils/figures';
import { suggestMarks } from '@/utils/marks';
import { readPeople } from '@/utils/people';

/**
 * Run by `reader.ts` in a process of its own, since nothing is read for the first time twice. Prints the milliseconds
 * of the first reading and of a second one of other words, and the heap in use before and after the first, between
 * which `--trace-gc` puts its own lines.
 */
const [reader = '', file = '', otherFile = ''] = process.argv.slice(2);

const article = (text: string) => ({
  text,
  title: '',
  publishedAt: null,
  blocks: [],
  place: null,
  byline: null,
  images: [],
});
let made = 0;
const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  quantities: (text) => findQuantities({ text }),
  people: (text) => readPeople({ text }),
  suggest: (text) =>
    suggestMarks({
      article: article(text),
      now: '',
      newId: () => {
        made += 1;
        return String(made);
      },
    }),
};
const read = READERS[reader];
if (read === undefined) throw new Error(`no reader "${reader}"`);

const text = readFileSync(file, 'utf8');
const other = readFileSync(otherFile, 'utf8');
globalThis.gc?.();
console.log(JSON.stringify({ heapBefore: process.memoryUsage().heapUsed }));

const timeOf = (words: string): number => {
  const start = performance.now();
  read(words);
  return performance.now() - start;
};
const firstMs = timeOf(text);
console.log(JSON.stringify({ heapAfter: process.memoryUsage().heapUsed }));
console.log(JSON.stringify({ firstMs, secondMs: timeOf(other) }));
