import { describe, expect, test } from 'vitest';
import { mapText } from '@/utils/page';

const bodyOf = (...children: readonly (Node | string)[]): HTMLElement => {
  const body = document.createElement('div');
  body.append(...children);
  return body;
};

const element = (name: string, ...children: readonly (Node | string)[]): HTMLElement => {
  const made = document.createElement(name);
  made.append(...children);
  return made;
};

describe('the text of a page', () => {
  test('blocks are lines, inline elements are not', () => {
    const root = bodyOf(element('p', 'Tỷ lệ hộ ', element('b', 'nghèo'), ' còn 4,49%'), element('p', 'Xã Mường Sang'));
    expect(mapText(root).text.trim()).toBe('Tỷ lệ hộ nghèo còn 4,49%\nXã Mường Sang');
  });

  test('<br> ends a line, so that numbers of a list do not run together', () => {
    expect(mapText(bodyOf('18,6 tỷ đồng', element('br'), '52,4 triệu')).text).toBe('18,6 tỷ đồng\n52,4 triệu');
  });

  test('runs of white space, line feeds of the source and NBSP are one space', () => {
    expect(mapText(bodyOf(element('p', 'đạt  18,6\n   tỷ\u00a0đồng'))).text.trim()).toBe('đạt 18,6 tỷ đồng');
  });

  test('NFD is read as everybody spells it', () => {
    expect(mapText(bodyOf(element('p', '2 tỷ đồng'.normalize('NFD')))).text.trim()).toBe('2 tỷ đồng');
  });

  test.each(['script', 'style', 'noscript', 'template', 'textarea'])('<%s> is not text', (name) => {
    expect(mapText(bodyOf('trước ', element(name, 'không đọc'), 'sau')).text).toBe('trước sau');
  });

  test('ten thousand nested elements are walked without recursion', () => {
    let root = element('span', '16/16 xã');
    for (let depth = 0; depth < 10_000; depth++) root = element('span', root);
    expect(mapText(bodyOf(root)).text).toBe('16/16 xã');
  });
});

describe('the way back to the page', () => {
  const spelled = `  Thu  ngân\u00a0sách đạt ${'7,9 tỷ đồng'.normalize('NFD')}`;
  const root = bodyOf(element('p', spelled), element('p', 'tăng ', element('b', '14,5%'), ' so với cùng kỳ'));
  const map = mapText(root);

  test.each(['7,9', 'tỷ', '14,5%', 'so với', 'Thu', 'cùng kỳ'])('a range over "%s" says the same words', (words) => {
    const start = map.text.indexOf(words);
    const from = map.pointAt(start);
    const behind = map.pointBehind(start + words.length);
    if (!from || !behind) throw new Error('not mapped');
    const range = document.createRange();
    range.setStart(from.node, from.offset);
    range.setEnd(behind.node, behind.offset);
    expect(range.toString().normalize('NFC').replace(/\s+/g, ' ').trimEnd()).toBe(words);
  });

  test('a point of the page has its offset, a foreign one has none', () => {
    const bold = root.querySelector('b')?.firstChild;
    if (!bold) throw new Error('the fixture has a <b>');
    expect(map.offsetOf(bold, 0)).toBe(map.text.indexOf('14,5%'));
    expect(map.offsetOf(bold, 5)).toBe(map.text.indexOf('14,5%') + 5);
    expect(map.offsetOf(document.createTextNode('x'), 0)).toBeNull();
  });
});

describe('a form that hides what it is', () => {
  const NAMES = ['nextSibling', 'firstChild', 'parentNode', 'tagName', 'nodeType', 'childNodes'];

  test.each(NAMES)('%s', (name) => {
    const page = new DOMParser().parseFromString(
      `<form><input name="${name}"><p>Thu 18,6 tỷ đồng.</p></form><p>Hết.</p>`,
      'text/html',
    );
    document.body.replaceChildren(...page.body.children);
    expect(
      mapText(document.body)
        .text.split('\n')
        .map((line) => line.trim())
        .filter(Boolean),
    ).toEqual(['Thu 18,6 tỷ đồng.', 'Hết.']);
  });
});
