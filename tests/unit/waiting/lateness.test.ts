import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createLateness } from '@/utils/waiting';

const MS = 1_000;

/** An answer that comes, or fails, when it is told to. */
const anAnswer = () => {
  let come = (): void => undefined;
  let fail = (): void => undefined;
  const answer = new Promise<string>((resolve, reject) => {
    come = () => resolve('đã lưu');
    fail = () => reject(new Error('hỏng'));
  });
  return { answer, come: () => come(), fail: () => fail() };
};

describe('answers that are late', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());
  const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

  it('are told of once their time has passed, until they come', async () => {
    const { follow, watch } = createLateness(MS);
    const told = vi.fn();
    watch(told);
    const { answer, come } = anAnswer();
    const followed = follow(answer);
    await pass(MS - 1);
    expect(told.mock.calls).toEqual([[false]]);
    await pass(1);
    expect(told.mock.calls).toEqual([[false], [true]]);
    come();
    expect(await followed).toBe('đã lưu');
    await pass(0);
    expect(told.mock.calls).toEqual([[false], [true], [false]]);
  });

  it('are not told of when they come in time, and leave no clock running', async () => {
    const { follow, watch } = createLateness(MS);
    const told = vi.fn();
    watch(told);
    const { answer, come } = anAnswer();
    void follow(answer);
    come();
    await pass(2 * MS);
    expect(told.mock.calls).toEqual([[false]]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('are late as long as one of them is', async () => {
    const { follow, watch } = createLateness(MS);
    const [first, second] = [anAnswer(), anAnswer()];
    void follow(first.answer);
    void follow(second.answer);
    await pass(MS);
    const told = vi.fn();
    watch(told);
    first.come();
    await pass(0);
    expect(told).toHaveBeenLastCalledWith(true);
    second.come();
    await pass(0);
    expect(told).toHaveBeenLastCalledWith(false);
  });

  it('are over when they fail, and whoever asked hears of it', async () => {
    const { follow, watch } = createLateness(MS);
    const { answer, fail } = anAnswer();
    const followed = follow(answer).catch((error: Error) => error.message);
    await pass(MS);
    fail();
    expect(await followed).toBe('hỏng');
    const told = vi.fn();
    watch(told);
    expect(told.mock.calls).toEqual([[false]]);
  });

  it('are told to nobody who stopped watching', async () => {
    const { follow, watch } = createLateness(MS);
    const told = vi.fn();
    watch(told)();
    void follow(anAnswer().answer);
    await pass(MS);
    expect(told).toHaveBeenCalledTimes(1);
  });
});
