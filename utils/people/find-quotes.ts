import type { ReadingReason, Span } from '@/utils/model';
import { fullName, mentionsOf, type PeopleInput, type PersonReading, peopleOf } from './find-people';
import type { Mention } from './mention';
import { mergeMentions, type PersonMentions } from './merge';
import { findQuotations, type Quotation } from './quotations';
import { lineAt, prepareText, type ReadingText, textOf } from './reading-text';

/** Words somebody is quoted with. Offsets are UTF-16 in the text given. */
export type QuoteReading = {
  /** The words inside the quotation marks. */
  readonly span: Span;
  /** Full name of the speaker, or null when the text does not say who. */
  readonly speaker: string | null;
  /** Where the speaker is named beside the quote; null when taken from an earlier sentence. */
  readonly speakerSpan: Span | null;
  /** 0 to 1. */
  readonly confidence: number;
  readonly why: readonly ReadingReason[];
};

/** The clause that gives a quote to its speaker; without a verb (null) only somebody named in it can be. */
type Speech = {
  readonly verb: Verb | null;
  readonly side: 'before' | 'after';
  readonly from: number;
  readonly to: number;
};

const FEWEST_WORDS = 4;
/** A clause that names the speaker is short: "…”, ông Lò Văn Pản, Trưởng bản Nà Hin | chia sẻ". */
const MOST_WORDS_OF_CLAUSE = 40;
const PRONOUNS: ReadonlyMap<string, 'male' | 'female' | null> = new Map([
  ['ông', 'male'],
  ['anh', 'male'],
  ['chú', 'male'],
  ['bà', 'female'],
  ['chị', 'female'],
  ['cô', 'female'],
  ['bác', null],
  ['em', null],
  ['cụ', null],
  ['đồng', null],
]);

