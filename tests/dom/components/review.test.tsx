import { act, fireEvent, screen } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import type { MarkFields } from '@/components/marks';
import type { Act } from '@/utils/marks';
import { aMark } from '../../build';
import { faults, press, show } from './render';
import { MARKS, ReviewHarness, TEXT } from './review-harness';

const current = () => document.querySelector('.mark-item[data-current] .mark-name')?.textContent;
const statuses = () =>
  Array.from(document.querySelectorAll('.mark-summary'), (item) => item.getAttribute('data-status'));
const field = (label: string) => screen.getByLabelText(label) as HTMLInputElement; // each of them is an input

describe('deciding by keyboard', () => {
  test('opens on the first undecided mark, with its sentence and the focus on it', () => {
    show(<ReviewHarness marks={[{ ...MARKS[0]!, status: 'confirmed' }, ...MARKS.slice(1)]} />); // MARKS has three
    expect(current()).toBe('Thu nhập bình quân');
    expect(document.querySelector('.mark-sentence .mark[data-current]')?.textContent).toBe('66 triệu đồng/người/năm');
    expect(document.activeElement?.className).toBe('mark-summary');
  });

  test('one key a mark, until all are decided', () => {
    const sent: Act[] = [];
    show(<ReviewHarness sent={sent} />);
    press('Enter');
    press('f');
    press('Delete');
    expect(sent).toEqual([
      { type: 'confirm', markIds: ['poverty'] },
      { type: 'switch-kind', markIds: ['income'], kind: 'figure' },
      { type: 'reject', markIds: ['person'] },
    ]);
    expect(statuses()).toEqual(['confirmed', 'corrected', 'rejected']);
    expect(screen.getByText('Đã duyệt 3/3')).toBeTruthy();
    expect(screen.getByText('Đã duyệt hết các mục ở đây.')).toBeTruthy();
  });

  test('T makes a target of a figure and accepts it', () => {
    const sent: Act[] = [];
    show(<ReviewHarness sent={sent} />);
    press('t');
    expect(sent).toEqual([{ type: 'switch-kind', markIds: ['poverty'], kind: 'target' }]);
    expect(current()).toBe('Thu nhập bình quân');
  });

  test('a person cannot become a figure', () => {
    const sent: Act[] = [];
    show(<ReviewHarness marks={MARKS.slice(2)} sent={sent} />);
    press('f');
    expect(sent).toEqual([]);
  });

  test('arrows and J, K move and stay at the ends', () => {
    show(<ReviewHarness />);
    press('ArrowUp');
    expect(current()).toBe('Tỷ lệ hộ nghèo');
    press('j');
    press('ArrowDown');
    press('ArrowDown');
    expect(current()).toBe('Lò Văn Nghị');
    press('k');
    expect(current()).toBe('Thu nhập bình quân');
  });

  test('A accepts what the tab shows and nothing else', () => {
    const sent: Act[] = [];
    show(<ReviewHarness sent={sent} />);
    fireEvent.click(screen.getByRole('tab', { name: /Chỉ tiêu/ }));
    press('a', {}, document.body);
    expect(sent).toEqual([{ type: 'confirm', markIds: ['income'] }]);
  });

  test('undo and redo go back to where it happened', () => {
    show(<ReviewHarness />);
    press('Enter');
    press('Enter');
    press('z', { ctrlKey: true });
    expect(current()).toBe('Thu nhập bình quân');
    expect(statuses()).toEqual(['confirmed', 'suggested', 'suggested']);
    press('z', { ctrlKey: true, shiftKey: true });
    expect(statuses()).toEqual(['confirmed', 'confirmed', 'suggested']);
  });

  test('Enter on a decided mark goes on without deciding again', () => {
    const sent: Act[] = [];
    show(<ReviewHarness marks={[{ ...MARKS[0]!, status: 'confirmed' }, ...MARKS.slice(1)]} sent={sent} />); // MARKS has three
    press('k');
    press('Enter');
    expect(sent).toEqual([]);
    expect(current()).toBe('Thu nhập bình quân');
  });

  test('single keys can be switched off; undo stays', () => {
    const sent: Act[] = [];
    show(<ReviewHarness sent={sent} shortcuts={false} />);
    press('a');
    press('Delete');
    expect(sent).toEqual([]);
  });

  test('a draft shows no Enter beside "accept": Enter keeps the article first', () => {
    show(<ReviewHarness draft />);
    expect(screen.getByText('Nhận').textContent).toBe('Nhận');
  });
});

