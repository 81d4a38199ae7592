import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ExtensionBrowser, launchExtension, openClosedDoor } from '@/utils/cli/browser';
import { wakeWorker } from './browser-acts';

/**
 * Every reader of these tests (`sitDown`) quits with an error when the extension asked the network for anything. Here is
 * shown that it would: from wherever an extension can ask, and in spite of its policy.
 */
describe('the door out of the browser', () => {
  let door: Awaited<ReturnType<typeof openClosedDoor>>;
  let browser: ExtensionBrowser;
  beforeAll(async () => {
    door = await openClosedDoor();
    browser = await launchExtension({ headless: true, args: door.args });
    door.watch(browser.context);
  });
  afterAll(async () => {
    await browser.close();
    await door.close();
  });
  const noted = () => door.attempts().map((attempt) => attempt.split(' ')[0]);

  test('nobody has knocked after the start', () => {
    expect(door.attempts()).toEqual([]);
  });

  test('our policy stops a page of ours before the door', async () => {
    const page = await browser.context.newPage();
    await page.goto(browser.pageUrl('options.html'));
    const stopped = await page.evaluate(async () => {
      const broken: string[] = [];
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => broken.push(effectiveDirective));
      const picture = new Image();
      const shown = new Promise((done) => {
        picture.onload = picture.onerror = done;
      });
      picture.src = 'https://out.example/a.png';
      await Promise.allSettled([fetch('https://out.example/b'), shown]);
      return [...new Set(broken)].sort();
    });
    expect(stopped).toEqual(['connect-src', 'img-src']);
    await page.close();
  });

  test.each(['library', 'popup', 'sidepanel', 'options'])(
    'our policy lets no text become markup or script: %s',
    async (name) => {
      const page = await browser.context.newPage();
      await page.goto(browser.pageUrl(`${name}.html`));
      const done = await page.evaluate(() => {
        const sinks: Readonly<Record<string, () => unknown>> = {
          innerHTML: () => Object.assign(document.createElement('p'), { innerHTML: '<b>x</b>' }),
          insertAdjacentHTML: () => document.createElement('p').insertAdjacentHTML('beforeend', '<b>x</b>'),
          DOMParser: () => new DOMParser().parseFromString('<b>x</b>', 'text/html'),
          script: () => Object.assign(document.createElement('script'), { src: '/options.js' }),
          Worker: () => new Worker('/options.js'),
          policy: () =>
            // `as`: TypeScript does not know trusted types.
            (
              globalThis as unknown as { trustedTypes: { createPolicy(name: string, rules: object): void } }
            ).trustedTypes.createPolicy('mine', {}),
          // As a control: what is no markup goes on.
          textContent: () => Object.assign(document.createElement('p'), { textContent: '<b>x</b>' }),
        };
        return Object.keys(sinks).filter((sink) => {
          try {
            sinks[sink]?.();
            return true;
          } catch {
            return false;
          }
        });
      });
      expect(done).toEqual(['textContent']);
      await page.close();
    },
  );

  test('a page that is not ours is noted', async () => {
    const page = await browser.context.newPage();
    await page.evaluate(() => {
      for (const url of ['http://127.0.0.1:8099/found', 'https://out.example/']) {
        void fetch(url, { mode: 'no-cors' }).catch(() => undefined);
      }
    });
    await expect.poll(noted).toEqual(expect.arrayContaining(['http://127.0.0.1:8099/found', 'out.example:443']));
    await page.close();
  });

  test('the background is stopped by the policy too, and its policy alone does that', async () => {
    const worker = await wakeWorker({ browser });
    const answer = await worker.evaluate(() =>
      fetch('http://127.0.0.1:8099/from-the-background').then(
        ({ status }) => String(status),
        (error: unknown) => String(error),
      ),
    );
    expect(answer).toMatch(/Failed to fetch|Content Security Policy/);
    expect(noted()).not.toContain('http://127.0.0.1:8099/from-the-background');
  });
});
