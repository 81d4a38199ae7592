import { articleIdentity } from '@/utils/article';
import type { MarkKind, PageAnswer, PageQuote, PageRequest } from '@/utils/model';
import { followPointer } from './follow-pointer';
import type { LayerNames } from './layers';
import { createLinkSigns } from './link-signs';
import { type BarTexts, createCards, createToasts, openBar } from './overlay';
import { createPageParts, type PagePart, rectOnPage } from './page-parts';
import { readPageSelection, type SelectedQuote } from './page-quote';
import type { PaintReport } from './paint';
import type { PaintedMark, ShownMark } from './painted-mark';
import { randomId } from './random-name';
import { createTaggingMode } from './tagging-mode';
import { watchAddress } from './watch-address';

/** Words of what is shown over the page, in the reader's language. */
export type PageTexts = BarTexts & {
  readonly edit: string;
  readonly close: string;
  readonly undo: string;
  /** The extension was updated since it came to this page, which has to be loaded again. */
  readonly outdated: string;
  /** The page went to another address by itself, so it is not known any more what it shows. */
  readonly moved: string;
};

/** What the extension can ask of a page. */
export type PageCommand =
  /** `text` is the Article's; `revision` names what is painted then, for a `repaint` to build on. */
  | {
      readonly type: 'paint';
      readonly marks: readonly PaintedMark[];
      readonly text: string;
      readonly revision: string;
    }
  /** Only what is otherwise than in the revision `since`; `marks` are changed or new, `gone` are ids. */
  | {
      readonly type: 'repaint';
      readonly since: string;
      readonly revision: string;
      readonly marks: readonly PaintedMark[];
      readonly gone: readonly string[];
    }
  | { readonly type: 'reveal'; readonly markId: string }
  | { readonly type: 'clear' }
  | { readonly type: 'selection' }
  /** The bar over the present selection, with the focus. */
  | { readonly type: 'bar' }
  | { readonly type: 'tagging'; readonly on: boolean | 'toggle' }
  | { readonly type: 'toast'; readonly text: string; readonly undoable: boolean }
  | { readonly type: 'links' }
  | { readonly type: 'sign-links'; readonly addresses: readonly string[] };

/** What each command answers. */
export type PageReply = {
  readonly paint: PaintReport;
  /** null: the page shows another revision, so all of it has to be sent. */
  readonly repaint: PaintReport | null;
  /** False: it is not on the page. */
  readonly reveal: boolean;
  readonly clear: undefined;
  readonly selection: PageQuote | null;
  /** False: nothing is selected. */
  readonly bar: boolean;
  /** Whether it is on now. */
  readonly tagging: boolean;
  readonly toast: undefined;
  /** The addresses the page links to. */
  readonly links: readonly string[];
  /** How many links are signed now. */
  readonly 'sign-links': number;
};

/** Sends a request to the background; null where nobody answers any more. */
export type Ask = (request: PageRequest) => Promise<PageAnswer | null>;

export type PageDesk = {
  readonly answer: (command: PageCommand, texts: PageTexts) => PageReply[PageCommand['type']];
};

