/** What of a page's markup an offline copy keeps: structure, words, links and pictures; nothing that acts or loads. */

/** Elements kept as they are. All others that hold text are passed through: their words stay, they themselves go. */
// biome-ignore format: a list of names reads better in rows
export const KEPT_TAGS: ReadonlySet<string> = new Set([
  'A', 'ABBR', 'ADDRESS', 'ARTICLE', 'ASIDE', 'B', 'BLOCKQUOTE', 'BR', 'CAPTION', 'CITE', 'CODE', 'DD', 'DEL', 'DIV',
  'DL', 'DT', 'EM', 'FIGCAPTION', 'FIGURE', 'FOOTER', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'HEADER', 'HR', 'I', 'IMG',
  'INS', 'LI', 'MAIN', 'OL', 'P', 'PRE', 'Q', 'S', 'SECTION', 'SMALL', 'STRONG', 'SUB', 'SUP', 'TABLE', 'TBODY', 'TD',
  'TFOOT', 'TH', 'THEAD', 'TIME', 'TR', 'U', 'UL',
]);

/** Elements that go with all that is in them. */
// biome-ignore format: a list of names reads better in rows
export const DROPPED_TAGS: ReadonlySet<string> = new Set([
  'APPLET', 'AUDIO', 'BASE', 'BUTTON', 'CANVAS', 'DATALIST', 'DIALOG', 'EMBED', 'FRAME', 'FRAMESET', 'HEAD', 'IFRAME',
  'INPUT', 'LINK', 'MAP', 'MATH', 'META', 'METER', 'NAV', 'NOSCRIPT', 'OBJECT', 'OPTION', 'PARAM', 'PROGRESS', 'SCRIPT',
  'SELECT', 'SOURCE', 'STYLE', 'SVG', 'TEMPLATE', 'TEXTAREA', 'TITLE', 'TRACK', 'VIDEO',
]);

/** Elements without an end tag. */
export const VOID_TAGS: ReadonlySet<string> = new Set(['BR', 'HR', 'IMG']);

/** Pictures inside a copy: these kinds and no others, because an SVG may hold scripts. */
export const PICTURE_TYPE = /^image\/(?:png|jpeg|gif|webp|avif|bmp)$/;
const PICTURE_DATA = /^data:image\/(?:png|jpeg|gif|webp|avif|bmp);base64,[A-Za-z0-9+/]+={0,2}$/;

/** Attributes worth keeping, each with what it may say. */
const CHECKS: Readonly<Record<string, Readonly<Record<string, (value: string) => boolean>>>> = {
  A: { href: (value) => /^https?:\/\//i.test(value) },
  // Where a kept picture came from: an export finds it by that.
  IMG: {
    src: (value) => PICTURE_DATA.test(value),
    alt: () => true,
    'data-address': (value) => /^https?:\/\//i.test(value),
  },
  TD: { colspan: (value) => /^\d{1,2}$/.test(value), rowspan: (value) => /^\d{1,3}$/.test(value) },
  TH: { colspan: (value) => /^\d{1,2}$/.test(value), rowspan: (value) => /^\d{1,3}$/.test(value) },
};

/** The attributes of an element that a copy keeps; checked when it is made, and again when it is shown. */
export const keptAttributes = (
  tag: string,
  read: (name: string) => string | null,
): readonly (readonly [name: string, value: string])[] =>
  Object.entries(CHECKS[tag] ?? {}).flatMap(([name, allows]) => {
    const value = read(name);
    return value !== null && allows(value) ? [[name, value] as const] : [];
  });
