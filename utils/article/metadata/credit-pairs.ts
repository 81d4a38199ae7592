/** Credits of long stories, whose labels and names stand in cells or lines of their own. */

import type { Item, Line } from '../lines/lines';
import { readByline } from './bylines';

const CREDITS: ReadonlySet<string> = new Set(
  `nội dung,bài,bài viết,tin,lời,ảnh,hình ảnh,thực hiện,tác giả,thiết kế,đồ họa,đồ hoạ,kỹ thuật,trình bày,video,clip,biên tập,chỉ đạo,tổ chức,
  tổ chức sản xuất,âm thanh,dựng,dựng phim,quay phim,ý tưởng,phóng viên,infographic`.split(/,\s*/),
);
const LONGEST_NAMES = 60;
const asCredit = (label: string, names: string): string | null => {
  const bare = label.replace(/ ?:$/, '');
  const isCredit = CREDITS.has(bare.toLowerCase()) && names.length <= LONGEST_NAMES && !names.includes(':');
  return isCredit && readByline(names)?.writer ? `${bare}: ${names}` : null;
};
const credited = (line: Line, text: string): Item => ({
  kind: 'line',
  line: {
    text,
    type: 'paragraph',
    element: line.element,
    bold: false,
    italic: false,
    align: 'left',
    linked: 0,
    link: null,
  },
});

/** "Bài | Ngô Quang Vịnh", "Đồ họa" above "Mạnh Tú": label and name in cells or lines of their own become one line. */
export const withCredits = (items: readonly Item[]): readonly Item[] => {
  const joined: Item[] = [];
  for (let i = 0; i < items.length; i++) {
    const [item, next] = [items[i], items[i + 1]];
    if (item?.kind === 'line') {
      const cells = item.line.type === 'table-row' ? item.line.text.split(' | ') : [];
      const row = cells.length === 2 ? asCredit(cells[0] ?? '', cells[1] ?? '') : null;
      const pair = row === null && next?.kind === 'line' ? asCredit(item.line.text, next.line.text) : null;
      if (pair !== null) i += 1;
      const credit = row ?? pair;
      joined.push(credit === null ? item : credited(item.line, credit));
    } else if (item) joined.push(item);
  }
  return joined;
};
