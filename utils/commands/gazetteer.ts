import { type Gazetteer, isGazetteerData, openGazetteer } from '@/utils/places';
import { readBundledJson } from '@/utils/platform';

let opening: Promise<Gazetteer> | null = null;

const load = async (): Promise<Gazetteer> => {
  const data = await readBundledJson('/places/places.json');
  if (!isGazetteerData(data)) throw new Error('The bundled places.json is not a gazetteer of this version.');
  return openGazetteer(data);
};

/** The administrative units, loaded when the first article asks and kept while the worker lives. */
export const gazetteer = (): Promise<Gazetteer> => {
  opening ??= load().catch((error: unknown) => {
    opening = null; // the next article tries again
    throw error;
  });
  return opening;
};
