import { describe, expect, it } from 'vitest';
import { findQuotes } from '@/utils/people';
import { DIALOGUE, NO_SPEECH, type QuoteCase, SPEECH } from './quotes.cases';

const check = (cases: readonly QuoteCase[], marks = '“"”') => {
  it.each(cases)('$why: $text', ({ text, quotes }) => {
    const found = findQuotes({ text });
    expect(found.map(({ speaker }) => speaker)).toEqual(quotes.map(([, speaker]) => speaker));
    found.forEach(({ span }, index) => {
      expect(text.slice(span.start, span.end).startsWith(quotes[index]?.[0] ?? '?')).toBe(true);
      expect(marks).toContain(text[span.start - 1]);
      expect(marks).toContain(text[span.end]);
    });
  });
};

describe('findQuotes', () => {
  describe('gives speech to its speaker', () => check(SPEECH));
  describe('reads lines of dialogue', () => check(DIALOGUE, ' \n'));
  describe('refuses titles and mottoes', () => check(NO_SPEECH));

  it('says where the speaker is named, and only there', () => {
    const text = '“Năm nay được mùa vải lắm”, anh Vi Văn Toản nói.';
    const span = findQuotes({ text })[0]?.speakerSpan;
    expect(text.slice(span?.start, span?.end)).toBe('Vi Văn Toản');
  });
});
