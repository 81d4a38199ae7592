import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { READERS } from './readers';

/**
 * Run by `reader.ts` in a process of its own, since nothing is read for the first time twice. Prints the milliseconds
 * of the first reading and of a second one of other words, and the heap in use before and after the first, between
 * which `--trace-gc` puts its own lines.
 */
const [reader = '', file = '', otherFile = ''] = process.argv.slice(2);

const known: Readonly<Record<string, (text: string) => unknown>> = READERS;
const read = known[reader];
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
