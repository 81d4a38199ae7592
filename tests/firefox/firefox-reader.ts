import { type FirefoxBrowser, findFirefox, launchFirefox, type Paper, servePaper } from '@/utils/cli/firefox';
import { readSamplePage, SAMPLE_URL } from '@/utils/cli/sample';

export const { hostname: HOST, pathname: PATH } = new URL(SAMPLE_URL);

/** Where Firefox is, or null: then its tests are skipped. */
export const executable = findFirefox();

/** Firefox with the extension, and a paper of one article to read in it. */
export type FirefoxReader = {
  readonly firefox: FirefoxBrowser;
  readonly paper: Paper;
  readonly articleUrl: string;
  readonly close: () => Promise<void>;
};

/** Serves the article and starts Firefox; `doorPort` is that of the closed door, where a test looks at what goes out. */
export const startFirefox = async (doorPort?: number): Promise<FirefoxReader> => {
  const paper = await servePaper(HOST, new Map([[PATH, readSamplePage()]]));
  const door = doorPort === undefined ? {} : { doorPort };
  const firefox = await launchFirefox({ executable: executable ?? '', hosts: [HOST], ...door }).catch(
    async (error: unknown) => {
      await paper.close(); // or it would keep the tests from ending
      throw error;
    },
  );
  return {
    firefox,
    paper,
    articleUrl: `${paper.origin}${PATH}`,
    close: async () => {
      await firefox.close();
      await paper.close();
    },
  };
};
