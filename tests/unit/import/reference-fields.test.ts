import { describe, expect, test } from 'vitest';
import { readCslJson, readRis, readWebAnnotations } from '@/utils/import';

const NOTHING = {
  url: '',
  title: '',
  paper: null,
  byline: null,
  publishedAt: null,
  section: null,
  lead: null,
  language: null,
  tags: [],
  note: null,
  marks: [],
};
const FULL = {
  ...NOTHING,
  url: 'https://bao.example.vn/1',
  title: 'Bản Púng có nước',
  paper: 'Báo Sơn La',
  byline: 'Lò Thị Én, Vừ A Páo',
  publishedAt: '2025-07-03',
  section: 'Kinh tế',
  lead: 'Mười hai bể nước.',
  language: 'vi',
  tags: ['nước sạch', 'bản'],
};

describe('every field of a reference', () => {
  test('in RIS, by the first name of each', () => {
    const ris = `\ufeffProvider: thư viện
TY  - NEWS
UR  - https://bao.example.vn/1
L1  - https://other.example.vn
TI  -   Bản Púng có nước  \rT1  - khác
T2  - Báo Sơn La
JF  - khác
AU  - Lò Thị Én
A1  - Vừ A Páo,
DA  - 2025/7/3/
PY  - 2024
SE  - Kinh tế
AB  - Mười hai bể nước.
N2  - khác
LA  - vi
KW  - nước sạch
KW  - bản
một dòng lạ
AUX - không phải thẻ
xTI  - không phải thẻ
ER  - 
TY  - NEWS
ER  - `;
    expect(readRis(ris)).toEqual({ ok: true, value: [FULL, NOTHING] });
  });

  test('in RIS, by the second name where there is no first', () => {
    const ris = `TY - NEWS
L1 - https://bao.example.vn/1
T1 - Bản Púng có nước
JO - Báo Sơn La
A1 - Lò Thị Én
A1 - Vừ A Páo
Y1 - 2025/07/03
SE - Kinh tế
N2 - Mười hai bể nước.
LA - vi
KW - nước sạch
KW - bản
ER -`;
    expect(readRis(ris)).toEqual({ ok: true, value: [FULL] });
  });

  test.each(['2025', '2025/07', 'x2025/07/03', '2025/02/31'])('a day in RIS is a whole day: %s is none', (day) =>
    expect(readRis(`TY  - NEWS\nPY  - ${day}\nER  - `)).toEqual({ ok: true, value: [NOTHING] }),
  );

  test('a year in RIS does not hide the day in another field, nor an empty field the next', () => {
    const ris = 'TY  - NEWS\nDA  - \nPY  - 2025/07/03\nUR  -\nL1  - https://bao.example.vn/1\nER  - ';
    expect(readRis(ris)).toMatchObject({ value: [{ publishedAt: '2025-07-03', url: FULL.url }] });
  });

  test('in CSL-JSON', () => {
    const item = {
      type: 'article-newspaper',
      URL: FULL.url,
      title: FULL.title,
      'container-title': 'Báo Sơn La',
      author: [{ literal: 'Lò Thị Én' }, { family: 'Vừ', given: 'A Páo' }, { family: ' ' }, 'ai đó'],
      issued: { 'date-parts': [[2025, 7, 3]] },
      section: FULL.section,
      abstract: FULL.lead,
      language: FULL.language,
      keyword: ' nước sạch, bản ,,',
      note: 'của Thư',
    };
    expect(readCslJson(`\ufeff${JSON.stringify([item])}`)).toEqual({ ok: true, value: [{ ...FULL, note: 'của Thư' }] });
  });

  test('in CSL-JSON, where nothing is what it should be', () => {
    const item = {
      type: 'article',
      URL: 5,
      title: ' ',
      'container-title': ['khác'],
      author: 'ai',
      issued: { 'date-parts': 'hôm qua' },
      keyword: [],
    };
    const yearOnly = { type: 'article', author: [], issued: { 'date-parts': [[2025, 7]] } };
    expect(readCslJson(JSON.stringify([item, yearOnly]))).toEqual({ ok: true, value: [NOTHING, NOTHING] });
  });

  test.each(['[5]', '[{"type":"article"},{}]', '[{"type":1}]'])(
    'a list with something else in it, %s, is not CSL',
    (text) => expect(readCslJson(text)).toEqual({ ok: false, reason: 'not-ours' }),
  );
});

