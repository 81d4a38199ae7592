import { defineBackground } from 'wxt/utils/define-background';
import {
  clearPage,
  createHandlers,
  createPageAnswers,
  createPageJobs,
  gazetteer,
  greetPage,
  guardStore,
  isPageJob,
  MENU_ITEMS,
  type SayReason,
} from '@/utils/commands';
import {
  closeTabsReport,
  forgetClosedTabs,
  installMenus,
  now,
  onCommand,
  onInstalled,
  onViewClosed,
  onVisit,
  openLibrary,
  serveMessages,
  servePageRequests,
} from '@/utils/platform';
import { openStore } from '@/utils/store';
import { afterReader } from '../app/let-reader-pass';
import { keepOwn, noticeLost } from '../app/own-backup';
import { REASON_WORDS } from '../app/reasons';

const sayReason: SayReason = (reason, t) => t(REASON_WORDS[reason].title);

/**
 * The only writer of clips and decisions. Listeners are registered synchronously, because a sleeping service worker is woken by them.
 * No module but one classic script: of that alone Chromium keeps the code compiled, which each start and the first article after it had to do anew.
 */
export default defineBackground({
  main() {
    const store = guardStore(openStore({ places: gazetteer }), keepOwn);
    const runJob = createPageJobs(store, sayReason);
    serveMessages(createHandlers(store, sayReason));
    servePageRequests(createPageAnswers(store));
    installMenus(MENU_ITEMS, (job, tab) => void runJob(job, tab));
    onCommand((command, tab) => {
      if (isPageJob(command)) void runJob(command, tab);
    });
    onVisit((visit) => void greetPage(store, visit));
    onViewClosed((tabId) => void clearPage(tabId));
    void closeTabsReport();
    onInstalled(() => void openLibrary('welcome'));
    // Each start of the worker: is everything still there? Then drafts nobody kept and old trash go.
    const beginning = store.begin().then(() => noticeLost(store));
    void beginning.then(() => store.purge(now()));
    // What takes long waits until whoever woke the worker has been answered, and reads what he asked for.
    afterReader(store.keepBeginnings, () => store.tidyUp().then(store.lookClosely).then(forgetClosedTabs));
  },
});
