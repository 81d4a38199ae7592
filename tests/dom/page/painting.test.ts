import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { describeSpan } from '@/utils/anchor';
import { createPageDesk, type PageCommand, type PaintedMark, type PaintReport, randomLayerNames } from '@/utils/page';

/** What jsdom lacks of the CSS Custom Highlight API: a set of ranges, and the registry of them by name. */
class Highlight extends Set<Range> {
  priority = 0;
}
const registry = new Map<string, Highlight>();

const ITEMS = ['Xã Tả Phời: đạt 95%, tăng 2%', 'Xã Cốc San: đạt 95%, tăng 2%', 'Xã Đồng Tuyển: đạt 91%'];
const ARTICLE = ['Kết quả cấp nước sạch', ...ITEMS].join('\n');
const CARD = { kind: 'Số liệu', heading: 'nước sạch', value: '95 %', status: 'Đã nhận' };

const markAt = (id: string, start: number, quote: string): PaintedMark => ({
  id,
  kind: 'figure',
  accepted: true,
  anchor: describeSpan(ARTICLE, { start, end: start + quote.length }),
  card: CARD,
});
const FIRST = markAt('first', ARTICLE.indexOf('95%'), '95%');
const SECOND = markAt('second', ARTICLE.lastIndexOf('95%'), '95%');
const THIRD = markAt('third', ARTICLE.indexOf('91%'), '91%');

/** The list item each painted range stands in, with its words. */
const painted = (): readonly string[] =>
  [...registry.values()]
    .flatMap((highlight) => [...highlight])
    .map((range) => `${range.startContainer.textContent?.slice(0, 10)} ${range}`)
    .sort();

/** Ends what a desk still watches when its test is over. */
const closing: (() => void)[] = [];

const openDesk = () => {
  const desk = createPageDesk(document, randomLayerNames(), async () => null);
  closing.push(() => desk.answer({ type: 'clear' }, {} as never)); // as below
  // `as`: the words are for what these tests do not show.
  return (command: PageCommand) => desk.answer(command, {} as never) as PaintReport | null;
};

beforeEach(() => {
  vi.stubGlobal('Highlight', Highlight);
  vi.stubGlobal('CSS', { highlights: registry });
  document.body.innerHTML = '<nav>Tin nóng: đạt 95%, tăng 2%</nav><h1>Kết quả cấp nước sạch</h1><ul></ul>';
  document
    .querySelector('ul')
    ?.append(...ITEMS.map((words) => Object.assign(document.createElement('li'), { textContent: words })));
});
afterEach(() => {
  for (const close of closing.splice(0)) close();
  registry.clear();
  vi.unstubAllGlobals();
});

describe('marks painted on a page', () => {
  test('each stands in its own item of a list whose items are alike', () => {
    const ask = openDesk();
    const report = ask({ type: 'paint', marks: [FIRST, SECOND, THIRD], text: ARTICLE, revision: 'a' });
    expect(report).toEqual({ painted: ['first', 'second', 'third'], missing: [] });
    expect(painted()).toEqual(['Xã Cốc San 95%', 'Xã Tả Phời 95%', 'Xã Đồng Tu 91%'].sort());
  });

  test('a change touches what is changed, gone or new', () => {
    const ask = openDesk();
    ask({ type: 'paint', marks: [FIRST, SECOND], text: ARTICLE, revision: 'a' });
    const suggested = { ...SECOND, accepted: false };
    const report = ask({ type: 'repaint', since: 'a', revision: 'b', marks: [suggested, THIRD], gone: ['first'] });
    expect(report).toEqual({ painted: ['second', 'third'], missing: [] });
    expect(painted()).toEqual(['Xã Cốc San 95%', 'Xã Đồng Tu 91%'].sort());
    expect(registry.size).toBe(2); // decided and suggested are painted apart
  });

  test('a change of something else than what is shown is refused, and nothing happens', () => {
    const ask = openDesk();
    expect(ask({ type: 'repaint', since: 'a', revision: 'b', marks: [FIRST], gone: [] })).toBeNull();
    ask({ type: 'paint', marks: [FIRST], text: ARTICLE, revision: 'c' });
    expect(ask({ type: 'repaint', since: 'a', revision: 'b', marks: [], gone: ['first'] })).toBeNull();
    expect(painted()).toEqual(['Xã Tả Phời 95%']);
  });

  test('a number that is another one on the page is not painted', () => {
    const third = document.querySelectorAll('li')[2];
    if (third) third.textContent = 'Xã Đồng Tuyển: đạt 19%';
    const report = openDesk()({ type: 'paint', marks: [THIRD], text: ARTICLE, revision: 'a' });
    expect(report).toEqual({ painted: [], missing: ['third'] });
    expect(painted()).toEqual([]);
  });

  test('all of it goes, and nothing is left in the registry', () => {
    const ask = openDesk();
    ask({ type: 'paint', marks: [FIRST, SECOND, THIRD], text: ARTICLE, revision: 'a' });
    ask({ type: 'clear' });
    expect(registry.size).toBe(0);
  });
});
