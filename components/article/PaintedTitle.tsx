import { useRef } from 'preact/hooks';
import type { Block, Mark } from '@/utils/model';
import { PaintedText } from './PaintedText';
import { useCurrentInSight } from './use-current-in-sight';
import { useMarkClicks } from './use-mark-clicks';

type PaintedTitleProps = {
  /** The title as it is shown, which the reader may have put in the place of the one that was read. */
  readonly title: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly marks: readonly Mark[];
  readonly currentId: string | null;
  readonly onSelectMark: (markId: string) => void;
};

/**
 * A title with the marks in it: "Phố Sín hoàn thành 14,5 km đường thôn". Where the kept text has another title than the
 * one that is shown, or none, only the words: offsets of the one say nothing of the other.
 */
export const PaintedTitle = ({ title, text, blocks, marks, currentId, onSelectMark }: PaintedTitleProps) => {
  const root = useRef<HTMLSpanElement>(null);
  useCurrentInSight(root, currentId);
  useMarkClicks(root, onSelectMark);
  const block = blocks.find(({ type, start, end }) => type === 'title' && text.slice(start, end) === title);
  return (
    <span class="painted-title" ref={root}>
      {block ? <PaintedText text={text} range={block} marks={marks} currentId={currentId} /> : title}
    </span>
  );
};
