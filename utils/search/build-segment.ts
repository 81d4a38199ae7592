import { setBit } from './bits';
import { type DocumentLists, forEachListed, packLists } from './document-lists';
import type { Facet } from './filters';
import { idAt, packIds } from './packed-ids';
import {
  facetPrefix,
  forEachDocument,
  type SearchDocument,
  type Segment,
  type SortTimes,
  setLength,
  sizeOf,
  termNumber,
  wordTerm,
} from './segment';
import { createSequenceReader, DOCUMENTS_TOGETHER, packSequences, type WordSequences } from './sequences';
import { createTermWriter, forEachTerm, termText } from './terms';
import { createWordLists } from './word-lists';

type PackedTerms = Pick<Segment, 'terms' | 'lists' | 'sets'> & {
  /** For each growing term, its number in sequences. */
  readonly numbers: Uint32Array<ArrayBuffer>;
};

/** Sets for the terms that are shorter so, the most common first; lists for the others, in the order of the terms. */
const packTerms = (terms: readonly string[], documents: DocumentLists, size: number): PackedTerms => {
  const length = setLength(size);
  const startOf = (term: number): number => (term === 0 ? 0 : (documents.ends[term - 1] ?? 0));
  const sizeOfList = (term: number): number => (documents.ends[term] ?? 0) - startOf(term);
  const isSet = (term: number): boolean => sizeOfList(term) > length * Uint32Array.BYTES_PER_ELEMENT;
  const common = [...terms.keys()].filter(isSet).sort((one, other) => sizeOfList(other) - sizeOfList(one));
  const sets = new Uint32Array(common.length * length);
  const numbers = new Uint32Array(terms.length);
  let inSets = 0;
  for (const [nth, term] of common.entries()) {
    const bits = sets.subarray(nth * length, (nth + 1) * length);
    forEachListed(documents.bytes, [startOf(term), documents.ends[term] ?? 0], (document) => setBit(bits, document));
    numbers[term] = nth;
    inSets += sizeOfList(term);
  }
  const lists = new Uint8Array(documents.bytes.length - inSets);
  const writer = createTermWriter();
  let listed = 0;
  for (const [text, term] of [...terms].map((one, at) => [one, at] as const).sort(byText)) {
    if (isSet(term)) writer.add(text, { isSet: true, at: numbers[term] ?? 0, size: 0 });
    else {
      lists.set(documents.bytes.subarray(startOf(term), documents.ends[term]), listed);
      const own = sizeOfList(term);
      numbers[term] = common.length + writer.add(text, { isSet: false, at: listed, size: own });
      listed += own;
    }
  }
  return { terms: writer.finish(), lists, sets, numbers };
};

const byText = ([one]: readonly [string, number], [other]: readonly [string, number]): number => (one < other ? -1 : 1);

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
  /** For each document its words in their order, and its other terms; where they come from a segment, all of its terms. */
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
    /** Takes over the documents of a segment that are still wanted, with their sequences. */
    addBuilt: ({ segment, sequences }: BuiltSegment, isWanted: (document: number) => boolean): void => {
      const numbers = Int32Array.from({ length: sizeOf(segment) }, (_, document) => {
        if (!isWanted(document)) return -1;
        times.push({
          clippedAt: segment.times.clippedAt[document] ?? 0,
          updatedAt: segment.times.updatedAt[document] ?? 0,
        });
        return ids.push(idAt(segment.ids, document)) - 1;
      });
      const own: number[] = [];
      const termsOf: number[][] = Array.from(numbers, () => []);
      forEachTerm(segment.terms, '', (term) => {
        const text = termText(term);
        forEachDocument(segment, term, (document) => {
          if ((numbers[document] ?? -1) < 0) return;
          const number = numberOf(text);
          termsOf[document]?.push(number);
          own[termNumber(segment, term)] = number;
        });
      });
      const read = createSequenceReader();
      for (const [document, number] of numbers.entries()) {
        const piece = sequences[Math.floor(document / DOCUMENTS_TOGETHER)];
        const words = piece ? read(piece, document % DOCUMENTS_TOGETHER) : [];
        if (number < 0) continue;
        said.push(Uint32Array.from(words, (word) => own[word] ?? 0));
        beside.push(Uint32Array.from(termsOf[document] ?? []));
      }
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
        sequences: packSequences(said, numbers),
      };
    },
  };
};

/** An index over documents, in one go. */
export const buildSegment = (documents: Iterable<SearchDocument>, gone: readonly string[] = []): BuiltSegment => {
  const builder = createSegmentBuilder();
  for (const document of documents) builder.add(document);
  return builder.finish(gone);
};
