import { useState } from 'preact/hooks';
import { useTranslate } from '@/components/hooks';
import type { MessageKey } from '@/utils/i18n';
import { type Act, validateQuantityFields } from '@/utils/marks';
import type { Mark } from '@/utils/model';
import { FIELD_REASONS } from './field-reasons';
import { type FieldName, fieldsOf, type MarkFields } from './mark-fields';

/** Keeps what was typed until it is stored, in case the popup closes or the act fails. Keyed by mark. */
export type FieldDrafts = {
  readonly read: (markId: string) => MarkFields | null;
  readonly write: (markId: string, fields: MarkFields) => void;
  readonly forget: (markId: string) => void;
};

export type EditAct = Extract<Act, { type: 'edit' }>;
type Errors = Partial<Record<FieldName, MessageKey>>;
type Finished = { readonly act: EditAct } | { readonly errors: Errors };

const filled = (text: string): string | null => text.normalize('NFC').trim() || null;

/** The act that the typed fields make, or why they make none. */
const finishFields = (mark: Mark, fields: MarkFields): Finished => {
  const base = { type: 'edit', markId: mark.id, note: filled(fields.note) } as const;
  if (mark.kind === 'quote' || mark.kind === 'note') return { act: base };
  if (mark.kind === 'person') {
    const name = filled(fields.name);
    if (name === null) return { errors: { name: FIELD_REASONS.required } };
    return { act: { ...base, person: { name, role: filled(fields.role), organization: filled(fields.organization) } } };
  }
  const read = validateQuantityFields(fields);
  if (read.ok) return { act: { ...base, kind: fields.kind, quantity: read.value } };
  const entries = Object.entries(read.reasons).map(([field, reason]) => [field, FIELD_REASONS[reason]]);
  return { errors: Object.fromEntries(entries) };
};

/** The editor's state: typed texts, the reasons some cannot be taken, and the act they make in the end. */
export const useMarkForm = (mark: Mark, drafts: FieldDrafts) => {
  const t = useTranslate();
  const [fields, setFields] = useState<MarkFields>(() => drafts.read(mark.id) ?? fieldsOf(mark));
  const [errors, setErrors] = useState<Errors>({});
  const setField = (name: FieldName) => (value: string) => {
    const next = { ...fields, [name]: value };
    setFields(next);
    setErrors({ ...errors, [name]: undefined });
    drafts.write(mark.id, next);
  };
  return {
    fields,
    setField,
    /** The reason under a field, in words. */
    errorOf: (name: FieldName): string | null => {
      const key = errors[name];
      return key ? t(key) : null;
    },
    /**
     * The act to send, or null where a field cannot be taken (its reason is then shown). The draft stays: whoever sends
     * the act forgets it when the act is stored.
     */
    finish: (): EditAct | null => {
      const finished = finishFields(mark, fields);
      if ('errors' in finished) {
        setErrors(finished.errors);
        return null;
      }
      return finished.act;
    },
    forget: () => drafts.forget(mark.id),
  };
};
