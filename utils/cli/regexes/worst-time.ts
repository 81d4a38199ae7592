import { processorTimeOf } from '../bench/measure';
import type { CodeRegex } from './find-regexes';

const MEGABYTE = 1_000_000;

/** Pieces that texts made to be slow are of: white space, digits, signs, openers without closers. */
const PIECES = [
  ' ',
  '\n',
  '\t ',
  '1',
  '1.',
  '1 ',
  'a',
  'A',
  'a ',
  'đ',
  '.',
  ',',
  '-',
  '–',
  '/',
  '(',
  ')',
  '“',
  '<',
  '{',
];

/** What the pattern itself is written with: its words and its signs, a repeat of which begins many matches. */
const ownPieces = (source: string): readonly string[] => {
  const plain = source.replaceAll(/\\[pP]\{[^{}]{1,30}\}|\(\?<?[=!:]|\\[dwsbDWSB]|\{\d[\d,]{0,9}\}/g, ' ');
  const words = plain.match(/[\p{L}\p{N} ]{2,40}/gu) ?? [];
  return [...words, ...words.map((word) => `${word} `), ...plain.replaceAll(/[\p{L}\p{N}\\]/gu, '')].slice(0, 40);
};

const fill = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

/** Every match of a text, as `replace` would look for them; processor time, which holds on a busy machine too. */
const timeOf = (regex: RegExp, text: string): number => processorTimeOf(() => text.replaceAll(regex, ''));

/** The least of a few: a first run pays for fresh pages of memory and the collector, which only ever add. Quick ones run once. */
const leastTimeOf = (regex: RegExp, text: string): number => {
  let least = timeOf(regex, text);
  for (let run = 1; run < RUNS && least > WORTH_ANOTHER_LOOK_MS; run += 1) least = Math.min(least, timeOf(regex, text));
  return least;
};
const RUNS = 4;
const WORTH_ANOTHER_LOOK_MS = 20;

export type WorstTime = { readonly ms: number; readonly piece: string };

/** The slowest of the texts, a megabyte each; a text that is slow at a tenth of that is not tried in full. */
export const worstTime = ({ source, flags }: Pick<CodeRegex, 'source' | 'flags'>): WorstTime => {
  const regex = new RegExp(source, flags.includes('g') ? flags : `${flags}g`);
  let worst: WorstTime = { ms: 0, piece: '' };
  for (const piece of new Set([...PIECES, ...ownPieces(source)])) {
    const small = timeOf(regex, `${fill(piece, MEGABYTE / 10)}\u0000`);
    const ms = small > 100 ? small * 10 : leastTimeOf(regex, `${fill(piece, MEGABYTE)}\u0000`);
    if (ms > worst.ms) worst = { ms, piece };
  }
  return worst;
};
