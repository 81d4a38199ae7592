import { packLists } from './document-lists';
import { joinSegments, type SegmentPart } from './join-segments';
import { packTerms } from './pack-terms';
import { type Segment, wordTerm } from './segment';
import { createWordLists } from './word-lists';

/** Some words of the documents of a segment, apart from all others, by the numbers the segment gives its documents. */
export type WordIndex = Pick<Segment, 'terms' | 'lists' | 'sets'>;

/** Indexes one short text for each document of a segment, in their order: its title. */
export const indexWords = (texts: readonly string[]): WordIndex => {
  const numbers = new Map<string, number>();
  const numberOf = (term: string): number => {
    const known = numbers.get(term) ?? numbers.size;
    if (known === numbers.size) numbers.set(term, known);
    return known;
  };
  const forEachNumber = createWordLists((written) => numberOf(wordTerm(written)));
  const documents = texts.map((text) => {
    const own: number[] = [];
    forEachNumber(text.toLowerCase(), (number) => own.push(number));
    return [Uint32Array.from(own)];
  });
  const { terms, lists, sets } = packTerms([...numbers.keys()], packLists(documents, numbers.size), texts.length);
  return { terms, lists, sets };
};

/** A segment of which only those words are looked at. */
export const withWordsOf = (segment: Segment, { terms, lists, sets }: WordIndex): Segment => ({
  ...segment,
  terms,
  lists,
  sets,
});

/** The words of documents that `joinSegments` joins, as it numbers them. */
export const joinWords = async (
  parts: readonly (SegmentPart & { readonly words: WordIndex })[],
  pause?: () => Promise<void>,
): Promise<WordIndex> => {
  const { segment } = await joinSegments(
    parts.map(({ segment: own, wanted, words }) => ({ segment: withWordsOf(own, words), wanted })),
    { pause },
  );
  const { terms, lists, sets } = segment;
  return { terms, lists, sets };
};
