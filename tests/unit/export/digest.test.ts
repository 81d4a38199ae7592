import * as fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { type DigestOptions, type ExportItem, findFormat, topicFor } from '@/utils/export';
import type { Clipping } from '@/utils/model';
import { aClipping } from '../../build';
import { parseXml } from './parse-xml';
import { bytesOf, OPTIONS } from './read-stream';
import { BARE_ITEM, FULL_ITEM, hostileItem, SAMPLE_ITEMS } from './sample-items';

const write = async (digest: DigestOptions | undefined, items: readonly ExportItem[] = SAMPLE_ITEMS) => {
  const format = findFormat('digest');
  if (!format) throw new Error('no such format');
  const files = unzipSync(await bytesOf(format.write(items, { ...OPTIONS, digest })));
  return Object.fromEntries(Object.entries(files).map(([path, bytes]) => [path, parseXml(strFromU8(bytes))]));
};
const linesOf = (parts: Readonly<Record<string, Document>>): readonly string[] =>
  [...(parts['word/document.xml']?.getElementsByTagName('w:p') ?? [])].map((line) => line.textContent ?? '');
const lines = async (digest?: DigestOptions, items?: readonly ExportItem[]) => linesOf(await write(digest, items));

const HEADING = {
  superior: 'TỈNH ỦY LÀO CAI',
  issuer: 'BAN TUYÊN GIÁO VÀ DÂN VẬN',
  number: '215-BC/BTGDVTU',
  place: 'Lào Cai',
};

describe('the head of a digest', () => {
  test('of a Party body', async () => {
    const head = (await lines({ preset: 'party', heading: HEADING })).slice(0, 8);
    expect(head).toEqual(
      expect.arrayContaining([
        'TỈNH ỦY LÀO CAI',
        '*',
        'Số 215-BC/BTGDVTU',
        'ĐẢNG CỘNG SẢN VIỆT NAM',
        'Lào Cai, ngày 03 tháng 10 năm 2025',
      ]),
    );
  });

  test('of a State body has the national motto and no Party heading', async () => {
    const all = await lines({ preset: 'state', heading: HEADING });
    expect(all).toEqual(expect.arrayContaining(['Độc lập - Tự do - Hạnh phúc', 'Số: 215-BC/BTGDVTU']));
    expect(all).not.toContain('ĐẢNG CỘNG SẢN VIỆT NAM');
  });

  test('has no star under a name that nobody gave', async () =>
    expect(await lines({ preset: 'party', heading: { place: 'Lào Cai' } })).not.toContain('*'));

  test('is absent from a newsletter', async () => expect((await lines())[0]).toBe('ĐIỂM BÁO'));

  test.each([
    [{}, 'ngày 03/10/2025'],
    [{ from: '2025-09-29', to: '2025-10-03' }, 'từ ngày 29/09/2025 đến ngày 03/10/2025'],
  ])('says what days it is about', async (days, text) =>
    expect(await lines({ preset: 'plain', ...days })).toContain(text),
  );
});

