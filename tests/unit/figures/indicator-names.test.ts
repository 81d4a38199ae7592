import { describe, expect, it } from 'vitest';
import { findQuantities } from '@/utils/figures';
import { BARE_NAMES } from './bare-names.cases';
import { MORE } from './names-in-passing.cases';
import { SCENES } from './names-in-scenes.cases';
import { ORDER_AND_SCHOOLS } from './names-of-order-and-schools.cases';
import { PARTY_AND_MONEY } from './names-of-party-and-money.cases';
import { SAID_ONCE } from './names-said-once.cases';

const namesOf = (text: string): readonly string[] => {
  const article = `Tin địa phương\n${text}`;
  return findQuantities({ text: article, publishedAt: '2025-10-05' }).map(
    ({ kind, span, quantity }) => `${kind} ${article.slice(span.start, span.end)}: ${quantity.indicator}`,
  );
};

describe('what an amount measures, in texts of subjects that papers print every day', () => {
  it.each([...ORDER_AND_SCHOOLS, ...PARTY_AND_MONEY, ...SCENES, ...MORE, ...SAID_ONCE, ...BARE_NAMES])(
    '$text',
    ({ text, names }) => {
      expect(namesOf(text)).toEqual(expect.arrayContaining([...names]));
    },
  );
});
