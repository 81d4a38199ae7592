/** How a line is set: in bold, in italics, centred, as a caption. By tags, classes and styles, without a layout. */
import { hasClassWord } from '../words/class-words';
import { tagOf } from './spaced-text';

export type Align = 'left' | 'center' | 'right';

/** Words of class names without their hyphens: "chu-thich", "wp-caption-text". */
const CAPTION_WORDS: ReadonlySet<string> = new Set(
  'caption pcaption figcaption chuthich imagedesc descimage imgdesc photodesc noteimage imagecaption itemimagecaption itemimagecredits imagecredit photocaption photocredit piccaption credit'.split(
    ' ',
  ),
);
const ALIGN = /text-align\s*:\s*(center|right)/;
const ALIGN_CLASS = /(?:^|[\s_-])(?:text-?(?:align-?)?|align-?|ql-align-)(center|right)(?:$|[\s_-])/;
const BOLD_STYLE = /font-weight\s*:\s*(?:bold|[6-9]00)/;
const ITALIC_STYLE = /font-style\s*:\s*(?:italic|oblique)/;

/** The alignment an element gives its lines, else that of what is above it. */
export const alignOf = (element: Element, above: Align): Align => {
  const style = element.getAttribute('style');
  const names = element.getAttribute('class');
  const given =
    element.getAttribute('align') ??
    (style ? ALIGN.exec(style.toLowerCase())?.[1] : undefined) ??
    (names && /center|right/i.test(names) ? ALIGN_CLASS.exec(names.toLowerCase())?.[1] : undefined);
  const value = given?.toLowerCase();
  if (value === 'center' || value === 'right') return value;
  if (tagOf(element) === 'CENTER') return 'center';
  return given ? 'left' : above;
};

const isCaptionWord = (word: string): boolean => CAPTION_WORDS.has(word);
const MOST_VERDICTS = 2_000;
const verdicts = new Map<string, boolean>();
/** Class names that name a caption. */
export const isCaptionClass = (raw: string | null): boolean => {
  if (!raw) return false;
  const known = verdicts.get(raw);
  if (known !== undefined) return known;
  const names = raw.toLowerCase();
  const isCaption = hasClassWord(names, isCaptionWord) || ` ${names} `.includes(' cap ');
  // A page has thousands of boxes and some hundred sets of names; what a hostile one has more is not kept.
  if (verdicts.size < MOST_VERDICTS) verdicts.set(raw, isCaption);
  return isCaption;
};

/** What an element sets its text in, by its tag or by its own style (`<span style="font-weight:700">`). */
export type Emphasis = { readonly bold: boolean; readonly italic: boolean };
const PLAIN: Emphasis = { bold: false, italic: false };
const BOLD: Emphasis = { bold: true, italic: false };
const ITALIC: Emphasis = { bold: false, italic: true };
const BY_TAG: ReadonlyMap<string, Emphasis> = new Map([
  ['B', BOLD],
  ['STRONG', BOLD],
  ['TH', BOLD],
  ['I', ITALIC],
  ['EM', ITALIC],
]);

/** The emphasis an element adds; one and the same object where it adds none. */
export const emphasisOf = (element: Element, tag: string): Emphasis => {
  const byTag = BY_TAG.get(tag);
  if (byTag) return byTag;
  const style = element.getAttribute('style');
  if (!style?.includes('font-')) return PLAIN;
  const small = style.toLowerCase();
  return { bold: BOLD_STYLE.test(small), italic: ITALIC_STYLE.test(small) };
};
