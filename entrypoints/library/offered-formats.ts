import type { FormatGroup, FormatOption, OfferedFormat } from '@/components/library';
import { FORMATS } from '@/utils/export';
import type { MessageKey } from '@/utils/i18n';

type Purpose = {
  readonly group: FormatGroup;
  readonly hint: MessageKey;
  readonly options: readonly FormatOption[];
};

const TEXTUAL = ['suggestions', 'text'] as const;

/** What each format is for, and which choices change its file. Those of CSV follow from their names. */
const PURPOSES: Readonly<Record<string, Purpose>> = {
  digest: { group: 'reports', hint: 'exportForDigest', options: ['digest', 'suggestions'] },
  markdown: { group: 'reports', hint: 'exportForMarkdown', options: TEXTUAL },
  html: { group: 'reports', hint: 'exportForHtml', options: TEXTUAL },
  xlsx: { group: 'spreadsheets', hint: 'exportForXlsx', options: ['suggestions'] },
  'data-package': { group: 'dataset', hint: 'exportForPackage', options: [...TEXTUAL, 'guard', 'parquet', 'release'] },
  'csv-codebook': { group: 'dataset', hint: 'exportForScripts', options: ['byteOrderMark'] },
  'csv-codebook-excel': { group: 'spreadsheets', hint: 'exportForExcel', options: [] },
  references: { group: 'citations', hint: 'exportForReferences', options: [] },
  ris: { group: 'citations', hint: 'exportForReferenceManagers', options: ['suggestions'] },
  'csl-json': { group: 'citations', hint: 'exportForPandoc', options: [] },
  biblatex: { group: 'citations', hint: 'exportForLatex', options: [] },
  'web-annotation': { group: 'coding', hint: 'exportForAnnotation', options: ['suggestions'] },
  qdpx: { group: 'coding', hint: 'exportForQda', options: ['suggestions'] },
  doccano: { group: 'coding', hint: 'exportForTraining', options: ['suggestions'] },
  'label-studio': { group: 'coding', hint: 'exportForTraining', options: ['suggestions'] },
  json: { group: 'backup', hint: 'exportForJson', options: TEXTUAL },
  jsonl: { group: 'backup', hint: 'exportForRecords', options: TEXTUAL },
};
const CSV_EXCEL: Purpose = { group: 'spreadsheets', hint: 'exportForExcel', options: ['suggestions'] };
const CSV_DATA: Purpose = {
  group: 'dataset',
  hint: 'exportForScripts',
  options: ['suggestions', 'guard', 'byteOrderMark'],
};

const purposeOf = (id: string): Purpose => PURPOSES[id] ?? (id.endsWith('-excel') ? CSV_EXCEL : CSV_DATA);

/** Formats as the dialog offers them. `as`: tests/unit/i18n holds that every format's label is a key of the catalogue. */
export const OFFERED_FORMATS: readonly OfferedFormat[] = FORMATS.map(({ id, labelKey }) => ({
  id,
  label: labelKey as MessageKey,
  ...purposeOf(id),
}));
