import type { DigestPresetName } from '@/utils/export';
import type { MessageKey } from '@/utils/i18n';

/** For whom a format is; the dialog lists them in this order. */
export const FORMAT_GROUPS = ['reports', 'spreadsheets', 'dataset', 'citations', 'coding', 'backup'] as const;
export type FormatGroup = (typeof FORMAT_GROUPS)[number];

/** Choices that mean something to a format. */
export type FormatOption = 'suggestions' | 'text' | 'guard' | 'byteOrderMark' | 'digest' | 'release' | 'parquet';

/** A format as the dialog offers it. */
export type OfferedFormat = {
  readonly id: string;
  readonly label: MessageKey;
  /** One line: for whom, or for what. */
  readonly hint: MessageKey;
  readonly group: FormatGroup;
  readonly options: readonly FormatOption[];
};

/** One article of a press digest, as the reader edits it. */
export type DigestEntry = {
  readonly id: string;
  readonly title: string;
  readonly source: string;
  readonly topic: string;
  readonly summary: string;
  /** Figures in its table. */
  readonly figures: number;
};

/** Head of a press digest: whose paper it is. */
export type DigestHead = {
  readonly preset: DigestPresetName;
  readonly superior: string;
  readonly issuer: string;
  readonly number: string;
  readonly place: string;
};

export type ExportScopeChoice = 'selection' | 'search' | 'all';

/** Everything the dialog asks. */
export type ExportChoice = {
  readonly scope: ExportScopeChoice;
  readonly formatId: string;
  readonly name: string;
  readonly suggestions: boolean;
  readonly text: boolean;
  readonly guard: boolean;
  readonly byteOrderMark: boolean;
  readonly parquet: boolean;
  /** Ask where the file goes. */
  readonly askWhere: boolean;
  readonly digest: DigestHead;
  /** Articles of the digest in the order of the reader; empty until they were planned. */
  readonly digestEntries: readonly DigestEntry[];
  /** Version of a release to freeze; empty for an ordinary export. */
  readonly releaseVersion: string;
  readonly licenceNote: string;
};

/** The beginning of the file to be; null while it is made. */
export type PreviewShown =
  | {
      readonly kind: 'table';
      readonly header: readonly string[];
      readonly rows: readonly (readonly string[])[];
      /** Which columns hold numbers, to be set with their ends below each other. */
      readonly numeric: readonly boolean[];
    }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'failed'; readonly detail: string }
  | null;
