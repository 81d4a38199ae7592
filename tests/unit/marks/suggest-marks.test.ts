import { describe, expect, test } from 'vitest';
import { ARTICLE_LINES, aMark, anAnchor, anArticle, aPersonMark, aQuantity } from '@/tests/build';
import {
  carryMarks,
  countMarks,
  mergeSuggestions,
  orderMarks,
  readSelection,
  suggestMarks,
  withIndicators,
} from '@/utils/marks';
import type { Mark } from '@/utils/model';

const NOW = '2025-10-03T08:00:00+07:00';
const suggest = (text: string) => {
  let made = 0;
  return suggestMarks({ article: anArticle({ text }), newId: () => `id-${++made}`, now: NOW });
};
const TEXT = `${ARTICLE_LINES.join('\n')}\nĐồng chí Nghị nói: “Chúng tôi sẽ bê tông hóa nốt 12 km đường liên bản trong năm tới”.`;

describe('suggestMarks', () => {
  const marks = suggest(TEXT);
  const find = (quote: string) => marks.find((mark) => mark.anchor.quote.includes(quote));

  test('finds figures, targets, people and quotes, with anchors that hold', () => {
    expect(new Set(marks.map((mark) => mark.kind))).toEqual(new Set(['figure', 'target', 'person', 'quote']));
    for (const { anchor } of marks) expect(TEXT.slice(anchor.start, anchor.end)).toBe(anchor.quote);
    expect(find('66 triệu đồng')?.kind).toBe('target');
    expect(find('76,5 tỷ đồng')).toMatchObject({ kind: 'figure', quantity: { value: 76.5e9, unit: 'VND' } });
  });

  test('every mark is suggested, with the machine’s reading and reasons beside it', () => {
    for (const mark of marks) {
      expect(mark).toMatchObject({ status: 'suggested', anchored: true, note: null, createdAt: NOW });
      expect(mark.suggestion).toMatchObject({ kind: mark.kind, quantity: mark.quantity, person: mark.person });
      expect(mark.suggestion?.why.length).toBeGreaterThan(0);
    }
  });

  test('ids are unique and in reading order; links lead to marks', () => {
    expect(marks.map((mark) => mark.id)).toEqual(marks.map((_, at) => `id-${at + 1}`));
    expect(orderMarks(marks, 'reading')).toEqual(marks);
    const ids = new Set(marks.map((mark) => mark.id));
    const links = marks.flatMap((mark) => mark.links);
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) expect(ids).toContain(link.markId);
  });

  test('a quote names its speaker and leads to them', () => {
    const quote = marks.find((mark) => mark.kind === 'quote');
    const speaker = marks.find((mark) => mark.kind === 'person');
    expect(quote?.person?.name).toBe('Lò Văn Nghị');
    expect(quote?.links).toEqual([{ rel: 'said-by', markId: speaker?.id }]);
  });

  test('readings are joined with the codebook', () => {
    expect(find('4,49%')?.quantity?.indicatorId).toEqual(expect.any(String));
  });
});

describe('readSelection', () => {
  const article = anArticle({ text: TEXT });
  const select = (words: string, kind: Parameters<typeof readSelection>[2]) => {
    const start = TEXT.indexOf(words);
    const read = readSelection(article, { start, end: start + words.length }, kind);
    return { ...read, words: TEXT.slice(read.span.start, read.span.end) };
  };

  test('a sloppy selection shrinks to number and unit and is read', () => {
    expect(select('đạt từ 66 triệu đồng/người/năm trở', 'figure')).toMatchObject({
      words: '66 triệu đồng/người/năm',
      kind: 'figure',
      quantity: { value: 66e6, per: 'person_year', comparator: '>=' },
    });
  });

  test.each(['quote', 'note', 'person'] as const)('half words grow to whole ones: %s', (kind) => {
    expect(select('úng tôi sẽ bê tông hóa nố', kind).words).toBe('Chúng tôi sẽ bê tông hóa nốt');
  });

  test('words without a number are marked as they are', () => {
    expect(select(' đường bê tông.', 'figure')).toMatchObject({ words: 'đường bê tông', quantity: null });
  });

  test('a person comes with the post the article gives', () => {
    expect(select('Văn Nghị,', 'person').person).toMatchObject({
      name: 'Lò Văn Nghị',
      role: expect.stringContaining('Bí thư'),
    });
    expect(select('Nậm Khao', 'person').person).toEqual({ name: 'Nậm Khao', role: null, organization: null });
  });

  test('a quote comes with its speaker, a note with nothing', () => {
    expect(select('Chúng tôi sẽ bê tông hóa', 'quote').person?.name).toBe('Lò Văn Nghị');
    expect(select('Chín tháng', 'note')).toMatchObject({ quantity: null, person: null });
  });
});

