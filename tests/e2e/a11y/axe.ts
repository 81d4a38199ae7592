import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { CDPSession, Page } from 'playwright-core';
import { type DomNode, overlayHosts } from '../overlay';

/** The source of axe, to be evaluated. (`addScriptTag` would be refused by the policy of our pages.) */
export const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.2 A and AA, and the rules of good practice beyond it. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules that look at colours, which take axe longer than all others together. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

/**
 * What axe is asked. A page that was asked everything has the same elements in another theme and the same colours in
 * another language.
 */
export type Question = 'everything' | 'colours' | 'all but colours';

const QUESTIONS: Readonly<Record<Question, object>> = {
  everything: { runOnly: RULES },
  colours: { runOnly: { type: 'rule', values: OF_COLOURS } },
  'all but colours': {
    runOnly: RULES,
    rules: Object.fromEntries(OF_COLOURS.map((rule) => [rule, { enabled: false }])),
  },
};

/** An expression that runs axe over `context`, itself an expression; gives what it found, a line each. */
const runOver = (context: string, question: Question = 'everything'): string =>
  `axe.run(${context}, ${JSON.stringify({ ...QUESTIONS[question], resultTypes: ['violations'] })}).then(({ violations }) =>
    violations.flatMap(({ id, nodes }) => nodes.map(({ target, html }) => id + ': ' + target + ' ' + html.slice(0, 160))))`;

/** As `findings`, for what is no page to Playwright: evaluate `AXE` first. */
export const AXE_FINDINGS = runOver('document');

/** What axe has to say of a page of ours, a line each. */
export const findings = async (page: Page, question: Question = 'everything'): Promise<readonly string[]> => {
  await page.evaluate(`if (!globalThis.axe) { ${AXE} }`);
  return page.evaluate<readonly string[]>(runOver('document', question));
};

/** A node as a script of one world sees it. */
const objectOf = async (cdp: CDPSession, { backendNodeId }: DomNode, executionContextId: number): Promise<string> => {
  const { object } = await cdp.send('DOM.resolveNode', { backendNodeId, executionContextId });
  if (!object.objectId) throw new Error('A node over the page is gone.');
  return object.objectId;
};

/**
 * What axe has to say of what lies over a page. Its shadow roots are closed: axe runs in a world of its own, neither the
 * page's nor ours, in which the browser's debugger hands them out, and looks at them as if they were open.
 */
export const overlayFindings = async (page: Page): Promise<readonly string[]> => {
  const cdp = await page.context().newCDPSession(page);
  const { frameTree } = await cdp.send('Page.getFrameTree');
  const world = { frameId: frameTree.frame.id, worldName: 'axe' };
  const { executionContextId } = await cdp.send('Page.createIsolatedWorld', world);
  await cdp.send('Runtime.evaluate', { expression: AXE, contextId: executionContextId });
  const hosts = await overlayHosts(cdp);
  if (hosts.length === 0) throw new Error('Nothing lies over the page.');
  const found: string[] = [];
  for (const { host, root } of hosts) {
    const { result, exceptionDetails } = await cdp.send('Runtime.callFunctionOn', {
      functionDeclaration: `function (root) {
        Object.defineProperty(this, 'shadowRoot', { value: root, configurable: true });
        return ${runOver('{ include: [this] }')};
      }`,
      objectId: await objectOf(cdp, host, executionContextId),
      arguments: [{ objectId: await objectOf(cdp, root, executionContextId) }],
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    found.push(...result.value);
  }
  await cdp.detach();
  return found;
};
