import { CUE } from './cue-tree';
import { readKin } from './kin';
import { lineAt, type ReadingText } from './reading-text';
import { readRole } from './role';
import { endsAtPlace } from './role-end';
import type { RoleStretch } from './role-kind';
import { isAdjacent, isCapital } from './words';

/** What follows a name: its role, and the word at which a list of names can go on. */
export type Apposition = {
  readonly role: RoleStretch | null;
  readonly reach: number;
  /** First word that may be a title of somebody else: inside "vợ ngư dân Trương Văn Lẫm" it is "ngư dân". */
  readonly taken: number;
  readonly aged: boolean;
};

const MOST_STEPS = 4;

/** "38 tuổi", "sinh năm 1985", "SN 1985", "dân tộc Mông", "người Raglai,": passed over on the way to the role. End of it, else `at`. */
const skipAge = (reading: ReadingText, at: number): number => {
  const { words } = reading;
  const key = (offset: number): string => words[at + offset]?.key ?? '';
  const isNumber = (offset: number): boolean => words[at + offset]?.letters === 'number';
  if (isNumber(0) && key(1) === 'tuổi') return at + 2;
  if (key(0) === 'sn' && isNumber(1)) return at + 2;
  if (key(0) === 'sinh' && (key(1) === 'năm' || key(1) === 'ngày')) {
    let end = at + 2;
    while (words[end]?.letters === 'number' && end < at + 6) end += 1;
    return end;
  }
  if (key(0) === 'người' && key(1) === 'dân' && key(2) === 'tộc') return capitalsEnd(reading, at + 3);
  if (key(0) === 'dân' && key(1) === 'tộc') return capitalsEnd(reading, at + 2);
  if (key(0) === 'người') {
    const end = capitalsEnd(reading, at + 1);
    return end > at + 1 && words[end]?.gap === 'comma' ? end : at;
  }
  return at;
};

const capitalsEnd = (reading: ReadingText, at: number): number => {
  let end = at;
  while (isCapital(reading.words[end]) && (end === at || isAdjacent(reading.words[end])) && end < at + 3) end += 1;
  return end;
};

const MOST_WORDS_OF_BY_NAME = 9;
const NAMING: ReadonlySet<string> = new Set(['gọi', 'kêu', 'danh', 'tên']);

/** ", bà con quen kêu Út Chánh, | Chủ tịch …": a clause with a by-name, passed over. End of it, else `at`. */
const skipByName = (reading: ReadingText, at: number): number => {
  const { words } = reading;
  let named = false;
  for (let next = at; next < at + MOST_WORDS_OF_BY_NAME; next += 1) {
    const word = words[next];
    if (word === undefined) return at;
    if (next > at && !isAdjacent(word)) return named && (word.gap === 'comma' || word.gap === 'close') ? next : at;
    named ||= word.letters === 'lower' && NAMING.has(word.key);
  }
  return at;
};

const MOST_WORDS_OF_NOTE = 12;

/** "(người mặc áo chàm)", "(thứ hai bên trái)": first word behind the bracket that opened before word `at`, else `at`. */
const noteEnd = (reading: ReadingText, at: number): number => {
  for (let next = at + 1; next <= at + MOST_WORDS_OF_NOTE; next += 1) {
    const gap = reading.words[next]?.gap;
    if (gap === 'close') return next;
    if (gap === undefined || gap === 'line' || gap === 'stop') break;
  }
  return at;
};

const MOST_WORDS_OF_DESCRIPTION = 16;
const DESCRIBING: ReadonlySet<string> = new Set(['một', 'người']);
const TRADING: ReadonlySet<string> = new Set(['kinh doanh', 'buôn bán', 'làm nghề']);

/**
 * ", một người nuôi tôm lâu năm ở xã An Trạch, | cho rằng", ", kinh doanh thực phẩm, | cho hay": a description that begins
 * with "một" or "người", or says what somebody trades in, and ends with a sign.
 */
const readDescription = (reading: ReadingText, at: number): RoleStretch | null => {
  const { words, cues } = reading;
  if (!DESCRIBING.has(words[at]?.key ?? '') && !TRADING.has(`${words[at]?.key} ${words[at + 1]?.key}`)) return null;
  for (let next = at + 2; next <= at + MOST_WORDS_OF_DESCRIPTION; next += 1) {
    const word = words[next];
    if (word === undefined || (word.gap !== 'space' && word.gap !== 'hyphen')) {
      return { from: at, to: next, kind: 'occupation' };
    }
    const isOver =
      cues.startingAt(CUE.saying, next) > 0 || endsAtPlace(reading, next) || isBehindProvince(reading, next);
    if (isOver) return { from: at, to: next, kind: 'occupation' };
  }
  return null;
};

