import { DROPPED_TAGS, KEPT_TAGS, keptAttributes, VOID_TAGS } from './kept-markup';

/** Deeper than this the boxes around a text tell nothing: they go, the text stays. */
const MOST_LEVELS = 60;
/** Markup of a copy without its pictures, UTF-16 units; ten times the largest article page seen. */
const MOST_MARKUP = 5_000_000;

type Addresses = {
  /** Absolute address of a link, or null. */
  readonly link: (href: string) => string | null;
  /** The picture itself, or null where it was not kept. */
  readonly picture: (image: Element) => KeptPicture | null;
};

/** A picture as `data:`, and the address it was fetched from. */
type KeptPicture = { readonly data: string; readonly address: string };

const escapeText = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
const escapeValue = (text: string): string => escapeText(text).replace(/"/g, '&quot;');

const startTag = (element: Element, tag: string, { link, picture }: Addresses): string | null => {
  const kept = tag === 'IMG' ? picture(element) : null;
  const attributes = keptAttributes(tag, (name) => {
    if (tag === 'IMG' && name === 'src') return kept?.data ?? null;
    if (tag === 'IMG' && name === 'data-address') return kept?.address ?? null;
    const value = element.getAttribute(name);
    return value !== null && name === 'href' ? link(value) : value;
  });
  // A picture that could not be kept leaves its words.
  if (tag === 'IMG' && !attributes.some(([name]) => name === 'src')) return null;
  return `<${tag.toLowerCase()}${attributes.map(([name, value]) => ` ${name}="${escapeValue(value)}"`).join('')}>`;
};

const isElement = (node: Node): node is Element => node.nodeType === 1;

/**
 * The inside of `root` as clean markup: only what `kept-markup` lists, everything else by its words. Walks without
 * recursion, so that no depth of nesting breaks it. Answers null where it grows beyond `MOST_MARKUP`.
 */
export const pageMarkup = (root: Element, addresses: Addresses): string | null => {
  const pieces: string[] = [];
  const open: { readonly element: Element; readonly tag: string | null }[] = [];
  let size = 0;
  const write = (piece: string) => {
    pieces.push(piece);
    if (!piece.startsWith('<img ')) size += piece.length;
  };
  /** Returns whether the children follow. */
  const enter = (element: Element): boolean => {
    const tag = element.tagName.toUpperCase();
    if (DROPPED_TAGS.has(tag) || element.hasAttribute('hidden')) return false;
    const start = KEPT_TAGS.has(tag) && open.length < MOST_LEVELS ? startTag(element, tag, addresses) : null;
    if (start) write(start);
    const hasEnd = start !== null && !VOID_TAGS.has(tag);
    open.push({ element, tag: hasEnd ? tag.toLowerCase() : null });
    return true;
  };
  const leave = () => {
    const tag = open.pop()?.tag;
    if (tag) write(`</${tag}>`);
  };
  let node: Node | null = root.firstChild;
  while (node && size <= MOST_MARKUP) {
    if (node.nodeType === 3) write(escapeText(node.nodeValue ?? ''));
    const entered: boolean = isElement(node) && enter(node);
    if (entered && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    if (entered) leave();
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      if (node && node !== root) leave();
    }
    node = node === root ? null : (node?.nextSibling ?? null);
  }
  return size > MOST_MARKUP ? null : pieces.join('');
};

/** What a reader of the file should see first: where the page was and when it was copied. */
export type CopyHead = { readonly title: string; readonly url: string; readonly savedAt: string };

const STYLE =
  'body{max-width:46rem;margin:2rem auto;padding:0 1rem;font:1.05rem/1.6 Georgia,serif}img{max-width:100%;height:auto}table{border-collapse:collapse}td,th{border:1px solid #999;padding:.2rem .5rem}body>p:first-child{font:.85rem sans-serif;color:#555}';

const POLICY = `<!doctype html><html lang="vi"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">`;

/** A copy that came from elsewhere, in a colleague's library, under the policy of ours, whatever is in it. */
export const underPolicy = (file: string): string => (file.startsWith(POLICY) ? file : POLICY + file);

/** One file that shows itself without network and runs nothing, whoever opens it: its own policy forbids both. */
export const wholeFile = (markup: string, { title, url, savedAt }: CopyHead): string =>
  `${POLICY}<meta name="viewport" content="width=device-width"><title>${escapeText(title)}</title><style>${STYLE}</style></head><body><p><a href="${escapeValue(url)}">${escapeText(url)}</a> · <time>${escapeText(savedAt)}</time></p>${markup}</body></html>`;
