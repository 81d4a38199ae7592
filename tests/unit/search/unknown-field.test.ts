import { expect, test } from 'vitest';
import { unknownField } from '@/utils/search';

test.each<[string, string | null, string]>([
  ['foo:bar', 'foo', 'no field of that name'],
  ['hộ nghèo tỉnh:x báo:baolaocai.vn', 'tỉnh', 'beside a field that is one'],
  ['báo:baolaocai.vn từ:2025-07 -loại:x', null, 'all are fields'],
  ['bao:x site:y', null, 'without marks, and in English'],
  ['địa bàn:"Lào Cai"', null, 'a field of two words'],
  ['https://baolaocai.vn/a', null, 'an address'],
  ['họp lúc 7:30', null, 'a time'],
  ['Lào Cai: thu ngân sách', null, 'a colon of a sentence'],
  ['"foo:bar"', null, 'in quotes it is text'],
  ['', null, 'nothing'],
])('%s has %s for an unknown field: %s', (typed, name, _why) => {
  expect(unknownField(typed)).toBe(name);
});
