import { expect, it } from 'vitest';
import { copyOf, rootedIn } from '../../../utils/page/copy-page';

const PAGE = `<!doctype html><html lang="vi"><head><style>p{color:red}</style><meta name="author" content="Lò Thị Mai"></head>
<body><p>Cầu Nậm Lúc dài 42 m</p><style>b{}</style><svg><style>i{}</style><title>Cầu</title></svg></body></html>`;
const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

it('copies a page without its styles, which a document would parse again', () => {
  const page = parse(PAGE);
  const before = page.documentElement.outerHTML;
  const copy = copyOf(page);
  expect(copy).not.toBe(page);
  expect(copy.documentElement.outerHTML).toBe(before.replace(/<style>.*?<\/style>/g, ''));
  expect(copy.querySelector('p')?.ownerDocument).toBe(copy);
  // What is torn apart is the copy alone.
  copy.body.remove();
  expect(page.documentElement.outerHTML).toBe(before);
});

it('keeps how a page without a doctype names its classes', () => {
  const page = parse('<p class="Sapo">Cầu Nậm Lúc</p>');
  expect(copyOf(page).compatMode).toBe(page.compatMode);
});

it('makes a frame the root of a document of the page around it', () => {
  const empty = document.implementation.createHTMLDocument('');
  empty.documentElement.remove();
  const copy = rootedIn(empty, parse(PAGE));
  expect(copy.querySelectorAll('html').length).toBe(1);
  expect(copy.querySelector('style')).toBeNull();
  expect(copy.body.textContent).toContain('Cầu Nậm Lúc dài 42 m');
});
