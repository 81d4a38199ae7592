/** Long enough for the page to have shown what it was opened for. */
const FIRST_LOOK_MS = 5_000;
const LOOK_EVERY_MS = 60_000;

/**
 * Writes a due backup from a page that shows nothing of it: whoever reviews in the popup or the side panel, and never opens the
 * library, has one too. A popup that closes meanwhile takes its half of a file along. The one inside the browser is the
 * background's, which makes every change they ask for.
 */
export const watchBackup = (): void => {
  const look = async () => {
    const { backUpWhenDue } = await import('./back-up');
    await backUpWhenDue();
  };
  setTimeout(() => void look(), FIRST_LOOK_MS);
  setInterval(() => void look(), LOOK_EVERY_MS);
};
