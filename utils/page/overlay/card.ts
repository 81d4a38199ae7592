import type { ShownMark } from '../painted-mark';
import { make, makeButton, openSurface, type Surface } from './surface';

export type CardInput = {
  readonly entry: ShownMark;
  /** Where the mark's words stand in the window. */
  readonly rect: DOMRect;
  readonly edit: string;
  readonly onEdit: (markId: string) => void;
};

/** A card nobody touches goes by itself, in milliseconds: it may have been asked for by a key, with the pointer elsewhere. */
const CARD_MS = 8_000;

/** The card of one mark on the page: how it was read, and the way to edit it. */
export const createCards = (document: Document) => {
  let open: { readonly surface: Surface; readonly markId: string } | null = null;
  let isInside = false;
  /** The document whose words the card stands beside: the page's own or that of a frame. */
  let scrolling: Document | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const close = () => {
    clearTimeout(timer);
    scrolling?.removeEventListener('scroll', close, true);
    open?.surface.close();
    open = null;
    isInside = false;
  };
  return {
    show: ({ entry, rect, edit, onEdit }: CardInput): void => {
      const { mark, range } = entry;
      if (open?.markId === mark.id) return;
      close();
      const { kind, heading, value, status } = mark.card;
      const box = make(
        'div',
        { class: 'box card', role: 'group', 'aria-label': `${kind}: ${heading}` },
        make('span', { class: 'kind' }, `${kind} · ${status}`),
        make('b', {}, heading),
        ...(value ? [make('span', { class: 'value' }, value)] : []),
        make(
          'div',
          { class: 'row' },
          makeButton(edit, () => onEdit(mark.id)),
        ),
      );
      box.addEventListener('pointerenter', () => {
        isInside = true;
      });
      box.addEventListener('pointerleave', close);
      open = { surface: openSurface(document, box, rect), markId: mark.id };
      // It stands beside words that are moving away.
      scrolling = range.startContainer.ownerDocument;
      scrolling?.addEventListener('scroll', close, { capture: true, passive: true });
      timer = setTimeout(() => !isInside && close(), CARD_MS);
    },
    /** The pointer is on the card itself: it must not close while it is read. */
    isInside: () => isInside,
    close,
  };
};
