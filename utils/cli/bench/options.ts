import { within as withinMs } from '@/utils/waiting';
/** The value of `--name=value`, if it was given. */
export const option = (name: string): string | undefined =>
  process.argv.find((argument) => argument.startsWith(`--${name}=`))?.slice(name.length + 3);

const MINUTE = 60_000;
/** `--limit=MINUTES`: how long one step of a bench may take. */
const LIMIT_MS = Number(option('limit') ?? 60) * MINUTE;

/** Waits for a step of a bench; throws with its name when it takes longer than the limit. */
export const within = <T>(what: string, work: Promise<T>): Promise<T> =>
  withinMs(LIMIT_MS, work, () => new Error(`bench: no end of "${what}" in ${LIMIT_MS / MINUTE} minutes`));
