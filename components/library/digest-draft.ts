import type { DigestEntry } from './export-choice';

/** What a reader made of the articles of a digest: their order, and of each the section and the summary. */
export type DigestDraft = readonly Pick<DigestEntry, 'id' | 'topic' | 'summary'>[];

/** Articles a draft remembers at most: a digest every morning for a month. */
const MOST_KEPT = 500;

/**
 * Planned articles as the reader had left them: those the draft knows change places among themselves, into its order,
 * and have its section and summary; articles new since then stay where they were planned.
 */
export const withDraft = (planned: readonly DigestEntry[], draft: DigestDraft): readonly DigestEntry[] => {
  const byId = new Map(planned.map((entry) => [entry.id, entry]));
  const known = draft.flatMap(({ id, topic, summary }) => {
    const entry = byId.get(id);
    return entry ? [{ ...entry, topic, summary }] : [];
  });
  const isKnown = new Set(known.map(({ id }) => id));
  const inOrder = known.values();
  return planned.map((entry) => (isKnown.has(entry.id) ? (inOrder.next().value ?? entry) : entry));
};

/** The draft after the reader changed something; of articles that are not in this digest what was made before stays. */
export const draftOf = (entries: readonly DigestEntry[], before: DigestDraft): DigestDraft => {
  const here = new Set(entries.map(({ id }) => id));
  const made = entries.map(({ id, topic, summary }) => ({ id, topic, summary }));
  return [...made, ...before.filter(({ id }) => !here.has(id))].slice(0, MOST_KEPT);
};
