import { defineBackground } from 'wxt/utils/define-background';
import { createHandlers } from '@/utils/commands';
import { installContextMenu, now, onInstalled, openLibrary, serveMessages } from '@/utils/platform';
import { openStore } from '@/utils/store';

/** The only writer. Listeners are registered synchronously, because a sleeping service worker is woken by them. */
export default defineBackground({
  type: 'module',
  main() {
    const store = openStore();
    serveMessages(createHandlers(store));
    installContextMenu();
    onInstalled(() => void openLibrary('welcome'));
    // Each start of the worker: drafts nobody kept and old trash go.
    void store.purge(now());
  },
});
