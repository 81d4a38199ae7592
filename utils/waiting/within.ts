/**
 * The answer, or the failure `late` makes once `milliseconds` have passed: what comes after that comes too late. What was
 * asked still runs then; stopping it is the business of whoever asked. Rejects with whatever `answer` rejects with.
 */
export const within = async <T>(milliseconds: number, answer: PromiseLike<T>, late: () => Error): Promise<T> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(late()), milliseconds);
  });
  try {
    return await Promise.race([answer, tooLate]);
  } finally {
    clearTimeout(timer);
  }
};
