import type { Person } from '@/utils/model';
import type { Column } from './column';
import { groupColumns } from './column-group';
import {
  CONFIDENCE_COLUMN,
  EVIDENCE_COLUMNS,
  MARK_KEY,
  type Marked,
  markedIn,
  ofMark,
  REMARK_COLUMNS,
  SOURCE,
  STATUS_COLUMN,
} from './marked';
import { defineTable } from './table';

const PERSON_COLUMNS: readonly Column<Person>[] = [
  {
    name: 'name',
    type: 'text',
    titleVi: 'Họ tên',
    descriptionVi: 'Họ và tên như trong bài, không kèm "đồng chí", "ông", "bà".',
    read: ({ name }) => name,
  },
  {
    name: 'role',
    type: 'text',
    titleVi: 'Chức vụ',
    descriptionVi: 'Chức vụ đầy đủ nhất mà bài nêu.',
    read: ({ role }) => role,
  },
  {
    name: 'organization',
    type: 'text',
    titleVi: 'Cơ quan',
    descriptionVi: 'Cơ quan, khi bài nêu tách khỏi chức vụ.',
    read: ({ organization }) => organization,
  },
];

/** One row for each person named in an article, in reading order, with the post given there. */
export const PEOPLE = defineTable<Marked>(
  {
    name: 'people',
    titleVi: 'Nhân vật',
    descriptionVi: 'Mỗi người được nêu tên trong một bài một dòng, kèm chức vụ.',
    primaryKey: ['mark_id'],
  },
  (item, options) => markedIn(item, options, ({ kind }) => kind === 'person'),
  [
    ...MARK_KEY,
    ofMark(STATUS_COLUMN),
    groupColumns(({ mark }) => mark.person, PERSON_COLUMNS),
    ofMark(...EVIDENCE_COLUMNS),
    SOURCE,
    ofMark(CONFIDENCE_COLUMN, ...REMARK_COLUMNS),
  ],
);
