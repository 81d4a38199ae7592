import type { Protocol, Sender } from './messages';

/**
 * Sends messages one after the other, each when the one before was answered: a decision and its undo arrive in the order
 * the reader made them, also when the first had to be sent again because the worker was stopped. What still waits when
 * the page goes away is sent at once, for then there is no later.
 */
export const createOutbox = <P extends Protocol>(send: Sender<P>): Sender<P> => {
  let last: Promise<unknown> = Promise.resolve();
  const waiting = new Set<() => void>();
  // The background has no pages that go away, and never sends.
  globalThis.addEventListener?.('pagehide', () => {
    for (const sendNow of waiting) sendNow();
  });
  /** Comes when the message before was answered, or when the page goes away. */
  const nextTurn = () => {
    const before = last;
    return new Promise<void>((resolve) => {
      const start = () => {
        waiting.delete(start);
        resolve();
      };
      waiting.add(start);
      void before.then(start);
    });
  };
  return (type, request) => {
    const answered = nextTurn().then(() => send(type, request));
    last = answered;
    return answered;
  };
};
