import { type ColumnInfo, type Row, TABLES, type Table } from './tables';

const column = (name: string, titleVi: string, descriptionVi: string): ColumnInfo => ({
  name,
  type: 'text',
  titleVi,
  descriptionVi,
});

/** Columns of the codebook ("từ điển dữ liệu"): what every column of every table means. */
export const CODEBOOK_COLUMNS: readonly ColumnInfo[] = [
  column('table', 'Bảng', 'Tên bảng.'),
  column('column', 'Cột', 'Tên cột trong tệp CSV.'),
  column('type', 'Kiểu', 'Kiểu dữ liệu.'),
  column('title_vi', 'Tên tiếng Việt', 'Tên cột cho người đọc.'),
  column('description_vi', 'Ý nghĩa', 'Cột chứa gì, tính theo đơn vị nào.'),
  column('allowed_values', 'Giá trị cho phép', 'Mã và nhãn tiếng Việt, cách nhau bằng dấu "|".'),
  column('required', 'Luôn có', '"yes" nếu dòng nào cũng có giá trị.'),
];

const describe = ({ name, columns }: Table): readonly Row[] =>
  columns.map((info) => [
    name,
    info.name,
    info.type,
    info.titleVi,
    info.descriptionVi,
    info.values?.map(({ value, labelVi }) => `${value}: ${labelVi}`).join(' | ') ?? null,
    info.required ? 'yes' : null,
  ]);

/** The codebook, made from the very columns the tables are written from, so that it cannot drift from them. */
export const codebookRows = (): readonly Row[] => Object.values(TABLES).flatMap(describe);
