import { type Apposition, organisationBefore, readAppointment, readApposition } from './apposition';
import { type Lead, leadBefore, leadChainStart } from './lead';
import type { Evidence, Mention, RoleText } from './mention';
import { bestNameIn, isHistorical, type NameShape, nameRunEnd, shapeOf, surnameStrength } from './name-shape';
import { lineAt, type ReadingText, textOf } from './reading-text';
import { isHardGap, type RoleStretch, readRoleBefore, runLeadAt } from './role';
import { isAdjacent, isCapital } from './words';

/** What the search remembers while it walks through a text from left to right. */
type Walk = {
  readonly reading: ReadingText;
  readonly mentions: Mention[];
  /** First word a role before a name may take: the end of the mention before. */
  floor: number;
  list: PeopleList | null;
  /** Word after the last name of a thing: "đường Nguyễn Huệ, | Lê Lợi". */
  thingAt: number;
};

/** A list of people under way: "các đồng chí: A, Bí thư; B, C, Phó Bí thư". */
type PeopleList = {
  /** Word at which the next name is due. */
  readonly at: number;
  /** Opened by "các đồng chí" or the like, so that it lasts to the end of the sentence. */
  readonly plural: boolean;
  /** Role of all its people: "các đồng chí *Phó Chủ tịch UBND tỉnh*: A, B". */
  readonly role: RoleText | null;
  /** Mentions still without a role of their own; a role after the last of them is theirs as well. */
  readonly waiting: readonly number[];
};

type Candidate = {
  readonly shape: NameShape;
  readonly evidence: Evidence;
  readonly lead: Lead | null;
  readonly opener?: Opener;
};

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

const LIST_GAPS: ReadonlySet<string> = new Set(['comma', 'semicolon', 'dash', 'close', 'line', 'slash']);
const MOST_WORDS = 5;

/** End of a name that an address term announces: the run of capitals, and the parts of "Lee Jae-myung". */
const addressedEnd = (reading: ReadingText, from: number): number => {
  let end = Math.min(nameRunEnd(reading, from), from + MOST_WORDS);
  if (surnameStrength(reading.words[from]) === 2) return end;
  while (end < from + MOST_WORDS && reading.words[end]?.gap === 'hyphen' && end > from) end += 1;
  return end;
};

const addressed = (reading: ReadingText, at: number, lead: Lead): Candidate | null => {
  const to = addressedEnd(reading, at);
  if (lead.plural || lead.evidence === 'occupation') {
    const shape = bestNameIn(reading, { from: at, to }, 'free');
    return shape?.from === at ? { shape, evidence: lead.evidence, lead } : null;
  }
  return { shape: shapeOf(reading.words, at, to), evidence: lead.evidence, lead };
};

/** "huyện ủy Lâm Bình", "UBND Hà Nội": two words after a body below the province are its place. */
const isPlaceOfBody = (reading: ReadingText, shape: NameShape): boolean => {
  const { words, cues } = reading;
  if (shape.to - shape.from > 2 || shape.surname === 2) return false;
  if (cues.from('province', shape.from) === 2) return true;
  const before = words[shape.from - 1]?.key;
  if (before === 'ủy') return words[shape.from - 2]?.key !== 'tỉnh';
  return before === 'ubnd' ||
    before === 'hđnd' ||
    before === 'đoàn' ||
    before === 'mttq' ||
    cues.until('post', shape.from) > 0
    ? !startsClause(reading, shape.to)
    : false;
};

/** Whether what follows a name is what people do: a verb, an apposition, the end of the sentence. */
const startsClause = (reading: ReadingText, at: number): boolean => {
  const word = reading.words[at];
  if (word === undefined || !isAdjacent(word)) return true;
  return reading.cues.from('saying', at) > 0 || reading.cues.from('role-ender', at) > 0;
};

/** A name at the end of a post: "Phó Chủ tịch UBND tỉnh | Nguyễn Mạnh Sơn". */
const afterPost = (reading: ReadingText, run: { from: number; to: number }, floor: number): Candidate | null => {
  const { words } = reading;
  if (!isAdjacent(words[run.from])) return null;
  const runLead = runLeadAt(reading, run.from);
  const role = readRoleBefore(reading, run.from, floor);
  if (role === null) return null;
  const shape = bestNameIn(reading, run, runLead) ?? foreignName(reading, run);
  if (shape === null || (shape.from === run.from && isPlaceOfBody(reading, shape))) return null;
  if (runLead !== 'free' && shape.score < (shape.from === run.from ? 2.5 : 3)) return null;
  return { shape, evidence: role.kind === 'post' ? 'post' : 'occupation', lead: null };
};

