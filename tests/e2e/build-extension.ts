import { buildExtension, ensureChromium } from '@/utils/cli/browser';

/** Before the first e2e test: a browser, and a fresh production build (a stale one once gave a false bug). */
export const setup = (): void => {
  ensureChromium();
  buildExtension('chrome');
};
