import { describe, expect, test } from 'vitest';
import { createLocator, describeSpan, locateAnchor } from '@/utils/anchor';
import { LOCATE_CASES } from './locate-anchor.cases';

const readMarked = (marked: string) => {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  return { text: marked.replace('[', '').replace(']', ''), span: { start, end } };
};

const locate = (before: string, after: string): string => {
  const { text, span } = readMarked(before);
  const located = locateAnchor(after, describeSpan(text, span));
  if (!located.ok) return located.detail === undefined ? located.reason : `${located.reason}: ${located.detail}`;
  const { start, end } = located.value.span;
  return `${after.slice(0, start)}[${after.slice(start, end)}]${after.slice(end)}`;
};

describe('locateAnchor', () => {
  test.each(LOCATE_CASES)('$why', ({ before, after, expected }) => {
    expect(locate(before, after)).toBe(expected);
  });

  test('says how it found the place', () => {
    const { text, span } = readMarked('Diện tích rừng là [1.302 ha] theo kiểm kê.');
    const anchor = describeSpan(text, span);
    const how = (after: string) => {
      const located = locateAnchor(after, anchor);
      return located.ok ? located.value.how : located.reason;
    };
    expect(how(text)).toBe('exact');
    expect(how(`Mới: ${text}`)).toBe('moved');
    expect(how(text.replace('1.302 ha', '1.302\u00a0ha'))).toBe('fuzzy');
  });

  test('equal places equally near are ambiguous, and an expectation decides between them', () => {
    const line = 'Sản lượng chè búp tươi cả năm ước đạt 300 tấn, vượt kế hoạch.';
    const anchor = { ...describeSpan(line, { start: 38, end: 45 }), start: 5000, end: 5007 };
    const twice = `${line}\n${'Đoạn giữa không có con số nào.\n'.repeat(3)}${line}`;
    const located = createLocator(twice);
    expect(located(anchor)).toMatchObject({ ok: false, reason: 'ambiguous' });
    expect(located(anchor, { near: twice.lastIndexOf('300') })).toMatchObject({
      ok: true,
      value: { span: { start: twice.lastIndexOf('300') } },
    });
  });

  test('refuses places that are known to be something else', () => {
    const text = 'Toàn xã trồng mới 45 ha quế.';
    const anchor = describeSpan(text, { start: 18, end: 23 });
    expect(locateAnchor(text, anchor, { isFree: () => false })).toMatchObject({ ok: false, reason: 'not-found' });
  });

  test('an empty quote is nowhere', () => {
    expect(locateAnchor('Một câu.', describeSpan('Một câu.', { start: 3, end: 3 }))).toEqual({
      ok: false,
      reason: 'not-found',
    });
  });
});

describe('describeSpan', () => {
  test('keeps 32 units on each side and cuts no surrogate pair', () => {
    const text = `${'a'.repeat(3)}😀${'b'.repeat(31)}QUOTE${'c'.repeat(31)}😀`;
    const start = text.indexOf('QUOTE');
    const anchor = describeSpan(text, { start, end: start + 5 });
    expect(anchor.prefix).toBe('b'.repeat(31));
    expect(anchor.suffix).toBe('c'.repeat(31));
    expect(anchor.quote).toBe('QUOTE');
  });
});