/** "Tổng thống Nga | Vladimir Putin": a foreign post or a country before capitals of any kind. */
const foreignName = (reading: ReadingText, run: { from: number; to: number }): NameShape | null => {
  const { cues, words } = reading;
  const length = run.to - run.from;
  if (length < 2 || length > 4) return null;
  const afterCountry = cues.until('country', run.from) > 0;
  const afterHead =
    cues.until('foreign-post', run.from) > 1 && !words.slice(run.from, run.to).some((word) => word.letters === 'shout');
  const isPlace =
    cues.from('institution', run.from) > 0 || cues.from('place', run.from) > 0 || cues.from('country', run.from) > 0;
  return (afterCountry || afterHead) && !isPlace ? shapeOf(words, run.from, run.to) : null;
};

/** The next name of a list of people: "các đồng chí: A, Bí thư; | B, Phó Bí thư | và C". */
const inList = (walk: Walk, run: { from: number; to: number }): Candidate | null => {
  const { reading, list } = walk;
  const word = reading.words[run.from];
  if (list === null || word === undefined) return null;
  const afterAnd = isAdjacent(word) && reading.words[run.from - 1]?.key === 'và';
  if (!afterAnd && !LIST_GAPS.has(word.gap)) return null;
  const isDue = run.from === list.at + (afterAnd ? 1 : 0);
  if (!isDue && !list.plural) return null;
  const shape = bestNameIn(reading, run, 'free');
  if (shape === null || shape.from !== run.from) return null;
  const isClear = shape.surname === 2 || shape.middle;
  return isClear || (isDue && list.plural) ? { shape, evidence: 'list', lead: null } : null;
};

/** What opens a list: the word it begins at and the role it gives to all. */
type Opener = { readonly role: RoleText | null };

const MOST_WORDS_OF_OPENER = 15;
const COUNTING: ReadonlySet<string> = new Set('hai ba bốn năm các 2 3 4 5 02 03 04 05'.split(' '));

/** "các đồng chí Phó Chủ tịch UBND tỉnh: | A, B", "hai Phó Giám đốc Sở | A và B", "gồm các ông, bà: | A, B". */
const openerBefore = (reading: ReadingText, at: number, floor: number): Opener | null => {
  const { cues, words } = reading;
  const gap = words[at]?.gap;
  if (!isAdjacent(words[at]) && gap !== 'colon') return null;
  const role = readRoleBefore(reading, at, floor);
  if (role?.kind === 'post') {
    const plural = cues.until('plural', role.from) > 0 || COUNTING.has(words[role.from - 1]?.key ?? '');
    if (plural && isAdjacent(words[role.from])) return { role: roleText(reading, role) };
  }
  if (gap !== 'colon') return null;
  for (let back = at - 1; back >= floor && at - back <= MOST_WORDS_OF_OPENER; back -= 1) {
    if (cues.from('plural', back) > 0) return { role: null };
    if (isHardGap(words[back]?.gap)) return null;
  }
  return null;
};

const afterOpener = (walk: Walk, run: { from: number; to: number }): Candidate | null => {
  const opener = openerBefore(walk.reading, run.from, walk.floor);
  if (opener === null) return null;
  const shape = bestNameIn(walk.reading, run, runLeadAt(walk.reading, run.from));
  return shape === null ? null : { shape, evidence: 'list', lead: null, opener };
};

/** A name that nothing announces: only with a sure shape, or with an age or a post right after it. */
const bare = (reading: ReadingText, run: { from: number; to: number }): Candidate | null => {
  const runLead = runLeadAt(reading, run.from);
  if (runLead !== 'free' || isCredited(reading, run.from)) return null;
  const shape = bestNameIn(reading, run, 'free');
  if (shape === null || shape.from - run.from > 1) return null;
  const { aged, role } = readApposition(reading, shape.to);
  if ((aged || role?.kind === 'post') && shape.to - shape.from >= 2 && (shape.surname === 2 || shape.middle)) {
    return { shape, evidence: 'apposition', lead: null };
  }
  const isSure = shape.surname === 2 && shape.middle && shape.to - shape.from >= 3;
  return isSure ? { shape, evidence: 'name-shape', lead: null } : null;
};

/** "Ảnh: Thu Dịu", "Tin, ảnh: Việt Hòa", "(theo Nguyễn Văn An)". */
const isCredited = (reading: ReadingText, at: number): boolean => {
  const { words, cues } = reading;
  const line = lineAt(reading, at);
  for (let before = at; before > line.from && at - before <= 10; before -= 1) {
    const gap = words[before]?.gap;
    if (gap === 'colon') return cues.until('credit', before) > 0;
    if (gap === 'stop' || !(before === at || isCapital(words[before]) || isAdjacent(words[before]))) return false;
  }
  return cues.until('credit', at) > 0;
};

