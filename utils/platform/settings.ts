import { storage } from 'wxt/utils/storage';
import * as z from 'zod/mini';
import { SETTINGS_NAME, USUAL_SORT } from '@/utils/stored-names';
import { alone } from './alone';

/** What the reader chose. Stored data is coerced field by field: an unknown value takes its default, never an error. */
const settingsSchema = z.object({
  language: z.catch(z.enum(['auto', 'vi', 'en']), 'auto'),
  theme: z.catch(z.enum(['auto', 'light', 'dark']), 'auto'),
  /** Keep an article as soon as it is read instead of asking for Enter. */
  keepAtOnce: z.catch(z.boolean(), false),
  order: z.catch(z.enum(['reading', 'least-certain']), 'reading'),
  csvFlavour: z.catch(z.enum(['data', 'excel-vi']), 'excel-vi'),
  /** Byte-order mark in the CSV for programs; the one for Excel always has it. */
  csvBom: z.catch(z.boolean(), false),
  formulaGuard: z.catch(z.boolean(), true),
  exportSuggestions: z.catch(z.boolean(), false),
  /** What the export dialog was last set to; no format yet means the CSV of `csvFlavour`. */
  exportFormat: z.catch(z.string(), ''),
  exportText: z.catch(z.boolean(), true),
  exportParquet: z.catch(z.boolean(), false),
  exportAskWhere: z.catch(z.boolean(), false),
  /** Backups by themselves into the downloads, where no folder was chosen: only when the reader said so. */
  backupToDownloads: z.catch(z.boolean(), false),
  /** Head of the press digest: an office writes the same one every morning. */
  digestPreset: z.catch(z.enum(['party', 'state', 'plain']), 'party'),
  digestSuperior: z.catch(z.string(), ''),
  digestIssuer: z.catch(z.string(), ''),
  digestPlace: z.catch(z.string(), ''),
  /** Single-key shortcuts of the review; off for people who type with a screen reader's keys. */
  shortcuts: z.catch(z.boolean(), true),
  /** Keys the reader chose, by command of the review; an empty list switches a command's keys off. */
  keys: z.catch(z.record(z.string(), z.readonly(z.array(z.string()))), {}),
  /** Marks stay painted on the page when popup and side panel close. */
  keepPaint: z.catch(z.boolean(), true),
  /** Days after the last backup at which the library reminds of one; 0 never does. */
  backupReminder: z.catch(z.union([z.literal(0), z.literal(7), z.literal(14), z.literal(30)]), 14),
  /** Entries of the codebook the reader follows: they come first wherever indicators are listed. */
  interests: z.catch(z.readonly(z.array(z.string())), []),
  /** Searches the reader gave a name: words, facets, and the order of the list. */
  savedSearches: z.catch(
    z.readonly(
      z.array(
        z.object({
          name: z.string(),
          query: z.string(),
          chosen: z.readonly(z.array(z.readonly(z.object({ facet: z.string(), value: z.string() })))),
        }),
      ),
    ),
    [],
  ),
  /** Order of the list of clippings. */
  listSort: z.catch(z.enum(['newest', 'oldest', 'changed', 'published', 'title', 'site']), USUAL_SORT),
  /** Links to kept articles are signed on pages of sites that are allowed. */
  linkSigns: z.catch(z.boolean(), false),
  /** Columns of the figures view; empty means the usual ones. */
  figureColumns: z.catch(z.array(z.string()), []),
});
export type Settings = Readonly<z.infer<typeof settingsSchema>>;

export const DEFAULT_SETTINGS: Settings = settingsSchema.parse({});

const item = storage.defineItem<unknown>(`local:${SETTINGS_NAME}`, { fallback: {}, version: 1 });

/** The settings out of what is stored of them, defaults filled in. */
export const coerceSettings = (stored: unknown): Settings =>
  settingsSchema.parse(typeof stored === 'object' && stored ? stored : {});

/** The settings as stored, defaults filled in. */
export const readSettings = async (): Promise<Settings> => coerceSettings(await item.getValue());

/** Changes some settings; the others keep their value, also when two windows change theirs at once. */
export const writeSettings = (patch: Partial<Settings>): Promise<void> =>
  alone('trich-bao-settings', async () => item.setValue({ ...(await readSettings()), ...patch }));

/** Calls back with the settings now and after every change, in whichever window it was made. Returns the way to stop. */
export const watchSettings = (onSettings: (settings: Settings) => void): (() => void) => {
  void readSettings().then(onSettings);
  return item.watch((stored) => onSettings(coerceSettings(stored)));
};
