import type { PageAnswer, PageRequest } from '@/utils/model';
import { createToasts } from './overlay';
import type { Ask, PageTexts } from './page-command';
import { randomId } from './random-name';

/** Asks the background for the reader, and tells the reader what came of it. */
export type PageTalk = {
  /** Each command brings the words: the language may change between two of them. */
  readonly speak: (texts: PageTexts) => void;
  /** null before the first command. */
  readonly texts: () => PageTexts | null;
  /** Every refusal has words: a bar that is merely dead explains nothing. */
  readonly request: (what: PageRequest) => Promise<PageAnswer>;
  readonly toast: (text: string, undoable: boolean) => void;
};

/**
 * Talks through `ask`. An answer that does not come, or has no words, becomes a refusal in words of ours; its notice
 * offers to undo what the background says can be undone.
 */
export const createPageTalk = (document: Document, ask: Ask): PageTalk => {
  const toasts = createToasts(document);
  let texts: PageTexts | null = null;
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
  return {
    speak: (words) => {
      texts = words;
    },
    texts: () => texts,
    request,
    toast,
  };
};
