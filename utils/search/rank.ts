import { allBits, type Bits, forEachBit, isEmpty, narrow, noBits, widen } from './bits';
import { addTerm, documentsWithWord } from './find';
import { type QueryWord, type SearchQuery, shownClauses } from './query';
import { facetPrefix, type Segment, sizeOf } from './segment';
import { forEachTerm, type TermDocuments, termText } from './terms';
import { indexWords, type WordIndex, withWordsOf } from './word-index';

/** A word that is asked for, and whether it must stand to its end wherever it is found. */
type Asked = { readonly word: QueryWord; readonly isWhole: boolean };

/** The words a query asks for; what is left out, and filters, say nothing about how well a document answers. */
const askedWords = (query: SearchQuery): readonly Asked[] =>
  shownClauses(query).flatMap((clause): readonly Asked[] =>
    clause.type === 'word'
      ? [{ word: clause.word, isWhole: false }]
      : clause.words.map((word) => ({ word, isWhole: true })),
  );

/** Of each word asked for, whether it counts as found only where it stands to its end. */
type Reading = readonly boolean[];

/**
 * In how many ways the words can stand there, the best first: all of them to their end; all but the last, which may still
 * be typed; or each as the beginning of a longer word ("gia" of "giản").
 */
const readingsOf = (asked: readonly Asked[]): readonly Reading[] => {
  const readings: readonly Reading[] = [
    asked.map(() => true),
    asked.map(({ isWhole }, at) => isWhole || at < asked.length - 1),
    asked.map(({ isWhole }) => isWhole),
  ];
  const isNew = (reading: Reading, nth: number) => !readings.slice(0, nth).some((one) => `${one}` === `${reading}`);
  return readings.filter(isNew);
};

/** Whether a query can be answered better or worse. */
export const hasWords = (query: SearchQuery): boolean => shownClauses(query).length > 0;

/** The documents with the word in a place of what is asked for, each looked up when it is first wanted. */
type Finding = (at: number, isWhole: boolean) => Bits;

const findingIn = (segment: Segment, asked: readonly Asked[]): Finding => {
  const [begun, whole]: [Bits[], Bits[]] = [[], []];
  return (at, isWhole) => {
    const known = isWhole ? whole : begun;
    const word = asked[at]?.word;
    const bits = known[at] ?? (word ? documentsWithWord(segment, word, isWhole) : noBits(sizeOf(segment)));
    known[at] = bits;
    return bits;
  };
};

/** Documents with all words as they are read. Of a query without words none. */
const withAll = (find: Finding, reading: Reading, size: number): Bits => {
  if (reading.length === 0) return noBits(size);
  const all = allBits(size);
  for (const [at, isWhole] of reading.entries()) narrow(all, find(at, isWhole));
  return all;
};

const withAny = (find: Finding, reading: Reading, size: number): Bits => {
  const any = noBits(size);
  for (const [at, isWhole] of reading.entries()) widen(any, find(at, isWhole));
  return any;
};

/** What an article is about beside its title: what was measured in it, and who speaks. */
const NAMING = ['indicator', 'person'] as const;

/** Names of indicators and people, as if each were a document, and the documents that have each. */
type Names = { readonly index: Segment; readonly documents: readonly TermDocuments[] };

const readNames = (segment: Segment): Names => {
  const texts: string[] = [];
  const documents: TermDocuments[] = [];
  for (const facet of NAMING) {
    const prefix = facetPrefix(facet);
    forEachTerm(segment.terms, prefix, (term) => {
      texts.push(termText(term, prefix.length));
      documents.push({ isSet: term.isSet, at: term.at, size: term.size });
    });
  }
  const ids = { text: '', ends: new Uint32Array(texts.length) };
  return { index: withWordsOf({ ...segment, ids }, indexWords(texts)), documents };
};

/** Names are few beside documents and stay as long as their segment does: they are indexed once. */
const known = new WeakMap<Segment, Names>();
const namesOf = (segment: Segment): Names => {
  const names = known.get(segment) ?? readNames(segment);
  known.set(segment, names);
  return names;
};

/** Takes out of what is left what is wanted; changes `rest`. */
const takeOut = (rest: Bits, wanted: Bits): Bits => {
  const own = new Uint32Array(rest.length);
  for (let at = 0; at < rest.length; at += 1) {
    const left = rest[at] ?? 0;
    const taken = left & (wanted[at] ?? 0);
    own[at] = taken;
    rest[at] = left & ~taken;
  }
  return own;
};

/**
 * Documents with one name that has all words as they are read; of readings one after the other, each without the documents
 * it gave before.
 */
const namingIn = (segment: Segment, asked: readonly Asked[]): ((reading: Reading) => Bits) => {
  const { index, documents } = namesOf(segment);
  const find = findingIn(index, asked);
  const rest = allBits(documents.length);
  return (reading) => {
    const names = withAll(find, reading, documents.length);
    const bits = noBits(sizeOf(segment));
    forEachBit(takeOut(rest, names), (name) => {
      const own = documents[name];
      if (own) addTerm(segment, own, bits);
    });
    return bits;
  };
};

type Ranked = {
  /** Null where they are not known yet: then names decide alone. */
  readonly titles: WordIndex | null;
  readonly query: SearchQuery;
  readonly found: Bits;
};

/** Ranks of each reading. */
const RANKS = 5;

/**
 * Sorts documents found into ranks, the best first, each document in one of them. Words that stand to their end come before
 * beginnings of other words, wherever they stand ("giá" before the "giản" of a headline: `readingsOf`). Where they stand
 * equally: all words in the title and in the name of an indicator or a person, all in the title, all in a name, some in the
 * title, and the rest ("sáp nhập xã" in the headline before the same words somewhere in a text).
 */
export const rankDocuments = (segment: Segment, { titles, query, found }: Ranked): readonly Bits[] => {
  const asked = askedWords(query);
  const size = sizeOf(segment);
  const naming = namingIn(segment, asked);
  const inTitles = titles ? findingIn(withWordsOf(segment, titles), asked) : () => noBits(size);
  const rest = found.slice();
  return readingsOf(asked).flatMap((reading) => {
    if (isEmpty(rest)) return Array.from({ length: RANKS }, () => noBits(size));
    const read = rest.slice();
    for (const [at, { word, isWhole }] of asked.entries()) {
      // Of words in a row everything found has them to their end.
      if (reading[at] && !isWhole) narrow(read, documentsWithWord(segment, word, true));
    }
    const named = naming(reading);
    const all = withAll(inTitles, reading, size);
    const both = all.slice();
    narrow(both, named);
    const any = withAny(inTitles, reading, size);
    narrow(any, read);
    return [both, all, named, any, read].map((wanted) => takeOut(rest, wanted));
  });
};
