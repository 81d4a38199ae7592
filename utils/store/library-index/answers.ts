/** As many as the orders of the list that the index does not know itself, and a search. */
const MOST_ANSWERS = 4;

/**
 * The last answers that took long to work out, over one state of the library: the first rows of a list and the order of
 * all of it are two questions.
 */
export const createAnswers = <T>() => {
  let kept: { readonly over: unknown; readonly answers: Map<string, Promise<T>> } = { over: null, answers: new Map() };
  /** The answer to a question over a state; another state forgets all. */
  return (over: unknown, key: string, workOut: () => Promise<T>): Promise<T> => {
    if (kept.over !== over) kept = { over, answers: new Map() };
    const { answers } = kept;
    const known = answers.get(key);
    if (known) return known;
    const answer = workOut();
    if (answers.size === MOST_ANSWERS) answers.delete([...answers.keys()][0] ?? '');
    answers.set(key, answer);
    // What failed is tried again.
    answer.catch(() => answers.delete(key));
    return answer;
  };
};
