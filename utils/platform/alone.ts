/**
 * Runs `work` when no other page of ours, nor the background, runs work of the same name. Where the platform has no locks
 * (Node) there is one context, and the work is simply run.
 */
export const alone = <T>(name: string, work: () => Promise<T>): Promise<T> =>
  globalThis.navigator?.locks ? navigator.locks.request(name, work) : work();
