import { readApposition } from './apposition';
import type { Lead } from './lead';
import type { Evidence, RoleText } from './mention';
import {
  bestNameIn,
  isNameBehindUnit,
  isParticle,
  isRatherPlace,
  isUniform,
  type NameShape,
  nameRunEnd,
  type RunLead,
  shapeOf,
  surnameStrength,
} from './name-shape';
import { lineAt, type ReadingText } from './reading-text';
import { readRoleBefore } from './role';
import { runLeadAt } from './run-lead';
import { isAdjacent, isCapital } from './words';

/** What opens a list: the role it gives to all. */
export type Opener = { readonly role: RoleText | null };

/** A stretch of capitals taken for a person, and what gave it away. */
export type Candidate = {
  readonly shape: NameShape;
  readonly evidence: Evidence;
  readonly lead: Lead | null;
  /** What opened the list that the name begins; null for all others. */
  readonly opener: Opener | null;
};

/** Words of a run of capitals, `to` exclusive. */
export type Run = { readonly from: number; readonly to: number };

/** A candidate that no list and no address term announces. */
export const candidate = (shape: NameShape, evidence: Evidence, lead: Lead | null = null): Candidate => ({
  shape,
  evidence,
  lead,
  opener: null,
});

const MOST_WORDS = 5;

/** End of a name that an address term announces: the run of capitals, and the parts of "Lee Jae-myung". */
const addressedEnd = (reading: ReadingText, from: number): number => {
  let end = Math.min(nameRunEnd(reading, from), from + MOST_WORDS);
  if (surnameStrength(reading.words[from]) === 2) return end;
  const isPart = (at: number): boolean =>
    reading.words[at]?.gap === 'hyphen' && reading.cues.startingAt('post', at) === 0;
  while (end < from + MOST_WORDS && isPart(end)) end += 1;
  return end;
};

/** "Luật sư | TP Hà Nội", "bác sĩ | BVĐK": capitals behind a rank that name no person. */
const isInstitutionOrPlace = (reading: ReadingText, from: number, to: number): boolean => {
  const { cues, words } = reading;
  if (surnameStrength(words[from]) > 0) return false;
  if (!isUniform(words, from, to)) return true;
  return (
    cues.startingAt('place', from) > 0 ||
    cues.startingAt('institution', from) > 0 ||
    cues.startingAt('province', from) > 0
  );
};

/** "Văn phòng Luật sư | Công Tâm": a rank inside the name of an institution announces nobody, unless a sure name follows. */
const isNameOfOffice = (reading: ReadingText, lead: Lead, at: number, to: number): boolean => {
  const { cues, words } = reading;
  if (!isAdjacent(words[lead.from]) || cues.endingAt('institution-noun', lead.from) === 0) return false;
  return to - at < 3 || surnameStrength(words[at]) < 2;
};

/** The name an address term, a rank or a trade announces; after a plural or a trade it must begin with a family name. */
export const addressedName = (reading: ReadingText, at: number, lead: Lead): Candidate | null => {
  const to = addressedEnd(reading, at);
  if (lead.plural || lead.evidence === 'occupation') {
    const shape = bestNameIn(reading, { from: at, to }, 'free');
    if (shape?.from !== at || (lead.evidence === 'occupation' && isRatherPlace(reading.words, shape))) return null;
    return candidate(shape, lead.evidence, lead);
  }
  if (lead.evidence === 'rank' && isNameOfOffice(reading, lead, at, to)) return null;
  return isInstitutionOrPlace(reading, at, to) ? null : candidate(shapeOf(reading.words, at, to), lead.evidence, lead);
};

/** Bodies whose place follows without a head of its own: "UBND Hà Nội", "Huyện đoàn Lâm Bình". */
const BODIES: ReadonlySet<string> = new Set([
  'ubnd',
  'hđnd',
  'đoàn',
  'mttq',
  'thôn',
  'bản',
  'ấp',
  'xóm',
  'buôn',
  'làng',
  'khu',
  'khóm',
]);

/** "Huyện ủy Lâm Bình", "Trưởng bản Vàng Pheo": two words that may be a family name and are the place of the post. */
const isPlaceOfBody = (reading: ReadingText, shape: NameShape): boolean => {
  const { words, cues } = reading;
  if (shape.to - shape.from > 2 || shape.surname === 2) return false;
  if (cues.startingAt('province', shape.from) === 2) return true;
  const before = words[shape.from - 1]?.key ?? '';
  if (before === 'ủy') return words[shape.from - 2]?.key !== 'tỉnh';
  return BODIES.has(before) && !startsClause(reading, shape.to);
};

