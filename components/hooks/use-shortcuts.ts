import { useLayoutEffect, useRef } from 'preact/hooks';

/** Commands by chord: "Enter", "f", "Shift+a", "Ctrl+z", "Ctrl+Shift+z", "?". Letters are always lower case. */
export type Shortcuts = Readonly<Record<string, ((event: KeyboardEvent) => void) | undefined>>;

const TEXT_INPUT = /^(?:text|search|url|email|number|tel|password|date)$/;

/** Whether keys typed here are text, which no shortcut may eat. */
const takesText = (target: EventTarget | null): boolean => {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement) return true;
  return target instanceof HTMLSelectElement || (target instanceof HTMLInputElement && TEXT_INPUT.test(target.type));
};

/** Enter and Space belong to the control that has the focus, unless it says that shortcuts come first. */
const ownsKey = (event: KeyboardEvent): boolean =>
  (event.key === 'Enter' || event.key === ' ') &&
  event.target instanceof HTMLElement &&
  event.target.closest('button, a[href], summary, input, [role=menu]') !== null &&
  event.target.closest('[data-shortcuts]') === null;

/**
 * Vietnamese input methods (Telex, VNI) compose letters: the keys of an unfinished composition are not ours, and some
 * report only keyCode 229.
 */
export const isComposing = (event: KeyboardEvent): boolean => event.isComposing || event.keyCode === 229;

const LETTER = /^\p{L}$/u;

/**
 * Name of the chord pressed: "Ctrl+Shift+z". Shift is named beside Ctrl, with letters and with keys that are not
 * characters; other characters ("?") say it themselves. Caps Lock is no Shift.
 */
export const chordOf = (event: KeyboardEvent): string => {
  const control = event.ctrlKey || event.metaKey;
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  const shift = event.shiftKey && (control || event.key.length > 1 || LETTER.test(event.key));
  return `${control ? 'Ctrl+' : ''}${event.altKey ? 'Alt+' : ''}${shift ? 'Shift+' : ''}${key}`;
};

type ShortcutOptions = {
  readonly enabled?: boolean;
  /** Before all others: for what lies over the page and lends the same keys another meaning for a while. */
  readonly first?: boolean;
};

/** Listens on the whole page while mounted and enabled. Text fields, compositions and open dialogs keep their keys. */
export const useShortcuts = (shortcuts: Shortcuts, { enabled = true, first = false }: ShortcutOptions = {}): void => {
  const latest = useRef(shortcuts);
  latest.current = shortcuts;
  // Before the first paint: a key pressed at the very sight of the page must not fall through.
  useLayoutEffect(() => {
    if (!enabled) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isComposing(event) || takesText(event.target) || ownsKey(event)) return;
      if (document.querySelector('dialog[open]')) return;
      const run = latest.current[chordOf(event)];
      if (!run) return;
      event.preventDefault();
      run(event);
    };
    document.addEventListener('keydown', onKeyDown, { capture: first });
    return () => document.removeEventListener('keydown', onKeyDown, { capture: first });
  }, [enabled, first]);
};
