import type { Span } from '@/utils/model';

/** A text whose every character knows where it stood in the text it was made from (-1: it is new). */
export type Tracked = { readonly text: string; readonly origins: readonly number[] };

/** A number in [0, 1), the same sequence for the same seed. */
export type Chance = () => number;

/** Mulberry32: small, good enough to shuffle test texts, and the same on every machine. */
export const seededChance = (seed: number): Chance => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
};

export const pick = <T>(chance: Chance, items: readonly T[]): T => {
  const item = items[Math.floor(chance() * items.length)];
  if (item === undefined) throw new Error('Nothing to pick from.');
  return item;
};

export const track = (text: string): Tracked => ({ text, origins: Array.from({ length: text.length }, (_, at) => at) });

const replace = ({ text, origins }: Tracked, span: Span, by: string): Tracked => ({
  text: text.slice(0, span.start) + by + text.slice(span.end),
  origins: [...origins.slice(0, span.start), ...Array<number>(by.length).fill(-1), ...origins.slice(span.end)],
});

const spansOf = (text: string, pattern: RegExp): Span[] =>
  Array.from(text.matchAll(pattern), (match) => ({ start: match.index, end: match.index + match[0].length }));

const NEW_PARAGRAPHS = [
  'Phóng viên đã có mặt tại hiện trường từ sáng sớm.',
  'Cùng kỳ năm trước, toàn tỉnh đạt 10%, tăng 2,5 tỷ đồng so với kế hoạch.',
  'Trong đó có 16/16 xã, 1.200 hộ và 85% số thôn, bản tham gia.',
  'Xem thêm: Các địa phương đẩy nhanh tiến độ giải ngân vốn đầu tư công.',
];

export type Mutation = (tracked: Tracked, chance: Chance) => Tracked;

const insertParagraph: Mutation = (tracked, chance) => {
  const ends = spansOf(tracked.text, /\n/g).map((span) => span.start);
  const at = pick(chance, [0, ...ends.map((end) => end + 1)]);
  return replace(tracked, { start: at, end: at }, `${pick(chance, NEW_PARAGRAPHS)}\n`);
};

const changeSpaces: Mutation = (tracked, chance) => {
  const kinds = ['\u00a0', '  ', ' \u00a0'];
  return spansOf(tracked.text, / /g)
    .reverse()
    .reduce((now, span) => (chance() < 0.2 ? replace(now, span, pick(chance, kinds)) : now), tracked);
};

const moveParagraph: Mutation = ({ text, origins }, chance) => {
  const lines = spansOf(text, /[^\n]*\n/g);
  const from = pick(chance, lines);
  const to = pick(chance, lines).start;
  const at = to > from.start ? to - (from.end - from.start) : to;
  const rest = {
    text: text.slice(0, from.start) + text.slice(from.end),
    origins: [...origins.slice(0, from.start), ...origins.slice(from.end)],
  };
  return {
    text: rest.text.slice(0, at) + text.slice(from.start, from.end) + rest.text.slice(at),
    origins: [...rest.origins.slice(0, at), ...origins.slice(from.start, from.end), ...rest.origins.slice(at)],
  };
};

const editDigit: Mutation = (tracked, chance) => {
  const digit = pick(chance, spansOf(tracked.text, /[0-9]/g));
  const other = (Number(tracked.text.charAt(digit.start)) + 1 + Math.floor(chance() * 9)) % 10;
  return replace(tracked, digit, String(other));
};

const removeSentence: Mutation = (tracked, chance) => {
  const sentences = spansOf(tracked.text, /[^.\n]+\.(?=\s|$)/g);
  return sentences.length === 0 ? tracked : replace(tracked, pick(chance, sentences), '');
};

/** The kinds of change a newspaper makes to a page between two visits. */
export const MUTATIONS: Readonly<Record<string, Mutation>> = {
  'a paragraph inserted': insertParagraph,
  'spaces changed to no-break or doubled': changeSpaces,
  'a paragraph moved': moveParagraph,
  'a digit edited': editDigit,
  'a sentence removed': removeSentence,
};

/** Numbers with the words that follow them: what marks are made of. */
export const numberSpans = (text: string): Span[] =>
  spansOf(text, /[0-9]+(?:[.,/][0-9]+)*(?:%| (?:nghìn |triệu |tỷ )?\p{L}+)?/gu);

const isDigitLike = (char: string): boolean => /[0-9]/.test(char);

/**
 * Where a span of the original text stands in the mutated one, or null when a character of it other than a space was
 * changed or removed, or when the number it holds grew at an end.
 */
export const whereabouts = (original: string, mutated: Tracked, span: Span): Span | null => {
  const start = mutated.origins.indexOf(span.start);
  const end = mutated.origins.indexOf(span.end - 1) + 1;
  if (start < 0 || end <= start) return null;
  const squeeze = (text: string) => text.replace(/\s+/g, ' ');
  if (squeeze(mutated.text.slice(start, end)) !== squeeze(original.slice(span.start, span.end))) return null;
  const kept = mutated.origins
    .slice(start, end)
    .every((origin, at) => origin >= 0 || /\s/.test(mutated.text.charAt(start + at)));
  const grew = mutated.origins[start - 1] === -1 && isDigitLike(mutated.text.charAt(start - 1));
  return kept && !grew ? { start, end } : null;
};
