import type { ExportItem } from '../item';
import type { Column, Row } from './column';

type TagSource = { readonly clippingId: string; readonly tag: string };

/** Columns of the tags table: one row for each tag of each clipping. */
export const TAG_COLUMNS: readonly Column<TagSource>[] = [
  {
    name: 'clipping_id',
    type: 'identifier',
    titleVi: 'Mã bản lưu',
    descriptionVi: 'Mã của bản lưu; khóa nối với bảng clippings.',
    required: true,
    read: ({ clippingId }) => clippingId,
  },
  {
    name: 'tag',
    type: 'text',
    titleVi: 'Nhãn',
    descriptionVi: 'Một nhãn của bản lưu.',
    required: true,
    read: ({ tag }) => tag,
  },
];

/** One row for each tag of a clipping, a repeated tag once. */
export const tagRows = ({ clipping }: ExportItem): readonly Row[] =>
  [...new Set(clipping.tags)].map((tag) => TAG_COLUMNS.map(({ read }) => read({ clippingId: clipping.id, tag })));
