import type { Clipping } from '@/utils/model';
import { CLIPPING_ID_COLUMN } from './article-columns';
import type { Column } from './column';
import { groupColumns, sharedColumns } from './column-group';
import { defineTable } from './table';

type TagSource = { readonly clipping: Clipping; readonly tag: string };

const TAG_COLUMN: Column<TagSource> = {
  name: 'tag',
  type: 'text',
  titleVi: 'Nhãn',
  descriptionVi: 'Một nhãn của bản lưu.',
  required: true,
  read: ({ tag }) => tag,
};

/** One row for each tag of each clipping, a repeated tag once. */
export const TAGS = defineTable<TagSource>(
  {
    name: 'tags',
    titleVi: 'Nhãn',
    descriptionVi: 'Mỗi nhãn của mỗi bài một dòng.',
    primaryKey: ['clipping_id', 'tag'],
  },
  ({ clipping }) => [...new Set(clipping.tags)].map((tag) => ({ clipping, tag })),
  [sharedColumns(({ clipping }) => clipping, [CLIPPING_ID_COLUMN]), groupColumns((source) => source, [TAG_COLUMN])],
);
