import type { PagePart } from './page-parts';

/** Something that is on in some parts of the page: makes it be on in these and in no other. */
export const createSwitches = (create: (part: PagePart) => (isOn: boolean) => void) => {
  const switches = new Map<PagePart, (isOn: boolean) => void>();
  return (wanted: readonly PagePart[]): void => {
    for (const [part, turn] of switches) {
      if (wanted.includes(part)) continue;
      turn(false);
      switches.delete(part);
    }
    for (const part of wanted) {
      if (switches.has(part)) continue;
      const turn = create(part);
      switches.set(part, turn);
      turn(true);
    }
  };
};
