import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import type { ExportItem } from '@/utils/export';
import { MARK_KINDS, MARK_STATUSES, type Mark } from '@/utils/model';
import { ARTICLE_LINES, aBody, aClipping, aMark, anAnchor, anArticle, aPersonMark, aQuantity } from '../../build';

/** An emoji of several code points before everything: UTF-16 offsets and code points differ from the first line on. */
const TEXT = [`👨‍👩‍👧 ${ARTICLE_LINES[0]}`, ...ARTICLE_LINES.slice(1)].join('\n');
const ARTICLE = anArticle({ text: TEXT });

export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');
const at = (quote: string) => anAnchor(quote, TEXT);

const MARKS: readonly Mark[] = [
  aMark({
    id: 'm-confirmed',
    status: 'confirmed',
    anchor: at('76,5 tỷ đồng'),
    quantity: aQuantity({
      indicator: 'tổng thu ngân sách trên địa bàn',
      value: 76_500_000_000,
      unit: 'VND',
      period: { from: '2025-01-01', to: '2025-09-30' },
      place: 'xã Nậm Khao',
    }),
    tags: ['ngân sách', 'thu'],
    note: '- đối chiếu với báo cáo của xã',
  }),
  aMark({
    id: 'm-corrected',
    kind: 'target',
    status: 'corrected',
    anchor: at('từ 66 triệu đồng/người/năm trở lên'),
    quantity: aQuantity({
      indicator: 'thu nhập bình quân',
      value: 66_000_000,
      unit: 'VND',
      per: 'person_year',
      comparator: '>=',
      period: { from: null, to: '2030' },
    }),
    suggestion: {
      kind: 'figure',
      quantity: aQuantity({ indicator: 'bình quân', value: 66, unit: 'VND', comparator: '=' }),
      confidence: 0.4,
    },
    links: [{ rel: 'attains', markId: 'm-confirmed' }],
  }),
  aMark({ id: 'm-suggested', anchor: at('4,49%') }),
  aMark({
    id: 'm-rejected',
    status: 'rejected',
    anchor: at('1.302 hộ'),
    quantity: aQuantity({ value: 1302, unit: 'household' }),
  }),
  aPersonMark({ id: 'm-person', status: 'added', anchor: at('Lò Văn Nghị'), suggestion: null }),
  aMark({
    id: 'm-quote',
    kind: 'quote',
    status: 'added',
    anchor: at('16/16 bản đã có đường bê tông'),
    quantity: null,
    suggestion: null,
    links: [{ rel: 'said-by', markId: 'm-person' }],
  }),
  aMark({
    id: 'm-note',
    kind: 'note',
    status: 'added',
    anchor: at('92% dự toán'),
    quantity: null,
    suggestion: null,
    note: 'Dự toán nào?',
  }),
];

/** A clipping with a mark of every kind and every status. */
export const FULL_ITEM: ExportItem = {
  clipping: aClipping(
    {
      id: 'c-full',
      contentHash: hashOf(TEXT),
      tags: ['hộ nghèo', 'ngân sách'],
      collection: 'Đại hội xã',
      counts: { figure: 2, target: 1, person: 1, quote: 1, note: 1, suggested: 1, accepted: 5 },
    },
    ARTICLE,
  ),
  body: aBody(ARTICLE),
  marks: MARKS,
};

const BARE_TEXT = 'Tin ngắn';
const BARE_ARTICLE = anArticle({ text: BARE_TEXT });

/** A clipping of which next to nothing is known: every nullable field is null, every list empty. */
export const BARE_ITEM: ExportItem = {
  clipping: aClipping(
    {
      id: 'c-bare',
      url: '',
      canonicalUrl: '',
      site: '',
      byline: null,
      publishedAt: null,
      lead: null,
      section: null,
      language: null,
      place: null,
      tags: [],
      images: [],
      contentHash: hashOf(BARE_TEXT),
    },
    BARE_ARTICLE,
  ),
  body: { text: BARE_TEXT, blocks: [], candidates: [] },
  marks: [],
};

export const SAMPLE_ITEMS: readonly ExportItem[] = [FULL_ITEM, BARE_ITEM];

/** Strings that break careless writers: quotes, separators, line ends, formulas, markup, bidi and astral characters. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }).map((text) => text.toWellFormed()),
  fc.constantFrom(
    '=1+1',
    "'=1+1",
    '-2+3+cmd|calc',
    '＝HYPERLINK("http://x")',
    ' \u00a0@SUM(A1)',
    '\t=1',
    'a;b,c"d"\r\ne',
    '</script><script>alert(1)</script>',
    ']]>&amp;',
    '---\ntitle: x',
    '|a|b|',
    '%00',
    '',
    ' ',
    '\u202eabc',
    '__proto__',
    '__proto__: {}',
    'null',
    '0012',
    '16/16',
  ),
);

/** An item whose every free field is hostile, and whose marks stand where they say. */
export const hostileItem = (id: string): fc.Arbitrary<ExportItem> =>
  fc
    .record({
      text: fc.array(hostileText, { minLength: 1, maxLength: 4 }).map((lines) => lines.join('\n')),
      title: hostileText,
      byline: fc.option(hostileText),
      section: fc.option(hostileText),
      note: fc.option(hostileText),
      tags: fc.uniqueArray(hostileText, { maxLength: 3 }),
      spans: fc.array(fc.tuple(fc.nat(), fc.nat(), fc.constantFrom(...MARK_KINDS), fc.constantFrom(...MARK_STATUSES)), {
        maxLength: 4,
      }),
      indicator: hostileText,
      value: fc.double({ noNaN: true, noDefaultInfinity: true }),
    })
    .map(({ text, title, byline, section, note, tags, spans, indicator, value }) => {
      const article = anArticle({ text, title, lead: null, byline, section, tags });
      const marks = spans.map(([one, other, kind, status], index) => {
        const [start = 0, end = 0] = [one % (text.length + 1), other % (text.length + 1)].sort((a, b) => a - b);
        return aMark({
          id: `${id}-${index}`,
          kind,
          status,
          anchor: { quote: text.slice(start, end), prefix: '', suffix: '', start, end },
          quantity: kind === 'figure' || kind === 'target' ? aQuantity({ indicator, value: value || 0 }) : null,
          note,
        });
      });
      const clipping = aClipping({ id, contentHash: hashOf(text), tags, note }, article);
      return { clipping, body: aBody(article), marks };
    });
