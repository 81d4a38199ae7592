/** Step 6 on the general road: the signs of a page, brought before `judgePage`. */

import { judgePage, type Verdict } from '../kind/page-kind';
import { readItems } from '../lines/lines';
import { isToldByPictures } from '../lines/pair-captions';
import { isCreditLine, isSigned } from '../metadata/bylines';
import type { Page } from '../page/page';
import { isDateline } from '../words/dates';
import type { Body } from './choose-body';
import { leadsAway } from './clear-article';
import type { Scene } from './scene';

export type Judge = (page: Page, body: Body, scene: Scene) => Verdict;

const DATE_WITHIN = 6;
const SIGNED_WITHIN = 8;

/** Brings what was found of a page before `judgePage`; reads no pictures unless the rest is not enough. */
export const judge: Judge = (page, body, { family, title, around, inside }) => {
  const { facts, url, vietnamese } = page;
  // Farther below stand the dates of teasers.
  const dated = [...around.below.slice(0, DATE_WITHIN), ...around.above].some(({ text }) => isDateline(text));
  const ends = [...around.below, ...inside.slice(0, SIGNED_WITHIN), ...inside.slice(-SIGNED_WITHIN)];
  return judgePage({
    url,
    facts,
    lines: inside,
    next: around.next,
    known: family !== null,
    title: title.readings[0]?.value ?? '',
    dated,
    leadsAway: leadsAway(page, title),
    vietnamese,
    signed: ends.some(({ text }) => isSigned(text) || isCreditLine(text)),
    choices: page.root.querySelectorAll('input[type=radio]').length,
    asksPassword: page.root.querySelector('input[type=password]') !== null,
    isToldByPictures: () => isToldByPictures(readItems(body.element)),
  });
};
