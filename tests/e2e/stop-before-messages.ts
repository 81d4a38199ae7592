import type { BrowserContext } from 'playwright-core';
import type { PopupSession } from '@/utils/cli/browser';
import { type Evaluate, followWorlds } from './follow-worlds';

type Api = { runtime?: { id?: string; sendMessage(message: unknown): Promise<unknown> } };
/** A script of the extension, with what lets its messages wait until the background is stopped. */
type Struck = typeof globalThis & { chrome?: Api; browser?: Api; stops?: Stops };
type Stops = {
  /** Resolves when a message is about to be sent. */
  readonly wanted: () => Promise<void>;
  /** The background is stopped: the message may go. */
  readonly done: () => void;
};

/** Runs where messages are sent from: each waits until somebody outside has stopped the background. Changes nothing else. */
const holdMessages = (): void => {
  const world = globalThis as Struck; // `as`: a script of the extension has these
  const isOurs = [world.chrome?.runtime, world.browser?.runtime].some((runtime) => runtime?.id);
  if (!isOurs || world.stops) return;
  const held: (() => void)[] = [];
  let tell: (() => void) | null = null;
  world.stops = {
    wanted: () =>
      new Promise((resolve) => {
        if (held.length > 0) resolve();
        else tell = resolve;
      }),
    done: () => {
      for (const send of held.splice(0)) send();
    },
  };
  for (const runtime of new Set([world.chrome?.runtime, world.browser?.runtime])) {
    if (!runtime?.id) continue;
    const send = runtime.sendMessage.bind(runtime);
    runtime.sendMessage = async (message) => {
      await new Promise<void>((resolve) => {
        held.push(resolve);
        tell?.();
        tell = null;
      });
      return send(message);
    };
  }
};
const HOLD = `(${holdMessages.toString()})()`;

/**
 * Stops the background before every message that is sent to it, as the browser does after half a minute of rest: with
 * `STOP_WORKER=1` every end-to-end test runs so. Struck are pages of the extension, its scripts in other pages, and the
 * popup of the toolbar, which must be handed over (`strikePopup`), because Playwright does not see it.
 */
export const stopBeforeMessages = async (context: BrowserContext) => {
  let stopped = 0;
  const { sessionOf, follow } = followWorlds(context);
  /** From any page that is there: the command is about all workers. */
  const stop = async (): Promise<void> => {
    const page = context.pages().at(-1);
    if (!page) return;
    const session = await sessionOf(page);
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
  };
  const strike = async (evaluate: Evaluate): Promise<void> => {
    try {
      await evaluate(HOLD);
      for (;;) {
        await evaluate('globalThis.stops.wanted()');
        await stop();
        stopped += 1;
        await evaluate('globalThis.stops.done()');
      }
    } catch {
      // The page went away: nothing is sent from it any more.
    }
  };
  // At once, before a script of the page runs; the debugger would come a little later.
  await context.addInitScript(`if (location.protocol === 'chrome-extension:') ${HOLD}`);
  await follow((evaluate) => void strike(evaluate));
  context.once('close', () => process.stdout.write(`the background was stopped before ${stopped} messages\n`));
  return {
    stop,
    strikePopup: (popup: PopupSession): void => void strike((expression) => popup.evaluate(expression)),
  };
};
