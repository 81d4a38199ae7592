import { launchExtension } from '../browser';
import type { MainJob } from './main-job';

/** Opens a window with the extension in a throw-away profile, on the article, and waits until it is closed. */
export const openWindow = async ({ url, html }: MainJob): Promise<void> => {
  const browser = await launchExtension({ headless: false });
  // Only this one address is ours; everything else is the real web.
  await browser.context.route(url, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }));
  const [page] = browser.context.pages();
  await (page ?? (await browser.context.newPage())).goto(url);
  console.log(
    'Chromium is open on the article. Click the Trích Báo button or press Alt+Shift+C. Close the window to end.',
  );
  await new Promise<void>((resolve) => browser.context.on('close', () => resolve()));
};
