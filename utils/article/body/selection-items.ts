/** Step 7 for a clip of what is selected. */
import { type Item, readItems } from '../lines/lines';
import type { Page } from '../page/page';

/** What is selected, as it stands. */
export const selectionItems = (page: Page, selection: Range): readonly Item[] => {
  const box = page.document.createElement('div');
  box.append(page.document.importNode(selection.cloneContents(), true));
  return readItems(box);
};
