import type { Clipping, MarkKind } from '@/utils/model';
import { type ExportItem, type RecordOptions, rowMarks } from '../item';
import { ARTICLE_COLUMNS, CLIPPED_AT_COLUMN, CLIPPING_ID_COLUMN } from './article-columns';
import type { Column } from './column';
import { groupColumns } from './column-group';
import { joined } from './marked';
import { defineTable } from './table';

/** What a row about one clipping is made of. */
export type ClippingSource = {
  readonly item: ExportItem;
  readonly options: RecordOptions;
  /** Rows the clipping has in the other tables, by kind of mark. */
  readonly rows: ReadonlyMap<MarkKind, number>;
};

type ClippingColumn = Column<ClippingSource>;

const clippingOf = ({ item }: ClippingSource) => item.clipping;

const countColumn = (kind: MarkKind, name: string, whatVi: string): ClippingColumn => ({
  name,
  type: 'integer',
  titleVi: `Số ${whatVi}`,
  descriptionVi: `Số dòng ${whatVi} của bản lưu trong lần xuất này.`,
  required: true,
  read: ({ rows }) => rows.get(kind) ?? 0,
});

/** A digit or a letter, near enough for counting: everything from À on but signs, dashes and quotation marks. */
const isWordUnit = (unit: number): boolean =>
  unit < 0x80
    ? (unit >= 0x30 && unit <= 0x39) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a)
    : unit >= 0xc0 && unit !== 0xd7 && unit !== 0xf7 && (unit < 0x2000 || unit >= 0x3040);

/** Vietnamese writes a space between syllables, so this counts syllables ("tiếng"), the unit editors count in. */
const countSyllables = (text: string): number => {
  let count = 0;
  let inside = false;
  for (let at = 0; at < text.length; at += 1) {
    const word = isWordUnit(text.charCodeAt(at));
    if (word && !inside) count += 1;
    inside = word;
  }
  return count;
};

const ABOUT_COLUMNS: readonly Column<Clipping>[] = [
  {
    name: 'byline_role',
    type: 'text',
    titleVi: 'Chức vụ tác giả',
    descriptionVi: 'Chức vụ in kèm tên tác giả là cán bộ.',
    read: ({ bylineRole }) => bylineRole,
  },
  {
    name: 'source_name',
    type: 'text',
    titleVi: 'Nguồn tin',
    descriptionVi: 'Nơi báo lấy tin lại ("Theo TTXVN").',
    read: ({ sourceName }) => sourceName,
  },
  {
    name: 'section',
    type: 'text',
    titleVi: 'Chuyên mục',
    descriptionVi: 'Chuyên mục của báo.',
    read: ({ section }) => section,
  },
  {
    name: 'lead',
    type: 'text',
    titleVi: 'Sapo',
    descriptionVi: 'Đoạn mở đầu của bài.',
    read: ({ lead }) => lead,
  },
  {
    name: 'canonical_url',
    type: 'url',
    titleVi: 'Địa chỉ gốc',
    descriptionVi: 'Địa chỉ chính thức mà trang tự khai.',
    read: ({ canonicalUrl }) => canonicalUrl,
  },
  {
    name: 'language',
    type: 'identifier',
    titleVi: 'Ngôn ngữ',
    descriptionVi: 'Mã ngôn ngữ BCP 47; tiếng Việt là "vi".',
    read: ({ language }) => language,
  },
  {
    name: 'place_commune',
    type: 'text',
    titleVi: 'Xã, phường',
    descriptionVi: 'Xã, phường, đặc khu mà bài viết nói về.',
    read: ({ place }) => place?.commune ?? null,
  },
  {
    name: 'place_district',
    type: 'text',
    titleVi: 'Huyện',
    descriptionVi: 'Huyện cũ mà bài viết nói về, trước ngày 01/7/2025.',
    read: ({ place }) => place?.district ?? null,
  },
  {
    name: 'place_province',
    type: 'text',
    titleVi: 'Tỉnh',
    descriptionVi: 'Tỉnh, thành phố mà bài viết nói về.',
    read: ({ place }) => place?.province ?? null,
  },
  {
    name: 'place_code',
    type: 'identifier',
    titleVi: 'Mã đơn vị hành chính',
    descriptionVi: 'Mã của đơn vị nhỏ nhất biết chắc.',
    read: ({ place }) => place?.code ?? null,
  },
  {
    name: 'term',
    type: 'identifier',
    titleVi: 'Nhiệm kỳ',
    descriptionVi: 'Nhiệm kỳ đại hội nêu trong bài, như "2025-2030".',
    read: ({ term }) => term,
  },
  {
    name: 'collection',
    type: 'text',
    titleVi: 'Chuyên đề',
    descriptionVi: 'Chuyên đề mà người dùng xếp bản lưu vào.',
    read: ({ collection }) => collection,
  },
  {
    name: 'tags',
    type: 'text',
    titleVi: 'Nhãn',
    descriptionVi: 'Nhãn của bản lưu, cách nhau bằng dấu "|"; mỗi nhãn một dòng ở bảng tags.',
    read: ({ tags }) => joined(tags),
  },
  {
    name: 'note',
    type: 'text',
    titleVi: 'Ghi chú',
    descriptionVi: 'Ghi chú của người dùng.',
    read: ({ note }) => note,
  },
];

