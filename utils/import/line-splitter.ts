/** Cuts text that arrives in pieces into lines; a line is handed on without its line end. */
export type LineSplitter = {
  /** false: a line went over the limit, and everything after it is ignored. */
  readonly push: (piece: string) => boolean;
  /** Hands on what stands behind the last line end. */
  readonly finish: () => void;
};

/** Begins cutting; never holds more than one line of at most `maxUnits` and one piece. Takes LF and CRLF. */
export const createLineSplitter = (maxUnits: number, onLine: (line: string) => void): LineSplitter => {
  let held: string[] = [];
  let units = 0;
  let tooLong = false;

  const hold = (part: string): void => {
    units += part.length;
    tooLong ||= units > maxUnits;
    if (!tooLong) held.push(part);
  };
  const close = (): void => {
    const line = held.join('');
    held = [];
    units = 0;
    onLine(line.endsWith('\r') ? line.slice(0, -1) : line);
  };
  const push = (piece: string): boolean => {
    let from = 0;
    for (let at = piece.indexOf('\n'); at !== -1 && !tooLong; at = piece.indexOf('\n', from)) {
      hold(piece.slice(from, at));
      from = at + 1;
      if (!tooLong) close();
    }
    if (!tooLong) hold(piece.slice(from));
    return !tooLong;
  };
  const finish = (): void => {
    if (units > 0 && !tooLong) close();
  };
  return { push, finish };
};
