export { createPageAnswers } from './answer-page';
export { clearPage } from './clear-page';
export { clipArticle, clipSelection, clipTab } from './clip';
export { clipQuietly, type SayReason } from './clip-quietly';
export { clipTabs } from './clip-tabs';
export { gazetteer } from './gazetteer';
export { greetPage } from './greet';
export { type GuardedStore, guardStore } from './guard-store';
export { createHandlers } from './handlers';
export type { OfflineReport } from './keep-offline';
export { locateQuote } from './locate-quote';
export {
  type MarkedText,
  markedText,
  type ShownOnPage,
  showChangesOnPage,
  showOnPage,
  tellPage,
} from './on-page';
export { createPageJobs, isPageJob, MENU_ITEMS, type PageJob } from './page-jobs';
export { type ClipReason, type CommandReason, type Commands, send } from './protocol';
