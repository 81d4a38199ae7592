import type { Result } from '@/utils/model';
import type { ImportedExport } from './collector';
import { parseExport } from './parse-export';
import { IMPORT_LIMITS, type ImportLimits, type ImportReason } from './reasons';
import { readZipEntry, ZIP_LIMITS, type ZipLimits } from './zip-file';

/** Reads the lossless records out of a data package of ours; its tables are views of them and are not read. */
export const parsePackage = async (
  source: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  limits: ImportLimits & ZipLimits = { ...IMPORT_LIMITS, ...ZIP_LIMITS },
): Promise<Result<ImportedExport, ImportReason>> => {
  const records = await readZipEntry(source, 'records.jsonl', limits);
  return records.ok ? parseExport(records.value, limits) : records;
};
