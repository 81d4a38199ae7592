import { readApposition } from './apposition';
import { type Candidate, candidate, isSure, type Run } from './candidate';
import { CUE } from './cue-tree';
import { bestNameIn, isParticle, isRatherPlace, type NameShape, shapeOf } from './name-shape';
import { lineAt, type ReadingText } from './reading-text';
import type { RoleStretch } from './role-kind';
import { runLeadAt } from './run-lead';
import { isAdjacent, isCapital } from './words';

const isTermBefore = ({ cues, words }: ReadingText, at: number): boolean =>
  isAdjacent(words[at]) && (cues.endingAt(CUE.male, at) > 0 || cues.endingAt(CUE.female, at) > 0);

/** A name that nothing announces: only with a sure shape, or with an age or a post right after it. */
export const bareName = (reading: ReadingText, run: Run): Candidate | null => {
  const runLead = runLeadAt(reading, run.from);
  // An address term that was refused ("đền thờ bà …") leaves nobody.
  if (isTermBefore(reading, run.from)) return null;
  if (runLead !== 'free' || isCredited(reading, run.from) || isHouseNumberBefore(reading, run.from)) return null;
  const actor = stageName(reading, run);
  if (actor !== null) return candidate(actor, 'apposition');
  const shape = bestNameIn(reading, run, 'free');
  if (shape === null || shape.from - run.from > 1) return null;
  const { aged, role } = readApposition(reading, shape.to);
  const isTold = aged || role?.kind === 'post' || isOfTeam(reading, shape, role) || isOfTrade(shape, role);
  if (
    isTold &&
    shape.to - shape.from >= 2 &&
    (shape.surname === 2 || shape.middle || isSubjectOfPost(reading, shape) || (aged && isWhole(reading, shape, run)))
  ) {
    return candidate(shape, 'apposition');
  }
  return isSure(shape) && !endsInProvince(reading, shape) ? candidate(shape, 'name-shape') : null;
};

/** "Tạ Triệu Lãm (SN 1996)": with an age a doubtful family name and two words more are a person; "(An Lạc Thượng), 19 tuổi" is a home. */
const isWhole = ({ words }: ReadingText, shape: NameShape, run: Run): boolean => {
  const length = shape.to - shape.from;
  if (shape.from !== run.from || length < 3 || length > 4) return false;
  return words[run.from]?.gap !== 'open' && !isRatherPlace(words, shape);
};

/** "Thu Hải (*vai* Thị Mầu)": two words or three in front of the part that somebody plays. */
const stageName = ({ words }: ReadingText, { from, to }: Run): NameShape | null => {
  const isPart = words[to]?.gap === 'open' && words[to]?.key === 'vai';
  return isPart && to - from >= 2 && to - from <= 4 ? shapeOf(words, from, to) : null;
};

/** "Phùng Yến Nhi – *xã Thống Nhất*": a name of three words with the unit it stands for behind a dash. */
const isOfTeam = ({ words }: ReadingText, { from, to }: NameShape, role: RoleStretch | null): boolean =>
  role?.kind === 'residence' && words[to]?.gap === 'dash' && to - from >= 3 && role.from === to;

/** "Trần Quỳnh Trâm, *cựu học sinh* lớp 9/2": a strong family name, two words more and a trade. */
const isOfTrade = ({ from, to, surname }: NameShape, role: RoleStretch | null): boolean =>
  role?.kind === 'occupation' && surname === 2 && to - from >= 3;

/** "A Nheo, Bí thư Đoàn xã", and at the beginning of a sentence "Thạch Rây, Trưởng ấp": two doubtful words and a post. */
const isSubjectOfPost = (reading: ReadingText, { from, to }: NameShape): boolean => {
  const { words } = reading;
  if (to - from !== 2 || words[to]?.gap !== 'comma') return false;
  const gap = words[from]?.gap;
  return isParticle(words[from]) || gap === 'stop' || gap === 'line' || gap === 'quote';
};

/** "Hoàng Anh *Gia Lai*": a club or a firm with its province. */
const endsInProvince = ({ cues }: ReadingText, shape: NameShape): boolean =>
  !shape.clear && shape.to - shape.from > 3 && cues.endingAt(CUE.province, shape.to) > 1;

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
    if (gap === 'colon') return cues.endingAt(CUE.credit, before) > 0;
    if (gap === 'stop' || !(before === at || isCapital(words[before]) || isAdjacent(words[before]))) return false;
  }
  return isAdjacent(words[at]) && isCapital(words[at - 1]) && cues.endingAt(CUE.credit, at) > 0;
};
