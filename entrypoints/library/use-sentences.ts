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

/** The sentences some marks stand in, by mark; null while they are being read. */
export const useSentences = (refs: readonly MarkRef[]): Sentences | null => {
  const key = refs.map(({ markId }) => markId).join();
  const [read, setRead] = useState<{ readonly key: string; readonly sentences: Sentences }>({
    key: '',
    sentences: NONE,
  });
  useEffect(() => {
    let gone = false;
    const wanted = new Set(refs.map(({ markId }) => markId));
    const clippingIds = [...new Set(refs.map(({ clippingId }) => clippingId))];
    void Promise.all(clippingIds.map((clippingId) => sentencesOf(clippingId, wanted))).then((found) => {
      if (!gone) setRead({ key, sentences: new Map(found.flat()) });
    });
    return () => {
      gone = true;
    };
  }, [key]);
  return read.key === key ? read.sentences : null;
};

const NONE: Sentences = new Map();
