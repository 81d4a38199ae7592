/** Captions and who took the picture. */
import { lowerCase, withoutEndMark } from './spelling';

export type Caption = { readonly caption: string | null; readonly credit: string | null };

// Patterns read lower-case text of the same length (see `lowerCase`).
/** "Ảnh:", "(Ảnh:", "- ẢNH:", "Ảnh minh họa:", "Nguồn ảnh:", "Photo:"; but "Trong ảnh: …" goes on with the caption. */
const CREDIT =
  /(?<!trong)(?:^|[\s.,;([|/–—-])\(?(?:(?:nguồn )?(?:ảnh|hình|đồ ?ho?ạ|đồ ?họa|infographic|photo|clip|video)(?: (?:minh ho?ạ|minh họa|tư liệu|chụp|internet))?|nguồn|credit)\s?:\s?([^:]+)$/;
const SHORTEST_CREDIT = 2;
const LONGEST_CREDIT = 60;

/** The length is checked apart: `{2,60}` would be compiled into sixty copies. */
const findCredit = (small: string): RegExpExecArray | null => {
  const match = CREDIT.exec(small);
  const length = match?.[1]?.length ?? 0;
  return length >= SHORTEST_CREDIT && length <= LONGEST_CREDIT ? match : null;
};

/** "(Ảnh minh họa)" names nobody. */
const BARE = /(?<![\s.,(–—-])[\s.,(–—-]*\(?(?:ảnh|hình) (?:minh ho?ạ|minh họa|tư liệu|chụp màn hình|internet)\)?\.?$/;
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

/**
 * "Nuôi gà trong đồi quế. Ảnh: Thu Dịu." → caption "Nuôi gà trong đồi quế.", credit "Thu Dịu".
 * A caption without credit keeps its words; "Ảnh: CTV" alone is a credit without caption.
 */
export const splitCaption = (raw: string): Caption => {
  const text = raw.replace(/\s+/g, ' ').trim();
  const small = lowerCase(text);
  const match = findCredit(small);
  if (match?.[1]) {
    const cut = text.slice(0, match.index + (/^[.)]/.test(match[0]) ? 1 : 0));
    return {
      caption: orNull(cut.replace(/(?<![\s([|/–—-])[\s([|/–—-]+$/, '')),
      credit: cleanCredit(text.slice(-match[1].length)),
    };
  }
  const agency = AGENCY.exec(small);
  if (agency?.[1]) {
    const start = agency.index + 2;
    return { caption: orNull(text.slice(0, agency.index)), credit: text.slice(start, start + agency[1].length) };
  }
  const bare = BARE.exec(small);
  return { caption: orNull(bare ? text.slice(0, bare.index) : text), credit: null };
};

/** True for a line that credits a picture at its end ("Quang cảnh Đại hội. Ảnh: Đức Phương"). */
export const endsWithCredit = (line: string): boolean =>
  line.includes(':') && findCredit(lowerCase(line.trim())) !== null;
