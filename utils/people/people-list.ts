import { type Candidate, candidate, type Opener, type Run } from './candidate';
import { CUE } from './cue-tree';
import type { Mention, RoleText } from './mention';
import { bestNameIn } from './name-shape';
import { isParty, partyBefore } from './parties';
import type { ReadingText } from './reading-text';
import { readRoleBefore } from './role';
import { roleText } from './role-before';
import { isHardGap } from './role-end';
import { runLeadAt } from './run-lead';
import { isAdjacent } from './words';

/** A list of people under way: "các đồng chí: A, Bí thư; B, C, Phó Bí thư". */
export type PeopleList = {
  /** Word at which the next name is due. */
  readonly at: number;
  /** Opened by "các đồng chí" or the like, so that it lasts to the end of the sentence. */
  readonly plural: boolean;
  /** Role of all its people: "các đồng chí *Phó Chủ tịch UBND tỉnh*: A, B". */
  readonly role: RoleText | null;
  /** Indexes of mentions still without a role of their own; a role after the last of them is theirs as well. */
  readonly waiting: readonly number[];
};

const LIST_GAPS: ReadonlySet<string> = new Set(['comma', 'semicolon', 'dash', 'close', 'line', 'slash']);

/** The next name of a list of people: "các đồng chí: A, Bí thư; | B, Phó Bí thư | và C". */
export const nameInList = (reading: ReadingText, run: Run, list: PeopleList | null): Candidate | null => {
  const word = reading.words[run.from];
  if (list === null || word === undefined) return null;
  const afterAnd = isAdjacent(word) && reading.words[run.from - 1]?.key === 'và';
  if (!afterAnd && !LIST_GAPS.has(word.gap)) return null;
  const isDue = run.from === list.at + (afterAnd ? 1 : 0);
  if (!isDue && !list.plural) return null;
  const shape = bestNameIn(reading, run, 'free');
  if (shape === null || shape.from !== run.from) return null;
  const isClear = shape.surname === 2 || shape.middle;
  return isClear || (isDue && list.plural) ? candidate(shape, 'list') : null;
};

const MOST_WORDS_OF_OPENER = 15;
const COUNTING: ReadonlySet<string> = new Set('hai ba bốn năm các 2 3 4 5 02 03 04 05'.split(' '));

/** "các đồng chí Phó Chủ tịch UBND tỉnh: | A, B", "hai Phó Giám đốc Sở | A và B", "gồm các ông, bà: | A, B". */
const openerBefore = (reading: ReadingText, at: number, floor: number): Opener | null => {
  const { cues, words } = reading;
  const gap = words[at]?.gap;
  if (!isAdjacent(words[at]) && gap !== 'colon') return null;
  const role = readRoleBefore(reading, at, floor);
  if (role?.kind === 'post') {
    // "Trưởng đoàn: Nguyễn Văn An"
    if (gap === 'colon') return { role: roleText(reading, role), plural: true };
    const plural = cues.endingAt(CUE.plural, role.from) > 0 || COUNTING.has(words[role.from - 1]?.key ?? '');
    if (plural && isAdjacent(words[role.from])) return { role: roleText(reading, role), plural: true };
  }
  const party = partyBefore(reading, at, floor);
  if (party !== null) return { role: inSmallLetters(roleText(reading, party)), plural: gap === 'colon' };
  if (gap !== 'colon') return null;
  for (let back = at - 1; back >= floor && at - back <= MOST_WORDS_OF_OPENER; back -= 1) {
    if (cues.startingAt(CUE.plural, back) > 0) return { role: null, plural: true };
    if (isHardGap(words[back]?.gap)) return null;
  }
  return null;
};

/** "*Đối tượng* bị bắt là …": with the small letter it has inside a sentence. */
const inSmallLetters = (role: RoleText | null): RoleText | null =>
  role === null ? null : { text: role.text.toLowerCase(), kind: role.kind, size: role.size };

/** The first name of a list behind its opener. */
export const nameAfterOpener = (reading: ReadingText, run: Run, floor: number): Candidate | null => {
  const opener = openerBefore(reading, run.from, floor);
  if (opener === null) return null;
  const shape = bestNameIn(reading, run, runLeadAt(reading, run.from));
  return shape === null ? null : { ...candidate(shape, 'list'), opener };
};

/** More names than this do not share one role. */
const MOST_WAITING = 12;

/** What a mention adds to the list under way: its place in the walk, and where the text goes on behind it. */
export type ListStep = {
  readonly found: Candidate;
  readonly mention: Mention;
  readonly index: number;
  readonly reach: number;
};

/** The list as it stands after a mention: opened by it, carried on, or over (null). */
export const nextList = (reading: ReadingText, list: PeopleList | null, step: ListStep): PeopleList | null => {
  const { found, mention, index, reach } = step;
  // "bị cáo A, B, C tù chung thân": what the first is called, all are
  const isCharged = found.opener === null && found.evidence !== 'list' && isParty(mention.role);
  const opens = found.opener !== null || found.lead?.plural === true || isCharged;
  const carriesOn = list !== null && (found.evidence === 'list' || list.plural);
  if (!opens && !carriesOn) {
    return reading.words[reach]?.key === 'và' ? { at: reach, plural: false, role: null, waiting: [] } : null;
  }
  const role = isCharged ? mention.role : opens ? (found.opener?.role ?? null) : (list?.role ?? null);
  const waiting = opens ? [] : (list?.waiting ?? []);
  const breaks = hasOwnRole(mention, role) || isParty(role) || reading.words[reach]?.gap === 'semicolon';
  return {
    at: reach,
    plural: isCharged ? false : (found.opener?.plural ?? (opens || list?.plural === true)),
    role,
    waiting: breaks ? [] : [...waiting, index].slice(-MOST_WAITING),
  };
};

/** Whether a mention has a role beside that of its list. */
export const hasOwnRole = (mention: Mention, role: RoleText | null): boolean =>
  mention.role !== null && mention.role !== role;
