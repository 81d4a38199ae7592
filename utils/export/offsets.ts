const SURROGATE = /[\ud800-\udfff]/;

/**
 * Turns UTF-16 offsets in `text` (ours) into code points (Python, R, W3C Web Annotation, REFI-QDA). The two differ
 * only behind characters outside the basic plane, such as emoji; a text without any costs one look, up to `end`, the
 * furthest offset that will be asked for.
 */
export const codePointOffsets = (text: string, end = text.length): ((utf16: number) => number) => {
  if (!SURROGATE.test(end < text.length ? text.slice(0, end) : text)) return (utf16) => utf16;
  /** Offsets of the second halves of surrogate pairs, ascending. */
  const trailing: number[] = [];
  for (let at = 1; at < text.length; at += 1) if (isTrail(text, at)) trailing.push(at);
  return (utf16) => utf16 - countBelow(trailing, utf16);
};

const isTrail = (text: string, at: number): boolean => {
  const lead = text.charCodeAt(at - 1);
  const trail = text.charCodeAt(at);
  return lead >= 0xd800 && lead <= 0xdbff && trail >= 0xdc00 && trail <= 0xdfff;
};

const countBelow = (ascending: readonly number[], limit: number): number => {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
};
