import type { BrowserContext } from 'playwright-core';
import type { PopupSession } from '@/utils/cli/browser';
import { followWorlds } from './follow-worlds';

type Api = { runtime?: { id?: string; sendMessage(message: unknown): Promise<unknown> } };
/** A script of the extension, with what becomes of its messages. */
type Careless = typeof globalThis & { chrome?: Api; browser?: Api; losesMessages?: boolean };

/** Runs where messages are sent from: of ten one is lost, of one the answer, and one is sent twice. */
const loseSome = (): void => {
  const world = globalThis as Careless; // `as`: a script of the extension has these
  const isOurs = [world.chrome?.runtime, world.browser?.runtime].some((runtime) => runtime?.id);
  if (!isOurs || world.losesMessages) return;
  world.losesMessages = true;
  for (const runtime of new Set([world.chrome?.runtime, world.browser?.runtime])) {
    if (!runtime?.id) continue;
    const send = runtime.sendMessage.bind(runtime);
    const gone = () => new Error('The message port closed before a response was received.');
    runtime.sendMessage = async (message) => {
      // On or off: sent again it would be undone, so the product sends it once and says when it did not come through.
      if ((message as { type?: string }).type === 'tag') return send(message);
      const fate = Math.floor(Math.random() * 10);
      if (fate === 0) throw gone();
      if (fate === 1) {
        await send(message);
        throw gone();
      }
      if (fate === 2) void send(message).catch(() => undefined);
      return send(message);
    };
  }
};
const LOSE = `(${loseSome.toString()})()`;

/**
 * Loses, or doubles, three of ten messages of the extension: with `LOSE_MESSAGES=1` every end-to-end test runs so. The popup
 * of the toolbar must be handed over (`strikePopup`), because Playwright does not see it.
 */
export const loseMessages = async (context: BrowserContext) => {
  await context.addInitScript(`if (location.protocol === 'chrome-extension:') ${LOSE}`);
  await followWorlds(context).follow((evaluate) => void evaluate(LOSE).catch(() => undefined)); // gone already
  return { strikePopup: (popup: PopupSession): void => void popup.evaluate(LOSE).catch(() => undefined) };
};
