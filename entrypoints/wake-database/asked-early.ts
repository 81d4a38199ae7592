/** What the first script of a page has asked for, for the code that comes later. Neither of the two is ever rejected. */
export type AskedEarly = {
  /** The settings as they are stored, of any shape; undefined where there are none. */
  readonly settings: Promise<unknown>;
  /** The stored beginning of the list the page begins with; null where there is none that today's code may read. */
  readonly screen: Promise<unknown>;
};

/** The place both scripts know: one is classic, the other a module, and neither imports the other. */
const PLACE = globalThis as { trichBaoAskedEarly?: AskedEarly }; // `as`: no more than a name on the page

/** Leaves it for the code to come. */
export const leaveEarly = (asked: AskedEarly): void => {
  PLACE.trichBaoAskedEarly = asked;
};

/** Takes what was left, once; null where no first script ran. */
export const takeEarly = (): AskedEarly | null => {
  const asked = PLACE.trichBaoAskedEarly ?? null;
  delete PLACE.trichBaoAskedEarly;
  return asked;
};
