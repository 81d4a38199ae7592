import { type Bits, forEachBit, narrow, noBits, widen } from './bits';
import { addTerm, documentsWithWord } from './find';
import { type QueryWord, type SearchQuery, shownClauses } from './query';
import { facetPrefix, type Segment, sizeOf } from './segment';
import { forEachTerm, type TermDocuments, termText } from './terms';
import { indexWords, type WordIndex, withWordsOf } from './word-index';

/** A word that is asked for, and whether it must stand to its end. */
type Asked = { readonly word: QueryWord; readonly isWhole: boolean };

/** The words a query asks for; what is left out, and filters, say nothing about how well a document answers. */
const askedWords = (query: SearchQuery): readonly Asked[] =>
  shownClauses(query).flatMap((clause): readonly Asked[] =>
    clause.type === 'word'
      ? [{ word: clause.word, isWhole: false }]
      : clause.words.map((word) => ({ word, isWhole: true })),
  );

/** Whether a query can be answered better or worse. */
export const hasWords = (query: SearchQuery): boolean => shownClauses(query).length > 0;

/** Documents of a segment with all the words, and those with any. */
const documentsWith = (segment: Segment, asked: readonly Asked[]): { readonly all: Bits; readonly any: Bits } => {
  const [first = noBits(sizeOf(segment)), ...others] = asked.map(({ word, isWhole }) =>
    documentsWithWord(segment, word, isWhole),
  );
  const [all, any] = [first.slice(), first.slice()];
  for (const bits of others) {
    narrow(all, bits);
    widen(any, bits);
  }
  return { all, any };
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

/** Documents with one name that has all the words. */
const documentsNaming = (segment: Segment, asked: readonly Asked[]): Bits => {
  const { index, documents } = namesOf(segment);
  const bits = noBits(sizeOf(segment));
  forEachBit(documentsWith(index, asked).all, (name) => {
    const own = documents[name];
    if (own) addTerm(segment, own, bits);
  });
  return bits;
};

/**
 * Sorts documents found into ranks, the best first, each document in one of them: all words in the title and in the name of an indicator or a person, all in the title,
 * all in a name, some in the title, and the rest ("sáp nhập xã" in the headline before the same words somewhere in a
 * text). Where the titles are not known yet, names decide alone.
 */
export const rankDocuments = (
  segment: Segment,
  { titles, query, found }: { readonly titles: WordIndex | null; readonly query: SearchQuery; readonly found: Bits },
): readonly Bits[] => {
  const asked = askedWords(query);
  const none = noBits(sizeOf(segment));
  const named = documentsNaming(segment, asked);
  const { all, any } = titles ? documentsWith(withWordsOf(segment, titles), asked) : { all: none, any: none };
  const both = all.slice();
  narrow(both, named);
  const rest = found.slice();
  const ranked = [both, all, named, any].map((wanted) => {
    const own = rest.slice();
    narrow(own, wanted);
    narrow(rest, own, true);
    return own;
  });
  return [...ranked, rest];
};
