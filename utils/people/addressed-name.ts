import { type Candidate, candidate, type Run } from './candidate';
import { CUE } from './cue-tree';
import type { Lead } from './lead';
import { bestNameIn, isRatherPlace, isUniform, nameRunEnd, shapeOf, surnameStrength } from './name-shape';
import { type ReadingText, textOf } from './reading-text';
import { isAdjacent } from './words';

const MOST_WORDS = 5;

/** End of a name that an address term announces: the run of capitals, and the parts of "Lee Jae-myung". */
const addressedEnd = (reading: ReadingText, from: number): number => {
  let end = Math.min(nameRunEnd(reading, from), from + MOST_WORDS);
  if (surnameStrength(reading.words[from]) === 2) return end;
  const isPart = (at: number): boolean =>
    reading.words[at]?.gap === 'hyphen' && reading.cues.startingAt(CUE.post, at) === 0;
  while (end < from + MOST_WORDS && isPart(end)) end += 1;
  return end;
};

/** "Luật sư | TP Hà Nội", "bác sĩ | BVĐK": capitals behind a rank that name no person. */
const isInstitutionOrPlace = (reading: ReadingText, from: number, to: number): boolean => {
  const { cues, words } = reading;
  if (surnameStrength(words[from]) > 0) return false;
  if (!isUniform(words, from, to)) return true;
  return (
    cues.startingAt(CUE.place, from) > 0 ||
    cues.startingAt(CUE.institution, from) > 0 ||
    cues.startingAt(CUE.province, from) > 0
  );
};

/** "Văn phòng Luật sư | Công Tâm": a rank inside the name of an institution announces nobody, unless a sure name follows. */
const isNameOfOffice = (reading: ReadingText, lead: Lead, at: number, to: number): boolean => {
  const { cues, words } = reading;
  if (!isAdjacent(words[lead.from]) || cues.endingAt(CUE.institutionNoun, lead.from) === 0) return false;
  return to - at < 3 || surnameStrength(words[at]) < 2;
};

/** Those who write, paint and sing under names of their own choice. */
const ARTISTS: ReadonlySet<string> = new Set([
  'họa sĩ',
  'nhà thơ',
  'nhà văn',
  'nhà báo',
  'nhạc sĩ',
  'ca sĩ',
  'nghệ sĩ',
]);

/** "họa sĩ | Vĩnh Phổi", "nhà báo | Chớp Mới": two words or three without a family name, which no place or body has. */
const penName = (reading: ReadingText, lead: Lead, { from, to }: Run): Candidate | null => {
  const { cues, words } = reading;
  if (!ARTISTS.has(textOf(reading, lead.from, from).toLowerCase()) || to - from < 2 || to - from > 3) return null;
  if (cues.startingAt(CUE.country, from) > 0 || cues.endingAt(CUE.institutionNoun, lead.from) > 0) return null;
  return isInstitutionOrPlace(reading, from, to) ? null : candidate(shapeOf(words, from, to), 'occupation', lead);
};

/** The name an address term, a rank or a trade announces; after a plural or a trade it must begin with a family name. */
export const addressedName = (reading: ReadingText, at: number, lead: Lead): Candidate | null => {
  const to = addressedEnd(reading, at);
  if (lead.plural || lead.evidence === 'occupation') {
    const shape = bestNameIn(reading, { from: at, to }, 'free');
    if (shape?.from !== at) return penName(reading, lead, { from: at, to });
    if (lead.evidence === 'occupation' && isRatherPlace(reading.words, shape)) return null;
    return candidate(shape, lead.evidence, lead);
  }
  if (lead.evidence === 'rank' && isNameOfOffice(reading, lead, at, to)) return null;
  return isInstitutionOrPlace(reading, at, to) ? null : candidate(shapeOf(reading.words, at, to), lead.evidence, lead);
};
