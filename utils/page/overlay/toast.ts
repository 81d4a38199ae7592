import { make, makeButton, openSurface, type Surface } from './surface';

/** How long a toast stays, and what it offers can be taken, in milliseconds. */
const TOAST_MS = 10_000;

export type ToastInput = {
  readonly text: string;
  readonly close: string;
  readonly act: { readonly label: string; readonly run: () => void } | null;
};

/** Toasts of one page, one at a time. It stays while the pointer or the focus is on it. */
export const createToasts = (document: Document) => {
  let open: Surface | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const close = () => {
    clearTimeout(timer);
    open?.close();
    open = null;
  };
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(close, TOAST_MS);
  };
  return {
    show: ({ text, act, close: closeLabel }: ToastInput): void => {
      close();
      // The words take their place at once: filled a frame later they would push the buttons away from under a press.
      const words = make('span', { class: 'words', 'aria-hidden': 'true' }, text);
      const status = make('span', { class: 'unseen', role: 'status' });
      const box = make('div', { class: 'box toast' }, words, status);
      if (act) {
        const button = makeButton(act.label, () => {
          close();
          act.run();
        });
        button.className = 'main';
        box.append(button);
      }
      box.append(makeButton(closeLabel, close));
      for (const event of ['pointerenter', 'focusin']) box.addEventListener(event, () => clearTimeout(timer));
      for (const event of ['pointerleave', 'focusout']) box.addEventListener(event, wait);
      open = openSurface(document, box, null);
      // Filled once it stands there: screen readers announce the change of a status, not its birth.
      requestAnimationFrame(() => status.append(text));
      wait();
    },
    close,
  };
};
