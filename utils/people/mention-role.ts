import { type Apposition, organisationBefore, readAppointment, readApposition } from './apposition';
import type { Candidate } from './candidate';
import { type Lead, leadChainStart } from './lead';
import { type Evidence, type Mention, ROLE_ORDER, type RoleText } from './mention';
import { type ReadingText, textOf } from './reading-text';
import { type RoleStretch, readRoleBefore } from './role';
import { isAdjacent } from './words';

const CONFIDENCE: Readonly<Record<Evidence, number>> = {
  address: 0.95,
  rank: 0.9,
  signature: 0.95,
  post: 0.9,
  occupation: 0.85,
  list: 0.85,
  apposition: 0.8,
  'name-shape': 0.6,
};
const UNKNOWN_SURNAME = 0.15;

/** What stands around a candidate: the first word a role before it may take, and the role of its list. */
export type Surroundings = { readonly floor: number; readonly listRole: RoleText | null };

/** A role in the article's words, for a stretch of them. */
export const roleText = (reading: ReadingText, stretch: RoleStretch | null): RoleText | null =>
  stretch === null
    ? null
    : { text: textOf(reading, stretch.from, stretch.to), kind: stretch.kind, size: stretch.to - stretch.from };

/** Role before the name, before its address term too: "Bí thư Tỉnh ủy, đồng chí | Nguyễn…". */
const roleBefore = (reading: ReadingText, found: Candidate, around: Surroundings): RoleText | null => {
  const { shape, lead, evidence, opener } = found;
  if (opener !== null) return opener.role;
  if (evidence === 'list') return around.listRole;
  const end = lead === null || lead.evidence === 'occupation' ? shape.from : leadChainStart(reading, lead);
  const gap = reading.words[end]?.gap;
  if (gap !== 'space' && gap !== 'comma' && gap !== 'abbreviation') return null;
  if (gap === 'comma' && reading.cues.from('post', end) > 0) return null;
  return roleText(reading, readRoleBefore(reading, skipPreposition(reading, end), around.floor));
};

/** "bầu chức danh Chủ tịch UBND tỉnh *đối với* ông X". */
const skipPreposition = (reading: ReadingText, end: number): number => {
  const { words } = reading;
  if (words[end - 1]?.key === 'với' && words[end - 2]?.key === 'đối') return end - 2;
  return words[end - 1]?.key === 'cho' ? end - 1 : end;
};

const rankOf = (reading: ReadingText, lead: Lead | null): RoleText | null =>
  lead?.evidence === 'rank'
    ? roleText(reading, { from: lead.from, to: lead.from + reading.cues.from('rank', lead.from), kind: 'rank' })
    : null;

/** Joins a post before the name with another after it: "Bí thư Tỉnh ủy X, Trưởng đoàn ĐBQH". */
const joinRoles = (before: RoleText | null, after: RoleText | null): RoleText | null => {
  if (before === null || after === null) return before ?? after;
  if (before.kind !== 'post' || after.kind !== 'post') {
    return ROLE_ORDER[before.kind] >= ROLE_ORDER[after.kind] && before.kind !== after.kind ? before : after;
  }
  if (after.text.includes(before.text)) return after;
  return { text: `${before.text}, ${after.text}`, kind: 'post', size: before.size + after.size };
};

/** After "theo ông X," a place or a trade begins the clause that is told, not a description of X. */
const isReported = (reading: ReadingText, found: Candidate): boolean => {
  const from = found.lead === null ? found.shape.from : leadChainStart(reading, found.lead);
  return reading.words[from - 1]?.key === 'theo';
};

const believable = (reading: ReadingText, found: Candidate, apposition: Apposition): RoleStretch | null => {
  const { role } = apposition;
  if (role === null || role.kind === 'post') return role;
  const endsClean = !isAdjacent(reading.words[role.to]) || reading.words[role.to] === undefined;
  if (isReported(reading, found) && !endsClean) return null;
  return role;
};

/** A mention, and the word behind all that was read of it. */
export type MentionRead = { readonly mention: Mention; readonly reach: number };

/** Reads all that the text says of a candidate in its place: role before and behind, appointment, organisation. */
export const readMention = (reading: ReadingText, found: Candidate, around: Surroundings): MentionRead => {
  const { shape, lead, evidence } = found;
  const apposition = readApposition(reading, shape.to);
  const described = believable(reading, found, apposition);
  const after = described ?? readAppointment(reading, shape.to);
  const before = roleBefore(reading, found, around);
  const organisation = after === null ? null : organisationBefore(reading, lead?.from ?? shape.from);
  const isKnown = shape.surname > 0 || shape.to - shape.from === 1;
  return {
    mention: {
      from: shape.from,
      to: shape.to,
      keys: reading.words.slice(shape.from, shape.to).map((word) => word.key),
      evidence,
      cue: lead === null ? (before?.text ?? null) : textOf(reading, lead.from, shape.from),
      gender: lead?.gender ?? null,
      role: joinRoles(before, roleText(reading, after)) ?? rankOf(reading, lead),
      organization: organisation === null ? null : textOf(reading, organisation.from, organisation.to),
      confidence: CONFIDENCE[evidence] - (isKnown ? 0 : UNKNOWN_SURNAME),
    },
    reach: described === null ? (apposition.role === null ? apposition.reach : shape.to) : described.to,
  };
};
