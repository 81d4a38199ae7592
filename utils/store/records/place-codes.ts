import { currentProvinceCode, type Gazetteer, REFORM_DATE, resolvePlace, successorsOf } from '@/utils/places';
import type { ClippingRow } from './rows';

/** Codes of today's units; empty where they are not known for certain. */
export type PlaceCodes = { readonly province: string; readonly commune: string };

type Around = Pick<ClippingRow, 'site' | 'publishedAt' | 'place'>;

/** Today's units for a place in the words of an article, met in a clipping. */
export type Locate = (words: string | null, around: Around) => PlaceCodes;

const NOWHERE: PlaceCodes = { province: '', commune: '' };

/** A store without the list of units knows places by their words only. */
export const locateNothing: Locate = () => NOWHERE;

/** A paper names the same places over and over. */
const MAX_KNOWN = 50_000;

const find = (gazetteer: Gazetteer, words: string, { site, publishedAt, place }: Around): PlaceCodes => {
  const { unit } = resolvePlace(gazetteer, words, { site, publishedAt, province: place?.province ?? null });
  if (unit === null) return NOWHERE;
  const province = currentProvinceCode(gazetteer, unit);
  if (unit.level === 'province') return { province, commune: '' };
  // A district, and a commune that was divided, are several of today's: only their province is certain.
  const today = successorsOf(gazetteer, unit);
  return { province, commune: today.length === 1 ? (today[0]?.code ?? '') : '' };
};

/** Looks places up among all units, before and after 1 July 2025, and answers with today's codes. */
export const createLocate = (gazetteer: Gazetteer): Locate => {
  const known = new Map<string, PlaceCodes>();
  return (words, around) => {
    if (words === null || words === '') return NOWHERE;
    // Of the date only its side of the reform matters.
    const isAfter = around.publishedAt !== null && around.publishedAt >= REFORM_DATE;
    const key = [words, around.site, around.publishedAt && isAfter, around.place?.province].join('\n');
    const found = known.get(key) ?? find(gazetteer, words, around);
    if (known.size < MAX_KNOWN) known.set(key, found);
    return found;
  };
};
