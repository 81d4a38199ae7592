import { organisationBefore, readAppointment } from './appointment';
import { type Apposition, readApposition } from './apposition';
import type { Candidate } from './candidate';
import { CUE } from './cue-tree';
import { isOtherOfKin } from './kin';
import { type Lead, leadChainStart } from './lead';
import { CALLINGS, CLERGY } from './lexicon/address-terms';
import { type Evidence, type Mention, ROLE_ORDER, type RoleText } from './mention';
import { type ReadingText, textOf } from './reading-text';
import { roleBefore, roleText, type Surroundings } from './role-before';
import type { RoleKind, RoleStretch } from './role-kind';
import { nameStartIn } from './run-lead';
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

/** "*Thiếu tướng, PGS.TS* | Trần…", "*Trung tá QNCN* | Lê…": the ranks and degrees before the name, all of them. */
const rankOf = (reading: ReadingText, lead: Lead | null): RoleText | null => {
  if (lead?.evidence !== 'rank') return null;
  const { cues, words } = reading;
  let from = lead.from;
  for (let length = 1; length > 0; from -= length) {
    const gap = words[from]?.gap;
    length = isAdjacent(words[from]) || gap === 'comma' ? cues.endingAt(CUE.rank, from) : 0;
  }
  const to = lead.from + cues.startingAt(CUE.rank, lead.from);
  return roleText(reading, { from, to, kind: 'rank' });
};

const CALLING: ReadonlySet<string> = new Set(CALLINGS);

/** "*Thầy giáo* Lương Văn Thoại", "*Linh mục* …": an address term that says what somebody is. */
const callingOf = (reading: ReadingText, { shape, lead }: Candidate): RoleText | null => {
  if (lead?.evidence !== 'address') return null;
  const term = textOf(reading, lead.from, shape.from);
  return CALLING.has(term.toLowerCase()) ? { text: term, kind: 'rank', size: shape.from - lead.from } : null;
};

/** The calling, where the text says nothing more of its bearer than an institution; that of clergy beside any post. */
const callingBeside = (reading: ReadingText, found: Candidate, behind: Behind): RoleText | null => {
  const calling = callingOf(reading, found);
  const alone = behind.role === null || behind.role.kind === 'affiliation';
  return alone || CLERIC.has(calling?.text.toLowerCase() ?? '') ? calling : null;
};
const CLERIC: ReadonlySet<string> = new Set(CLERGY);

/** A rank goes with a post or a trade in the order of the text ("Đại tá, Chỉ huy trưởng …"); it outweighs a home. */
const withRank = (rank: RoleText | null, before: RoleText | null, behind: RoleText | null): RoleText | null => {
  const role = joinRoles(before, behind);
  if (rank === null || role === null) return rank ?? role;
  if (role.kind === 'affiliation' || role.kind === 'residence') return rank;
  if (`, ${role.text}`.toLowerCase().includes(`, ${rank.text}`.toLowerCase())) return role;
  const text = before === null ? `${rank.text}, ${role.text}` : `${role.text}, ${rank.text}`;
  return { text, kind: role.kind, size: role.size + rank.size };
};

