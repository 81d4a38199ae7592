import { type Bits, narrow, noBits, widen } from './bits';
import { addTerm, documentsWithWord } from './find';
import { type QueryWord, type SearchQuery, shownClauses } from './query';
import { facetPrefix, type Segment, sizeOf } from './segment';
import { forEachTerm, type TermDocuments, termText } from './terms';
import { type WordIndex, withWordsOf } from './word-index';
import { wordsOf } from './words';

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

/** An indicator or a person, with a blank before and after each word. */
type Name = { readonly folded: string; readonly spelled: string; readonly documents: TermDocuments };

/** What an article is about beside its title: what was measured in it, and who speaks. */
const NAMING = ['indicator', 'person'] as const;

const readNames = (segment: Segment): readonly Name[] => {
  const names: Name[] = [];
  for (const facet of NAMING) {
    const prefix = facetPrefix(facet);
    forEachTerm(segment.terms, prefix, (term) => {
      const words = wordsOf(termText(term, prefix.length));
      const { isSet, at, size } = term;
      names.push({
        folded: ` ${words.map(({ folded }) => folded).join(' ')} `,
        spelled: ` ${words.map(({ spelled }) => spelled).join(' ')} `,
        documents: { isSet, at, size },
      });
    });
  }
  return names;
};

/** Names are few beside documents, and stay as long as their segment does: each is spelled once. */
const known = new WeakMap<Segment, readonly Name[]>();
const namesOf = (segment: Segment): readonly Name[] => {
  const names = known.get(segment) ?? readNames(segment);
  known.set(segment, names);
  return names;
};

const isIn = ({ folded, spelled }: Name, { word, isWhole }: Asked): boolean => {
  const end = isWhole ? ' ' : '';
  if (word.spelled !== null) return spelled.includes(` ${word.spelled}${end}`);
  return word.folded.some((one) => folded.includes(` ${one}${end}`));
};

/** Documents with one name that has all the words. */
const documentsNaming = (segment: Segment, asked: readonly Asked[]): Bits => {
  const bits = noBits(sizeOf(segment));
  for (const name of namesOf(segment))
    if (asked.every((one) => isIn(name, one))) addTerm(segment, name.documents, bits);
  return bits;
};

/** Documents with all the words in their titles, and those with any. */
const documentsTitled = (titles: Segment, asked: readonly Asked[]): { readonly all: Bits; readonly any: Bits } => {
  const [first = noBits(sizeOf(titles)), ...others] = asked.map(({ word, isWhole }) =>
    documentsWithWord(titles, word, isWhole),
  );
  const [all, any] = [first.slice(), first.slice()];
  for (const bits of others) {
    narrow(all, bits);
    widen(any, bits);
  }
  return { all, any };
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
  const { all, any } = titles ? documentsTitled(withWordsOf(segment, titles), asked) : { all: none, any: none };
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
