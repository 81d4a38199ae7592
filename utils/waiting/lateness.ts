/** What follows answers, and whoever wants to know whether one of them is late. */
export type Lateness = {
  /** Follows an answer until it comes or fails, and hands it on as it is. */
  readonly follow: <T>(answer: Promise<T>) => Promise<T>;
  /** Calls back now and at every change: whether an answer is waited for longer than it may take. Returns the way to stop. */
  readonly watch: (tell: (isLate: boolean) => void) => () => void;
};

/** Tells while one of several answers takes longer than `milliseconds`; what comes in time is never told of. */
export const createLateness = (milliseconds: number): Lateness => {
  let late = 0;
  const watchers = new Set<(isLate: boolean) => void>();
  const count = (by: number): void => {
    late += by;
    for (const tell of watchers) tell(late > 0);
  };
  return {
    follow: (answer) => {
      let isLate = false;
      const timer = setTimeout(() => {
        isLate = true;
        count(1);
      }, milliseconds);
      const end = (): void => {
        clearTimeout(timer);
        if (isLate) count(-1);
      };
      void answer.then(end, end);
      return answer;
    },
    watch: (tell) => {
      watchers.add(tell);
      tell(late > 0);
      return () => void watchers.delete(tell);
    },
  };
};
