import { useEffect, useRef, useState } from 'preact/hooks';
import { isComposing, useTranslate } from '@/components/hooks';
import { TextArea, TextField } from '@/components/ui';
import { formatMoment } from '@/utils/i18n';
import type { Clipping } from '@/utils/model';

export type ClippingEdit = { readonly tags?: string[]; readonly note?: string | null };

/** What stands in the fields: tags separated by commas, and the note. */
export type ClippingWords = { readonly tags: string; readonly note: string };

/** Keeps what was typed until it is stored. Keyed by clipping. */
type ClippingDrafts = {
  readonly read: (clippingId: string) => ClippingWords | null;
  readonly write: (clippingId: string, words: ClippingWords) => void;
  readonly forget: (clippingId: string) => void;
};

type ClippingDetailsProps = {
  readonly clipping: Clipping;
  readonly knownTags: readonly string[];
  readonly drafts: ClippingDrafts;
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

type Typing = Pick<ClippingDetailsProps, 'clipping' | 'drafts'>;

/** The fields as typed: what comes from the store replaces the field it belongs to, what was typed before a close is back. */
const useWords = ({ clipping, drafts }: Typing) => {
  const stored: ClippingWords = { tags: clipping.tags.join(', '), note: clipping.note ?? '' };
  const [words, setWords] = useState(() => drafts.read(clipping.id) ?? stored);
  const known = useRef(stored);
  const { tags, note } = stored;
  useEffect(() => {
    const before = known.current;
    known.current = { tags, note };
    const next = { tags: tags === before.tags ? words.tags : tags, note: note === before.note ? words.note : note };
    setWords(next);
    if (next.tags === tags && next.note === note) drafts.forget(clipping.id);
  }, [clipping.id, tags, note]);
  const type = (typed: Partial<ClippingWords>) => {
    const next = { ...words, ...typed };
    setWords(next);
    drafts.write(clipping.id, next);
  };
  return { stored, words, type };
};

/** Tags and note of a clipping, written when the field is left. */
export const ClippingDetails = ({ clipping, knownTags, drafts, onEdit }: ClippingDetailsProps) => {
  const t = useTranslate();
  const { stored, words, type } = useWords({ clipping, drafts });
  const write = () => {
    if (words.tags !== stored.tags) onEdit({ tags: parseTags(words.tags) });
    if (words.note !== stored.note) onEdit({ note: words.note.trim() || null });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && event.target instanceof HTMLInputElement && !isComposing(event)) write();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: notices when one of the fields inside is left.
    <div class="clipping-details" onFocusOut={write} onKeyDown={onKeyDown}>
      <TextField
        label={t('fieldTags')}
        value={words.tags}
        placeholder={t('tagsPlaceholder')}
        suggestions={knownTags}
        onInput={(tags) => type({ tags })}
      />
      <TextArea label={t('fieldNote')} value={words.note} onInput={(note) => type({ note })} />
      <p class="field-hint">{t('clippedAt', formatMoment(t.language, clipping.clippedAt), clipping.version)}</p>
    </div>
  );
};
