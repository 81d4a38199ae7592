import { searchSpelling, syllableSpelling } from '@/utils/text';
import type { Observation } from './observation';

/** A name by which places are told apart: case and the placing of tone marks aside, with the marks themselves. */
const spelledName = ({ placeKey, quantity: { place } }: Observation): string =>
  `${placeKey} ${searchSpelling(place ?? '')
    .split(' ')
    .map(syllableSpelling)
    .join(' ')}`;

/**
 * Tells which observations are of one place: those of one name, and where units are known of one unit: there is a "xã Tân
 * Lập" in many provinces. A report whose unit is not known goes with the only one of that name. Empty where no place is
 * known. Marks count: "xã Bản Lùng" is not "xã Bán Lung".
 */
export const placeRows = (observations: readonly Observation[]): ((one: Observation) => string) => {
  const codes = new Map<string, Set<string>>();
  for (const one of observations) {
    if (one.placeCode === '') continue;
    const name = spelledName(one);
    codes.set(name, (codes.get(name) ?? new Set()).add(one.placeCode));
  }
  return (one) => {
    if (one.placeKey === '') return '';
    const name = spelledName(one);
    const [only = '', other] = codes.get(name) ?? [];
    return `${name} ${one.placeCode || (other === undefined ? only : '')}`;
  };
};
