/** Runs inside the page that is measured: marks found and painted as the clipper's script does it. */
import { createLocator, describeSpan } from '@/utils/anchor';
import { createPainter, mapText, type PaintedMark, randomLayerNames } from '@/utils/page';

export type Painting = {
  readonly textUnits: number;
  readonly marks: number;
  /** The call, the page's text mapped and every mark looked for. */
  readonly paintMs: number;
  /** From the call until the frame that shows the marks is over. */
  readonly shownMs: number;
  /** One mark of all decided, median over 50 of them. */
  readonly updateMs: number;
  readonly clearMs: number;
};

export type Finding = { readonly ms: number; readonly found: number; readonly wrongDigits: number };

/** A number with the word after it, as a careful reader marks it. */
const NUMBERS = /(?<![\d.,])\d{1,3}(?:[.,]\d{1,3}){0,4}(?: ?%| \p{L}{1,20})/gu;

/** `count` marks spread over the whole text. */
const marksOf = (text: string, count: number): PaintedMark[] => {
  const numbers = [...text.matchAll(NUMBERS)];
  const step = numbers.length / count;
  if (step < 1) throw new Error(`bench: ${numbers.length} numbers are fewer than ${count} marks`);
  return Array.from({ length: count }, (_, nth) => {
    const match = numbers[Math.floor(nth * step)];
    const start = match?.index ?? 0;
    const anchor = describeSpan(text, { start, end: start + (match?.[0].length ?? 0) });
    const card = { kind: '', heading: '', value: '', status: '' };
    return { id: `m${nth}`, kind: nth % 3 === 0 ? 'target' : 'figure', accepted: nth % 2 === 0, anchor, card };
  });
};

const frame = (): Promise<void> =>
  // A message sent in the frame's callback arrives once that frame is painted.
  new Promise((done) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => done();
      port2.postMessage(null);
    });
  });

const median = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[times.length >> 1] ?? Number.NaN;

const timed = (run: () => unknown): number => {
  const start = performance.now();
  run();
  return performance.now() - start;
};

const paint = async (count: number): Promise<Painting> => {
  const { text } = mapText(document.body);
  const marks = marksOf(text, count);
  const painter = createPainter(document, randomLayerNames());
  await frame();
  const start = performance.now();
  const { painted } = painter.paint(marks, text);
  const paintMs = performance.now() - start;
  await frame();
  const shownMs = performance.now() - start;
  const updates: number[] = [];
  for (let nth = 0; nth < 50; nth += 1) {
    marks[nth] = { ...(marks[nth] as PaintedMark), accepted: nth % 2 === 1 }; // `as`: there are more than fifty
    updates.push(timed(() => painter.paint([...marks], text)));
    await frame();
  }
  const clearMs = timed(() => painter.clear());
  return { textUnits: text.length, marks: painted.length, paintMs, shownMs, updateMs: median(updates), clearMs };
};

/** Every `nth` letter becomes another; digits stay, so that each mark still has its number. */
const changeLetters = (text: string, nth: number): string => {
  let seen = 0;
  return text.replace(/\p{L}/gu, (letter) => {
    seen += 1;
    return seen % nth === 0 ? (letter === 'x' ? 'q' : 'x') : letter;
  });
};

const digitsOf = (text: string): string => text.replace(/\D/g, '');

const find = (count: number, nth: number | null): Finding => {
  const { text } = mapText(document.body);
  const marks = marksOf(text, count);
  const changed = nth === null ? text : changeLetters(text, nth);
  let found = 0;
  let wrongDigits = 0;
  const ms = timed(() => {
    const locate = createLocator(changed);
    for (const { anchor } of marks) {
      const place = locate(anchor);
      if (!place.ok) continue;
      found += 1;
      const { start, end } = place.value.span;
      if (digitsOf(changed.slice(start, end)) !== digitsOf(anchor.quote)) wrongDigits += 1;
    }
  });
  return { ms, found, wrongDigits };
};

// `as`: the one name this script leaves behind for the bench to call.
(globalThis as { trichBaoPaint?: object }).trichBaoPaint = { paint, find };
