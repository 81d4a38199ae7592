import { useEffect, useState } from 'preact/hooks';
import { type DigestDraft, type DigestEntry, draftOf, type ExportChoice, withDraft } from '@/components/library';
import { runJob } from '../app/export-worker/run-job';
import { digestDraft } from '../app/field-drafts';
import { useSettings } from '../app/mount';
import { entriesOf, optionsOf, scopeOf } from './export-request';
import type { ExportTarget } from './export-target';

/** A digest is edited article by article; more than this nobody hands in, and the rest goes out unedited. */
const MOST_ENTRIES = 500;

/** The one draft there is: what was made of an article holds for the next digest with it. */
const DRAFT = 'entries';
/** What the last way back to the plan took away. */
const BEFORE_RESET = 'before-reset';

const readDraft = (name: string): DigestDraft => digestDraft.read(name) ?? [];

/** What a draft made of these articles, and what it made of others. */
const apart = (draft: DigestDraft, entries: readonly DigestEntry[]) => {
  const here = new Set(entries.map(({ id }) => id));
  return { made: draft.filter(({ id }) => here.has(id)), others: draft.filter(({ id }) => !here.has(id)) };
};

type Digest = {
  readonly choice: ExportChoice | null;
  readonly target: ExportTarget | null;
  readonly onEntries: (entries: readonly DigestEntry[]) => void;
};

/**
 * The articles of a digest, planned anew when others are chosen, with what the reader made of them before: order,
 * sections and summaries are kept as they are typed, so that closing the dialog loses nothing. Going back to the plan keeps
 * them apart, to be brought back.
 */
export const useDigest = ({ choice, target, onEntries }: Digest) => {
  const settings = useSettings();
  const [planned, setPlanned] = useState<readonly DigestEntry[] | null>(null);
  const [isEdited, setEdited] = useState(false);
  const [canTakeBack, setCanTakeBack] = useState(false);
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
      const draft = readDraft(DRAFT);
      setPlanned(entries);
      setEdited(apart(draft, entries).made.length > 0);
      setCanTakeBack(apart(readDraft(BEFORE_RESET), entries).made.length > 0);
      onEntries(withDraft(entries, draft));
    });
    return () => control.abort();
  }, [key, target]);
  /** Puts something else in the place of what was made of these articles, and keeps that apart. */
  const exchange = (wanted: DigestDraft) => {
    const { made, others } = apart(readDraft(DRAFT), planned ?? []);
    digestDraft.write(BEFORE_RESET, made);
    digestDraft.write(DRAFT, [...wanted, ...others]);
    setEdited(wanted.length > 0);
    setCanTakeBack(made.length > 0);
    onEntries(withDraft(planned ?? [], wanted));
  };
  return {
    entries: planned ? (choice?.digestEntries ?? null) : null,
    isEdited,
    onChange: (entries: readonly DigestEntry[]) => {
      digestDraft.write(DRAFT, draftOf(entries, readDraft(DRAFT)));
      setEdited(true);
      onEntries(entries);
    },
    onReset: () => exchange([]),
    onTakeBack: canTakeBack ? () => exchange(apart(readDraft(BEFORE_RESET), planned ?? []).made) : null,
  };
};