describe('carryMarks', () => {
  const text = ARTICLE_LINES.join('\n');
  const figure = aMark({ id: 'figure', status: 'confirmed' });
  const carry = (marks: readonly Mark[], to: string) => carryMarks(marks, text, to);

  test('a kept sentence keeps its marks, a corrected number raises an alarm and moves nothing', () => {
    const moved = carry([figure, aPersonMark()], `Mới.\n${text}`);
    expect(moved.alarms).toEqual([]);
    expect(moved.marks.map((mark) => [mark.anchored, mark.anchor.quote, mark.status])).toEqual([
      [true, '4,49%', 'confirmed'],
      [true, 'Lò Văn Nghị', 'suggested'],
    ]);
    const corrected = carry([figure], text.replace('4,49%', '4,94%'));
    expect(corrected.alarms).toEqual([{ markId: 'figure', was: '4,49%', now: '4,94%' }]);
    expect(corrected.marks[0]).toEqual({ ...figure, anchored: false });
  });

  test('a number that is gone alarms where someone stood behind it', () => {
    const without = ARTICLE_LINES.filter((line) => !line.includes('4,49%')).join('\n');
    expect(carry([figure], without).alarms).toEqual([{ markId: 'figure', was: '4,49%', now: null }]);
    expect(carry([aMark()], without).alarms).toEqual([]);
    expect(carry([aMark({ status: 'rejected' })], text.replace('4,49%', '4,94%')).alarms).toEqual([]);
  });

  test('a lost mark comes back with its words', () => {
    const lost = { ...figure, anchored: false };
    expect(carryMarks([lost], text.replace('4,49%', '4,94%'), `Mới.\n${text}`).marks[0]).toMatchObject({
      anchored: true,
      anchor: { quote: '4,49%' },
    });
  });
});

describe('mergeSuggestions', () => {
  const fresh = aMark({ id: 'fresh' });

  test.each(['confirmed', 'corrected', 'rejected', 'added'] as const)('what is %s is not suggested again', (status) => {
    const decided = aMark({ id: 'decided', status });
    expect(mergeSuggestions([decided], [fresh])).toEqual([decided]);
  });

  test('an undecided suggestion is renewed under its id, or goes', () => {
    const old = aMark({ id: 'old', note: 'Xem', quantity: { value: 1 } });
    expect(mergeSuggestions([old], [fresh])).toEqual([{ ...fresh, id: 'old', note: 'Xem' }]);
    expect(mergeSuggestions([old], [])).toEqual([]);
  });

  test('a lost mark does not hide what stands in its place now', () => {
    const lost = aMark({ id: 'lost', status: 'confirmed', anchored: false });
    expect(mergeSuggestions([lost], [fresh]).map((mark) => mark.id)).toEqual(['lost', 'fresh']);
  });

  test('a decided person is the same person at another place', () => {
    const decided = aPersonMark({ id: 'decided', status: 'confirmed' });
    const elsewhere = aPersonMark({ id: 'fresh', anchor: anAnchor('Nậm Khao') });
    expect(mergeSuggestions([decided], [elsewhere])).toEqual([decided]);
  });

  test('links follow to the mark that took the place, or go', () => {
    const decided = aPersonMark({ id: 'decided', status: 'confirmed' });
    const quote = aMark({
      id: 'quote',
      kind: 'quote',
      quantity: null,
      anchor: anAnchor('kinh tế của xã'),
      links: [
        { rel: 'said-by', markId: 'person' },
        { rel: 'accompanies', markId: 'gone' },
      ],
    });
    const merged = mergeSuggestions([decided], [aPersonMark({ id: 'person' }), quote]);
    expect(merged.find((mark) => mark.id === 'quote')?.links).toEqual([{ rel: 'said-by', markId: 'decided' }]);
  });
});

