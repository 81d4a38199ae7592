import { describe, expect, test } from 'vitest';
import {
  actsFor,
  type Block,
  COLUMNS,
  copyCells,
  FIRST_COLUMNS,
  type GridFigure,
  pasteBlock,
  readCell,
  withoutHeadings,
} from '@/components/figures';
import { readBlock } from '@/components/figures/paste-cells';
import { parsePeriodText } from '@/components/figures/period-text';
import { aQuantity } from '@/tests/build';
import { CATALOGUES, createTranslator } from '@/utils/i18n';
import { aFigure } from './a-figure';
import { PERIODS } from './figure-grid.cases';

const t = createTranslator('vi', CATALOGUES.vi);

const FIGURES = [1, 2, 3].map((seq) => aFigure(seq));
const match = (words: string) => (words === 'tỷ lệ hộ cận nghèo' ? 'near-poverty-rate' : null);
const read = (column: Parameters<typeof readCell>[1], typed: string, figure = aFigure(1)) =>
  readCell(figure, column, { typed, match });

describe('what a row says of its comparison', () => {
  test.each([
    { change: 'level', base: null, says: '' },
    { change: 'increase', base: 'same_period', says: 'tăng so với cùng kỳ' },
    { change: 'decrease', base: null, says: 'giảm' },
    { change: 'level', base: 'estimate', says: 'so với dự toán' },
  ] as const)('$change, $base: "$says"', ({ change, base, says }) => {
    expect(COLUMNS.comparison.text(t, aFigure(1, { quantity: aQuantity({ change, base }) }))).toBe(says);
  });

  test('and it is shown without being asked for: 14,5 % of growth is no share', () => {
    expect(FIRST_COLUMNS).toContain('comparison');
  });
});

describe('what is typed into a cell', () => {
  test.each(PERIODS)('period "$typed": $why', ({ typed, period }) => {
    expect(parsePeriodText(typed)).toEqual(period);
  });

  test('an amount is read as the form reads it, and replaces range, whole and comparator', () => {
    const money = aFigure(1, { quantity: aQuantity({ unit: 'VND', valueMax: 9 }) });
    expect(read('value', '≥ 76,5 tỷ', money)).toEqual({
      type: 'patch',
      patch: { value: 76_500_000_000, valueMax: null, of: null, comparator: '>=' },
    });
    expect(
      read('value', '77', aFigure(1, { quantity: aQuantity({ unit: 'VND', value: 76_500_000_000 }) })),
    ).toMatchObject({
      patch: { value: 77_000_000_000 },
    });
    expect(
      read('value', '76.500.000.000', aFigure(1, { quantity: aQuantity({ unit: 'VND', value: 1e9 }) })),
    ).toMatchObject({ patch: { value: 76_500_000_000 } });
    expect(read('value', '16/16')).toMatchObject({ patch: { value: 16, of: 16 } });
    expect(read('value', 'nhiều')).toEqual({ type: 'refused', why: 'fieldNotANumber' });
  });

  test('new words of an indicator bring their codebook entry, or none', () => {
    expect(read('indicator', 'tỷ lệ hộ cận nghèo')).toMatchObject({ patch: { indicatorId: 'near-poverty-rate' } });
    expect(read('indicator', 'số lò nung')).toMatchObject({ patch: { indicator: 'số lò nung', indicatorId: null } });
    expect(read('indicator', '  ')).toEqual({ type: 'refused', why: 'fieldRequired' });
  });

  test.each([
    ['chỉ tiêu', 'target'],
    ['Chi tieu', 'target'],
    ['f', 'figure'],
  ])('kind "%s"', (typed, kind) => {
    expect(read('kind', typed)).toEqual({ type: 'kind', kind });
  });

  test('a place may be taken away', () => {
    expect(read('place', '')).toEqual({ type: 'patch', patch: { place: null } });
  });

  test('many rows become one act a clipping', () => {
    expect(actsFor(FIGURES, { type: 'patch', patch: { place: 'xã A' } })).toEqual([
      {
        clippingId: 'clipping-1',
        act: { type: 'edit-field', markIds: ['mark-1', 'mark-3'], patch: { place: 'xã A' } },
      },
      { clippingId: 'clipping-0', act: { type: 'edit-field', markIds: ['mark-2'], patch: { place: 'xã A' } } },
    ]);
  });
});

