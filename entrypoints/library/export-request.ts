import type { DigestEntry, DigestHead, ExportChoice } from '@/components/library';
import type { DigestOptions, DigestSection } from '@/utils/export';
import { publicationOf } from '@/utils/export';
import type { Settings } from '@/utils/platform';
import { exportOptions } from '../app/export-clippings';
import type { ExportOptions, ExportScope } from '../app/export-worker/jobs';
import type { ExportTarget } from './export-target';

/** Which clippings are written. A digest whose articles were put in order takes those, whatever else is chosen. */
export const scopeOf = ({ scope, formatId, digestEntries }: ExportChoice, target: ExportTarget): ExportScope => {
  if (formatId === 'digest' && digestEntries.length > 0) return { kind: 'ids', ids: digestEntries.map(({ id }) => id) };
  if (scope === 'selection') return { kind: 'ids', ids: target.ids };
  return scope === 'search' ? { kind: 'search', query: target.query } : { kind: 'all' };
};

const headingOf = ({ preset: _preset, ...heading }: DigestHead): DigestOptions['heading'] =>
  Object.fromEntries(Object.entries(heading).filter(([, words]) => words.trim() !== ''));

const digestOf = ({ digest, digestEntries }: ExportChoice): DigestOptions => ({
  preset: digest.preset,
  ...(digest.preset === 'plain' ? {} : { heading: headingOf(digest) }),
  topicOf: Object.fromEntries(digestEntries.map(({ id, topic }) => [id, topic])),
  summaryOf: Object.fromEntries(digestEntries.map(({ id, summary }) => [id, summary])),
});

/** The choices of the dialog as a writer takes them. */
export const optionsOf = (choice: ExportChoice, settings: Settings, selection?: string): ExportOptions =>
  exportOptions(settings, {
    selection,
    suggestions: choice.suggestions,
    text: choice.text,
    guard: choice.guard,
    byteOrderMark: choice.byteOrderMark,
    parquet: choice.formatId === 'data-package' && choice.parquet,
    digest: choice.formatId === 'digest' ? digestOf(choice) : undefined,
    release:
      choice.formatId === 'data-package' && choice.releaseVersion.trim() !== ''
        ? { version: choice.releaseVersion.trim(), licenceNote: choice.licenceNote.trim() || null }
        : undefined,
  });

/** Planned sections as the reader edits them. */
export const entriesOf = (sections: readonly DigestSection[]): readonly DigestEntry[] =>
  sections.flatMap(({ topic, items }) =>
    items.map(({ clipping, summary, figures }) => ({
      id: clipping.id,
      title: clipping.title,
      source: publicationOf(clipping.site).name,
      topic,
      summary: summary ?? '',
      figures: figures.length,
    })),
  );

/** What is remembered for the next export. */
export const rememberedOf = (choice: ExportChoice): Partial<Settings> => ({
  exportFormat: choice.formatId,
  exportText: choice.text,
  exportAskWhere: choice.askWhere,
  exportSuggestions: choice.suggestions,
  formulaGuard: choice.guard,
  csvBom: choice.byteOrderMark,
  exportParquet: choice.parquet,
  digestPreset: choice.digest.preset,
  digestSuperior: choice.digest.superior,
  digestIssuer: choice.digest.issuer,
  digestPlace: choice.digest.place,
});

/** What the dialog opens with. */
export const firstChoice = (settings: Settings, target: ExportTarget): Omit<ExportChoice, 'name'> => ({
  scope: target.ids.length > 0 ? 'selection' : target.query ? 'search' : 'all',
  formatId: settings.exportFormat || (settings.csvFlavour === 'excel-vi' ? 'csv-figures-excel' : 'csv-figures'),
  suggestions: settings.exportSuggestions,
  text: settings.exportText,
  guard: settings.formulaGuard,
  byteOrderMark: settings.csvBom,
  parquet: settings.exportParquet,
  askWhere: settings.exportAskWhere,
  digest: {
    preset: settings.digestPreset,
    superior: settings.digestSuperior,
    issuer: settings.digestIssuer,
    number: '',
    place: settings.digestPlace,
  },
  digestEntries: [],
  releaseVersion: '',
  licenceNote: '',
});
