import type { PaintedMark, Painter } from './paint';

/** What the extension can ask of a page's painter. */
export type PaintCommand =
  | { readonly type: 'paint'; readonly marks: readonly PaintedMark[] }
  | { readonly type: 'reveal'; readonly markId: string }
  | { readonly type: 'clear' };

/** Where to find the painter: `slot` is a property of the content script's own world, which the page cannot see. */
export type PainterAddress = { readonly slot: string; readonly namespace: string };

const SLOT = '__trichBaoPainter';

type Slot = { [SLOT]?: PainterAddress & { readonly answer: (command: PaintCommand) => unknown } };

/** Keeps one painter per page and lets it answer commands. Running it again finds the first. */
export const answerPaintCommands = (create: (namespace: string) => Painter): PainterAddress => {
  const world = globalThis as Slot;
  world[SLOT] ??= answering(create);
  const { slot, namespace } = world[SLOT];
  return { slot, namespace };
};

const answering = (create: (namespace: string) => Painter): Required<Slot>[typeof SLOT] => {
  const namespace = randomName();
  const painter = create(namespace);
  const answer = (command: PaintCommand): unknown => {
    if (command.type === 'paint') return painter.paint(command.marks);
    return command.type === 'reveal' ? painter.reveal(command.markId) : painter.clear();
  };
  return { slot: SLOT, namespace, answer };
};

/** Random, so that a page cannot look for our highlights by name. */
const randomName = (): string =>
  `h${Array.from(crypto.getRandomValues(new Uint32Array(2)), (part) => part.toString(36)).join('')}`;
