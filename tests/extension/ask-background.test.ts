import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { askBackground } from '@/utils/platform';

const UNDO = { type: 'undo', actId: 'h0123456789abcd-h0123456789abcd' } as const;
const DONE = { ok: true, text: 'Đã hoàn tác', undoable: false };
const send = vi.fn();

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(send);
});

describe('a request of a page', () => {
  test('is sent again, the very same, when the worker was stopped before it had answered', async () => {
    send.mockRejectedValueOnce(new Error('The message port closed before a response was received.'));
    send.mockResolvedValueOnce(DONE);
    expect(await askBackground(UNDO)).toEqual(DONE);
    expect(send.mock.calls[1]).toEqual(send.mock.calls[0]);
  });

  test('that is not taken is not asked again', async () => {
    send.mockResolvedValue(undefined);
    expect(await askBackground(UNDO)).toMatchObject({ ok: false });
    expect(send).toHaveBeenCalledTimes(1);
  });

  test('after an update of the extension nobody is asked, and that is said', async () => {
    vi.spyOn(browser.runtime, 'id', 'get').mockReturnValue(undefined as never);
    expect(await askBackground(UNDO)).toBeNull();
    expect(send).not.toHaveBeenCalled();
  });
});
