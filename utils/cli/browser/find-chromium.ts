import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { Result } from '@/utils/model';
import { findExecutable } from './find-executable';

/** Names under which Debian, other distributions and Google install it, in order of preference. */
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const PLACES = [
  '/usr/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Where a Chromium is: CHROMIUM_PATH, else as findExecutable looks. */
const findChromium = (): Result<string, 'missing' | 'not-executable'> =>
  findExecutable({ variable: 'CHROMIUM_PATH', names: NAMES, places: PLACES });

/**
 * Finds a Chromium, or, where the user is root on a Debian-like machine, installs Debian's package and says so.
 * Throws with the package and the variable to set where neither works: nothing after it can run.
 */
export const ensureChromium = (): string => {
  const found = findChromium();
  if (found.ok) return found.value;
  if (found.reason === 'missing' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.error('No Chromium found: installing the Debian package "chromium" with apt-get …');
    runAptGet('update');
    runAptGet('install', '-y', '--no-install-recommends', 'chromium');
    const installed = findChromium();
    if (installed.ok) return installed.value;
  }
  throw new Error(
    found.reason === 'not-executable'
      ? `CHROMIUM_PATH (${found.detail}) cannot be executed.`
      : 'No Chromium found. Install it (Debian: "apt-get install chromium") or set CHROMIUM_PATH=/path/to/chromium.',
  );
};

const runAptGet = (...args: readonly string[]): void => {
  const { status } = spawnSync('apt-get', ['-qq', ...args], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (status !== 0) throw new Error(`apt-get ${args.join(' ')} failed with status ${status}.`);
};
