/** The agency prefix a lead opens with. */

/**
 * "(CTO) - ", "(GLO)-", "(Dân trí) -", "(Baonghean.vn) -", "TPO - ", "QTO - ", "VOV.VN - ", "TĐKT - ".
 * In brackets anything short; without brackets only capitals before a dash, so that "GRDP - thước đo …" is the one
 * risk taken, and only at the very start of a lead.
 */
const PREFIX = /^\s*(?:\(([^()]{2,30})\)\s*(?:[-–—]\s*)?|([A-ZĐĂÂÊÔƠƯ][A-ZĐĂÂÊÔƠƯ\d.]{1,11})\s+[-–—]\s+)(?=\S)/;

export type Lead = { readonly lead: string; readonly agency: string | null };

/** "(CTO) - Ngày 8/1, …" → lead "Ngày 8/1, …", agency "CTO". */
export const splitAgency = (raw: string): Lead => {
  const text = raw.trim();
  const match = PREFIX.exec(text);
  if (!match) return { lead: text, agency: null };
  return { lead: text.slice(match[0].length), agency: (match[1] ?? match[2] ?? '').trim() || null };
};

/** What the boxes of leads are called. */
const NAMES =
  /sapo|lead|summary|chapeau|tom-?tat|hometext|trich|intro|desc|standfirst|excerpt|abstract|subtitle|sub-title|mo-?ta|dan-?nhap/i;

/** Class names that name a lead. */
export const isLeadClass = (names: string): boolean => NAMES.test(names);
