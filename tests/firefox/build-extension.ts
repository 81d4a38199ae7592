import { buildExtension } from '@/utils/cli/browser';
import { findFirefox, NO_FIREFOX } from '@/utils/cli/firefox';

/** Before the first test in Firefox: a fresh production build for it; nothing where there is no Firefox. */
export const setup = (): void => {
  if (findFirefox()) buildExtension('firefox');
  else console.warn(NO_FIREFOX);
};
