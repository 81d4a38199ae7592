import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PageText, readLayout, type TextItem } from '@/utils/pdf';
import { page, put, putParagraph } from './typeset';

/** A table on a page: rows of cells, "<" where a cell goes on from its left, "^" where from above. */
type Drawn = { readonly y: number; readonly xs: readonly number[]; readonly rows: readonly (readonly string[])[] };

const ROW = 24;

const drawTable = ({ y, xs, rows }: Drawn): Pick<PageText, 'items' | 'rulings'> => {
  const cellAt = (row: number, column: number): string => rows[row]?.[column] ?? '';
  const edges = [...rows.keys(), rows.length].flatMap((row) =>
    xs.slice(1).flatMap((right, column) => {
      const open = row > 0 && row < rows.length && cellAt(row, column) === '^';
      return open ? [] : [{ across: true, at: y + row * ROW, from: xs[column] ?? 0, to: right }];
    }),
  );
  const sides = rows.flatMap((cells, row) =>
    xs.flatMap((x, column) =>
      cells[column] === '<' ? [] : [{ across: false, at: x, from: y + row * ROW, to: y + (row + 1) * ROW }],
    ),
  );
  const items = rows.flatMap((cells, row) =>
    cells.flatMap((text, column) =>
      ['', '<', '^'].includes(text) ? [] : [put(text, { x: (xs[column] ?? 0) + 4, y: y + row * ROW + 16, size: 10 })],
    ),
  );
  return { items, rulings: [...edges, ...sides] };
};

const pageWith = (table: Drawn, ...items: readonly (TextItem | readonly TextItem[])[]): PageText => {
  const { items: cells, rulings = [] } = drawTable(table);
  return { ...page(...items, cells), rulings };
};
const rowsOf = (...pages: readonly PageText[]): readonly string[] =>
  readLayout(pages)?.blocks.flatMap(({ type, text }) => (type === 'table-row' ? [text] : [])) ?? [];

const XS = [60, 90, 250, 330, 420, 510];
const HEAD = [
  ['TT', 'Chỉ tiêu', 'Đơn vị', 'Năm 2025', '<'],
  ['^', '^', '^', 'Kế hoạch', 'Thực hiện'],
];
const title = put('Biểu chỉ tiêu', { y: 60, size: 20 });

describe('a table whose lines are drawn', () => {
  it('has one row of heads, those over several columns said for each; a row that numbers the columns is left out', () => {
    const rows = [
      ...HEAD,
      ['1', '2', '3', '4', '5=4/3'],
      ['1', 'Trồng rừng', 'ha', '140', '126'],
      ['2', 'Hộ nghèo', 'hộ', '', '32'],
    ];
    expect(rowsOf(pageWith({ y: 100, xs: XS, rows }, title))).toEqual([
      'TT | Chỉ tiêu | Đơn vị | Kế hoạch năm 2025 | Thực hiện năm 2025',
      '1 | Trồng rừng | ha | 140 | 126',
      '2 | Hộ nghèo | hộ | | 32',
    ]);
  });

  it('is one over two pages: the head that is said again is left out, a row cut in two is whole', () => {
    const first = [...HEAD, ['1', 'Trồng rừng mới tập', 'ha', '140', '126']];
    const second = [...HEAD, ['', 'trung ven hồ', '', '', ''], ['2', 'Hộ nghèo', 'hộ', '40', '32']];
    const pages = [pageWith({ y: 600, xs: XS, rows: first }, title), pageWith({ y: 60, xs: XS, rows: second })];
    expect(rowsOf(...pages).slice(1)).toEqual([
      '1 | Trồng rừng mới tập trung ven hồ | ha | 140 | 126',
      '2 | Hộ nghèo | hộ | 40 | 32',
    ]);
  });

  it('is another table where the next page begins with a head of its own', () => {
    const other = [
      ['TT', 'Tên xã', 'Số thôn', 'Số hộ', 'Ghi chú'],
      ['1', 'Na Mạ', '7', '412', ''],
    ];
    const pages = [
      pageWith({ y: 600, xs: XS, rows: [...HEAD, ['1', 'Trồng rừng', 'ha', '140', '126']] }, title),
      pageWith({ y: 60, xs: XS, rows: other }),
    ];
    expect(new Set(readLayout(pages)?.blocks.flatMap(({ table }) => table ?? []))).toEqual(new Set([0, 1]));
  });

  it('keeps a group over its rows, and says a cell over several columns of the body once', () => {
    const rows = [...HEAD, ['A', 'Nông nghiệp', '<', '<', '<'], ['1', 'Lúa', 'ha', '90', '92']];
    expect(rowsOf(pageWith({ y: 100, xs: XS, rows }, title)).slice(1)).toEqual([
      'A | Nông nghiệp | | |',
      '1 | Lúa | ha | 90 | 92',
    ]);
  });

  it('cuts words of two cells that come as one piece, and reads heads that stand upright', () => {
    const drawn = pageWith(
      {
        y: 100,
        xs: [60, 200, 300, 400],
        rows: [
          ['Xã', '', 'Số hộ'],
          ['', '', '40'],
          ['Cốc Chứ', '3', '37'],
        ],
      },
      title,
    );
    const merged = { text: 'Na Mạ 12 thôn', x: 172, y: 140, width: 66, size: 10, font: 'roman' };
    const upended = [{ text: 'Số thôn', x: 250, y: 122, width: 20, size: 10, font: 'roman' }];
    expect(rowsOf({ ...drawn, items: [...drawn.items, merged], upended })).toEqual([
      'Xã | Số thôn | Số hộ',
      'Na Mạ | 12 thôn | 40',
      'Cốc Chứ | 3 | 37',
    ]);
  });

  it('is none in a frame around the page or a rule under words', () => {
    const text = putParagraph('Các xã tổ chức thực hiện và báo cáo kết quả trước ngày 15 hằng tháng.', { y: 120 });
    const frame = [40, 800].map((at) => ({ across: true, at, from: 40, to: 555 }));
    const sides = [40, 555].map((at) => ({ across: false, at, from: 40, to: 800 }));
    const rule = { across: true, at: 70, from: 200, to: 300 };
    const layout = readLayout([{ ...page(title, text), rulings: [...frame, ...sides, rule] }]);
    expect(layout?.blocks.map(({ type }) => type)).toEqual(['paragraph']);
  });

  it('says every word of its cells once, however it is drawn', () => {
    const cell = fc.constantFrom('Na Mạ', '12', '', 'ha', '<', '^', '3,5');
    const rows = fc
      .integer({ min: 2, max: 5 })
      .chain((wide) => fc.array(fc.array(cell, { minLength: wide, maxLength: wide }), { minLength: 2, maxLength: 6 }));
    fc.assert(
      fc.property(rows, (drawn) => {
        const named = drawn.map((cells, row) =>
          cells.map((text, column) => (/[<^]/.test(text) || text === '' ? text : `c${row}x${column}`)),
        );
        const xs = [...(named[0]?.keys() ?? []), 5]
          .map((column) => 60 + column * 90)
          .slice(0, (named[0]?.length ?? 0) + 1);
        const said =
          readLayout([pageWith({ y: 100, xs, rows: named }, title)])
            ?.blocks.map(({ text }) => text)
            .join(' ') ?? '';
        const words = named.flat().filter((text) => text.startsWith('c'));
        expect(words.filter((word) => !said.includes(word))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
