import type { BrowserContext, Page } from 'playwright-core';
import type { Database } from './database-check';

/** A message a page sent to the background, and what came back. The same command sent again is another entry. */
export type LoggedMessage = {
  readonly type: string;
  readonly request: { readonly actId?: string; readonly clippingId?: string; readonly ids?: readonly string[] };
  /** null while none has come. */
  readonly answer: {
    readonly ok: boolean;
    readonly reason?: string;
    readonly detail?: string;
    readonly value?: { readonly seq?: number | null };
  } | null;
  readonly error: string | null;
};

type Api = { runtime?: { id?: string; sendMessage(message: unknown): Promise<unknown> } };
/** A page of the extension, with the log in it. */
type Watched = typeof globalThis & { chrome?: Api; browser?: Api; messageLog?: unknown[] };

/** Prefix of the entries that outlive the window that wrote them. */
const SENT = 'sent-message:';

/** Runs in a page of ours: writes down what it sends and what it is answered; changes nothing of either. */
const watchMessages = (prefix: string): void => {
  if (location.protocol !== 'chrome-extension:') return;
  const page = globalThis as Watched; // `as`: a page of the extension has these
  if (page.messageLog) return;
  const log: { type: string; request: object; answer: unknown; error: string | null }[] = [];
  page.messageLog = log;
  const own = `${prefix}${Date.now()}-${Math.random()}-`;
  // Chrome offers the same functions under both names.
  for (const runtime of new Set([page.chrome?.runtime, page.browser?.runtime])) {
    if (!runtime?.id) continue;
    const send = runtime.sendMessage.bind(runtime);
    runtime.sendMessage = async (message) => {
      const entry = {
        ...(message as { type: string; request: object }), // our envelope
        answer: null as unknown,
        error: null as string | null,
      };
      const at = log.push(entry);
      // Written at once, so that it is there also when the window is gone before the answer; without what is long.
      const { actId, clippingId, ids } = entry.request as LoggedMessage['request']; // of the commands that are checked
      const keep = () =>
        localStorage.setItem(own + at, JSON.stringify({ ...entry, request: { actId, clippingId, ids } }));
      keep();
      try {
        entry.answer = await send(message);
        keep();
        return entry.answer;
      } catch (error) {
        entry.error = String(error);
        throw error;
      }
    };
  }
};

/** Writes down in every page of ours what it sends and what it is answered. */
export const logMessages = (context: BrowserContext): Promise<unknown> => context.addInitScript(watchMessages, SENT);

/** The same as an expression, for a popup, which no init script reaches. */
export const WATCH_MESSAGES = `(${watchMessages.toString()})(${JSON.stringify(SENT)})`;

/** What windows of ours have sent since the last call, read by a page that is still open; they may be closed by now. */
export const takeSent = (control: Page): Promise<readonly LoggedMessage[]> =>
  control.evaluate((prefix) => {
    const keys = Object.keys(localStorage).filter((key) => key.startsWith(prefix));
    const sent = keys.map((key) => JSON.parse(localStorage.getItem(key) ?? 'null') as LoggedMessage);
    for (const key of keys) localStorage.removeItem(key);
    return sent;
  }, SENT);

/** A command as it ended: the last of its messages counts. `sent` is how often it had to be sent. */
export type Command = LoggedMessage & { readonly sent: number };

/** Resolves when every command of a page, at least `count`, has got an answer; throws when none comes in time. */
export const allAnswered = async (page: Page, count: number): Promise<readonly Command[]> => {
  const handle = await page.waitForFunction(
    (wanted) => {
      const commands = new Map<string, Command>();
      for (const entry of (globalThis as Watched).messageLog as LoggedMessage[]) {
        const key = JSON.stringify([entry.type, entry.request]);
        commands.set(key, { ...entry, sent: (commands.get(key)?.sent ?? 0) + 1 });
      }
      const all = Array.from(commands.values());
      return all.length >= wanted && all.every(({ answer }) => answer !== null) ? { all } : null;
    },
    count,
    { timeout: 40_000, polling: 20 },
  );
  return (await handle.jsonValue())?.all ?? [];
};

/** What a database must hold once a command was answered with yes: exactly once, and not more. */
export const findUnstored = (command: LoggedMessage, { history, clippings }: Database): readonly string[] => {
  const { type, request, answer } = command;
  if (!answer?.ok) return [`${type} answered ${answer?.reason ?? command.error} ${answer?.detail ?? ''}`];
  if (answer.value?.seq === null) return [];
  const count = (rows: readonly unknown[]) => (rows.length === 1 ? [] : [`${type} stored ${rows.length} times`]);
  if (type === 'act' || type === 'editClipping') return count(history.filter(({ id }) => id === request.actId));
  if (type === 'undo' || type === 'redo') {
    const toggled = history.filter(({ toggledBy }) => toggledBy === request.actId);
    const wrong = toggled.filter(({ undone }) => undone !== (type === 'undo'));
    return [...count(toggled), ...wrong.map(({ seq }) => `${type} left step ${seq} as it was`)];
  }
  const stateOf = (id: string | undefined) => clippings.find((clipping) => clipping.id === id)?.state;
  if (type === 'keep' && stateOf(request.clippingId) !== 'kept') return ['not kept'];
  if (type === 'trash' && request.ids?.some((id) => stateOf(id) !== 'trashed')) return ['not in the trash'];
  if (type === 'restore' && request.ids?.some((id) => stateOf(id) !== 'kept')) return ['not restored'];
  return [];
};
