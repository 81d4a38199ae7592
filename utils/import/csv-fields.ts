import { KIND_LABELS, TABLES, UNIT_LABELS } from '@/utils/export';
import type { MarkKind, Unit } from '@/utils/model';
import { foldVietnamese } from '@/utils/text';

/** What a column of a foreign table can hold; the names are those of our own tables. */
export const CSV_FIELDS = [
  'title',
  'url',
  'site',
  'byline',
  'published_at',
  'section',
  'lead',
  'kind',
  'indicator',
  'indicator_id',
  'value',
  'value_max',
  'of',
  'unit',
  'per',
  'comparator',
  'change',
  'base',
  'period_from',
  'period_to',
  'place',
  'quote',
  'sentence',
  'name',
  'role',
  'organization',
  'note',
  'tags',
] as const;
export type CsvField = (typeof CSV_FIELDS)[number];

const isField = (name: string): name is CsvField => (CSV_FIELDS as readonly string[]).includes(name); // any name may be asked

const squeezed = (text: string): string => foldVietnamese(text).replace(/[^a-z0-9]+/g, '');

/**
 * What other tables call their columns; statistics offices head indicators "Chỉ tiêu", which are our targets; "Nguồn" is the paper,
 * "Số" alone the number itself (a serial number is headed "STT").
 */
const FOREIGN_TITLES: readonly (readonly [title: string, field: CsvField])[] = [
  ['Chỉ tiêu', 'indicator'],
  ['Mã chỉ tiêu', 'indicator_id'],
  ['Tên bài', 'title'],
  ['Tiêu đề bài', 'title'],
  ['Liên kết', 'url'],
  ['Đường dẫn', 'url'],
  ['Link', 'url'],
  ['Ngày', 'published_at'],
  ['Số', 'value'],
  ['Số liệu', 'value'],
  ['Số lượng', 'value'],
  ['Trị số', 'value'],
  ['ĐVT', 'unit'],
  ['Đơn vị tính', 'unit'],
  ['Câu', 'sentence'],
  ['Năm', 'period_from'],
  ['Xã', 'place'],
  ['Xã, phường', 'place'],
  ['Huyện', 'place'],
  ['Tỉnh', 'place'],
  ['Địa phương', 'place'],
  ['Tên báo', 'site'],
  ['Nguồn', 'site'],
  ['paper', 'site'],
  ['publication', 'site'],
  ['source', 'site'],
];

const TITLES: ReadonlyMap<string, CsvField> = new Map([
  ...FOREIGN_TITLES.map(([title, field]) => [squeezed(title), field] as const),
  ...[...TABLES.people.columns, ...TABLES.figures.columns].flatMap(({ name, titleVi }) =>
    isField(name)
      ? ([
          [squeezed(name), name],
          [squeezed(titleVi), name],
        ] as const)
      : [],
  ),
]);

/** Which column holds what, by its name or Vietnamese title in our tables; a proposal for the dialog, no decision. */
export const proposeColumns = (header: readonly string[]): Partial<Record<CsvField, number>> => {
  const proposed: Partial<Record<CsvField, number>> = {};
  header.forEach((name, at) => {
    const field = TITLES.get(squeezed(name));
    if (field && proposed[field] === undefined) proposed[field] = at;
  });
  return proposed;
};

/** What stands above the keys of our own tables, in either flavour. */
const OUR_KEYS: readonly (readonly string[])[] = TABLES.figures.columns
  .filter(({ name }) => name === 'mark_id' || name === 'clipping_id')
  .map(({ name, titleVi }) => [name, titleVi]);

/** Whether a table is one of ours, whose texts carry the guard against formulas. */
export const isOurTable = (header: readonly string[]): boolean =>
  OUR_KEYS.every((titles) => titles.some((title) => header.includes(title)));

/** Kinds by their code and by what Vietnamese readers call them. */
export const KIND_WORDS: ReadonlyMap<string, MarkKind> = new Map(
  (Object.keys(KIND_LABELS) as MarkKind[]).flatMap((kind) => [
    [kind, kind] as const,
    [KIND_LABELS[kind], kind] as const,
  ]), // Object.keys loses the key type
);

const UNIT_WORDS: ReadonlyMap<string, Unit> = new Map(
  Object.entries(UNIT_LABELS).flatMap(([unit, label]) => [
    [unit, unit as Unit] as const, // keys of a table of units
    [label, unit as Unit] as const,
  ]),
);

/** A unit by its code or Vietnamese name; any other word is a noun that is counted. */
export const unitOf = (text: string): Unit => {
  const word = text.trim();
  return UNIT_WORDS.get(word) ?? (/^count:.+$/u.test(word) ? word : `count:${word || 'đơn vị'}`);
};
