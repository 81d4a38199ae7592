import { describeSpan } from '@/utils/anchor';
import { findQuantities } from '@/utils/figures';
import type { Article, Mark, MarkLink, Person, ReadingReason, Span, Suggestion } from '@/utils/model';
import { type PersonReading, readPeople } from '@/utils/people';
import { withIndicatorId } from './match-indicators';

/** The parts of an article that are read for marks. */
export type ReadableArticle = Pick<
  Article,
  'text' | 'title' | 'publishedAt' | 'blocks' | 'place' | 'byline' | 'images'
>;

export type SuggestInput = {
  readonly article: ReadableArticle;
  /** A fresh id at every call. */
  readonly newId: () => string;
  /** ISO 8601. */
  readonly now: string;
};

/** A reading on its way to a mark; links point at other readings of the list. */
export type Draft = {
  readonly span: Span;
  readonly reading: Omit<Suggestion, 'confidence' | 'why'>;
  readonly confidence: number;
  readonly why: readonly ReadingReason[];
  readonly links: readonly { readonly rel: MarkLink['rel']; readonly to: Draft }[];
};

/** What the people rules read: photographers and writers are no people of the article. */
export const peopleInput = ({ text, blocks, byline, images }: ReadableArticle) => ({
  text,
  blocks,
  byline,
  credits: images.flatMap((image) => (image.credit === null ? [] : [image.credit])),
});

const quantityDrafts = (article: ReadableArticle): readonly Draft[] => {
  const readings = findQuantities(article);
  const drafts = readings.map(({ span, kind, quantity, confidence, why }) => ({
    span,
    reading: { kind, quantity: withIndicatorId(quantity), person: null },
    confidence,
    why,
    links: [] as { rel: MarkLink['rel']; to: Draft }[],
  }));
  for (const [at, { links }] of readings.entries()) {
    for (const { rel, to } of links) {
      const target = drafts[to];
      if (target !== undefined) drafts[at]?.links.push({ rel, to: target });
    }
  }
  return drafts;
};

const personDraft = ({ span, person, confidence, why }: PersonReading): Draft => ({
  span,
  reading: { kind: 'person', quantity: null, person },
  confidence,
  why,
  links: [],
});

/** Who says a quote, with the post the article gives; the name alone for someone not among its people. */
export const speakerOf = (name: string | null, people: readonly { readonly person: Person }[]): Person | null => {
  if (name === null) return null;
  return people.find(({ person }) => person.name === name)?.person ?? { name, role: null, organization: null };
};

const peopleDrafts = (article: ReadableArticle): readonly Draft[] => {
  const { people, quotes: said } = readPeople(peopleInput(article));
  const drafts = people.map(personDraft);
  const quotes = said.map(({ span, speaker, confidence, why }): Draft => {
    const speaking = drafts.find(({ reading }) => reading.person?.name === speaker);
    return {
      span,
      reading: { kind: 'quote', quantity: null, person: speakerOf(speaker, people) },
      confidence,
      why,
      links: speaking === undefined ? [] : [{ rel: 'said-by', to: speaking }],
    };
  });
  return [...drafts, ...quotes];
};

/**
 * Reads an article for figures, targets, people and quotes, and makes a suggested mark of each, in reading order, with
 * the machine's reading and its reasons beside it. Repeats of a reading (a lead printed twice) give one mark.
 */
export const suggestMarks = ({ article, newId, now }: SuggestInput): readonly Mark[] => {
  // People first: what is held to read them is gone when the many quantities are kept.
  const people = peopleDrafts(article);
  const drafts = [...quantityDrafts(article), ...people].sort(
    (a, b) => a.span.start - b.span.start || a.span.end - b.span.end,
  );
  const ids = new Map<Draft, string>();
  for (const draft of drafts) ids.set(draft, newId());
  return drafts.map((draft): Mark => {
    const { kind, quantity, person } = draft.reading;
    return {
      id: ids.get(draft) ?? newId(),
      kind,
      status: 'suggested',
      anchor: describeSpan(article.text, draft.span),
      quantity,
      person,
      note: null,
      tags: [],
      links: draft.links.map(({ rel, to }) => ({ rel, markId: ids.get(to) ?? '' })),
      suggestion: { kind, quantity, person, confidence: draft.confidence, why: [...draft.why] },
      anchored: true,
      createdAt: now,
      updatedAt: now,
    };
  });
};
