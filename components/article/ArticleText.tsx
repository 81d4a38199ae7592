import type { ComponentChildren } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import type { Block, Mark } from '@/utils/model';
import { PaintedText } from './PaintedText';
import { useCurrentInSight } from './use-current-in-sight';
import { type TextSelection, useTextSelection } from './use-text-selection';

export type ArticleTextProps = {
  readonly label: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly marks: readonly Mark[];
  readonly currentId: string | null;
  readonly onSelectMark: (markId: string) => void;
  /** What to show beside a selection: buttons that make a mark of it. */
  readonly selectionBar: (selected: TextSelection, clear: () => void) => ComponentChildren;
};

/** Texts that came without blocks (plain files) are one paragraph a line. */
const linesOf = (text: string): readonly Block[] => {
  let start = 0;
  return text.split('\n').map((line) => {
    const block: Block = { type: 'paragraph', start, end: start + line.length };
    start += line.length + 1;
    return block;
  });
};

/** The article to read, with its marks; a selection in it becomes a mark. */
export const ArticleText = (props: ArticleTextProps) => {
  const { text, marks, currentId, selectionBar } = props;
  const root = useRef<HTMLElement>(null);
  const { selected, clear } = useTextSelection({ root, onMark: props.onSelectMark });
  const blocks = useMemo(() => (props.blocks.length > 0 ? props.blocks : linesOf(text)), [props.blocks, text]);
  useCurrentInSight(root, currentId);
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: words are selected by keyboard in here. */}
      <article class="article-text" aria-label={props.label} tabIndex={0} ref={root}>
        {blocks.map((block) => (
          <TextBlock key={block.start} block={block}>
            <PaintedText text={text} range={block} marks={marks} currentId={currentId} />
          </TextBlock>
        ))}
      </article>
      {selected && selectionBar(selected, clear)}
    </>
  );
};

type TextBlockProps = { readonly block: Block; readonly children: ComponentChildren };

const TextBlock = ({ block, children }: TextBlockProps) => {
  const attributes = { 'data-start': block.start, 'data-block': block.type, class: 'text-block' };
  // Both one level below the name of the page, and none left out between.
  if (block.type === 'title' || block.type === 'heading') return <h2 {...attributes}>{children}</h2>;
  if (block.type === 'quote') return <blockquote {...attributes}>{children}</blockquote>;
  return <p {...attributes}>{children}</p>;
};
