import { act, render } from '@testing-library/preact';
import axe from 'axe-core';
import type { ComponentChild, ComponentChildren } from 'preact';
import { TranslateContext } from '@/components/hooks';
import { CATALOGUES, createTranslator } from '@/utils/i18n';

const vietnamese = createTranslator('vi', CATALOGUES.vi);
const InVietnamese = ({ children }: { readonly children?: ComponentChildren }) => (
  <TranslateContext.Provider value={vietnamese}>{children}</TranslateContext.Provider>
);

/** Renders in Vietnamese and gives the ways tests look at the page. */
export const show = (child: ComponentChild) => render(child as Parameters<typeof render>[0], { wrapper: InVietnamese }); // its typing lags behind preact's

/** Presses a key on the focused element (or another), as a person would; `init` for Shift, Ctrl and composition. */
export const press = (key: string, init: KeyboardEventInit = {}, target: Element | null = document.activeElement) =>
  act(() => {
    (target ?? document.body).dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init }),
    );
  });

/** Rules that need layout or a whole document, which jsdom has not. */
const NOT_HERE = ['color-contrast', 'region', 'document-title', 'html-has-lang', 'page-has-heading-one'];

/** Accessibility faults of what is rendered, as "rule: element". */
export const faults = async (root: Element): Promise<string[]> => {
  const { violations } = await axe.run(root, {
    rules: Object.fromEntries(NOT_HERE.map((id) => [id, { enabled: false }])),
  });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
};
