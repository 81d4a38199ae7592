import type { Person, Quantity } from '@/utils/model';
import { type DeepPartial, override } from './override';

/** A share, the commonest quantity of all: "tỷ lệ hộ nghèo … 4,49%". */
export const aQuantity = (patch?: DeepPartial<Quantity>): Quantity =>
  override<Quantity>(
    {
      indicator: 'tỷ lệ hộ nghèo',
      indicatorId: null,
      value: 4.49,
      valueMax: null,
      of: null,
      unit: '%',
      per: null,
      comparator: '=',
      change: 'level',
      base: null,
      period: { from: null, to: null },
      place: null,
    },
    patch,
  );

/** A person with a post and no organisation stated apart. */
export const aPerson = (patch?: DeepPartial<Person>): Person =>
  override<Person>({ name: 'Lò Văn Nghị', role: 'Bí thư Đảng ủy xã', organization: null }, patch);
