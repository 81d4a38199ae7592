import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
/** The production build, which the tests and `npm start` load. */
export const CHROME_BUILD = fileURLToPath(new URL('../../../.output/chrome-mv3', import.meta.url));

export const FIREFOX_BUILD = fileURLToPath(new URL('../../../.output/firefox-mv3', import.meta.url));

/** Builds the extension for a browser as it would be shipped. Throws with the build's own output when it fails. */
export const buildExtension = (browser: 'chrome' | 'firefox' = 'chrome'): void => {
  const built = spawnSync(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'build', '-b', browser], {
    cwd: ROOT,
    encoding: 'utf8',
    // Vitest sets NODE_ENV to "test"; the extension is built as for the stores.
    env: { ...process.env, NODE_ENV: 'production' },
  });
  if (built.status !== 0) throw new Error(`wxt build failed:\n${built.stdout}\n${built.stderr}`);
};