describe('an annotation of the web', () => {
  const MARK = { kind: 'quote', quote: 'mười xã', sentence: null, quantity: null, person: null, note: null, tags: [] };
  const { marks: _marks, ...about } = NOTHING;
  const found = (...marks: readonly object[]) => ({
    ok: true,
    value: [
      { ...about, url: 'https://a.vn', title: 'https://a.vn', marks: marks.map((mark) => ({ ...MARK, ...mark })) },
    ],
  });
  const annotation = (fields: object, source: unknown = 'https://a.vn') => ({
    type: 'Annotation',
    target: { source, selector: { type: 'TextQuoteSelector', exact: 'mười xã' } },
    ...fields,
  });
  const read = (value: unknown) => readWebAnnotations(`\ufeff${JSON.stringify(value)}`);

  test.each([
    ['alone', annotation({})],
    ['in a list', [annotation({}), 'khác']],
    ['in a page', { type: 'AnnotationPage', items: [annotation({})] }],
    ['in a collection', { type: 'AnnotationCollection', first: { items: [annotation({})] } }],
    ['of a source that says more', [annotation({}, { id: 'https://a.vn' })]],
    [
      'behind another that has no quote',
      [annotation({ target: { source: 'https://a.vn', selector: [{ exact: ' ' }] } }), annotation({})],
    ],
    [
      'with selectors of other kinds before it',
      [annotation({ target: { source: 'https://a.vn', selector: [{ type: 'x', exact: 5 }, { exact: 'mười xã' }] } })],
    ],
  ])('is read %s', (_where, file) => expect(read(file)).toEqual(found({})));

  test('has what its bodies are for: kind, comment, tags, person', () => {
    const body = [
      { purpose: 'classifying', value: 'lạ' },
      { purpose: 'classifying', value: 'person' },
      { purpose: 'commenting', value: 'hỏi lại' },
      { value: 'thêm ' },
      { purpose: 'describing', value: 'không phải ghi chú' },
      { purpose: 'tagging', value: 'xã' },
      { purpose: 'tagging', value: 7 },
      { type: 'tb:Person', 'tb:name': 'Lò Văn Nghị', 'tb:role': null, 'tb:organization': null },
      { type: 'Person', 'tb:name': 'Ai đó', 'tb:role': null, 'tb:organization': null },
    ];
    expect(read(annotation({ body }))).toEqual(
      found({
        kind: 'person',
        note: 'hỏi lại\nthêm',
        tags: ['xã'],
        person: { name: 'Lò Văn Nghị', role: null, organization: null },
      }),
    );
  });

  test.each([
    ['commenting', 'note'],
    [['highlighting', 'commenting'], 'note'],
    ['highlighting', 'quote'],
    [undefined, 'quote'],
  ])('made for %j is a %s', (motivation, kind) => expect(read(annotation({ motivation }))).toEqual(found({ kind })));

  test('of the same address stand together, those of none under none', () => {
    const file = [annotation({}), annotation({}, 5), annotation({}, { id: 6 }), annotation({})];
    const both = read(file);
    expect(both).toMatchObject({ value: [{ url: 'https://a.vn' }, { url: '', title: '' }] });
    expect(both.ok && both.value.map(({ marks }) => marks.length)).toEqual([2, 2]);
  });

  test.each([['một chữ'], [[]], [[{ target: 'https://a.vn' }]], [{ type: 'Annotation' }]])('%j holds none', (file) =>
    expect(read(file)).toEqual({ ok: false, reason: 'not-ours' }),
  );
});
