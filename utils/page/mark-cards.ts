import { followPointer } from './follow-pointer';
import { createCards } from './overlay';
import { type PagePart, rectOnPage } from './page-parts';
import type { PageTalk } from './page-talk';
import type { ShownMark } from './painted-mark';
import { createSwitches } from './part-switches';

/** The card that tells of a mark: under the resting pointer, or of the mark the reader asked to see. */
export const createMarkCards = (document: Document, talk: PageTalk) => {
  const cards = createCards(document);
  const open = async (markId: string) => {
    const answer = await talk.request({ type: 'open', markId });
    if (!answer.ok && answer.text) talk.toast(answer.text, false);
  };
  const show = (entry: ShownMark | null) => {
    const texts = talk.texts();
    if (entry && texts) cards.show({ entry, rect: rectOf(entry), edit: texts.edit, onEdit: (id) => void open(id) });
    else if (!cards.isInside()) cards.close();
  };
  return {
    show,
    close: cards.close,
    /** Follows the pointer in these parts of the page, and in no other. */
    follow: createSwitches((part: PagePart) =>
      followPointer(part.document, { markAt: part.painter.markAt, onRest: show }),
    ),
  };
};

const rectOf = ({ range }: ShownMark): DOMRect => {
  const rect = range.getClientRects()[0] ?? range.getBoundingClientRect();
  return rectOnPage(range.startContainer.ownerDocument ?? document, rect);
};
