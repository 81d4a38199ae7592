import { act, fireEvent, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { ClippingDetails, type ClippingWords } from '@/components/library';
import { aClipping } from '@/tests/build';
import { show } from './render';

const noDrafts = { read: () => null, write: () => {}, forget: () => {} };

test('tags and note are written when their field is left, tags each once', async () => {
  const onEdit = vi.fn();
  show(
    <ClippingDetails
      clipping={aClipping({ tags: [] })}
      knownTags={[]}
      knownCollections={[]}
      drafts={noDrafts}
      onEdit={onEdit}
    />,
  );
  const tags = screen.getByLabelText('Nhãn');
  await act(() => {
    fireEvent.input(tags, { target: { value: 'nông thôn mới, 2025 ,, 2025' } });
  });
  expect(onEdit).not.toHaveBeenCalled();
  tags.focus();
  tags.blur();
  expect(onEdit).toHaveBeenCalledWith({ tags: ['nông thôn mới', '2025'] });
});

test('a note typed before the page was shut is back, and forgotten once it is stored', async () => {
  const typed = new Map([['clipping-1', { tags: '', note: 'Hỏi lại xã', collection: '' }]]);
  const drafts = {
    read: (id: string) => typed.get(id) ?? null,
    write: (id: string, words: ClippingWords) => typed.set(id, words),
    forget: (id: string) => typed.delete(id),
  };
  const details = (note: string | null) => (
    <ClippingDetails
      clipping={aClipping({ id: 'clipping-1', tags: [], note })}
      knownTags={[]}
      knownCollections={[]}
      drafts={drafts}
      onEdit={() => {}}
    />
  );
  const { rerender } = show(details(null));
  const field = screen.getByLabelText<HTMLTextAreaElement>('Ghi chú');
  expect(field.value).toBe('Hỏi lại xã');
  await act(() => {
    fireEvent.input(screen.getByLabelText('Nhãn'), { target: { value: 'quế' } });
  });
  expect(typed.get('clipping-1')).toEqual({ tags: 'quế', note: 'Hỏi lại xã', collection: '' });
  await act(() => rerender(details('Hỏi lại xã')));
  expect(typed.has('clipping-1')).toBe(true); // the tags are still on their way
  expect(field.value).toBe('Hỏi lại xã');
});
