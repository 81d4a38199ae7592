import type { GeneralRoad, HalfRead, Recognised } from '@/utils/article';

/** What the run before this one said when it asked for the general road: nothing is looked at or read twice. */
type Look = {
  readonly document: Document;
  readonly url: string;
  readonly seen: Recognised;
  /** The page as far as it was read, from the copy made then. */
  readonly half: HalfRead | null;
  readonly at: number;
};
/** Where the first clipper leaves it, in the world that scripts of an extension share in a page. */
export type World = { __trichBaoLook?: Look };

/** Milliseconds; after that a page may have become another. */
const LOOK_HOLDS = 1_000;

/** The look of a moment ago, once, or null; where no family had a body it did not ask whether one is to come. */
export const takeLook = (document: Document, url: string, isToCome: GeneralRoad['isToCome'] | null): Look | null => {
  const world = globalThis as World;
  const look = world.__trichBaoLook;
  delete world.__trichBaoLook;
  const holds = look && look.document === document && look.url === url && performance.now() - look.at < LOOK_HOLDS;
  if (!holds) return null;
  const ready = look.seen.ready && (look.seen.hasBody || !isToCome?.(document));
  return { ...look, seen: { ...look.seen, ready } };
};
