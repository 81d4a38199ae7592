import type { Block } from '@/utils/model';
import { splitSentences } from '@/utils/text';
import type { Line, Sentence } from './line';
import type { Measure } from './measure';
import type { Temporal } from './temporals';
import type { Token } from './tokens';

type Found = {
  readonly tokens: readonly Token[];
  readonly measures: readonly Measure[];
  readonly temporals: readonly Temporal[];
};

const indexMeasures = ({ tokens, measures }: Found): Pick<Line, 'measureAt' | 'measureEndsAt'> => {
  const measureAt = new Int32Array(tokens.length).fill(-1);
  const measureEndsAt = new Uint8Array(tokens.length + 1);
  for (const [index, measure] of measures.entries()) {
    measureAt[measure.first] = index;
    measureEndsAt[measure.end] = 1;
  }
  return { measureAt, measureEndsAt };
};

const indexClauses = ({ tokens, temporals }: Found): Pick<Line, 'segmentAt' | 'temporalBefore'> => {
  const segmentAt = new Int32Array(tokens.length + 1);
  const temporalBefore = new Int32Array(tokens.length + 1);
  let segment = 0;
  let temporal = -1;
  for (let at = 0; at <= tokens.length; at += 1) {
    if (tokens[at - 1]?.word === ';') segment += 1;
    while ((temporals[temporal + 1]?.first ?? tokens.length + 1) < at) temporal += 1;
    segmentAt[at] = segment;
    temporalBefore[at] = temporal;
  }
  return { segmentAt, temporalBefore };
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
  const { tokens, measures } = found;
  const sentenceAt = new Int32Array(tokens.length);
  const sentences: Sentence[] = [];
  let at = 0;
  let firstMeasure = 0;
  for (const span of splitSentences(text, block.start, block.end)) {
    const first = at;
    while (at < tokens.length && (tokens[at]?.start ?? 0) < span.end) {
      sentenceAt[at] = sentences.length;
      at += 1;
    }
    while (firstMeasure < measures.length && (measures[firstMeasure]?.first ?? 0) < first) firstMeasure += 1;
    sentences.push({ first, end: at, firstMeasure, text: text.slice(span.start, span.end) });
  }
  return { ...indexMeasures(found), ...indexClauses(found), sentenceAt, sentences };
};
