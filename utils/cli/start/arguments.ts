import { parseArgs } from 'node:util';
import { fail, type Result, succeed } from '@/utils/model';

export type StartArguments = {
  readonly headless: boolean;
  /** A saved page to open instead of the sample, with the address it was saved from. */
  readonly page: string | null;
  readonly url: string | null;
};

export const USAGE = 'usage: npm start -- [--headless] [--page FILE.html --url URL]';

/** True where a window can be shown: everywhere but on a Linux without a display server. */
const hasDisplay = (env: NodeJS.ProcessEnv): boolean =>
  process.platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);

/** Reads the command line; `usage` with the reason as detail when it makes no sense. */
export const readArguments = (argv: readonly string[], env: NodeJS.ProcessEnv): Result<StartArguments, 'usage'> => {
  try {
    const { values } = parseArgs({
      args: [...argv],
      options: {
        headless: { type: 'boolean', default: false },
        page: { type: 'string' },
        url: { type: 'string' },
      },
    });
    const { page = null, url = null, headless } = values;
    if ((page === null) !== (url === null)) return fail('usage', '--page and --url belong together');
    if (url !== null && !/^https?:/.test(url)) return fail('usage', `not the address of a web page: ${url}`);
    return succeed({ headless: headless || !hasDisplay(env), page, url });
  } catch (error) {
    // parseArgs throws for options it does not know; the message names them.
    return fail('usage', error instanceof Error ? error.message : String(error));
  }
};
