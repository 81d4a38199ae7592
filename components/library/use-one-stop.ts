import { useState } from 'preact/hooks';

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

const stopOf = (target: EventTarget | null): string | undefined =>
  target instanceof HTMLElement ? target.dataset['stop'] : undefined;

/**
 * Makes the buttons of a group one stop of Tab: the one that had the focus last, at first the first. Arrows walk among
 * them, Home and End leap. `of` gives a button what it needs; the two handlers go on an element around all of them.
 */
export const useOneStop = (names: readonly string[]) => {
  const [latest, setLatest] = useState<string | null>(null);
  const entry = latest !== null && names.includes(latest) ? latest : names[0];
  const onFocusIn = (event: FocusEvent) => {
    const name = stopOf(event.target);
    if (name !== undefined) setLatest(name);
  };
  const onKeyDown = (event: KeyboardEvent & { readonly currentTarget: HTMLElement }) => {
    const at = names.indexOf(stopOf(event.target) ?? '');
    const by = STEPS[event.key];
    const next = event.key === 'Home' ? 0 : event.key === 'End' ? names.length - 1 : by === undefined ? null : at + by;
    if (at < 0 || next === null || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    const wanted = names[Math.min(Math.max(next, 0), names.length - 1)];
    const buttons = event.currentTarget.querySelectorAll<HTMLElement>('[data-stop]');
    [...buttons].find((button) => stopOf(button) === wanted)?.focus();
  };
  return {
    onFocusIn,
    onKeyDown,
    of: (name: string) => ({ 'data-stop': name, tabIndex: name === entry ? (0 as const) : (-1 as const) }),
  };
};
