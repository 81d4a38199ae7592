import { setTimeout as sleep } from 'node:timers/promises';
import type { ExtensionBrowser } from '../browser';

/** The least a browser is looked at: its background puts off by some seconds what can wait. */
const QUIET_SECONDS = 15;
/** Of one core: below this a browser does nothing but be there. */
const QUIET_SHARE = 0.05;
const PATIENCE_SECONDS = 600;

/** Seconds of processor time of all processes of the browser. */
const processorSeconds = async ({ cdp }: ExtensionBrowser): Promise<number> => {
  const { processInfo } = await cdp.send('SystemInfo.getProcessInfo');
  return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
};

/**
 * Waits until nothing of the browser has worked for a while: what its background does after a start (it counts, tidies,
 * looks for damage, backs up) would be measured with what comes next. Throws where it never rests.
 */
export const untilBrowserRests = async (browser: ExtensionBrowser): Promise<void> => {
  let before = await processorSeconds(browser);
  let quiet = 0;
  for (let passed = 0; quiet < QUIET_SECONDS; passed += 1) {
    if (passed > PATIENCE_SECONDS) throw new Error(`bench: the browser has not come to rest in ${PATIENCE_SECONDS} s`);
    await sleep(1_000);
    const now = await processorSeconds(browser);
    quiet = now - before < QUIET_SHARE ? quiet + 1 : 0;
    before = now;
  }
};
