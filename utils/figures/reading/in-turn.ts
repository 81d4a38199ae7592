import { trimLead } from '../indicator/heads';
import { LINKS } from '../indicator/left-strip';
import { withSmallOpener } from '../indicator/small-opener';
import { POINTING_BACK } from '../lexicon/indicator-words';
import { type Line, type Range, temporalOf, wordAt, wordsOf } from '../line/line';
import { phraseAt, phraseBefore } from '../words/phrases';

/** Words left of "lần lượt" that its members are looked for in. */
const LONGEST_LIST = 40;

/** The "lần" of a "lần lượt" that stands before an amount with nothing but its verb between them; -1 where none does. */
export const inTurnAt = (line: Line, first: number): number => {
  for (let at = first - 1; at > first - 5 && at > 0; at -= 1)
    if (wordAt(line, at) === 'lượt' && wordAt(line, at - 1) === 'lần') return at - 1;
  return -1;
};

/** What stands before "lần lượt" and the verb beside it, back to where its clause begins. */
const listBefore = (line: Line, turn: number): Range => {
  let to = turn;
  for (let link = phraseBefore(LINKS, line.tokens, to); link !== null; link = phraseBefore(LINKS, line.tokens, to))
    to -= link.length;
  let from = to;
  const sentence = line.sentenceAt[turn];
  while (from > 0 && to - from < LONGEST_LIST && line.sentenceAt[from - 1] === sentence && !ends(line, from - 1))
    from -= 1;
  return trimLead(line, { from, to });
};

const ends = (line: Line, at: number): boolean =>
  line.measureEndsAt[at + 1] === 1 || ';:().'.includes(wordAt(line, at) || ' ');

/** Whether a stretch only names: no time, no verb, no pointing back ("hai con số *ấy*"). */
const namesOne = (line: Line, { from, to }: Range): boolean => {
  for (let at = from; at < to; at += 1)
    if (temporalOf(line, at) !== null || phraseAt(LINKS, line.tokens, at) !== null) return false;
  return to > from && !POINTING_BACK.has(wordAt(line, to - 1));
};

/** The words of a member, with a small letter where only the sentence gave it a large one. */
const named = (line: Line, member: Range): string => {
  const words = wordsOf(line, member);
  const opens = line.sentences[line.sentenceAt[member.from] ?? 0]?.first === member.from;
  return opens && /^\p{Lu}\p{Ll}/u.test(words) && line.tokens[member.from + 1]?.capital !== true
    ? withSmallOpener(words)
    : words;
};

/**
 * "*Doanh thu, lợi nhuận và nộp ngân sách* lần lượt đạt 120 tỷ, 15 tỷ và 9 tỷ đồng": the members of the list before "lần lượt", as
 * they are named; null where there are not as many as amounts.
 */
export const membersInTurn = (line: Line, first: number, count: number): readonly string[] | null => {
  const turn = inTurnAt(line, first);
  if (turn < 0) return null;
  const list = listBefore(line, turn);
  const members: Range[] = [];
  let from = list.from;
  for (let at = list.from; at <= list.to; at += 1) {
    const joint = at === list.to || wordAt(line, at) === ',' || wordAt(line, at) === 'và';
    if (!joint) continue;
    if (at > from) members.push({ from, to: at });
    from = at + 1;
  }
  const plain = members.every((member) => namesOne(line, member));
  return plain && members.length === count ? members.map((member) => named(line, member)) : null;
};
