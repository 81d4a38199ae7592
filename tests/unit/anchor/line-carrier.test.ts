import { describe, expect, test } from 'vitest';
import { createLineCarrier, describeSpan } from '@/utils/anchor';

const ITEMS = ['Xã Tả Phời: đạt 95%, tăng 2%', 'Xã Cốc San: đạt 95%, tăng 2%', 'Xã Đồng Tuyển: đạt 91%'];
const ARTICLE = ['Kết quả cấp nước sạch', ...ITEMS].join('\n');
const PAGE = ['Trang chủ', 'Tin nóng: đạt 95%, tăng 2%', ' Kết quả cấp  nước sạch ', ...ITEMS, 'Đọc thêm'].join('\n');

const carry = createLineCarrier(ARTICLE, PAGE);
const anchorAt = (start: number, quote: string) => describeSpan(ARTICLE, { start, end: start + quote.length });

describe('an anchor carried from the article into its page', () => {
  test('stays in its own line, however alike the others are', () => {
    const start = ARTICLE.lastIndexOf('95%');
    const span = carry(anchorAt(start, '95%'));
    expect(span && PAGE.slice(0, span.start).split('\n').at(-1)).toBe('Xã Cốc San: đạt ');
    expect(span && PAGE.slice(span.start, span.end)).toBe('95%');
  });

  test('does not mind other spaces in the line', () => {
    const span = carry(anchorAt(ARTICLE.indexOf('cấp nước'), 'cấp nước'));
    expect(span && PAGE.slice(span.start, span.end)).toBe('cấp  nước');
  });

  test('goes nowhere when its line is not there whole', () => {
    const edited = createLineCarrier(ARTICLE, PAGE.replace('Đồng Tuyển: đạt 91%', 'Đồng Tuyển: đạt 19%'));
    expect(edited(anchorAt(ARTICLE.indexOf('91%'), '91%'))).toBeNull();
  });

  test('goes nowhere when it is not of that article', () => {
    expect(carry({ ...anchorAt(ARTICLE.indexOf('91%'), '91%'), start: 0, end: 3 })).toBeNull();
  });
});
