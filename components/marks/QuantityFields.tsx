import { useTranslate } from '@/components/hooks';
import { SelectField, TextField } from '@/components/ui';
import type { MessageKey } from '@/utils/i18n';
import { UNITS } from '@/utils/model';
import { IndicatorChips } from './IndicatorChips';
import { BASE_LABELS, CHANGE_LABELS, COMPARATOR_LABELS, PER_LABELS, UNIT_LABELS } from './labels';
import { COUNTED, type FieldName, type MarkFields } from './mark-fields';

type QuantityFieldsProps = {
  readonly fields: MarkFields;
  readonly errorOf: (name: FieldName) => string | null;
  readonly setField: (name: FieldName) => (value: string) => void;
  readonly indicators: readonly string[];
};

/** Indicators offered under the field: one line of them, so that the fields below stay in sight. */
const MOST_CHIPS = 3;

/** Every field of a quantity, in the order a sentence gives them: what, how much, of what, when, where. */
export const QuantityFields = ({ fields, errorOf, setField, indicators }: QuantityFieldsProps) => {
  const t = useTranslate();
  const text = (name: FieldName, label: MessageKey, numeric = false) => (
    <TextField
      label={t(label)}
      name={name}
      value={fields[name]}
      error={errorOf(name)}
      numeric={numeric}
      onInput={setField(name)}
    />
  );
  const choice = (
    name: FieldName,
    label: MessageKey,
    labels: Readonly<Record<string, MessageKey>>,
    none?: MessageKey,
  ) => (
    <SelectField
      label={t(label)}
      name={name}
      value={fields[name]}
      error={errorOf(name)}
      options={[
        ...(none ? [{ value: '', label: t(none) }] : []),
        ...Object.entries(labels).map(([value, key]) => ({ value, label: t(key) })),
      ]}
      onChange={setField(name)}
    />
  );
  const units = [
    ...UNITS.map((unit) => ({ value: unit as string, label: t(UNIT_LABELS[unit]) })),
    { value: COUNTED, label: t('unitCounted') },
  ];
  return (
    <>
      <div>
        {text('indicator', 'fieldIndicator')}
        <IndicatorChips
          slots={indicators.slice(0, MOST_CHIPS)}
          onChoose={(slot) => setField('indicator')(indicators[slot] ?? '')}
        />
      </div>
      <div class="field-grid">
        {text('value', 'fieldValue', true)}
        {text('valueMax', 'fieldValueMax', true)}
        {text('of', 'fieldOf', true)}
        <SelectField
          label={t('fieldUnit')}
          name="unit"
          value={fields.unit}
          error={errorOf('unit')}
          options={units}
          onChange={setField('unit')}
        />
        {fields.unit === COUNTED && text('unitNoun', 'fieldUnitNoun')}
        {choice('per', 'fieldPer', PER_LABELS, 'perNone')}
        {choice('comparator', 'fieldComparator', COMPARATOR_LABELS)}
        {choice('change', 'fieldChange', CHANGE_LABELS)}
        {choice('base', 'fieldBase', BASE_LABELS, 'baseNone')}
      </div>
      <div class="field-pair">
        {text('periodFrom', 'fieldPeriodFrom')}
        {text('periodTo', 'fieldPeriodTo')}
      </div>
      {text('place', 'fieldPlace')}
    </>
  );
};
