import { untilAtRest } from '@/utils/platform';

/** So long at a time: what a reader does is no reason to have no backup at all. */
const LET_PASS_MS = 3_000;

/** Lets a reader pass who is at work, before something goes on that takes long. */
export const letReaderPass = (): Promise<void> => untilAtRest(LET_PASS_MS);
