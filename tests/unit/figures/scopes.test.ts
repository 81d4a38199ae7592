import { describe, expect, it } from 'vitest';
import { findQuantities } from '@/utils/figures';
import { NAMED_PLACES } from './named-places.cases';
import { EVENT_DAYS, OCCASION_TIMES } from './occasions.cases';
import { PERIOD_SCOPES } from './period-scopes.cases';
import { PLACE_SCOPES } from './place-scopes.cases';
import { REPORTED_YEARS } from './reported-years.cases';
import { SCOPES } from './scopes.cases';

const PUBLISHED = '2025-10-05';

describe('what headings, paragraphs and earlier amounts leave to an amount', () => {
  it.each(SCOPES)('$why', ({ text, reads }) => {
    const found = findQuantities({ text, publishedAt: PUBLISHED }).map(({ span, kind, quantity }) => {
      const { indicator, period, place } = quantity;
      return `${kind} ${text.slice(span.start, span.end)} | ${indicator} | ${period.from}>${period.to} @${place}`;
    });
    expect(found).toEqual(reads);
  });
});

describe('the unit an amount is about', () => {
  it.each([...PLACE_SCOPES, ...NAMED_PLACES])('$why', ({ text, reads }) => {
    const found = findQuantities({ text, publishedAt: PUBLISHED }).map(
      ({ span, quantity }) => `${text.slice(span.start, span.end)} @${quantity.place}`,
    );
    expect(found).toEqual(reads);
  });
});

describe('when an amount was measured or is due', () => {
  it.each([...PERIOD_SCOPES, ...REPORTED_YEARS, ...OCCASION_TIMES, ...EVENT_DAYS])(
    '$why',
    ({ text, published, reads }) => {
      const found = findQuantities({ text, publishedAt: published ?? PUBLISHED }).map(({ span, kind, quantity }) => {
        const { from, to } = quantity.period;
        return `${kind} ${text.slice(span.start, span.end)} ${from}>${to}`;
      });
      expect(found).toEqual(reads);
    },
  );
});
