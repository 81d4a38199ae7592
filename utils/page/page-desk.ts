import type { LayerNames } from './layers';
import { createLinkSigns } from './link-signs';
import { createMarkCards } from './mark-cards';
import type { Ask, PageCommand, PageReply, PageTexts } from './page-command';
import { createPageParts } from './page-parts';
import { createPageTalk } from './page-talk';
import { createPaintedArticle } from './painted-article';
import { createSelectionBar } from './selection-bar';

export type PageDesk = {
  readonly answer: (command: PageCommand, texts: PageTexts) => PageReply[PageCommand['type']];
};

type Answers = {
  readonly [Type in PageCommand['type']]: (command: Extract<PageCommand, { type: Type }>) => PageReply[Type];
};

/** Everything we do on one page: painted marks with their cards, the bar over a selection, toasts, signs at links. */
export const createPageDesk = (document: Document, names: LayerNames, ask: Ask): PageDesk => {
  const parts = createPageParts(document, names);
  const talk = createPageTalk(document, ask);
  const cards = createMarkCards(document, talk);
  const signs = createLinkSigns(document, names);
  const bar = createSelectionBar({ document, parts, talk, onOpen: cards.close });
  const article = createPaintedArticle({
    document,
    parts,
    onShown: (isShown) => {
      cards.follow(isShown ? parts.painted() : []);
      if (!isShown) cards.close();
    },
    onMoved: bar.close,
  });
  const answers: Answers = {
    paint: article.paint,
    repaint: article.repaint,
    reveal: ({ markId }) => {
      const entry = parts.reveal(markId);
      // Once the scrolling has happened: a card goes when its page scrolls.
      requestAnimationFrame(() => requestAnimationFrame(() => cards.show(entry)));
      return entry !== null;
    },
    clear: () => {
      article.clear();
      return undefined;
    },
    selection: () => bar.select()?.quote ?? null,
    bar: () => bar.open(true),
    tagging: ({ on }) => bar.tag(on),
    toast: ({ text, undoable }) => {
      talk.toast(text, undoable);
      return undefined;
    },
    links: () => signs.addresses(),
    'sign-links': ({ addresses }) => signs.sign(addresses),
  };
  return {
    answer: (command, words) => {
      talk.speak(words);
      // `as`: each command finds the answer of its own type, which the typing of an index cannot say.
      const run = answers[command.type] as (command: PageCommand) => PageReply[PageCommand['type']];
      return run(command);
    },
  };
};
