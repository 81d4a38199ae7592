import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { within } from '@/utils/waiting';

const late = () => new Error('late');

describe('an answer within a time', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('is the answer, and leaves no clock running', async () => {
    expect(await within(100, Promise.resolve('số liệu'), late)).toBe('số liệu');
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is the failure of what was asked, and leaves no clock running', async () => {
    await expect(within(100, Promise.reject(new Error('broken')), late)).rejects.toThrow('broken');
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is the failure named for it once the time has passed, not before', async () => {
    const failed = vi.fn();
    const waited = within(100, new Promise(() => undefined), late).catch(failed);
    await vi.advanceTimersByTimeAsync(99);
    expect(failed).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    await waited;
    expect(failed).toHaveBeenCalledWith(new Error('late'));
  });
});
