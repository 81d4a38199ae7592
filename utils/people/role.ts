import { CUE } from './cue-tree';
import type { ReadingText } from './reading-text';
import { endsRole } from './role-end';
import type { RoleKind, RoleStretch } from './role-kind';
import { goesOn, isAddressed, isHidden, isNamed } from './role-reach';
import { nameStartIn } from './run-lead';
import { isAdjacent, isCapital } from './words';

const MOST_WORDS = 32;
const HOME_WORDS: ReadonlySet<string> = new Set(['ở', 'trú', 'ngụ', 'quê', 'quán', 'tại', 'sống', 'nhà']);
/** Words that cannot stand alone as a role nor end one. */
const BARE_WORDS: ReadonlySet<string> = new Set('người hộ chủ con vợ chồng bố mẹ và của tại ở khi kiêm'.split(' '));

const headOf = (reading: ReadingText, at: number): { kind: RoleKind; length: number } | null => {
  const { cues, words } = reading;
  const post = cues.startingAt(CUE.post, at);
  const occupation = cues.startingAt(CUE.occupation, at);
  if (post > 0 && post >= occupation) return { kind: 'post', length: post };
  if (occupation > 0 && announcesName(reading, at, occupation)) return null;
  if (occupation > 0 && !isHidden(reading, at, occupation)) return { kind: 'occupation', length: occupation };
  const rank = cues.startingAt(CUE.rank, at);
  if (rank > 0) return { kind: 'rank', length: rank };
  const word = words[at];
  const place = cues.startingAt(CUE.place, at);
  if (place > 0 && isNamed(reading, at + place)) return { kind: 'residence', length: place };
  if (word?.key === 'lớp' && isNamed(reading, at + 1)) return { kind: 'residence', length: 2 };
  if (word !== undefined && HOME_WORDS.has(word.key)) return homeAt(reading, at);
  const institution = cues.startingAt(CUE.institution, at);
  if (institution > 0 && isCapital(word)) return { kind: 'affiliation', length: institution };
  return null;
};

/** "NSƯT Lê Quý Dương, *ca sĩ* Hà Myo và nhạc sĩ Ngọc Khuê": a trade of the arts before capitals leads to a name of its own. */
const announcesName = ({ cues, words }: ReadingText, at: number, length: number): boolean => {
  const next = words[at + length];
  const art = ARTS.has(`${words[at]?.key} ${words[at + length - 1]?.key}`);
  return art && isAdjacent(next) && isCapital(next) && cues.startingAt(CUE.institution, at + length) === 0;
};
const ARTS: ReadonlySet<string> = new Set(['ca sĩ', 'nhạc sĩ', 'họa sĩ', 'nhà thơ', 'nhà văn', 'diễn viên']);

/** "ở thôn Nà Lừa", "trú tại xã …", "quê Nam Định". */
const homeAt = (reading: ReadingText, at: number): { kind: RoleKind; length: number } | null => {
  for (let next = at + 1; next <= at + 2; next += 1) {
    const place = reading.cues.startingAt(CUE.place, next);
    if (place > 0 && isNamed(reading, next + place)) return { kind: 'residence', length: next - at + place };
    if (!HOME_WORDS.has(reading.words[next]?.key ?? '')) break;
  }
  return null;
};

const trimmed = (reading: ReadingText, stretch: RoleStretch): RoleStretch | null => {
  let { to } = stretch;
  while (to > stretch.from && BARE_WORDS.has(reading.words[to - 1]?.key ?? '')) to -= 1;
  return to > stretch.from ? { ...stretch, to } : null;
};

/**
 * Reads the role that begins at word `at`, up to the verb or sign that ends it: from "Phó Chủ tịch UBND tỉnh dự và chỉ đạo"
 * the first five words. Null where no role begins, or where it belongs to the name that follows it
 * ("…, Chủ tịch UBND xã | Lê Văn An").
 */
export const readRole = (reading: ReadingText, at: number): RoleStretch | null => {
  const head = headOf(reading, at);
  if (head === null) return null;
  const { words } = reading;
  let to = at + head.length;
  let lastComma = -1;
  while (to - at < MOST_WORDS && goesOn(reading, to, head.kind)) {
    if (words[to]?.gap === 'comma') lastComma = to;
    if (isAdjacent(words[to]) && isCapital(words[to]) && !isCapital(words[to - 1]) && nameStartIn(reading, to) >= 0) {
      return lastComma > 0 ? trimmed(reading, { from: at, to: lastComma, kind: head.kind }) : null;
    }
    to += 1;
  }
  return trimmed(reading, { from: at, to, kind: head.kind });
};

/** "Nông dân *72 tuổi* | Phan…", "Cầu thủ *mang áo số 7* | Hoàng…": the word at which such a note begins, else `end`. */
const skipNoteBefore = ({ words }: ReadingText, end: number): number => {
  const isNumber = (at: number): boolean => words[at]?.letters === 'number';
  if (words[end - 1]?.key === 'tuổi' && isNumber(end - 2)) return end - 2;
  if (!isNumber(end - 1) || words[end - 2]?.key !== 'số' || words[end - 3]?.key !== 'áo') return end;
  return words[end - 4]?.key === 'mang' || words[end - 4]?.key === 'mặc' ? end - 4 : end - 3;
};

/**
 * Reads backwards the role that ends right before word `before`: "Ủy viên BTV Tỉnh ủy, Phó Chủ tịch UBND tỉnh | Nguyễn…".
 * `floor` is the first word it may take (the end of the mention before).
 */
export const readRoleBefore = (reading: ReadingText, before: number, floor: number): RoleStretch | null => {
  const { words, cues } = reading;
  const end = skipNoteBefore(reading, before);
  let best: RoleStretch | null = null;
  for (let at = end - 1; at >= floor && end - at <= MOST_WORDS; at -= 1) {
    if (at + 1 < end && !goesOn(reading, at + 1, 'post')) break;
    if (endsRole(reading, at) || (isAddressed(reading, at) && !isCapital(words[at]))) break;
    // "thương binh hạng 2/4 và | *Mẹ Việt Nam Anh hùng* Y Nhối": a trade is no half of a pair
    if (best?.kind === 'occupation' && words[at]?.key === 'và') break;
    if (cues.startingAt(CUE.post, at) > 0) best = { from: at, to: end, kind: 'post' };
    else if (best?.kind !== 'post' && isOccupationHead(reading, at, end))
      best = { from: at, to: end, kind: 'occupation' };
  }
  return best;
};

/** "*VĐV môn* karate | Hoàng…". */
const ATHLETES: ReadonlySet<string> = new Set(['vđv', 'hlv']);

const isOccupationHead = (reading: ReadingText, at: number, end: number): boolean => {
  const length = reading.cues.startingAt(CUE.occupation, at);
  if (ATHLETES.has(reading.words[at]?.key ?? '') && reading.words[at + 1]?.key === 'môn') return true;
  return length > 1 && at + length <= end && !isHidden(reading, at, length);
};
