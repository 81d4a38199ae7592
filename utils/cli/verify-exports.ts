import { createWriteStream, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { type ExportItem, FORMATS } from '@/utils/export';
import { ROOT } from './browser';
import { CHECKS, type Written } from './verify-exports/checks';
import { MOMENT, verifyItems } from './verify-exports/material';

/**
 * `npm run verify:exports`: writes every format and opens each with foreign tools. Prints a table; a missing tool is
 * named and is no failure. Prerequisites from Debian: libreoffice-calc libreoffice-writer python3-openpyxl python3-docx
 * python3-pandas python3-yaml pandoc bibutils poppler-utils libxml2-utils unzip jq.
 */
const HOSTILE_CELLS = 5000;
const FOLDER = join(ROOT, 'out', 'exports');

const writeAll = async (items: readonly ExportItem[]): Promise<void> => {
  mkdirSync(FOLDER, { recursive: true });
  const options = { suggestions: false, text: true, exportedAt: MOMENT, generator: 'Trích Báo', count: items.length };
  for (const { id, extension, write } of FORMATS) {
    const file = createWriteStream(join(FOLDER, `${id}.${extension}`));
    for await (const chunk of write(items, { ...options, digest: { preset: 'party' } })) file.write(chunk);
    file.end();
    await finished(file);
  }
};

const items = verifyItems(HOSTILE_CELLS);
await writeAll(items);
const written: Written = {
  folder: FOLDER,
  path: (id) => join(FOLDER, `${id}.${FORMATS.find((format) => format.id === id)?.extension ?? ''}`),
  clippings: items.length,
  figures: items.reduce((sum, { marks }) => sum + marks.filter(({ quantity }) => quantity).length, 0),
};

let wrong = 0;
for (const { format, tool, run } of CHECKS) {
  const answer = run(written);
  if (!answer.ok && answer.reason === 'wrong') wrong += 1;
  const said = answer.ok ? 'ok' : answer.reason;
  const detail = (answer.ok ? answer.value : (answer.detail ?? '')).trim().replace(/\s+/g, ' ').slice(0, 90);
  console.log(`${format.padEnd(18)} ${tool.padEnd(24)} ${said.padEnd(8)} ${detail}`);
}
process.exitCode = wrong > 0 ? 1 : 0;