/** Everything we do on one page: painted marks with their cards, the bar over a selection, toasts. */
export const createPageDesk = (document: Document, names: LayerNames, ask: Ask): PageDesk => {
  const parts = createPageParts(document, names);
  const toasts = createToasts(document);
  const cards = createCards(document);
  const signs = createLinkSigns(document, names);
  // Each command brings the words: the language may change between two of them.
  let texts: PageTexts | null = null;
  let bar: { readonly close: () => void } | null = null;
  let isTagging = false;
  let painted: Painted | null = null;
  /** The article the marks were painted for. */
  let shownAt: string | null = null;

  /** Every refusal has words: a bar that is merely dead explains nothing. */
  const request = async (what: PageRequest): Promise<PageAnswer> => {
    const answer = await ask(what);
    if (answer && (answer.ok || answer.text !== '')) return answer;
    return { ok: false, text: (answer ? texts?.moved : texts?.outdated) ?? '', undoable: false };
  };
  const toast = (text: string, undoable: boolean) => {
    if (!texts) return;
    const undo = async () => {
      const answer = await request({ type: 'undo', actId: randomId() });
      toast(answer.text, answer.undoable);
    };
    toasts.show({ text, close: texts.close, act: undoable ? { label: texts.undo, run: () => void undo() } : null });
  };
  const openMark = async (markId: string) => {
    const answer = await request({ type: 'open', markId });
    if (!answer.ok && answer.text) toast(answer.text, false);
  };
  const showCard = (entry: ShownMark | null) => {
    if (entry && texts) cards.show({ entry, rect: rectOf(entry), edit: texts.edit, onEdit: (id) => void openMark(id) });
    else if (!cards.isInside()) cards.close();
  };
  const pointers = createSwitches((part) =>
    followPointer(part.document, { markAt: part.painter.markAt, onRest: showCard }),
  );
  const select = (): (SelectedQuote & { readonly document: Document }) | null => {
    for (const part of parts.all()) {
      const selected = readPageSelection(part.document, part.painter.view);
      if (selected) return { ...selected, document: part.document };
    }
    return null;
  };
  const mark = async (selected: Selected, kind: MarkKind, note: string | null): Promise<PageAnswer> => {
    const answer = await request({ type: 'mark', actId: selected.actId, quote: selected.quote, kind, note });
    if (!answer.ok) return answer;
    // Or the next click would bring the bar for the same words again.
    selected.document.getSelection()?.empty();
    toast(answer.text, answer.undoable);
    return answer;
  };
  const showBar = (focus: boolean): boolean => {
    bar?.close();
    cards.close();
    const found = select();
    if (!found || !texts) return false;
    const selected: Selected = { ...found, actId: randomId() };
    bar = openBar(document, {
      rect: rectOnPage(found.document, found.rect),
      selectedIn: found.document.defaultView ?? window,
      texts,
      focus,
      read: () => request({ type: 'read', quote: found.quote }),
      mark: (kind, note) => mark(selected, kind, note),
      onClose: () => {
        bar = null;
      },
    });
    return true;
  };
  const tagging = createSwitches((part) => createTaggingMode(part.document, () => showBar(false)));

  const paint = (next: Painted): PaintReport => {
    const { marks, text } = next;
    painted = next;
    shownAt = articleIdentity(document.location.href);
    const report = parts.paint([...marks.values()], text);
    pointers(marks.size > 0 ? parts.painted() : []);
    return report;
  };

  const hide = () => {
    pointers([]);
    cards.close();
    parts.clear();
  };
  watchAddress(window, () => {
    if (!painted) return;
    bar?.close();
    // The words of one article must not be found in the next; back at the first they are shown again.
    if (articleIdentity(document.location.href) === shownAt) paint(painted);
    else hide();
  });

  const answers: {
    readonly [Type in PageCommand['type']]: (command: Extract<PageCommand, { type: Type }>) => PageReply[Type];
  } = {
    paint: ({ marks, text, revision }) =>
      paint({ text, revision, marks: new Map(marks.map((mark) => [mark.id, mark])) }),
    repaint: ({ since, revision, marks, gone }) => {
      if (painted?.revision !== since) return null;
      const next = new Map(painted.marks);
      for (const id of gone) next.delete(id);
      for (const mark of marks) next.set(mark.id, mark);
      return paint({ ...painted, revision, marks: next });
    },
    reveal: ({ markId }) => {
      const entry = parts.reveal(markId);
      // Once the scrolling has happened: a card goes when its page scrolls.
      requestAnimationFrame(() => requestAnimationFrame(() => showCard(entry)));
      return entry !== null;
    },
    clear: () => {
      hide();
      painted = null;
      return undefined;
    },
    selection: () => select()?.quote ?? null,
    bar: () => showBar(true),
    tagging: ({ on }) => {
      isTagging = on === 'toggle' ? !isTagging : on;
      tagging(isTagging ? parts.all() : []);
      if (!isTagging) bar?.close();
      return isTagging;
    },
    toast: ({ text, undoable }) => {
      toast(text, undoable);
      return undefined;
    },
    links: () => signs.addresses(),
    'sign-links': ({ addresses }) => signs.sign(addresses),
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

/** What the page was last made to show. */
type Painted = {
  readonly revision: string;
  readonly text: string;
  readonly marks: ReadonlyMap<string, PaintedMark>;
};

/** What the bar stands over; its one act has an id from the start, so that sending it again does nothing more. */
type Selected = SelectedQuote & { readonly document: Document; readonly actId: string };

const rectOf = ({ range }: ShownMark): DOMRect => {
  const rect = range.getClientRects()[0] ?? range.getBoundingClientRect();
  return rectOnPage(range.startContainer.ownerDocument ?? document, rect);
};

/** Something that is on in some parts of the page: makes it be on in these and in no other. */
const createSwitches = (create: (part: PagePart) => (isOn: boolean) => void) => {
  const switches = new Map<PagePart, (isOn: boolean) => void>();
  return (wanted: readonly PagePart[]): void => {
    for (const [part, turn] of switches) {
      if (wanted.includes(part)) continue;
      turn(false);
      switches.delete(part);
    }
    for (const part of wanted) {
      if (switches.has(part)) continue;
      const turn = create(part);
      switches.set(part, turn);
      turn(true);
    }
  };
};
