import { screen } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import type { Act } from '@/utils/marks';
import { aMark } from '../../build';
import { faults, press, show } from './render';
import { MARKS, ReviewHarness, TEXT } from './review-harness';

const lost = aMark({ id: 'lost', status: 'confirmed', anchored: false });
const spanOf = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const INCOME = spanOf('66 triệu đồng/người/năm');
const tabs = () => screen.getAllByRole('tab').map((tab) => tab.textContent);

describe('a mark whose words are gone from the text', () => {
  test('has a tab of its own, which is not there without one', () => {
    const { unmount } = show(<ReviewHarness />);
    expect(tabs().join()).not.toContain('Mất vị trí');
    unmount();
    show(<ReviewHarness marks={[lost, ...MARKS]} />);
    expect(tabs().join()).toContain('Mất vị trí1');
  });

  test('is not missed when it was rejected', () => {
    show(<ReviewHarness marks={[{ ...lost, status: 'rejected' }, ...MARKS]} />);
    expect(tabs().join()).not.toContain('Mất vị trí');
  });

  test('shows its old words and the place it may belong to, and goes there with one key', () => {
    const sent: Act[] = [];
    show(<ReviewHarness marks={[lost]} sent={sent} placesOf={() => [INCOME]} />);
    const [old, place] = document.querySelectorAll('.mark-sentence .mark');
    expect(old?.textContent).toBe('4,49%');
    expect(place?.textContent).toBe('66 triệu đồng/người/năm');
    press('g');
    expect(sent).toEqual([{ type: 'reattach', markId: 'lost', span: INCOME }]);
    expect(document.querySelector('.lost-places')).toBeNull();
  });

  test('of several places any can be chosen', () => {
    const sent: Act[] = [];
    const second = spanOf('4,49%');
    show(<ReviewHarness marks={[lost]} sent={sent} placesOf={() => [INCOME, second]} />);
    const [, other] = screen.getAllByRole('button', { name: /Gắn lại vào đây/ });
    other?.click();
    expect(sent).toEqual([{ type: 'reattach', markId: 'lost', span: second }]);
  });

  test('without a likely place it says what to do, and the key does nothing', async () => {
    const sent: Act[] = [];
    const { container } = show(<ReviewHarness marks={[lost]} sent={sent} />);
    expect(screen.getByText(/Không thấy chỗ nào giống/)).toBeTruthy();
    press('g');
    expect(sent).toEqual([]);
    expect(await faults(container)).toEqual([]);
  });
});
