import { useEffect, useState } from 'preact/hooks';
import { type DigestEntry, draftOf, type ExportChoice, withDraft } from '@/components/library';
import { runJob } from '../app/export-worker/run-job';
import { digestDraft } from '../app/field-drafts';
import { useSettings } from '../app/mount';
import { entriesOf, optionsOf, scopeOf } from './export-request';
import type { ExportTarget } from './export-target';

/** A digest is edited article by article; more than this nobody hands in, and the rest goes out unedited. */
const MOST_ENTRIES = 500;

/** The one draft there is: what was made of an article holds for the next digest with it. */
const DRAFT = 'entries';

type Digest = {
  readonly choice: ExportChoice | null;
  readonly target: ExportTarget | null;
  readonly onEntries: (entries: readonly DigestEntry[]) => void;
};

/**
 * The articles of a digest, planned anew when others are chosen, with what the reader made of them before: order,
 * sections and summaries are kept as they are typed, so that closing the dialog loses nothing.
 */
export const useDigest = ({ choice, target, onEntries }: Digest) => {
  const settings = useSettings();
  const [planned, setPlanned] = useState<readonly DigestEntry[] | null>(null);
  const [isEdited, setEdited] = useState(false);
  const key = choice?.formatId === 'digest' ? `${choice.scope} ${choice.suggestions}` : null;
  useEffect(() => {
    if (!choice || !target || key === null) return;
    const control = new AbortController();
    setPlanned(null);
    const unedited = { ...choice, digestEntries: [] };
    const job = {
      type: 'plan-digest',
      scope: scopeOf(unedited, target),
      options: optionsOf(unedited, settings),
    } as const;
    void runJob<'plan-digest'>(job, control).then((answer) => {
      if (control.signal.aborted || !answer.ok) return;
      const all = entriesOf(answer.value);
      const entries = all.length > MOST_ENTRIES ? [] : all;
      const draft = digestDraft.read(DRAFT) ?? [];
      setPlanned(entries);
      setEdited(entries.some(({ id }) => draft.some((one) => one.id === id)));
      onEntries(withDraft(entries, draft));
    });
    return () => control.abort();
  }, [key, target]);
  return {
    entries: planned ? (choice?.digestEntries ?? null) : null,
    isEdited,
    onChange: (entries: readonly DigestEntry[]) => {
      digestDraft.write(DRAFT, draftOf(entries, digestDraft.read(DRAFT) ?? []));
      setEdited(true);
      onEntries(entries);
    },
    onReset: () => {
      const here = new Set((planned ?? []).map(({ id }) => id));
      digestDraft.write(
        DRAFT,
        (digestDraft.read(DRAFT) ?? []).filter(({ id }) => !here.has(id)),
      );
      setEdited(false);
      onEntries(planned ?? []);
    },
  };
};