/** "một chủ vườn ở Bến Tre | *báo* tin vui": a verb right behind a province. */
const isBehindProvince = ({ cues, words }: ReadingText, at: number): boolean =>
  words[at]?.letters === 'lower' && isAdjacent(words[at]) && cues.endingAt(CUE.province, at) > 0;

const MOST_WORDS_OF_HOME = 24;

/** "bà Y Buôi (thị trấn Đăk Rong) - | *Anh hùng …*": a post or a trade behind the bracket that tells a home; else null. */
const roleBehindBracket = (reading: ReadingText, at: number, home: RoleStretch | null): RoleStretch | null => {
  const { words } = reading;
  if (home?.kind !== 'residence') return null;
  let isBracketed = false;
  for (let next = at; next <= home.from; next += 1) isBracketed ||= words[next]?.gap === 'open';
  for (let next = home.to; isBracketed && next < home.to + MOST_WORDS_OF_HOME; next += 1) {
    const gap = words[next]?.gap;
    if (gap === undefined || gap === 'line' || gap === 'stop' || gap === 'open') return null;
    if (gap !== 'close') continue;
    if (!/^[)\]]\s*[,–—-]/u.test(reading.text.slice(reading.ends[next - 1], reading.starts[next]))) return null;
    const role = readRole(reading, next);
    return role?.kind === 'post' || role?.kind === 'occupation' ? role : null;
  }
  return null;
};

const OPENERS: ReadonlySet<string> = new Set(['comma', 'dash', 'open', 'hyphen', 'close']);

/**
 * "Đồng chí Trần Việt Cường, / Ủy viên Ban Thường vụ …": a post on the line behind the name, after a comma, behind a dash
 * or as the whole of that line. Lines in capitals throughout and lists are left alone.
 */
const readRoleOnNextLine = (reading: ReadingText, at: number): RoleStretch | null => {
  const { words, cues, text } = reading;
  const word = words[at];
  const between = text.slice(reading.ends[at - 1], reading.starts[at]);
  if (word === undefined || cues.startingAt(CUE.post, at) === 0 || !/^[\s,*–—-]{1,8}$/u.test(between)) return null;
  if (lineAt(reading, at).shouting || words[lineAt(reading, at - 1).from]?.bullet === true) return null;
  const role = readRole(reading, at);
  const isLinked = between.startsWith(',') || word.bullet;
  const isWholeLine = role !== null && (words[role.to] === undefined || words[role.to]?.gap === 'line');
  return role !== null && (isLinked || isWholeLine) ? role : null;
};

/**
 * Reads what follows a name that ends before word `at`: ", 64 tuổi, hộ dân bị mất nhà ở bản Nà Hin", " - Bí thư Đảng ủy",
 * " (Giám đốc Sở Y tế)". `reach` is `at` where nothing was read.
 */
export const readApposition = (reading: ReadingText, at: number): Apposition => {
  const { words } = reading;
  let next = at;
  let aged = false;
  const onNextLine = words[at]?.gap === 'line' ? readRoleOnNextLine(reading, at) : null;
  if (onNextLine !== null) return { role: onNextLine, reach: onNextLine.to, taken: onNextLine.to, aged };
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const word = words[next];
    if (word === undefined || !(OPENERS.has(word.gap) || (aged && isAdjacent(word)))) break;
    const afterAge = skipByName(reading, skipAge(reading, next));
    if (afterAge === next) {
      const kin = readKin(reading, next);
      const role =
        kin?.role ?? readRole(reading, next) ?? (word.gap === 'open' ? null : readDescription(reading, next));
      const afterNote = role === null && word.gap === 'open' ? noteEnd(reading, next) : next;
      if (afterNote === next) {
        const told = roleBehindBracket(reading, at, role) ?? role;
        const reach = told?.to ?? (aged ? next : at);
        return { role: told, reach, taken: kin?.other ?? reach, aged };
      }
      next = afterNote;
      continue;
    }
    aged = true;
    next = afterAge;
  }
  const isPost = isCapital(words[at]) && reading.cues.startingAt(CUE.post, at) > 0;
  if (next === at && isAdjacent(words[at]) && (isPost || words[at]?.key === 'ở' || words[at]?.key === 'trú')) {
    const role = readRole(reading, at);
    return { role, reach: role?.to ?? at, taken: role?.to ?? at, aged };
  }
  return { role: null, reach: next, taken: next, aged };
};
