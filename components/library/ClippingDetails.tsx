import { useEffect, useState } from 'preact/hooks';
import { isComposing, useTranslate } from '@/components/hooks';
import { TextArea, TextField } from '@/components/ui';
import { formatMoment } from '@/utils/i18n';
import type { Clipping } from '@/utils/model';

export type ClippingEdit = { readonly tags?: string[]; readonly note?: string | null };

type ClippingDetailsProps = {
  readonly clipping: Clipping;
  readonly knownTags: readonly string[];
  readonly onEdit: (edit: ClippingEdit) => void;
};

/** "nông thôn mới, 2025 ,, " → the tags in it, each once. */
const parseTags = (text: string): string[] =>
  Array.from(
    new Set(
      text
        .normalize('NFC')
        .split(',')
        .map((tag) => tag.trim()),
    ),
  ).filter(Boolean);

/** Tags and note of a clipping, written when the field is left. */
export const ClippingDetails = ({ clipping, knownTags, onEdit }: ClippingDetailsProps) => {
  const t = useTranslate();
  const stored = { tags: clipping.tags.join(', '), note: clipping.note ?? '' };
  const [tags, setTags] = useState(stored.tags);
  const [note, setNote] = useState(stored.note);
  useEffect(() => setTags(stored.tags), [clipping.id, stored.tags]);
  useEffect(() => setNote(stored.note), [clipping.id, stored.note]);
  const write = () => {
    if (tags !== stored.tags) onEdit({ tags: parseTags(tags) });
    if (note !== stored.note) onEdit({ note: note.trim() || null });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && event.target instanceof HTMLInputElement && !isComposing(event)) write();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: notices when one of the fields inside is left.
    <div class="clipping-details" onFocusOut={write} onKeyDown={onKeyDown}>
      <TextField
        label={t('fieldTags')}
        value={tags}
        placeholder={t('tagsPlaceholder')}
        suggestions={knownTags}
        onInput={setTags}
      />
      <TextArea label={t('fieldNote')} value={note} onInput={setNote} />
      <p class="field-hint">{t('clippedAt', formatMoment(t.language, clipping.clippedAt), clipping.version)}</p>
    </div>
  );
};
