import { setBit } from './bits';
import { appendDocument, emptyList, forEachListed, type GrowingList } from './document-lists';
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
import { forEachWord } from './words';

type PackedTerms = Pick<Segment, 'terms' | 'lists' | 'sets'> & {
  /** For each growing term, its number in sequences. */
  readonly numbers: Uint32Array<ArrayBuffer>;
};

/** Sets for the terms that are shorter so, the most common first; lists for the others, in the order of the terms. */
const packTerms = (growing: ReadonlyMap<string, GrowingList>, size: number): PackedTerms => {
  const length = setLength(size);
  const isSet = (list: GrowingList): boolean => list.length > length * Uint32Array.BYTES_PER_ELEMENT;
  const all = [...growing.values()];
  const common = all.filter(isSet).sort((one, other) => other.length - one.length);
  const sets = new Uint32Array(common.length * length);
  const numbers = new Uint32Array(all.length);
  for (const [nth, list] of common.entries()) {
    const bits = sets.subarray(nth * length, (nth + 1) * length);
    forEachListed(list.bytes, [0, list.length], (document) => setBit(bits, document));
    numbers[list.number] = nth;
  }
  const lists = new Uint8Array(all.reduce((sum, list) => sum + (isSet(list) ? 0 : list.length), 0));
  const writer = createTermWriter();
  let listed = 0;
  for (const [term, list] of [...growing].sort(([one], [other]) => (one < other ? -1 : 1))) {
    if (isSet(list)) writer.add(term, { isSet: true, at: numbers[list.number] ?? 0, size: 0 });
    else {
      lists.set(list.bytes.subarray(0, list.length), listed);
      numbers[list.number] = common.length + writer.add(term, { isSet: false, at: listed, size: list.length });
      listed += list.length;
    }
  }
  return { terms: writer.finish(), lists, sets, numbers };
};

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
  const lists = new Map<string, GrowingList>();
  const ids: string[] = [];
  const times: SortTimes[] = [];
  const said: Uint32Array[] = [];
  const sequence = createSequence();
  const listOf = (term: string): GrowingList => {
    const known = lists.get(term);
    if (known) return known;
    const list = emptyList(lists.size);
    lists.set(term, list);
    return list;
  };
  /** By the word as it is written: its spelling is made once. */
  const listAt = createWordLists((written) => listOf(wordTerm(written)));
  return {
    add: ({ id, text, facets, times: own }: SearchDocument): void => {
      const document = ids.push(id) - 1;
      times.push(own);
      const lower = text.toLowerCase();
      forEachWord(lower, (start, end) => {
        const list = listAt(lower, start, end);
        appendDocument(list, document);
        sequence.add(list.number);
      });
      said.push(sequence.take());
      for (const [facet, value] of facets) appendDocument(listOf(`${facetPrefix(facet)}${value}`), document);
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
      forEachTerm(segment.terms, '', (term) => {
        const text = termText(term);
        forEachDocument(segment, term, (document) => {
          const number = numbers[document] ?? -1;
          if (number < 0) return;
          const list = listOf(text);
          appendDocument(list, number);
          own[termNumber(segment, term)] = list.number;
        });
      });
      const read = createSequenceReader();
      for (const [document, number] of numbers.entries()) {
        const piece = sequences[Math.floor(document / DOCUMENTS_TOGETHER)];
        const words = piece ? read(piece, document % DOCUMENTS_TOGETHER) : [];
        if (number >= 0) said.push(Uint32Array.from(words, (word) => own[word] ?? 0));
      }
    },
    finish: (gone: readonly string[] = []): BuiltSegment => {
      const { numbers, ...packed } = packTerms(lists, ids.length);
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
