import type { CDPSession, Frame, Page } from 'playwright-core';

/** What is shown over a page: it lies in a closed shadow root, so it is seen as a screen reader sees it. */
export type Overlay = {
  /** Names of the buttons shown, in order. */
  readonly buttons: () => Promise<readonly string[]>;
  /** Every text shown over the page, joined. */
  readonly text: () => Promise<string>;
  readonly roles: () => Promise<readonly string[]>;
  /** Clicks a button by its name with the real pointer. */
  readonly click: (name: string) => Promise<void>;
  /** Computed style of the first element with a class inside. */
  readonly style: (className: string, property: string) => Promise<string>;
  /** Name of what has the focus, by the browser's own account; null when it is in the page. */
  readonly focused: () => Promise<string | null>;
};

export type DomNode = {
  readonly nodeId: number;
  readonly backendNodeId: number;
  readonly nodeName: string;
  readonly nodeValue: string;
  readonly attributes?: readonly string[];
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly DomNode[];
};

const walk = (node: DomNode): readonly DomNode[] => [
  node,
  ...[...(node.children ?? []), ...(node.shadowRoots ?? [])].flatMap(walk),
];
const textOf = (node: DomNode): string =>
  walk(node)
    .filter(({ nodeName }) => nodeName === '#text')
    .map(({ nodeValue }) => nodeValue)
    .join('');
const attribute = (node: DomNode, name: string): string | null => {
  const at = node.attributes?.indexOf(name) ?? -1;
  return at < 0 ? null : (node.attributes?.[at + 1] ?? null);
};

type OverlayHost = { readonly host: DomNode; readonly root: DomNode };

/** Hosts of shadow trees that stand beside <body>: ours, for the pages of the tests have none. */
export const overlayHosts = async (cdp: CDPSession): Promise<readonly OverlayHost[]> => {
  const { root: page } = (await cdp.send('DOM.getDocument', { depth: -1, pierce: true })) as unknown as {
    root: DomNode;
  };
  const html = (page.children ?? []).find(({ nodeName }) => nodeName === 'HTML');
  return (html?.children ?? []).flatMap((host) => (host.shadowRoots ?? []).map((root) => ({ host, root })));
};

const shadows = async (cdp: CDPSession): Promise<readonly DomNode[]> =>
  (await overlayHosts(cdp)).map(({ root }) => root);

const all = async (cdp: CDPSession, name: string): Promise<readonly DomNode[]> =>
  (await shadows(cdp)).flatMap(walk).filter(({ nodeName }) => nodeName === name);

/** Looks at what lies over a page. */
export const overlayOf = async (page: Page): Promise<Overlay> => {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('DOM.enable');
  await cdp.send('CSS.enable');
  return {
    buttons: async () => (await all(cdp, 'BUTTON')).map(textOf),
    text: async () => (await shadows(cdp)).map(textOf).join('\n'),
    roles: async () => (await shadows(cdp)).flatMap(walk).flatMap((node) => attribute(node, 'role') ?? []),
    click: async (name) => {
      const button = (await all(cdp, 'BUTTON')).find((node) => textOf(node).startsWith(name));
      if (!button) throw new Error(`No button "${name}" over the page.`);
      const { model } = await cdp.send('DOM.getBoxModel', { backendNodeId: button.backendNodeId });
      const [x1 = 0, y1 = 0, , , x2 = 0, y2 = 0] = model.border;
      await page.mouse.click((x1 + x2) / 2, (y1 + y2) / 2);
    },
    style: async (className, property) => {
      const boxes = (await shadows(cdp)).flatMap(walk);
      const node = boxes.find((one) => (attribute(one, 'class') ?? '').split(' ').includes(className));
      if (!node) throw new Error(`Nothing with class ${className} over the page.`);
      const { nodeIds } = await cdp.send('DOM.pushNodesByBackendIdsToFrontend', {
        backendNodeIds: [node.backendNodeId],
      });
      const { computedStyle } = await cdp.send('CSS.getComputedStyleForNode', { nodeId: nodeIds[0] ?? 0 });
      return computedStyle.find(({ name }) => name === property)?.value ?? '';
    },
    focused: async () => {
      const { nodes } = await cdp.send('Accessibility.getFullAXTree');
      const node = nodes.find(
        ({ role, properties }) =>
          role?.value !== 'RootWebArea' && properties?.some(({ name, value }) => name === 'focused' && value.value),
      );
      return node ? String(node.name?.value ?? '') : null;
    },
  };
};

/** The page as it would be saved; the most exact account of whether somebody touched it. */
export const serialise = (page: Page): Promise<string> =>
  page.evaluate(() => new XMLSerializer().serializeToString(document));

/** What a page can see of highlights: name and words of each. */
export const highlights = (page: Page | Frame): Promise<Readonly<Record<string, readonly string[]>>> =>
  page.evaluate(() =>
    Object.fromEntries(
      [...CSS.highlights].map(([name, highlight]) => [name, [...highlight].map((range) => String(range))]),
    ),
  );

/** Selects the first occurrence of `words` in one text node, as a drag of the pointer would. */
export const selectWords = async (page: Page | Frame, words: string): Promise<void> => {
  const found = await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = (node.nodeValue ?? '').indexOf(wanted);
      if (at < 0) continue;
      node.parentElement?.scrollIntoView({ block: 'center' });
      getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
      return true;
    }
    return false;
  }, words);
  if (!found) throw new Error(`The page does not say "${words}".`);
};
