import type { Clipping, Mark } from '@/utils/model';
import type { TextSpan } from '../byte-writer';
import { type ExportItem, type RecordOptions, rowMarks } from '../item';
import { codeLabels, STATUS_LABELS } from '../labels';
import { codePointOffsets } from '../offsets';
import { sentenceFinder } from '../sentence';
import { ARTICLE_COLUMNS, CLIPPED_AT_COLUMN, CLIPPING_ID_COLUMN } from './article-columns';
import type { Column } from './column';
import { type ColumnGroup, groupColumns, sharedColumns } from './column-group';

/** What a row about one mark is made of. */
export type Marked = {
  readonly item: ExportItem;
  readonly mark: Mark;
  /** Null where the text has changed so that the mark lost its place. */
  readonly sentence: TextSpan | null;
  readonly startCodePoint: number;
  readonly endCodePoint: number;
};

const unlessEmpty = (span: TextSpan): TextSpan | null => (span.end > span.start ? span : null);

const lastEnd = (marks: readonly Mark[]): number => marks.reduce((last, { anchor }) => Math.max(last, anchor.end), 0);

/** The marks of an item that `wanted` lets through, each with its sentence and its offsets in code points. */
export const markedIn = (
  item: ExportItem,
  options: RecordOptions,
  wanted: (mark: Mark) => boolean,
): readonly Marked[] => {
  const { text } = item.body;
  const marks = rowMarks(item, options).filter(wanted);
  if (marks.length === 0) return [];
  const toCodePoint = codePointOffsets(text, lastEnd(marks));
  const sentenceAround = sentenceFinder(text);
  return marks.map((mark) => ({
    item,
    mark,
    sentence: mark.anchored ? unlessEmpty(sentenceAround(mark.anchor)) : null,
    startCodePoint: toCodePoint(mark.anchor.start),
    endCodePoint: toCodePoint(mark.anchor.end),
  }));
};

type MarkedColumn = Column<Marked>;

/** Joins a list into one cell; the bar does not occur in tags. */
export const joined = (list: readonly string[]): string | null => (list.length > 0 ? list.join('|') : null);

const itself = (source: Marked): Marked => source;
const clippingOf = ({ item }: Marked): Clipping => item.clipping;

/** Columns over the mark itself. */
export const ofMark = (...columns: readonly MarkedColumn[]): ColumnGroup<Marked> => groupColumns(itself, columns);

const ID_COLUMN: MarkedColumn = {
  name: 'mark_id',
  type: 'identifier',
  titleVi: 'Mã dòng',
  descriptionVi: 'Mã riêng của đánh dấu, không đổi giữa các lần xuất.',
  required: true,
  read: ({ mark }) => mark.id,
};

/** Which mark, of which clipping. */
export const MARK_KEY: readonly ColumnGroup<Marked>[] = [
  ofMark(ID_COLUMN),
  sharedColumns(clippingOf, [CLIPPING_ID_COLUMN]),
];

/** How far a person stands behind a mark. */
export const STATUS_COLUMN: MarkedColumn = {
  name: 'status',
  type: 'code',
  titleVi: 'Trạng thái',
  descriptionVi: 'Người dùng đã xác nhận, đã sửa hay tự thêm; "suggested" là máy gợi ý mà chưa ai duyệt.',
  values: codeLabels(STATUS_LABELS).filter(({ value }) => value !== 'rejected'),
  required: true,
  read: ({ mark }) => mark.status,
};

/** The words in the article that a row rests on. */
export const EVIDENCE_COLUMNS: readonly MarkedColumn[] = [
  {
    name: 'quote',
    type: 'text',
    titleVi: 'Nguyên văn',
    descriptionVi: 'Đúng những chữ được đánh dấu trong bài.',
    read: ({ mark }) => mark.anchor.quote,
  },
  {
    name: 'sentence',
    type: 'text',
    titleVi: 'Câu chứa',
    descriptionVi: 'Cả câu trong bài; trống nếu bài đã đổi và không còn tìm thấy nguyên văn.',
    read: ({ sentence }) => sentence?.text.slice(sentence.start, sentence.end) ?? null,
    readSpan: ({ sentence }) => sentence,
  },
  {
    name: 'start_cp',
    type: 'integer',
    titleVi: 'Vị trí đầu',
    descriptionVi: 'Vị trí bắt đầu trong văn bản của bài, đếm theo điểm mã Unicode từ 0 (như Python và R).',
    required: true,
    read: ({ startCodePoint }) => startCodePoint,
  },
  {
    name: 'end_cp',
    type: 'integer',
    titleVi: 'Vị trí cuối',
    descriptionVi: 'Vị trí ngay sau ký tự cuối, đếm theo điểm mã Unicode.',
    required: true,
    read: ({ endCodePoint }) => endCodePoint,
  },
];

/** Where and when the article appeared, so that a row can be cited on its own. */
export const SOURCE: ColumnGroup<Marked> = sharedColumns(clippingOf, [
  ...ARTICLE_COLUMNS,
  ...(
    [
      ['commune', 'Xã, phường (bài)', 'Xã, phường, đặc khu mà bài viết nói về.'],
      ['district', 'Huyện (bài)', 'Huyện cũ mà bài viết nói về, trước ngày 01/7/2025.'],
      ['province', 'Tỉnh (bài)', 'Tỉnh, thành phố mà bài viết nói về.'],
    ] as const
  ).map(
    ([level, titleVi, descriptionVi]): Column<Clipping> => ({
      name: `article_${level}`,
      type: 'text',
      titleVi,
      descriptionVi,
      read: ({ place }) => place?.[level] ?? null,
    }),
  ),
  CLIPPED_AT_COLUMN,
]);

/** What the user wrote beside a mark, and when it was last touched. */
export const REMARK_COLUMNS: readonly MarkedColumn[] = [
  {
    name: 'note',
    type: 'text',
    titleVi: 'Ghi chú',
    descriptionVi: 'Ghi chú của người dùng.',
    read: ({ mark }) => mark.note,
  },
  {
    name: 'tags',
    type: 'text',
    titleVi: 'Nhãn',
    descriptionVi: 'Nhãn của đánh dấu, cách nhau bằng dấu "|".',
    read: ({ mark }) => joined(mark.tags),
  },
  {
    name: 'updated_at',
    type: 'datetime',
    titleVi: 'Sửa lúc',
    descriptionVi: 'Lần cuối đánh dấu được duyệt hoặc sửa.',
    required: true,
    read: ({ mark }) => mark.updatedAt,
  },
];

export const CONFIDENCE_COLUMN: MarkedColumn = {
  name: 'confidence',
  type: 'number',
  titleVi: 'Độ tin cậy của máy',
  descriptionVi: 'Từ 0 (đoán) đến 1 (mọi trường đều có căn cứ trong câu); trống nếu người dùng tự thêm.',
  read: ({ mark }) => mark.suggestion?.confidence ?? null,
};
