import { describe, expect, test } from 'vitest';
import { filesToRepeat, filesToRepeatIn } from '@/utils/cli/second-chance';

const reportOf = (...failed: readonly string[]) => ({
  testResults: [
    { name: '/house/tests/e2e/main-job.test.ts', status: 'passed' },
    ...failed.map((file) => ({ name: `/house/${file}`, status: 'failed' })),
  ],
});

describe('files that are run once more', () => {
  test.each([
    ['one in a browser', ['tests/e2e/popup.test.ts'], ['tests/e2e/popup.test.ts']],
    [
      'three, of every kind of browser test',
      ['tests/e2e/popup.test.ts', 'tests/faults/kills.test.ts', 'tests/firefox/main-job.test.ts'],
      ['tests/e2e/popup.test.ts', 'tests/faults/kills.test.ts', 'tests/firefox/main-job.test.ts'],
    ],
    ['none where pure code failed as well', ['tests/e2e/popup.test.ts', 'tests/unit/figures/units.test.ts'], []],
    ['none of four: that is no bad moment', ['a', 'b', 'c', 'd'].map((name) => `tests/e2e/${name}.test.ts`), []],
    ['none where nothing failed', [], []],
  ])('%s', (_, failed, expected) => {
    expect(filesToRepeat(reportOf(...failed), '/house')).toEqual(expected);
  });

  test('none where the report is none, or is not there: the run ended before it was written', () => {
    expect(filesToRepeat({ testResults: 'broken' }, '/house')).toEqual([]);
    expect(filesToRepeatIn('/house/there-is-no-such-report.json', '/house')).toEqual([]);
  });
});
