import { readQuantityAt } from '@/utils/figures';
import type { MarkKind, Person, Quantity, Span } from '@/utils/model';
import { findPeople, findQuotes } from '@/utils/people';
import { withIndicatorId } from './match-indicators';
import { isQuantityKind } from './readings';
import { peopleInput, type ReadableArticle, speakerOf } from './suggest-marks';

/** What a selection was read as, and the words of it that are worth marking. */
export type SelectionReading = {
  readonly span: Span;
  readonly kind: MarkKind;
  readonly quantity: Quantity | null;
  readonly person: Person | null;
};

const EDGE = /[\s.,;:!?…"'“”‘’«»()[\]|•*+-]/;

/** Without the spaces and punctuation at its ends; as it is when nothing else is in it. */
const trimSpan = (text: string, { start, end }: Span): Span => {
  let [from, to] = [start, end];
  while (from < to && EDGE.test(text.charAt(from))) from += 1;
  while (to > from && EDGE.test(text.charAt(to - 1))) to -= 1;
  return from === to ? { start, end } : { start: from, end: to };
};

const WORD = /[\p{L}\p{N}\p{M}]/u;

/** Grown to whole words: a drag that began in the middle of "công nhân" means the word. */
const toWholeWords = (text: string, { start, end }: Span): Span => {
  const isInside = (at: number): boolean => WORD.test(text.charAt(at - 1)) && WORD.test(text.charAt(at));
  let [from, to] = [start, end];
  while (isInside(from)) from -= 1;
  while (isInside(to)) to += 1;
  return { start: from, end: to };
};

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

const readPerson = (article: ReadableArticle, span: Span): Person => {
  const known = findPeople(peopleInput(article)).find((reading) =>
    [reading.span, ...reading.occurrences].some((place) => overlaps(place, span)),
  );
  return (
    known?.person ?? {
      name: article.text.slice(span.start, span.end).replace(/\s+/g, ' '),
      role: null,
      organization: null,
    }
  );
};

const readSpeaker = (article: ReadableArticle, span: Span): Person | null => {
  const input = peopleInput(article);
  const quote = findQuotes(input).find((reading) => overlaps(reading.span, span));
  return quote === undefined ? null : speakerOf(quote.speaker, findPeople(input));
};

/**
 * Reads what the reader selected as the kind they want. For a figure or target the selection shrinks or grows to number
 * and unit ("đạt 66 triệu đồng/người/năm trở lên" marks "66 triệu đồng/người/năm") and is read in its sentence;
 * `quantity` is null when it holds no number. A person known in the article comes with their post, a quote with its
 * speaker; these and notes grow to whole words. The kind is always the one asked for: the reader decides.
 */
export const readSelection = (article: ReadableArticle, span: Span, kind: MarkKind): SelectionReading => {
  const trimmed = toWholeWords(article.text, trimSpan(article.text, span));
  if (isQuantityKind(kind)) {
    const reading = readQuantityAt(article, span);
    return {
      span: reading?.span ?? trimmed,
      kind,
      quantity: reading === null ? null : withIndicatorId(reading.quantity),
      person: null,
    };
  }
  const person =
    kind === 'person' ? readPerson(article, trimmed) : kind === 'quote' ? readSpeaker(article, trimmed) : null;
  return { span: trimmed, kind, quantity: null, person };
};
