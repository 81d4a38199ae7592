/** What an offline copy is of. The pictures are addresses; `savedAt` ISO 8601. */
export type CopyWishes = { readonly title: string; readonly pictures: readonly string[]; readonly savedAt: string };

type World = { __trichBaoCopy?: CopyWishes };

/** Sent as source into the page's content-script world, so it may use nothing from outside itself. */
export const leaveCopyWishes = (wishes: CopyWishes): void => {
  (globalThis as World).__trichBaoCopy = wishes;
};

/** In the injected script: what was left for it, once. */
export const takeCopyWishes = (): CopyWishes => {
  const world = globalThis as World;
  const wishes = world.__trichBaoCopy ?? { title: '', pictures: [], savedAt: '' };
  delete world.__trichBaoCopy;
  return wishes;
};
