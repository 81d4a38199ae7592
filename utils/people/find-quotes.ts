import type { ReadingReason, Span } from '@/utils/model';
import { findDialogue } from './dialogue';
import { fullName, mentionsOf, type PeopleInput, type PersonReading, peopleOf } from './find-people';
import type { Mention } from './mention';
import { mergeMentions, type PersonMentions } from './merge';
import { findQuotations, type Quotation } from './quotations';
import { lineAt, prepareText, type ReadingText } from './reading-text';
import { type Named, speakerOf } from './speaker';
import { type Speech, speechAfter, speechBefore, wordFrom } from './speech';

/** Words somebody is quoted with. Offsets are UTF-16 in the text given. */
export type QuoteReading = {
  /** The words inside the quotation marks, or behind the dash of a line of dialogue. */
  readonly span: Span;
  /** Full name of the speaker, or null when the text does not say who. */
  readonly speaker: string | null;
  /** Where the speaker is named beside the quote; null when taken from an earlier sentence. */
  readonly speakerSpan: Span | null;
  /** 0 to 1. */
  readonly confidence: number;
  readonly why: readonly ReadingReason[];
};

const FEWEST_WORDS = 4;
const spanOf = (reading: ReadingText, mention: Mention): Span => ({
  start: reading.starts[mention.from] ?? 0,
  end: reading.ends[mention.to - 1] ?? 0,
});

const CONFIDENCE = { near: 0.9, earlier: 0.6, unknown: 0.4 } as const;

/** Below a line of dialogue only "bảo:", with the verb right before the colon, gives the words to somebody. */
const isDialogueOf = (reading: ReadingText, { open }: Quotation, { verb, side, to }: Speech): boolean => {
  if (!'-–—'.includes(reading.text.charAt(open)) || side === 'after') return true;
  return verb !== null && to - verb.at <= verb.words.split(' ').length + 1;
};

const toReading = (reading: ReadingText, quotation: Quotation, people: readonly Named[]): QuoteReading | null => {
  const from = wordFrom(reading, quotation.start);
  const count = wordFrom(reading, quotation.end) - from;
  if (count < FEWEST_WORDS || lineAt(reading, from).shouting) return null;
  const speech = speechBefore(reading, quotation) ?? speechAfter(reading, quotation);
  if (speech === null || !isDialogueOf(reading, quotation, speech)) return null;
  const { speaker, near } = speakerOf(reading, speech, people);
  if (speech.verb === null && speaker === null) return null;
  return {
    span: { start: quotation.start, end: quotation.end },
    speaker: speaker?.name ?? null,
    speakerSpan: speaker !== null && near ? spanOf(reading, speaker.mention) : null,
    confidence: speaker === null ? CONFIDENCE.unknown : near ? CONFIDENCE.near : CONFIDENCE.earlier,
    why: [{ rule: `quote.${speech.side}`, cue: speech.verb?.words ?? null }],
  };
};

/** Words in quotation marks and lines of dialogue, in the order of the text. */
const allQuotations = (text: string): readonly Quotation[] => {
  const dialogue = findDialogue(text);
  const marked = findQuotations(text);
  return dialogue.length === 0 ? marked : [...marked, ...dialogue].sort((a, b) => a.open - b.open);
};

/**
 * Finds direct speech: words in quotation marks, or a line of dialogue behind a dash, that a verb of saying gives to somebody. Mottoes, titles and names in
 * quotation marks (“Khu dân cư văn hóa”) are refused, and so is everything shorter than four words.
 *
 * "“Nước về nhanh quá”, bà Páo nói" gives the words and their speaker's full name, where the text tells it.
 */
export const findQuotes = (input: PeopleInput): readonly QuoteReading[] => {
  const quotations = allQuotations(input.text);
  if (quotations.length === 0) return [];
  const reading = prepareText(input.text);
  return quotesOf(reading, quotations, mergeMentions(mentionsOf(reading, input)));
};

const quotesOf = (
  reading: ReadingText,
  quotations: readonly Quotation[],
  merged: readonly PersonMentions[],
): readonly QuoteReading[] => {
  const people = merged
    .flatMap((person) => {
      const name = fullName(reading, person);
      return person.mentions.map((mention) => ({ mention, name }));
    })
    .sort((a, b) => a.mention.from - b.mention.from);
  return quotations.flatMap((quotation) => toReading(reading, quotation, people) ?? []);
};

/** People and quotes of a text, which is split and searched once: what `findPeople` and `findQuotes` find. */
export const readPeople = (
  input: PeopleInput,
): { readonly people: readonly PersonReading[]; readonly quotes: readonly QuoteReading[] } => {
  const reading = prepareText(input.text);
  const merged = mergeMentions(mentionsOf(reading, input));
  const quotations = allQuotations(input.text);
  const quotes = quotations.length === 0 ? [] : quotesOf(reading, quotations, merged);
  return { people: peopleOf(reading, merged), quotes };
};
