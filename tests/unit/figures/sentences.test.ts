import { describe, expect, it } from 'vitest';
import { findQuantities } from '@/utils/figures';
import { EXTENTS } from './extents.cases';
import { LONG_REPORTS } from './long-reports.cases';
import { REPORT_LISTS } from './report-lists.cases';
import { SENTENCES } from './sentences.cases';
import { SMALL_NEWS } from './small-news.cases';
import { spellReading } from './spell-reading';
import { TASKS_AND_OUTCOMES } from './tasks-and-outcomes.cases';

describe('sentences of the genre', () => {
  it.each([...SENTENCES, ...EXTENTS, ...REPORT_LISTS, ...LONG_REPORTS, ...SMALL_NEWS, ...TASKS_AND_OUTCOMES])(
    '$text',
    ({ text, reads }) => {
      const article = `Tin địa phương\n${text}`;
      const found = findQuantities({ text: article, publishedAt: '2025-10-05' });
      expect(found.map((reading) => spellReading(article, reading))).toEqual(reads);
    },
  );
});
