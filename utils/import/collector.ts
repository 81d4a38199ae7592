import type { ExportItem } from '@/utils/export';
import { type Failure, fail, type Result, succeed } from '@/utils/model';
import type { ImportLimits, ImportReason } from './reasons';
import { toItem } from './record-item';

/** What the file says of itself; null in a file of bare records, as the command line writes them. */
export type ExportManifest = {
  readonly generator: string | null;
  readonly exportedAt: string | null;
  readonly selection: string | null;
};

/** Something to show before the items are taken; `id` is the clipping's. */
export type ImportWarning =
  | { readonly code: 'text-changed'; readonly id: string }
  | { readonly code: 'failed-page'; readonly file: string };

export type ImportedExport = {
  readonly items: readonly ExportItem[];
  readonly manifest: ExportManifest | null;
  readonly warnings: readonly ImportWarning[];
};

/** null: taken; else why not. */
export type Answer = Failure<ImportReason> | null;
type Plain = Readonly<Record<string, unknown>>;

const SCHEMA_NAME = /^trich-bao\/(\d{1,6})$/;
const OWN_MAJOR = 1;

/** Whether a schema name is one this version reads. */
export const checkSchema = (schema: unknown): Answer => {
  const major = Number(SCHEMA_NAME.exec(typeof schema === 'string' ? schema : '')?.[1] ?? 0);
  if (major > OWN_MAJOR) return fail('newer-version', String(schema));
  return major === OWN_MAJOR ? null : fail('not-ours');
};

const textOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** Gathers items from records, whichever of the two file shapes they come in; stops at the first fault. */
export const createCollector = (limits: ImportLimits) => {
  const items: ExportItem[] = [];
  const warnings: ImportWarning[] = [];
  const ids = new Set<string>();
  let manifest: ExportManifest | null = null;
  let expected: number | null = null;

  const addManifest = (header: Plain): Answer => {
    manifest = {
      generator: textOrNull(header.generator),
      exportedAt: textOrNull(header.exportedAt),
      selection: textOrNull(header.selection),
    };
    expected = typeof header.count === 'number' ? header.count : null;
    return null;
  };

  const takeId = (id: string): boolean => {
    if (ids.has(id)) return false;
    ids.add(id);
    return true;
  };

  const addRecord = (value: Plain): Answer => {
    const wrong = checkSchema(value.schema);
    if (wrong) return wrong;
    if (items.length >= limits.clippings) return fail('too-large', `over ${limits.clippings} clippings`);
    const read = toItem(value, limits);
    if (!read.ok) return fail(read.reason, `clipping ${items.length + 1}: ${read.detail ?? ''}`);
    const { item, hashMatches } = read.value;
    const repeated = [item.clipping, ...item.marks].find(({ id }) => !takeId(id));
    if (repeated) return fail('damaged', `id ${repeated.id} occurs twice`);
    items.push(item);
    if (!hashMatches) warnings.push({ code: 'text-changed', id: item.clipping.id });
    return null;
  };

  const addFailedPage = (file: string): void => {
    warnings.push({ code: 'failed-page', file });
  };

  const finish = (): Result<ImportedExport, ImportReason> => {
    if (expected !== null && expected !== items.length)
      return fail('damaged', `${expected} clippings announced, ${items.length} found`);
    return succeed({ items, manifest, warnings });
  };

  return { addManifest, addRecord, addFailedPage, finish };
};
export type Collector = ReturnType<typeof createCollector>;
