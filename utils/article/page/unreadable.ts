import type { Line } from '../lines/lines';

/** One unit in this many may be the mark of a byte that could not be read: a single one is a slip of the paper's own system. */
const READ_UNITS_A_LOSS = 100;

/**
 * Bytes shown as text: a compressed answer or a picture served as HTML, or a page read in the wrong encoding. The decoder
 * puts U+FFFD where bytes make no letter (https://encoding.spec.whatwg.org/#utf-8-decoder); digits stand between them, so
 * that such a page would be clipped with figures that nobody wrote ("\uFFFD8$" is no 8 USD).
 */
export const isUnreadable = (lines: readonly Pick<Line, 'text'>[]): boolean => {
  const lost = lines.reduce((sum, { text }) => sum + text.split('\uFFFD').length - 1, 0);
  const all = lines.reduce((sum, { text }) => sum + text.length, 0);
  return lost * READ_UNITS_A_LOSS > all;
};
