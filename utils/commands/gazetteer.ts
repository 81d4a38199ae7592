import { type Gazetteer, isGazetteerData, openGazetteer } from '@/utils/places';
import { readBundledJson } from '@/utils/platform';

let opening: Promise<Gazetteer> | null = null;

/** The administrative units, loaded when the first article asks and kept while the worker lives. */
export const gazetteer = (): Promise<Gazetteer> => {
  opening ??= readBundledJson('/places/places.json').then((data) => {
    if (!isGazetteerData(data)) throw new Error('The bundled places.json is not a gazetteer of this version.');
    return openGazetteer(data);
  });
  return opening;
};
