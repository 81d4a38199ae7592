import type { BrowserContext, Page } from 'playwright-core';

export type Acknowledged = {
  readonly type: string;
  readonly request: { readonly actId?: string };
  readonly answer: { readonly ok: boolean; readonly value?: { readonly seq?: number | null } } | undefined;
};

export type StormPlan = {
  readonly clippingId: string;
  readonly markIds: readonly string[];
  /** The tab to clip again and again; null leaves clipping out. */
  readonly tabId: number | null;
  readonly seed: number;
};

/** What the background said yes to, and so must be there for ever after. */
export const openLedger = () => {
  const acts = new Set<string>();
  let acknowledged = 0;
  const waiting = new Set<() => void>();
  return {
    acts,
    get acknowledged() {
      return acknowledged;
    },
    /** Lets the pages of a browser report what was acknowledged; it is in the ledger before they go on. */
    follow: (context: BrowserContext) =>
      context.exposeBinding('acknowledge', (_source, { type, request, answer }: Acknowledged) => {
        if (!answer?.ok) return;
        acknowledged += 1;
        const isStep = type === 'act' || type === 'editClipping';
        if (isStep && request.actId && answer.value?.seq !== null) acts.add(request.actId);
        for (const look of waiting) look();
      }),
    /** Resolves with the acknowledgement of that number. */
    until: (count: number): Promise<void> =>
      new Promise((resolve) => {
        const look = () => {
          if (acknowledged < count) return;
          waiting.delete(look);
          resolve();
        };
        waiting.add(look);
        look();
      }),
  };
};

/**
 * Sends commands one after the other, as fast as they are answered, until the browser is gone. Runs in a page of the
 * extension and speaks to the background as the pages of the product do.
 */
export const storm = async (page: Page, plan: StormPlan): Promise<void> => {
  try {
    await page.evaluate(async ({ clippingId, markIds, tabId, seed }) => {
      type Send = (message: object) => Promise<Acknowledged['answer']>;
      type OwnPage = { chrome: { runtime: { sendMessage: Send } }; acknowledge(command: object): Promise<void> };
      const { chrome, acknowledge } = globalThis as unknown as OwnPage; // `as`: a page of the extension, with the binding
      let state = seed;
      const roll = (sides: number) => {
        state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
        return Math.floor((state / 2 ** 32) * sides);
      };
      const act = (what: object) => [{ type: 'act', request: { clippingId, actId: crypto.randomUUID(), act: what } }];
      const step = (type: string) => [{ type, request: { clippingId, actId: crypto.randomUUID() } }];
      const markId = () => markIds[roll(markIds.length)];
      const own: string[] = [];
      const commands = [
        () => act({ type: 'confirm', markIds: [markId()] }),
        () => act({ type: 'reject', markIds: [markId(), markId()] }),
        () => act({ type: 'reset', markIds: [...markIds] }),
        () => act({ type: 'confirm', markIds: [...markIds] }),
        () => act({ type: 'edit', markId: markId(), note: `ghi chú ${roll(1e6)}` }),
        () => {
          const start = roll(400); // of an article of two thousand letters
          const span = { start, end: start + 3 + roll(20) };
          const id = crypto.randomUUID();
          own.push(id);
          return act({ type: 'add', markId: id, span, kind: 'note', note: `chỗ ${start}` });
        },
        () => {
          const last = own.pop();
          return last === undefined ? [] : act({ type: 'remove', markIds: [last] });
        },
        () => {
          const patch = { note: `ghi chú bài ${roll(1e6)}`, tags: [`thẻ ${roll(9)}`] };
          return [{ type: 'editClipping', request: { id: clippingId, actId: crypto.randomUUID(), patch } }];
        },
        () => step('undo'),
        () => step('redo'),
        () => ['trash', 'restore'].map((type) => ({ type, request: { ids: [clippingId] } })),
        () => (tabId === null ? [] : [{ type: 'clip', request: { tabId } }]),
      ];
      for (;;) {
        for (const message of commands[roll(commands.length)]?.() ?? []) {
          await acknowledge({ ...message, answer: await chrome.runtime.sendMessage(message) });
        }
      }
    }, plan);
  } catch {
    // The browser was killed: that is what the storm waits for.
  }
};
