import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

/**
 * The first script of the library page, which waits for nothing. After some seconds without use the browser has closed the
 * files of the database, and opens them at the first question: of a large library that takes a quarter of a second, which
 * is over by the time the code of the page has come. What is asked makes nothing and leaves nothing open; who needs the
 * database learns of a failure when it opens it.
 */
export default defineUnlistedScript(async () => {
  try {
    await indexedDB.databases();
  } catch {
    // An older browser that has no such question, or one without a database.
  }
});
