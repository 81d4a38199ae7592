import { useState } from 'preact/hooks';
import { useTranslate } from '@/components/hooks';
import { type Act, readQuantityFields } from '@/utils/marks';
import type { Mark, MarkKind } from '@/utils/model';
import { FIELD_REASONS } from './field-reasons';
import { COUNTED, type FieldName, fieldsOf, type MarkFields } from './mark-fields';

/** Keeps what was typed and not yet saved, in case the popup closes. Keyed by mark. */
export type FieldDrafts = {
  readonly read: (markId: string) => MarkFields | null;
  readonly write: (markId: string, fields: MarkFields) => void;
  readonly forget: (markId: string) => void;
};

type Errors = Partial<Record<FieldName, string>>;
type Edit = Extract<Act, { type: 'edit' }>;

/** The editor's state: typed texts, the reasons some cannot be taken, and the act they make in the end. */
export const useMarkForm = (mark: Mark, drafts: FieldDrafts) => {
  const t = useTranslate();
  const [fields, setFields] = useState<MarkFields>(() => drafts.read(mark.id) ?? fieldsOf(mark));
  const [kind, setKind] = useState<MarkKind>(mark.kind);
  const [errors, setErrors] = useState<Errors>({});

  const setField = (name: FieldName) => (value: string) => {
    const next = { ...fields, [name]: value };
    setFields(next);
    setErrors({ ...errors, [name]: undefined });
    drafts.write(mark.id, next);
  };
  return { fields, errors, kind, setKind, setField };
};
