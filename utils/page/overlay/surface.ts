import { OVERLAY_CSS } from './style';

/** Something of ours over the page: there only while it is shown. */
export type Surface = {
  /** What has the focus inside, or null. */
  readonly focused: () => Element | null;
  /** Whether an event of the page happened inside: from outside a closed root looks like its host. */
  readonly owns: (event: Event) => boolean;
  readonly close: () => void;
};

const GAP = 8;

/**
 * Shows `box` over the page, in the browser's top layer and in a closed shadow root, beside `rect` or where its style
 * says. The page's tree has one more element while it is shown and is as it was afterwards; the focus stays where it is.
 */
export const openSurface = (document: Document, box: HTMLElement, rect: DOMRect | null): Surface => {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  adoptStyle(root);
  root.append(box);
  host.popover = 'manual';
  document.documentElement.append(host);
  host.showPopover();
  if (rect) placeBeside(box, rect);
  return {
    focused: () => root.activeElement,
    owns: (event) => event.target === host,
    close: () => host.remove(),
  };
};

const adoptStyle = (root: ShadowRoot): void => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(OVERLAY_CSS);
  root.adoptedStyleSheets = [sheet];
};

/** Above the words where there is room, else below them; never out of the window. */
const placeBeside = (box: HTMLElement, { left, top, bottom }: DOMRect): void => {
  const { width, height } = box.getBoundingClientRect();
  const above = top - height - GAP;
  const y = above >= GAP ? above : Math.min(bottom + GAP, innerHeight - height - GAP);
  const x = Math.max(GAP, Math.min(left, innerWidth - width - GAP));
  // Through the object model: a page's policy against inline styles does not concern it.
  box.style.left = `${Math.round(x)}px`;
  box.style.top = `${Math.round(Math.max(GAP, y))}px`;
};

type Attributes = Readonly<Record<string, string>>;

/** Makes an element; text only, markup never. */
export const make = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] => {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
};

/** A button that acts on a real press. A press keeps the page's selection and focus as they are. */
export const makeButton = (label: string, run: () => void, ...more: readonly (Node | string)[]): HTMLButtonElement => {
  const button = make('button', { type: 'button' }, label, ...more);
  button.addEventListener('mousedown', (event) => event.preventDefault());
  button.addEventListener('click', (event) => {
    // A page may know the host and click it by script; what it cannot make is a trusted event.
    if (event.isTrusted) run();
  });
  return button;
};