const PREPOSITIONS: ReadonlySet<string> = new Set(['ở', 'tại', 'từ', 'đến', 'tới', 'về', 'của', 'người', 'dân', 'tộc']);

/** "nông dân ở | Đồng Mỏ", "phụ nữ người | Hà Nhì", "Chủ nhiệm HTX | Phú Nghĩa, bà …": a place or a people, not who holds the post. */
const isPlaceOfPost = (reading: ReadingText, { from, to }: NameShape): boolean => {
  const { words } = reading;
  if (PREPOSITIONS.has(words[from - 1]?.key ?? '') || isRatherPlace(words, shapeOf(words, from, to))) return true;
  return words[to]?.gap === 'comma' && isTermAt(reading, to);
};

const isTermAt = ({ cues, words }: ReadingText, at: number): boolean => {
  const length = Math.max(cues.startingAt('male', at), cues.startingAt('female', at), cues.startingAt('neutral', at));
  return length > 0 && isCapital(words[at + length]) && isAdjacent(words[at + length]);
};

/** Whether what follows a name is what people do: a verb, an apposition, the end of the sentence. */
const startsClause = (reading: ReadingText, at: number): boolean => {
  const word = reading.words[at];
  if (word === undefined || !isAdjacent(word)) return true;
  return reading.cues.startingAt('saying', at) > 0 || reading.cues.startingAt('role-ender', at) > 0;
};

/** A name at the end of a post: "Phó Chủ tịch UBND tỉnh | Nguyễn Mạnh Sơn". */
export const nameAfterPost = (reading: ReadingText, run: Run, floor: number): Candidate | null => {
  const gap = reading.words[run.from]?.gap;
  if (!isAdjacent(reading.words[run.from]) && gap !== 'comma') return null;
  const role = readRoleBefore(reading, run.from, floor);
  if (role === null) return null;
  const runLead = runLeadAt(reading, run.from);
  const shape = bestNameIn(reading, run, runLead) ?? foreignName(reading, run);
  if (shape === null || (shape.from === run.from && isPlaceOfBody(reading, shape))) return null;
  if (shape.surname < 2 && !shape.clear && isPlaceOfPost(reading, shape)) return null;
  if (runLead !== 'free' && !isSureBehind(reading, shape, { runLead, skipped: shape.from - run.from })) return null;
  if (gap === 'comma' && !(role.kind === 'post' && shape.from === run.from && isSubject(reading, shape))) return null;
  return candidate(shape, role.kind === 'post' ? 'post' : 'occupation');
};

/** Units whose names are all known; villages bear any name. */
const COMMUNE_HEADS: ReadonlySet<string> = new Set(['xã', 'phường', 'trấn', 'huyện', 'quận', 'phố', 'khu']);

/** Whether a name stands behind the head of a place or a thing: by its own shape, or because a verb follows. */
const isSureBehind = (
  reading: ReadingText,
  shape: NameShape,
  { runLead, skipped }: { readonly runLead: RunLead; readonly skipped: number },
): boolean => {
  if (skipped > 0 || runLead === 'thing') return shape.score >= (skipped === 0 ? 2.5 : 3);
  const { words } = reading;
  const behind = isNameBehindUnit(words, shape);
  const isCommune = COMMUNE_HEADS.has(words[shape.from - 1]?.key ?? '');
  if (shape.clear || (behind === 'sure' && isCommune)) return behind === 'sure' || shape.score >= 2.5;
  const next = words[shape.to];
  if (behind === 'no' || !isAdjacent(next)) return false;
  return isCommune ? next?.letters === 'lower' : startsClause(reading, shape.to);
};

/** "Bí thư chi bộ thôn Làng Mảnh, | Mùa A Sử chủ trì": a sure name that a verb follows. */
const isSubject = (reading: ReadingText, shape: NameShape): boolean =>
  isSure(shape) && isAdjacent(reading.words[shape.to]) && startsClause(reading, shape.to);

const isSure = (shape: NameShape): boolean =>
  shape.to - shape.from >= 3 && (shape.clear || (shape.surname === 2 && shape.middle));

