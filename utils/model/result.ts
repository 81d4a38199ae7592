/**
 * Expected failure is a value with a reason code; a throw is a bug.
 *
 * No imports: the content script uses this without carrying zod.
 */
export type Result<T, Reason extends string> = Success<T> | Failure<Reason>;

export type Success<T> = { readonly ok: true; readonly value: T };

/** `detail` is for the log and for "copy details"; the interface shows the message mapped from `reason`. */
export type Failure<Reason extends string> = {
  readonly ok: false;
  readonly reason: Reason;
  readonly detail?: string;
};

/** Wraps a value that was obtained. */
export const succeed = <T>(value: T): Success<T> => ({ ok: true, value });

/** Says why nothing was obtained. */
export const fail = <Reason extends string>(reason: Reason, detail?: string): Failure<Reason> =>
  detail === undefined ? { ok: false, reason } : { ok: false, reason, detail };
