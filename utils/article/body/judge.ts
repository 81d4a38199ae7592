/** Step 6 on the general road: the signs of a page, brought before `judgePage`. */

import type { ExtractReason } from '@/utils/model';
import { fail, type Result, succeed } from '@/utils/model/result';
import { judgePage, type Verdict } from '../kind/page-kind';
import { readItems, readLines } from '../lines/lines';
import { isToldByPictures } from '../lines/pair-captions';
import { all, textOf } from '../lines/spaced-text';
import { isCreditLine, isPersonName, isSigned } from '../metadata/bylines';
import { isHouse } from '../metadata/headline';
import type { Page } from '../page/page';
import { common } from '../sites';
import { isDateline } from '../words/dates';
import { bodyBelow } from './body-below';
import type { Body } from './choose-body';
import { leadsAway } from './clear-article';
import type { Chosen } from './scene';

/** `lookAt` looks around another body; null where what it finds is refused. */
export type Judge = (
  page: Page,
  chosen: Chosen,
  lookAt: (below: Body) => Chosen | null,
) => Result<Chosen, ExtractReason>;

const TO_BUY = /^(?:thêm vào giỏ|mua (?:ngay|hàng)|đặt (?:mua|hàng)|cho vào giỏ)/;
const isToBuy = (button: Element): boolean =>
  TO_BUY.test((textOf(button) || button.getAttribute('value') || '').toLowerCase());
/** "Đồng chí Hoàng Văn Quyết - Phó Chủ tịch UBND xã": whose life it is; news of somebody say more. */
const isOfPerson = (title: string): boolean =>
  isPersonName((title.split(/ [-–|] |[,:(]/, 1)[0] ?? '').replace(/^(?:đồng chí|đ\/c|ông|bà) /i, ''));
const POST = /^#\d{1,4}$/;
const DATE_WITHIN = 6;
const SIGNED_WITHIN = 8;

/** Brings what was found of a page before `judgePage`; reads no pictures unless the rest is not enough. */
const verdictOn = (page: Page, { body, scene: { family, title, around, inside } }: Chosen): Verdict => {
  const { facts, url, vietnamese } = page;
  // Farther below stand the dates of teasers.
  const dated = [...around.below.slice(0, DATE_WITHIN), ...around.above].some(({ text }) => isDateline(text));
  const ends = [...around.below, ...inside.slice(0, SIGNED_WITHIN), ...inside.slice(-SIGNED_WITHIN)];
  const name = title.readings[0]?.value ?? '';
  return judgePage({
    url,
    facts,
    lines: inside,
    next: around.next,
    known: family !== null,
    title: name,
    dated,
    leadsAway: leadsAway(page, title),
    vietnamese,
    signed: ends.some(({ text }) => isSigned(text) || isCreditLine(text)),
    choices: page.root.querySelectorAll('input[type=radio]').length,
    ofPerson: isOfPerson(name),
    ofHouse: isHouse(name),
    posts: () => readLines(page.root).filter(({ text }) => POST.test(text)).length,
    sells: () => all(page.root, 'button,a,input[type=submit],input[type=button]').some(isToBuy),
    asksPassword: page.root.querySelector('input[type=password]') !== null,
    isToldByPictures: () => isToldByPictures(readItems(body.element)),
  });
};

/** Step 6 on the general road, with a second look below the headline where the first found no article. */
export const judge: Judge = (page, chosen, lookAt) => {
  const { body, scene } = chosen;
  const verdict = verdictOn(page, chosen);
  if (verdict.isArticle) return succeed(chosen);
  const isUnknown = page.vietnamese && (!body.family || body.family === common);
  const below = isUnknown && scene.title.element ? bodyBelow(page, scene.title.element) : null;
  const second = below && lookAt(below);
  return second && verdictOn(page, second).isArticle
    ? succeed(second)
    : fail('not-article', verdict.reasons.join('; '));
};
