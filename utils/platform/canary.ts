import { storage } from 'wxt/utils/storage';
import * as z from 'zod/mini';
import { alone } from './alone';

const stepSchema = z.object({ clippingId: z.string(), seq: z.int() });

/** How far a library was once known to reach, and how far it reaches now: the difference is gone. */
const lossSchema = z.object({
  noticedAt: z.string(),
  expected: z.int(),
  found: z.int(),
  /** Changes the library had seen before; absent where that was not written down. */
  changes: z.optional(z.int()),
});
export type LibraryLoss = Readonly<z.infer<typeof lossSchema>>;

const canarySchema = z.object({
  /** Clippings there are at least, in any state. */
  clippings: z.int(),
  /** A step of a history that must be there: the last one known. */
  lastStep: z.nullable(stepSchema),
  /** Changes the library had ever seen; absent in what was written before this was. */
  changes: z.optional(z.int()),
  /** When the library was last looked at, and since when the clock has gone on without a jump. */
  at: z.string(),
  steadySince: z.string(),
  /** null while nothing is missing, or once the reader has taken note. */
  loss: z.nullable(lossSchema),
});

/**
 * What the library held, written down outside of the database: a database whose files were damaged opens as new and
 * empty, or in part, without any error (measured for four of five kinds of damage).
 */
export type Canary = Readonly<z.infer<typeof canarySchema>>;

const item = storage.defineItem<unknown>('local:canary');

const parse = (stored: unknown): Canary | null => {
  const parsed = canarySchema.safeParse(stored);
  return parsed.success ? parsed.data : null;
};

/** The canary as it was last written; null in a fresh installation. */
export const readCanary = async (): Promise<Canary | null> => parse(await item.getValue());

/** Writes what the library holds. To be asked inside `holdCanary`, where it depends on what was read. */
export const writeCanary = (canary: Canary): Promise<void> => item.setValue(canary);

const LOCK = 'canary';

/** Runs what reads and writes the canary, or takes something away that it counts, one after the other. */
export const holdCanary = <T>(work: () => Promise<T>): Promise<T> => alone(LOCK, work);

/** Calls back with what is missing now and after every change of that. Returns the way to stop. */
export const watchLoss = (onLoss: (loss: LibraryLoss | null) => void): (() => void) => {
  void readCanary().then((canary) => onLoss(canary?.loss ?? null));
  return item.watch((stored) => onLoss(parse(stored)?.loss ?? null));
};
