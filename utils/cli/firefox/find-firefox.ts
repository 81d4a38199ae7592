import { findExecutable } from '../browser';

const WHEREABOUTS = {
  variable: 'FIREFOX_PATH',
  names: ['firefox-esr', 'firefox'],
  places: ['/usr/bin/firefox-esr', '/Applications/Firefox.app/Contents/MacOS/firefox'],
} as const;

/**
 * Where a Firefox is, or null where none was found: then its tests are skipped, with a line that says how to get one.
 * FIREFOX_PATH is a promise: throws where it names something that cannot be run, so that a run which sets it (as
 * .ci/run does) never passes by skipping.
 */
export const findFirefox = (): string | null => {
  const found = findExecutable(WHEREABOUTS);
  if (found.ok) return found.value;
  if (found.reason === 'not-executable') throw new Error(`FIREFOX_PATH (${found.detail}) cannot be executed.`);
  return null;
};

export const NO_FIREFOX =
  'No Firefox found: its tests are skipped. Install it (Debian: "apt-get install firefox-esr") or set FIREFOX_PATH.';
