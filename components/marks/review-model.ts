import { alikeMarks } from '@/utils/marks';
import type { Mark, MarkKind, Span } from '@/utils/model';

/** The tabs of a review. Quotes and notes stand under "all" only; `lost`: marks whose words are gone from the text. */
export const REVIEW_FILTERS = ['all', 'figure', 'target', 'person', 'lost'] as const;
export type ReviewFilter = (typeof REVIEW_FILTERS)[number];

/** Marks of one sentence, next to each other in the list. */
export type SentenceGroup = { readonly sentence: Span; readonly marks: readonly Mark[] };

/** Whether the reader has said yes or no, or made the mark. */
export const isDecided = (mark: Mark): boolean => mark.status !== 'suggested';

/** A rejected mark is not missed when its words go. */
const isLost = ({ anchored, status }: Mark): boolean => !anchored && status !== 'rejected';

/** The marks of one tab, in their order. */
export const filterMarks = (marks: readonly Mark[], filter: ReviewFilter): readonly Mark[] => {
  if (filter === 'all') return marks;
  return marks.filter((mark) => (filter === 'lost' ? isLost(mark) : mark.kind === filter));
};

/** How many marks of each tab there are, and how many are decided of all. */
export const tally = (marks: readonly Mark[]) => {
  const of = (kind: MarkKind) => marks.filter((mark) => mark.kind === kind).length;
  return {
    counts: {
      all: marks.length,
      figure: of('figure'),
      target: of('target'),
      person: of('person'),
      lost: marks.filter(isLost).length,
    },
    decided: marks.filter(isDecided).length,
    total: marks.length,
  } as const;
};

/**
 * The mark to decide after `fromId`: the next undecided one below, else the first undecided one from the top, else
 * null. `settled` holds ids that were decided a moment ago and whose new status is still on its way.
 */
export const nextUndecided = (
  marks: readonly Mark[],
  fromId: string | null,
  settled: ReadonlySet<string>,
): Mark | null => {
  const at = marks.findIndex((mark) => mark.id === fromId);
  const round = [...marks.slice(at + 1), ...marks.slice(0, at + 1)];
  return round.find((mark) => !isDecided(mark) && !settled.has(mark.id)) ?? null;
};

/** The neighbour of a mark in the list, staying at the ends. */
export const neighbour = (marks: readonly Mark[], fromId: string | null, by: 1 | -1): Mark | null => {
  const at = marks.findIndex((mark) => mark.id === fromId);
  return marks[Math.min(Math.max(at + by, 0), marks.length - 1)] ?? null;
};

/** The first mark that is not as it was: where an undo took effect. A mark that came counts, one that went does not. */
export const firstChanged = (before: readonly Mark[], after: readonly Mark[]): Mark | null => {
  const old = new Map(before.map((mark) => [mark.id, mark]));
  return after.find((mark) => old.get(mark.id)?.updatedAt !== mark.updatedAt) ?? null;
};

/** The undecided marks of the paragraph (line of the text) a mark stands in, itself among them. */
export const undecidedOfParagraph = (text: string, marks: readonly Mark[], { anchor }: Mark): readonly Mark[] => {
  const start = text.lastIndexOf('\n', anchor.start - 1) + 1;
  const next = text.indexOf('\n', anchor.end);
  const end = next === -1 ? text.length : next;
  return marks.filter(
    (mark) => !isDecided(mark) && mark.anchored && mark.anchor.start >= start && mark.anchor.end <= end,
  );
};

/** A decided mark and the ones that say the same and wait. */
export type Alike = { readonly model: Mark; readonly followers: readonly Mark[] };

/** What could be decided as the mark `modelId` was, leaving out what is `settled`; null where there is nothing. */
export const findAlike = (
  marks: readonly Mark[],
  modelId: string | null,
  settled: ReadonlySet<string>,
): Alike | null => {
  const model = marks.find(({ id }) => id === modelId);
  if (!model) return null;
  const followers = alikeMarks(marks, model).filter(({ id }) => !settled.has(id));
  return followers.length > 0 ? { model, followers } : null;
};

/**
 * The marks in the order of `ids`, so that nothing moves under the reader's hands while decisions change what the order
 * is made of. Marks that came later stand before the one that follows them in the order given.
 */
export const keepOrder = (marks: readonly Mark[], ids: readonly string[]): readonly Mark[] => {
  const place = new Map(ids.map((id, at) => [id, at]));
  const known = marks.filter(({ id }) => place.has(id));
  const kept = known.sort((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0));
  let after: string | null = null;
  for (const mark of [...marks].reverse()) {
    const at: number = after === null ? kept.length : kept.findIndex(({ id }) => id === after);
    if (!place.has(mark.id)) kept.splice(at, 0, mark);
    after = mark.id;
  }
  return kept;
};

const sentenceOf = (sentences: readonly Span[], { anchor }: Mark): Span =>
  sentences.find(({ end }) => end > anchor.start) ?? anchor;

/** Puts neighbours of the same sentence together, keeping the order given. */
export const groupBySentence = (marks: readonly Mark[], sentences: readonly Span[]): readonly SentenceGroup[] => {
  const groups: { sentence: Span; marks: Mark[] }[] = [];
  for (const mark of marks) {
    const sentence = sentenceOf(sentences, mark);
    const last = groups.at(-1);
    if (last?.sentence.start === sentence.start) last.marks.push(mark);
    else groups.push({ sentence, marks: [mark] });
  }
  return groups;
};

/** Longest sentence shown whole, and how much is kept on each side of the mark in a longer one (UTF-16 units). */
const LONGEST_SENTENCE = 420;
const CONTEXT = 170;

/** A very long sentence (a list run into one) is cut to the surroundings of the mark, at spaces. */
export const trimSentence = (text: string, sentence: Span, mark: Span): Span => {
  if (sentence.end - sentence.start <= LONGEST_SENTENCE) return sentence;
  const from = Math.max(sentence.start, mark.start - CONTEXT);
  const to = Math.min(sentence.end, mark.end + CONTEXT);
  const nextSpace = text.indexOf(' ', from);
  const lastSpace = text.lastIndexOf(' ', to);
  return {
    start: from === sentence.start || nextSpace === -1 || nextSpace >= mark.start ? from : nextSpace + 1,
    end: to === sentence.end || lastSpace <= mark.end ? to : lastSpace,
  };
};
