import { type Line, type Range, startsMeasure, textOf, wordAt } from '../line/line';
import { UNIT_TABLE } from '../numbers/unit-words';
import { placeAt } from '../place/places';
import { phraseAt } from '../words/phrases';
import { isOffice, trimSubject } from './actors';
import { ACTION_VERBS, isEmpty, isHead } from './heads';

/** "THCS 205.000 em": a kind, not a name. */
const isAbbreviation = (line: Line, at: number): boolean => {
  const written = textOf(line, at, at + 1);
  return written.length >= 2 && written === written.toUpperCase();
};

const areNames = (line: Line, { from, to }: Range): boolean => {
  for (let at = from; at < to; at += 1) if (line.tokens[at]?.capital !== true || isAbbreviation(line, at)) return false;
  return true;
};

/** "*Khám* cho 8.200 lượt": a verb in capitals because its sentence opens with it. */
const isVerbAhead = (line: Line, { from, to }: Range): boolean => {
  const verb = phraseAt(ACTION_VERBS, line.tokens, from);
  return verb !== null && from + verb.length === to && line.sentences[line.sentenceAt[from] ?? 0]?.first === from;
};

/** A subject that names who acts or where, not what is measured: dropped when the right side says what. */
export const isSubjectOnly = (line: Line, range: Range): boolean => {
  if (isEmpty(range)) return true;
  return (
    isEmpty(trimSubject(line, range)) ||
    (areNames(line, range) && !isVerbAhead(line, range) && !isKindListed(line, range)) ||
    isOfficeOnly(line, range)
  );
};

/** "- *Trâu*: 1.240 con", "*Ngô* 300 ha": a word of one syllable in capitals because its line opens with it; but "Huế: 30 vụ". */
const isKindListed = (line: Line, { from, to }: Range): boolean => {
  const unit = to - from === 1 ? (startsMeasure(line, to)?.unit ?? '') : null;
  const listed = unit !== null && (wordAt(line, to) === ':' || KEPT_OR_GROWN.has(unit));
  const named = placeAt(line, from) === null && phraseAt(ACTION_VERBS, line.tokens, from) === null;
  return listed && named && opensSentence(line, from);
};
/** Units of what is kept on farms and grown on fields. */
const KEPT_OR_GROWN: ReadonlySet<string> = new Set(['head', 'ha', 'tonne']);

/** Nothing but signs stands before the word in its sentence. */
const opensSentence = (line: Line, at: number): boolean => {
  let first = line.sentences[line.sentenceAt[at] ?? 0]?.first ?? at;
  while (first < at && line.tokens[first]?.kind === 'sign') first += 1;
  return first === at;
};

/** "*Ngân hàng Chính sách xã hội* cho 31.200 hộ vay": the name of an office, and nothing that it does. */
const isOfficeOnly = (line: Line, range: Range): boolean => {
  if (range.to - range.from > LONGEST_NAME || !isOffice(line, range.from) || isHead(line, range)) return false;
  if (phraseAt(UNIT_TABLE, line.tokens, range.from)?.value.unit === 'person') return false;
  return trimSubject(line, range).from === range.from && line.tokens[range.from + 2]?.capital === true;
};
const LONGEST_NAME = 8;
