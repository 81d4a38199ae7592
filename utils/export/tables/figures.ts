import type { Quantity, Suggestion } from '@/utils/model';
import {
  BASE_LABELS,
  CHANGE_LABELS,
  COMPARATOR_LABELS,
  codeLabels,
  KIND_LABELS,
  PER_LABELS,
  unitLabel,
} from '../labels';
import type { Column } from './column';
import { type ColumnGroup, groupColumns } from './column-group';
import {
  CONFIDENCE_COLUMN,
  EVIDENCE_COLUMNS,
  joined,
  MARK_KEY,
  type Marked,
  markedIn,
  ofMark,
  REMARK_COLUMNS,
  SOURCE,
  STATUS_COLUMN,
} from './marked';
import { defineTable } from './table';

const kindValues = codeLabels(KIND_LABELS).filter(({ value }) => value === 'figure' || value === 'target');

type QuantityColumn = Column<Quantity>;

/** The fields of a reading, DESIGN section 5; written for the decided reading and again for the machine's own. */
const QUANTITY_COLUMNS: readonly QuantityColumn[] = [
  {
    name: 'indicator',
    type: 'text',
    titleVi: 'Chỉ số',
    descriptionVi: 'Đại lượng được đo, theo lời của bài: "tỷ lệ hộ nghèo".',
    read: ({ indicator }) => indicator,
  },
  {
    name: 'indicator_id',
    type: 'identifier',
    titleVi: 'Mã chỉ số',
    descriptionVi: 'Mã trong danh mục chỉ số, nếu đã khớp được.',
    read: ({ indicatorId }) => indicatorId,
  },
  {
    name: 'value',
    type: 'number',
    titleVi: 'Giá trị',
    descriptionVi: 'Số sau khi nhân nghìn, triệu, tỷ: "76,5 tỷ đồng" là 76500000000.',
    read: ({ value }) => value,
  },
  {
    name: 'value_max',
    type: 'number',
    titleVi: 'Giá trị trên',
    descriptionVi: 'Đầu trên của khoảng: "từ 5 đến 7%" có giá trị 5, giá trị trên 7.',
    read: ({ valueMax }) => valueMax,
  },
  {
    name: 'of',
    type: 'number',
    titleVi: 'Trên tổng số',
    descriptionVi: 'Mẫu số của "16/16 xã".',
    read: ({ of }) => of,
  },
  {
    name: 'unit',
    type: 'text',
    titleVi: 'Đơn vị',
    descriptionVi: 'Mã đơn vị: %, VND (đồng), person, household, ha… hoặc "count:" và danh từ được đếm.',
    toVi: unitLabel,
    read: ({ unit }) => unit,
  },
  {
    name: 'per',
    type: 'code',
    titleVi: 'Tính trên',
    descriptionVi: 'Đơn vị của mẫu: trên năm, trên người, trên ha…',
    values: codeLabels(PER_LABELS),
    read: ({ per }) => per,
  },
  {
    name: 'comparator',
    type: 'code',
    titleVi: 'So sánh',
    descriptionVi: '"=" đúng bằng, ">" trên, ">=" từ … trở lên, "<" dưới, "<=" không quá, "~" khoảng.',
    values: codeLabels(COMPARATOR_LABELS),
    read: ({ comparator }) => comparator,
  },
  {
    name: 'change',
    type: 'code',
    titleVi: 'Biến động',
    descriptionVi: '"level" là mức đạt ("giảm còn 4,49%"), "increase" tăng thêm, "decrease" giảm đi.',
    values: codeLabels(CHANGE_LABELS),
    read: ({ change }) => change,
  },
  {
    name: 'base',
    type: 'code',
    titleVi: 'So với',
    descriptionVi: 'Mốc mà một tỷ lệ so sánh lấy làm gốc: cùng kỳ, kế hoạch, dự toán…',
    values: codeLabels(BASE_LABELS),
    read: ({ base }) => base,
  },
  {
    name: 'period_from',
    type: 'period',
    titleVi: 'Từ kỳ',
    descriptionVi: 'Năm hoặc ngày đầu của thời kỳ.',
    read: ({ period }) => period.from,
  },
  {
    name: 'period_to',
    type: 'period',
    titleVi: 'Đến kỳ',
    descriptionVi: 'Năm hoặc ngày cuối của thời kỳ.',
    read: ({ period }) => period.to,
  },
  {
    name: 'place',
    type: 'text',
    titleVi: 'Địa bàn',
    descriptionVi: 'Đơn vị hành chính mà số nói về, theo lời của bài.',
    read: ({ place }) => place,
  },
];

type MarkedColumn = Column<Marked>;

const machineOf = ({ mark }: Marked) => (mark.status === 'corrected' ? mark.suggestion : null);

const machineColumn = ({ name, titleVi, descriptionVi, ...column }: QuantityColumn): QuantityColumn => ({
  ...column,
  provenance: true,
  name: `machine_${name}`,
  titleVi: `Máy đọc: ${titleVi.toLocaleLowerCase('vi')}`,
  descriptionVi: `Máy đã đọc gì trước khi người dùng sửa; chỉ có ở dòng đã sửa. ${descriptionVi}`,
});

const KIND_COLUMN: MarkedColumn = {
  name: 'kind',
  type: 'code',
  titleVi: 'Loại',
  descriptionVi: '"figure" là số liệu đã đạt, "target" là chỉ tiêu đặt ra.',
  values: kindValues,
  required: true,
  read: ({ mark }) => mark.kind,
};

const MACHINE_KIND_COLUMN: Column<Suggestion> = {
  name: 'machine_kind',
  type: 'text',
  provenance: true,
  titleVi: 'Máy đọc: loại',
  descriptionVi: 'Máy đã xếp vào loại nào trước khi người dùng sửa; chỉ có ở dòng đã sửa.',
  read: ({ kind }) => kind,
};

const LINK_COLUMN: MarkedColumn = {
  name: 'links',
  type: 'text',
  titleVi: 'Liên hệ',
  descriptionVi: 'Quan hệ với dòng khác, "attains:<mark_id>" là kết quả của chỉ tiêu ấy; cách nhau bằng dấu "|".',
  read: ({ mark }) => joined(mark.links.map(({ rel, markId }) => `${rel}:${markId}`)),
};

const GROUPS: readonly ColumnGroup<Marked>[] = [
  ...MARK_KEY,
  ofMark(KIND_COLUMN, STATUS_COLUMN),
  groupColumns(({ mark }) => mark.quantity, QUANTITY_COLUMNS),
  ofMark(...EVIDENCE_COLUMNS),
  SOURCE,
  ofMark(CONFIDENCE_COLUMN, ...REMARK_COLUMNS, LINK_COLUMN),
  groupColumns(machineOf, [MACHINE_KIND_COLUMN]),
  groupColumns((source) => machineOf(source)?.quantity ?? null, QUANTITY_COLUMNS.map(machineColumn)),
];

/** One row for each figure and target, in reading order, complete enough to stand and be cited alone. */
export const FIGURES = defineTable<Marked>(
  {
    name: 'figures',
    titleVi: 'Số liệu và chỉ tiêu',
    descriptionVi: 'Mỗi số liệu hoặc chỉ tiêu một dòng, kèm câu chứa và nguồn.',
    primaryKey: ['mark_id'],
  },
  (item, options) => markedIn(item, options, ({ kind }) => kind === 'figure' || kind === 'target'),
  GROUPS,
);
