import { tellPage } from './on-page';
import { readerWords } from './words';

/** Takes everything of ours off the page of a tab. */
export const clearPage = async (tabId: number): Promise<void> => {
  await tellPage<'clear'>(tabId, { type: 'clear' }, await readerWords());
};
