import { createWriteStream, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { type ExportItem, FORMATS, findFormat } from '@/utils/export';
import { ROOT } from './browser';
import { CHECKS, DIGESTS, type Written } from './verify-exports/checks';
import { MOMENT, verifyItems } from './verify-exports/material';

/**
 * `npm run verify:exports`: writes every format and opens each with foreign tools. Prints a table; a missing tool is
 * named and is no failure. Prerequisites from Debian: libreoffice-calc libreoffice-writer python3-openpyxl python3-docx
 * python3-pandas python3-yaml pandoc bibutils poppler-utils libxml2-utils unzip jq chromium. DuckDB is 70 MB and therefore
 * no dependency: `npm install --no-save @duckdb/node-api@1.5.6-r.1`, or anywhere else with NODE_PATH leading there.
 */
const HOSTILE_CELLS = 5000;
const FOLDER = join(ROOT, 'out', 'exports');

const writeFile = async (name: string, chunks: AsyncIterable<Uint8Array>): Promise<void> => {
  const file = createWriteStream(join(FOLDER, name));
  for await (const chunk of chunks) file.write(chunk);
  file.end();
  await finished(file);
};

const HEADS = {
  party: { superior: 'TỈNH ỦY', issuer: 'BAN TUYÊN GIÁO VÀ DÂN VẬN', number: '215', place: 'Lào Cai' },
  state: { superior: 'ỦY BAN NHÂN DÂN TỈNH', issuer: 'SỞ VĂN HÓA', number: '215', place: 'Lào Cai' },
  plain: undefined,
} as const;

const writeAll = async (items: readonly ExportItem[]): Promise<void> => {
  mkdirSync(FOLDER, { recursive: true });
  const options = { suggestions: false, text: true, exportedAt: MOMENT, generator: 'Trích Báo', count: items.length };
  for (const { id, extension, write } of FORMATS) {
    await writeFile(`${id}.${extension}`, write(items, { ...options, parquet: true }));
  }
  for (const preset of DIGESTS) {
    const heading = HEADS[preset];
    const digest = { preset, ...(heading ? { heading } : {}) };
    const format = findFormat('digest');
    if (format) await writeFile(`digest-${preset}.docx`, format.write(items, { ...options, digest }));
  }
};

const items = verifyItems(HOSTILE_CELLS);
await writeAll(items);
const written: Written = {
  folder: FOLDER,
  path: (id) => join(FOLDER, `${id}.${FORMATS.find((format) => format.id === id)?.extension ?? ''}`),
  digest: (preset) => join(FOLDER, `digest-${preset}.docx`),
  clippings: items.length,
  figures: items.reduce((sum, { marks }) => sum + marks.filter(({ quantity }) => quantity).length, 0),
};

let wrong = 0;
for (const { format, tool, run } of CHECKS) {
  const answer = await run(written);
  if (!answer.ok && answer.reason === 'wrong') wrong += 1;
  const said = answer.ok ? 'ok' : answer.reason;
  const detail = (answer.ok ? answer.value : (answer.detail ?? '')).trim().replace(/\s+/g, ' ').slice(0, 90);
  console.log(`${format.padEnd(18)} ${tool.padEnd(24)} ${said.padEnd(8)} ${detail}`);
}
process.exitCode = wrong > 0 ? 1 : 0;
