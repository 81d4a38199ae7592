import { type Line, type Range, startsMeasure, temporalOf, wordAt } from '../line/line';
import { placeAt } from '../place/places';
import { phraseAt } from '../words/phrases';
import { isEmpty, isHead, isMeasurement, trimLead } from './heads';
import { LINKS } from './left-strip';

/** Longest subject with the commas inside it, in tokens. */
const LONGEST_SUBJECT = 48;

/** Words before a list of places, and what may stand between them and its first name. */
const PLACING: ReadonlySet<string> = new Set(['ở', 'tại', 'trong', 'thuộc']);
const LISTING: ReadonlySet<string> = new Set(
  'các những một số nhiều khu vực vùng địa bàn phương trung tâm như gồm'.split(' '),
);

/** Where the clause begins that holds the commas before `at`: behind an amount, a time that opens it, or any other sign. */
const beginOf = (line: Line, at: number, stop: number): number => {
  let from = at;
  while (from > stop && at - from < LONGEST_SUBJECT) {
    const sign = line.tokens[from - 1]?.kind === 'sign';
    if (sign && wordAt(line, from - 1) !== ',' && !line.tokens[from - 1]?.glued) break;
    if (line.sentenceAt[from - 1] !== line.sentenceAt[at] || temporalOf(line, from - 1) !== null) break;
    from -= 1;
  }
  return from;
};

/** "công suất phòng *ở các khu vực như trung tâm Tp. Đà Lạt, Lạc Dương, Bảo Lộc*": where the words begin that only say in which places; or null. */
const listOfPlaces = (line: Line, { from, to }: Range): number | null => {
  let comma = false;
  for (let at = to - 1; at > from; at -= 1) {
    comma ||= wordAt(line, at) === ',';
    if (!PLACING.has(wordAt(line, at))) continue;
    let first = at + 1;
    while (first < to && LISTING.has(wordAt(line, first))) first += 1;
    const named = line.tokens[first]?.capital === true || placeAt(line, first) !== null;
    return comma && named ? at : null;
  }
  return null;
};

/** "Khu vực dịch vụ *với sự tăng trưởng của thương mại, ăn uống và vận tải* đóng góp 3,2 điểm": where the words begin that say what carried the subject; or null. */
const carriedBy = (line: Line, { from, to }: Range): number | null => {
  for (let at = from + 1; at + 1 < to && at <= from + LONGEST_CARRIED && line.tokens[at]?.kind === 'word'; at += 1)
    if (wordAt(line, at) === 'với' && CARRIERS.has(wordAt(line, at + 1))) return at;
  return null;
};
/** Longest name of what something carried, in tokens. */
const LONGEST_CARRIED = 10;
const CARRIERS: ReadonlySet<string> = new Set(['sự', 'đà', 'động']);

const namesOnly = (line: Line, { from, to }: Range): boolean => {
  for (let at = from; at < to; at += 1) if (line.tokens[at]?.capital !== true) return false;
  return to > from;
};

const holdsNoOther = (line: Line, { from, to }: Range): boolean => {
  for (let at = from; at < to; at += 1)
    if (startsMeasure(line, at) !== null || phraseAt(LINKS, line.tokens, at) !== null) return false;
  return true;
};

/**
 * The subject of a clause whose last words before the amount are only the end of a list inside it: of the places it is told
 * of ("Công suất phòng ở Đà Lạt, Lạc Dương, *Bảo Lộc* đạt 88%"), or of what carried it ("Khu vực dịch vụ với sự tăng trưởng
 * của thương mại, *vận tải* đóng góp 3,2 điểm"). Null where no comma stands before them, or no such list does.
 */
export const subjectOverCommas = (line: Line, left: Range, stop: number): Range | null => {
  if (isEmpty(left) || wordAt(line, left.from - 1) !== ',' || isMeasurement(line, left)) return null;
  const named = namesOnly(line, left) || placeAt(line, left.from)?.length === left.to - left.from;
  const whole = trimLead(line, { from: beginOf(line, left.from, stop), to: left.to });
  if (whole.from >= left.from || (named && !isHead(line, whole))) return null;
  const to = named ? listOfPlaces(line, whole) : carriedBy(line, { from: whole.from, to: left.from });
  const subject = { from: whole.from, to: to ?? whole.from };
  return !isEmpty(subject) && holdsNoOther(line, subject) ? subject : null;
};
