import type { MessageKey } from '@/utils/i18n';
import type { AskedSpellings, CsvField, CsvReading, Meeting } from '@/utils/import';

/** One file of an import, in one line. */
export type ImportedFile = {
  readonly name: string;
  readonly clippings: number;
  readonly marks: number;
  /**
   * What it is where it does not hold marks that can be counted: part of a backup (whole clippings, of which only the
   * number is known before it is read), or a saved page (suggestions are read in it when it is taken).
   */
  readonly holds?: 'backup' | 'page';
  /** Why it is refused; null where it is taken. */
  readonly why: string | null;
};

/** A table whose columns only the reader can name. */
export type MappingAsked = {
  readonly file: string;
  readonly header: readonly string[];
  readonly sample: readonly (readonly string[])[];
  readonly proposed: Readonly<Partial<Record<CsvField, number>>>;
  /** What of the spelling its cells do not decide, given what each column holds. */
  readonly spellings: (columns: CsvReading['columns']) => AskedSpellings;
  /** Whether it looks like a table of ours, whose texts are guarded against formulas. */
  readonly guarded: boolean;
  /** Cells that were not understood with the last answers, as "row of the sheet, column: value". */
  readonly faults: readonly string[];
};

/** One field two reviewers may have read differently: how many readings were compared, and how many are the same. */
export type AgreementLine = {
  readonly label: MessageKey;
  readonly compared: number;
  readonly agreed: number;
  /** Cohen's kappa, where the field is a decision; null elsewhere. */
  readonly kappa: number | null;
};

/** What stands in the files that were chosen, before anything is taken; then how it went. */
export type ImportPreview =
  | { readonly step: 'choose' }
  | { readonly step: 'reading'; readonly file: string }
  | ({ readonly step: 'mapping' } & MappingAsked)
  | {
      readonly step: 'ready';
      readonly files: readonly ImportedFile[];
      /** All that would be taken, saved pages as one each. */
      readonly clippings: number;
      /** Saved pages among them: whether there is an article in one is known when it is taken. */
      readonly pages: number;
      /** Null where some of the files say nothing of theirs. */
      readonly marks: number | null;
      /** Articles that are in the library already, with what differs. */
      readonly meetings: readonly Meeting[];
      readonly exportedAt: string | null;
      readonly warnings: number;
      /** Whether there is a library in the files to compare ours with. */
      readonly canCompare: boolean;
      /** How far both sides agree, once that was asked for. */
      readonly agreement: readonly AgreementLine[] | null;
    }
  /** Clippings that are done, and all there are. */
  | { readonly step: 'writing'; readonly done: number; readonly total: number }
  | { readonly step: 'stopped' }
  | { readonly step: 'refused'; readonly file: string; readonly why: string; readonly detail: string }
  | {
      readonly step: 'done';
      readonly added: number;
      readonly merged: number;
      readonly unchanged: number;
      readonly failures: readonly ImportedFile[];
      readonly canUndo: boolean;
    }
  /** `kept`: articles that stay as they are now, because somebody decided on them after the import. */
  | { readonly step: 'undone'; readonly kept: number };

/** The answers to a mapping: what each column holds and how it is spelled. */
export type MappingAnswer = CsvReading;
