import type { Mark } from '@/utils/model';
import type { ExportItem, RecordOptions } from '../item';
import { codeLabels, KIND_LABELS } from '../labels';
import type { Column, Row } from './column';
import { EVIDENCE_COLUMNS, MARK_KEY_COLUMNS, type Marked, markedIn, REMARK_COLUMNS, SOURCE_COLUMNS } from './marked';

/** The mark of the person a quote is linked to by `said-by`, if that mark is there. */
export const speakerOf = (item: ExportItem, mark: Mark): Mark | null => {
  const saidBy = mark.links.find(({ rel }) => rel === 'said-by');
  return (saidBy && item.marks.find(({ id }) => id === saidBy.markId)) ?? null;
};

/** Columns of the quotes table: one row a passage kept for its words, or a note written on one. */
export const QUOTE_COLUMNS: readonly Column<Marked>[] = [
  ...MARK_KEY_COLUMNS,
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
    descriptionVi: 'Họ tên người nói, nếu đã nối trích dẫn với nhân vật.',
    read: ({ item, mark }) => speakerOf(item, mark)?.person?.name ?? null,
  },
  {
    name: 'speaker_role',
    type: 'text',
    titleVi: 'Chức vụ người nói',
    descriptionVi: 'Chức vụ của người nói như trong bài.',
    read: ({ item, mark }) => speakerOf(item, mark)?.person?.role ?? null,
  },
  ...EVIDENCE_COLUMNS,
  ...SOURCE_COLUMNS,
  ...REMARK_COLUMNS,
];

/** One row for each quote and note of an item, in reading order. */
export const quoteRows = (item: ExportItem, options: RecordOptions): readonly Row[] =>
  markedIn(item, options, ({ kind }) => kind === 'quote' || kind === 'note').map((source) =>
    QUOTE_COLUMNS.map(({ read }) => read(source)),
  );
