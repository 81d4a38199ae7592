/** Captions and who took the picture. */
import { isCapital, lowerCase, withoutEndMark } from '../words/spelling';

export type Caption = { readonly caption: string | null; readonly credit: string | null };

// Patterns read lower-case text of the same length (see `lowerCase`).
/** "Ảnh:", "(Ảnh:", "- ẢNH:", "Ảnh minh họa:", "Nguồn ảnh:", "Photo:"; but "Trong ảnh: …" goes on with the caption. */
const LABEL =
  /(?:(?:nguồn )?(?:ảnh|hình|đồ ?ho?ạ|đồ ?họa|infographic|photo|clip|video)(?: (?:minh ho?ạ|minh họa|tư liệu|chụp|internet))?|nguồn|credit)$/;
/** How such a label ends; without any of these the pattern is not tried. */
const LABEL_ENDS = 'ảnh,hình,hoạ,hạ,họa,graphic,photo,clip,video,liệu,chụp,net,nguồn,credit'.split(',');
/** What may stand before a label and its bracket. */
const BEFORE_LABEL = ' \t\u00a0.,;([|/–—-';
const LONGEST_LABEL = 40;
const SHORTEST_CREDIT = 2;
const LONGEST_CREDIT = 60;

/** Where the caption ends and how long the credit is that stands behind the label; lengths in UTF-16 units. */
type Credit = { readonly captionEnd: number; readonly length: number };

const isSpace = (sign: string | undefined): boolean => sign === ' ' || sign === '\t' || sign === '\u00a0';

/** "Trong ảnh: …" goes on with the caption. */
const standsFree = (before: string, at: number): boolean =>
  at === 0 || (BEFORE_LABEL.includes(before[at - 1] ?? '') && !before.endsWith('trong', at - 1));

/** Where a label begins that ends before a colon, with the bracket that opens it, or null. */
const labelStart = (before: string): number | null => {
  if (!LABEL_ENDS.some((end) => before.endsWith(end))) return null;
  const from = Math.max(0, before.length - LONGEST_LABEL);
  const match = LABEL.exec(before.slice(from));
  if (!match) return null;
  const start = from + match.index;
  if (before[start - 1] === '(' && standsFree(before, start - 1)) return start - 1;
  return standsFree(before, start) ? start : null;
};

/** The credit at the end of a line in lower case. */
const findCredit = (small: string): Credit | null => {
  const colon = small.lastIndexOf(':');
  if (colon < 0) return null;
  const length = small.length - colon - 1 - (isSpace(small[colon + 1]) ? 1 : 0);
  if (length < SHORTEST_CREDIT || length > LONGEST_CREDIT) return null;
  const start = labelStart(small.slice(0, isSpace(small[colon - 1]) ? colon - 1 : colon));
  if (start === null) return null;
  // The point before a label closes the caption.
  return { captionEnd: small[start - 1] === '.' ? start : Math.max(0, start - 1), length };
};

/** "(Ảnh minh họa)" names nobody. */
const BARE = /(?<![\s.,(–—-])[\s.,(–—-]*\(?(?:ảnh|hình) (?:minh ho?ạ|minh họa|tư liệu|chụp màn hình|internet)\)?\.?$/;
const BARE_WORDS = ['minh h', 'tư liệu', 'chụp màn hình', 'internet'];
/** "… năm 2022 (Reuters)", "… (TTXVN)": an agency in brackets at the end. */
const AGENCY = /\s\((ttxvn|vna|reuters|afp|ap|epa|getty(?: images)?|thx|xinhua|bloomberg|sputnik|ctv)\)\.?$/;

const trimmed = (text: string): string => text.replace(/^[\s.,;:–—-]+|(?<![\s,;:–—-])[\s,;:–—-]+$/g, '').trim();
const orNull = (text: string): string | null => trimmed(text) || null;

/** A credit has no closing mark of its own: "Trọng Điểm." → "Trọng Điểm"; "H.Y.T." keeps its point. */
const cleanCredit = (raw: string): string | null => {
  const bare = raw
    .replace(/^[\s([]+/, '')
    .replace(/(?<![\s)\]])[\s)\]]+\.?$/, '')
    .trim();
  return withoutEndMark(bare) || null;
};

const withoutBare = (text: string): string => {
  const small = lowerCase(text);
  const bare = BARE_WORDS.some((words) => small.includes(words)) ? BARE.exec(small) : null;
  return bare ? text.slice(0, bare.index) : text;
};

const MOST_NAME_WORDS = 4;
/** Credited as a name is: "Ảnh Tư liệu."; in small letters it says of what kind the picture is. */
const ARCHIVE = 'Tư liệu';

/** "… xuống giống. Ảnh Trọng Điểm", "… (Ảnh CTV)": the colon is forgotten, so all words must be those of a name. */
const unmarkedCredit = (text: string): Caption | null => {
  const at = lowerCase(text).lastIndexOf('ảnh ');
  const before = text.slice(0, Math.max(0, at)).trimEnd();
  if (!isCapital(text.charAt(at)) || !'.(|–-'.includes(before.slice(-1) || ' ')) return null;
  const credit = cleanCredit(text.slice(at + 4)) ?? '';
  const words = credit.split(' ');
  const isName =
    credit === ARCHIVE || (words.length <= MOST_NAME_WORDS && words.every((word) => isCapital(word.charAt(0))));
  return isName ? { caption: orNull(before.replace(/[(|–-]$/, '')), credit } : null;
};

/**
 * "Nuôi gà trong đồi quế. Ảnh: Thu Dịu." → caption "Nuôi gà trong đồi quế.", credit "Thu Dịu".
 * A caption without credit keeps its words; "Ảnh: CTV" alone is a credit without caption.
 */
export const splitCaption = (raw: string): Caption => {
  const text = raw.replace(/\s+/g, ' ').trim();
  const small = lowerCase(text);
  const credit = findCredit(small);
  if (credit) {
    const caption = text.slice(0, credit.captionEnd).replace(/(?<![\s([|/–—-])[\s([|/–—-]+$/, '');
    return { caption: orNull(withoutBare(caption)), credit: cleanCredit(text.slice(-credit.length)) };
  }
  const agency = small.includes('(') ? AGENCY.exec(small) : null;
  if (agency?.[1]) {
    const start = agency.index + 2;
    return { caption: orNull(text.slice(0, agency.index)), credit: text.slice(start, start + agency[1].length) };
  }
  return unmarkedCredit(text) ?? { caption: orNull(withoutBare(text)), credit: null };
};

/** True for a line that credits a picture at its end ("Quang cảnh Đại hội. Ảnh: Đức Phương"). */
export const endsWithCredit = (line: string): boolean =>
  line.includes(':') && findCredit(lowerCase(line.trim())) !== null;
