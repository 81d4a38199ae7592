import type { PageText, TextItem } from '../drawn/page-text';
import { type Line, linesOfItems } from '../lines/lines';
import type { RuledTable } from '../lines/ruled-cells';
import { gridsOf } from './grids';
import { isInGrid, ruledTable } from './ruled-tables';

/** What signing software stamps on a page: "Ký bởi: Cổng thông tin điện tử", "Thời gian ký: 12.08.2025 16:20:11 +07:00". */
const SIGNATURE_STAMP =
  /^(?:người ký|ký bởi|được ký bởi|ký số bởi|thời gian ký|ngày ký|signature not verified|digitally signed by)(?:\s*:|$)/iu;

/** Lines of a stamp stand this many font sizes below one another, at one left edge (points), in one font. */
const STAMP_LEADING = 2.2;
const STAMP_EDGE = 3;

const isStampLine = (item: TextItem, stamp: TextItem): boolean =>
  item.font === stamp.font &&
  Math.abs(item.size - stamp.size) < 0.5 &&
  Math.abs(item.x - stamp.x) <= STAMP_EDGE &&
  Math.abs(item.y - stamp.y) <= STAMP_LEADING * stamp.size;

/** A stamp in running text's own letters is a sentence that begins so. */
const LARGEST_STAMP = 11;

const withoutStamps = (items: readonly TextItem[]): readonly TextItem[] => {
  const queue = items.filter((item) => item.size <= LARGEST_STAMP && SIGNATURE_STAMP.test(item.text.trim()));
  const stamped = new Set(queue);
  for (let stamp = queue.pop(); stamp !== undefined; stamp = queue.pop()) {
    for (const item of items) {
      if (stamped.has(item) || !isStampLine(item, stamp)) continue;
      stamped.add(item);
      queue.push(item);
    }
  }
  return stamped.size === 0 ? items : items.filter((item) => !stamped.has(item));
};

const lineOfTable = (table: RuledTable, y: number, page: number): Line => {
  const [left, right] = [table.edges[0] ?? 0, table.edges.at(-1) ?? 0];
  return { page, y, left, right, size: 12, font: '', chunks: [{ text: '', left, right, pieces: [] }], table };
};

/**
 * Lines of a page from top to bottom, without stamps of signing software. A table whose lines are drawn is one line with its cells
 * (`table`); what stands in it is in no other line.
 */
export const linesOfPage = (page: PageText, number: number): readonly Line[] => {
  const items = withoutStamps(page.items);
  const grids = gridsOf(page.rulings ?? []).map((grid) => ({
    grid,
    inside: items.filter((item) => isInGrid(item, grid)),
  }));
  const taken = new Set<TextItem>();
  const tables = grids.flatMap(({ grid, inside }) => {
    const own = inside.filter((item) => !taken.has(item));
    const table = ruledTable(grid, own, page.upended ?? []);
    if (table === null) return [];
    for (const item of own) taken.add(item);
    return [lineOfTable(table, grid.ys[0] ?? 0, number)];
  });
  const lines = linesOfItems(
    items.filter((item) => !taken.has(item)),
    number,
  );
  return tables.length === 0 ? lines : [...lines, ...tables].sort((a, b) => a.y - b.y);
};
