/** The agency prefix a lead opens with. */

import { isCapital } from './spelling';

/** In brackets anything short; without brackets only capitals or an address before a dash. UTF-16 units. */
const LONGEST_BRACKET = 30;
const LONGEST_BARE = 20;
const CAPITALS = /^(?:[A-ZĐĂÂÊÔƠƯ][A-ZĐĂÂÊÔƠƯ\d.]+|[A-Za-z.]+\.vn)$/;
const DASH = /^\s*[-–—:]\s*/;
/** "TPO - ", "QĐND Online - ", "BTO-". */
const BEFORE_LEAD = /^(?:\s+online)?\s*[-–—]\s*/i;

/** Where a prefix ends, and what it says; null where the text opens with none. */
type Prefix = { readonly end: number; readonly agency: string };

const inBrackets = (text: string): Prefix | null => {
  const end = text.indexOf(')');
  const agency = text.slice(1, Math.max(1, end));
  return agency.length < 2 || agency.length > LONGEST_BRACKET || agency.includes('(') ? null : { end: end + 1, agency };
};

const inCapitals = (text: string): Prefix | null => {
  const end = Math.max(0, text.search(/[\s–—-]/));
  const agency = text.slice(0, end);
  const dash = BEFORE_LEAD.exec(text.slice(end, end + 16))?.[0].length ?? 0;
  if (dash === 0 || agency.length > LONGEST_BARE || !CAPITALS.test(agency)) return null;
  // "UBND-HĐND" and "COVID-19" are words of the lead: a dash without any space stands before a sentence.
  const opens = isCapital(text.charAt(end + 1)) && !/[A-ZĐ\d]/.test(text.charAt(end + 2));
  return dash > 1 || opens ? { end: end + dash, agency } : null;
};

export type Lead = { readonly lead: string; readonly agency: string | null };

/**
 * "(CTO) - Ngày 8/1, …" → lead "Ngày 8/1, …", agency "CTO". Also "(GLO)-", "(Dân trí) -", "(Baonghean.vn) -", "TPO - ", "VOV.VN - ",
 * "QĐND Online - ", "TĐKT - ", "BTO-", "baoquangngai.vn - ": "GRDP - thước đo …" is the one risk taken, and only at the very start of a lead.
 * By hand: a pattern with bounded repeats takes two milliseconds to compile, and each page is read once.
 */
export const splitAgency = (raw: string): Lead => {
  const text = raw.trim();
  const prefix = text.startsWith('(') ? inBrackets(text) : inCapitals(text);
  if (!prefix) return { lead: text, agency: null };
  const lead = text.slice(prefix.end).replace(DASH, '').trimStart();
  return lead ? { lead, agency: prefix.agency.trim() || null } : { lead: text, agency: null };
};

/** What the boxes of leads are called. */
const NAMES =
  /sapo|lead|summary|chapeau|tom-?tat|hometext|trich|intro|desc|standfirst|excerpt|abstract|subtitle|sub-title|mo-?ta|dan-?nhap/i;

/** Class names that name a lead. */
export const isLeadClass = (names: string): boolean => NAMES.test(names);
