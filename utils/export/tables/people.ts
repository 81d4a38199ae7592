import type { ExportItem, RecordOptions } from '../item';
import type { Column, Row } from './column';
import {
  CONFIDENCE_COLUMN,
  EVIDENCE_COLUMNS,
  MARK_KEY_COLUMNS,
  type Marked,
  markedIn,
  REMARK_COLUMNS,
  SOURCE_COLUMNS,
} from './marked';

/** Columns of the people table: one row a person named in an article, with the post given there. */
export const PEOPLE_COLUMNS: readonly Column<Marked>[] = [
  ...MARK_KEY_COLUMNS,
  {
    name: 'name',
    type: 'text',
    titleVi: 'Họ tên',
    descriptionVi: 'Họ và tên như trong bài, không kèm "đồng chí", "ông", "bà".',
    read: ({ mark }) => mark.person?.name ?? null,
  },
  {
    name: 'role',
    type: 'text',
    titleVi: 'Chức vụ',
    descriptionVi: 'Chức vụ đầy đủ nhất mà bài nêu.',
    read: ({ mark }) => mark.person?.role ?? null,
  },
  {
    name: 'organization',
    type: 'text',
    titleVi: 'Cơ quan',
    descriptionVi: 'Cơ quan, khi bài nêu tách khỏi chức vụ.',
    read: ({ mark }) => mark.person?.organization ?? null,
  },
  ...EVIDENCE_COLUMNS,
  ...SOURCE_COLUMNS,
  CONFIDENCE_COLUMN,
  ...REMARK_COLUMNS,
];

/** One row for each person marked in an item, in reading order. */
export const peopleRows = (item: ExportItem, options: RecordOptions): readonly Row[] =>
  markedIn(item, options, ({ kind }) => kind === 'person').map((source) =>
    PEOPLE_COLUMNS.map(({ read }) => read(source)),
  );
