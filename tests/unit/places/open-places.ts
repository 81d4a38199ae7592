import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Gazetteer, isGazetteerData, openGazetteer } from '@/utils/places';

/** The gazetteer as it is shipped: tests speak of real units, so that the generated file is tested too. */
export const openShippedPlaces = (): Gazetteer => {
  const file = fileURLToPath(new URL('../../../public/places/places.json', import.meta.url));
  const data: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (!isGazetteerData(data)) throw new Error('places.json is not in the expected format');
  return openGazetteer(data);
};
