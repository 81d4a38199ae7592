import { addressResolver, disarm, genuine, pictureAddress } from '@/utils/article';
import { fail, type Result, succeed } from '@/utils/model/result';
import { toBase64 } from '@/utils/text';
import { packText } from './pack';
import { pageMarkup, wholeFile } from './page-markup';
import { keepPictures } from './pictures';

/** What the copy is of: the article's headline and the addresses of its pictures, as clipped; when it is made. */
export type CopyWishes = { readonly title: string; readonly pictures: readonly string[]; readonly savedAt: string };

export type PageCopy = {
  /** gzip of one HTML file in UTF-8, as base64: results of injected scripts are JSON. */
  readonly base64: string;
  readonly pictures: number;
  readonly missing: readonly string[];
};

/**
 * Copies the live page into one sanitised file with the article's pictures in it, without touching the page. Started by
 * the reader only: pictures that are no longer in the browser's cache are asked for again by the page.
 * Fails with `too-large` beyond 5 MB of words and markup.
 */
export const copyPage = async (live: Document, wishes: CopyWishes): Promise<Result<PageCopy, 'too-large'>> => {
  const url = live.location.href;
  const copy = genuine(live, 'cloneNode')(true) as Document; // as: the copy of a document is a document
  disarm(copy);
  const resolve = addressResolver(url, copy.querySelector('base[href]')?.getAttribute('href') ?? null);
  const { kept, missing } = await keepPictures(wishes.pictures);
  const markup = pageMarkup(copy.body, {
    link: resolve,
    picture: (image) => {
      const address = pictureAddress(image, resolve);
      const data = kept.get(address);
      return data === undefined ? null : { data, address };
    },
  });
  if (markup === null) return fail('too-large');
  const file = wholeFile(markup, { title: wishes.title, url, savedAt: wishes.savedAt });
  return succeed({ base64: toBase64(await packText(file)), pictures: kept.size, missing });
};
