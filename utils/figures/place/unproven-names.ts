import { searchSpelling, wordTable } from '@/utils/text';
import { MIDDLE_NAMES, SURNAMES } from '../lexicon/place-words';
import { type Line, startsMeasure, textOf, wordAt } from '../line/line';
import { type PlaceMention, placeOf } from './place-mention';

/** Syllables of a commune's name. */
const [SHORTEST, LONGEST] = [2, 4];

const endOfCapitals = (line: Line, from: number): number => {
  let at = from;
  while (at - from <= LONGEST && line.tokens[at]?.kind === 'word' && line.tokens[at]?.capital) at += 1;
  return at;
};

/** How far before a list of names the words may stand that say what is listed. */
const LIST_REACH = 60;
/** "Các *phường*, xã có số mắc cao gồm: …", "nhiều *địa phương*: …". */
const LISTED = wordTable<ReadonlySet<string>>({
  các: new Set(['xã', 'phường', 'huyện', 'địa', 'thôn', 'bản', 'ấp', 'buôn', 'làng']),
  những: new Set(['xã', 'phường', 'huyện', 'địa', 'thôn', 'bản', 'ấp', 'buôn', 'làng']),
  địa: new Set(['phương']),
});

const isInListOfUnits = (line: Line, at: number): boolean => {
  let opened = false;
  for (let step = at - 1; step >= 0 && step > at - LIST_REACH; step -= 1) {
    if (line.sentenceAt[step] !== line.sentenceAt[at]) return false;
    if ([':', '(', 'gồm', 'như', 'là'].includes(wordAt(line, step))) opened = true;
    else if (opened && LISTED[wordAt(line, step)]?.has(wordAt(line, step + 1))) return true;
  }
  return false;
};

/** "…: *Nội Hoàng Tây* 212 ca, *Tân Hương* 187 ca": a name with its amount in a list of units. */
const isListed = (line: Line, at: number, end: number): boolean =>
  [':', ',', ';', '(', 'và', 'gồm', 'là', 'như'].includes(wordAt(line, at - 1)) &&
  startsMeasure(line, end) !== null &&
  isInListOfUnits(line, at);

/** First words of a sentence that no unit's name begins with. */
const NO_NAMES: ReadonlySet<string> = new Set(
  'anh chị ông bà cô chú bác em cụ thầy đồng sở ban bộ hội đảng ubnd hđnd công trường'.split(' '),
);

/** "Nguyễn Văn An", "theo Lê Thu Hà": a family name with what marks it as one. */
export const isPerson = (line: Line, at: number): boolean =>
  SURNAMES.has(wordAt(line, at)) && (MIDDLE_NAMES.has(wordAt(line, at + 1)) || wordAt(line, at - 1) === 'theo');

/** What may follow a unit at the head of a sentence. */
const ACTS: ReadonlySet<string> = new Set('là có hiện đã cũng nay ghi còn phấn đặt từng'.split(' '));

/** "*Phú Lạc Thượng* là một trong những địa phương …", "*Pác Ngàm* có 27 hộ": the subject of a sentence, in capitals alone. */
const isHead = (line: Line, at: number, end: number): boolean => {
  const opens = at === 0 || line.sentenceAt[at - 1] !== line.sentenceAt[at];
  return opens && ACTS.has(wordAt(line, end)) && !NO_NAMES.has(wordAt(line, at)) && !isPerson(line, at);
};

/** A name without the word of its unit that stands where communes and villages stand. */
export const unprovenNameAt = (line: Line, at: number): PlaceMention | null => {
  if (!line.tokens[at]?.capital || line.shouting || (at > 0 && line.tokens[at - 1]?.capital)) return null;
  const end = endOfCapitals(line, at);
  if (end - at < SHORTEST || end - at > LONGEST) return null;
  const listed = isListed(line, at, end);
  if (!listed && !isHead(line, at, end)) return null;
  const words = textOf(line, at, end);
  return placeOf({ at, length: end - at, words, name: searchSpelling(words), level: 3, unproven: !listed });
};
