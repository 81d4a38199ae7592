import { describe, expect, test } from 'vitest';
import { CATALOGUES, chooseLanguage, createTranslator } from '@/utils/i18n';

const vi = createTranslator('vi', CATALOGUES.vi);
const en = createTranslator('en', CATALOGUES.en);

describe('translating', () => {
  test('fills places in order', () => {
    expect(vi('progress', 9, 25)).toBe('Đã duyệt 9/25');
    expect(en('progress', 9, 25)).toBe('9/25 reviewed');
  });

  test('writes numbers as the language does, strings as they are', () => {
    expect(vi('number', 1204)).toBe('1.204');
    expect(en('number', 1204)).toBe('1,204');
    expect(vi('number', '2025')).toBe('2025');
  });

  test('chooses between one and many', () => {
    expect(en('trashedCount', 1)).toBe('Moved 1 clipping to the trash');
    expect(en('trashedCount', 2)).toBe('Moved 2 clippings to the trash');
    expect(vi('trashedCount', 2)).toBe('Đã chuyển 2 bài vào thùng rác');
  });

  test('a value is never read as a pattern', () => {
    expect(vi('openOriginal')).toBe('Mở bài gốc');
    expect(vi('fieldTags')).not.toContain('$');
    expect(vi('sourceAndDate', '$2 $$', 1)).toBe('$2 $$, 1');
  });

  test('a missing value leaves an empty place', () => {
    expect(vi('progress', 3)).toBe('Đã duyệt 3/');
  });
});

test.each([
  ['auto', 'vi', 'vi'],
  ['auto', 'vi-VN', 'vi'],
  ['auto', 'en-GB', 'en'],
  ['auto', 'fr', 'vi'],
  ['en', 'vi', 'en'],
  ['vi', 'en-US', 'vi'],
] as const)('setting %s in a browser that speaks %s gives %s', (setting, browser, expected) => {
  expect(chooseLanguage(setting, browser)).toBe(expected);
});
