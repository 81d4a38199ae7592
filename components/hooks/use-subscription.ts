import { useLayoutEffect, useState } from 'preact/hooks';

/** Calls back with a value now and at every change; returns the way to stop. */
export type Subscribe<T> = (onValue: (value: T) => void) => () => void;

/**
 * Follows a source: `undefined` until its first value, then always the latest. Subscribes anew when `key` changes, and
 * then shows nothing of the old source.
 */
export const useSubscription = <T>(subscribe: Subscribe<T> | null, key: string): T | undefined => {
  const [state, setState] = useState<{ readonly key: string; readonly value: T } | null>(null);
  // `key` says what is subscribed to; `subscribe` itself is made anew by every render. Before the frame is painted: what
  // is asked for is on its way while the browser paints.
  useLayoutEffect(() => subscribe?.((value) => setState({ key, value })), [key, subscribe === null]);
  return state?.key === key ? state.value : undefined;
};