const MOST_WORDS_OF_WRITERS = 12;

/**
 * A line with nothing but names, perhaps with brackets behind ("Lê Hoàng Phước (thực hiện)", "Văn An - Thu Hà"): the
 * writers', not people of the article. A bullet makes it an item of a list.
 */
const isWritersLine = (reading: ReadingText, at: number): boolean => {
  const line = lineAt(reading, at);
  const { words } = reading;
  if (line.to - line.from > MOST_WORDS_OF_WRITERS || words[line.from]?.bullet === true) return false;
  for (let next = line.from; next < line.to; next += 1) {
    const word = words[next];
    if (word?.gap === 'open') return true;
    if (!isCapital(word) && word?.key !== 'và' && reading.cues.from('credit', next) === 0) return false;
  }
  return true;
};

const candidateAt = (walk: Walk, at: number): Candidate | null => {
  const { reading } = walk;
  const lead = leadBefore(reading, at);
  if (lead !== null) return addressed(reading, at, lead);
  const run = { from: at, to: nameRunEnd(reading, at) };
  if (at === walk.thingAt) return null;
  const found =
    inList(walk, run) ?? afterOpener(walk, run) ?? afterPost(reading, run, walk.floor) ?? bare(reading, run);
  if (found === null || (found.evidence !== 'post' && isWritersLine(reading, at))) return null;
  return found;
};

const roleText = (reading: ReadingText, stretch: RoleStretch | null): RoleText | null =>
  stretch === null
    ? null
    : { text: textOf(reading, stretch.from, stretch.to), kind: stretch.kind, size: stretch.to - stretch.from };

