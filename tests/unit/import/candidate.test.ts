import { describe, expect, test } from 'vitest';
import { articleIdentity } from '@/utils/article';
import { sha256Hex } from '@/utils/export';
import { type CandidateMark, candidateItem, type ImportCandidate } from '@/utils/import';

const NOW = '2025-10-05T08:00:00+07:00';
const making = () => {
  let made = 0;
  return { now: NOW, newId: () => `n${++made}` };
};

const aMark = (mark: Partial<CandidateMark>): CandidateMark => ({
  kind: 'quote',
  quote: '',
  sentence: null,
  quantity: null,
  person: null,
  note: null,
  tags: [],
  ...mark,
});
const aCandidate = (candidate: Partial<ImportCandidate>): ImportCandidate => ({
  url: 'https://WWW.Bao.example.vn:8080/tin/1?a=1',
  title: '  Xã Nậm Lạnh\n họp ',
  paper: null,
  byline: 'Lò Thị Én',
  publishedAt: '2025-10-02',
  section: 'Kinh tế',
  lead: ' Xã\tbàn  việc nước sạch.',
  language: 'vi',
  tags: ['nước sạch'],
  note: 'của Thư',
  marks: [],
  ...candidate,
});
const SENTENCE = 'Đến nay bản Púng đã có 12 bể nước, đủ cho hơn một trăm hộ dùng quanh năm.';

describe('a clipping made of what another program knew', () => {
  test.each([
    ['the address, whatever the paper is called', 'https://www.baolaocai.vn/1', 'Báo Yên Bái', 'baolaocai.vn'],
    ['the name of a paper we know', '', ' báo Lào  Cai', 'baolaocai.vn'],
    ['a domain', '', 'www.BaoYenBai.com.vn', 'baoyenbai.com.vn'],
    ['the words of the file, for a paper nobody knows', '', 'Bản tin Mường Hum', 'Bản tin Mường Hum'],
    ['a name of one word, which is no domain', '', 'Tin', 'Tin'],
    ['nothing', '', null, ''],
  ])('is of the paper told by %s', (_what, url, paper, site) => {
    expect(candidateItem(aCandidate({ url, paper }), making()).clipping.site).toBe(site);
  });

  test('is its reference, with title, lead and marked sentences as its text, a line each', () => {
    const marks = [
      aMark({ kind: 'figure', quote: '12  bể nước', sentence: ` ${SENTENCE}\n`, note: 'hỏi lại', tags: ['bể'] }),
      aMark({ kind: 'note', quote: 'Đến nay', sentence: SENTENCE }),
      aMark({ kind: 'quote', quote: 'Một câu đứng riêng.' }),
    ];
    const { clipping, body, marks: made } = candidateItem(aCandidate({ marks }), making());
    const text = `Xã Nậm Lạnh họp\nXã bàn việc nước sạch.\n${SENTENCE}\nMột câu đứng riêng.`;
    const at = text.indexOf('12 bể nước');
    expect(body).toEqual({
      text,
      blocks: [
        { type: 'title', start: 0, end: 15 },
        { type: 'lead', start: 16, end: 38 },
        { type: 'paragraph', start: 39, end: 39 + SENTENCE.length },
        { type: 'paragraph', start: 40 + SENTENCE.length, end: text.length },
      ],
      candidates: [],
    });
    expect(made[0]).toEqual({
      id: 'n1',
      kind: 'figure',
      status: 'added',
      anchor: {
        quote: '12 bể nước',
        prefix: text.slice(at - 32, at),
        suffix: text.slice(at + 10, at + 42),
        start: at,
        end: at + 10,
      },
      quantity: null,
      person: null,
      note: 'hỏi lại',
      tags: ['bể'],
      links: [],
      suggestion: null,
      anchored: true,
      createdAt: NOW,
      updatedAt: NOW,
    });
    expect(made.slice(1).map(({ anchor }) => [anchor.start, anchor.quote, anchor.suffix])).toEqual([
      [39, 'Đến nay', SENTENCE.slice(7, 39)],
      [40 + SENTENCE.length, 'Một câu đứng riêng.', ''],
    ]);
    expect(clipping).toEqual({
      url: 'https://WWW.Bao.example.vn:8080/tin/1?a=1',
      canonicalUrl: 'https://WWW.Bao.example.vn:8080/tin/1?a=1',
      identity: 'bao.example.vn:8080/tin/1',
      site: 'bao.example.vn',
      title: 'Xã Nậm Lạnh họp',
      byline: 'Lò Thị Én',
      bylineRole: null,
      sourceName: null,
      publishedAt: '2025-10-02',
      lead: ' Xã\tbàn  việc nước sạch.',
      section: 'Kinh tế',
      language: 'vi',
      place: null,
      term: null,
      images: [],
      extractor: 'plain-text',
      family: null,
      id: 'n4',
      state: 'kept',
      clippedAt: NOW,
      updatedAt: NOW,
      trashedAt: null,
      contentHash: sha256Hex(text),
      version: 1,
      tags: ['nước sạch'],
      note: 'của Thư',
      collection: null,
      counts: { figure: 1, target: 0, person: 0, quote: 1, note: 1, suggested: 0, accepted: 3 },
    });
  });

  test('has no lead where there is none: the second line is a sentence', () => {
    const { body } = candidateItem(aCandidate({ lead: ' ', marks: [aMark({ quote: 'Một câu.' })] }), making());
    expect(body.text).toBe('Xã Nậm Lạnh họp\nMột câu.');
    expect(body.blocks.map(({ type }) => type)).toEqual(['title', 'paragraph']);
  });

  test('says each sentence once, and begins with what there is', () => {
    const twice = [
      aMark({ quote: 'mười', sentence: 'Có mười bản.' }),
      aMark({ quote: 'bản', sentence: 'Có mười bản.' }),
    ];
    const { body, marks } = candidateItem(aCandidate({ title: '', lead: null, marks: twice }), making());
    expect(body.text).toBe('Có mười bản.');
    expect(marks.map(({ anchor }) => anchor.start)).toEqual([3, 8]);
  });

  test('leaves out a mark without words, and one whose words are not in its sentence', () => {
    const stray = [aMark({ quote: ' ', sentence: SENTENCE }), aMark({ quote: 'chín bể', sentence: SENTENCE })];
    const { marks, clipping } = candidateItem(aCandidate({ marks: stray }), making());
    expect(marks).toEqual([]);
    expect(clipping.counts.accepted).toBe(0);
  });

  test.each([
    [' http://a.example.vn ', 'http://a.example.vn', 'a.example.vn'],
    ['https://www.a.vn#x', 'https://www.a.vn#x', 'a.vn'],
    ['file:///tin/http://a.vn', 'file:///tin/http://a.vn', ''],
    ['javascript:alert(1)', '', ''],
    ['', '', ''],
  ])('from %j has the address %j and the site %j', (url, kept, site) => {
    const { clipping } = candidateItem(aCandidate({ url }), making());
    expect(clipping).toMatchObject({
      url: kept,
      canonicalUrl: kept,
      site,
      identity: kept === '' ? clipping.id : articleIdentity(kept),
    });
  });
});
