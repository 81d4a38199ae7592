import type { Span } from '@/utils/model';

/** A piece of a text with the words it is compared by. */
export type Unit = Span & { readonly key: string };

/** A line of a text; lines that differ only in the kind or number of spaces have the same key. */
export const cutLines = (text: string): readonly Unit[] => {
  const lines: Unit[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    lines.push({ start, end: start + line.length, key: line.replace(/\s+/g, ' ').trim() });
    start += line.length + 1;
  }
  return lines;
};

/**
 * A number, a word, or one mark of punctuation: those of ASCII and of U+2010 to U+205E first, so that the long classes of
 * numbers and letters are not asked about them.
 */
const UNIT = /[!-/:-@[-`{-~‐-‧‰-⁞]|\p{N}+(?:[.,]\p{N}+)*|\p{L}[\p{L}\p{M}\p{N}]*|[^\s\p{L}\p{N}]/gu;

/** Numbers, words and punctuation of a part of `text`, without the spaces between them. */
export const cutWords = (text: string, part: Span): readonly Unit[] =>
  Array.from(text.slice(part.start, part.end).matchAll(UNIT), (match) => ({
    key: match[0],
    start: part.start + match.index,
    end: part.start + match.index + match[0].length,
  }));
