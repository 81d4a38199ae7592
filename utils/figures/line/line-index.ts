import type { Block } from '@/utils/model';
import { splitSentences } from '@/utils/text';
import type { Measure } from '../amounts/measure';
import type { Temporal } from '../time/temporals';
import type { Token } from '../words/tokens';
import { wordClass } from '../words/word-classes';
import type { Line, Sentence } from './line';

type Found = {
  readonly tokens: readonly Token[];
  readonly starts: readonly number[];
  readonly classes: number;
  readonly measures: readonly Measure[];
  readonly temporals: readonly Temporal[];
};

/** One number for each token, all the same. By a loop: for the few words of a line `fill` takes longer to call. */
export const column = (length: number, value: number): number[] => {
  const numbers = new Array<number>(length);
  for (let at = 0; at < length; at += 1) numbers[at] = value;
  return numbers;
};

/** Longer lines are rare, and a column for each length of them would be kept for nothing. */
const LONGEST_SHARED = 400;
const shared = { none: new Map<number, readonly number[]>(), first: new Map<number, readonly number[]>() };

/** A column that says the same of each token, nothing (-1) or the first (0), never to be written: one for each length. */
export const evenColumn = (length: number, value: -1 | 0): readonly number[] => {
  const columns = value === 0 ? shared.first : shared.none;
  const known = columns.get(length);
  if (known !== undefined) return known;
  const made = column(length, value);
  if (length <= LONGEST_SHARED) columns.set(length, made);
  return made;
};

const measuresAt = ({ tokens, measures }: Found): readonly number[] => {
  if (measures.length === 0) return evenColumn(tokens.length, -1);
  const measureAt = column(tokens.length, -1);
  for (let index = 0; index < measures.length; index += 1) measureAt[measures[index]?.first ?? 0] = index;
  return measureAt;
};

const measureEnds = ({ tokens, measures }: Found): readonly number[] => {
  if (measures.length === 0) return evenColumn(tokens.length + 1, 0);
  const measureEndsAt = column(tokens.length + 1, 0);
  for (const { end } of measures) measureEndsAt[end] = 1;
  return measureEndsAt;
};

const SEMICOLONS = wordClass([';']);

const segments = ({ tokens, classes }: Found): readonly number[] => {
  if ((classes & SEMICOLONS) === 0) return evenColumn(tokens.length + 1, 0);
  let first = 0;
  while (first < tokens.length && tokens[first]?.word !== ';') first += 1;
  const segmentAt = column(tokens.length + 1, 0);
  let segment = 0;
  for (let at = first; at < tokens.length; at += 1) {
    segmentAt[at] = segment;
    if (tokens[at]?.word === ';') segment += 1;
  }
  segmentAt[tokens.length] = segment;
  return segmentAt;
};

const lastTemporals = ({ tokens, temporals }: Found): readonly number[] => {
  if (temporals.length === 0) return evenColumn(tokens.length + 1, -1);
  const temporalBefore = column(tokens.length + 1, -1);
  for (let index = 0; index < temporals.length; index += 1) {
    const from = (temporals[index]?.first ?? 0) + 1;
    temporalBefore.fill(index, from, (temporals[index + 1]?.first ?? tokens.length) + 1);
  }
  return temporalBefore;
};

type Sentences = Pick<Line, 'sentenceAt' | 'sentences'>;

const sentencesOf = (text: string, block: Block, { tokens, starts, measures }: Found): Sentences => {
  const spans = splitSentences(text, block.start, block.end);
  const sentenceAt = spans.length > 1 ? column(tokens.length, 0) : null;
  const sentences: Sentence[] = [];
  let at = 0;
  let firstMeasure = 0;
  for (const span of spans) {
    const first = at;
    while (at < tokens.length && (starts[at] ?? 0) < span.end) at += 1;
    if (sentences.length > 0) sentenceAt?.fill(sentences.length, first, at);
    while (firstMeasure < measures.length && (measures[firstMeasure]?.first ?? 0) < first) firstMeasure += 1;
    sentences.push({ first, end: at, firstMeasure, text: text.slice(span.start, span.end) });
  }
  return { sentenceAt: sentenceAt ?? evenColumn(tokens.length, 0), sentences };
};

/**
 * Looks up sentences and amounts by token, so that no reading step has to search the line: a line may be a megabyte
 * long and every step must stay bounded.
 */
export const indexLine = (
  text: string,
  block: Block,
  found: Found,
): Pick<Line, 'measureAt' | 'measureEndsAt' | 'sentenceAt' | 'sentences' | 'segmentAt' | 'temporalBefore'> => {
  const { sentenceAt, sentences } = sentencesOf(text, block, found);
  return {
    measureAt: measuresAt(found),
    measureEndsAt: measureEnds(found),
    sentenceAt,
    sentences,
    segmentAt: segments(found),
    temporalBefore: lastTemporals(found),
  };
};
