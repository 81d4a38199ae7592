import { type Candidate, candidate, isSure, type Run } from './candidate';
import { CUE } from './cue-tree';
import { bestNameIn, isNameBehindUnit, isRatherPlace, type NameShape, type RunLead, shapeOf } from './name-shape';
import type { ReadingText } from './reading-text';
import { readRoleBefore } from './role';
import { runLeadAt } from './run-lead';
import { isAdjacent, isCapital } from './words';

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
  if (cues.startingAt(CUE.province, shape.from) === 2) return true;
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

const PERSONAL_CUES = [CUE.male, CUE.female, CUE.neutral];

const isTermAt = ({ cues, words }: ReadingText, at: number): boolean => {
  const length = cues.longestStartingAt(PERSONAL_CUES, at);
  return length > 0 && isCapital(words[at + length]) && isAdjacent(words[at + length]);
};

/** Whether what follows a name is what people do: a verb, an apposition, the end of the sentence. */
const startsClause = (reading: ReadingText, at: number): boolean => {
  const word = reading.words[at];
  if (word === undefined || !isAdjacent(word)) return true;
  return reading.cues.startingAt(CUE.saying, at) > 0 || reading.cues.startingAt(CUE.roleEnder, at) > 0;
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

/** "Tổng thống Nga | Vladimir Putin": a foreign post or a country before capitals of any kind. */
const foreignName = (reading: ReadingText, run: Run): NameShape | null => {
  const { cues, words } = reading;
  const length = run.to - run.from;
  if (length < 2 || length > 4) return null;
  const afterCountry = cues.endingAt(CUE.country, run.from) > 0;
  const afterHead =
    cues.endingAt(CUE.foreignPost, run.from) > 1 &&
    !words.slice(run.from, run.to).some((word) => word.letters === 'shout');
  const isPlace =
    cues.startingAt(CUE.institution, run.from) > 0 ||
    cues.startingAt(CUE.place, run.from) > 0 ||
    cues.startingAt(CUE.country, run.from) > 0;
  return (afterCountry || afterHead) && !isPlace ? shapeOf(words, run.from, run.to) : null;
};
