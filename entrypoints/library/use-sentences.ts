import { useEffect, useState } from 'preact/hooks';
import type { MarkRef } from '@/utils/store';
import { splitSentences } from '@/utils/text';
import { store } from './query-worker';

/** A mark in its sentence: the sentence's place in the text of its clipping, and the words before, of and after the mark. */
export type MarkedSentence = {
  readonly start: number;
  readonly before: string;
  readonly words: string;
  readonly after: string;
};

type Sentences = ReadonlyMap<string, MarkedSentence>;

const sentencesOf = async (clippingId: string, wanted: ReadonlySet<string>) => {
  const read = await store.readClipping(clippingId);
  if (!read.ok) return [];
  const { text } = read.value.body;
  const spans = splitSentences(text);
  return read.value.marks.flatMap(({ id, anchor, anchored }): readonly (readonly [string, MarkedSentence])[] => {
    const span = spans.find(({ end }) => end > anchor.start);
    if (!wanted.has(id) || !anchored || !span) return [];
    const [before, after] = [text.slice(span.start, anchor.start), text.slice(anchor.end, span.end)];
    return [[id, { start: span.start, before, words: text.slice(anchor.start, anchor.end), after }]];
  });
};

/** Clippings read at once: whoever asks the database meanwhile waits for no more. */
const READ_TOGETHER = 16;

/** The sentences of marks; it stops where they are no longer wanted. */
const readSentences = async (refs: readonly MarkRef[], isWanted: () => boolean): Promise<Sentences> => {
  const wanted = new Set(refs.map(({ markId }) => markId));
  const clippingIds = [...new Set(refs.map(({ clippingId }) => clippingId))];
  const found: (readonly [string, MarkedSentence])[] = [];
  for (let from = 0; from < clippingIds.length && isWanted(); from += READ_TOGETHER) {
    const some = clippingIds.slice(from, from + READ_TOGETHER);
    found.push(...(await Promise.all(some.map((clippingId) => sentencesOf(clippingId, wanted)))).flat());
  }
  return new Map(found);
};

const NONE: Sentences = new Map();

/** The sentences some marks stand in, by mark; until they are read (`isRead`) those that were asked for before. */
export const useSentences = (refs: readonly MarkRef[]): { readonly sentences: Sentences; readonly isRead: boolean } => {
  const key = refs.map(({ markId }) => markId).join();
  const [read, setRead] = useState<{ readonly key: string; readonly sentences: Sentences }>({
    key: '',
    sentences: NONE,
  });
  useEffect(() => {
    let gone = false;
    void readSentences(refs, () => !gone).then((sentences) => {
      if (!gone) setRead({ key, sentences });
    });
    return () => {
      gone = true;
    };
  }, [key]);
  return { sentences: read.sentences, isRead: read.key === key };
};
