import { articleIdentity } from '@/utils/article';
import type { PageCommand } from './page-command';
import type { PageParts } from './page-parts';
import type { PaintReport } from './paint';
import type { PaintedMark } from './painted-mark';
import { watchAddress } from './watch-address';

/** What the page was last made to show. */
type Painted = {
  readonly revision: string;
  readonly text: string;
  readonly marks: ReadonlyMap<string, PaintedMark>;
};

type PaintedArticleInput = {
  readonly document: Document;
  readonly parts: PageParts;
  /** Marks show now, or none do. */
  readonly onShown: (isShown: boolean) => void;
  /** The page went to another address by itself. */
  readonly onMoved: () => void;
};

/**
 * The marks of one article on its page. A page that goes to another article without loading loses them, and has them
 * again when it comes back: the words of one article must not be found in the next.
 */
export const createPaintedArticle = ({ document, parts, onShown, onMoved }: PaintedArticleInput) => {
  let painted: Painted | null = null;
  /** The article the marks were painted for. */
  let shownAt: string | null = null;
  const here = (): string => articleIdentity(document.location.href);
  const show = (next: Painted): PaintReport => {
    painted = next;
    shownAt = here();
    const report = parts.paint([...next.marks.values()], next.text);
    onShown(next.marks.size > 0);
    return report;
  };
  const hide = () => {
    onShown(false);
    parts.clear();
  };
  watchAddress(window, () => {
    if (!painted) return;
    onMoved();
    if (here() === shownAt) show(painted);
    else hide();
  });
  return {
    paint: ({ marks, text, revision }: Extract<PageCommand, { type: 'paint' }>): PaintReport =>
      show({ text, revision, marks: new Map(marks.map((mark) => [mark.id, mark])) }),
    /** null: the page shows another revision than the one the changes are of. */
    repaint: ({ since, revision, marks, gone }: Extract<PageCommand, { type: 'repaint' }>): PaintReport | null => {
      if (painted?.revision !== since) return null;
      const next = new Map(painted.marks);
      for (const id of gone) next.delete(id);
      for (const mark of marks) next.set(mark.id, mark);
      return show({ ...painted, revision, marks: next });
    },
    clear: () => {
      hide();
      painted = null;
    },
  };
};