/** "Tổng thống Nga | Vladimir Putin": a foreign post or a country before capitals of any kind. */
const foreignName = (reading: ReadingText, run: Run): NameShape | null => {
  const { cues, words } = reading;
  const length = run.to - run.from;
  if (length < 2 || length > 4) return null;
  const afterCountry = cues.endingAt('country', run.from) > 0;
  const afterHead =
    cues.endingAt('foreign-post', run.from) > 1 &&
    !words.slice(run.from, run.to).some((word) => word.letters === 'shout');
  const isPlace =
    cues.startingAt('institution', run.from) > 0 ||
    cues.startingAt('place', run.from) > 0 ||
    cues.startingAt('country', run.from) > 0;
  return (afterCountry || afterHead) && !isPlace ? shapeOf(words, run.from, run.to) : null;
};

const isTermBefore = ({ cues, words }: ReadingText, at: number): boolean =>
  isAdjacent(words[at]) && (cues.endingAt('male', at) > 0 || cues.endingAt('female', at) > 0);

/** A name that nothing announces: only with a sure shape, or with an age or a post right after it. */
export const bareName = (reading: ReadingText, run: Run): Candidate | null => {
  const runLead = runLeadAt(reading, run.from);
  // An address term that was refused ("đền thờ bà …") leaves nobody.
  if (isTermBefore(reading, run.from)) return null;
  if (runLead !== 'free' || isCredited(reading, run.from) || isHouseNumberBefore(reading, run.from)) return null;
  const shape = bestNameIn(reading, run, 'free');
  if (shape === null || shape.from - run.from > 1) return null;
  const { aged, role } = readApposition(reading, shape.to);
  const isTold = aged || role?.kind === 'post';
  if (
    isTold &&
    shape.to - shape.from >= 2 &&
    (shape.surname === 2 || shape.middle || isSubjectOfPost(reading, shape))
  ) {
    return candidate(shape, 'apposition');
  }
  return isSure(shape) && !endsInProvince(reading, shape) ? candidate(shape, 'name-shape') : null;
};

/** "A Nheo, Bí thư Đoàn xã", and at the beginning of a sentence "Thạch Rây, Trưởng ấp": two doubtful words and a post. */
const isSubjectOfPost = (reading: ReadingText, { from, to }: NameShape): boolean => {
  const { words } = reading;
  if (to - from !== 2 || words[to]?.gap !== 'comma') return false;
  const gap = words[from]?.gap;
  return isParticle(words[from]) || gap === 'stop' || gap === 'line' || gap === 'quote';
};

/** "Hoàng Anh *Gia Lai*": a club or a firm with its province. */
const endsInProvince = ({ cues }: ReadingText, shape: NameShape): boolean =>
  !shape.clear && shape.to - shape.from > 3 && cues.endingAt('province', shape.to) > 1;

const TIME_WORDS: ReadonlySet<string> = new Set(['năm', 'tháng', 'ngày', 'quý', 'khóa', 'kỳ']);

/** "số 51-53 Võ Văn Tần": a street by its house number; "năm 2024 Lê Văn An" is a year. */
const isHouseNumberBefore = ({ words }: ReadingText, at: number): boolean => {
  let before = at - 1;
  while (words[before]?.letters === 'number' && isAdjacent(words[at])) before -= 1;
  return before < at - 1 && !TIME_WORDS.has(words[before]?.key ?? '');
};

/** "Ảnh: Thu Dịu", "Tin, ảnh: Việt Hòa", "(theo Nguyễn Văn An)". */
const isCredited = (reading: ReadingText, at: number): boolean => {
  const { words, cues } = reading;
  const line = lineAt(reading, at);
  for (let before = at; before > line.from && at - before <= 10; before -= 1) {
    const gap = words[before]?.gap;
    if (gap === 'colon') return cues.endingAt('credit', before) > 0;
    if (gap === 'stop' || !(before === at || isCapital(words[before]) || isAdjacent(words[before]))) return false;
  }
  return isAdjacent(words[at]) && isCapital(words[at - 1]) && cues.endingAt('credit', at) > 0;
};

const MOST_WORDS_OF_WRITERS = 12;

/**
 * A line with nothing but names, perhaps with brackets behind ("Lê Hoàng Phước (thực hiện)", "Văn An - Thu Hà"): the
 * writers', not people of the article. A bullet makes it an item of a list.
 */
export const isWritersLine = (reading: ReadingText, at: number): boolean => {
  const line = lineAt(reading, at);
  const { words } = reading;
  if (line.to - line.from > MOST_WORDS_OF_WRITERS || words[line.from]?.bullet === true) return false;
  for (let next = line.from; next < line.to; next += 1) {
    const word = words[next];
    if (word?.gap === 'open') return true;
    if (!isCapital(word) && word?.key !== 'và' && reading.cues.startingAt('credit', next) === 0) return false;
  }
  return true;
};
