import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readArrived } from '@/utils/commands/read-arrived';
import { isSameStory } from '@/utils/commands/same-story';
import { fail, succeed } from '@/utils/model';
import { aBody, anArticle } from '../build';

const executeScript = vi.fn();

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(browser, { scripting: { executeScript } });
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** What each reading of the tab gives, the last one from then on. */
const pageShows = (...results: readonly unknown[]) => {
  const left = [...results];
  executeScript.mockImplementation(async () => [{ result: left.length > 1 ? left.shift() : left[0] }]);
};

const read = async (isMeant: Parameters<typeof readArrived>[1]) => {
  const reading = readArrived(7, isMeant);
  await vi.runAllTimersAsync();
  return reading;
};

describe('a page that changes its article by script', () => {
  const before = anArticle({ title: 'Bài trước' });
  const after = anArticle({ title: 'Bài sau' });

  test('is read again until it shows what is meant', async () => {
    pageShows(succeed(before), succeed(before), succeed(after));
    expect(await read(({ title }) => title === 'Bài sau')).toEqual(succeed({ article: after, hasArrived: true }));
  });

  test('gives what it shows when that never comes, and says so', async () => {
    pageShows(succeed(before));
    expect(await read(() => false)).toEqual(succeed({ article: before, hasArrived: false }));
    expect(executeScript).toHaveBeenCalledTimes(5);
  });

  test('is not asked again when it cannot be read', async () => {
    pageShows(fail('not-article'));
    expect(await read(() => true)).toEqual(fail('not-article'));
    expect(executeScript).toHaveBeenCalledTimes(1);
  });
});

describe('a later state of a clipping', () => {
  const known = anArticle({ title: 'Thu ngân sách vượt dự toán' });
  const version = { id: 'v', clippingId: 'c', number: 1, clippedAt: '', contentHash: '', url: '', publishedAt: null };
  const clipping = { body: aBody(known), versions: [{ ...version, title: known.title, alarms: [] }] };
  const [first = '', ...others] = known.text.split('\n');

  test.each([
    ['the same title over another text', known.title, 'Một dòng mới.', true],
    ['another title over mostly the same text', 'Thu ngân sách tăng', [first, ...others.slice(1)].join('\n'), true],
    ['another title and another text', 'Giá lúa giảm', 'Giá lúa ở xã giảm 3%.', false],
    ['a login in the place of the article', 'Đăng nhập', 'Mời bạn đăng nhập để đọc tiếp.', false],
    ['nothing at all', 'Giá lúa giảm', '', false],
  ])('%s', (_what, title, text, expected) => {
    expect(isSameStory({ title, text }, clipping)).toBe(expected);
  });
});
