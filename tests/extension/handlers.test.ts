import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createHandlers, guardStore } from '@/utils/commands';
import type { Quantity } from '@/utils/model';
import { openStore, type Store } from '@/utils/store';
import { aClip, expectValue, freshName } from '../store/clips';

const ID = 'clipping-1';
let store: Store;

beforeEach(async () => {
  fakeBrowser.reset();
  vi.spyOn(browser.i18n, 'getUILanguage').mockReturnValue('vi');
  store = guardStore(openStore({ name: freshName() }));
  expectValue(await store.saveClip(aClip({ nth: 1, keep: true })));
});

const figures = async () => expectValue(await store.readClipping(ID)).marks.filter((mark) => mark.quantity !== null);

describe('what a reader typed', () => {
  test('stands for the entry of the codebook that its words name, though the form knows no codebook', async () => {
    const [mark] = await figures();
    if (!mark?.quantity) throw new Error('the clip has a figure');
    const typed: Quantity = { ...mark.quantity, indicator: 'tỷ lệ hộ nghèo', unit: '%', indicatorId: null };
    const act = { type: 'edit', markId: mark.id, quantity: typed } as const;
    expectValue(await createHandlers(store, String).act({ clippingId: ID, actId: 'act-1', act }));
    const edited = (await figures()).find(({ id }) => id === mark.id);
    expect(edited?.quantity).toEqual({ ...typed, indicatorId: expect.stringMatching(/./) });
  });
});