describe('editing', () => {
  test('all fields in place; Enter saves and goes on', () => {
    const sent: Act[] = [];
    show(<ReviewHarness sent={sent} />);
    press('e');
    expect(document.activeElement).toBe(field('Chỉ số'));
    fireEvent.input(field('Giá trị'), { target: { value: '76,5 tỷ' } });
    fireEvent.change(field('Đơn vị'), { target: { value: 'VND' } });
    fireEvent.input(field('Đến (năm, ngày)'), { target: { value: '9/2025' } });
    press('Enter', {}, field('Giá trị'));
    expect(sent).toMatchObject([
      {
        type: 'edit',
        markId: 'poverty',
        kind: 'figure',
        quantity: { value: 76_500_000_000, unit: 'VND', period: { from: null, to: '2025-09-30' } },
      },
    ]);
    expect(current()).toBe('Thu nhập bình quân');
  });

  test('a field that cannot be taken says what to type, and nothing is sent', () => {
    const sent: Act[] = [];
    show(<ReviewHarness sent={sent} />);
    press('e');
    fireEvent.input(field('Giá trị'), { target: { value: 'nhiều' } });
    press('Enter', {}, field('Giá trị'));
    expect(sent).toEqual([]);
    expect(field('Giá trị').getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByRole('alert').textContent).toBe('Chưa phải một số, ví dụ 1.200,5 hoặc 76,5 tỷ');
  });

  test('Enter that ends a Telex word does not save', () => {
    const sent: Act[] = [];
    show(<ReviewHarness sent={sent} />);
    press('e');
    press('Enter', { isComposing: true }, field('Chỉ số'));
    expect(sent).toEqual([]);
  });

  test('what was typed survives a closed popup, until saved or left with Esc', () => {
    const drafts = new Map<string, MarkFields>();
    const first = show(<ReviewHarness drafts={drafts} />);
    press('e');
    fireEvent.input(field('Địa bàn'), { target: { value: 'xã Nậm Khao' } });
    first.unmount();
    show(<ReviewHarness drafts={drafts} />);
    press('e');
    expect(field('Địa bàn').value).toBe('xã Nậm Khao');
    press('Escape', {}, field('Địa bàn'));
    expect(drafts.size).toBe(0);
    expect(document.activeElement?.className).toBe('mark-summary');
  });

  test('a person has a name', () => {
    const sent: Act[] = [];
    show(<ReviewHarness marks={MARKS.slice(2)} sent={sent} />);
    press('e');
    fireEvent.input(field('Họ tên'), { target: { value: ' ' } });
    press('Enter', {}, field('Họ tên'));
    expect(sent).toEqual([]);
    fireEvent.input(field('Họ tên'), { target: { value: 'Lò Văn Nghi' } });
    press('Enter', {}, field('Họ tên'));
    expect(sent).toMatchObject([{ person: { name: 'Lò Văn Nghi', role: 'Bí thư Đảng ủy xã', organization: null } }]);
  });
});

const select = (words: string) =>
  act(() => {
    const block = Array.from(document.querySelectorAll('[data-start]')).find((one) => one.textContent?.includes(words));
    const walker = document.createTreeWalker(block!, NodeFilter.SHOW_TEXT); // the words are in the article
    const range = document.createRange();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(words) ?? -1;
      if (at < 0) continue;
      range.setStart(node, at);
      range.setEnd(node, at + words.length);
    }
    document.getSelection()?.removeAllRanges();
    document.getSelection()?.addRange(range);
    document.dispatchEvent(new Event('selectionchange'));
  });

describe('marking by hand', () => {
  test('selected words become a mark by one key, with the offsets of the article', () => {
    const sent: Act[] = [];
    show(<ReviewHarness sent={sent} />);
    press('v');
    select('16/16 bản');
    press('f');
    const start = TEXT.indexOf('16/16 bản');
    expect(sent).toMatchObject([{ type: 'add', kind: 'figure', span: { start, end: start + '16/16 bản'.length } }]);
  });

  test('the same by the bar of buttons', () => {
    const sent: Act[] = [];
    show(<ReviewHarness sent={sent} />);
    press('v');
    select('đường bê tông');
    fireEvent.click(document.querySelectorAll('.selection-bar button')[3]!); // figure, target, person, quote, note
    expect(sent).toMatchObject([{ type: 'add', kind: 'quote' }]);
  });

  test('a lost mark is attached again', () => {
    const sent: Act[] = [];
    show(<ReviewHarness marks={[aMark({ anchored: false })]} sent={sent} />);
    expect(screen.getByText('Không còn thấy trong bài')).toBeTruthy();
    press('v');
    select('16/16 bản');
    press('g');
    expect(sent).toMatchObject([{ type: 'reattach', markId: 'mark-1' }]);
  });

  test('a click on a mark in the text opens it', () => {
    show(<ReviewHarness />);
    press('v');
    fireEvent.click(document.querySelector('[data-mark="income"]')!); // it is painted
    expect(current()).toBe('Thu nhập bình quân');
  });
});

test('why a number was read so', () => {
  show(<ReviewHarness />);
  press('w');
  expect(screen.getByText(/Đơn vị đứng ngay sau con số/).textContent).toContain('“%”');
});

test('decisions are said to screen readers', () => {
  show(<ReviewHarness />);
  press('Enter');
  expect(screen.getAllByRole('status').map((one) => one.textContent)).toContain(
    'Đã nhận: Tỷ lệ hộ nghèo. Đã duyệt 1/3',
  );
});

describe('no accessibility faults', () => {
  test.each([
    ['the list', []],
    ['the editor', ['e']],
    ['the explanation', ['w']],
    ['the text', ['v']],
  ])('%s', async (_what, keys) => {
    const { container } = show(<ReviewHarness />);
    for (const key of keys) press(key);
    expect(await faults(container)).toEqual([]);
  });
  test('nothing found', async () => {
    const { container } = show(<ReviewHarness marks={[]} />);
    expect(screen.getByText('Chưa thấy mục nào')).toBeTruthy();
    expect(await faults(container)).toEqual([]);
  });
});
