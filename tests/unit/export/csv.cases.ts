import type { Cell, ColumnType, CsvFlavourName } from '@/utils/export';

type CellCase = {
  readonly cell: Cell;
  readonly type: ColumnType;
  readonly written: Readonly<Record<CsvFlavourName, string>>;
  readonly why: string;
};

/** What one cell becomes in each flavour. */
export const CELL_CASES: readonly CellCase[] = [
  { cell: null, type: 'text', written: { data: '', 'excel-vi': '' }, why: 'not stated is nothing at all' },
  { cell: '', type: 'text', written: { data: '""', 'excel-vi': '""' }, why: 'stated, and empty' },
  { cell: 4.49, type: 'number', written: { data: '4.49', 'excel-vi': '4,49' }, why: 'the decimal mark of the reader' },
  { cell: -4.49, type: 'number', written: { data: '-4.49', 'excel-vi': '-4,49' }, why: 'a number is never guarded' },
  {
    cell: 76_500_000_000,
    type: 'number',
    written: { data: '76500000000', 'excel-vi': '76500000000' },
    why: 'no groups',
  },
  {
    cell: 1e21,
    type: 'number',
    written: { data: `1${'0'.repeat(21)}`, 'excel-vi': `1${'0'.repeat(21)}` },
    why: 'no exponent',
  },
  { cell: 1.5e-7, type: 'number', written: { data: '0.00000015', 'excel-vi': '0,00000015' }, why: 'no exponent' },
  { cell: -0, type: 'number', written: { data: '0', 'excel-vi': '0' }, why: 'nobody writes minus nought' },
  { cell: 'a,b', type: 'text', written: { data: '"a,b"', 'excel-vi': '"a,b"' }, why: 'quoted for readers that guess' },
  { cell: 'a;b', type: 'text', written: { data: '"a;b"', 'excel-vi': '"a;b"' }, why: 'quoted for readers that guess' },
  { cell: 'nói "có"', type: 'text', written: { data: '"nói ""có"""', 'excel-vi': '"nói ""có"""' }, why: 'RFC 4180' },
  {
    cell: 'một\nhai',
    type: 'text',
    written: { data: '"một\nhai"', 'excel-vi': '"một\nhai"' },
    why: 'a line feed stays',
  },
  {
    cell: '- Tập trung',
    type: 'text',
    written: { data: "'- Tập trung", 'excel-vi': "'- Tập trung" },
    why: 'a list, not a formula',
  },
  {
    cell: '=1+1\nfoo',
    type: 'text',
    written: { data: `"'=1+1\nfoo"`, 'excel-vi': `"'=1+1\nfoo"` },
    why: 'guarded over lines',
  },
  {
    cell: '\u00a0=1',
    type: 'text',
    written: { data: "'\u00a0=1", 'excel-vi': "'\u00a0=1" },
    why: 'behind a hard space',
  },
  { cell: '＝1', type: 'text', written: { data: "'＝1", 'excel-vi': "'＝1" }, why: 'full-width signs work in Excel' },
  { cell: "'nháy", type: 'text', written: { data: "''nháy", 'excel-vi': "''nháy" }, why: 'so that it can be undone' },
  { cell: '=', type: 'code', written: { data: '=', 'excel-vi': '=' }, why: 'a lone sign is a code, not a formula' },
  { cell: '4,49%', type: 'text', written: { data: '"4,49%"', 'excel-vi': '"4,49%"' }, why: 'a quote stays as printed' },
  {
    cell: '2025-07-30',
    type: 'date',
    written: { data: '2025-07-30', 'excel-vi': '30/07/2025' },
    why: 'the date order of the reader',
  },
  { cell: '2025', type: 'period', written: { data: '2025', 'excel-vi': '2025' }, why: 'a year stays a year' },
  {
    cell: '2025-09-30',
    type: 'period',
    written: { data: '2025-09-30', 'excel-vi': '30/09/2025' },
    why: 'the date order of the reader',
  },
  {
    cell: '2025-06-17T06:43:00Z',
    type: 'datetime',
    written: { data: '2025-06-17T06:43:00Z', 'excel-vi': '17/06/2025 13:43;2025-06-17T06:43:00Z' },
    why: 'the clock of Vietnam, and the exact time beside it',
  },
  {
    cell: 'hôm qua',
    type: 'moment',
    written: { data: 'hôm qua', 'excel-vi': 'hôm qua;hôm qua' },
    why: 'no date: as it is',
  },
  { cell: '=1+1', type: 'moment', written: { data: "'=1+1", 'excel-vi': "'=1+1;'=1+1" }, why: 'every text is guarded' },
];
