import type { BrowserContext } from 'playwright-core';
import type { PopupSession } from '@/utils/cli/browser';
import { followWorlds } from './follow-worlds';

type Api = { runtime?: { id?: string; sendMessage(message: unknown): Promise<unknown> } };
/** A script of the extension, with what becomes of its messages. */
type Careless = typeof globalThis & { chrome?: Api; browser?: Api; losesMessages?: boolean };

/** The same seed gives the messages of a page the same fates again: `LOSE_MESSAGES=7`. */
const SEED = Number(process.env.LOSE_MESSAGES);

/** Runs where messages are sent from: of ten one is lost, of one the answer, and one is sent twice. */
const loseSome = (seed: number): void => {
  const world = globalThis as Careless; // `as`: a script of the extension has these
  const isOurs = [world.chrome?.runtime, world.browser?.runtime].some((runtime) => runtime?.id);
  if (!isOurs || world.losesMessages) return;
  world.losesMessages = true;
  // Each kind of page has its own sequence (mulberry32): which page comes first is not to be repeated.
  let state = Array.from(location.pathname).reduce((sum, sign) => Math.imul(sum, 31) + sign.charCodeAt(0), seed) >>> 0;
  const chooseFate = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % 10;
  };
  for (const runtime of new Set([world.chrome?.runtime, world.browser?.runtime])) {
    if (!runtime?.id) continue;
    const send = runtime.sendMessage.bind(runtime);
    const gone = () => new Error('The message port closed before a response was received.');
    runtime.sendMessage = async (message) => {
      // On or off: sent again it would be undone, so the product sends it once and says when it did not come through.
      if ((message as { type?: string }).type === 'tag') return send(message);
      const fate = chooseFate();
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
const LOSE = `(${loseSome.toString()})(${SEED})`;

/**
 * Loses, or doubles, three of ten messages of the extension: with `LOSE_MESSAGES=SEED` every end-to-end test runs so. The popup
 * of the toolbar must be handed over (`strikePopup`), because Playwright does not see it.
 */
export const loseMessages = async (context: BrowserContext) => {
  process.stdout.write(`messages are lost with seed ${SEED}\n`);
  await context.addInitScript(`if (location.protocol === 'chrome-extension:') ${LOSE}`);
  await followWorlds(context).follow((evaluate) => void evaluate(LOSE).catch(() => undefined)); // gone already
  return { strikePopup: (popup: PopupSession): void => void popup.evaluate(LOSE).catch(() => undefined) };
};
