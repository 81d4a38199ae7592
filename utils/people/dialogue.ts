import type { Quotation } from './quotations';

const DASHES = '-–—';
const ENDS_SPEECH: ReadonlySet<string> = new Set('.!?…,'.split(''));
/** A line of dialogue is set in by so many spaces at most. */
const DEEPEST = 8;
/** Behind the words of a line of dialogue only the speaker and a verb may follow: "– ông Páo cười bảo." */
const LONGEST_TAIL = 80;
/** Terms that begin such a tail also behind words without a sign of their own. */
const TERMS: ReadonlySet<string> = new Set(['ông', 'bà', 'anh', 'chị', 'em', 'cô', 'chú', 'bác', 'cụ', 'thầy', 'già']);

const isDash = (text: string, at: number): boolean => at >= 0 && at < text.length && DASHES.includes(text.charAt(at));

/** The last dash between spaces of the line from `from` to `to`, or -1. */
const lastDash = (text: string, from: number, to: number): number => {
  for (let at = to - 2; at > from && to - at <= LONGEST_TAIL; at -= 1)
    if (isDash(text, at) && text.charAt(at - 1) === ' ' && text.charAt(at + 1) === ' ') return at;
  return -1;
};

const firstWord = (text: string, from: number, to: number): string => {
  const space = text.indexOf(' ', from);
  return text.slice(from, space < 0 || space > to ? to : space);
};

/** The words of one line of dialogue with the attribution behind them, or without one below "… bảo:". */
const lineOfDialogue = (
  text: string,
  from: number,
  { open, to }: { readonly open: number; readonly to: number },
): Quotation | null => {
  if (/["“”«»]/u.test(text.slice(open, to))) return null;
  let start = open + 1;
  while (start < to && text.charAt(start) === ' ') start += 1;
  const dash = lastDash(text, start, to);
  if (dash < 0) {
    const announced = text
      .slice(Math.max(0, from - 3), from)
      .replaceAll('\n', '')
      .endsWith(':');
    return announced && ENDS_SPEECH.has(text.charAt(to - 1)) ? { open, start, end: to, close: to } : null;
  }
  const told = ENDS_SPEECH.has(text.charAt(dash - 2)) || TERMS.has(firstWord(text, dash + 2, to));
  return told ? { open, start, end: dash - 1, close: dash - 1 } : null;
};

/**
 * Lines of dialogue that open with a dash and no quotation marks, in order: "– Con đi đây! – Sính đáp." by the attribution
 * behind their second dash, "Mẹ em bảo:" and then "– Đi sớm kẻo nắng!" by the line above. Items of a list, which nobody
 * says, find no verb of saying later.
 */
export const findDialogue = (text: string): readonly Quotation[] => {
  const found: Quotation[] = [];
  let from = 0;
  while (from < text.length) {
    const feed = text.indexOf('\n', from);
    let to = feed < 0 ? text.length : feed;
    const next = to + 1;
    while (to > from && text.charAt(to - 1) === ' ') to -= 1;
    let open = from;
    while (open < to && open < from + DEEPEST && text.charCodeAt(open) === 32) open += 1;
    const line = isDash(text, open) ? lineOfDialogue(text, from, { open, to }) : null;
    if (line !== null) found.push(line);
    from = next;
  }
  return found;
};
