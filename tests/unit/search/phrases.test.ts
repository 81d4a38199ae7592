import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keepsPhrases, parseQuery } from '@/utils/search';
import { hasPhrase } from '@/utils/search/phrases';
import { wordsOf } from '@/utils/search/words';

/** Word by word over the whole text: what the quick way must answer too. */
const slowly = (text: string, typed: string): boolean =>
  parseQuery(typed).every(
    (clause) => clause.type !== 'phrase' || hasPhrase(wordsOf(text), clause.words) !== clause.isNegated,
  );

const SYLLABLE = fc.constantFrom(
  'hộ',
  'ho',
  'nghèo',
  'ngheo',
  'tỉ',
  'tỷ',
  'lệ',
  'thuỷ',
  'thủy',
  '4,49',
  '1.200',
  'km',
  'ﬁ',
  'İ',
);
/** What may stand between words; nothing at all glues two into one. */
const BETWEEN = fc.constantFrom(' ', ', ', '\n', '', '-', ' '.repeat(20), '"');
const TEXT = fc
  .array(fc.tuple(SYLLABLE, BETWEEN), { maxLength: 60 })
  .map((pieces) => pieces.flat().join('').normalize('NFC'));
const PHRASE = fc.array(SYLLABLE, { minLength: 2, maxLength: 3 }).map((words) => words.join(' '));

describe('phrases in a text', () => {
  test('are found as by reading it word by word', () => {
    fc.assert(
      fc.property(TEXT, PHRASE, fc.boolean(), (text, phrase, isNegated) => {
        const typed = `${isNegated ? '-' : ''}"${phrase}"`;
        expect(keepsPhrases(text, parseQuery(typed))).toBe(slowly(text, typed));
      }),
    );
  });

  test.each([
    ['far into a long text', `${'xã '.repeat(900)}hộ nghèo${' xã'.repeat(900)}`, '"ho ngheo"', true],
    ['after the same words in another order', `${'nghèo hộ, '.repeat(90)}hộ, nghèo`, '"hộ nghèo"', true],
    ['not across a word', `${'nghèo hộ xã '.repeat(90)}`, '"hộ nghèo"', false],
    ['not in the end of a longer word', `${'x'.repeat(80)}hộ nghèo`, '"hộ nghèo"', false],
    ['across a wide gap', `hộ${' '.repeat(60)}nghèo`, '"hộ nghèo"', true],
    ['with tỉ written tỷ', 'tỷ lệ', '"tỉ lệ"', true],
  ])('%s', (_, text, typed, found) => {
    expect(keepsPhrases(text, parseQuery(typed))).toBe(found);
  });
});
