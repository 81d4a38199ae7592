import type { Translate } from '@/utils/i18n';
import type { PivotRow } from '@/utils/series';

/** What a row of a series is called; a former unit says what it is today. */
export const placeLabel = (t: Translate, { place, today }: Pick<PivotRow, 'place' | 'today'>): string => {
  if (place === '') return t('placeUnknown');
  return today === null ? place : t('placeBecame', place, today);
};

/** As `placeLabel`, as short as a chart needs it. */
export const chartLabel = (t: Translate, { place, today }: Pick<PivotRow, 'place' | 'today'>): string => {
  if (place === '') return t('placeUnknown');
  return today === null ? place : t('placeFormer', place);
};
