import { describe, expect, test, vi } from 'vitest';
import type { Result } from '@/utils/model';
import { openStore, type ReadClipping, type StoreReason } from '@/utils/store';
import { aClip, collect, expectValue, freshName } from './clips';

const NOW = '2025-10-02T10:00:00+07:00';

describe('watching', () => {
  test('a page follows what another context writes, until it stops', async () => {
    const name = freshName();
    const [page, worker] = [openStore({ name }), openStore({ name })];
    const seen: Result<ReadClipping, StoreReason>[] = [];
    const stop = page.watchClipping('clipping-1', (answer) => seen.push(answer));
    await vi.waitFor(() => expect(seen.at(-1)).toMatchObject({ ok: false, reason: 'missing' }));
    await worker.saveClip(aClip());
    await vi.waitFor(() => expect(seen.at(-1)).toMatchObject({ ok: true, value: { clipping: { state: 'draft' } } }));
    const [mark] = expectValue(await worker.readClipping('clipping-1')).marks;
    await worker.act('clipping-1', { actId: 'a', act: { type: 'confirm', markIds: [mark?.id ?? ''] }, now: NOW });
    await vi.waitFor(() =>
      expect(seen.at(-1)).toMatchObject({ ok: true, value: { canUndo: true, clipping: { counts: { accepted: 1 } } } }),
    );
    stop();
    const { length } = seen;
    await worker.undo('clipping-1', { now: NOW });
    expectValue(await page.stats());
    expect(seen).toHaveLength(length);
  });

  test('lists and own queries are followed too', async () => {
    const store = openStore({ name: freshName() });
    const totals: unknown[] = [];
    const exported: unknown[] = [];
    const stops = [
      store.watchList({ state: 'kept' }, (answer) => totals.push(answer.ok && answer.value.total)),
      store.watch(
        async () => (await collect(store.exportItems('all'))).length,
        (answer) => exported.push(answer.ok && answer.value),
      ),
    ];
    await vi.waitFor(() => expect([totals.at(-1), exported.at(-1)]).toEqual([0, 0]));
    await store.saveClip(aClip({ keep: true }));
    await vi.waitFor(() => expect([totals.at(-1), exported.at(-1)]).toEqual([1, 1]));
    for (const stop of stops) stop();
  });

  test('searches asked at once wait for each other, and all are followed', async () => {
    const store = openStore({ name: freshName() });
    const totals: unknown[] = [null, null, null];
    const stops = ['hộ', 'nghèo', 'hộ nghèo'].map((query, nth) =>
      store.watchList({ state: 'kept', query }, (answer) => {
        totals[nth] = answer.ok && answer.value.total;
      }),
    );
    for (const clips of [0, 1, 2]) {
      if (clips > 0) {
        expectValue(await store.saveClip(aClip({ nth: clips, keep: true, article: { identity: `a/${clips}` } })));
      }
      await vi.waitFor(() => expect(totals).toEqual([clips, clips, clips]));
    }
    for (const stop of stops) stop();
  });

  test('a query that fails answers with a reason', async () => {
    const store = openStore({ name: freshName() });
    const seen: Result<never, StoreReason>[] = [];
    const stop = store.watch(
      () => Promise.reject(new DOMException('', 'QuotaExceededError')),
      (answer) => seen.push(answer),
    );
    await vi.waitFor(() => expect(seen.at(-1)).toMatchObject({ ok: false, reason: 'quota' }));
    stop();
  });
});
