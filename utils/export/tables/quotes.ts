import type { Mark } from '@/utils/model';
import type { ExportItem } from '../item';
import { codeLabels, KIND_LABELS } from '../labels';
import type { Column } from './column';
import {
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

/** The mark of the person a quote is linked to by `said-by`, if that mark is there. */
export const speakerOf = (item: ExportItem, mark: Mark): Mark | null => {
  const saidBy = mark.links.find(({ rel }) => rel === 'said-by');
  return (saidBy && item.marks.find(({ id }) => id === saidBy.markId)) ?? null;
};

const SPEECH_COLUMNS: readonly Column<Marked>[] = [
  {
    name: 'kind',
    type: 'code',
    titleVi: 'Loại',
    descriptionVi: '"quote" là trích dẫn, "note" là đoạn được ghi chú.',
    values: codeLabels(KIND_LABELS).filter(({ value }) => value === 'quote' || value === 'note'),
    required: true,
    read: ({ mark }) => mark.kind,
  },
  {
    name: 'speaker',
    type: 'text',
    titleVi: 'Người nói',
    descriptionVi: 'Họ tên người nói, nếu đã nối trích dẫn với nhân sự.',
    read: ({ item, mark }) => speakerOf(item, mark)?.person?.name ?? null,
  },
  {
    name: 'speaker_role',
    type: 'text',
    titleVi: 'Chức vụ người nói',
    descriptionVi: 'Chức vụ của người nói như trong bài.',
    read: ({ item, mark }) => speakerOf(item, mark)?.person?.role ?? null,
  },
];

/** One row for each passage kept for its words, and for each note written on one, in reading order. */
export const QUOTES = defineTable<Marked>(
  {
    name: 'quotes',
    titleVi: 'Trích dẫn và ghi chú',
    descriptionVi: 'Mỗi đoạn trích hoặc ghi chú một dòng, kèm người nói.',
    primaryKey: ['mark_id'],
  },
  (item, options) => markedIn(item, options, ({ kind }) => kind === 'quote' || kind === 'note'),
  [...MARK_KEY, ofMark(STATUS_COLUMN, ...SPEECH_COLUMNS, ...EVIDENCE_COLUMNS), SOURCE, ofMark(...REMARK_COLUMNS)],
);
