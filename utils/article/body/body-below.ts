/** A second look at an unknown page, where what Readability took for its text is no article: the few sentences right below the headline. */

import { endsArticle } from '../furniture/furniture-lines';
import { isTellingCaption } from '../kind/page-shape';
import { type Line, readLines } from '../lines/lines';
import { textOf } from '../lines/spaced-text';
import type { Page } from '../page/page';
import { isDatePrinted, readPublishedAt } from '../words/dates';
import { type Body, LEAST_TEXT } from './choose-body';

/** A sentence of a brief. */
const SENTENCE = 90;
/** Sentences of less text than this are a summary. UTF-16 units. */
const LEAST_BRIEF = 200;
const REACH = 25;
/** A number or a name of many words at its end. */
const ARTICLE_ADDRESS = /(?:\d{3}|(?<![^/-])(?:[^/-]+-){5}[^/-]+)(?:\.\w{2,5})?\/?$/;
const DATE_WITHIN = 5;
const HEADLINE_WORDS = 5;
/** Topics, programmes and collections have short names. */
const TELLING_HEADLINE = 7;

const isHeadlineLink = ({ text, linked }: Line): boolean => linked > 0.9 && text.split(' ').length >= HEADLINE_WORDS;
const isEnd = (line: Line): boolean => endsArticle(line) || isHeadlineLink(line);

/** The highest box around a sentence without the headline and without other stories. */
const boxOf = (sentence: Element, headline: Element): Element => {
  let box = sentence;
  for (let up = box.parentElement; up && !up.contains(headline); up = up.parentElement) {
    if (readLines(up).some(isEnd)) break;
    box = up;
  }
  return box;
};

/** The box of a brief: a date and some sentences, or a picture with its caption, follow the headline before any other story. Null for lists, which begin with stories. */
export const bodyBelow = (page: Page, headline: Element): Body | null => {
  if (textOf(headline).split(' ').length < TELLING_HEADLINE || !ARTICLE_ADDRESS.test(page.url)) return null;
  const lines = readLines(page.root);
  const at = lines.findIndex(({ element }) => element === headline || headline.contains(element));
  if (at < 0) return null;
  const next = lines.slice(at + 1, at + 1 + REACH);
  const end = next.findIndex(isEnd);
  const own = end < 0 ? next : next.slice(0, end);
  const isDated = own
    .slice(0, DATE_WITHIN)
    .some(({ text }) => isDatePrinted(text) || (text.length < SENTENCE && readPublishedAt(text) !== null));
  const sentences = own.filter(({ text, linked }) => text.length >= SENTENCE && linked < 0.3);
  const size = sentences.reduce((sum, { text }) => sum + text.length, 0);
  const isTold = size >= Math.max(LEAST_BRIEF, LEAST_TEXT);
  const first = isTold ? sentences[0] : own.find(isTellingCaption);
  if (!isDated || !first) return null;
  const element = boxOf(first.element, headline);
  return { element, family: null, road: 'whole-body', inPage: true, byline: null };
};