describe('the body of a digest', () => {
  test('numbers items through its sections', async () => {
    const all = await lines();
    const numbered = all.filter((line) => /^(?:[IVX]+|\d+)\. /.test(line));
    expect(numbered).toEqual(['I. KINH TẾ', expect.stringContaining('1. '), 'II. TIN KHÁC', '2. Tin ngắn']);
    expect(all).toContainEqual(expect.stringContaining('Tổng hợp 2 tin, bài của 1 cơ quan báo chí'));
  });

  test('has key figures, quotes and sources', async () => {
    const all = await lines();
    expect(all).toEqual(
      expect.arrayContaining(['thu nhập bình quân', 'từ 66 triệu đồng/người/năm trở lên', 'đến 2030', 'chỉ tiêu']),
    );
    expect(all).toContain('“16/16 bản đã có đường bê tông” - Lò Văn Nghị');
    expect(all).toContain('Nguồn: https://baolaocai.vn/xa-nam-khao-post400001.html (truy cập 02/10/2025 09:00)');
  });

  test('follows the reader in order, section and summary', async () => {
    const all = await lines({
      preset: 'plain',
      topics: ['Tin trái chiều', 'Kinh tế'],
      topicOf: { 'c-bare': 'Tin trái chiều' },
      summaryOf: { 'c-full': 'Tóm tắt của tôi.' },
    });
    expect(all.filter((line) => /^[IVX]+\. /.test(line))).toEqual(['I. TIN TRÁI CHIỀU', 'II. KINH TẾ']);
    expect(all).toContain('Tóm tắt của tôi.');
    expect(all).not.toContain(FULL_ITEM.clipping.lead);
  });

  test('ends with recipients, signature and the list of items, each only where wanted', async () => {
    const closing = { recipients: ['Lưu VT'], signature: { lines: ['T/L TRƯỞNG BAN'], name: 'Nguyễn Văn A' } };
    expect(await lines({ preset: 'party', ...closing })).toEqual(
      expect.arrayContaining(['Nơi nhận:', '- Lưu VT', 'Nguyễn Văn A', 'PHỤ LỤC: DANH MỤC TIN, BÀI']),
    );
    const bare = await lines({ preset: 'party', appendix: false });
    expect(bare).not.toContain('Nơi nhận:');
    expect(bare).not.toContain('PHỤ LỤC: DANH MỤC TIN, BÀI');
  });

  test('links web addresses, each to a relation that is there, and nothing else', async () => {
    const script = { ...BARE_ITEM, clipping: { ...BARE_ITEM.clipping, url: 'javascript:alert(1)' } };
    const parts = await write(undefined, [FULL_ITEM, script]);
    const ids = [...(parts['word/_rels/document.xml.rels']?.querySelectorAll('Relationship') ?? [])].map(
      (relation) => relation.id || relation.getAttribute('Id'),
    );
    const links = [...(parts['word/document.xml']?.getElementsByTagName('w:hyperlink') ?? [])];
    expect(links).toHaveLength(2);
    for (const link of links) expect(ids).toContain(link.getAttribute('r:id'));
    expect(
      JSON.stringify(
        [...(parts['word/_rels/document.xml.rels']?.querySelectorAll('Relationship') ?? [])].map((one) =>
          one.getAttribute('Target'),
        ),
      ),
    ).not.toContain('javascript');
  });

  test('is well formed whatever the text', async () => {
    const items = fc.sample(hostileItem('x'), { numRuns: 60, seed: 13 });
    expect((await lines(undefined, items)).length).toBeGreaterThan(items.length);
  });
});

test.each([
  ['Xây dựng Đảng', 'Xây dựng Đảng, hệ thống chính trị'],
  ['Nông nghiệp - Nông thôn', 'Kinh tế'],
  ['Giáo dục', 'Văn hóa - xã hội'],
  ['Văn hoá', 'Văn hóa - xã hội'],
  ['Quốc phòng', 'Quốc phòng - an ninh'],
  ['Bạn đọc', 'Tin khác'],
])('the section %s belongs under %s', (section, topic) =>
  expect(topicFor(aClipping({ section, tags: [], title: 'Bài báo', lead: null }))).toBe(topic),
);

test.each<[Partial<Clipping>, string, string]>([
  [{ tags: ['thể thao'] }, 'Văn hóa - xã hội', 'tags'],
  [{ title: 'Mưa lũ làm 4 người chết, nhiều nơi sạt lở' }, 'Văn hóa - xã hội', 'storms, for what they do to people'],
  [{ title: 'Khởi tố nhóm vận chuyển 6 bánh heroin' }, 'Quốc phòng - an ninh', 'police'],
  [
    { title: 'Công binh giúp dân', lead: 'Cán bộ Lữ đoàn Công binh bắc cầu.' },
    'Quốc phòng - an ninh',
    'of equals the longer cue',
  ],
  [{ title: 'Ba người bị thương vì tai nạn giao thông' }, 'Quốc phòng - an ninh', 'traffic police, no roads'],
  [{ title: 'Rừng tre xanh mát' }, 'Tin khác', 'bamboo is no child'],
  [{}, 'Tin khác', 'no cue'],
])('where the section says nothing ("Thời sự"), %j goes under %s: %s', (patch, topic, _why) =>
  expect(topicFor(aClipping({ section: 'Thời sự', tags: [], title: 'Tin', lead: null, ...patch }))).toBe(topic),
);

test('rows of several places say of which they are; of one place they do not', async () => {
  const { marks } = FULL_ITEM;
  const figure = marks.find(({ quantity }) => quantity !== null);
  if (!figure?.quantity) throw new Error('the sample has figures');
  const elsewhere = { ...figure, id: 'm-elsewhere', quantity: { ...figure.quantity, place: 'xã Bản Vược' } };
  const withPlaces = { ...FULL_ITEM, marks: [...marks, elsewhere] };
  expect(await lines(undefined, [withPlaces])).toEqual(expect.arrayContaining(['Địa bàn', 'xã Bản Vược']));
  const onePlace = marks.map((mark) =>
    mark.quantity ? { ...mark, quantity: { ...mark.quantity, place: null } } : mark,
  );
  expect(await lines(undefined, [{ ...FULL_ITEM, marks: onePlace }])).not.toContain('Địa bàn');
});
