import { browser } from 'wxt/browser';

/** What the toolbar button says of one tab; the browser forgets it when the tab goes elsewhere. */
export type ToolbarSign = {
  /** At most four letters. */
  readonly badge: string;
  readonly title: string;
  readonly tone: 'calm' | 'alarm';
};

const COLOURS = { calm: '#14624f', alarm: '#a52a2a' } as const;

/** Shows a sign on the toolbar button of a tab, or takes it away. Silent where the tab is gone. */
export const showSign = async (tabId: number, sign: ToolbarSign | null): Promise<void> => {
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: COLOURS[sign?.tone ?? 'calm'] });
    await browser.action.setBadgeText({ tabId, text: sign?.badge ?? '' });
    await browser.action.setTitle({ tabId, title: sign?.title ?? '' });
  } catch {
    // A closed tab has no button to write on.
  }
};

/** Opens the popup on the active tab, as a click on the button would; false where the browser refuses. */
export const openPopup = async (): Promise<boolean> => {
  try {
    await browser.action.openPopup();
    return true;
  } catch {
    return false; // no window has the focus, or a popup is open already
  }
};