/** Joins a post before the name with another after it: "Bí thư Tỉnh ủy X, Trưởng đoàn ĐBQH". */
const joinRoles = (before: RoleText | null, after: RoleText | null): RoleText | null => {
  if (before === null || after === null) return before ?? after;
  const isDescription = /^(?:một|người) /u.test(after.text);
  if (before.kind === 'occupation' && after.kind === 'occupation' && isDescription) return before;
  if (before.kind !== after.kind || (before.kind !== 'post' && before.kind !== 'occupation')) {
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
  // "bố anh | *Tỏ*, ông nội của cháu Rõ" goes on with the father
  if (role.kind === 'kin' && isOtherOfKin(reading, found.shape.from)) return null;
  const endsClean = !isAdjacent(reading.words[role.to]) || reading.words[role.to] === undefined;
  if (isReported(reading, found) && !endsClean) return null;
  return role;
};

/** A mention, and the word behind all that was read of it. */
export type MentionRead = {
  readonly mention: Mention;
  /** Where a list can go on. */
  readonly reach: number;
  /** First word that a role of somebody else may take. */
  readonly taken: number;
};

/** What the text behind a name says of its bearer, `reach` being the word after it. */
type Behind = {
  readonly role: RoleText | null;
  readonly affiliation: string | null;
  readonly appointed: boolean;
  readonly reach: number;
  /** Word behind all words of its role. */
  readonly taken: number;
};

/** Whether the role behind a name that follows its own over a dash is that of the next, who follows it in the same way. */
const isOfNextOverDash = (reading: ReadingText, { shape, lead }: Candidate, { role }: Apposition): boolean => {
  const { words } = reading;
  if (role === null || lead !== null || words[shape.from]?.gap !== 'dash') return false;
  return words[role.to]?.gap === 'dash' && nameStartIn(reading, role.to) === role.to;
};

/** Behind these the sentence can still say what somebody is. */
const HOMELY: ReadonlySet<RoleKind> = new Set<RoleKind>(['residence', 'kin']);

const readBehind = (reading: ReadingText, found: Candidate, hasPost: boolean): Behind => {
  const { to } = found.shape;
  const apposition = readApposition(reading, to);
  if (hasPost && isOfNextOverDash(reading, found, apposition)) {
    return { role: null, affiliation: null, appointed: false, reach: to, taken: to };
  }
  const described = believable(reading, found, apposition);
  const reach = described?.to ?? (apposition.role === null ? apposition.reach : to);
  // "ở xã Điện Thọ | là *thương binh*": what somebody is stands behind where he lives
  const goesOn = described === null || described.kind === 'post' || HOMELY.has(described.kind);
  const appointment = goesOn ? readAppointment(reading, reach) : null;
  const role = joinRoles(roleText(reading, described), roleText(reading, appointment));
  const affiliation = described?.kind === 'affiliation' ? textOf(reading, described.from, described.to) : null;
  return {
    role,
    affiliation,
    appointed: described === null && appointment !== null,
    reach,
    taken: appointment?.to ?? (described === null ? reach : apposition.taken),
  };
};

/** Institution of somebody whose role does not name it: "*HTX Cao Sơn* do anh X làm Giám đốc", "luật sư X (*Đoàn Luật sư tỉnh*)". */
const organisationOf = (
  reading: ReadingText,
  found: Candidate,
  behind: Behind,
  role: RoleText | null,
): string | null => {
  if (behind.affiliation !== null) return role?.kind === 'affiliation' ? null : behind.affiliation;
  if (!behind.appointed) return null;
  const before = organisationBefore(reading, found.lead?.from ?? found.shape.from);
  return before === null ? null : textOf(reading, before.from, before.to);
};

/** Reads all that the text says of a candidate in its place: role before and behind, appointment, organisation. */
export const readMention = (reading: ReadingText, found: Candidate, around: Surroundings): MentionRead => {
  const { shape, lead, evidence } = found;
  const before = roleBefore(reading, found, around);
  const behind = readBehind(reading, found, before !== null);
  const role = withRank(rankOf(reading, lead) ?? callingBeside(reading, found, behind), before, behind.role);
  const isKnown = shape.surname > 0 || shape.to - shape.from === 1;
  return {
    mention: {
      from: shape.from,
      to: shape.to,
      keys: reading.words.slice(shape.from, shape.to).map((word) => word.key),
      evidence,
      cue: lead === null ? (before?.text ?? null) : textOf(reading, lead.from, shape.from),
      gender: lead?.gender ?? null,
      role,
      organization: organisationOf(reading, found, behind, role),
      confidence: CONFIDENCE[evidence] - (isKnown ? 0 : UNKNOWN_SURNAME),
    },
    reach: behind.reach,
    taken: behind.taken,
  };
};
