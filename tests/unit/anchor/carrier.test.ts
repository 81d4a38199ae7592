import { describe, expect, test } from 'vitest';
import { createCarrier, describeSpan } from '@/utils/anchor';

/** What becomes of the marked words, the `nth` time they stand in the text before. */
const carried = (before: string, after: string, { quote, nth = 0 }: { quote: string; nth?: number }) => {
  let start = before.indexOf(quote);
  for (let seen = 0; seen < nth; seen += 1) start = before.indexOf(quote, start + 1);
  const result = createCarrier(before, after)(describeSpan(before, { start, end: start + quote.length }));
  if (!result.ok) return `${result.reason}: ${result.detail ?? ''}`.replace(/: $/, '');
  const { span, how } = result.value;
  return `${how}: ${after.slice(0, span.start)}[${after.slice(span.start, span.end)}]${after.slice(span.end)}`;
};

/** Says the same three times over, farther apart than an anchor remembers. */
const MOULD = 'Xã có nước sạch cho 95% số hộ trong toàn xã; ';
const LINE = `${MOULD.repeat(3)}hết.`;
const OTHER = 'Chiều hôm qua trời mưa to ở vùng cao.';

describe('an anchor carried into the next version of its text', () => {
  test('keeps its place in a line that moved, however often its words are in it', () => {
    const after = `Tin mới.\n${LINE}\n${OTHER}`;
    for (const nth of [0, 1, 2]) {
      const at = 20 + 45 * nth;
      expect(carried(`${OTHER}\n${LINE}`, after, { quote: '95%', nth })).toBe(
        `moved: Tin mới.\n${LINE.slice(0, at)}[95%]${LINE.slice(at + 3)}\n${OTHER}`,
      );
    }
  });

  test('says whether it stayed, moved, or stands among other spaces now', () => {
    const before = `${OTHER}\nTrồng 215 ha quế.`;
    expect(carried(before, before, { quote: '215 ha' })).toBe(`exact: ${OTHER}\nTrồng [215 ha] quế.`);
    expect(carried(before, `Mới.\n${before}`, { quote: '215 ha' })).toBe(`moved: Mới.\n${OTHER}\nTrồng [215 ha] quế.`);
    const spaced = `${OTHER}\nTrồng  215\u00a0ha quế.`;
    expect(carried(before, spaced, { quote: '215 ha' })).toBe(`fuzzy: ${OTHER}\nTrồng  [215\u00a0ha] quế.`);
    expect(carried(before, spaced, { quote: 'quế' })).toBe(`moved: ${OTHER}\nTrồng  215\u00a0ha [quế].`);
  });

  test('over two lines is found where both are, and nowhere when another comes between', () => {
    const before = 'Trồng được 215 ha quế,\nnuôi 30 con trâu.';
    const quote = 'ha quế,\nnuôi 30';
    expect(carried(before, `Mới.\n${before}`, { quote })).toBe(
      'moved: Mới.\nTrồng được 215 [ha quế,\nnuôi 30] con trâu.',
    );
    const parted = before.replace('\n', `\n${OTHER}\n${OTHER}\n${OTHER}\n`);
    expect(carried(before, parted, { quote })).toBe('not-found');
  });

  test('of like places in a line that was edited it takes the one where it stood', () => {
    const before = `${OTHER}\n${MOULD.repeat(2)}hết năm.`;
    const after = `Mới.\n${OTHER}\nTin thêm.\n${MOULD.repeat(2)}hết quý.`;
    const head = `Mới.\n${OTHER}\nTin thêm.\n`;
    expect(carried(before, after, { quote: '95%' })).toBe(
      `moved: ${head}${MOULD.replace('95%', '[95%]')}${MOULD}hết quý.`,
    );
    expect(carried(before, after, { quote: '95%', nth: 1 })).toBe(
      `moved: ${head}${MOULD}${MOULD.replace('95%', '[95%]')}hết quý.`,
    );
  });
});

describe('among items of a list that fit alike', () => {
  /** Other spaces everywhere: nothing stands character by character as it was. */
  const respaced = (text: string) => text.replaceAll(' ', '\u00a0');
  const item = (place: string) => `${place} vui lắm. Nước sạch đạt 95% kế hoạch. ${place} rất mừng.\n`;

  test('the one whose neighbours are all there is taken', () => {
    const before = `${item('Nậm Khao')}${item('Tả Phời')}`;
    const after = respaced(`${item('Cốc San')}${item('Tả Phời')}${item('Bản Qua')}`);
    const located = carried(before, after, { quote: '95%', nth: 1 });
    expect(located).toBe(
      `moved: ${respaced(item('Cốc San'))}${respaced(item('Tả Phời')).replace('95%', '[95%]')}${respaced(item('Bản Qua'))}`,
    );
  });
});
