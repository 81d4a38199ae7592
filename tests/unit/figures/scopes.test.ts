import { describe, expect, it } from 'vitest';
import { findQuantities } from '@/utils/figures';
import { SCOPES } from './scopes.cases';

describe('what headings, paragraphs and earlier amounts leave to an amount', () => {
  it.each(SCOPES)('$why', ({ text, reads }) => {
    const found = findQuantities({ text, publishedAt: '2025-10-05' }).map(({ span, kind, quantity }) => {
      const { indicator, period, place } = quantity;
      return `${kind} ${text.slice(span.start, span.end)} | ${indicator} | ${period.from}>${period.to} @${place}`;
    });
    expect(found).toEqual(reads);
  });
});
