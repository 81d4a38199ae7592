import type { Candidate } from './candidate';
import { CUE } from './cue-tree';
import { leadChainStart } from './lead';
import type { RoleText } from './mention';
import { partyBefore } from './parties';
import { type ReadingText, textOf } from './reading-text';
import { readRoleBefore } from './role';
import type { RoleStretch } from './role-kind';
import { isAdjacent, isCapital } from './words';

/** What stands around a candidate: the first word a role before it may take, and the role of its list. */
export type Surroundings = { readonly floor: number; readonly listRole: RoleText | null };

/** A role in the article's words, for a stretch of them. */
export const roleText = (reading: ReadingText, stretch: RoleStretch | null): RoleText | null =>
  stretch === null
    ? null
    : { text: textOf(reading, stretch.from, stretch.to), kind: stretch.kind, size: stretch.to - stretch.from };

/** Role before the name, before its address term too: "Bí thư Tỉnh ủy, đồng chí | Nguyễn…". */
export const roleBefore = (reading: ReadingText, found: Candidate, around: Surroundings): RoleText | null => {
  const { shape, lead, evidence, opener } = found;
  if (opener !== null) return opener.role;
  if (evidence === 'list') return around.listRole;
  const end = lead === null || lead.evidence === 'occupation' ? shape.from : leadChainStart(reading, lead);
  const gap = reading.words[end]?.gap;
  // "Phó Trưởng Công an phường - Trung tá | Nguyễn…"
  const isBeforeRank = gap === 'dash' && lead?.evidence === 'rank';
  if (gap === 'dash' && lead === null) return roleText(reading, postOverDash(reading, end, around.floor));
  const behindPlace = gap === 'close' && lead !== null ? bracketBefore(reading, end) : end;
  if (behindPlace < end) return roleText(reading, readRoleBefore(reading, behindPlace, around.floor));
  if (gap !== 'space' && gap !== 'comma' && gap !== 'abbreviation' && !isBeforeRank) return null;
  if (gap === 'comma' && reading.cues.startingAt(CUE.post, end) > 0) return null;
  if (reading.words[end - 1]?.key === 'là') return roleText(reading, roleBeforeIs(reading, end, around.floor));
  return roleText(reading, readRoleBefore(reading, skipPreposition(reading, end), around.floor));
};

/** "*Tài xế xe tải* là | Nguyễn Văn Sáo", "*Nạn nhân* được xác định là | anh Lò Văn Pản": what the clause says of somebody before "là". */
const roleBeforeIs = (reading: ReadingText, end: number, floor: number): RoleStretch | null => {
  const role = readRoleBefore(reading, end - 1, floor);
  const isShort =
    role !== null && end - 1 - role.from <= (role.kind === 'post' ? MOST_WORDS_OF_POST : MOST_WORDS_OF_TRADE);
  const opens = role !== null && (role.from === 0 || !isAdjacent(reading.words[role.from]));
  return opens && isShort ? role : partyBefore(reading, end, floor);
};
const MOST_WORDS_OF_POST = 5;
const MOST_WORDS_OF_TRADE = 8;

/** "*Chủ tịch UBND tỉnh* - | Nguyễn Minh Lương, Giám đốc Sở Y tế - Trần Thị Hoa": a post joined to the name behind it by a dash. */
const postOverDash = (reading: ReadingText, end: number, floor: number): RoleStretch | null => {
  const role = readRoleBefore(reading, end, floor);
  return role?.kind === 'post' ? role : null;
};

const MOST_WORDS_OF_PLACE = 5;

/** "Giám đốc Bệnh viện Đa khoa huyện Nghi Lâm *(Hà Tĩnh)* | ông …": the word at which a place in brackets begins, else `end`. */
const bracketBefore = ({ words }: ReadingText, end: number): number => {
  for (let at = end - 1; at >= end - MOST_WORDS_OF_PLACE && isCapital(words[at]); at -= 1) {
    if (words[at]?.gap === 'open') return at;
  }
  return end;
};

/** "bầu chức danh Chủ tịch UBND tỉnh *đối với* ông X". */
const skipPreposition = (reading: ReadingText, end: number): number => {
  const { words } = reading;
  if (words[end - 1]?.key === 'với' && words[end - 2]?.key === 'đối') return end - 2;
  return words[end - 1]?.key === 'cho' ? end - 1 : end;
};
