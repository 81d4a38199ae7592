/** A pair of quotation marks by its offsets: `open` at the first mark, `close` at the last character of the second. */
export type Quotation = {
  readonly open: number;
  /** First character inside. */
  readonly start: number;
  readonly end: number;
  /** Offset after the closing mark. */
  readonly close: number;
};

const OPENERS: Readonly<Record<string, string>> = { '“': '”', '«': '»', '„': '“' };
/** A line feed ends an unclosed quotation; so does this many characters. */
const LONGEST = 4000;

type Open = { readonly at: number; readonly start: number; readonly closer: string };

/** Straight quotes and doubled apostrophes (‘‘ … ’’) open and close with the same or a doubled sign. */
const markAt = (text: string, at: number): { sign: string; width: number } | null => {
  const sign = text[at] ?? '';
  const next = text[at + 1] ?? '';
  if ((sign === '‘' && next === '‘') || (sign === '’' && next === '’') || (sign === "'" && next === "'")) {
    return { sign: sign === '‘' ? '“' : sign === '’' ? '”' : '"', width: 2 };
  }
  return '“”"«»„'.includes(sign) && sign !== '' ? { sign, width: 1 } : null;
};

const closes = (sign: string, open: Open): boolean =>
  sign === open.closer || sign === '"' || (sign === '”' && open.closer === '"');

/**
 * Outermost pairs of quotation marks, in order. Quotations inside others (“… “6 rõ”: …”) are part of the outer one; a mark
 * without partner on its line is left alone.
 */
export const findQuotations = (text: string): readonly Quotation[] => {
  const found: Quotation[] = [];
  let stack: Open[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    // Letters first, which nearly all of a text is: every quotation mark is one of the units below.
    if ((code > 0x27 && code < 0xab) || (code > 0xbb && code < 0x2018)) continue;
    if (code === 10) stack = [];
    if (code !== 0x22 && code !== 0x27 && code !== 0xab && code !== 0xbb && (code < 0x2018 || code > 0x201e)) continue;
    const mark = markAt(text, at);
    if (mark === null) continue;
    const after = at + mark.width;
    const top = stack[stack.length - 1];
    const closer = OPENERS[mark.sign];
    if (top !== undefined && closes(mark.sign, top)) {
      stack.pop();
      if (stack.length === 0 && at - top.start <= LONGEST)
        found.push({ open: top.at, start: top.start, end: at, close: after });
    } else if (closer !== undefined || mark.sign === '"') {
      stack.push({ at, start: after, closer: closer ?? '"' });
    }
    at = after - 1;
  }
  return found;
};