const COUNT_COLUMNS: readonly ClippingColumn[] = [
  countColumn('figure', 'n_figures', 'số liệu'),
  countColumn('target', 'n_targets', 'chỉ tiêu'),
  countColumn('person', 'n_people', 'nhân sự'),
  countColumn('quote', 'n_quotes', 'trích dẫn'),
  countColumn('note', 'n_notes', 'ghi chú trong bài'),
  {
    name: 'n_undecided',
    type: 'integer',
    titleVi: 'Số gợi ý chưa duyệt',
    descriptionVi: 'Số gợi ý của máy mà chưa ai xác nhận hay bỏ.',
    required: true,
    read: ({ item }) => item.clipping.counts.suggested,
  },
  {
    name: 'n_syllables',
    type: 'integer',
    titleVi: 'Số tiếng',
    descriptionVi: 'Độ dài văn bản của bài, đếm theo tiếng.',
    required: true,
    read: ({ item }) => countSyllables(item.body.text),
  },
  {
    name: 'version',
    type: 'integer',
    titleVi: 'Phiên bản',
    descriptionVi: 'Phiên bản của bản lưu, từ 1; tăng khi trang được sửa và lưu lại.',
    required: true,
    read: ({ item }) => item.clipping.version,
  },
];

const STATE_COLUMNS: readonly Column<Clipping>[] = [
  CLIPPED_AT_COLUMN,
  {
    name: 'updated_at',
    type: 'datetime',
    titleVi: 'Sửa lúc',
    descriptionVi: 'Lần cuối bản lưu được sửa.',
    required: true,
    read: ({ updatedAt }) => updatedAt,
  },
  {
    name: 'content_hash',
    type: 'identifier',
    titleVi: 'SHA-256 của văn bản',
    descriptionVi: 'Dấu vân tay của văn bản bài (UTF-8), để chứng minh nó chưa bị sửa.',
    required: true,
    read: ({ contentHash }) => contentHash,
  },
];

const TEXT_COLUMN: ClippingColumn = {
  name: 'text',
  type: 'text',
  titleVi: 'Văn bản',
  descriptionVi: 'Toàn văn: tiêu đề, sapo, rồi mỗi đoạn một dòng; trống khi xuất không kèm nội dung bài.',
  read: ({ item, options }) => (options.text ? item.body.text : null),
};

const rowsByKind = (item: ExportItem, options: RecordOptions): ReadonlyMap<MarkKind, number> => {
  const rows = new Map<MarkKind, number>();
  for (const { kind } of rowMarks(item, options)) rows.set(kind, (rows.get(kind) ?? 0) + 1);
  return rows;
};

/** One row a clipping. */
export const CLIPPINGS = defineTable<ClippingSource>(
  {
    name: 'clippings',
    titleVi: 'Bài',
    descriptionVi: 'Mỗi bài đã lưu một dòng.',
    primaryKey: ['clipping_id'],
  },
  (item, options) => [{ item, options, rows: rowsByKind(item, options) }],
  [
    groupColumns(clippingOf, [CLIPPING_ID_COLUMN, ...ARTICLE_COLUMNS, ...ABOUT_COLUMNS]),
    groupColumns((source) => source, COUNT_COLUMNS),
    groupColumns(clippingOf, STATE_COLUMNS),
    groupColumns((source) => source, [TEXT_COLUMN]),
  ],
);
