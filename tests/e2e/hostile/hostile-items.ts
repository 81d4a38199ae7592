import { createHash } from 'node:crypto';
import type { ExportItem } from '@/utils/export';
import type { Mark } from '@/utils/model';
import { aClipping, aMark, anAnchor, anArticle, aPersonMark, aQuantity, blocksOf } from '../../build';

/** How many payloads one clipping carries. */
export const PAYLOADS_PER_ITEM = 24;

/** A clipping that is payload wherever a clipping can hold text. Payloads stand on one line each: so does an article's text. */
export const hostileItem = (payloads: readonly string[], index: number): ExportItem => {
  const lines = payloads.map((payload) => payload.replace(/\s+/g, ' ').trim() || '<b>');
  const at = (place: number): string => lines[place % lines.length] ?? '';
  const text = lines.join('\n');
  const article = anArticle({
    text,
    blocks: blocksOf(text),
    url: `https://baolaocai.vn/hostile-post${700_000 + index}.html`,
    canonicalUrl: `https://baolaocai.vn/hostile-post${700_000 + index}.html`,
    identity: `baolaocai.vn/${700_000 + index}`,
    byline: at(2),
    section: at(3),
    sourceName: at(4),
    tags: [at(5), at(6)],
    images: [{ src: 'https://baolaocai.vn/a.jpg', caption: at(7), credit: at(8) }],
    place: { commune: at(9), district: at(10), province: at(11), code: null },
  });
  const clipping = aClipping(
    {
      id: `hostile-${index}`,
      contentHash: createHash('sha256').update(text).digest('hex'),
      tags: [at(12), at(13)],
      note: at(14),
      collection: at(15),
      counts: { figure: 1, target: 0, person: 1, quote: 1, note: 1, suggested: 0, accepted: 4 },
    },
    article,
  );
  const { candidates, blocks } = article;
  return { clipping, body: { text, blocks, candidates }, marks: marksOn(text, index, at) };
};

const marksOn = (text: string, index: number, at: (place: number) => string): readonly Mark[] => {
  const one = (name: string, place: number) => ({ id: `hostile-${index}-${name}`, anchor: anAnchor(at(place), text) });
  const accepted = { status: 'confirmed' as const, note: at(20), tags: [at(21)] } satisfies Partial<Mark>;
  return [
    aMark({
      ...one('figure', 16),
      ...accepted,
      quantity: aQuantity({
        indicator: at(16),
        place: at(17),
        unit: `count:${at(18)}`,
        period: { from: at(19), to: null },
      }),
      suggestion: { why: [{ rule: at(22), cue: at(23) }] },
    }),
    aPersonMark({
      ...one('person', 17),
      ...accepted,
      person: { name: at(17), role: at(18), organization: at(19) },
      suggestion: null,
    }),
    aMark({ ...one('quote', 18), ...accepted, kind: 'quote', quantity: null, suggestion: null }),
    aMark({ ...one('note', 19), ...accepted, kind: 'note', quantity: null, suggestion: null }),
  ];
};
