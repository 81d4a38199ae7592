import { readFileSync } from 'node:fs';
import type { Article } from '@/utils/model';
import { type Gazetteer, isGazetteerData, openGazetteer, placeOfArticle } from '@/utils/places';

const PLACES = new URL('../../../public/places/places.json', import.meta.url);

let gazetteer: Gazetteer | null = null;

const open = (): Gazetteer => {
  const data: unknown = JSON.parse(readFileSync(PLACES, 'utf8'));
  if (!isGazetteerData(data)) throw new Error('public/places/places.json is not a gazetteer of this version.');
  return openGazetteer(data);
};

/** The article with the administrative unit it is about, as the extension's background fills it in. */
export const withPlace = (article: Article): Article => {
  gazetteer ??= open();
  return article.place ? article : { ...article, place: placeOfArticle(gazetteer, article) };
};
