import { browser } from 'wxt/browser';
import { fail, type Result } from '@/utils/model';
import { within } from '@/utils/waiting';
import { isOrphaned, RETRY_AFTER_MS } from './retry';

/**
 * The way from a page of ours to the background, which alone writes what is decided about clippings (imports and the reader's codebook are written by the library page, in
 * transactions of their own). One message is one act and may be repeated: acts
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

export type Sender<P extends Protocol> = <Type extends keyof P & string>(
  type: Type,
  request: P[Type]['request'],
) => Promise<P[Type]['response'] | Result<never, 'unreachable'>>;

/** A message that nobody answers counts as lost; longer than the store takes to give up opening its database. */
const ANSWER_TIMEOUT_MS = 30_000;

/**
 * What takes milliseconds and was not answered by then is sent once more beside the first: a background that was stopped is
 * back and has answered within 2.3 s (measured: 1,500 messages around stops, at a load of 10).
 */
const BESIDE_AFTER_MS = 3_000;

type Tried = { readonly answer: unknown } | { readonly why: string };

const OF_STOPPED: readonly unknown[] = ['broken', 'unopenable'];

/**
 * A background that is stopped in the middle may still answer that something broke (measured: 2 of 300 stops; it seems
 * to lose its database first), also to what is sent again at once (1 of 60 at a load of 19). What is really broken says so
 * every time.
 */
const MOST_LAST_GASPS = 3;

const isBroken = (tried: Tried): boolean =>
  'answer' in tried &&
  typeof tried.answer === 'object' &&
  tried.answer !== null &&
  'reason' in tried.answer &&
  OF_STOPPED.includes(tried.answer.reason);

/** Sends one message once, and waits `limitMs` for its answer (null: as long as it takes); says why when none came. */
const sendOnce = async (envelope: Envelope, limitMs: number | null): Promise<Tried> => {
  try {
    const sent: Promise<unknown> = browser.runtime.sendMessage(envelope);
    const answer = await (limitMs === null ? sent : within(limitMs, sent, () => new Error('no answer in time')));
    // A background of another version that does not know the command answers nothing.
    return answer === undefined || answer === null ? { why: 'no answer' } : { answer };
  } catch (error) {
    return { why: error instanceof Error ? error.message : String(error) };
  }
};

/** Sends one message, and the very same beside it when no answer has come for a while; whichever is answered first counts. */
const sendBeside = async (envelope: Envelope): Promise<Tried> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const beside = new Promise<Tried>((resolve) => {
    timer = setTimeout(() => resolve(sendOnce(envelope, ANSWER_TIMEOUT_MS)), BESIDE_AFTER_MS);
  });
  const tried = await Promise.race([sendOnce(envelope, ANSWER_TIMEOUT_MS), beside]);
  clearTimeout(timer);
  return tried;
};

type Kinds<P extends Protocol> = {
  readonly once?: readonly (keyof P)[];
  readonly slow?: readonly (keyof P)[];
  readonly isBrief?: boolean;
};

/**
 * Sends a message and waits for the background's answer. A message whose answer did not come (the worker was stopped, is
 * starting) is sent again, the very same one: commands must be idempotent, or be named in `once`. Those in `slow` may take
 * minutes, so only a worker that is gone makes them lost: sent again by the clock they would run beside themselves.
 * Where all take milliseconds (`isBrief`) a lost one is not waited for long. An
 * answer that something broke is asked for three times more. A background that cannot be reached at all is a value, not a throw.
 */
export const createSender =
  <P extends Protocol>({ once = [], slow = [], isBrief = false }: Kinds<P> = {}): Sender<P> =>
  async (type, request) => {
    const envelope: Envelope = { type, request };
    const limitMs = slow.includes(type) ? null : ANSWER_TIMEOUT_MS;
    const attempt = () => (isBrief ? sendBeside(envelope) : sendOnce(envelope, limitMs));
    let tried = await attempt();
    let gasps = slow.includes(type) ? 0 : MOST_LAST_GASPS;
    for (const pause of once.includes(type) ? [] : RETRY_AFTER_MS) {
      const isLastGasp = gasps > 0 && isBroken(tried);
      if (('answer' in tried && !isLastGasp) || isOrphaned()) break;
      if (isLastGasp) gasps -= 1;
      await new Promise((resolve) => setTimeout(resolve, pause));
      tried = await attempt();
    }
    // `as`: the background answers with the type its handler promises; both sides share `P`.
    return 'answer' in tried ? (tried.answer as never) : fail('unreachable', tried.why);
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
