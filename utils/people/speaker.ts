import { isOtherOfKin } from './kin';
import type { Mention } from './mention';
import type { ReadingText } from './reading-text';
import type { Speech } from './speech';
import { isCapital } from './words';

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

export type Named = { readonly mention: Mention; readonly name: string };

type Found = { readonly speaker: Named | null; readonly near: boolean };

/** The person named in the clause, else the one a pronoun points back to. */
export const speakerOf = (reading: ReadingText, speech: Speech, people: readonly Named[]): Found => {
  const first = firstFrom(people, speech.from);
  const within = people
    .slice(first, firstFrom(people, speech.to))
    .filter(({ mention }) => mention.to <= speech.to && !isOtherOfKin(reading, mention.from));
  const { verb } = speech;
  if (verb === null) return { speaker: within.find(({ mention }) => isSpeaker(speech, mention)) ?? null, near: true };
  const beforeVerb = within.filter(({ mention }) => mention.to <= verb.at);
  const named = beforeVerb[beforeVerb.length - 1] ?? within[0];
  if (named !== undefined) return { speaker: named, near: true };
  const called = calledBy(reading, { from: speech.from, to: verb.at }, people.slice(0, first));
  if (called !== null) return { speaker: called, near: false };
  const gender = pronounIn(reading, speech);
  for (let index = first - 1; index >= 0; index -= 1) {
    const earlier = people[index];
    if (earlier === undefined || !isClose(reading, earlier.mention, speech)) break;
    const fits = gender == null || earlier.mention.gender === null || earlier.mention.gender === gender;
    if (fits && earlier.mention.to <= speech.from) return { speaker: earlier, near: false };
  }
  return { speaker: null, near: false };
};

/** "…! – *Sính* đáp": who is named earlier and called by the last word of the name, right before the verb. */
const calledBy = (
  reading: ReadingText,
  { from, to }: { readonly from: number; readonly to: number },
  people: readonly Named[],
): Named | null => {
  for (let at = Math.max(from, to - MOST_WORDS_OF_TERM); at < to; at += 1) {
    const word = reading.words[at];
    if (!isCapital(word)) continue;
    const lines = (reading.lineOf[at] ?? 0) - MOST_LINES_OF_CALL;
    for (let index = people.length - 1; index >= 0; index -= 1) {
      const earlier = people[index];
      if (earlier === undefined || (reading.lineOf[earlier.mention.from] ?? 0) < lines) break;
      if (reading.words[earlier.mention.to - 1]?.key === word?.key) return earlier;
    }
  }
  return null;
};
const MOST_LINES_OF_CALL = 12;

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
