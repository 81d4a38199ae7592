import { isoDay } from '../dates';
import { createNameKeeper, safeFileName } from '../file-name';
import type { WriteOptions } from '../format';
import type { ExportItem, ItemSource } from '../item';
import { publicationOf } from '../publications';
import { addTextFile, createZip } from '../zip';
import { clippingMarkdown } from './markdown';

/** Zip readers stop at 65,535 files; folders hold fewer so that file managers stay quick. */
const FILES_PER_FOLDER = 5_000;

const noteName = ({ clipping }: ExportItem): string => {
  const day = isoDay(clipping.publishedAt) ?? isoDay(clipping.clippedAt) ?? '';
  const title = safeFileName(clipping.title).slice(0, 80).toWellFormed().trim();
  const { name } = publicationOf(clipping.site);
  return safeFileName(`${day} ${title}${name && ` – ${name}`}`);
};

/** A zip of Markdown notes, one a clipping, for Obsidian and its like: "2025-07-30 Đại hội … – Báo Phú Thọ.md". */
export async function* markdownVault(
  items: ItemSource,
  options: WriteOptions,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const zip = createZip(options.exportedAt);
  const keepName = createNameKeeper();
  let written = 0;
  for await (const item of items) {
    const folder = written < FILES_PER_FOLDER ? '' : `${Math.floor(written / FILES_PER_FOLDER) + 1}/`;
    addTextFile(zip, `${folder}${keepName(noteName(item))}.md`, clippingMarkdown(item, options));
    written += 1;
    yield* zip.take();
  }
  zip.finish();
  yield* zip.take();
}
