import type { ExportItem } from '@/utils/export';
import type { Store } from '@/utils/store';
import { drain, middleOf, rounded, writerOf } from './export-run';
import { type Step, textsAmong } from './export-steps';

const elapsed = async (run: () => unknown): Promise<number> => {
  const start = performance.now();
  await run();
  return performance.now() - start;
};

const ROUNDS_IN_MEMORY = 12;
const HELD_ITEMS = 1000;

/** The first so many clippings of a store, held in memory. */
export const sample = async (store: Store, count: number): Promise<readonly ExportItem[]> => {
  const items: ExportItem[] = [];
  for await (const item of store.exportItems('all')) {
    if (items.push(item) >= count) break;
  }
  return items;
};

/**
 * A writer in turn with bare TextEncoder over the very text it wrote, the least any writer must do: `whole` in one call,
 * as the lab measures it, and `pieces` as it was written, which spares the encoder its large buffers.
 */
const writeAndEncode = async (write: () => AsyncIterable<Uint8Array>) => {
  const texts: string[] = [];
  for await (const chunk of write()) texts.push(new TextDecoder().decode(chunk));
  const text = texts.join('');
  const encoder = new TextEncoder();
  const rounds: { readonly written: number; readonly whole: number; readonly pieces: number }[] = [];
  for (let round = 0; round < ROUNDS_IN_MEMORY; round += 1) {
    rounds.push({
      written: await elapsed(() => drain(write())),
      whole: await elapsed(() => encoder.encode(text)),
      pieces: await elapsed(() => {
        for (const one of texts) encoder.encode(one);
      }),
    });
  }
  return rounds.slice(1); // the first one compiles
};

/**
 * A text format against TextEncoder, both over the same clippings in memory. To be asked before anything is cleared: what
 * the engine has learnt of the shapes of clippings goes with the last of them in a forced collection, and for minutes
 * afterwards the writer took twice its time (40 to 65 ms became 80 to 110, the encoder's stayed).
 */
const benchInMemory = async (id: Step, store: Store) => {
  const held = await sample(store, HELD_ITEMS);
  const write = writerOf(id);
  const rounds = await writeAndEncode(() => write(held));
  return {
    inMemoryMs: rounded(middleOf(rounds.map(({ written }) => written)), 1),
    speedOfTextEncoder: rounded(middleOf(rounds.map(({ written, whole }) => whole / written))),
    speedOfTextEncoderInPieces: rounded(middleOf(rounds.map(({ written, pieces }) => pieces / written))),
  };
};

/** Text formats over clippings in memory; in a page of its own, because what it leaves uncleared is no export's. */
export const benchWriting = async (store: Store, asked?: readonly string[]) => {
  const measured: Partial<Record<Step, object>> = {};
  for (const step of textsAmong(asked)) measured[step] = await benchInMemory(step, store);
  return measured;
};
