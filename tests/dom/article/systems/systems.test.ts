import { describe, expect, test } from 'vitest';
import { articleOf, reasonOf } from '../page';
import { apps } from './apps.cases';
import { briefs } from './briefs.cases';
import { dirt } from './dirt.cases';
import { indexes } from './indexes.cases';
import { kinds } from './kinds.cases';
import { lists } from './lists.cases';
import { offices } from './offices.cases';
import { papers } from './papers.cases';
import { platforms } from './platforms.cases';
import { portals } from './portals.cases';
import { rare } from './rare.cases';
import { registers } from './registers.cases';
import { remains } from './remains.cases';
import { FOREIGN, type SystemPage, WOOD } from './story';
import { themes } from './themes.cases';
import { untidy } from './untidy.cases';
import { ways } from './ways.cases';

const times = (text: string, said: string): number => text.split(said).length - 1;

describe.each([
  ['portals', portals],
  ['platforms', platforms],
  ['papers', papers],
  ['themes', themes],
  ['apps', apps],
  ['kinds', kinds],
  ['untidy', untidy],
  ['dirt', dirt],
  ['rare', rare],
  ['ways', ways],
  ['remains', remains],
  ['offices', offices],
  ['briefs', briefs],
])('a story as publishing systems print it: %s', (_, pages) => {
  test.each(pages)('$name', ({ html, url, expected, has = WOOD.paragraphs, hasNot = [] }: SystemPage) => {
    const article = articleOf(html, url);
    const captions = article.images.flatMap(({ caption }) => caption ?? []);
    const credits = article.images.flatMap(({ credit }) => credit ?? []);
    expect({ ...article, captions, credits }).toMatchObject(expected);
    const once = [expected.title, expected.lead, ...has, ...(expected.captions ?? [])].filter((text) => text !== null);
    for (const said of once) expect(times(article.text, said), said).toBe(1);
    for (const said of [...Object.values(FOREIGN), ...hasNot, 'Giấy phép', 'Quảng cáo'])
      expect(article.text).not.toContain(said);
  });
});

describe('pages that are no articles', () => {
  test.each([...lists, ...registers, ...indexes])('$name', ({ html, url }) =>
    expect(reasonOf(html, url)).toMatch(/^(?:not-article|empty)$/),
  );
});
