import { CUE } from './cue-tree';
import type { ReadingText } from './reading-text';
import { readRole } from './role';
import { endsRole, isHardGap } from './role-end';
import type { RoleStretch } from './role-kind';
import { isAdjacent, isCapital } from './words';

const MOST_WORDS_TO_POST = 14;
/** Words that may stand between a name and "là" or "làm". */
const APPOINTING: ReadonlySet<string> = new Set(
  (
    'được bầu cử bổ nhiệm tiếp tục hiện nay đang đã vẫn tín nhiệm tái chỉ định từng vừa mới lại sẽ giới thiệu ' +
    'điều động phân công'
  ).split(' '),
);
const PLAIN_HOLDING: ReadonlySet<string> = new Set(['là', 'làm', 'kiêm']);

/** "là | *cán bộ khuyến nông* xã": a trade of two words or more. */
const isTrade = ({ cues, words }: ReadingText, at: number): boolean =>
  cues.startingAt(CUE.occupation, at) > 1 && cues.startingAt(CUE.post, at) === 0 && !NOT_HELD.has(words[at]?.key ?? '');
/** "là *đại diện* …", "là *người* …", "là *con trai* …", "làm *chủ nhân*": what somebody is in this sentence only. */
const NOT_HELD: ReadonlySet<string> = new Set([
  'đại',
  'người',
  'con',
  'chủ',
  'một',
  'lãnh',
  'thành',
  'mẹ',
  'đối',
  'nạn',
]);

/** A post given by the sentence: "X | được bầu giữ chức *Bí thư Đảng ủy xã*", "bà Y | làm *Giám đốc*". */
export const readAppointment = (reading: ReadingText, at: number): RoleStretch | null => {
  const { words, cues } = reading;
  let onlyAppointing = true;
  for (let next = at; next < at + MOST_WORDS_TO_POST; next += 1) {
    const word = words[next];
    if (word === undefined || isHardGap(word.gap)) return null;
    if (
      cues.startingAt(CUE.male, next) > 0 ||
      cues.startingAt(CUE.female, next) > 0 ||
      cues.startingAt(CUE.neutral, next) > 0
    )
      return null;
    const held = cues.endingAt(CUE.holding, next);
    if (next > at && held > 0 && isAdjacent(word) && onlyAppointing && isTrade(reading, next)) {
      return readRole(reading, next);
    }
    if (next > at && held > 0 && isAdjacent(word) && cues.startingAt(CUE.post, next) > 0) {
      const plain = held === 1 && PLAIN_HOLDING.has(words[next - 1]?.key ?? '');
      if (!plain || onlyAppointing) return readRole(reading, next);
    }
    onlyAppointing &&= APPOINTING.has(word.key) || PLAIN_HOLDING.has(word.key);
  }
  return null;
};

const MOST_WORDS_OF_ORGANISATION = 14;

/** "*Hợp tác xã miến dong Bản Chiêng* do | bà Khuyên làm Giám đốc": the institution before "do", else null. */
export const organisationBefore = (reading: ReadingText, leadFrom: number): { from: number; to: number } | null => {
  const { words, cues } = reading;
  if (words[leadFrom - 1]?.key !== 'do' || !isAdjacent(words[leadFrom])) return null;
  const to = leadFrom - 1;
  let best: { from: number; to: number } | null = null;
  for (let at = to - 1; at >= 0 && to - at <= MOST_WORDS_OF_ORGANISATION; at -= 1) {
    if (!isAdjacent(words[at + 1]) || endsRole(reading, at)) break;
    const isInstitution = cues.startingAt(CUE.institution, at) > 0 || cues.startingAt(CUE.namedThing, at) > 0;
    if (isCapital(words[at]) && isInstitution) best = { from: at, to };
  }
  return best;
};