describe('countMarks', () => {
  test('counts kinds and decisions; what was rejected counts nowhere', () => {
    const marks = [
      aMark({ kind: 'figure', status: 'suggested' }),
      aMark({ kind: 'figure', status: 'confirmed' }),
      aMark({ kind: 'figure', status: 'rejected' }),
      aMark({ kind: 'target', status: 'corrected' }),
      aMark({ kind: 'person', status: 'suggested' }),
      aMark({ kind: 'quote', status: 'added' }),
      aMark({ kind: 'note', status: 'added' }),
      aMark({ kind: 'note', status: 'rejected' }),
    ];
    const kinds = { figure: 2, target: 1, person: 1, quote: 1, note: 1 };
    expect(countMarks(marks)).toEqual({ ...kinds, suggested: 2, accepted: 4 });
    const none = { figure: 0, target: 0, person: 0, quote: 0, note: 0, suggested: 0, accepted: 0 };
    expect(countMarks([])).toEqual(none);
  });
});

describe('orderMarks', () => {
  test('least certain first, decided ones after, lost ones last in reading order', () => {
    const sure = aMark({ id: 'sure', suggestion: { confidence: 0.9 } });
    const unsure = aMark({ id: 'unsure', suggestion: { confidence: 0.2 } });
    const decided = aMark({ id: 'decided', status: 'confirmed', suggestion: { confidence: 0.1 } });
    const lost = aMark({ id: 'lost', anchored: false, anchor: { start: 0, end: 1 } });
    const ids = (order: 'reading' | 'least-certain') =>
      orderMarks([decided, sure, unsure, lost], order).map((mark) => mark.id);
    expect(ids('least-certain')).toEqual(['unsure', 'sure', 'lost', 'decided']);
    expect(ids('reading')).toEqual(['decided', 'sure', 'unsure', 'lost']);
  });

  test('by where they begin, then by where they end, then by id, whatever the order they come in', () => {
    const at = (id: string, start: number, end: number) => aMark({ id, anchor: { start, end } });
    const inOrder = [at('b', 0, 4), at('a', 0, 9), at('c', 3, 5), at('d', 3, 5)];
    const ids = (marks: readonly Mark[]) => orderMarks(marks, 'reading').map(({ id }) => id);
    expect(ids(inOrder)).toEqual(['b', 'a', 'c', 'd']);
    expect(ids([...inOrder].reverse())).toEqual(['b', 'a', 'c', 'd']);
  });

  test('a suggestion without a confidence is the surest of the undecided', () => {
    const marks = [
      aMark({ id: 'mute', suggestion: null, status: 'suggested' }),
      aMark({ id: 'low', suggestion: { confidence: 0.3 } }),
    ];
    expect(orderMarks(marks, 'least-certain').map(({ id }) => id)).toEqual(['low', 'mute']);
  });
});

describe('withIndicators', () => {
  test('fills in the codebook entry of edited words, and leaves one that was chosen', () => {
    const edit = (indicatorId: string | null) =>
      withIndicators({ type: 'edit', markId: 'a', quantity: aQuantity({ indicatorId }) });
    expect(edit(null)).toMatchObject({ quantity: { indicatorId: expect.any(String) } });
    expect(edit('chosen')).toMatchObject({ quantity: { indicatorId: 'chosen' } });
    expect(withIndicators({ type: 'confirm', markIds: ['a'] })).toEqual({ type: 'confirm', markIds: ['a'] });
  });
});
