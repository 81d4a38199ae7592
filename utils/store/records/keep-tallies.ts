import type { DBCore, DBCoreMutateRequest, DBCoreTable, DBCoreTransaction, Dexie, Table } from 'dexie';
import { CLIPPING_STATES, type ClippingState } from '@/utils/model';
import { type ClippingWrite, holds, onClippingWrites } from './clipping-writes';
import type { ClippingRow, TallyRow } from './rows';

/*
 * How many clippings there are in each state, in a table of its own. IndexedDB counts by walking: a hundred thousand
 * clippings take it a second, or six from a cold disk, and nothing else of the database is answered meanwhile. The tally
 * changes with the clippings in one transaction, and is counted anew where it is not there.
 */

/** Rows of a clipping as far as they are looked at here; damage is possible. */
type Stated = { readonly state?: unknown } | undefined;

type Steps = Map<ClippingState, number>;

const addTo = (steps: Steps, rows: readonly Stated[], step: 1 | -1): void => {
  for (const row of rows) {
    const state = CLIPPING_STATES.find((one) => one === row?.state);
    if (state !== undefined) steps.set(state, (steps.get(state) ?? 0) + step);
  }
};

/** What a change adds to each state, and takes from it. To be asked before the change is made. */
const stepsOf = async (clippings: DBCoreTable, request: DBCoreMutateRequest): Promise<Steps | null> => {
  if (request.type === 'deleteRange') return null;
  const steps: Steps = new Map();
  // A key that is named twice is one clipping: it goes once, and of two rows put there the last one stays.
  const after = new Map<unknown, Stated>(
    request.type === 'delete'
      ? request.keys.map((key) => [key, undefined])
      : request.values.map((row: ClippingRow) => [row.id, row]),
  );
  if (request.type !== 'add') {
    const before = await clippings.getMany({ trans: request.trans, keys: [...after.keys()] });
    addTo(steps, before, -1);
  }
  addTo(steps, [...after.values()], 1);
  return steps;
};

const countState = (clippings: DBCoreTable, trans: DBCoreTransaction, state: ClippingState): Promise<number> => {
  const index = clippings.schema.getIndexByKeyPath('state');
  if (!index) throw new Error('clippings have no index of their states');
  // 1: a range of one value (an enumeration without values at run time).
  return clippings.count({ trans, query: { index, range: { type: 1, lower: state, upper: state } } });
};

const changeTally = async (core: DBCore, trans: DBCoreTransaction, steps: Steps | null): Promise<void> => {
  const tallies = core.table('tallies');
  const changed = steps ? CLIPPING_STATES.filter((state) => steps.get(state)) : CLIPPING_STATES;
  if (changed.length === 0) return;
  const known: readonly (TallyRow | undefined)[] = await tallies.getMany({ trans, keys: [...changed] });
  const values = await Promise.all(
    changed.map(async (state, nth): Promise<TallyRow> => {
      const count = known[nth]?.count;
      if (steps && count !== undefined) return { state, count: count + (steps.get(state) ?? 0) };
      return { state, count: await countState(core.table('clippings'), trans, state) };
    }),
  );
  await tallies.mutate({ type: 'put', trans, values });
};

const mutateCounted = async ({ core, request, proceed }: ClippingWrite) => {
  const steps = await stepsOf(core.table('clippings'), request);
  const answer = await proceed(request);
  // Where a part of it failed, what is there now says more than what was asked for.
  await changeTally(core, request.trans, answer.numFailures === 0 ? steps : null);
  return answer;
};

/** Lets every change of clippings change the tally. */
export const keepTallies = (database: Dexie): void =>
  onClippingWrites(database, 'tallies', (write) =>
    holds(write.request.trans, 'tallies') ? mutateCounted(write) : write.proceed(write.request),
  );

/** Counts all clippings and writes it down, inside a transaction. */
export const makeTallies = async (tables: { table(name: string): Table }): Promise<void> => {
  const clippings = tables.table('clippings');
  const counted = await Promise.all(
    CLIPPING_STATES.map(async (state) => ({ state, count: await clippings.where('state').equals(state).count() })),
  );
  await tables.table('tallies').bulkPut(counted);
};
