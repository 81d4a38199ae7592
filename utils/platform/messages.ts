import { browser } from 'wxt/browser';
import { fail, type Result } from '@/utils/model';

/**
 * The way from a page of ours to the background, which alone writes. One message is one act and may be repeated: acts
 * carry their id. (Measured: a popup that writes by itself loses 30 % of the saves when it closes, one that sends a
 * message to the worker loses none.)
 *
 * `Protocol` maps a message's `type` to its payload and answer; entry points supply it, so that this folder need not
 * know the store.
 */
export type Protocol = Readonly<Record<string, { readonly request: object; readonly response: unknown }>>;

export type Handlers<P extends Protocol> = {
  readonly [Type in keyof P]: (request: P[Type]['request']) => Promise<P[Type]['response']>;
};

type Envelope = { readonly type: string; readonly request: object };

const isEnvelope = (message: unknown): message is Envelope =>
  typeof message === 'object' &&
  message !== null &&
  'type' in message &&
  typeof message.type === 'string' &&
  'request' in message &&
  typeof message.request === 'object' &&
  message.request !== null;

/** Only our own pages may ask: a content script (its sender has a web page's url) gets no answer. */
const isOwnPage = (sender: { readonly id?: string; readonly url?: string }): boolean =>
  sender.id === browser.runtime.id && (sender.url ?? '').startsWith(browser.runtime.getURL('/'));

/** Sends one message and waits for the background's answer; a worker that cannot be reached is a value, not a throw. */
export const createSender =
  <P extends Protocol>() =>
  async <Type extends keyof P & string>(
    type: Type,
    request: P[Type]['request'],
  ): Promise<P[Type]['response'] | Result<never, 'unreachable'>> => {
    const envelope: Envelope = { type, request };
    try {
      // `as`: the background answers with the type its handler promises; both sides share `P`.
      return (await browser.runtime.sendMessage(envelope)) as P[Type]['response'];
    } catch (error) {
      return fail('unreachable', error instanceof Error ? error.message : String(error));
    }
  };

/** Answers messages with the handlers given. Call synchronously at start: a service worker is woken by its listeners. */
export const serveMessages = <P extends Protocol>(handlers: Handlers<P>): void => {
  browser.runtime.onMessage.addListener((message: unknown, sender, sendResponse) => {
    if (!isEnvelope(message) || !isOwnPage(sender) || !Object.hasOwn(handlers, message.type)) return false;
    // `as`: the envelope's type was just found among the handlers, and only our own pages, typed by `P`, can send it.
    const handler = handlers[message.type] as (request: object) => Promise<unknown>;
    handler(message.request).then(sendResponse, (error: unknown) => {
      console.error(`trich-bao: ${message.type} failed`, error);
      sendResponse(fail('broken', error instanceof Error ? error.message : String(error)));
    });
    return true;
  });
};
