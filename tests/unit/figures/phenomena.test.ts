import { describe, expect, it } from 'vitest';
import { findQuantities } from '@/utils/figures';
import * as clauses from './clauses.cases';
import * as daily from './daily-news.cases';
import * as elided from './elided.cases';
import * as everyday from './everyday.cases';
import { MARKETS } from './markets.cases';
import { MEMBERS_AND_PARTS } from './members-and-parts.cases';
import * as names from './names.cases';
import { OCCASIONS, OUTLOOKS } from './occasions.cases';
import type { PhenomenonCase } from './phenomena.cases';
import * as cases from './phenomena.cases';
import * as kinds from './plans-and-facts.cases';
import * as lists from './plans-in-lists.cases';
import * as predicates from './predicates.cases';
import * as reports from './reports.cases';
import * as choices from './second-choice.cases';
import * as apart from './shared-and-signed.cases';
import * as shared from './shared-names.cases';
import * as topics from './topics.cases';

const read = (text: string) => {
  const article = `Tin địa phương\n${text}`;
  return findQuantities({ text: article, publishedAt: '2025-10-05' }).map(({ span, kind, quantity }) => ({
    quote: article.slice(span.start, span.end),
    fields: { ...quantity, kind },
  }));
};

const check = ({ text, quote, fields }: PhenomenonCase): void => {
  const found = read(text);
  if (quote === null) {
    expect(found.map((reading) => reading.quote)).toEqual([]);
    return;
  }
  const reading = found.find((candidate) => candidate.quote === quote);
  expect(reading, `${quote} among ${found.map((candidate) => candidate.quote).join(', ')}`).toBeDefined();
  expect(reading?.fields).toMatchObject(fields ?? {});
};

describe.each(
  Object.entries({
    ...cases,
    ...clauses,
    ...daily,
    ...elided,
    ...everyday,
    ...names,
    ...choices,
    ...kinds,
    ...lists,
    ...predicates,
    ...reports,
    ...apart,
    ...shared,
    ...topics,
    MARKETS,
    MEMBERS_AND_PARTS,
    OCCASIONS,
    OUTLOOKS,
  }),
)('%s', (_name, table) => {
  it.each(table)('$why: $text', check);
});
