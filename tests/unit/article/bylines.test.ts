import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { readByline } from '../../../utils/article/metadata/bylines';
import { readClosing } from '../../../utils/article/metadata/closing';
import { bylineCases, closingCases } from './bylines.cases';

describe('readByline', () => {
  test.each(bylineCases)('$line ($why)', ({ line, writer, role, source }) => {
    const read = readByline(line);
    expect(read?.writer ?? null).toBe(writer);
    expect(read?.role ?? null).toBe(role ?? null);
    expect(read?.source ?? null).toBe(source ?? null);
  });

  it('takes any text in stride', () => {
    const word = fc.constantFrom('và', ',', '-', '&', 'ảnh', 'tin', 'bài', ':', 'a', '(', ')', 'Mai', ' ');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), (words) => {
        expect(() => readByline(words.join(''))).not.toThrow();
      }),
    );
  });
});

describe('readClosing', () => {
  test.each(closingCases)('$why', ({ lines, writer, role, source }) => {
    const closing = readClosing(lines);
    expect(closing.writer).toBe(writer);
    expect(closing.role).toBe(role ?? null);
    expect(closing.source).toBe(source ?? null);
  });
});
