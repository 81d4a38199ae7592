/** How long a body that is filled or decrypted by the page's own script is waited for, in milliseconds. */
const BODY_WAIT_MS = 4000;

/** A page that changes all the time is looked at this often at most, in milliseconds. */
const LOOK_EVERY_MS = 50;

/**
 * Waits until `ready` says yes, asking again after each change of the live document, at the longest `BODY_WAIT_MS`.
 * Answers whether the body is there. Changes nothing in the page and leaves nothing behind.
 */
export const waitUntilReady = (document: Document, ready: () => boolean): Promise<boolean> =>
  new Promise((resolve) => {
    if (ready()) {
      resolve(true);
      return;
    }
    const finish = (isReady: boolean) => {
      observer.disconnect();
      clearTimeout(timer);
      clearTimeout(look);
      resolve(isReady);
    };
    let look: ReturnType<typeof setTimeout> | undefined;
    const observer = new MutationObserver(() => {
      look ??= setTimeout(() => {
        look = undefined;
        if (ready()) finish(true);
      }, LOOK_EVERY_MS);
    });
    const timer = setTimeout(() => finish(ready()), BODY_WAIT_MS);
    observer.observe(document, { childList: true, subtree: true, characterData: true });
  });
