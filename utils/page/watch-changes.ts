/** How long a page must be still before missing marks are looked for again, in milliseconds; doubled each time. */
const FIRST_PAUSE_MS = 250;
/** Pages that never come to rest (tickers, endless scroll) are given up after this many looks, about two minutes. */
const MOST_LOOKS = 9;

type ChangeHandlers = {
  /** After every change of the page's text; must cost nothing. */
  readonly onChange: () => void;
  /** When the page has come to rest after changes; says whether it is worth looking again. */
  readonly whenQuiet: () => boolean;
};

/** Watches the live page for text that comes or goes. Only looks; a page cannot see that it is watched. */
export const watchChanges = (document: Document, { onChange, whenQuiet }: ChangeHandlers) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let looks = 0;
  const look = () => {
    timer = undefined;
    looks += 1;
    if (!whenQuiet()) looks = 0;
  };
  const observer = new MutationObserver(() => {
    onChange();
    if (timer !== undefined || looks >= MOST_LOOKS) return;
    timer = setTimeout(look, FIRST_PAUSE_MS * 2 ** looks);
  });
  return {
    /** Starts or stops watching; starting again begins the count of looks anew. */
    follow: (isOn: boolean): void => {
      clearTimeout(timer);
      timer = undefined;
      looks = 0;
      observer.disconnect();
      if (isOn) observer.observe(document.body, { childList: true, subtree: true, characterData: true });
    },
  };
};
