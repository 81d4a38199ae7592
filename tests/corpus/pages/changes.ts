/** What another publisher's system would do to a page: the article stays, names, elements, metadata and neighbours change. */

const all = (page: Document, selector: string): readonly Element[] => [...page.querySelectorAll(selector)];

const renamed = (page: Document, selector: string, tag: string): void => {
  for (const element of all(page, selector)) {
    const other = page.createElement(tag);
    for (const { name, value } of element.attributes) other.setAttribute(name, value);
    other.append(...element.childNodes);
    element.replaceWith(other);
  }
};

/** The same name becomes the same name, as with systems that shorten the names of their styles. */
const shortened = (name: string): string =>
  `c${[...name].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 2_147_483_647, 7).toString(36)}`;

const withoutNames = (page: Document): void => {
  for (const element of all(page, '[class],[id]')) {
    const names = (element.getAttribute('class') ?? '').split(/\s+/).filter(Boolean);
    if (names.length > 0) element.setAttribute('class', names.map(shortened).join(' '));
    if (element.id) element.id = shortened(`#${element.id}`);
  }
};

const withoutMetadata = (page: Document): void => {
  for (const element of all(page, 'script[type*="ld+json"],meta[name],meta[property],meta[itemprop]')) element.remove();
  for (const element of all(page, '[itemprop],[itemscope]'))
    for (const name of ['itemprop', 'itemscope', 'itemtype']) element.removeAttribute(name);
};

/** Paragraphs of one box as lines between breaks. */
const withBreaks = (page: Document): void => {
  for (const box of new Set(all(page, 'body p').flatMap(({ parentElement }) => parentElement ?? []))) {
    const paragraphs = [...box.children].filter(({ tagName }) => tagName === 'P');
    if (paragraphs.length < 3) continue;
    for (const paragraph of paragraphs)
      paragraph.replaceWith(...paragraph.childNodes, page.createElement('br'), page.createElement('br'));
  }
};

/** Links to other stories behind the second paragraph of the text. */
const withTeasers = (page: Document): void => {
  const boxes = new Map<Element | null, Element[]>();
  for (const paragraph of all(page, 'body p')) {
    if ((paragraph.textContent ?? '').length < 80) continue;
    boxes.set(paragraph.parentElement, [...(boxes.get(paragraph.parentElement) ?? []), paragraph]);
  }
  const [longest] = [...boxes.values()].sort((one, other) => other.length - one.length);
  const box = page.createElement('div');
  box.innerHTML =
    '<p><b>Xem thêm</b></p><ul><li><a href="/mot-9001.html">Bến đò cũ mở lại sau mười năm bỏ hoang</a></li><li><a href="/hai-9002.html">Hội thi cấy lúa nước của sáu thôn ven suối</a></li></ul>';
  longest?.[1]?.after(box);
};

const withoutMainHeading = (page: Document): void => renamed(page, 'h1', 'div');
const inBoxes = (page: Document): void => {
  renamed(page, 'article,section,main,header,footer,nav,aside', 'div');
  renamed(page, 'body p', 'div');
};

export const CHANGES: Readonly<Record<string, (page: Document) => void>> = {
  'short names': withoutNames,
  'no metadata': withoutMetadata,
  'breaks for paragraphs': withBreaks,
  'teasers inside': withTeasers,
  'no main heading': withoutMainHeading,
  'boxes for elements': inBoxes,
};
