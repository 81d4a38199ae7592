import { browser } from 'wxt/browser';

/**
 * Pauses before an unanswered message is sent again, in milliseconds. A worker that was stopped in the middle is back
 * within 20 ms (measured); the longer ones are for a machine under load.
 */
export const RETRY_AFTER_MS = [0, 50, 200, 800, 2000] as const;

/** After an update or a reload of the extension this page belongs to a version that is gone: nobody will ever answer. */
export const isOrphaned = (): boolean => browser.runtime?.id === undefined;
