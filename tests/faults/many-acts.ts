import type { Page } from 'playwright-core';
import { DATABASE_NAME } from '@/utils/stored-names';
import { readPacked } from './packed-rows';

/** A clipping and marks of it, for acts. */
export type ActedOn = { readonly clippingId: string; readonly markIds: readonly string[] };

/** The first clippings of a library as they lie, with the marks of each. */
export const readSome = async (page: Page, count: number): Promise<readonly ActedOn[]> => {
  const packed = await page.evaluate(
    async ({ name, most }) => {
      const settled = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const database = await settled(indexedDB.open(name));
      type Row = { readonly clippingId: string; readonly bytes: Uint8Array };
      const rows: readonly Row[] = await settled(
        database.transaction('markSets').objectStore('markSets').getAll(null, most),
      );
      database.close();
      return rows.map(({ clippingId, bytes }) => ({
        clippingId,
        bytes: btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')),
      }));
    },
    { name: DATABASE_NAME, most: count },
  );
  return packed.map(({ clippingId, bytes }) => ({
    clippingId,
    // `as`: what the extension packed; where it is nothing of the kind, there is no mark to act on
    markIds: ((readPacked(bytes) ?? []) as readonly { readonly id: string }[]).map(({ id }) => id),
  }));
};

type Many = { readonly on: readonly ActedOn[]; readonly acts: number; readonly seed: number };

/** What became of many acts: ids of steps that were acknowledged, how many were, and what was refused. */
export type Done = { readonly steps: readonly string[]; readonly acknowledged: number; readonly refused: string[] };

/**
 * Sends that many acts, one after the other, from a page of the extension; what a stopped background left without an answer is
 * sent again, as the pages of the product do.
 */
export const actManyTimes = (page: Page, many: Many): Promise<Done> =>
  page.evaluate(async ({ on, acts, seed }) => {
    type Answer = { readonly ok: boolean; readonly reason?: string; readonly value?: { readonly seq?: number | null } };
    type Runtime = { sendMessage(message: object): Promise<Answer | undefined> };
    const { chrome } = globalThis as unknown as { chrome: { runtime: Runtime } }; // `as`: a page of the extension has it
    let state = seed;
    const roll = (sides: number) => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return Math.floor((state / 2 ** 32) * sides);
    };
    const send = async (message: object): Promise<Answer | undefined> => {
      for (let attempt = 0; attempt < 20; attempt += 1) {
        const answer = await chrome.runtime.sendMessage(message).catch(() => undefined);
        // A background that is being stopped may still answer, when its database is gone already.
        if (answer && (answer.ok || answer.reason !== 'broken')) return answer;
      }
      return undefined;
    };
    const done = { steps: [] as string[], acknowledged: 0, refused: [] as string[] };
    for (let nth = 0; nth < acts; nth += 1) {
      const { clippingId, markIds } = on[roll(on.length)] ?? { clippingId: '', markIds: [] };
      const [markId, actId] = [markIds[roll(markIds.length)], crypto.randomUUID()];
      const act = (what: object) => ({ type: 'act', request: { clippingId, actId, act: what } });
      const kinds = [
        () => act({ type: 'confirm', markIds: [markId] }),
        () => act({ type: 'reject', markIds: [markId] }),
        () => act({ type: 'edit', markId, note: `ghi chú ${nth}` }),
        () => act({ type: 'reset', markIds: [markId] }),
        () => ({ type: 'editClipping', request: { id: clippingId, actId, patch: { note: `ghi chú bài ${nth}` } } }),
        () => ({ type: 'undo', request: { clippingId, actId } }),
      ];
      const message = kinds[roll(kinds.length)]?.() ?? act({ type: 'confirm', markIds: [markId] });
      const answer = await send(message);
      if (!answer?.ok) done.refused.push(`${message.type}: ${answer?.reason ?? 'no answer'}`);
      else {
        done.acknowledged += 1;
        if (message.type !== 'undo' && answer.value?.seq !== null) done.steps.push(actId);
      }
    }
    return done;
  }, many);

/** What is wrong with the steps of a library: acknowledged ones that are gone, numbers that leave one out or have one twice. */
export const findLostSteps = (page: Page, acknowledged: readonly string[]): Promise<readonly string[]> =>
  page.evaluate(
    async ({ name, ids }) => {
      const settled = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const database = await settled(indexedDB.open(name));
      type Step = { readonly id: string; readonly clippingId: string; readonly seq: number };
      const steps: readonly Step[] = await settled(database.transaction('history').objectStore('history').getAll());
      database.close();
      const there = new Set(steps.map(({ id }) => id));
      const numbers = new Map<string, number[]>();
      for (const { clippingId, seq } of steps) numbers.set(clippingId, [...(numbers.get(clippingId) ?? []), seq]);
      const isOneTo = (seqs: readonly number[]) => seqs.toSorted((a, b) => a - b).every((seq, at) => seq === at + 1);
      return [
        ...ids.filter((id) => !there.has(id)).map((id) => `step ${id} is lost`),
        ...[...numbers].filter(([, seqs]) => !isOneTo(seqs)).map(([id]) => `steps of ${id}`),
      ];
    },
    { name: DATABASE_NAME, ids: acknowledged },
  );
