import type { Clipping } from '@/utils/model';
import type { ExportItem } from '../item';
import { CLIPPING_ID_COLUMN, over } from './article-columns';
import type { Column, Row } from './column';

type TagSource = { readonly clipping: Clipping; readonly tag: string };

/** Columns of the tags table: one row for each tag of each clipping. */
export const TAG_COLUMNS: readonly Column<TagSource>[] = [
  ...over([CLIPPING_ID_COLUMN], ({ clipping }: TagSource) => clipping),
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
  [...new Set(clipping.tags)].map((tag) => TAG_COLUMNS.map(({ read }) => read({ clipping, tag })));
