import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { placeOfArticle } from '@/utils/places';
import { openShippedPlaces } from './open-places';

type Gold = {
  readonly metadata: {
    readonly title: string;
    readonly published: string | null;
    readonly place: {
      readonly commune: string | null;
      readonly district: string | null;
      readonly province: string | null;
    };
  };
};

const shared = fileURLToPath(new URL('../../../../shared/', import.meta.url));
const CORPORA = [
  ['gold', 'seeds'],
  ['corpus/gold', 'corpus/text'],
] as const;

const articles = CORPORA.flatMap(([goldFolder, textFolder]) =>
  existsSync(shared + goldFolder)
    ? readdirSync(shared + goldFolder).map((file) => ({
        file,
        // The gold files' shape is fixed by the scorer that ships with them.
        gold: JSON.parse(readFileSync(`${shared}${goldFolder}/${file}`, 'utf8')) as Gold,
        text: readFileSync(`${shared}${textFolder}/${file.replace('.json', '.txt')}`, 'utf8').normalize('NFC'),
      }))
    : [],
);

describe.skipIf(articles.length === 0)(
  'places of the articles marked by hand (skipped where ../shared is missing)',
  () => {
    const gazetteer = openShippedPlaces();
    it.each(articles)('$file', ({ gold, text }) => {
      const { title, published, place } = gold.metadata;
      const found = placeOfArticle(gazetteer, { text, title, publishedAt: published });
      expect({ commune: found?.commune, district: found?.district, province: found?.province }).toEqual(place);
    });
  },
);
