import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { readPublishedAt } from '@/utils/article';
import { isDateline } from '../../../utils/article/words/dates';
import { dateCases, datelineCases } from './dates.cases';

describe('readPublishedAt', () => {
  test.each(dateCases)('$printed → $expected ($why)', ({ printed, expected }) => {
    expect(readPublishedAt(printed)).toBe(expected);
  });

  it('reads every day and minute it prints itself', () => {
    const moment = fc.date({
      min: new Date('1998-01-01T00:00:00Z'),
      max: new Date('2090-01-01T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(moment, (date) => {
        const iso = date.toISOString();
        const [year, month, day, time] = [iso.slice(0, 4), iso.slice(5, 7), iso.slice(8, 10), iso.slice(11, 16)];
        expect(readPublishedAt(`Thứ hai, ${day}/${month}/${year}, ${time}`)).toBe(
          `${year}-${month}-${day}T${time}:00+07:00`,
        );
      }),
    );
  });

  it('answers for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const read = readPublishedAt(text);
        expect(read === null || /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}:\d{2}\+07:00)?$/.test(read)).toBe(true);
      }),
    );
  });
});

describe('isDateline', () => {
  test.each(datelineCases)('$line: $is ($why)', ({ line, is }) => {
    expect(isDateline(line)).toBe(is);
  });
});
