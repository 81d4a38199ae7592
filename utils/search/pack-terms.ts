import { setBit } from './bits';
import { type DocumentLists, forEachListed } from './document-lists';
import { type Segment, setLength } from './segment';
import { createTermWriter } from './terms';

type PackedTerms = Pick<Segment, 'terms' | 'lists' | 'sets'> & {
  /** For each term in the order it was given in, its number in sequences. */
  readonly numbers: Uint32Array<ArrayBuffer>;
};

/** Sets for the terms that are shorter so, the most common first; lists for the others, in the order of the terms. */
export const packTerms = (terms: readonly string[], documents: DocumentLists, size: number): PackedTerms => {
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
