import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createCarrier, describeSpan, diffText } from '@/utils/anchor';

const shorthand = (before: string, after: string): string[] =>
  diffText(before, after).map((line) => {
    const signs = { same: '', removed: '-', added: '+' } as const;
    return `${line.type}: ${line.parts.map((part) => (part.type === 'same' ? part.text : `{${signs[part.type]}${part.text}}`)).join('')}`;
  });

describe('diffText', () => {
  test('a corrected number is one word of a line', () => {
    expect(shorthand('Hộ nghèo còn 4,49%.\nHết.', 'Hộ nghèo còn 4,29%.\nHết.')).toEqual([
      'changed: Hộ nghèo còn {-4,49}{+4,29}%.',
      'same: Hết.',
    ]);
  });

  test('lines added and removed keep their place', () => {
    expect(shorthand('Một.\nHai.\nBa.', 'Không.\nMột.\nBa.')).toEqual([
      'added: {+Không.}',
      'same: Một.',
      'removed: {-Hai.}',
      'same: Ba.',
    ]);
  });

  test('a change of spaces alone is no change', () => {
    expect(shorthand('Đạt 39 triệu  đồng.', 'Đạt 39\u00a0triệu đồng.')).toEqual(['same: Đạt 39\u00a0triệu đồng.']);
  });

  test('same and added parts make the new text, same and removed lines all lines of the old one', () => {
    const text = fc
      .array(fc.array(fc.constantFrom('xã', 'đạt', '10%', '4,49', 'hộ'), { maxLength: 4 }), { maxLength: 6 })
      .map((lines) => lines.map((words) => words.join(' ')).join('\n'));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const lines = diffText(before, after);
        const now = lines
          .filter((line) => line.after !== null)
          .map((line) =>
            line.parts
              .filter((part) => part.type !== 'removed')
              .map((part) => part.text)
              .join(''),
          );
        const old = lines.flatMap((line) => (line.before === null ? [] : [line.before.start])).sort((a, b) => a - b);
        const starts = before.split('\n').map((_, at, all) => all.slice(0, at).join('\n').length + (at > 0 ? 1 : 0));
        expect(now.join('\n')).toBe(after);
        expect(old).toEqual(starts);
      }),
    );
  });
});

describe('createCarrier', () => {
  const carry = (before: string, after: string, quote: string) => {
    const start = before.indexOf(quote);
    const located = createCarrier(before, after)(describeSpan(before, { start, end: start + quote.length }));
    return located.ok ? after.slice(0, located.value.span.start) : located.reason;
  };

  test('an item deleted from a list of one mould is not found at its neighbour', () => {
    const items = ['Đoài', 'Đông', 'Tây'].map(
      (name) => `Thôn ${name}: số hộ dùng nước sạch từ công trình tập trung đạt 95%.`,
    );
    expect(carry(items.join('\n'), items.slice(1).join('\n'), '95%')).toBe('not-found');
  });

  test('a cell of a moved table row keeps its column', () => {
    const rows = ['1 | Trường | 12 | 12', '2 | Trạm | 7 | 7', '3 | Bản | 9 | 9'];
    const moved = [rows[1], rows[2], rows[0]].join('\n');
    const first = rows.join('\n').indexOf('12');
    const located = createCarrier(
      rows.join('\n'),
      moved,
    )(describeSpan(rows.join('\n'), { start: first + 5, end: first + 7 }));
    expect(located).toMatchObject({ ok: true, value: { span: { start: moved.lastIndexOf('12') }, how: 'moved' } });
  });
});
