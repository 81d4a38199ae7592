import type { BrowserContext, CDPSession, Page } from 'playwright-core';

/** Evaluates an expression where scripts of the extension run; throws once that is gone. */
export type Evaluate = (expression: string) => Promise<unknown>;

const throwIfGone = ({ exceptionDetails }: { readonly exceptionDetails?: { readonly text: string } }): void => {
  if (exceptionDetails) throw new Error(exceptionDetails.text);
};

/** The worlds of the extension in the pages of a browser: its own pages, and its scripts in pages of the web. */
export const followWorlds = (context: BrowserContext) => {
  const sessions = new Map<Page, Promise<CDPSession>>();
  const sessionOf = (page: Page): Promise<CDPSession> => {
    const known = sessions.get(page) ?? context.newCDPSession(page);
    sessions.set(page, known);
    return known;
  };
  const followPage = async (page: Page, visit: (evaluate: Evaluate) => void): Promise<void> => {
    const session = await sessionOf(page);
    session.on('Runtime.executionContextCreated', ({ context: { id, origin } }) => {
      if (!origin.startsWith('chrome-extension:')) return;
      visit((expression) =>
        session.send('Runtime.evaluate', { expression, contextId: id, awaitPromise: true }).then(throwIfGone),
      );
    });
    await session.send('Runtime.enable');
  };
  return {
    sessionOf,
    /** Visits every world there is, and every one that comes, a moment after its first script. */
    follow: async (visit: (evaluate: Evaluate) => void): Promise<void> => {
      context.on('page', (page) => void followPage(page, visit).catch(() => undefined)); // a page may be closed at once
      for (const page of context.pages()) await followPage(page, visit);
    },
  };
};
