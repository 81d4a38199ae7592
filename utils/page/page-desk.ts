import type { MarkKind, PageAnswer, PageQuote, PageRequest } from '@/utils/model';
import { followPointer } from './follow-pointer';
import type { LayerNames } from './layers';
import { type BarTexts, createCards, createToasts, openBar } from './overlay';
import { readPageSelection, type SelectedQuote } from './page-quote';
import { createPainter, type PaintReport } from './paint';
import type { PaintedMark, ShownMark } from './painted-mark';
import { createTaggingMode } from './tagging-mode';

/** Words of what is shown over the page, in the reader's language. */
export type PageTexts = BarTexts & { readonly edit: string; readonly close: string; readonly undo: string };

/** What the extension can ask of a page. */
export type PageCommand =
  | { readonly type: 'paint'; readonly marks: readonly PaintedMark[] }
  | { readonly type: 'reveal'; readonly markId: string }
  | { readonly type: 'clear' }
  | { readonly type: 'selection' }
  /** The bar over the present selection, with the focus. */
  | { readonly type: 'bar' }
  | { readonly type: 'tagging'; readonly on: boolean | 'toggle' }
  | { readonly type: 'toast'; readonly text: string; readonly undoable: boolean };

/** What each command answers. */
export type PageReply = {
  readonly paint: PaintReport;
  /** False: it is not on the page. */
  readonly reveal: boolean;
  readonly clear: undefined;
  readonly selection: PageQuote | null;
  /** False: nothing is selected. */
  readonly bar: boolean;
  /** Whether it is on now. */
  readonly tagging: boolean;
  readonly toast: undefined;
};

/** Sends a request to the background. */
export type Ask = (request: PageRequest) => Promise<PageAnswer>;

export type PageDesk = {
  readonly answer: (command: PageCommand, texts: PageTexts) => PageReply[PageCommand['type']];
};

/** Everything we do on one page: painted marks with their cards, the bar over a selection, toasts. */
export const createPageDesk = (document: Document, names: LayerNames, ask: Ask): PageDesk => {
  const painter = createPainter(document, names);
  const toasts = createToasts(document);
  const cards = createCards(document);
  // Each command brings the words: the language may change between two of them.
  let texts: PageTexts | null = null;
  let bar: { readonly close: () => void } | null = null;
  let isTagging = false;

  const toast = (text: string, undoable: boolean) => {
    if (!texts) return;
    const undo = async () => {
      const answer = await ask({ type: 'undo' });
      toast(answer.text, answer.undoable);
    };
    toasts.show({ text, close: texts.close, act: undoable ? { label: texts.undo, run: () => void undo() } : null });
  };
  const showCard = (entry: ShownMark | null) => {
    if (entry && texts) cards.show({ entry, edit: texts.edit, onEdit: (markId) => void ask({ type: 'open', markId }) });
    else if (!cards.isInside()) cards.close();
  };
  const pointer = followPointer(document, { markAt: painter.markAt, onRest: showCard });
  const select = (): SelectedQuote | null => readPageSelection(document, painter.view);
  const mark = async (quote: PageQuote, kind: MarkKind, note: string | null): Promise<PageAnswer> => {
    const answer = await ask({ type: 'mark', quote, kind, note });
    if (!answer.ok) return answer;
    // Or the next click would bring the bar for the same words again.
    document.getSelection()?.empty();
    toast(answer.text, answer.undoable);
    return answer;
  };
  const showBar = (focus: boolean): boolean => {
    bar?.close();
    cards.close();
    const selected = select();
    if (!selected || !texts) return false;
    const { quote, rect } = selected;
    bar = openBar(document, {
      rect,
      texts,
      focus,
      read: () => ask({ type: 'read', quote }),
      mark: (kind, note) => mark(quote, kind, note),
      onClose: () => {
        bar = null;
      },
    });
    return true;
  };
  const tagging = createTaggingMode(document, () => showBar(false));

  const answers: {
    readonly [Type in PageCommand['type']]: (command: Extract<PageCommand, { type: Type }>) => PageReply[Type];
  } = {
    paint: ({ marks }) => {
      pointer(marks.length > 0);
      return painter.paint(marks);
    },
    reveal: ({ markId }) => {
      const entry = painter.reveal(markId);
      // Once the scrolling has happened: a card goes when its page scrolls.
      requestAnimationFrame(() => requestAnimationFrame(() => showCard(entry)));
      return entry !== null;
    },
    clear: () => {
      pointer(false);
      cards.close();
      painter.clear();
      return undefined;
    },
    selection: () => select()?.quote ?? null,
    bar: () => showBar(true),
    tagging: ({ on }) => {
      isTagging = on === 'toggle' ? !isTagging : on;
      tagging(isTagging);
      if (!isTagging) bar?.close();
      return isTagging;
    },
    toast: ({ text, undoable }) => {
      toast(text, undoable);
      return undefined;
    },
  };
  return {
    answer: (command, words) => {
      texts = words;
      // `as`: each command finds the answer of its own type, which the typing of an index cannot say.
      const run = answers[command.type] as (command: PageCommand) => PageReply[PageCommand['type']];
      return run(command);
    },
  };
};
