import { type ByteWriter, createByteWriter, takeWritten, writeBytes, writeText } from '../byte-writer';
import { CODEBOOK_COLUMNS, codebookRows } from '../codebook';
import { CSV_FLAVOURS, type CsvFlavour, csvHeader, csvText, csvWriting } from '../csv';
import type { WriteOptions } from '../format';
import type { ExportItem, ItemSource } from '../item';
import { manifestLine, writeJsonLine } from '../json';
import { createSha256 } from '../sha256';
import { TABLES, type Table, type TableName } from '../tables';
import { createZip, type ZipWriter } from '../zip';
import {
  type PackageFacts,
  packageDescriptor,
  parquetResource,
  recordsResource,
  tableResource,
  type WrittenFile,
} from './descriptor';
import type { growParquet } from './parquet';
import { packageReadme, type RowCounts } from './readme';

/** Files are hashed and compressed in pieces of about this size. */
const PIECE_BYTES = 64 * 1024;

/** A file of the package that grows while items go by. */
type GrowingFile = {
  readonly out: ByteWriter;
  /** Passes on what was written, once it is worth it. */
  readonly pass: () => void;
  readonly close: () => WrittenFile;
};

const growFile = (zip: ZipWriter, path: string): GrowingFile => {
  const entry = zip.open(path);
  const digest = createSha256();
  const out = createByteWriter(2 * PIECE_BYTES);
  let bytes = 0;
  const flush = (): void => {
    const taken = takeWritten(out);
    digest.update(taken);
    entry.write(taken);
    bytes += taken.length;
  };
  return {
    out,
    pass: () => {
      if (out.size >= PIECE_BYTES) flush();
    },
    close: () => {
      flush();
      entry.close();
      return { path, bytes, sha256: digest.hex() };
    },
  };
};

const addFile = (zip: ZipWriter, path: string, text: string): WrittenFile => {
  const file = growFile(zip, path);
  writeText(file.out, text);
  return file.close();
};

type GrowParquet = typeof growParquet;

/** The same table as Parquet beside the CSV. */
const growTyped = (zip: ZipWriter, table: Table, growParquet: GrowParquet) => {
  const file = growFile(zip, `data/${table.name}.parquet`);
  const parquet = growParquet(table.columns, (bytes) => writeBytes(file.out, bytes));
  return {
    table,
    addItem: (item: ExportItem, options: WriteOptions): void => {
      for (const row of table.rows(item, options)) parquet.add(row);
      file.pass();
    },
    close: () => {
      parquet.close();
      return file.close();
    },
  };
};

/** One table's file and the number of its rows. */
const growTable = (zip: ZipWriter, table: Table, flavour: CsvFlavour) => {
  const file = growFile(zip, `data/${table.name}.csv`);
  writeText(file.out, csvHeader(table.columns, flavour));
  const writeRows = table.writer(csvWriting(flavour));
  let rows = 0;
  return {
    table,
    addItem: (item: ExportItem, options: WriteOptions): void => {
      rows += writeRows(item, options, file.out);
      file.pass();
    },
    rows: () => rows,
    close: file.close,
  };
};

const factsOf = (options: WriteOptions): PackageFacts => ({
  title: options.title ?? 'Số liệu và chỉ tiêu trích từ báo chí',
  exportedAt: options.exportedAt,
  generator: options.generator,
  selection: options.selection ?? null,
  version: options.release?.version ?? null,
  licenceNote: options.release?.licenceNote ?? null,
});

/**
 * A Frictionless Data Package (v2) as a zip: the lossless records, the tidy tables, the codebook, README, descriptor
 * and a list of hashes. The items are read once; the records go straight out, the tables wait compressed until the end.
 */
export async function* dataPackage(items: ItemSource, options: WriteOptions): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const flavour = { ...CSV_FLAVOURS.data, guard: options.guard ?? true };
  const zip = createZip(options.exportedAt);
  const records = growFile(zip, 'records.jsonl');
  const tables = Object.values(TABLES).map((table) => growTable(zip, table, flavour));
  // Loaded only when asked for: nothing else needs the Parquet writer.
  const parquet = options.parquet ? await import('./parquet') : null;
  const typed = parquet ? Object.values(TABLES).map((table) => growTyped(zip, table, parquet.growParquet)) : [];
  writeText(records.out, manifestLine(options));
  for await (const item of items) {
    writeJsonLine(item, options, records.out);
    records.pass();
    for (const table of [...tables, ...typed]) table.addItem(item, options);
    yield* zip.take();
  }

  const written = [records.close()];
  const resources = tables.map(({ table, close }) => {
    const file = close();
    written.push(file);
    return tableResource(table, file, flavour.guard);
  });
  const typedResources = typed.map(({ table, close }) => {
    const file = close();
    written.push(file);
    return parquetResource(table, file);
  });
  const facts = factsOf(options);
  const counts = Object.fromEntries(tables.map(({ table, rows }) => [table.name, rows()])) as Record<TableName, number>; // every table is there
  const codebook = csvText(codebookRows(), CODEBOOK_COLUMNS, flavour);
  const descriptor = packageDescriptor(facts, [
    ...resources,
    ...typedResources,
    recordsResource(written[0] as WrittenFile),
  ]); // put there above
  written.push(
    addFile(zip, 'data/codebook.csv', codebook),
    addFile(
      zip,
      'README.md',
      packageReadme(facts, counts satisfies RowCounts, { guarded: flavour.guard, parquet: typed.length > 0 }),
    ),
    addFile(zip, 'datapackage.json', `${JSON.stringify(descriptor, null, 2)}\n`),
  );
  addFile(zip, 'SHA256SUMS', written.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join(''));
  zip.finish();
  yield* zip.take();
}
