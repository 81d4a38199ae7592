import { FIELD_REASONS, fieldsOfQuantity } from '@/components/marks';
import type { MessageKey } from '@/utils/i18n';
import {
  type Act,
  formatQuantity,
  MONEY_SIZES,
  parseNumberEntry,
  type QuantityKind,
  validateQuantityFields,
} from '@/utils/marks';
import type { Quantity } from '@/utils/model';
import { foldVietnamese } from '@/utils/text';
import type { GridColumn } from './columns';
import type { GridFigure } from './grid-figure';
import { parsePeriodText } from './period-text';

/** What is typed into a cell comes to: a change of fields, another kind, or why it is neither. */
export type CellEdit =
  | { readonly type: 'patch'; readonly patch: Partial<Quantity> }
  | { readonly type: 'kind'; readonly kind: QuantityKind }
  | { readonly type: 'refused'; readonly why: MessageKey };

/** Looks up the codebook entry of an indicator's words. */
export type MatchIndicator = (words: string, unit: Quantity['unit']) => string | null;

/** How kinds may be typed, folded: the words of the interface in both languages, and the keys of the review. */
const KINDS: readonly (readonly [QuantityKind, readonly string[]])[] = [
  ['figure', ['so lieu', 'figure', 'f', 's']],
  ['target', ['chi tieu', 'target', 't', 'c']],
];

const editKind = (typed: string): CellEdit => {
  const folded = foldVietnamese(typed.trim());
  const found = KINDS.find(([, words]) => words.includes(folded));
  return found ? { type: 'kind', kind: found[0] } : { type: 'refused', why: FIELD_REASONS['unknown-choice'] };
};

const editPeriod = (typed: string): CellEdit => {
  const period = parsePeriodText(typed);
  return period ? { type: 'patch', patch: { period } } : { type: 'refused', why: FIELD_REASONS['not-a-date'] };
};

/** Fields read together by the form's own rules; of the result only what the column shows is taken. */
const editFields = (
  { quantity }: GridFigure,
  typed: Readonly<Record<string, string>>,
  taken: readonly (keyof Quantity)[],
): CellEdit => {
  const read = validateQuantityFields({ ...fieldsOfQuantity(quantity), ...typed });
  if (!read.ok) {
    const [reason] = Object.values(read.reasons);
    return { type: 'refused', why: FIELD_REASONS[reason ?? 'required'] };
  }
  return { type: 'patch', patch: Object.fromEntries(taken.map((field) => [field, read.value[field]])) };
};

/** "tỷ đồng" is "tỷ" and "đồng"; "ha" is nothing and "ha". */
export const splitSize = (unit: string): readonly [string, string] => {
  const size = MONEY_SIZES.find(({ words }) => unit.startsWith(`${words.vi} `))?.words.vi ?? '';
  return [size, unit.slice(size.length).trim()];
};

/**
 * An amount in the size the cell is shown in: "77" over "76,5" with the unit "tỷ đồng" is 77 tỷ. With a word of its own,
 * or as large as that size itself, it is meant as it stands.
 */
const inShownSize = ({ quantity }: GridFigure, typed: string): string => {
  if (quantity.unit !== 'VND' && quantity.unit !== 'USD') return typed;
  const [words] = splitSize(formatQuantity(quantity).unit);
  const size = MONEY_SIZES.find((one) => one.words.vi === words)?.size;
  const read = parseNumberEntry(typed);
  if (size === undefined || !read.ok || /\p{L}/u.test(typed)) return typed;
  return read.value.value < size ? `${typed} ${words}` : typed;
};

/**
 * Reads what was typed into a cell, as the form of the review would: amounts the Vietnamese way with words of size
 * ("76,5 tỷ", "5-7", "≥ 66"; money in the size that is shown), periods as they are shown, kinds by name. New words of an indicator bring its codebook entry.
 */
export const readCell = (
  figure: GridFigure,
  column: GridColumn,
  { typed, match }: { readonly typed: string; readonly match: MatchIndicator },
): CellEdit => {
  switch (column) {
    case 'kind':
      return editKind(typed);
    case 'period':
      return editPeriod(typed);
    case 'value':
      return editFields(figure, { value: inShownSize(figure, typed), valueMax: '', of: '', comparator: '=' }, [
        'value',
        'valueMax',
        'of',
        'comparator',
      ]);
    case 'place':
      return editFields(figure, { place: typed }, ['place']);
    case 'indicator': {
      const edit = editFields(figure, { indicator: typed }, ['indicator']);
      if (edit.type !== 'patch') return edit;
      const indicatorId = match(edit.patch.indicator ?? '', figure.quantity.unit);
      return { type: 'patch', patch: { ...edit.patch, indicatorId } };
    }
    default:
      return { type: 'refused', why: FIELD_REASONS['unknown-choice'] };
  }
};

/** An act on the marks of one clipping. */
export type ClippingAct = { readonly clippingId: string; readonly act: Act };

const actOf = (edit: Exclude<CellEdit, { type: 'refused' }>, markIds: readonly string[]): Act =>
  edit.type === 'kind'
    ? { type: 'switch-kind', markIds, kind: edit.kind }
    : { type: 'edit-field', markIds, patch: edit.patch };

/** One change for many rows as one act a clipping, so that each clipping undoes it in one step. */
export const actsFor = (
  figures: readonly GridFigure[],
  edit: Exclude<CellEdit, { type: 'refused' }>,
): readonly ClippingAct[] => {
  const byClipping = new Map<string, string[]>();
  for (const { clippingId, markId } of figures) {
    byClipping.set(clippingId, [...(byClipping.get(clippingId) ?? []), markId]);
  }
  return Array.from(byClipping, ([clippingId, markIds]) => ({ clippingId, act: actOf(edit, markIds) }));
};
