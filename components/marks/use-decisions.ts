import { useState } from 'preact/hooks';
import type { Act } from '@/utils/marks';
import type { Mark } from '@/utils/model';
import type { ReviewInput } from './review-input';
import { findAlike, isDecided, undecidedOfParagraph } from './review-model';
import type { EditAct } from './use-mark-form';
import type { Walk } from './use-walk';

type DecisionsInput = Pick<ReviewInput, 'text' | 'marks' | 'port' | 'indicators'> & { readonly walk: Walk };

/** What the reader decides about marks: each decision leaves at once, and the walk goes on to the next mark. */
export const useDecisions = ({ text, marks, port, indicators, walk }: DecisionsInput) => {
  // The mark decided last, by itself: what says the same may follow it.
  const [modelId, setModelId] = useState<string | null>(null);
  const { current, shown, settled } = walk;
  const alike =
    findAlike(marks, modelId, settled) ??
    (current && isDecided(current) ? findAlike(marks, current.id, settled) : null);

  const decide = (act: Act & { readonly markIds: readonly string[] }) => {
    for (const id of act.markIds) settled.add(id);
    setModelId(act.markIds.length === 1 ? (act.markIds[0] ?? null) : null);
    port.act(act);
    // A decision about other marks leaves the reader where they are still to decide.
    if (current && !isDecided(current) && !settled.has(current.id)) return;
    walk.goOn();
  };
  const onCurrent = (run: (mark: Mark) => void) => () => current && run(current);
  const confirmSome = (some: readonly Mark[]) => {
    const markIds = some.filter((mark) => !isDecided(mark)).map((mark) => mark.id);
    if (markIds.length > 0) decide({ type: 'confirm', markIds });
  };
  return {
    alike,
    forgetModel: () => setModelId(null),
    acts: {
      confirm: onCurrent((mark) => {
        if (isDecided(mark)) return walk.goOn();
        if (mark.quantity) indicators.note(mark.quantity.indicator, false);
        decide({ type: 'confirm', markIds: [mark.id] });
      }),
      reject: onCurrent((mark) => decide({ type: mark.status === 'added' ? 'remove' : 'reject', markIds: [mark.id] })),
      reset: onCurrent((mark) => {
        settled.delete(mark.id);
        setModelId(null);
        port.act({ type: 'reset', markIds: [mark.id] });
      }),
      switchKind: (kind: 'figure' | 'target') =>
        onCurrent((mark) => mark.quantity && decide({ type: 'switch-kind', markIds: [mark.id], kind }))(),
      confirmAll: () => confirmSome(shown),
      confirmParagraph: onCurrent((mark) => confirmSome(undecidedOfParagraph(text, shown, mark))),
      /** Decides what says the same as the mark decided last; does nothing where nothing does. */
      decideAlike: () => {
        if (!alike) return;
        decide({ type: 'decide-alike', likeId: alike.model.id, markIds: alike.followers.map(({ id }) => id) });
      },
      /** Gives the current mark one of the recent indicators, and accepts it with that. */
      assignIndicator: (slot: number) =>
        onCurrent((mark) => {
          const indicator = indicators.slots[slot];
          if (indicator === undefined || !mark.quantity) return;
          indicators.note(indicator, true);
          const patch = { indicator, indicatorId: null, unit: mark.quantity.unit };
          decide({ type: 'edit-field', markIds: [mark.id], patch });
        })(),
      edit: (act: EditAct) => {
        settled.add(act.markId);
        setModelId(act.markId);
        if (act.quantity) indicators.note(act.quantity.indicator, true);
        port.act(act);
        walk.goOn(act.markId);
      },
    },
  };
};
