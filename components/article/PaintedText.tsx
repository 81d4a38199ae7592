import type { Mark, Span } from '@/utils/model';
import { cutSegments } from './text-segments';

type PaintedTextProps = {
  readonly text: string;
  readonly range: Span;
  readonly marks: readonly Mark[];
  readonly currentId: string | null;
};

/** A stretch of the article with its marks underlined; the current one also has a background. Text only, never markup. */
export const PaintedText = ({ text, range, marks, currentId }: PaintedTextProps) => (
  <>
    {cutSegments(range, marks, currentId).map(({ start, end, mark }) =>
      mark ? (
        <mark
          key={start}
          class="mark"
          data-mark={mark.id}
          data-kind={mark.kind}
          data-status={mark.status}
          data-current={mark.id === currentId || undefined}
        >
          {text.slice(start, end)}
        </mark>
      ) : (
        text.slice(start, end)
      ),
    )}
  </>
);
