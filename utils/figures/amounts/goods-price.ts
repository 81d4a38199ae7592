import { type Token, wordOf } from '../words/tokens';
import type { Measure } from './measure';

/** What goods are sold by, as their price is written: "25.000 đồng/*cây*". */
const SOLD_BY: ReadonlySet<string> = new Set(
  'kg ký cây trái quả bó cuộn bao chục lít m3 m³ tấn tạ kwh lượng chỉ ounce thùng cuốn chậu cành'.split(' '),
);

/** Whether a sum of money is what a piece of goods costs: "18.000 đồng/kg", "1.804 USD/ounce". */
export const isGoodsPrice = (tokens: readonly Token[], { unitType, end }: Measure): boolean =>
  unitType === 'money' && wordOf(tokens, end - 2) === '/' && SOLD_BY.has(wordOf(tokens, end - 1));
