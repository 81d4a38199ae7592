/** Step 7: the lines and pictures of the chosen body, cleaned on a copy of it. */

import { cleanBody } from '../furniture/furniture';
import { type Item, readItems } from '../lines/lines';
import { pairCaptions } from '../lines/pair-captions';
import { siteOf } from '../page/identity';
import type { Page } from '../page/page';
import { sameWords } from '../words/likeness';
import { articleItems } from './body-lines';
import type { Body } from './choose-body';
import type { GeneralRoad } from './general-road';
import type { Scene } from './scene';

/** A deep copy, or the element itself where nesting is deeper than a copy can go (jsdom copies by recursion). */
const copyOf = (element: Element): Element => {
  try {
    return element.cloneNode(true) as Element; // as: a copy of an element is an element; the DOM typing only says Node
  } catch {
    return element;
  }
};

/** Other stories' pictures, wherever they stand. */
const ELSEWHERE = 'aside,nav,li,[class*=related]';
const MOST_COVERS = 3;

/** Captioned pictures beside the headline belong to the article, in whatever markup. */
const coverItems = (beside: readonly Item[]): readonly Item[] => {
  const items = beside.filter((item) => !(item.kind === 'line' ? item.line.element : item.picture).closest(ELSEWHERE));
  const { pictures, captions } = pairCaptions(items);
  const covers = pictures.filter(({ captions: own }) => own.length > 0).slice(0, MOST_COVERS);
  return covers.flatMap(({ element, captions: own }): readonly Item[] => [
    { kind: 'picture', picture: element },
    ...own
      .filter((line) => captions.has(line))
      .map((line): Item => ({ kind: 'line', line: { ...line, type: 'caption' } })),
  ]);
};

/** The page's frame above the headline, where a body is so wide that it holds both. UTF-16 units. */
const LONGEST_FRAME_LINE = 140;
const FRAME_ITEMS = 60;

/** From the headline on, where nothing above it could be of the article but a captioned picture. */
const fromHeadline = (items: readonly Item[], title: string): readonly Item[] => {
  const at = items.slice(0, FRAME_ITEMS).findIndex((item) => item.kind === 'line' && sameWords(item.line.text, title));
  const above = items.slice(0, Math.max(0, at));
  const isFrame = above.every((item) => item.kind === 'picture' || item.line.text.length <= LONGEST_FRAME_LINE);
  return at > 0 && isFrame ? [...coverItems(above), ...items.slice(at)] : items;
};

const headingLevel = (element: Element | null): number => Number(/^H([1-6])$/i.exec(element?.tagName ?? '')?.[1] ?? 1);

type Cleaning = { readonly scene: Scene; readonly general: GeneralRoad | null };

/** The body's own copy, cleaned: the page stays whole for the metadata around it. */
export const cleanItems = (page: Page, body: Body, { scene, general }: Cleaning): readonly Item[] => {
  const { title, around, inside: lines } = scene;
  const copy = copyOf(body.element);
  const vietnamese = page.vietnamese || body.road === 'whole-body';
  cleanBody(copy, { drop: body.family?.drop ?? [], vietnamese, lines });
  if (!page.vietnamese) return general?.withoutForeignFurniture(readItems(copy)) ?? readItems(copy);
  const headline = { title: title.readings[0]?.value ?? '', level: headingLevel(title.element) };
  const inside = fromHeadline(readItems(copy), headline.title);
  const covers = body.inPage ? coverItems(around.between) : [];
  return articleItems([...covers, ...inside], siteOf(page.url), headline);
};
