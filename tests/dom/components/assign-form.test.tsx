import { act, fireEvent, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { AssignForm, offerEntries } from '@/components/indicators';
import { press, show } from './render';

const ENTRIES = [
  'Tỷ lệ che phủ rừng',
  'Số người chết (tai nạn)',
  'Sản lượng chè',
  'Tỷ lệ hộ nghèo (đa chiều)',
  'Tỷ lệ hộ cận nghèo',
].map((name, at) => ({ id: `entry-${at}`, name }));

const offered = (typed: string, words = '') => {
  const { entries, isAlike } = offerEntries(ENTRIES, typed, words);
  return { names: entries.map(({ name }) => name), isAlike };
};

const form = (props: Partial<Parameters<typeof AssignForm>[0]> = {}) => {
  const onChoose = vi.fn();
  show(<AssignForm label="Gộp vào" entries={ENTRIES} words="" act="Gộp" onChoose={onChoose} {...props} />);
  return onChoose;
};

const type = (value: string) =>
  act(() => {
    fireEvent.input(screen.getByRole('combobox'), { target: { value } });
  });

test('nothing typed and no words: nothing is offered, not even names that end in a bracket', () => {
  expect(offered('')).toEqual({ names: [], isAlike: false });
  expect(offered(' ( ')).toEqual({ names: [], isAlike: false });
});

test.each([
  ['chè', ['Sản lượng chè'], 'typed with its mark a word is only itself'],
  ['che', ['Tỷ lệ che phủ rừng', 'Số người chết (tai nạn)', 'Sản lượng chè'], 'without marks it is every spelling'],
  ['TỈ LỆ HỘ', ['Tỷ lệ hộ nghèo (đa chiều)', 'Tỷ lệ hộ cận nghèo'], 'tỉ and tỷ are one word'],
])('typed "%s" offers %j: %s', (typed, names) => {
  expect(offered(typed)).toEqual({ names, isAlike: true });
});

test.each([
  ['tỉ lệ bao phủ', false, 'another rate'],
  ['tỷ lệ hộ cận nghèo', true, 'the same words'],
  ['Tỉ lệ che phủ', true, 'one word less'],
  ['tỷ lệ', false, 'what half of the codebook begins with'],
  ['số lò nung', false, 'one word in common'],
])('"%s" of a paper: Enter takes the first at once: %s (%s)', (words, isAlike) => {
  expect(offered('', words).isAlike).toBe(isAlike);
});

test.each([
  ['thu hoạch lúa mùa', 'Diện tích lúa', 'a word that begins many names says little'],
  ['doanh thu của xã', 'Doanh thu bán lẻ', 'words side by side say more than apart'],
])('"%s" is likest "%s": %s', (words, first) => {
  const names = [
    'Thu nội địa',
    'Thu hồi nợ',
    'Thu phí bến',
    'Diện tích lúa',
    'Số thu',
    'Số doanh nghiệp',
    'Doanh thu bán lẻ',
  ];
  const entries = names.map((name) => ({ id: name, name }));
  expect(offerEntries(entries, '', words).entries[0]?.name).toBe(first);
});

test('the poverty rate is not the rate of the nearly poor: one word between makes another indicator', () => {
  const poor = [{ id: 'poor', name: 'Tỷ lệ hộ nghèo' }];
  expect(offerEntries(poor, '', 'tỷ lệ hộ cận nghèo')).toEqual({ entries: poor, isAlike: false });
});

test('Enter takes nothing that is only somewhat alike, until the reader chose it', async () => {
  const onChoose = form({ words: 'tỉ lệ bao phủ' });
  expect(screen.queryAllByRole('option', { selected: true })).toHaveLength(0);
  await press('Enter', {}, screen.getByRole('combobox'));
  expect(onChoose).not.toHaveBeenCalled();
  await press('ArrowDown', {}, screen.getByRole('combobox'));
  await press('Enter', {}, screen.getByRole('combobox'));
  expect(onChoose).toHaveBeenCalledExactlyOnceWith('entry-0');
});

test('a key held down chooses once', async () => {
  const onChoose = form();
  await type('chè');
  await press('Enter', {}, screen.getByRole('combobox'));
  await press('Enter', { repeat: true }, screen.getByRole('combobox'));
  expect(onChoose).toHaveBeenCalledExactlyOnceWith('entry-2');
});
