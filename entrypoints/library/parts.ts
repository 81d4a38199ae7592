import { later } from '../app/later';

// Parts of the library that are not on its first screen.

export const FiguresView = later(async () => (await import('./FiguresView')).FiguresView);
export const SeriesView = later(async () => (await import('./SeriesView')).SeriesView);
export const IndicatorsView = later(async () => (await import('./IndicatorsView')).IndicatorsView);
export const ActivityView = later(async () => (await import('./ActivityView')).ActivityView);
export const Reader = later(async () => (await import('./Reader')).Reader);
export const ExportArea = later(async () => (await import('./ExportArea')).ExportArea);
export const ImportArea = later(async () => (await import('./ImportArea')).ImportArea);
export const SelectionArea = later(async () => (await import('./SelectionArea')).SelectionArea);
export const KeysArea = later(async () => (await import('./KeysArea')).KeysArea);
export const WelcomeArea = later(async () => (await import('./WelcomeArea')).WelcomeArea);
export const OwnBackupOffer = later(async () => (await import('./OwnBackupOffer')).OwnBackupOffer);
export const BackupArea = later(async () => (await import('./BackupArea')).BackupArea);

const IN_ORDER_OF_USE = [
  SelectionArea,
  Reader,
  FiguresView,
  ImportArea,
  ExportArea,
  SeriesView,
  IndicatorsView,
  ActivityView,
];

/** A page that is busy for longer than this is not waited for. */
const MOST_IDLE_MS = 1_000;

const nextIdle = (): Promise<unknown> =>
  new Promise((resolve) => requestIdleCallback(resolve, { timeout: MOST_IDLE_MS }));

/** Has the code of all parts come, one after the other, while the reader looks at the list. */
export const fetchParts = async (): Promise<void> => {
  for (const part of IN_ORDER_OF_USE) {
    await nextIdle();
    await part.fetchNow();
  }
};
