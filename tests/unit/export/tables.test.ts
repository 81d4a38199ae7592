import { describe, expect, test } from 'vitest';
import { CODEBOOK_COLUMNS, codebookRows, type Row, TABLES } from '@/utils/export';
import { aMark, anAnchor } from '../../build';
import { BARE_ITEM, FULL_ITEM, SAMPLE_ITEMS } from './sample-items';

const ACCEPTED = { suggestions: false, text: true };
const SUGGESTED = { suggestions: true, text: true };
const names = (columns: readonly { readonly name: string }[]) => columns.map(({ name }) => name);
const records = (rows: readonly Row[], columns: readonly { readonly name: string }[]) =>
  rows.map((row) => Object.fromEntries(names(columns).map((name, at) => [name, row[at]])));
const tableOf = (name: keyof typeof TABLES, options = ACCEPTED) =>
  records(
    SAMPLE_ITEMS.flatMap((item) => TABLES[name].rows(item, options)),
    TABLES[name].columns,
  );

describe('the figures table', () => {
  const [budget, income] = tableOf('figures');

  test('has a row for each accepted figure and target, in reading order', () => {
    expect(tableOf('figures').map((row) => row.mark_id)).toEqual(['m-confirmed', 'm-corrected']);
  });

  test('has undecided readings when asked for, and never rejected ones', () => {
    expect(tableOf('figures', SUGGESTED).map((row) => row.status)).toEqual(['confirmed', 'suggested', 'corrected']);
  });

  test('says what was measured, with its evidence and its source', () => {
    expect(budget).toMatchObject({
      clipping_id: 'c-full',
      kind: 'figure',
      status: 'confirmed',
      indicator: 'tổng thu ngân sách trên địa bàn',
      value: 76_500_000_000,
      value_max: null,
      unit: 'VND',
      comparator: '=',
      change: 'level',
      period_from: '2025-01-01',
      period_to: '2025-09-30',
      place: 'xã Nậm Khao',
      quote: '76,5 tỷ đồng',
      sentence: 'Tổng thu ngân sách trên địa bàn đạt 76,5 tỷ đồng, bằng 92% dự toán huyện giao.',
      site: 'baolaocai.vn',
      published_on: '2025-10-02',
      byline: 'Vừ A Páo',
      article_commune: 'xã Nậm Khao',
      clipped_at: '2025-10-02T09:00:00+07:00',
      confidence: 0.9,
      tags: 'ngân sách|thu',
      machine_value: null,
    });
  });

  test('keeps what the machine had read beside a correction', () => {
    expect(income).toMatchObject({
      kind: 'target',
      value: 66_000_000,
      comparator: '>=',
      machine_kind: 'figure',
      machine_indicator: 'bình quân',
      machine_value: 66,
      machine_comparator: '=',
      links: 'attains:m-confirmed',
    });
  });

  test('counts offsets in code points, as Python and R slice', () => {
    const sliced = [...FULL_ITEM.body.text].slice(Number(budget?.start_cp), Number(budget?.end_cp)).join('');
    expect(sliced).toBe('76,5 tỷ đồng');
    expect(budget?.start_cp).not.toBe(FULL_ITEM.marks[0]?.anchor.start);
  });

  test('has no sentence for a mark that lost its place', () => {
    const lost = { ...BARE_ITEM, marks: [aMark({ status: 'confirmed', anchored: false })] };
    const [row] = records(TABLES.figures.rows(lost, ACCEPTED), TABLES.figures.columns);
    expect(row).toMatchObject({ quote: '4,49%', sentence: null });
  });

  test('takes every sentence a mark reaches over, but no further', () => {
    const text = 'Câu một. Năm 2024 đạt 5%. Năm 2025 đạt 7%. Câu bốn.';
    const mark = aMark({ status: 'confirmed', anchor: anAnchor('5%. Năm 2025 đạt 7%', text) });
    const item = { ...BARE_ITEM, body: { text, blocks: [], candidates: [] }, marks: [mark] };
    const [row] = records(TABLES.figures.rows(item, ACCEPTED), TABLES.figures.columns);
    expect(row?.sentence).toBe('Năm 2024 đạt 5%. Năm 2025 đạt 7%.');
  });
});

describe('the other tables', () => {
  test('clippings: one row each, counting the rows of the other tables', () => {
    expect(tableOf('clippings')).toMatchObject([
      { clipping_id: 'c-full', n_figures: 1, n_targets: 1, n_people: 1, n_quotes: 1, n_notes: 1, n_undecided: 1 },
      { clipping_id: 'c-bare', n_figures: 0, byline: null, published_on: null, text: 'Tin ngắn', n_syllables: 2 },
    ]);
  });

  test('clippings: no body text when it is not to leave', () => {
    expect(tableOf('clippings', { suggestions: false, text: false }).map(({ text }) => text)).toEqual([null, null]);
  });

  test('people: a row with name and post', () => {
    expect(tableOf('people')).toMatchObject([
      { mark_id: 'm-person', status: 'added', name: 'Lò Văn Nghị', role: 'Bí thư Đảng ủy xã', confidence: null },
    ]);
  });

  test('quotes: quotes with their speaker, and notes', () => {
    expect(tableOf('quotes')).toMatchObject([
      { mark_id: 'm-note', kind: 'note', note: 'Dự toán nào?', speaker: null },
      { mark_id: 'm-quote', kind: 'quote', speaker: 'Lò Văn Nghị', speaker_role: 'Bí thư Đảng ủy xã' },
    ]);
  });

  test('tags: a row for each tag of each clipping', () => {
    expect(tableOf('tags')).toEqual([
      { clipping_id: 'c-full', tag: 'hộ nghèo' },
      { clipping_id: 'c-full', tag: 'ngân sách' },
    ]);
  });
});

describe('the columns', () => {
  test.each(Object.values(TABLES))(
    'of $name are named once, in ASCII, and explained in Vietnamese',
    ({ columns, primaryKey }) => {
      expect(new Set(names(columns)).size).toBe(columns.length);
      expect(names(columns)).toEqual(expect.arrayContaining([...primaryKey]));
      for (const { name, titleVi, descriptionVi } of columns) {
        expect(name).toMatch(/^[a-z][a-z0-9_]*$/);
        expect(titleVi).not.toBe('');
        expect(descriptionVi).toMatch(/[.…]$/);
      }
    },
  );

  test.each(Object.values(TABLES))('of $name that are required are never empty, and codes are listed', (table) => {
    for (const row of SAMPLE_ITEMS.flatMap((item) => table.rows(item, SUGGESTED)))
      table.columns.forEach(({ name, required, values }, at) => {
        const cell = row[at] ?? null;
        if (required) expect(cell, name).not.toBeNull();
        if (values && cell !== null)
          expect(
            values.map(({ value }) => value),
            name,
          ).toContain(cell);
      });
  });

  test('are all in the codebook', () => {
    const rows = codebookRows();
    expect(rows).toHaveLength(Object.values(TABLES).reduce((sum, { columns }) => sum + columns.length, 0));
    for (const row of rows) expect(row).toHaveLength(CODEBOOK_COLUMNS.length);
  });
});
