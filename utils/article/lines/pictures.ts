/** Pictures with their captions and credits. */
import type { ArticleImage } from '@/utils/model';
import type { Resolve } from '../words/addresses';
import { wordsOf } from '../words/likeness';
import { type Caption, splitCaption } from './credits';
import type { Item, Line } from './lines';
import { LEAST_CAPTION_WORDS, type Picture, pairCaptions } from './pair-captions';
import { oneLine } from './spaced-text';

/** Where lazy loaders hide the address, best first; `src` is often a 1×1 gif. */
const ADDRESSES = [
  'data-large-src',
  'data-full',
  'data-original',
  'data-src',
  'data-lazy-src',
  'data-lazyload',
  'data-srcset',
  'data-url',
  'data-image',
  'src',
  'srcset',
];
/** Of one piece; "IMG 0123" has too few words to be told. */
const FILE_NAME = /^(?:\S+\.(?:jpe?g|png|gif|webp|avif|heic|bmp)|[\w-]+)$/i;
/** "<title> - Ảnh 1." */
const NUMBERED = /[-–] ?ảnh \d+\.?$/;

/** "a.jpg 800w, b.jpg 1600w" → "a.jpg". */
const firstOfSet = (value: string): string => value.trim().split(/\s+/)[0]?.replace(/,$/, '') ?? '';

/** The absolute address of a picture, wherever a lazy loader hides it; "" where it has none. */
export const pictureAddress = (image: Element, resolve: Resolve): string => {
  for (const name of ADDRESSES) {
    const value = image.getAttribute(name)?.trim();
    if (!value || /^(?:data|blob|javascript|about):/i.test(value)) continue;
    const address = resolve(name.endsWith('srcset') ? firstOfSet(value) : value);
    if (address) return address;
  }
  return '';
};

const fold = (text: string): string => wordsOf(text).join(' ');

/** The alternative text where it describes the picture: not a file name, not the article's title. */
const altOf = (image: Element, title: string): string | null => {
  for (const name of ['data-caption', 'data-desc', 'alt', 'title']) {
    const alt = oneLine(image.getAttribute(name) ?? '');
    if (!alt || (!alt.includes(' ') && FILE_NAME.test(alt)) || NUMBERED.test(alt.toLowerCase())) continue;
    const [said, headline] = [fold(alt), fold(title)];
    if (said.split(' ').length < LEAST_CAPTION_WORDS) continue;
    if (headline && (said.includes(headline) || headline.includes(said))) continue;
    return alt;
  }
  return null;
};

/** The photographer on a line of his own: class "PhotoCMS_Author". */
const isCreditLine = (line: Line): boolean => /author|credit|source/i.test(line.element.getAttribute('class') ?? '');

const readCaption = (lines: readonly Line[]): Caption => {
  const [last, ...above] = [...lines].reverse();
  if (last && above.length > 0 && isCreditLine(last)) {
    const own = splitCaption(last.text);
    const rest = splitCaption(
      above
        .reverse()
        .map(({ text }) => text)
        .join(' '),
    );
    return { caption: rest.caption, credit: own.credit ?? own.caption };
  }
  return splitCaption(lines.map(({ text }) => text).join(' '));
};

const imageOf = (picture: Picture, title: string, resolve: Resolve): ArticleImage => {
  const alt = picture.captions.length > 0 ? null : altOf(picture.element, title);
  const { caption, credit } = alt ? splitCaption(alt) : readCaption(picture.captions);
  const author = oneLine(picture.element.getAttribute('data-author') ?? '');
  return { src: pictureAddress(picture.element, resolve), caption, credit: credit ?? (author || null) };
};

export type Pictures = {
  readonly images: readonly ArticleImage[];
  /** Lines that are captions, by markup or by place. */
  readonly captions: ReadonlySet<Line>;
};

/** Reads the pictures of a body; `resolve` makes addresses absolute or answers null for what is none. */
export const readPictures = (items: readonly Item[], title: string, resolve: Resolve): Pictures => {
  const { pictures, captions } = pairCaptions(items);
  const images = pictures
    .map((picture) => imageOf(picture, title, resolve))
    .filter(({ src, caption }) => src || caption);
  return { images, captions };
};
