import { fireEvent, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { describe, expect, test } from 'vitest';
import { createKeyMap, type KeyChoices, KeyEditor, KeysContext } from '@/components/marks';
import { capOfChord } from '@/components/marks/key-map';
import { REVIEW_COMMANDS } from '@/components/marks/review-commands';
import type { Act } from '@/utils/marks';
import { faults, press, show } from './render';
import { ReviewHarness } from './review-harness';

const Editor = ({ first = {} }: { readonly first?: KeyChoices }) => {
  const [choices, setChoices] = useState<KeyChoices>(first);
  return (
    <KeysContext.Provider value={createKeyMap(choices)}>
      <KeyEditor choices={choices} onChange={setChoices} />
      <pre>{JSON.stringify(choices)}</pre>
    </KeysContext.Provider>
  );
};
const choices = (): KeyChoices => JSON.parse(document.querySelector('pre')?.textContent ?? '');
const click = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

describe('the key map', () => {
  test('no chord is given twice at first', () => {
    const chords = REVIEW_COMMANDS.flatMap((command) => command.chords);
    expect(new Set(chords).size).toBe(chords.length);
  });

  test.each([
    ['Ctrl+Shift+z', 'Ctrl Shift Z'],
    ['Delete', 'Del'],
    ['Ctrl++', 'Ctrl +'],
    ['+', '+'],
    ['Shift+Enter', 'Shift Enter'],
  ])('the cap of %s is %s', (chord, cap) => {
    expect(capOfChord(chord)).toBe(cap);
  });

  test('what the reader chose stands for what was there; nothing stands for no key', () => {
    const keys = createKeyMap({ confirm: ['y'], reject: [], 'of-a-newer-version': ['y'] });
    expect(keys.bind({ confirm: 1, reject: 2, edit: 3 })).toEqual({ y: 1, e: 3, F2: 3 });
    expect(keys.capOf('confirm')).toBe('Y');
    expect(keys.capOf('reject')).toBeUndefined();
    expect(keys.clashOf('y', 'edit')).toBe('confirm');
    expect(keys.clashOf('Delete', 'edit')).toBeNull();
  });

  test('the review follows it: keys, buttons and overlay', () => {
    const sent: Act[] = [];
    show(
      <KeysContext.Provider value={createKeyMap({ reject: ['d'], why: [] })}>
        <ReviewHarness sent={sent} />
      </KeysContext.Provider>,
    );
    expect(screen.getByRole('button', { name: 'Bỏ' }).textContent).toBe('BỏD');
    press('Delete');
    press('w');
    expect(document.querySelector('.mark-why')).toBeNull();
    press('d');
    expect(sent).toEqual([{ type: 'reject', markIds: ['poverty'] }]);
  });
});

describe('changing keys', () => {
  test('the next key pressed is taken', () => {
    show(<Editor />);
    click('Đổi phím: Bỏ mục này');
    press('Shift', { shiftKey: true });
    press('D', { shiftKey: true });
    expect(choices()).toEqual({ reject: ['Shift+d'] });
    click('Phím mặc định: Bỏ mục này');
    expect(choices()).toEqual({});
  });

  test('a key that is taken is refused and says by what', () => {
    show(<Editor />);
    click('Đổi phím: Bỏ mục này');
    press('e');
    expect(screen.getByRole('status').textContent).toBe('E đang dùng cho: Sửa mọi trường. Nhấn phím khác.');
    expect(choices()).toEqual({});
    press('d');
    expect(choices()).toEqual({ reject: ['d'] });
  });

  test('keys of an unfinished Telex word are not taken; Esc gives up', () => {
    show(<Editor />);
    click('Đổi phím: Bỏ mục này');
    press('d', { isComposing: true });
    press('Escape');
    press('d');
    expect(choices()).toEqual({});
  });

  test('off, and a default that went to another command stays there', () => {
    show(<Editor />);
    click('Tắt phím: Sửa mọi trường');
    expect(choices()).toEqual({ edit: [] });
    click('Đổi phím: Bỏ mục này');
    press('e');
    click('Phím mặc định: Sửa mọi trường');
    expect(choices()).toEqual({ edit: ['F2'], reject: ['e'] });
    click('Đặt lại mọi phím');
    expect(choices()).toEqual({});
  });

  test('has no accessibility faults', async () => {
    const { container } = show(<Editor first={{ why: [] }} />);
    expect(await faults(container)).toEqual([]);
  });
});
