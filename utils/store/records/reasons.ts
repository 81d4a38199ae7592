import type { ActReason } from '@/utils/marks';
import { type Failure, fail, type Result, succeed } from '@/utils/model';

/**
 * Why the store could not do something. `quota`: no space left; `blocked`: the database is held or closed by another
 * version of the extension; `newer-version`: it was written by a newer extension; `missing`: no such
 * clipping, or nothing to undo; `conflict`: not possible as things are (in the trash, an id taken by something else);
 * `unopenable`: the browser cannot read the files of the database, so that nothing can be read, written or removed;
 * `broken`: a record cannot be read, or anything else. The rest are the reasons of acts.
 */
export type StoreReason =
  | 'quota'
  | 'blocked'
  | 'newer-version'
  | 'missing'
  | 'conflict'
  | 'unopenable'
  | 'broken'
  | ActReason;

/** Names of errors of IndexedDB and Dexie, and what they mean to us. Anything else is `broken`. */
const REASON_OF_ERROR: Readonly<Record<string, StoreReason>> = {
  QuotaExceededError: 'quota',
  ConstraintError: 'conflict',
  VersionError: 'newer-version',
  DatabaseClosedError: 'blocked',
  OpenFailedError: 'blocked',
  MissingAPIError: 'blocked',
  InvalidStateError: 'blocked',
  SecurityError: 'blocked',
};

type ErrorLike = {
  readonly name?: unknown;
  readonly message?: unknown;
  readonly inner?: unknown;
  readonly failures?: unknown;
};

/** The error, then the errors wrapped in it: a full disk can come as an `AbortError` with the quota error inside. */
const chainOf = (error: unknown, depth = 4): readonly ErrorLike[] => {
  if (typeof error !== 'object' || error === null || depth === 0) return [];
  const { inner, failures } = error as ErrorLike; // `as`: fields of an unknown object, each checked where it is used
  const wrapped = Array.isArray(failures) ? [inner, ...failures.slice(0, 1)] : [inner];
  return [error, ...wrapped.flatMap((one) => chainOf(one, depth - 1))];
};

/** Makes a reason of whatever IndexedDB or Dexie throws. */
export const failureOf = (error: unknown): Failure<StoreReason> => {
  if (error instanceof Refusal) return error.failure;
  const chain = chainOf(error);
  const known = chain.map(({ name }) => REASON_OF_ERROR[String(name)]).find((reason) => reason !== undefined);
  const said = chain.map(({ name, message }) => `${String(name)}: ${String(message)}`).join(' / ');
  return fail(known ?? 'broken', said || String(error));
};

/** Carries a failure out of a transaction, which is thereby undone. Never leaves this folder but through `exportItems`. */
export class Refusal extends Error {
  readonly failure: Failure<StoreReason>;
  constructor(failure: Failure<StoreReason>) {
    super(`${failure.reason}${failure.detail === undefined ? '' : `: ${failure.detail}`}`);
    this.name = 'Refusal';
    this.failure = failure;
  }
}

/** The value of a result, or the failure thrown for the transaction around it. */
export const unwrap = <T>(result: Result<T, StoreReason>): T => {
  if (result.ok) return result.value;
  throw new Refusal(result);
};

/** Runs something and answers with a result, whatever it throws. */
export const settle = async <T>(work: () => Promise<T>): Promise<Result<T, StoreReason>> => {
  try {
    return succeed(await work());
  } catch (error) {
    return failureOf(error);
  }
};
