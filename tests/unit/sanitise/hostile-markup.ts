import * as fc from 'fast-check';

/** What published payloads are made of: tags, handlers, addresses, and the signs between them. */
const TAGS = [
  'script img svg iframe math style title textarea noscript template form input a base meta link object embed video',
  'table td select option p div xmp plaintext annotation-xml foreignObject mglyph',
].flatMap((line) => line.split(' '));
const ATTRIBUTES = [
  'onerror=alert(1)',
  'onload=alert(1)',
  'onfocus=alert(1) autofocus',
  'src=x',
  'src="https://hostile.example/a"',
  'href="javascript:alert(1)"',
  'href="java\tscript:alert(1)"',
  'style="background:url(https://hostile.example/b)"',
  'srcdoc="<script>alert(1)</script>"',
  'http-equiv=refresh',
  'name=body',
  'id="</style><img src=x onerror=alert(1)>"',
];
const GLUE = [
  ...['<', '>', '</', '/>', '<!--', '-->', '<![CDATA[', ']]>', '<?', '<%', '&lt;', '&#60;', '&amp;lt;'],
  ...['"', "'", '`', '=', '\\', '\\<', '](', '\u0000', '\u200B', '\u2028', ' '],
];

const tag = fc.constantFrom(...TAGS);
const attributes = fc.array(fc.constantFrom(...ATTRIBUTES), { maxLength: 3 }).map((list) => list.join(' '));

const opening = fc.tuple(tag, attributes).map(([name, list]) => `<${name} ${list}>`);
const cut = fc.tuple(tag, attributes).map(([name, list]) => `<${name}/${list}`);
const closing = tag.map((name) => `</${name}>`);
const words = fc.constantFrom('76,5 tỷ đồng', 'alert(1)', 'Đảng ủy xã', '🏔️');

/** Markup as an attacker would try it: nested, cut off, wrongly closed, in entities, with odd signs between. */
export const hostileMarkup: fc.Arbitrary<string> = fc
  .array(fc.oneof(opening, cut, closing, words, fc.constantFrom(...GLUE)), { minLength: 1, maxLength: 12 })
  .map((pieces) => pieces.join('').toWellFormed());
