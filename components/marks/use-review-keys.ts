import { chordOf, type Shortcuts, useShortcuts } from '@/components/hooks';
import { useKeys } from './use-keys';
import type { Review } from './use-review';

type ReviewKeys = {
  readonly review: Review;
  readonly shortcuts: boolean;
  readonly onShowOnPage: ((markId: string) => void) | undefined;
  readonly pageKeys: Shortcuts | undefined;
  readonly toggleText: (() => void) | undefined;
  readonly showKeys: () => void;
};

/** Binds the commands of a review to the keys in force. Undo and the key map stay where single keys are switched off. */
export const useReviewKeys = (input: ReviewKeys): void => {
  const { review, shortcuts, onShowOnPage, pageKeys, toggleText, showKeys } = input;
  const keys = useKeys();
  const slots = keys.chordsOf('assignIndicator');
  const always = keys.bind({ undo: review.undo, redo: review.redo, keys: showKeys });
  const single = keys.bind<(event: KeyboardEvent) => void>({
    confirm: review.confirm,
    decideAlike: review.decideAlike,
    figure: () => review.switchKind('figure'),
    target: () => review.switchKind('target'),
    edit: () => review.toggle('editor'),
    indicators: () => review.toggle('indicators'),
    assignIndicator: (event) => review.assignIndicator(slots.indexOf(chordOf(event))),
    reject: review.reject,
    reset: review.reset,
    confirmParagraph: review.confirmParagraph,
    confirmAll: review.confirmAll,
    why: () => review.toggle('why'),
    next: () => review.move(1),
    previous: () => review.move(-1),
    reattach: review.reattachBest,
    endForward: () => review.moveBoundary({ edge: 'end', by: 1 }),
    endBack: () => review.moveBoundary({ edge: 'end', by: -1 }),
    startBack: () => review.moveBoundary({ edge: 'start', by: -1 }),
    startForward: () => review.moveBoundary({ edge: 'start', by: 1 }),
    toggleText,
    showOnPage: onShowOnPage && (() => review.current && onShowOnPage(review.current.id)),
  });
  useShortcuts({ ...(shortcuts ? single : {}), ...always, ...pageKeys }, { enabled: true });
};
