import { vietnameseMoment } from '../dates';
import { TABLES, type TableName } from '../tables';
import type { PackageFacts } from './descriptor';

/** Rows written to each table. */
export type RowCounts = Readonly<Record<TableName, number>>;

const tableLines = (counts: RowCounts): string =>
  Object.values(TABLES)
    .map(({ name, titleVi, descriptionVi }) => `| data/${name}.csv | ${titleVi} | ${counts[name]} | ${descriptionVi} |`)
    .join('\n');

/** One line of Markdown from text that may hold anything. */
const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** README.md of a package: enough for another team to load it without asking. */
export const packageReadme = (
  facts: PackageFacts,
  counts: RowCounts,
  { guarded, parquet }: { readonly guarded: boolean; readonly parquet: boolean },
): string => `# ${oneLine(facts.title)}

Dữ liệu trích từ báo chí bằng ${oneLine(facts.generator)}, xuất lúc ${vietnameseMoment(facts.exportedAt)}.
${facts.selection ? `\nPhạm vi: ${oneLine(facts.selection)}\n` : ''}${facts.version ? `\nPhiên bản: ${oneLine(facts.version)}\n` : ''}${facts.licenceNote ? `\nGiấy phép và lưu ý: ${oneLine(facts.licenceNote)}\n` : ''}
| Tệp | Nội dung | Số dòng | Mô tả |
| --- | --- | ---: | --- |
${tableLines(counts)}${parquet ? '\n| data/*.parquet | Các bảng trên ở dạng Parquet | | Cột có kiểu; thời điểm là UTC. Dùng với DuckDB, pandas, R. |' : ''}
| data/codebook.csv | Từ điển dữ liệu | | Ý nghĩa, kiểu và giá trị cho phép của từng cột. |
| records.jsonl | Bản ghi đầy đủ | | Mọi trường của mọi bản lưu; Trích Báo nhập lại được nguyên vẹn. |
| datapackage.json | Mô tả gói | | Frictionless Data Package v2: kiểu cột, khóa, mã băm SHA-256. |
| SHA256SUMS | Mã băm | | Kiểm tra bằng \`sha256sum -c SHA256SUMS\`. |

## Cách đọc

Các tệp CSV dùng UTF-8, dấu phẩy ngăn cột, dấu chấm thập phân, ngày theo ISO 8601 (giờ Việt Nam, +07:00).
Ô trống nghĩa là bài không nêu. Tiền tính bằng đồng. Cột \`start_cp\`, \`end_cp\` đếm theo điểm mã Unicode.
${
  guarded
    ? `Văn bản bắt đầu bằng = + - @ hoặc ' có thêm một dấu ' ở đầu để bảng tính không hiểu nhầm là công thức;
bỏ đúng một dấu ' ở đầu là được nguyên văn.\n`
    : ''
}
Để mở bằng Excel, hãy dùng định dạng XLSX: Excel có thể tự đổi "16/16" hay "7/2025" trong CSV thành ngày tháng.

\`\`\`python
import pandas as pd
figures = pd.read_csv("data/figures.csv", dtype={"mark_id": str, "clipping_id": str, "period_from": str, "period_to": str})
\`\`\`

\`\`\`r
figures <- readr::read_csv("data/figures.csv", col_types = readr::cols(period_from = "c", period_to = "c"))
\`\`\`

\`\`\`sql
SELECT indicator, value, unit, place FROM read_csv('data/figures.csv', header = true);
\`\`\`

## In English

Figures (reported) and targets (planned) read from Vietnamese provincial news, one row each, with the sentence and the
article they stand in. \`datapackage.json\` describes every column; \`status\` tells who stands behind a row: confirmed,
corrected or added by a person, or only suggested by the machine.
`;
