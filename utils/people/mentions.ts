import { addressedName } from './addressed-name';
import { bareName } from './bare-name';
import type { Candidate } from './candidate';
import { CUE } from './cue-tree';
import { type Lead, leadBefore } from './lead';
import type { Mention, RoleText } from './mention';
import { readMention } from './mention-role';
import { nameAfterPost } from './name-after-post';
import { isAnonymised, isHistorical, isMiddle, isParticle, nameRunEnd, surnameStrength } from './name-shape';
import { hasOwnRole, nameAfterOpener, nameInList, nextList, type PeopleList } from './people-list';
import { lineAt, type ReadingText } from './reading-text';
import { runLeadAt } from './run-lead';
import { isAdjacent, isCapital } from './words';
import { isWritersLine } from './writers-line';

/** What the search remembers while it walks through a text from left to right. */
type Walk = {
  readonly reading: ReadingText;
  readonly mentions: Mention[];
  /** First word a role before a name may take: the end of what was read of the mention before. */
  floor: number;
  list: PeopleList | null;
  /** Word after the last name of a thing: "đường Nguyễn Huệ, | Lê Lợi". */
  thingAt: number;
};

const candidateAt = ({ reading, list, floor, thingAt }: Walk, at: number, lead: Lead | null): Candidate | null => {
  if (lead !== null) return addressedName(reading, at, lead);
  if (at === thingAt) return null;
  const run = { from: at, to: nameRunEnd(reading, at) };
  const found =
    nameInList(reading, run, list) ??
    nameAfterOpener(reading, run, floor) ??
    nameAfterPost(reading, run, floor) ??
    bareName(reading, run);
  if (found === null || (found.evidence !== 'post' && isWritersLine(reading, at))) return null;
  return found;
};

const OPENING_CUES = [
  CUE.post,
  CUE.rank,
  CUE.neutral,
  CUE.plural,
  CUE.institution,
  CUE.province,
  CUE.country,
  CUE.saying,
  CUE.occupation,
  CUE.namedThing,
  CUE.credit,
  CUE.place,
];

/** Words that begin a longer cue phrase are never the beginning of a name: "Phó | Chủ tịch", "Sở | Tài chính". */
const phraseToSkip = (reading: ReadingText, at: number): number => {
  const { cues, words } = reading;
  if (!cues.anyStartingAt(at)) return 0;
  const long = cues.longestStartingAt(OPENING_CUES, at);
  if (long > 1) return long;
  if (cues.startingAt(CUE.male, at) > 0 || cues.startingAt(CUE.female, at) > 0) return 1;
  return long === 1 && (surnameStrength(words[at]) === 0 || isElder(reading, at)) ? 1 : 0;
};

/** "*Già* | Chang Go Tớ", "*Già* | Y Blem Ktul": an elder; in "Già Bá Dếnh", with a middle name behind it, a family name. */
const isElder = ({ words }: ReadingText, at: number): boolean => {
  const next = words[at + 1];
  if (words[at]?.key !== 'già' || !isAdjacent(next) || surnameStrength(next) === 0) return false;
  return isParticle(next) || !isMiddle(next);
};

const accept = (walk: Walk, found: Candidate): number => {
  const { reading, mentions, list } = walk;
  const { mention, reach, taken } = readMention(reading, found, { floor: walk.floor, listRole: list?.role ?? null });
  walk.floor = Math.max(found.shape.to, taken);
  if (isHistorical(mention.keys) || isAnonymised(mention.keys)) return found.shape.to;
  mentions.push(mention);
  if (list !== null && hasOwnRole(mention, list.role)) shareRole(walk, list.waiting, mention.role);
  walk.list = nextList(reading, list, { found, mention, index: mentions.length - 1, reach });
  return found.shape.to;
};

/** "A, B - Phó Chủ tịch UBND tỉnh": the role behind the last name is that of the names before it. */
const shareRole = ({ mentions }: Walk, waiting: readonly number[], role: RoleText | null): void => {
  for (const index of waiting) {
    const mention = mentions[index];
    if (mention !== undefined) mentions[index] = { ...mention, role };
  }
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
  const lead = leadBefore(reading, at);
  const skipped = phraseToSkip(reading, at);
  const isRank = reading.cues.startingAt(CUE.rank, at) > 0;
  if (skipped > 0 && (isRank || !(lead !== null && skipped < 2))) return at + skipped;
  const candidate = candidateAt(walk, at, lead);
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
