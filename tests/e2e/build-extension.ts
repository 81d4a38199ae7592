import { buildExtension, ensureChromium } from '@/utils/cli/browser';

/**
 * Before the first e2e test: a browser, and a fresh production build (a stale one once gave a false bug). `npm test` has
 * just made one for all who need it.
 */
export const setup = (): void => {
  ensureChromium();
  if (!process.env.EXTENSION_IS_BUILT) buildExtension('chrome');
};
