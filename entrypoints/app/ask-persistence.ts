const ASKED = 'persistence-asked';

/**
 * Asks the browser not to clear our data away when the disk is full: once, when the first article is kept, because from
 * then on there is something to lose. What it answered stands in the settings, where it can be asked again.
 */
export const askPersistence = async (): Promise<void> => {
  if (localStorage.getItem(ASKED) !== null || (await navigator.storage.persisted())) return;
  localStorage.setItem(ASKED, 'yes');
  await navigator.storage.persist();
};
