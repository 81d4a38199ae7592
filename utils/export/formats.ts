import { doccanoText } from './annotations/doccano';
import { webAnnotationText } from './annotations/web-annotation';
import { encodeText } from './bytes';
import { biblatexText } from './citations/biblatex';
import { cslJsonText } from './citations/csl-json';
import { referenceText } from './citations/reference-line';
import { risText } from './citations/ris';
import { CSV_FORMATS } from './csv-formats';
import { type ExportFormat, MAX_ZIP_ITEMS, type WriteItems } from './format';
import { jsonDocument, jsonLines } from './json';

/** A writer whose code is loaded when it is first used, so that opening a page costs nothing for it. */
const onDemand = (load: () => Promise<WriteItems>): WriteItems =>
  async function* (items, options) {
    const write = await load();
    yield* write(items, options);
  };

/** Every format clippings can leave in, in the order a dialog offers them. */
export const FORMATS: readonly ExportFormat[] = [
  {
    id: 'json',
    extension: 'json',
    mime: 'application/json',
    labelKey: 'exportJson',
    write: (items, options) => encodeText(jsonDocument(items, options), options.lent),
  },
  {
    id: 'jsonl',
    extension: 'jsonl',
    mime: 'application/x-ndjson',
    labelKey: 'exportJsonl',
    write: jsonLines,
  },
  ...CSV_FORMATS,
  {
    id: 'xlsx',
    extension: 'xlsx',
    mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    labelKey: 'exportXlsx',
    write: onDemand(async () => (await import('./xlsx/workbook')).workbook),
  },
  {
    id: 'ris',
    extension: 'ris',
    mime: 'application/x-research-info-systems',
    labelKey: 'exportRis',
    write: (items, options) => encodeText(risText(items, options)),
  },
  {
    id: 'csl-json',
    extension: 'json',
    mime: 'application/vnd.citationstyles.csl+json',
    labelKey: 'exportCslJson',
    write: (items) => encodeText(cslJsonText(items)),
  },
  {
    id: 'biblatex',
    extension: 'bib',
    mime: 'application/x-bibtex',
    labelKey: 'exportBiblatex',
    write: (items) => encodeText(biblatexText(items)),
  },
  {
    id: 'references',
    extension: 'txt',
    mime: 'text/plain;charset=utf-8',
    labelKey: 'exportReferences',
    write: (items) => encodeText(referenceText(items)),
  },
  {
    id: 'markdown',
    extension: 'zip',
    mime: 'application/zip',
    labelKey: 'exportMarkdown',
    maxItems: MAX_ZIP_ITEMS,
    write: onDemand(async () => (await import('./markdown/vault')).markdownVault),
  },
  {
    id: 'digest',
    extension: 'docx',
    mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    labelKey: 'exportDigest',
    write: onDemand(async () => (await import('./digest/digest')).pressDigest),
  },
  {
    id: 'data-package',
    extension: 'zip',
    mime: 'application/zip',
    labelKey: 'exportDataPackage',
    write: onDemand(async () => (await import('./package/data-package')).dataPackage),
  },
  {
    id: 'html',
    extension: 'html',
    mime: 'text/html;charset=utf-8',
    labelKey: 'exportHtml',
    write: onDemand(async () => {
      const { snapshotText } = await import('./snapshot/snapshot');
      return (items, options) => encodeText(snapshotText(items, options));
    }),
  },
  {
    id: 'web-annotation',
    extension: 'jsonld',
    mime: 'application/ld+json',
    labelKey: 'exportWebAnnotation',
    write: (items, options) => encodeText(webAnnotationText(items, options)),
  },
  {
    id: 'qdpx',
    extension: 'qdpx',
    mime: 'application/zip',
    labelKey: 'exportQdpx',
    maxItems: MAX_ZIP_ITEMS,
    needsText: true,
    write: onDemand(async () => (await import('./annotations/qdpx')).qdaProject),
  },
  {
    id: 'doccano',
    extension: 'jsonl',
    mime: 'application/x-ndjson',
    labelKey: 'exportDoccano',
    needsText: true,
    write: (items, options) => encodeText(doccanoText(items, options)),
  },
  {
    id: 'label-studio',
    extension: 'zip',
    mime: 'application/zip',
    labelKey: 'exportLabelStudio',
    needsText: true,
    write: onDemand(async () => (await import('./annotations/label-studio')).labelStudioZip),
  },
];

/** The format of that id, or undefined. */
export const findFormat = (id: string): ExportFormat | undefined => FORMATS.find((format) => format.id === id);
