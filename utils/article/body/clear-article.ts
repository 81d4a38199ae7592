/** What needs no judge: a page of a known system whose address, headline and text all say that it is an article. */

import type { Title } from '../metadata/title';
import { articleId, articleIdentity, siteOf } from '../page/identity';
import type { Page } from '../page/page';
import { addressResolver } from '../words/addresses';
import type { Scene } from './scene';

/** Sentences of a short piece of news. UTF-16 units. */
const LEAST_PROSE = 500;
const SENTENCE = 60;
const HEADLINE_WORDS = 5;
/** An address that ends in a name of five words, or in a short number: "…/khanh-thanh-cau-nam-luc", "…-88.html", "…-ar921144.html". */
const NAMED = /\/(?:[^/?#]+-(?:ar)?\d+|(?:[^/?#-]+-){4}[^/?#]+)(?:\.\w{2,5})?\/?$/;
/** Shares of a line and of a text in links. */
const PLAIN = 0.1;
const MOST_LINKED = 0.2;

/** The headline is a link to another article of the site. A link to the page itself, or to its full view, is none. */
export const leadsAway = ({ facts, url }: Page, { element }: Title): boolean => {
  const link = element?.closest('a[href]') ?? element?.querySelector('a[href]');
  const address = link ? addressResolver(url, facts.base)(link.getAttribute('href') ?? '') : null;
  return address !== null && siteOf(address) === siteOf(url) && articleIdentity(address) !== articleIdentity(url);
};

/** True only where `judge` says so too; false says nothing. The body is one that the rules of a family name. */
export const isClearArticle = (page: Page, { title, inside }: Scene): boolean => {
  const name = title.readings[0]?.value ?? '';
  const isAddressed = articleId(page.url) !== null || NAMED.test(page.url);
  if (!isAddressed || name.split(' ').length < HEADLINE_WORDS || leadsAway(page, title)) return false;
  let [all, linked, prose] = [0, 0, 0];
  for (const line of inside) {
    all += line.text.length;
    linked += line.text.length * line.linked;
    if (line.text.length >= SENTENCE && line.linked < PLAIN) prose += line.text.length;
  }
  return prose >= LEAST_PROSE && linked <= all * MOST_LINKED;
};
