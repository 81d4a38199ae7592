/** Pictures with their captions and credits. */
import type { ArticleImage } from '@/utils/model';
import type { Resolve } from './addresses';
import { type Caption, endsWithCredit, splitCaption } from './credits';
import { wordsOf } from './likeness';
import type { Item, Line } from './lines';
import { oneLine } from './spaced-text';

type Picture = { readonly element: Element; captions: readonly Line[] };

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
const CAPTION_LENGTH = 320;
/** A caption known only by its place. UTF-16 units. */
const LONGEST_ALONE = 220;
/** "12/15" */
const COUNTER_INK = 5;
/** Picture, caption, counter, button: a box with more parts is the body. */
const MOST_PARTS = 6;
const LEAST_ALT_WORDS = 5;
/** Pictures in a row that one caption may serve: longer rows are slide shows. */
const MOST_WAITING = 24;

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
    if (said.split(' ').length < LEAST_ALT_WORDS) continue;
    if (headline && (said.includes(headline) || headline.includes(said))) continue;
    return alt;
  }
  return null;
};

const isCaptionLike = (line: Line): boolean => line.text.length <= CAPTION_LENGTH && !line.text.endsWith(':');

/**
 * A paragraph right under a picture that has no caption of its own: credited, set in italics, or centred on a page whose
 * paragraphs are not (Cần Thơ, Phú Thọ).
 */
const isCaptionParagraph = (line: Line, bodyIsCentred: boolean): boolean => {
  if ((line.type !== 'paragraph' && line.type !== 'heading') || !isCaptionLike(line)) return false;
  if (endsWithCredit(line.text) || line.italic) return true;
  return line.align === 'center' && !bodyIsCentred && !line.bold;
};

const inkOf = (element: Element): number => (element.textContent ?? '').normalize('NFC').replace(/\s+/g, '').length;

/**
 * The line and the picture above it share a box that holds nothing else but a counter: `<div><img><div class=desc>…`,
 * whatever the classes. A longer text beside a picture is a paragraph.
 */
const isAloneWith = (picture: Element, line: Line): boolean => {
  const { text, type, linked } = line;
  // A writer's name stands beside his portrait, a headline in the card of its story.
  if (text.length > LONGEST_ALONE || type === 'heading' || linked > 0.5 || text.split(' ').length < LEAST_ALT_WORDS)
    return false;
  let box = picture.parentElement;
  while (box && !box.contains(line.element)) box = box.parentElement;
  if (!box || box.childElementCount > MOST_PARTS) return false;
  return inkOf(box) <= line.text.replace(/\s+/g, '').length + COUNTER_INK;
};

const isMostlyCentred = (items: readonly Item[]): boolean => {
  const long = items.flatMap((item) => (item.kind === 'line' && item.line.text.length > 200 ? [item.line] : []));
  return long.length > 0 && long.filter((line) => line.align === 'center').length * 2 > long.length;
};

/** Whether a caption's own box also holds the picture: a figure, a gallery, a table of pictures. */
const sharesBox = (caption: Line, picture: Element): boolean => {
  const box = caption.element.closest('figure,table,[class*=gallery],[class*=layout-image]');
  return box?.contains(picture) || caption.element.parentElement?.contains(picture) || false;
};

/** Pictures of a story told by pictures. */
const LEAST_OF_STORY = 3;
/** Introduction and end of such a story. */
const MOST_PROSE = 3;
const PROSE = 80;

/** Every picture has one short line below it, and hardly anything else is said: the lines are the captions. */
const isToldByPictures = (items: readonly Item[]): boolean => {
  const isShort = (item: Item | undefined) =>
    item?.kind === 'line' &&
    item.line.type === 'paragraph' &&
    isCaptionLike(item.line) &&
    item.line.text.length <= LONGEST_ALONE &&
    item.line.text.split(' ').length >= LEAST_ALT_WORDS; // under his portrait stands a writer's name
  const pictures = items.filter(({ kind }) => kind === 'picture').length;
  const below = items.filter((item, i) => items[i - 1]?.kind === 'picture' && isShort(item));
  const prose = items.filter((item) => item.kind === 'line' && item.line.text.length > PROSE && !below.includes(item));
  return below.length >= LEAST_OF_STORY && below.length >= pictures - 1 && prose.length <= MOST_PROSE;
};

type Reading = { readonly pictures: readonly Picture[]; readonly captions: ReadonlySet<Line> };

/**
 * One more caption line of a box that already gave one: for a single picture it goes on ("…" / "ẢNH: NHẬT XUÂN"), for
 * several pictures it is the next one's ("P1 P2 / C1 C2" in a table).
 */
const continueCaption = (given: readonly Picture[], nth: number, line: Line): void => {
  const [only] = given;
  if (given.length === 1 && only) only.captions = [...only.captions, line];
  else for (const picture of given.slice(nth)) picture.captions = [line];
};

/** Gives captions to the pictures above them: one each in order, one for all of a gallery, or a caption paragraph. */
export const pairCaptions = (items: readonly Item[]): Reading => {
  const pictures: Picture[] = [];
  const captions = new Set<Line>();
  const centred = isMostlyCentred(items);
  const told = isToldByPictures(items);
  let waiting: readonly Picture[] = [];
  let given: { readonly pictures: readonly Picture[]; nth: number } = { pictures: [], nth: 0 };

  const give = (line: Line) => {
    captions.add(line);
    const sharing = waiting.filter(({ element }) => sharesBox(line, element));
    const takers = sharing.length > 0 ? sharing : waiting.slice(-1);
    if (takers.length === 0) {
      given.nth += 1;
      return continueCaption(given.pictures, given.nth, line);
    }
    for (const picture of takers) picture.captions = [line];
    given = { pictures: takers, nth: 0 };
    waiting = waiting.filter((picture) => !takers.includes(picture));
  };

  for (const item of items) {
    if (item.kind === 'picture') {
      const picture: Picture = { element: item.picture, captions: [] };
      pictures.push(picture);
      waiting = [...waiting, picture].slice(-MOST_WAITING);
    } else if (item.line.type === 'caption') {
      give(item.line);
    } else {
      const last = waiting.at(-1)?.element;
      const isCaption = isCaptionParagraph(item.line, centred) || (told && isCaptionLike(item.line));
      if (last && (isCaption || isAloneWith(last, item.line))) give(item.line);
      waiting = [];
      given = { pictures: [], nth: 0 };
    }
  }
  return { pictures, captions };
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
