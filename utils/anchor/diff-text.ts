import type { Span } from '@/utils/model';
import { matchSequences } from './match-sequences';
import { pairLines } from './pair-lines';
import { cutLines, cutWords, type Unit } from './text-units';

/** A stretch of a changed line. Spaces after a word belong to it. */
export type DiffPart = { readonly type: 'same' | 'removed' | 'added'; readonly text: string };

/** One line of a comparison, with its place in either text (null: it is not there). */
export type DiffLine = {
  readonly type: 'same' | 'removed' | 'added' | 'changed';
  readonly before: Span | null;
  readonly after: Span | null;
  /** One part for an unchanged, removed or added line. */
  readonly parts: readonly DiffPart[];
};

const spanOf = ({ start, end }: Unit): Span => ({ start, end });

const join = (parts: readonly DiffPart[]): DiffPart[] => {
  const joined: DiffPart[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (last?.type === part.type) joined[joined.length - 1] = { type: part.type, text: last.text + part.text };
    else joined.push(part);
  }
  return joined;
};

/** The words of a line, each with the spaces that follow it. */
const spacedWords = (text: string, line: Unit): { readonly key: string; readonly text: string }[] => {
  const words = cutWords(text, line);
  return words.map((word, at) => ({ key: word.key, text: text.slice(word.start, words[at + 1]?.start ?? line.end) }));
};

const diffWords = (
  before: readonly { key: string; text: string }[],
  after: readonly { key: string; text: string }[],
) => {
  const partners = matchSequences(
    before.map((word) => word.key),
    after.map((word) => word.key),
  );
  const parts: DiffPart[] = [];
  let now = 0;
  const addUpTo = (end: number) => {
    for (; now < end; now += 1) parts.push({ type: 'added', text: after[now]?.text ?? '' });
  };
  for (const [at, word] of before.entries()) {
    const partner = partners[at] ?? -1;
    if (partner < 0) {
      parts.push({ type: 'removed', text: word.text });
      continue;
    }
    addUpTo(partner);
    parts.push({ type: 'same', text: after[partner]?.text ?? '' });
    now = partner + 1;
  }
  addUpTo(after.length);
  return join(parts);
};

/**
 * What changed between two versions of a text, for reading: line by line in the order of the new text, changed lines
 * word by word. A line that only moved is removed at one place and added at the other; a change of spaces alone is none.
 *
 * @example diffText('Còn 4,49%.', 'Còn 4,29%.')[0].parts // same "Còn ", removed "4,49", added "4,29", same "%."
 */
export const diffText = (before: string, after: string): readonly DiffLine[] => {
  const old = cutLines(before);
  const now = cutLines(after);
  const { same, edited } = pairLines(old, now);
  const oldOf = new Map([...edited].map(([from, to]) => [to, from]));
  for (const [from, to] of same.entries()) if (to >= 0) oldOf.set(to, from);
  const lines: DiffLine[] = [];
  let nextOld = 0;
  const removeUpTo = (end: number) => {
    for (; nextOld < end; nextOld += 1) {
      const line = old[nextOld];
      if (line === undefined || (same[nextOld] ?? -1) >= 0 || edited.has(nextOld)) continue;
      lines.push({
        type: 'removed',
        before: spanOf(line),
        after: null,
        parts: [{ type: 'removed', text: before.slice(line.start, line.end) }],
      });
    }
  };
  for (const [at, line] of now.entries()) {
    const from = oldOf.get(at);
    const oldLine = from === undefined ? undefined : old[from];
    const text = after.slice(line.start, line.end);
    if (from === undefined || oldLine === undefined) {
      lines.push({ type: 'added', before: null, after: spanOf(line), parts: [{ type: 'added', text }] });
      continue;
    }
    removeUpTo(from);
    const isSame = same[from] === at;
    const parts = isSame
      ? [{ type: 'same' as const, text }]
      : diffWords(spacedWords(before, oldLine), spacedWords(after, line));
    lines.push({ type: isSame ? 'same' : 'changed', before: spanOf(oldLine), after: spanOf(line), parts });
  }
  removeUpTo(old.length);
  return lines;
};
