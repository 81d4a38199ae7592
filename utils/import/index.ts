export type { ExportManifest, ImportedExport, ImportWarning } from './collector';
export { type ImportSource, parseExport } from './parse-export';
export { IMPORT_LIMITS, type ImportLimits, type ImportReason } from './reasons';
