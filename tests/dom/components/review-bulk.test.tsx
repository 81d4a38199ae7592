import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import type { Act } from '@/utils/marks';
import { aMark, anAnchor } from '../../build';
import { faults, press, show } from './render';
import { MARKS, ReviewHarness } from './review-harness';

const statuses = () =>
  Array.from(document.querySelectorAll('.mark-summary'), (item) => item.getAttribute('data-status'));
const current = () => document.querySelector('.mark-item[data-current] .mark-name')?.textContent;
const offer = () => document.querySelector('.alike-offer button');

describe('the same for all that say the same', () => {
  const [lead, body, rest] = [aMark({ id: 'lead' }), aMark({ id: 'body' }), MARKS[1]!]; // MARKS has three
  const marks = [lead, body, rest];

  test('nothing is offered before a decision', () => {
    show(<ReviewHarness marks={marks} />);
    expect(offer()).toBeNull();
  });

  test('one key after the decision, one step back', () => {
    const sent: Act[] = [];
    show(<ReviewHarness marks={marks} sent={sent} />);
    press('Delete');
    expect(offer()?.textContent).toContain('Làm vậy với 1 mục y hệt “4,49%”');
    press('Enter', { shiftKey: true });
    expect(sent.at(-1)).toEqual({ type: 'decide-alike', likeId: 'lead', markIds: ['body'] });
    expect(statuses()).toEqual(['rejected', 'rejected', 'suggested']);
    expect(offer()).toBeNull();
    expect(current()).toBe('Thu nhập bình quân');
    press('z', { ctrlKey: true });
    expect(statuses()).toEqual(['rejected', 'suggested', 'suggested']);
  });

  test('what was corrected is corrected everywhere', () => {
    show(<ReviewHarness marks={marks} />);
    press('t');
    press('Enter', { shiftKey: true });
    expect(statuses()).toEqual(['corrected', 'corrected', 'suggested']);
    expect(screen.getAllByText('Chỉ tiêu', { selector: 'b' })).toHaveLength(3);
  });

  test('leaves the reader at the mark to decide', () => {
    show(<ReviewHarness marks={[lead, rest, body]} />);
    press('Enter');
    expect(current()).toBe('Thu nhập bình quân');
    press('Enter', { shiftKey: true });
    expect(statuses()).toEqual(['confirmed', 'suggested', 'confirmed']);
    expect(current()).toBe('Thu nhập bình quân');
  });

  test('the key does nothing where nothing says the same', () => {
    const sent: Act[] = [];
    show(<ReviewHarness sent={sent} />);
    press('Enter');
    press('Enter', { shiftKey: true });
    expect(sent).toHaveLength(1);
  });

  test('has no accessibility faults', async () => {
    const { container } = show(<ReviewHarness marks={marks} />);
    press('Enter');
    expect(await faults(container)).toEqual([]);
  });
});

describe('indicators by digit', () => {
  const slots = ['tỷ lệ hộ nghèo đa chiều', 'thu nhập bình quân đầu người'];

  test('a digit assigns, accepts and goes on', () => {
    const sent: Act[] = [];
    const noted: string[] = [];
    show(<ReviewHarness sent={sent} slots={slots} noted={noted} />);
    press('2');
    expect(sent).toEqual([
      {
        type: 'edit-field',
        markIds: ['poverty'],
        patch: { indicator: slots[1], indicatorId: null, unit: '%' },
      },
    ]);
    expect(noted).toEqual([slots[1]]);
    expect(current()).toBe('Thu nhập bình quân');
  });

  test('a digit without an indicator, and on a person, does nothing', () => {
    const sent: Act[] = [];
    show(<ReviewHarness sent={sent} slots={slots} />);
    press('3');
    press('j');
    press('j');
    press('1');
    expect(sent).toEqual([]);
  });

  test('the row is shown when asked for, with its keys', async () => {
    const { container } = show(<ReviewHarness slots={slots} />);
    expect(document.querySelector('.chips')).toBeNull();
    press('i');
    const chips = Array.from(document.querySelectorAll('.chip'), (chip) => chip.textContent);
    expect(chips).toEqual([`1${slots[0]}`, `2${slots[1]}`]);
    expect(await faults(container)).toEqual([]);
  });

  test('in the editor a chip fills the field and digits stay text', () => {
    const sent: Act[] = [];
    show(<ReviewHarness sent={sent} slots={slots} />);
    press('e');
    press('1');
    expect(sent).toEqual([]);
    fireEvent.click(document.querySelector('.chip')!); // there are two
    expect((screen.getByLabelText('Chỉ số') as HTMLInputElement).value).toBe(slots[0]); // it is an input
  });

  test('what is accepted and what is typed is remembered', () => {
    const noted: string[] = [];
    show(<ReviewHarness noted={noted} />);
    press('Enter');
    expect(noted).toEqual(['tỷ lệ hộ nghèo']);
  });
});

test('Shift+A accepts the paragraph of the current mark and nothing else', () => {
  const sent: Act[] = [];
  const households = aMark({ id: 'households', anchor: anAnchor('1.302 hộ') });
  show(<ReviewHarness marks={[MARKS[0]!, households, ...MARKS.slice(1)]} sent={sent} />); // MARKS has three
  press('A', { shiftKey: true });
  expect(sent).toEqual([{ type: 'confirm', markIds: ['poverty', 'households'] }]);
  expect(current()).toBe('Thu nhập bình quân');
});

describe('hints', () => {
  test('say what the parts of a whole add up to', () => {
    const sum = { code: 'sum-of-parts', expected: 110, limit: null, parts: ['a', 'b'] } as const;
    show(<ReviewHarness hintsOf={(mark) => (mark.id === 'poverty' ? [sum] : [])} />);
    expect(document.querySelector('.mark-hint')?.textContent).toBe('Các phần kể ra cộng lại là 110 %.');
  });

  test('one quiet line at the current mark, with what would be usual', () => {
    show(
      <ReviewHarness
        hintsOf={(mark) => (mark.id === 'poverty' ? [{ code: 'out-of-range', expected: null, limit: 100 }] : [])}
      />,
    );
    expect(document.querySelector('.mark-hint')?.textContent).toBe('Khác thường với chỉ số này; thường chỉ tới 100 %.');
    press('j');
    expect(document.querySelector('.mark-hint')).toBeNull();
  });
});
