import { describe, expect, test } from 'vitest';
import { formatRoute, parseRoute } from '@/entrypoints/library/use-route';

/** What an address without anything in it means. */
const LIST = { view: 'clippings', clippingId: null, markId: null, exportId: null, restoreSealed: null } as const;

describe('routes of the library', () => {
  test.each([
    ['', LIST],
    ['#welcome', LIST],
    ['#clipping=a-1', { ...LIST, clippingId: 'a-1' }],
    ['#clipping=a-1&mark=m', { ...LIST, clippingId: 'a-1', markId: 'm' }],
    ['#figures', { ...LIST, view: 'figures' }],
    ['#trash&clipping=a-1', { ...LIST, view: 'trash', clippingId: 'a-1' }],
    ['#export=a-1', { ...LIST, exportId: 'a-1' }],
    ['#restore=2026-11-23T14%3A04%3A00%2B07%3A00', { ...LIST, restoreSealed: '2026-11-23T14:04:00+07:00' }],
  ] as const)('%s', (hash, route) => {
    expect(parseRoute(hash)).toEqual(route);
    expect(parseRoute(formatRoute(route))).toEqual(route);
  });
});
