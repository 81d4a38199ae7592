import { describe, expect, test } from 'vitest';
import { formatRoute, parseRoute } from '@/entrypoints/library/use-route';

describe('routes of the library', () => {
  test.each([
    ['', { view: 'clippings', clippingId: null, markId: null, exportId: null }],
    ['#welcome', { view: 'clippings', clippingId: null, markId: null, exportId: null }],
    ['#clipping=a-1', { view: 'clippings', clippingId: 'a-1', markId: null, exportId: null }],
    ['#clipping=a-1&mark=m', { view: 'clippings', clippingId: 'a-1', markId: 'm', exportId: null }],
    ['#figures', { view: 'figures', clippingId: null, markId: null, exportId: null }],
    ['#trash&clipping=a-1', { view: 'trash', clippingId: 'a-1', markId: null, exportId: null }],
    ['#export=a-1', { view: 'clippings', clippingId: null, markId: null, exportId: 'a-1' }],
  ] as const)('%s', (hash, route) => {
    expect(parseRoute(hash)).toEqual(route);
    expect(parseRoute(formatRoute(route))).toEqual(route);
  });
});
