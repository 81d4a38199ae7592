import { describe, expect, test } from 'vitest';
import { buildSegment } from '@/tests/build';
import { createSequenceReader, parseQuery, phraseMatcher, phrasesOf } from '@/utils/search';

const has = (text: string, typed: string): boolean => {
  const times = { clippedAt: 0, updatedAt: 0 };
  const { segment, sequences } = buildSegment([{ id: 'clipping', text, facets: [], times }]);
  const [phrase] = phrasesOf(parseQuery(typed));
  const [piece] = sequences;
  if (!phrase || !piece) throw new Error('a phrase and a text');
  return phraseMatcher(segment, phrase)(createSequenceReader()(piece, 0));
};

describe('phrases in a text', () => {
  test.each([
    ['far into a long text', `${'xã '.repeat(9_000)}hộ nghèo${' xã'.repeat(900)}`, '"ho ngheo"', true],
    ['after the same words in another order', `${'nghèo hộ, '.repeat(90)}hộ, nghèo`, '"hộ nghèo"', true],
    ['not across a word', `${'nghèo hộ xã '.repeat(90)}`, '"hộ nghèo"', false],
    ['not in the end of a longer word', `${'x'.repeat(80)}hộ nghèo`, '"hộ nghèo"', false],
    ['not beyond the end', 'nghèo hộ', '"hộ nghèo"', false],
    ['across a wide gap', `hộ${' '.repeat(60)}nghèo`, '"hộ nghèo"', true],
    ['with tỉ written tỷ', 'tỷ lệ', '"tỉ lệ"', true],
    ['only with the marks asked for', 'hồ nghèo', '"hộ nghèo"', false],
    ['of very many words', 'một hai ba '.repeat(80), `"${'một hai ba '.repeat(40)}"`, true],
    ['whose last word only begins so', 'hộ nghèođói', '"hộ nghèo"', false],
  ])('%s', (_, text, typed, found) => {
    expect(has(text, typed)).toBe(found);
  });
});
