/** How the next injected clipper reads: an injected file takes no arguments, so they wait for it in its own world. */
export type ClipOptions = { readonly selection: boolean };

type World = { __trichBaoClip?: ClipOptions };

/** Sent as source into the page's content-script world, so it may use nothing from outside itself. */
export const leaveClipOptions = (options: ClipOptions): void => {
  (globalThis as World).__trichBaoClip = options;
};

/** In the clipper: what was left for it, once; the whole page where nothing was. */
export const takeClipOptions = (): ClipOptions => {
  const world = globalThis as World;
  const options = world.__trichBaoClip ?? { selection: false };
  delete world.__trichBaoClip;
  return options;
};
