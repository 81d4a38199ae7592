import { ADDRESSES } from '../lexicon/place-words';
import { type Line, wordAt } from '../line/line';
import { wordClass } from '../words/word-classes';
import type { PlaceMention } from './place-mention';
import { placesBefore } from './place-roles';

/** The unit of everybody named with an office of one, by the last syllable of the name: "bà Vi Thị *Lan*, … xã Mường Xén". */
export type Speakers = Map<string, PlaceMention>;

/** Tokens between the name of who holds an office and the unit of the office. */
const OFFICE_REACH = 24;
/** Tokens of one quoted speech that are looked through. */
const SPEECH_REACH = 160;
/** Tokens behind a speech in which its speaker is named. */
const SPEAKER_REACH = 12;

/** The last syllable of the name that begins at `at`. */
const givenName = (line: Line, at: number): string => {
  let end = at;
  while (end - at < 5 && line.tokens[end]?.capital && line.tokens[end]?.kind === 'word') end += 1;
  return wordAt(line, end - 1);
};

/** Remembers whose office each unit of the line belongs to. */
export const rememberSpeakers = (line: Line, places: readonly PlaceMention[], speakers: Speakers): void => {
  for (const place of places) {
    if (place.level < 3 || place.name === '' || place.unproven === true || place.facility === true) continue;
    for (let at = place.at - 1; at > 0 && at > place.at - OFFICE_REACH; at -= 1) {
      if (line.sentenceAt[at] !== line.sentenceAt[place.at]) break;
      if (!line.tokens[at]?.capital || !ADDRESSES.has(wordAt(line, at - 1))) continue;
      speakers.set(givenName(line, at), place);
      break;
    }
  }
};

/** Tokens spell all quotation marks alike; one that touches the word before it closes. */
const isMark = (line: Line, at: number, closing: boolean): boolean =>
  wordAt(line, at) === '"' && (line.tokens[at]?.glued === true && at > 0) === closing;

/** Whether anybody's words are quoted in the line: most lines are asked no more. */
export const hasSpeech = (line: Line): boolean => line.measures.length > 0 && (line.classes & QUOTATION_MARKS) !== 0;
const QUOTATION_MARKS = wordClass(['"']);

/** Where the speech that token `at` stands in ends, or -1 outside of one. */
const endOfSpeech = (line: Line, at: number): number => {
  let open = at;
  while (open >= 0 && open > at - SPEECH_REACH && !isMark(line, open, false)) {
    if (isMark(line, open, true)) return -1;
    open -= 1;
  }
  if (!isMark(line, open, false)) return -1;
  for (let end = at; end < line.tokens.length && end < at + SPEECH_REACH; end += 1)
    if (isMark(line, end, true)) return end;
  return -1;
};

/** "“Tỷ lệ … mới đạt 14,2%”, *bà Lan* trăn trở": the unit that the speaker named behind a speech has an office of, or null. */
export const placeOfSpeaker = (
  line: Line,
  places: readonly PlaceMention[],
  { at, speakers }: { readonly at: number; readonly speakers: Speakers },
): PlaceMention | null => {
  const end = endOfSpeech(line, at);
  if (end < 0) return null;
  for (let step = end + 1; step < line.tokens.length && step < end + SPEAKER_REACH; step += 1) {
    if (!ADDRESSES.has(wordAt(line, step)) || !line.tokens[step + 1]?.capital) continue;
    const named = places[placesBefore(places, step)];
    const own = named !== undefined && named.at < step + OFFICE_REACH && named.level >= 3 && named.name !== '';
    return own ? named : (speakers.get(givenName(line, step + 1)) ?? null);
  }
  return null;
};
