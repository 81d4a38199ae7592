import type { CDPSession } from 'playwright-core';

/** The real toolbar popup. Playwright's list of pages never shows it, so it is driven over the raw protocol. */
export type PopupSession = {
  /** Evaluates an expression in the popup and gives its JSON value. */
  readonly evaluate: <T>(expression: string) => Promise<T>;
  /** Resolves once the expression is truthy; asks again in each animation frame. Throws with what is shown if it never is. */
  readonly waitFor: (expression: string) => Promise<void>;
  /** Presses a key as the keyboard would: "Enter", "Delete", "f", "Control+z". */
  readonly press: (key: string) => Promise<void>;
  /** PNG of the popup as it is. */
  readonly screenshot: () => Promise<Buffer>;
  readonly close: () => Promise<void>;
};

/** What has not come by then will not come, also on a busy machine. */
const GIVE_UP_MS = 40_000;

type Target = { readonly targetId: string; readonly type: string; readonly url: string };
type Popup = { readonly cdp: CDPSession; readonly extensionId: string; readonly url: string };
type Send = <T>(method: string, params?: object) => Promise<T>;

/** Some calls need parts of the protocol that Playwright does not type. */
type AnyDomain = { send<T>(method: string, params?: object): Promise<T> };
const raw = (cdp: CDPSession): AnyDomain => cdp as unknown as AnyDomain;

/** Triggers the toolbar button on the tab showing `url` and attaches to the popup that opens. */
export const openPopup = async ({ cdp, extensionId, url }: Popup): Promise<PopupSession> => {
  const tab = (await targets(cdp)).find((target) => target.type === 'tab' && target.url === url);
  if (!tab) throw new Error(`No tab shows ${url}.`);
  await raw(cdp).send('Extensions.triggerAction', { id: extensionId, targetId: tab.targetId });
  const popup = await waitForTarget(cdp, (target) => target.url.includes(`${extensionId}/popup.html`));
  const { send, forget } = await attach(cdp, popup.targetId);
  const evaluate = evaluator(send);
  return {
    evaluate,
    waitFor: async (expression) => {
      await evaluate(`new Promise((done, fail) => {
        const words = ${JSON.stringify(expression)};
        const giveUp = () => fail(new Error('Never: ' + words + '\\nShown: ' + document.body.innerText));
        setTimeout(giveUp, ${GIVE_UP_MS});
        const look = () => { if (${expression}) done(true); else requestAnimationFrame(look); };
        look();
      })`);
    },
    press: (key) => pressKey(send, key),
    screenshot: async () => Buffer.from((await send<{ data: string }>('Page.captureScreenshot')).data, 'base64'),
    close: async () => {
      // A popup closes by itself when its window loses the focus; then there is nothing left to close.
      const open = (await targets(cdp)).some(({ targetId }) => targetId === popup.targetId);
      if (open) await raw(cdp).send('Target.closeTarget', { targetId: popup.targetId });
      forget();
    },
  };
};

const targets = async (cdp: CDPSession): Promise<readonly Target[]> =>
  (await raw(cdp).send<{ targetInfos: Target[] }>('Target.getTargets', { filter: [{}] })).targetInfos;

/** There is no event for a popup without attaching to everything, so the list is asked until it shows. */
const waitForTarget = async (cdp: CDPSession, matches: (target: Target) => boolean): Promise<Target> => {
  const end = performance.now() + GIVE_UP_MS;
  for (;;) {
    const all = await targets(cdp);
    const found = all.find(matches);
    if (found) return found;
    if (performance.now() > end) throw new Error(`It never opened; there are ${all.map(({ url }) => url).join(', ')}.`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
};

const attach = async (cdp: CDPSession, targetId: string) => {
  const { sessionId } = await raw(cdp).send<{ sessionId: string }>('Target.attachToTarget', {
    targetId,
    flatten: false,
  });
  let last = 0;
  const waiting = new Map<number, { resolve: (value: never) => void; reject: (error: Error) => void }>();
  const onMessage = (event: { sessionId: string; message: string }) => {
    if (event.sessionId !== sessionId) return;
    const { id, result, error } = JSON.parse(event.message);
    const call = waiting.get(id);
    waiting.delete(id);
    if (error) call?.reject(new Error(error.message));
    else call?.resolve(result as never);
  };
  cdp.on('Target.receivedMessageFromTarget', onMessage);
  const send: Send = (method, params = {}) =>
    new Promise((resolve, reject) => {
      const id = ++last;
      waiting.set(id, { resolve, reject });
      const message = JSON.stringify({ id, method, params });
      raw(cdp).send('Target.sendMessageToTarget', { sessionId, message }).catch(reject);
    });
  const forget = () => cdp.off('Target.receivedMessageFromTarget', onMessage);
  const detach = async (): Promise<void> => {
    await raw(cdp).send('Target.detachFromTarget', { sessionId });
    forget();
  };
  return { send, forget, detach };
};

/** Speaks the raw protocol to what Playwright gives no session for, as the background; detach it, or it is kept alive. */
export const attachTo = async (cdp: CDPSession, matches: (target: Target) => boolean) => {
  const { send, detach } = await attach(cdp, (await waitForTarget(cdp, matches)).targetId);
  return { send, detach };
};

type Evaluated<T> = { result: { value: T }; exceptionDetails?: { text: string; exception?: { description?: string } } };

const evaluator =
  (send: Send) =>
  async <T>(expression: string): Promise<T> => {
    const answer = await send<Evaluated<T>>('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
      userGesture: true,
    });
    const thrown = answer.exceptionDetails;
    if (thrown) throw new Error(thrown.exception?.description ?? thrown.text);
    return answer.result.value;
  };

/** Windows virtual-key codes of the named keys the tests press; letters and digits follow from their code point. */
const KEY_CODES: Readonly<Record<string, number>> = {
  Enter: 13,
  Escape: 27,
  Delete: 46,
  ArrowUp: 38,
  ArrowDown: 40,
  Tab: 9,
  Home: 36,
  End: 35,
};
const MODIFIERS: Readonly<Record<string, number>> = { Alt: 1, Control: 2, Meta: 4, Shift: 8 };

const pressKey = async (send: Send, chord: string): Promise<void> => {
  const parts = chord.split('+');
  const key = parts.at(-1) ?? '';
  const modifiers = parts.slice(0, -1).reduce((sum, name) => sum + (MODIFIERS[name] ?? 0), 0);
  const windowsVirtualKeyCode = KEY_CODES[key] ?? key.toUpperCase().charCodeAt(0);
  const code = key.length === 1 ? `Key${key.toUpperCase()}` : key;
  const text = key === 'Enter' ? '\r' : key.length === 1 && (modifiers & ~8) === 0 ? key : undefined;
  const event = { key, code, modifiers, windowsVirtualKeyCode };
  await send('Input.dispatchKeyEvent', { type: text ? 'keyDown' : 'rawKeyDown', text, ...event });
  await send('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
};
