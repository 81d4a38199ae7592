import { expect, test } from 'vitest';
import { targetOf } from '@/entrypoints/library/export-target';

const shown = () => ['a', 'b'];

test.each([
  ['what is ticked', { selected: ['a'], hasFacets: true, query: 'hộ nghèo' }, { ids: ['a'], query: 'hộ nghèo' }],
  [
    'what facets left',
    { selected: [], hasFacets: true, query: 'nghèo' },
    { ids: ['a', 'b'], isShown: true, query: '' },
  ],
  ['what the search finds', { selected: [], hasFacets: false, query: 'hộ nghèo' }, { ids: [], query: 'hộ nghèo' }],
])('an export is opened on %s', (_why, list, target) => {
  expect(targetOf({ ...list, shown })).toEqual(target);
});
