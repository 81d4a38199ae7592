import { createCarrier, createLocator, describeSpan } from '@/utils/anchor';
import { isAccepted, type Mark } from '@/utils/model';
import { isQuantityKind } from './readings';

/** A number that was corrected under a mark: `was` the marked words, `now` what stands there, null when it is gone. */
export type Alarm = { readonly markId: string; readonly was: string; readonly now: string | null };

export type CarriedMarks = { readonly marks: readonly Mark[]; readonly alarms: readonly Alarm[] };

/** Gone numbers alarm only where someone stood behind them; a rejected mark never does. */
const alarmOf = (mark: Mark, reason: string, detail: string | undefined): Alarm | null => {
  const was = mark.anchor.quote;
  if (mark.status === 'rejected' || !mark.anchored) return null;
  if (reason === 'changed-number') return { markId: mark.id, was, now: detail ?? null };
  return isQuantityKind(mark.kind) && isAccepted(mark) ? { markId: mark.id, was, now: null } : null;
};

/**
 * Takes marks over to another version of the text. Found words give a new anchor; a mark whose words are not found
 * stays with its old anchor, `anchored` false, and comes back by itself when the words do. Nothing of a reading is
 * changed, and no mark ever moves to another number: that raises an alarm ("4,49%" is now "4,29%").
 */
export const carryMarks = (marks: readonly Mark[], oldText: string, newText: string): CarriedMarks => {
  const carry = createCarrier(oldText, newText);
  const locate = createLocator(newText);
  const alarms: Alarm[] = [];
  const carried = marks.map((mark): Mark => {
    // The anchor of a lost mark belongs to a text older than `oldText`.
    const located = mark.anchored ? carry(mark.anchor) : locate(mark.anchor);
    if (located.ok) return { ...mark, anchor: describeSpan(newText, located.value.span), anchored: true };
    const alarm = alarmOf(mark, located.reason, located.detail);
    if (alarm !== null) alarms.push(alarm);
    return { ...mark, anchored: false };
  });
  return { marks: carried, alarms };
};
