import { type LayerNames, randomLayerNames } from './layers';
import type { PageDesk } from './page-desk';

/** What whoever injected the script needs to know of it: the colours are given by these names. */
export type DeskAddress = { readonly names: LayerNames };

/** A property of the content scripts' own world, which the page cannot see. `callDesk` in utils/platform asks it. */
type World = { __trichBaoDesk?: PageDesk & DeskAddress };

/** Keeps one desk per page and lets it answer commands. Running it again finds the first. */
export const answerPageCommands = (create: (names: LayerNames) => PageDesk): DeskAddress => {
  const world = globalThis as World;
  if (!world.__trichBaoDesk) {
    const names = randomLayerNames();
    world.__trichBaoDesk = { ...create(names), names };
  }
  return { names: world.__trichBaoDesk.names };
};
