import { findStep } from './clipping-tables';
import type { Database } from './database';
import type { HistoryRow } from './rows';

const isOpenToUndo = (step: HistoryRow): boolean => !step.undone && !step.dropped;
const isOpenToRedo = (step: HistoryRow): boolean => step.undone && !step.dropped;

/** The step an undo takes back: the newest done one. */
export const findUndoable = (database: Database, clippingId: string) => findStep(database, clippingId, isOpenToUndo);

/** The step a redo makes again: the oldest of the undone ones, which stand together at the end. */
export const findRedoable = async (database: Database, clippingId: string): Promise<HistoryRow | undefined> => {
  let oldest: HistoryRow | undefined;
  await findStep(database, clippingId, (step) => {
    if (isOpenToRedo(step)) oldest = step;
    return isOpenToUndo(step);
  });
  return oldest;
};
