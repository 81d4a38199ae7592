/** The value of `--name=value`, if it was given. */
export const option = (name: string): string | undefined =>
  process.argv.find((argument) => argument.startsWith(`--${name}=`))?.slice(name.length + 3);

const MINUTE = 60_000;
/** `--limit=MINUTES`: how long one step of a bench may take. */
const LIMIT_MS = Number(option('limit') ?? 60) * MINUTE;

/** Waits for a step of a bench; throws with its name when it takes longer than the limit. */
export const within = async <T>(what: string, work: Promise<T>): Promise<T> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`bench: no end of "${what}" in ${LIMIT_MS / MINUTE} minutes`)), LIMIT_MS);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
};
