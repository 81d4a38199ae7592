/** How much is printed: characters without spaces. */

const SPACE = 32;
const NO_BREAK_SPACE = 160;
/** Marks of decomposed letters: "ế" is one character of print, however it is written. */
const FIRST_MARK = 0x300;
const LAST_MARK = 0x36f;

const isInk = (code: number): boolean =>
  code > SPACE && code !== NO_BREAK_SPACE && (code < FIRST_MARK || code > LAST_MARK);

/** Whether a text prints at least so many characters; reads no further. */
export const reachesInk = (text: string, least: number): boolean => {
  let ink = 0;
  for (let i = 0; i < text.length && ink < least; i++) if (isInk(text.charCodeAt(i))) ink += 1;
  return ink >= least;
};

/** UTF-16 units of a text without its spaces and combining marks. */
const inkIn = (text: string): number => {
  let ink = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > SPACE && code !== NO_BREAK_SPACE && (code < FIRST_MARK || code > LAST_MARK)) ink += 1;
  }
  return ink;
};

/** Whether an element prints more than so much; a text that is shorter with all its spaces is not counted. */
export const hasMoreInk = (element: Element, limit: number): boolean => {
  const text = element.textContent ?? '';
  return text.length > limit && reachesInk(text, limit + 1);
};

/** All that an element prints. */
export const inkOf = (element: Element): number => inkIn(element.textContent ?? '');

/** What of it stands in links. */
export const linkInk = (element: Element): number => {
  let ink = 0;
  for (const link of element.querySelectorAll('a')) ink += inkOf(link);
  return ink;
};
