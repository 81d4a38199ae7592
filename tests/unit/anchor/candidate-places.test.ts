import { describe, expect, test } from 'vitest';
import { candidatePlaces, describeSpan } from '@/utils/anchor';
import type { Anchor } from '@/utils/model';

const BEFORE = [
  'Đảng bộ xã Mường Sang tổng kết nhiệm kỳ.',
  'Tỷ lệ hộ nghèo của xã giảm còn 4,49%, thu nhập bình quân đạt 52 triệu đồng.',
  'Trong năm, xã trồng mới 215 ha quế.',
].join('\n');

const anchorOf = (quote: string): Anchor => {
  const start = BEFORE.indexOf(quote);
  return describeSpan(BEFORE, { start, end: start + quote.length });
};

const proposed = (after: string, quote: string): readonly string[] =>
  candidatePlaces(after, anchorOf(quote)).map(({ start, end }) => after.slice(start, end));

describe('where a lost mark may belong', () => {
  test.each([
    ['a corrected number', BEFORE.replace('4,49%', '4,29%'), '4,49%', '4,29%'],
    ['another magnitude', BEFORE.replace('52 triệu', '52 tỷ'), '52 triệu đồng', '52 tỷ đồng'],
    [
      'the same words in a sentence that was rewritten',
      BEFORE.replace(/Tỷ lệ hộ nghèo .* còn 4,49%, thu/, 'Kết quả giảm nghèo khả quan: hộ nghèo còn 4,49%. Thu'),
      '4,49%',
      '4,49%',
    ],
    [
      'a sentence reworded',
      BEFORE.replace('trồng mới 215 ha quế', 'trồng thêm 215 ha quế'),
      'trồng mới 215 ha quế',
      'trồng thêm 215 ha quế',
    ],
  ])('%s comes first', (_name, after, quote, first) => {
    expect(proposed(after, quote)[0]).toContain(first);
  });

  test('of several like places each is proposed, once', () => {
    const twice = `${BEFORE}\nTỷ lệ hộ nghèo của xã giảm còn 4,49%, thu nhập bình quân đạt 52 triệu đồng.`;
    expect(proposed(twice, '4,49%')).toEqual(['4,49%', '4,49%']);
  });

  test('three at most, however many there are', () => {
    const many = Array.from({ length: 5 }, () => 'Tỷ lệ hộ nghèo của xã giảm còn 4,49%.').join('\n');
    expect(proposed(many, '4,49%')).toEqual(['4,49%', '4,49%', '4,49%']);
  });

  test('the likeliest first, wherever it stands', () => {
    const after = 'Hộ nghèo còn 4,49%, xã Tả Phời.\nTỷ lệ hộ nghèo của xã giảm còn 4,49%, thu nhập bình quân tăng.';
    const [first] = candidatePlaces(after, anchorOf('4,49%'));
    expect(first?.start).toBe(after.lastIndexOf('4,49%'));
  });

  test('two ways of finding one place propose it once', () => {
    const after = BEFORE.replace('đạt 52 triệu đồng', 'ước đạt 53 triệu đồng');
    expect(proposed(after, 'thu nhập bình quân đạt 52 triệu đồng')).toHaveLength(1);
  });

  test('places that touch are two', () => {
    const twice = '4,49%4,49%';
    expect(candidatePlaces(twice, { ...anchorOf('4,49%'), prefix: '', suffix: '' })).toEqual([
      { start: 0, end: 5 },
      { start: 5, end: 10 },
    ]);
  });

  test('words that have nothing to do with it are no place', () => {
    expect(proposed('Năm nay 90 hộ được 52 suất quà.', '4,49%')).toEqual([]);
  });

  test('a dash alone belongs nowhere', () => {
    expect(candidatePlaces('Quế – hồi – chè.', { ...anchorOf('4,49%'), quote: '–' })).toEqual([]);
  });

  test('a sentence that is gone has no place, whatever other numbers there are', () => {
    const after = 'Đảng bộ xã Mường Sang tổng kết nhiệm kỳ.\nTrong năm, xã trồng mới 215 ha quế, chăm sóc 90 ha chè.';
    expect(proposed(after, '52 triệu đồng')).toEqual([]);
  });
});