test('copied cells have headings and cannot run as formulas', () => {
  const rows = [aFigure(1, { quantity: aQuantity({ indicator: '=1+1', place: 'xã\tA' }) })];
  expect(copyCells(t, rows, ['indicator', 'place'])).toBe("Chỉ số\tĐịa bàn\n'=1+1\txã A");
  expect(copyCells(t, rows, ['value'])).toBe('4,49');
});

test.each([
  [
    'a\tb\nc\t',
    [
      ['a', 'b'],
      ['c', ''],
    ],
    'an empty last cell is one',
  ],
  ['"a\nb"\t"5"" ống"\nc', [['a b', '5" ống'], ['c']], 'a quoted cell of two lines is one cell'],
  ['"tỉnh" A\tb', [['"tỉnh" A', 'b']], 'a cell may begin with a quotation'],
  ["'=1+1\t'a", [['=1+1', "'a"]], 'the apostrophe that keeps formulas from running goes again'],
  ['', [], 'nothing is nothing'],
])('a clipboard of %j is read', (text, block, _why) => {
  expect(readBlock(text)).toEqual(block);
});

describe('a pasted block', () => {
  const columns = ['indicator', 'kind', 'value', 'unit', 'place', 'source'] as const;
  const paste = (block: Block, figures = FIGURES, from = 0) =>
    pasteBlock(t, block, { figures, columns: columns.slice(from), match });
  const blockOf = (figures: readonly GridFigure[]) => readBlock(copyCells(t, figures, columns));

  test('what was copied fits where it came from: headings are left out and nothing changes', () => {
    const block = withoutHeadings(t, blockOf(FIGURES));
    expect(block).toHaveLength(3);
    expect(paste(block)).toEqual({ acts: [], taken: 0, left: 0 });
  });

  test('each cell goes to its row and column, read as if typed there', () => {
    const { acts, taken, left } = paste(
      [
        ['5,5', '%', 'xã A'],
        ['nhiều', '%', 'xã B'],
      ],
      FIGURES.slice(0, 2),
      2,
    );
    expect(acts).toMatchObject([
      { clippingId: 'clipping-1', act: { markIds: ['mark-1'], patch: { value: 5.5, place: 'xã A' } } },
      { clippingId: 'clipping-0', act: { markIds: ['mark-2'], patch: { place: 'xã B' } } },
    ]);
    expect([taken, left]).toEqual([3, 1]);
  });

  test('kinds are an act of their own; a source that differs and cells beyond the last column are counted', () => {
    const { acts, taken, left } = paste([['thu', 'chỉ tiêu', '4,49', '%', 'xã 1', 'báo khác', 'thừa']], [aFigure(1)]);
    expect(acts.map(({ act }) => act.type)).toEqual(['edit-field', 'switch-kind']);
    expect([taken, left]).toEqual([2, 2]);
  });

  test('an amount goes by the unit pasted beside it, and not at all beside another one', () => {
    const money = aFigure(1, { quantity: aQuantity({ unit: 'VND', value: 76_500_000_000 }) });
    expect(paste([['765', 'triệu đồng']], [money], 2).acts).toMatchObject([{ act: { patch: { value: 765_000_000 } } }]);
    expect(paste([['77', 'tỷ đồng']], [money], 2).acts).toMatchObject([{ act: { patch: { value: 77_000_000_000 } } }]);
    expect(paste([['76,5', 'ha']], [money], 2)).toEqual({ acts: [], taken: 0, left: 1 });
  });
});
