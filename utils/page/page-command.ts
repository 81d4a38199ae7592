import type { PageAnswer, PageQuote, PageRequest } from '@/utils/model';
import type { BarTexts } from './overlay';
import type { PaintReport } from './paint';
import type { PaintedMark } from './painted-mark';

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
