import { useEffect, useRef, useState } from 'preact/hooks';
import { isComposing, useTranslate } from '@/components/hooks';
import { TextArea, TextField } from '@/components/ui';
import type { Clipping } from '@/utils/model';

export type ClippingEdit = {
  readonly tags?: string[];
  readonly note?: string | null;
  readonly collection?: string | null;
  readonly title?: string;
  readonly byline?: string | null;
  readonly publishedAt?: string | null;
};

/** What stands in the fields: tags separated by commas, the note, and the collection. */
export type ClippingWords = { readonly tags: string; readonly note: string; readonly collection: string };

/** Keeps what was typed until it is stored. Keyed by clipping. */
type ClippingDrafts = {
  readonly read: (clippingId: string) => ClippingWords | null;
  readonly write: (clippingId: string, words: ClippingWords) => void;
  readonly forget: (clippingId: string) => void;
};

type ClippingDetailsProps = {
  readonly clipping: Clipping;
  readonly knownTags: readonly string[];
  readonly knownCollections: readonly string[];
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
  const stored: ClippingWords = {
    tags: clipping.tags.join(', '),
    note: clipping.note ?? '',
    collection: clipping.collection ?? '',
  };
  // A draft of an older version of the extension has no collection.
  const [words, setWords] = useState<ClippingWords>(() => ({ ...stored, ...drafts.read(clipping.id) }));
  const known = useRef(stored);
  const { tags, note, collection } = stored;
  useEffect(() => {
    const before = known.current;
    known.current = { tags, note, collection };
    const next: ClippingWords = {
      tags: tags === before.tags ? words.tags : tags,
      note: note === before.note ? words.note : note,
      collection: collection === before.collection ? words.collection : collection,
    };
    setWords(next);
    if (next.tags === tags && next.note === note && next.collection === collection) drafts.forget(clipping.id);
  }, [clipping.id, tags, note, collection]);
  const type = (typed: Partial<ClippingWords>) => {
    const next = { ...words, ...typed };
    setWords(next);
    drafts.write(clipping.id, next);
  };
  return { stored, words, type };
};

/** Collection, tags and note of a clipping, written when the field is left. */
export const ClippingDetails = (props: ClippingDetailsProps) => {
  const { clipping, drafts, onEdit } = props;
  const t = useTranslate();
  const { stored, words, type } = useWords({ clipping, drafts });
  const write = () => {
    if (words.tags !== stored.tags) onEdit({ tags: parseTags(words.tags) });
    if (words.note !== stored.note) onEdit({ note: words.note.trim() || null });
    const collection = words.collection.normalize('NFC').trim();
    if (collection !== stored.collection) onEdit({ collection: collection || null });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && event.target instanceof HTMLInputElement && !isComposing(event)) write();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: notices when one of the fields inside is left.
    <div class="clipping-details" onFocusOut={write} onKeyDown={onKeyDown}>
      <TextField
        label={t('facetCollection')}
        value={words.collection}
        suggestions={props.knownCollections}
        onInput={(collection) => type({ collection })}
      />
      <TextField
        label={t('fieldTags')}
        value={words.tags}
        placeholder={t('tagsPlaceholder')}
        suggestions={props.knownTags}
        onInput={(tags) => type({ tags })}
      />
      <TextArea label={t('fieldNote')} value={words.note} onInput={(note) => type({ note })} />
    </div>
  );
};
