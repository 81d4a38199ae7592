import { wordTable } from '@/utils/text';
import { type Line, type Range, wordAt } from '../line/line';
import { type PlaceMention, placeOf } from './place-mention';
import { POST_BEFORE } from './place-roles';

/** How far from the head of a sentence an office may stand that the sentence is of. */
const OFFICE_REACH = 24;
const SAYS: ReadonlySet<string> = new Set(['biết', 'hay', 'tin', 'nói', 'nhận', 'khẳng', 'đánh', 'kê', 'cáo', 'định']);

/** "Ủy ban MTTQ tỉnh *phân bổ* 45 tỷ đồng": what a province does for all of it; a gift belongs to whom it is given. */
const OFFICE_ACTS: ReadonlySet<string> = new Set([
  'phân',
  'trích',
  'tiếp',
  'bố',
  'huy',
  'vận',
  'giao',
  'nâng', // "HĐND tỉnh *nâng* mức hỗ trợ lên 100 triệu đồng/hộ"
  'ban', // hành
  'quyết', // định
  'thông', // qua
  'quy', // định
  'thống', // nhất
]);

/** Whether somebody says something between two tokens: "cho biết", "thông tin". */
const isSaid = (line: Line, { from, to }: Range): boolean => {
  for (let at = from; at < to; at += 1) if (SAYS.has(wordAt(line, at))) return true;
  return false;
};

/** "Bước vào năm học này, *ngành giáo dục* đề ra …": at the head of a clause, before what it does. */
const isSector = (line: Line, { from, at }: { readonly from: number; readonly at: number }): boolean =>
  (at === from || line.tokens[at - 1]?.kind === 'sign') &&
  SECTORS[wordAt(line, at + 1)] === wordAt(line, at + 2) &&
  SECTOR_ACTS.has(wordAt(line, at + 3));
const SECTORS = wordTable<string>({ giáo: 'dục', y: 'tế', công: 'thương', du: 'lịch', nông: 'nghiệp', văn: 'hóa' });
const SECTOR_ACTS: ReadonlySet<string> = new Set('đề đặt phấn xác đã tổ triển sẽ tiếp tham'.split(' '));

/**
 * "Theo *Sở Y tế*, …", "Giám đốc Công an *tỉnh* cho biết, …", "*ngành Xây dựng* đặt mục tiêu …": a department of the province
 * speaks of all of it. Looked for at the head of the sentence from `from`, for the amount at `to`.
 */
export const provincialOffice = (line: Line, { from, to }: Range): PlaceMention | null => {
  const cited = wordAt(line, from) === 'theo';
  for (let at = from; at < to && at < from + OFFICE_REACH; at += 1) {
    const [word, capital] = [wordAt(line, at), line.tokens[at + 1]?.capital === true];
    const sector = word === 'ngành' && (capital || isSector(line, { from, at })) && wordAt(line, at - 1) !== 'các';
    const department = word === 'sở' && capital && wordAt(line, at - 1) !== 'trụ';
    const office = word === 'tỉnh' && !capital && POST_BEFORE.has(wordAt(line, at - 1));
    if (office && OFFICE_ACTS.has(wordAt(line, at + 1)))
      return placeOf({ at, length: 1, words: '', name: '', level: 1 });
    if (
      sector ||
      ((department || office) && (cited || isSaid(line, { from: at, to: Math.min(to, at + OFFICE_REACH) })))
    )
      return placeOf({ at, length: 1, words: '', name: '', level: 1 });
  }
  return null;
};
