import type { ItemSource } from '@/utils/export';
import type { Store } from '@/utils/store';
import { drain, everythingOf, rounded, type Scanned, writerOf } from './export-run';
import { type Step, textsAmong } from './export-steps';

const scan = async (store: Store, ids: readonly string[]): Promise<number> => {
  const start = performance.now();
  for await (const _item of store.exportItems(ids));
  return performance.now() - start;
};

/** A library is gone through in so many parts, each read and written in turn. */
const PARTS = 12;

/**
 * How fast a format is written beside a scan that writes nothing, 1 where writing costs nothing: part after part, first
 * one and then the other, so that a machine that is slower for a minute is slower for both of them. Nothing is cleared
 * between them: a forced collection takes what the engine has learnt of the shapes of clippings, of which a scan needs less.
 */
const speedOfScan = async (
  write: (items: ItemSource) => AsyncIterable<Uint8Array>,
  { store, ids }: Scanned,
): Promise<number> => {
  const sum = { scanned: 0, written: 0 };
  for (let part = 0; part < PARTS; part += 1) {
    const some = ids.slice((part * ids.length) / PARTS, ((part + 1) * ids.length) / PARTS);
    const one = async () => {
      sum.scanned += await scan(store, some);
    };
    const other = async () => {
      sum.written += (await drain(write(store.exportItems(some)))).ms;
    };
    for (const run of part % 2 === 0 ? [one, other] : [other, one]) await run();
  }
  return sum.scanned / sum.written;
};

/**
 * A text format beside a scan, to be asked of one format in a page: a reader's export has a worker of its own, in which no
 * other was written before. Behind CSV in one page JSON Lines had 0.65 and 0.68 of a scan's speed, alone in it 0.84.
 */
export const benchBesideScan = async (store: Store, asked?: readonly string[]) => {
  const material = await everythingOf(store);
  const measured: Partial<Record<Step, object>> = {};
  for (const step of textsAmong(asked))
    measured[step] = { speedOfBareScan: rounded(await speedOfScan(writerOf(step), material)) };
  return measured;
};
