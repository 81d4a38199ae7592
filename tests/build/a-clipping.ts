import type { Article, Clipping, ClippingBody, Mark, MarkCounts } from '@/utils/model';
import { aMark } from './a-mark';
import { aBody, anArticle } from './an-article';
import { type DeepPartial, override } from './override';

/** The count of one suggested figure; everything else zero. */
const someCounts = (patch?: DeepPartial<MarkCounts>): MarkCounts =>
  override<MarkCounts>({ figure: 1, target: 0, person: 0, quote: 0, note: 0, suggested: 1, accepted: 0 }, patch);

/** `article` kept on the day it was published, with one suggestion. */
export const aClipping = (patch?: DeepPartial<Clipping>, article: Article = anArticle()): Clipping => {
  const { text: _text, blocks: _blocks, candidates: _candidates, ...metadata } = article;
  return override<Clipping>(
    {
      ...metadata,
      id: 'clipping-1',
      state: 'kept',
      clippedAt: '2025-10-02T09:00:00+07:00',
      updatedAt: '2025-10-02T09:00:00+07:00',
      trashedAt: null,
      contentHash: '0'.repeat(64),
      version: 1,
      tags: ['hộ nghèo'],
      note: null,
      collection: null,
      counts: someCounts(),
    },
    patch,
  );
};

/** What an export and an import carry for one clipping. */
export type ClippingItem = {
  readonly clipping: Clipping;
  readonly body: ClippingBody;
  readonly marks: readonly Mark[];
};

/** A clipping with its body and one suggested figure, all three agreeing with each other. */
export const aClippingItem = (patch?: DeepPartial<Clipping>, article: Article = anArticle()): ClippingItem => ({
  clipping: aClipping(patch, article),
  body: aBody(article),
  marks: [aMark()],
});
