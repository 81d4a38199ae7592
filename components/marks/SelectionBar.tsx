import type { SelectionBox, TextSelection } from '@/components/article';
import { useShortcuts, useTranslate } from '@/components/hooks';
import { Button } from '@/components/ui';
import type { MessageKey } from '@/utils/i18n';
import type { MarkKind } from '@/utils/model';
import type { ReviewCommand } from './review-commands';
import { useKeys } from './use-keys';
import type { Review } from './use-review';

const KINDS: readonly { kind: MarkKind; command: ReviewCommand; label: MessageKey }[] = [
  { kind: 'figure', command: 'figure', label: 'kindFigure' },
  { kind: 'target', command: 'target', label: 'kindTarget' },
  { kind: 'person', command: 'addPerson', label: 'kindPerson' },
  { kind: 'quote', command: 'addQuote', label: 'kindQuote' },
  { kind: 'note', command: 'addNote', label: 'kindNote' },
];

type SelectionBarProps = {
  readonly selected: TextSelection;
  readonly clear: () => void;
  readonly review: Review;
  /** Beside the selection, or under the text where there is no room beside it. */
  readonly place: 'floating' | 'docked';
};

/** Room the bar needs above a selection, and its width, px. */
const BAR_HEIGHT = 48;
const BAR_WIDTH = 520;

/** Above the selection where there is room, else below it; never out of the window. */
const besideSelection = ({ left, top, bottom }: SelectionBox) => ({
  left: `clamp(4px, ${Math.round(left)}px, calc(100vw - min(100vw, ${BAR_WIDTH}px)))`,
  top: `${Math.round(top > BAR_HEIGHT + 60 ? top - BAR_HEIGHT : bottom + 8)}px`,
});

/** For selected text: one key or click makes it a mark. */
export const SelectionBar = ({ selected, clear, review, place }: SelectionBarProps) => {
  const t = useTranslate();
  const keys = useKeys();
  const add = (kind: MarkKind) => () => {
    review.add(selected.span, kind);
    clear();
  };
  const lost = review.current && !review.current.anchored ? review.current : null;
  const reattach = () => {
    review.reattach(selected.span);
    clear();
  };
  const handlers: Partial<Record<ReviewCommand, () => void>> = lost ? { reattach } : {};
  for (const { kind, command } of KINDS) handlers[command] = add(kind);
  useShortcuts(keys.bind(handlers), { first: true });
  return (
    <div
      class="selection-bar"
      role="toolbar"
      aria-label={t('markSelection')}
      data-place={place}
      style={place === 'floating' ? besideSelection(selected.box) : undefined}
      // The selection must outlive the press on a button.
      onMouseDown={(event) => event.preventDefault()}
    >
      {KINDS.map(({ kind, command, label }) => (
        <Button key={kind} variant="quiet" keyCap={keys.capOf(command)} onClick={add(kind)}>
          {t(label)}
        </Button>
      ))}
      {lost && (
        <Button variant="primary" icon="attach" keyCap={keys.capOf('reattach')} onClick={reattach}>
          {t('reattach')}
        </Button>
      )}
    </div>
  );
};
