import { expect, test } from 'vitest';
import { formatBytes, formatDay, formatMoment } from '@/utils/i18n';

test.each([
  ['vi', '2024-05-06T08:15:00+07:00', '06/05/2024, 08:15', 'as the paper printed it'],
  ['en', '2024-05-06T08:15:00+07:00', '06 May 2024, 08:15', 'English writes the month'],
  ['vi', '2024-05-06T01:15:00Z', '06/05/2024, 08:15', 'always the time of Hanoi'],
  ['vi', '2025-07-30', '30/07/2025', 'a day alone has no time'],
  ['vi', '2025-07-30T00:05:00+07:00', '30/07/2025, 00:05', 'midnight is 00'],
  ['vi', '2025', '2025', 'a year is not a moment'],
  ['vi', 'hôm qua', 'hôm qua', 'what is no date stays'],
] as const)('%s: %s is %s (%s)', (language, iso, expected, _why) => {
  expect(formatMoment(language, iso)).toBe(expected);
});

test('only the day', () => {
  expect(formatDay('vi', '2024-05-06T08:15:00+07:00')).toBe('06/05/2024');
  expect(formatDay('vi', '2025')).toBe('2025');
});

test.each([
  [0, '0 B'],
  [999, '999 B'],
  [1000, '1 KB'],
  [12_900_000, '12,9 MB'],
  [10_700_000_000, '10,7 GB'],
])('%d bytes is %s', (bytes, expected) => {
  expect(formatBytes('vi', bytes)).toBe(expected);
});
