/** Captions and who took the picture. */

export type Caption = { readonly caption: string | null; readonly credit: string | null };

/** "Ảnh:", "(Ảnh:", "- ẢNH:", "Ảnh minh họa:", "Nguồn ảnh:", "Photo:"; but "Trong ảnh: …" goes on with the caption. */
const CREDIT =
  /(?<!trong)(?:^|[\s.,;([|/–—-])\(?(?:(?:nguồn\s+)?(?:ảnh|hình|đồ\s?họa|đồ\s?hoạ|infographic|photo|clip|video)(?:\s+(?:minh\s+h(?:ọa|oạ)|tư\s+liệu|chụp|internet))?|nguồn|credit)\s*:\s*([^:]{2,60})$/iu;
/** "(Ảnh minh họa)" names nobody. */
const BARE = /[\s.,(–—-]*\(?(?:ảnh|hình)\s+(?:minh\s+h(?:ọa|oạ)|tư\s+liệu|chụp\s+màn\s+hình|internet)\)?\.?\s*$/iu;
/** "… năm 2022 (Reuters)", "… (TTXVN)": an agency in brackets at the end. */
const AGENCY = /\s*\((TTXVN|VNA|Reuters|AFP|AP|EPA|Getty(?: Images)?|THX|Xinhua|Bloomberg|Sputnik|CTV)\)\.?$/iu;

const trimmed = (text: string): string => text.replace(/^[\s.,;:–—-]+|[\s,;:–—-]+$/gu, '').trim();
const orNull = (text: string): string | null => trimmed(text) || null;

/** A credit has no closing mark of its own: "Trọng Điểm." → "Trọng Điểm"; "H.Y.T." keeps its point. */
const cleanCredit = (raw: string): string | null => {
  const bare = raw.replace(/^[\s([]+|[\s)\]]+$/gu, '').trim();
  const isInitials = /(?:^|[\s.])\p{Lu}\.$/u.test(bare);
  return (isInitials ? bare : bare.replace(/[.,;]+$/u, '')).trim() || null;
};

/**
 * "Nuôi gà trong đồi quế. Ảnh: Thu Dịu." → caption "Nuôi gà trong đồi quế.", credit "Thu Dịu".
 * A caption without credit keeps its words; "Ảnh: CTV" alone is a credit without caption.
 */
export const splitCaption = (raw: string): Caption => {
  const text = raw.replace(/[\s\u00a0]+/g, ' ').trim();
  const match = CREDIT.exec(text);
  if (match?.[1]) {
    const cut = text.slice(0, match.index + (/^[.)]/.test(match[0]) ? 1 : 0));
    return { caption: orNull(cut.replace(/[\s([|/–—-]+$/u, '')), credit: cleanCredit(match[1]) };
  }
  const agency = AGENCY.exec(text);
  if (agency?.[1]) return { caption: orNull(text.slice(0, agency.index)), credit: agency[1] };
  const bare = text.replace(BARE, '');
  return { caption: orNull(bare === text ? text : bare) ?? null, credit: null };
};

/** True for a line that credits a picture at its end ("Quang cảnh Đại hội. Ảnh: Đức Phương"). */
export const endsWithCredit = (line: string): boolean => CREDIT.test(line.trim());
