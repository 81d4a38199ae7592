import { ARTICLE_LINES, anArticle, type DeepPartial } from '@/tests/build';
import { suggestMarks } from '@/utils/marks';
import type { Article, Result } from '@/utils/model';
import type { SaveClipRequest } from '@/utils/store';

/** The value of a result; the reason as an error where a test expects none. */
export const expectValue = <T>(result: Result<T, string>): T => {
  if (result.ok) return result.value;
  throw new Error(`${result.reason}: ${result.detail ?? ''}`);
};

/** A counter of ids: "mark-1", "mark-2", … */
const idsFrom = (prefix: string): (() => string) => {
  let made = 0;
  return () => `${prefix}-${++made}`;
};

/** A stand-in for SHA-256: all a test needs is that equal texts have equal hashes and others not. */
export const hashOf = (text: string): string => {
  let hash = 0;
  for (const char of text) hash = (Math.imul(hash, 31) + (char.codePointAt(0) ?? 0)) >>> 0;
  return hash.toString(16).padStart(8, '0').repeat(8);
};

type ClipOptions = {
  readonly article?: DeepPartial<Article>;
  readonly nth?: number;
  readonly keep?: boolean;
  readonly at?: string;
};

/** The request the background makes for the `nth` clip of a test; the article is the same unless said otherwise. */
export const aClip = ({
  article: patch,
  nth = 1,
  keep = false,
  at = '2025-10-02T09:00:00+07:00',
}: ClipOptions = {}): SaveClipRequest => {
  const article = anArticle(patch);
  return {
    article,
    clippingId: `clipping-${nth}`,
    versionId: `version-${nth}`,
    contentHash: hashOf(article.text),
    clippedAt: at,
    marks: suggestMarks({ article, newId: idsFrom(`mark-${nth}`), now: at }),
    keep,
  };
};

/** The article of the builders with one change of words. */
export const editedText = (from: string, to: string): string => ARTICLE_LINES.join('\n').replace(from, to);

/** A database name no other test has. */
export const freshName = (): string => `test-${crypto.randomUUID()}`;

/** Everything an iteration gives. (`Array.fromAsync` is not in Node 20.) */
export const collect = async <T>(source: AsyncIterable<T>): Promise<readonly T[]> => {
  const items: T[] = [];
  for await (const item of source) items.push(item);
  return items;
};