/** Index of the first word that begins at or after an offset. */
const wordFrom = (reading: ReadingText, offset: number): number => {
  let low = 0;
  let high = reading.words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((reading.starts[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
};

type Verb = { readonly at: number; readonly words: string };

/** Saying verbs of a clause, in order. */
const verbsIn = (reading: ReadingText, from: number, to: number): readonly Verb[] => {
  const verbs: Verb[] = [];
  for (let at = from; at < to; at += 1) {
    const length = reading.cues.startingAt('saying', at);
    if (length === 0 || reading.words[at]?.letters === 'number') continue;
    verbs.push({ at, words: textOf(reading, at, at + length).toLowerCase() });
    at += length - 1;
  }
  return verbs;
};

/** Before a colon these announce a name or a motto, not speech: "với chủ đề: “…”". */
const TITLE_WORDS: ReadonlySet<string> = new Set(
  'đề châm hiệu tên điệp hình trào chí thần tiêu gồm sách hát phẩm tài thi án là ngữ đích dung'.split(' '),
);

/** "Ông Páo nói: “…”": the sentence before the colon that opens the quote. */
const speechBefore = (reading: ReadingText, quotation: Quotation): Speech | null => {
  if (!/:\s*(?:[-–—]\s*)?$/u.test(reading.text.slice(Math.max(0, quotation.open - 5), quotation.open))) return null;
  const to = wordFrom(reading, quotation.start);
  if (TITLE_WORDS.has(reading.words[to - 1]?.key ?? '')) return null;
  const from = clauseStart(reading, to);
  const verbs = verbsIn(reading, from, to);
  return { verb: verbs[verbs.length - 1] ?? null, side: 'before', from, to };
};

const clauseStart = (reading: ReadingText, to: number): number => {
  let from = to - 1;
  while (from > 0 && to - from < MOST_WORDS_OF_CLAUSE) {
    const gap = reading.words[from]?.gap;
    if (gap === 'line' || gap === 'stop') break;
    from -= 1;
  }
  return Math.max(from, 0);
};

/** A quote that stands in the middle of a sentence is a motto or a name there. */
const beginsSentence = (text: string, quotation: Quotation): boolean => {
  const before = text
    .slice(Math.max(0, quotation.open - 6), quotation.open)
    .replace(/(?<![\s\-–—+*•])[\s\-–—+*•]+$/u, '');
  return (
    before === '' ||
    /\n(?:[^\S\n]|[-–—+*•])*$/u.test(text.slice(Math.max(0, quotation.open - 6), quotation.open)) ||
    /[.!?…”"]$/u.test(before)
  );
};

/** "…”, bà Páo nói": the clause behind the quote, up to the end of its sentence. */
const speechAfter = (reading: ReadingText, quotation: Quotation): Speech | null => {
  if (!beginsSentence(reading.text, quotation)) return null;
  const tail = reading.text.slice(quotation.close, quotation.close + 4);
  const inside = reading.text.slice(Math.max(0, quotation.end - 2), quotation.end);
  if (!/^\s*[,.;–—-]/u.test(tail) && !/[,.!?…]\s?$/u.test(inside)) return null;
  const from = wordFrom(reading, quotation.close);
  let to = from;
  while (to < reading.words.length && to - from < MOST_WORDS_OF_CLAUSE) {
    const gap = reading.words[to]?.gap;
    if (gap === 'line' || (to > from && (gap === 'stop' || gap === 'quote'))) break;
    to += 1;
  }
  const verb = verbsIn(reading, from, to)[0] ?? null;
  return verb === null && reading.words[from]?.key !== 'theo' ? null : { verb, side: 'after', from, to };
};

type Named = { readonly mention: Mention; readonly name: string };

type Found = { readonly speaker: Named | null; readonly near: boolean };

/** The person named in the clause, else the one a pronoun points back to. */
const speakerOf = (reading: ReadingText, speech: Speech, people: readonly Named[]): Found => {
  const first = firstFrom(people, speech.from);
  const within = people.slice(first, firstFrom(people, speech.to)).filter(({ mention }) => mention.to <= speech.to);
  const { verb } = speech;
  if (verb === null) return { speaker: within.find(({ mention }) => isSpeaker(speech, mention)) ?? null, near: true };
  const beforeVerb = within.filter(({ mention }) => mention.to <= verb.at);
  const named = beforeVerb[beforeVerb.length - 1] ?? within[0];
  if (named !== undefined) return { speaker: named, near: true };
  const gender = pronounIn(reading, speech);
  for (let index = first - 1; index >= 0; index -= 1) {
    const earlier = people[index];
    if (earlier === undefined || !isClose(reading, earlier.mention, speech)) break;
    const fits = gender == null || earlier.mention.gender === null || earlier.mention.gender === gender;
    if (fits && earlier.mention.to <= speech.from) return { speaker: earlier, near: false };
  }
  return { speaker: null, near: false };
};

const MOST_WORDS_OF_TERM = 4;
const MOST_WORDS_TO_COLON = 14;

/** "Bà Lý Thị Khé vui ra mặt: “…”", "“…”, theo lời chị Hạnh": named at the beginning of a short clause. */
const isSpeaker = ({ from, to, side }: Speech, mention: Mention): boolean =>
  mention.from - from <= MOST_WORDS_OF_TERM && (side === 'after' || to - mention.to <= MOST_WORDS_TO_COLON);

/** Index of the first of the people, who stand in reading order, that is named at or behind a word. */
const firstFrom = (people: readonly Named[], word: number): number => {
  let [low, high] = [0, people.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((people[middle]?.mention.from ?? 0) < word) low = middle + 1;
    else high = middle;
  }
  return low;
};

const pronounIn = (reading: ReadingText, speech: Speech): 'male' | 'female' | null => {
  for (let at = speech.from; at < speech.to; at += 1) {
    const gender = PRONOUNS.get(reading.words[at]?.key ?? '');
    if (gender !== undefined) return gender;
  }
  return null;
};

const MOST_LINES_BACK = 2;
const isClose = (reading: ReadingText, mention: Mention, speech: Speech): boolean =>
  (reading.lineOf[speech.from] ?? 0) - (reading.lineOf[mention.from] ?? 0) <= MOST_LINES_BACK;

const spanOf = (reading: ReadingText, mention: Mention): Span => ({
  start: reading.starts[mention.from] ?? 0,
  end: reading.ends[mention.to - 1] ?? 0,
});

const CONFIDENCE = { near: 0.9, earlier: 0.6, unknown: 0.4 } as const;

const toReading = (reading: ReadingText, quotation: Quotation, people: readonly Named[]): QuoteReading | null => {
  const from = wordFrom(reading, quotation.start);
  const count = wordFrom(reading, quotation.end) - from;
  if (count < FEWEST_WORDS || lineAt(reading, from).shouting) return null;
  const speech = speechBefore(reading, quotation) ?? speechAfter(reading, quotation);
  if (speech === null) return null;
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

/**
 * Finds direct speech: words in quotation marks that a verb of saying gives to somebody. Mottoes, titles and names in
 * quotation marks (“Khu dân cư văn hóa”) are refused, and so is everything shorter than four words.
 *
 * "“Nước về nhanh quá”, bà Páo nói" gives the words and their speaker's full name, where the text tells it.
 */
export const findQuotes = (input: PeopleInput): readonly QuoteReading[] => {
  const quotations = findQuotations(input.text);
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
  const quotations = findQuotations(input.text);
  const quotes = quotations.length === 0 ? [] : quotesOf(reading, quotations, merged);
  return { people: peopleOf(reading, merged), quotes };
};
