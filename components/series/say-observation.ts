import { formatPeriod, KIND_LABELS } from '@/components/marks';
import type { Translate } from '@/utils/i18n';
import { formatQuantity } from '@/utils/marks';
import type { Observation } from '@/utils/series';

/** "6,64 %", "76,5 tỷ đồng". */
export const sayValue = (t: Translate, { quantity }: Observation): string => {
  const { value, unit } = formatQuantity(quantity, t.language);
  return t('valueWithUnit', value, unit);
};

/** All a point of a chart says: "Số liệu, xã Bản Lùng, 2025: 6,64 % (baolaocai.vn)". */
export const sayObservation = (t: Translate, observation: Observation): string =>
  t(
    'pointLabel',
    [t(KIND_LABELS[observation.kind]), observation.quantity.place, formatPeriod(t, observation.quantity.period)]
      .filter(Boolean)
      .join(', '),
    sayValue(t, observation),
    observation.site,
  );

/** A number on an axis, as the series writes its values; money with its size. */
export const sayTick = (t: Translate, sample: Observation, value: number): string => {
  const plain = { ...sample.quantity, value, valueMax: null, of: null, comparator: '=' } as const;
  const text = formatQuantity(plain, t.language);
  const isMoney = plain.unit === 'VND' || plain.unit === 'USD';
  return isMoney && value !== 0 ? t('valueWithUnit', text.value, text.unit) : text.value;
};
