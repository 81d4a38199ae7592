import type { OwnBackup } from '@/utils/backup';

/** What a link says of the backup that is being written. */
const RUNNING = 'now';

/** The route of the library that brings a backup back: of the one put aside at that time, or with null of the running one. */
export const restoreHash = (sealedAt: string | null): string => `restore=${encodeURIComponent(sealedAt ?? RUNNING)}`;

/** Whether such a route, read back, means this backup. */
export const isLinkedTo = ({ sealedAt }: OwnBackup, linked: string): boolean => (sealedAt ?? RUNNING) === linked;
