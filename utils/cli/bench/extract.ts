import { Readability } from '@mozilla/readability';
import { extractArticle } from '@/utils/article';
import { parsePage } from '../clip/parse-page';
import { SAMPLE_URL } from '../sample';
import { articlePage } from './material';
import { compare } from './measure';

const SIZES = [5_000, 50_000, 250_000] as const;

/**
 * Page → Article in jsdom, against bare Readability on a document parsed from the same page. Both get a fresh document
 * each round, parsed outside the timing, because both may change it.
 */
export const benchExtract = () =>
  SIZES.map((bytes) => {
    const html = articlePage(bytes);
    const rounds = bytes > 100_000 ? 5 : 9;
    const documents = Array.from({ length: 2 * (rounds + 1) }, () => parsePage(html, SAMPLE_URL));
    const next = (): Document => {
      const document = documents.pop();
      if (!document) throw new Error('bench: not enough documents prepared');
      return document;
    };
    return {
      bytes: Buffer.byteLength(html),
      article: compare(
        () => extractArticle(next(), { url: SAMPLE_URL }),
        () => new Readability(next()).parse(),
        rounds,
      ),
    };
  });