/** Role before the name, before its address term too: "Bí thư Tỉnh ủy, đồng chí | Nguyễn…". */
const roleBefore = (walk: Walk, { shape, lead, evidence, opener }: Candidate): RoleText | null => {
  const { reading, floor } = walk;
  if (opener !== undefined) return opener.role;
  if (evidence === 'list') return walk.list?.role ?? null;
  const end = lead === null || lead.evidence === 'occupation' ? shape.from : leadChainStart(reading, lead);
  const gap = reading.words[end]?.gap;
  if (gap !== 'space' && gap !== 'comma' && gap !== 'abbreviation') return null;
  if (gap === 'comma' && reading.cues.from('post', end) > 0) return null;
  return roleText(reading, readRoleBefore(reading, skipPreposition(reading, end), floor));
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

const RANK_OF_KIND: Readonly<Record<RoleText['kind'], number>> = {
  post: 4,
  occupation: 3,
  affiliation: 2,
  residence: 1,
  rank: 1,
};

/** Joins a post before the name with another after it: "Bí thư Tỉnh ủy X, Trưởng đoàn ĐBQH". */
export const joinRoles = (before: RoleText | null, after: RoleText | null): RoleText | null => {
  if (before === null || after === null) return before ?? after;
  if (before.kind !== 'post' || after.kind !== 'post') {
    return RANK_OF_KIND[before.kind] >= RANK_OF_KIND[after.kind] && before.kind !== after.kind ? before : after;
  }
  if (after.text.includes(before.text)) return after;
  return { text: `${before.text}, ${after.text}`, kind: 'post', size: before.size + after.size };
};

/** After "theo ông X," a place or a trade begins the clause that is told, not a description of X. */
const isReported = (reading: ReadingText, candidate: Candidate): boolean => {
  const from = candidate.lead === null ? candidate.shape.from : leadChainStart(reading, candidate.lead);
  return reading.words[from - 1]?.key === 'theo';
};

const believable = (reading: ReadingText, candidate: Candidate, apposition: Apposition): RoleStretch | null => {
  const { role } = apposition;
  if (role === null || role.kind === 'post') return role;
  const endsClean = !isAdjacent(reading.words[role.to]) || reading.words[role.to] === undefined;
  if (isReported(reading, candidate) && !endsClean) return null;
  return role;
};

const toMention = (walk: Walk, candidate: Candidate): { mention: Mention; reach: number } => {
  const { reading } = walk;
  const { shape, lead, evidence } = candidate;
  const apposition = readApposition(reading, shape.to);
  const after = believable(reading, candidate, apposition) ?? readAppointment(reading, shape.to);
  const before = roleBefore(walk, candidate);
  const role = joinRoles(before, roleText(reading, after)) ?? rankOf(reading, lead);
  const leadFrom = lead?.from ?? shape.from;
  const organisation = after === null ? null : organisationBefore(reading, leadFrom);
  const known = shape.surname > 0 || shape.to - shape.from === 1;
  return {
    mention: {
      from: shape.from,
      to: shape.to,
      keys: reading.words.slice(shape.from, shape.to).map((word) => word.key),
      evidence,
      cue: lead === null ? (before?.text ?? null) : textOf(reading, lead.from, shape.from),
      gender: lead?.gender ?? null,
      role,
      organization: organisation === null ? null : textOf(reading, organisation.from, organisation.to),
      confidence: CONFIDENCE[evidence] - (known ? 0 : 0.15),
    },
    reach: after === apposition.role && after !== null ? after.to : apposition.reach,
  };
};

/** Words that begin a longer cue phrase are never the beginning of a name: "Phó | Chủ tịch", "Sở | Tài chính". */
const phraseToSkip = (reading: ReadingText, at: number): number => {
  const { cues, words } = reading;
  const long = Math.max(
    cues.from('post', at),
    cues.from('rank', at),
    cues.from('neutral', at),
    cues.from('plural', at),
    cues.from('institution', at),
    cues.from('province', at),
    cues.from('country', at),
    cues.from('saying', at),
    cues.from('occupation', at),
    cues.from('named-thing', at),
    cues.from('credit', at),
  );
  if (long > 1) return long;
  if (cues.from('male', at) > 0 || cues.from('female', at) > 0) return 1;
  return long === 1 && surnameStrength(words[at]) === 0 ? 1 : 0;
};

const accept = (walk: Walk, candidate: Candidate): number => {
  const { mention, reach } = toMention(walk, candidate);
  if (!isHistorical(mention.keys)) walk.mentions.push(mention);
  walk.list = nextList(walk, candidate, mention, reach);
  walk.floor = candidate.shape.to;
  return candidate.shape.to;
};

/** The list as it stands after a mention: opened by it, carried on, or over. */
const nextList = (walk: Walk, candidate: Candidate, mention: Mention, reach: number): PeopleList | null => {
  const { reading, list } = walk;
  const opens = candidate.opener !== undefined || candidate.lead?.plural === true;
  const carriesOn = list !== null && (candidate.evidence === 'list' || list.plural);
  if (!opens && !carriesOn) {
    return reading.words[reach]?.key === 'và' ? { at: reach, plural: false, role: null, waiting: [] } : null;
  }
  const role = opens ? (candidate.opener?.role ?? null) : (list?.role ?? null);
  const before = opens ? [] : (list?.waiting ?? []);
  const index = walk.mentions.length - 1;
  const isRoleless = mention.role === null || mention.role === role;
  if (!isRoleless) for (const earlier of before) shareRole(walk, earlier, mention.role);
  const breaks = !isRoleless || reading.words[reach]?.gap === 'semicolon';
  return { at: reach, plural: opens || list?.plural === true, role, waiting: breaks ? [] : [...before, index] };
};

/** "A, B - Phó Chủ tịch UBND tỉnh": the role behind the last name is that of the names before it. */
const shareRole = (walk: Walk, index: number, role: RoleText | null): void => {
  const mention = walk.mentions[index];
  if (mention !== undefined && role !== null) walk.mentions[index] = { ...mention, role };
};

/** Finds every place where a person is named in full or by an address term and one word, in reading order. */
export const findMentions = (reading: ReadingText): readonly Mention[] => {
  const walk: Walk = { reading, mentions: [], floor: 0, list: null, thingAt: -1 };
  let at = 0;
  while (at < reading.words.length) at = step(walk, at);
  return walk.mentions;
};

const step = (walk: Walk, at: number): number => {
  const { reading } = walk;
  const word = reading.words[at];
  if (word?.gap === 'stop' || (word?.gap === 'line' && surnameStrength(word) === 0)) walk.list = null;
  if (!isCapital(word) || lineAt(reading, at).shouting) return at + 1;
  const hasLead = leadBefore(reading, at) !== null;
  const skipped = phraseToSkip(reading, at);
  if (skipped > 0 && !(hasLead && skipped < 2)) return at + skipped;
  const candidate = candidateAt(walk, at);
  if (candidate !== null) return accept(walk, candidate);
  return passRun(walk, at);
};

/** Passes over capitals that name no person, remembering a thing's name so that a list of things stays one. */
const passRun = (walk: Walk, at: number): number => {
  const { reading } = walk;
  const to = Math.max(nameRunEnd(reading, at), at + 1);
  const isThing = runLeadAt(reading, at) === 'thing' || at === walk.thingAt;
  if (isThing) {
    const next = reading.words[to];
    const linked = next?.gap === 'comma' || next?.gap === 'dash';
    walk.thingAt = linked ? to : next?.key === 'và' ? to + 1 : -1;
  }
  return to;
};
