import { packLists } from './document-lists';
import type { Facet } from './filters';
import { packTerms } from './pack-terms';
import { packIds } from './packed-ids';
import { facetPrefix, type SearchDocument, type Segment, type SortTimes, wordTerm } from './segment';
import { packSequences, type WordSequences } from './sequences';
import { createWordLists } from './word-lists';

/** A segment, and apart from it the words of its documents in order. */
export type BuiltSegment = { readonly segment: Segment; readonly sequences: readonly WordSequences[] };

/** Numbers of growing terms, one after the other. */
const createSequence = () => {
  let words = new Uint32Array(1 << 10);
  let count = 0;
  return {
    add: (number: number): void => {
      if (count === words.length) {
        const longer = new Uint32Array(count * 2);
        longer.set(words);
        words = longer;
      }
      words[count] = number;
      count += 1;
    },
    /** What was added since the last time. */
    take: (): Uint32Array => {
      const taken = words.slice(0, count);
      count = 0;
      return taken;
    },
  };
};

/** Collects documents one after the other, so that a long build can be done in pieces. */
export const createSegmentBuilder = () => {
  const terms = new Map<string, number>();
  const ids: string[] = [];
  const times: SortTimes[] = [];
  /** For each document its words in their order, and its other terms. */
  const said: Uint32Array[] = [];
  const beside: Uint32Array[] = [];
  const sequence = createSequence();
  const numberOf = (term: string): number => {
    const known = terms.get(term);
    if (known !== undefined) return known;
    terms.set(term, terms.size);
    return terms.size - 1;
  };
  /** By the word as it is written: its spelling is made once. */
  const forEachNumber = createWordLists((written) => numberOf(wordTerm(written)));
  /** By the value of a property: its term is made once. */
  const properties = new Map<Facet, Map<string, number>>();
  const numberOfProperty = (facet: Facet, value: string): number => {
    const values = properties.get(facet) ?? new Map<string, number>();
    if (values.size === 0) properties.set(facet, values);
    const known = values.get(value) ?? numberOf(`${facetPrefix(facet)}${value}`);
    values.set(value, known);
    return known;
  };
  return {
    add: ({ id, text, facets, times: own }: SearchDocument): void => {
      ids.push(id);
      times.push(own);
      forEachNumber(text.toLowerCase(), sequence.add);
      said.push(sequence.take());
      beside.push(Uint32Array.from(facets, ([facet, value]) => numberOfProperty(facet, value)));
    },
    finish: (gone: readonly string[] = []): BuiltSegment => {
      const documents = said.map((words, nth) => [words, beside[nth] ?? new Uint32Array()]);
      const { numbers, ...packed } = packTerms([...terms.keys()], packLists(documents, terms.size), ids.length);
      const timesOf = (sort: keyof SortTimes) => Float64Array.from(times, (own) => own[sort]);
      return {
        segment: {
          ids: packIds(ids),
          gone,
          times: {
            clippedAt: timesOf('clippedAt'),
            updatedAt: timesOf('updatedAt'),
          },
          ...packed,
        },
        sequences: packSequences(said.map((words) => ({ words, numbers }))),
      };
    },
  };
};
