import { useRef } from 'preact/hooks';
import type { Mark, Span } from '@/utils/model';
import { type BoundaryMove, moveBoundary } from './mark-boundary';

/** Moves ends of marks. Keys come faster than the store answers: each builds on what the last one asked for. */
export const useBoundaries = (text: string, reattach: (mark: Mark, span: Span) => void) => {
  // Where the mark is shown, then where each key has sent it since.
  const way = useRef<{ readonly markId: string; readonly spans: readonly Span[] }>({ markId: '', spans: [] });
  return (mark: Mark, by: BoundaryMove): void => {
    const { start, end } = mark.anchor;
    const { markId, spans } = way.current;
    const at = markId === mark.id ? spans.findIndex((span) => span.start === start && span.end === end) : -1;
    const ahead = at === -1 ? [{ start, end }] : spans.slice(at);
    const from = ahead.at(-1) ?? mark.anchor;
    const anchor = { ...mark.anchor, ...from, quote: text.slice(from.start, from.end) };
    const span = moveBoundary(text, { ...mark, anchor }, by);
    if (!span) return;
    way.current = { markId: mark.id, spans: [...ahead, span] };
    reattach(mark, span);
  };
};
