import { useRef } from 'preact/hooks';
import type { Block, Mark } from '@/utils/model';
import { PaintedText } from './PaintedText';
import { useCurrentInSight } from './use-current-in-sight';

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
  const block = blocks.find(({ type, start, end }) => type === 'title' && text.slice(start, end) === title);
  if (!block) return <>{title}</>;
  const goToMark = ({ target }: MouseEvent): void => {
    const id = target instanceof Element && target.closest('[data-mark]')?.getAttribute('data-mark');
    if (id) onSelectMark(id);
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: by keyboard marks are gone through in the list beside it.
    // biome-ignore lint/a11y/noStaticElementInteractions: the same.
    <span class="painted-title" ref={root} onClick={goToMark}>
      <PaintedText text={text} range={block} marks={marks} currentId={currentId} />
    </span>
  );
};
