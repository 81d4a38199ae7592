/**
 * Pages that break readers of pages, made around a real article: sizes and shapes no paper has, and names that hide the
 * DOM. Each must end in a clipping or a reason. Used by the bench, which measures how long, and by tests/e2e.
 */
export type FreakPage = {
  readonly name: string;
  readonly html: string;
  /** The article has to be found in it; without, a reason is an answer too. */
  readonly readable: boolean;
  /** Worth a second look where no rule knows the page and Readability reads it. */
  readonly onTheGeneralRoad: boolean;
};

/** Names that a control hides of the form around it, and a form or picture of its document. */
const CLOBBERING = [
  'parentNode',
  'parentElement',
  'nextElementSibling',
  'nextSibling',
  'firstChild',
  'childNodes',
  'children',
  'tagName',
  'nodeName',
  'nodeType',
  'textContent',
  'innerHTML',
  'getAttribute',
  'removeChild',
  'querySelectorAll',
  'querySelector',
  'getElementsByTagName',
  'closest',
  'contains',
  'attributes',
  'style',
  'body',
  'documentElement',
  'implementation',
  'contentType',
  'getSelection',
  'createElement',
  'cloneNode',
] as const;

type Edge = 'start' | 'end';

/** Puts markup right behind the body's start tag, or right before its end tag. */
const inside = (page: string, at: Edge, markup: string): string =>
  at === 'start'
    ? page.replace(/<body[^<>]*>/, (tag) => tag + markup)
    : page.replace('</body>', () => `${markup}</body>`);

const around = (page: string, before: string, after: string): string =>
  inside(inside(page, 'start', before), 'end', after);

const controls = (names: readonly string[]): string => names.map((name) => `<input name="${name}">`).join('');

const inDocument = (name: string): string =>
  `<form name="${name}"></form><img name="${name}" id="${name}" alt=""><object name="${name}"></object>`;

/** In letters that every font has: looking for others in other fonts took a browser six of its eight seconds. */
const links = (count: number): string =>
  Array.from(
    { length: count },
    (_, i) => `<a href="/tin-so-${i}-${700_000 + i}.html">Tin trong ngày hôm nay: ${i}</a> `,
  ).join('');

const attributes = (count: number): string => Array.from({ length: count }, (_, i) => `a${i}=1`).join(' ');

type Freak = readonly [name: string, make: (page: string) => string, ...signs: ('reason' | 'general')[]];

/** `reason`: it may be refused. `general`: looked at on both roads. */
const FREAKS: readonly Freak[] = [
  ['5,000 levels around the article', (page) => around(page, '<div>'.repeat(5_000), ''), 'reason', 'general'],
  ['5,000 levels beside the article', (page) => inside(page, 'end', '<div>'.repeat(5_000)), 'general'],
  ['10,000 nested inline tags', (page) => inside(page, 'end', '<span>a'.repeat(10_000))],
  ['100,000 links', (page) => inside(page, 'end', links(100_000)), 'reason', 'general'],
  ['25,000 links', (page) => inside(page, 'end', links(25_000))],
  ['100,000 line breaks', (page) => inside(page, 'end', 'x<br>'.repeat(100_000)), 'reason'],
  ['20,000 paragraphs', (page) => inside(page, 'end', '<p>ngắn, 1,5% tăng</p>'.repeat(20_000))],
  [
    '20 MB of inline script',
    (page) => inside(page, 'end', `<script>var x="${'</a> parentNode '.repeat(1_300_000)}"</script>`),
    'general',
  ],
  ['5 MB in one line', (page) => inside(page, 'end', `<p>${'tăng 1,5% '.repeat(350_000)}</p>`), 'reason', 'general'],
  ['20,000 attributes', (page) => inside(page, 'end', `<div ${attributes(20_000)}>x</div>`)],
  [
    '3 MB of JSON-LD',
    (page) =>
      inside(
        page,
        'end',
        `<script type="application/ld+json">{"@type":"NewsArticle","articleBody":"${'a'.repeat(3_000_000)}"}</script>`,
      ),
  ],
  [
    'broken tags',
    (page) => inside(page, 'start', '<b><i><font><table><tr><td></p></span></div><p><a <a href="'.repeat(40)),
    'reason',
    'general',
  ],
  ['unclosed inline tags', (page) => inside(page, 'end', '<b><i><font>x '.repeat(2_000))],
  [
    'javascript: addresses',
    (page) =>
      inside(
        page,
        'end',
        '<a href="javascript:alert(1)">x</a><img src="javascript:alert(2)"><iframe src="javascript:0"></iframe>'.repeat(
          10,
        ),
      ),
    'general',
  ],
  [
    'script in svg',
    (page) =>
      inside(
        page,
        'end',
        '<svg><script>var a="alert(1)"</script><foreignObject><p>x</p><style>alert(2)</style></foreignObject></svg>'.repeat(
          200,
        ),
      ),
    'general',
  ],
  [
    'every name in one form around the page',
    (page) => around(page, `<form>${controls(CLOBBERING)}`, '</form>'),
    'general',
  ],
  ['every name in the document', (page) => inside(page, 'start', CLOBBERING.map(inDocument).join('')), 'general'],
  ...['parentNode', 'nextSibling', 'tagName', 'cloneNode'].map(
    (name): Freak => [
      `<input name=${name}> in a form around the page`,
      (page) => around(page, `<form>${controls([name])}`, '</form>'),
      'general',
    ],
  ),
];

/** Every freak page around `page`, an article page. */
export const freakPages = (page: string): readonly FreakPage[] =>
  FREAKS.map(([name, make, ...signs]) => ({
    name,
    html: make(page),
    readable: !signs.includes('reason'),
    onTheGeneralRoad: signs.includes('general'),
  }));
