import type { MarkKind, PageAnswer } from '@/utils/model';
import { openBar } from './overlay';
import { type PageParts, rectOnPage } from './page-parts';
import { readPageSelection, type SelectedQuote } from './page-quote';
import type { PageTalk } from './page-talk';
import { createSwitches } from './part-switches';
import { randomId } from './random-name';
import { createTaggingMode } from './tagging-mode';

type SelectionBarInput = {
  readonly document: Document;
  readonly parts: PageParts;
  readonly talk: PageTalk;
  /** The bar is about to open: what else stands over the page goes. */
  readonly onOpen: () => void;
};

type FoundSelection = SelectedQuote & { readonly document: Document };

/** What the bar stands over; its one act has an id from the start, so that sending it again does nothing more. */
type Selected = FoundSelection & { readonly actId: string };

/** What is selected on the page or in one of its frames, and the bar over it; in tagging mode it comes by itself. */
export const createSelectionBar = ({ document, parts, talk, onOpen }: SelectionBarInput) => {
  let bar: { readonly close: () => void } | null = null;
  let isTagging = false;
  const select = (): FoundSelection | null => {
    for (const part of parts.all()) {
      const selected = readPageSelection(part.document, part.painter.view);
      if (selected) return { ...selected, document: part.document };
    }
    return null;
  };
  const close = () => bar?.close();
  const open = (focus: boolean): boolean => {
    close();
    onOpen();
    const found = select();
    const texts = talk.texts();
    if (!found || !texts) return false;
    const selected: Selected = { ...found, actId: randomId() };
    bar = openBar(document, {
      rect: rectOnPage(found.document, found.rect),
      selectedIn: found.document.defaultView ?? window,
      texts,
      focus,
      read: () => talk.request({ type: 'read', quote: found.quote }),
      mark: (kind, note) => mark(talk, selected, { kind, note }),
      onClose: () => {
        bar = null;
      },
    });
    return true;
  };
  const taggingIn = createSwitches((part) => createTaggingMode(part.document, () => open(false)));
  return {
    select,
    open,
    close,
    /** Turns tagging mode on or off; says whether it is on now. */
    tag: (on: boolean | 'toggle'): boolean => {
      isTagging = on === 'toggle' ? !isTagging : on;
      taggingIn(isTagging ? parts.all() : []);
      if (!isTagging) close();
      return isTagging;
    },
  };
};

type Wish = { readonly kind: MarkKind; readonly note: string | null };

const mark = async (talk: PageTalk, selected: Selected, { kind, note }: Wish): Promise<PageAnswer> => {
  const answer = await talk.request({ type: 'mark', actId: selected.actId, quote: selected.quote, kind, note });
  if (!answer.ok) return answer;
  // Or the next click would bring the bar for the same words again.
  selected.document.getSelection()?.empty();
  talk.toast(answer.text, answer.undoable);
  return answer;
};
