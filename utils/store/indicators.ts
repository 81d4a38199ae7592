import type { Connection } from './connection';
import type { IndicatorRow } from './rows';

/** The reader's own entries of the codebook and changes to built-in ones. */
export const listIndicators = ({ database, read }: Connection) =>
  read(async (): Promise<readonly IndicatorRow[]> => database.indicators.toArray());

/** Adds an entry, or replaces the one with its id. */
export const saveIndicator = ({ database, write }: Connection, row: IndicatorRow) =>
  write(['indicators'], async (): Promise<void> => {
    await database.indicators.put(row);
  });
