/** Which of a body's lines are captions, and of which picture. */

import { isDatePrinted, isLineOfFacts } from '../words/dates';
import { inkOf } from '../words/ink';
import { isLeadClass } from '../words/leads';
import { endsWithCredit, splitCaption } from './credits';
import type { Item, Line } from './lines';

export type Picture = { readonly element: Element; captions: readonly Line[] };

const CAPTION_LENGTH = 320;
/** A caption known only by its place. UTF-16 units. */
const LONGEST_ALONE = 220;
/** "12/15" */
const COUNTER_INK = 5;
/** Picture, caption, counter, button: a box with more parts is the body. */
const MOST_PARTS = 6;
/** Under his portrait stands a writer's name: fewer words. */
export const LEAST_CAPTION_WORDS = 5;
/** Pictures in a row that one caption may serve: longer rows are slide shows. */
const MOST_WAITING = 24;

/** Of a caption known only by its place: a writer's name under his portrait has fewer words. */
const hasCaptionLength = ({ text }: Line): boolean =>
  text.length <= LONGEST_ALONE && text.split(' ').length >= LEAST_CAPTION_WORDS;

const isCaptionLike = (line: Line): boolean => line.text.length <= CAPTION_LENGTH && !line.text.endsWith(':');

/** Beside the picture of a clock stands the hour of publication. */
const isHour = ({ text }: Line): boolean => isDatePrinted(text) || isLineOfFacts(text);

/**
 * A paragraph right under a picture that has no caption of its own: credited, set in italics, or centred on a page whose
 * paragraphs are not (Cần Thơ, Phú Thọ).
 */
const isCaptionParagraph = (line: Line, bodyIsCentred: boolean): boolean => {
  if ((line.type !== 'paragraph' && line.type !== 'heading') || !isCaptionLike(line)) return false;
  if (endsWithCredit(line.text) || line.italic) return true;
  return line.align === 'center' && !bodyIsCentred && !line.bold;
};

const LEAD_WORDS = 15;
/** Old portals print a small picture beside the lead: in the next cell, or in bold as no caption is. */
const isLeadBeside = (picture: Element, { bold, text, element }: Line): boolean => {
  const cell = element.closest('td');
  const isNextCell = cell !== null && cell !== picture.closest('td') && cell.parentElement?.contains(picture) === true;
  return text.split(' ').length >= LEAD_WORDS && (bold || isNextCell);
};

/**
 * The line and the picture above it share a box that holds nothing else but a counter: `<div><img><div class=desc>…`,
 * whatever the classes. A longer text beside a picture is a paragraph.
 */
const isAloneWith = (picture: Element, line: Line): boolean => {
  if (isLeadBeside(picture, line)) return false;
  // A headline stands in the card of its story.
  if (line.type === 'heading' || line.linked > 0.5 || !hasCaptionLength(line)) return false;
  let box = picture.parentElement;
  while (box && !box.contains(line.element)) box = box.parentElement;
  if (!box || box.childElementCount > MOST_PARTS) return false;
  return inkOf(box) <= line.text.replace(/\s+/g, '').length + COUNTER_INK;
};

/**
 * A short line in a table of pictures, whose captions stand in cells of their own: `P1 | P2` above `C1 | C2`. A table with
 * more to say lays out the page.
 */
const isInTableOf = (picture: Element, line: Line): boolean => {
  const table = isLeadBeside(picture, line) ? null : line.element.closest('table');
  if (!table?.contains(picture) || !hasCaptionLength(line)) return false;
  return inkOf(table) <= table.querySelectorAll('img').length * LONGEST_ALONE;
};

/** "Ảnh: Thu Dịu" and nothing else. */
const isCreditAlone = (item: Item | undefined): boolean => {
  if (item?.kind !== 'line' || !endsWithCredit(item.line.text)) return false;
  return splitCaption(item.line.text).caption === null;
};

/** From this level on a heading is a size of letters. */
const SMALL_HEADING = 5;
/** How a line is set: by its class, or as a small heading. */
const setAs = ({ element, level = 0 }: Line): string =>
  element.getAttribute('class') ?? (level >= SMALL_HEADING ? element.tagName : '');

/** Not the class of the page's paragraphs: all of its lines stand right below pictures. */
const captionClasses = (items: readonly Item[]): ReadonlySet<string> => {
  const [below, elsewhere] = [new Set<string>(), new Set<string>()];
  items.forEach((item, i) => {
    const names = item.kind === 'line' ? setAs(item.line) : '';
    if (item.kind !== 'line' || !names) return;
    const [above, farther] = [items[i - 1], items[i - 2]];
    if (isLeadClass(names)) return;
    const isBelow = above?.kind === 'picture' || (isCreditAlone(item) && farther?.kind === 'picture');
    (isBelow && item.line.text.length <= LONGEST_ALONE ? below : elsewhere).add(names);
  });
  return new Set([...below].filter((names) => !elsewhere.has(names)));
};

/** By its own class, or by the credit that stands alone below it. */
const isCaptionByPlace = (line: Line, next: Item | undefined, classes: ReadonlySet<string>): boolean =>
  (line.type === 'paragraph' || (line.level ?? 0) >= SMALL_HEADING) &&
  hasCaptionLength(line) &&
  line.linked < 0.5 &&
  !line.bold &&
  !line.text.endsWith(':') &&
  (isCreditAlone(next) || classes.has(setAs(line)));

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

/** "3/12" between a picture and its caption. */
const COUNTER = /^\d{1,3} ?\/ ?\d{1,3}$/;

/** Every picture has one short line below it, and hardly anything else is said: the lines are the captions. */
export const isToldByPictures = (all: readonly Item[]): boolean => {
  const pictures = all.filter(({ kind }) => kind === 'picture').length;
  if (pictures < LEAST_OF_STORY) return false;
  const items = all.filter((item) => item.kind === 'picture' || !COUNTER.test(item.line.text));
  const isShort = (item: Item | undefined) =>
    item?.kind === 'line' && item.line.type === 'paragraph' && isCaptionLike(item.line) && hasCaptionLength(item.line);
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
  const classes = captionClasses(items);
  let waiting: readonly Picture[] = [];
  let lastGiven: Item | null = null;
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

  for (const [i, item] of items.entries()) {
    if (item.kind === 'picture') {
      const picture: Picture = { element: item.picture, captions: [] };
      pictures.push(picture);
      waiting = [...waiting, picture].slice(-MOST_WAITING);
    } else if (item.line.type === 'caption') {
      give(item.line);
    } else {
      const last = waiting.at(-1)?.element;
      const isCaption = isCaptionParagraph(item.line, centred) || (told && isCaptionLike(item.line));
      const above = last ?? given.pictures.at(-1)?.element;
      const goesOn = !last && items[i - 1] === lastGiven && isCreditAlone(item);
      const isInTable = above !== undefined && isInTableOf(above, item.line);
      const isPlaced =
        last !== undefined && !isLeadBeside(last, item.line) && isCaptionByPlace(item.line, items[i + 1], classes);
      const isBelow = isInTable || goesOn || isPlaced || (last && (isCaption || isAloneWith(last, item.line)));
      if (isBelow && !isHour(item.line)) {
        give(item.line);
        lastGiven = item;
        // Below a caption may stand its credit.
        if (isInTable || isCreditAlone(items[i + 1])) continue;
      }
      waiting = [];
      given = { pictures: [], nth: 0 };
    }
  }
  return { pictures, captions };
};
