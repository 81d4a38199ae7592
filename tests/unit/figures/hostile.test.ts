import { describe, expect, it } from 'vitest';
import { findQuantities } from '@/utils/figures';

/** `FUZZ=long`: a megabyte; a step that looks through all words for each takes minutes on the shorter ones already. */
const LENGTH = process.env.FUZZ === 'long' ? 1_000_000 : 400_000;
const fill = (piece: string): string => piece.repeat(Math.ceil(LENGTH / piece.length));

/**
 * Texts made to be slow, all in one line. A step that searched the line would take minutes or hours on them: the test ends
 * in time only while every step is bounded.
 */
const HOSTILE: readonly (readonly [string, string])[] = [
  ['digits', fill('1')],
  ['separate digits', fill('1 ')],
  ['groups', fill('1.')],
  ['fractions', fill('1/')],
  ['ranges without an end', fill('từ 5 đến ')],
  ['open brackets', fill('(')],
  ['closing brackets', fill(')')],
  ['quotes', fill('“')],
  ['measurements without amounts', fill('tỷ lệ ')],
  ['comparisons without amounts', fill('so với cùng kỳ ')],
  ['capitals', fill('Xã Nà ')],
  ['one sentence of amounts', fill('5 ha, ')],
  ['joined amounts', fill('5 ha và ')],
  ['colons', fill('a: 5 ha ')],
  ['years', fill('năm 2024 ')],
  ['full stops', fill('A. ')],
  ['dots before a small letter', `${fill('.')} a`],
  ['addresses', fill('xã Nà Xa, ')],
  ['subjects', `${fill('Ở xã Nà Xa. ')}5 ha`],
  ['changes without an end', fill('từ 5 lên ')],
  ['bracketed shares', fill('lúa (5%), ')],
  ['parts of parts', fill('5 trong số ')],
  ['future times', fill('đến năm 2030 5 ha, ')],
  ['spaces before a small letter', `.${fill(' ')}a`],
];

describe(`${LENGTH} letters of`, () => {
  it.each(HOSTILE)('%s is read to its end', (_name, text) => {
    const readings = findQuantities({ text: `Tin\n${text}` });
    for (const { span } of readings.slice(0, 100)) expect(span.end).toBeLessThanOrEqual(text.length + 4);
  });
}, 60_000);
