import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadPdfInNode } from '@/utils/cli/pdf-in-node';
import type { Article } from '@/utils/model';
import { articleSchema } from '@/utils/model';
import { articleFromPdf } from '@/utils/pdf';
import { DOCUMENT_CASES } from './documents.cases';

const bytesOf = (name: string): Uint8Array =>
  readFileSync(fileURLToPath(new URL(`../../fixtures/pdf/${name}.pdf`, import.meta.url)));
const read = (bytes: Uint8Array) =>
  articleFromPdf(bytes, { url: 'https://www.khemon.laocai.gov.vn/van-ban/tb.pdf?id=4#page=2', loadPdf: loadPdfInNode });
const articleOf = async (name: string): Promise<Article> => {
  const result = await read(bytesOf(name));
  if (!result.ok) throw new Error(result.reason);
  return result.value;
};
const linesOf = (article: Article): readonly string[] =>
  article.blocks.map(({ start, end }) => article.text.slice(start, end));

describe('a notice printed by Chromium, two pages with a table and a running head', async () => {
  const article = await articleOf('thong-bao');

  it('is a valid Article whose blocks cover its text line by line', () => {
    expect(articleSchema.safeParse(article).success).toBe(true);
    expect(linesOf(article)).toEqual(article.text.split('\n'));
  });

  it('says what the document says of itself', () => {
    expect(article).toMatchObject({
      title: 'THÔNG BÁO Kết quả thực hiện nhiệm vụ 9 tháng đầu năm 2025 của Đảng bộ xã Khe Mòn',
      sourceName: 'ĐẢNG ỦY XÃ KHE MÒN',
      section: 'THÔNG BÁO 27-TB/ĐU',
      publishedAt: '2025-10-09',
      byline: null,
      site: 'khemon.laocai.gov.vn',
      canonicalUrl: 'https://www.khemon.laocai.gov.vn/van-ban/tb.pdf?id=4',
      identity: 'khemon.laocai.gov.vn/van-ban/tb.pdf?id=4',
      language: 'vi',
      extractor: 'pdf',
    });
    expect(article.candidates).toContainEqual({ field: 'byline', value: 'Hoàng Thị Mùi', source: 'signatory' });
  });

  it('keeps paragraphs whole over lines and over the page break', () => {
    expect(article.text).toMatch(/^Rà soát, cập nhật danh sách hộ nghèo.*nguồn xã hội hóa\.$/m);
    expect(article.text).toMatch(/^Chỉ đạo gieo trồng 210 ha.*cho 240 hộ dân\.$/m);
  });

  it('reads the table as rows, with a heading whose cells are set lower than its neighbours’', () => {
    expect(linesOf(article).filter((line) => line.includes(' | '))).toEqual([
      'TT | Chỉ tiêu | Đơn vị | Kế hoạch | Thực hiện',
      '1 | Tổng sản lượng lương thực có hạt cả năm trên địa bàn toàn xã | Tấn | 3.512 | 3.214',
      '2 | Diện tích trồng rừng mới | Ha | 140 | 126',
      '3 | Thu ngân sách nhà nước trên địa bàn | Tỷ đồng | 7,2 | 5,8',
      '4 | Thu nhập bình quân đầu người | Triệu đồng/ người/năm | 42 |',
      '5 | Tỷ lệ hộ nghèo | % | 11,5 | 12,1',
    ]);
  });

  it('has neither page numbers nor the running head nor the motto', () => {
    expect(article.text).not.toMatch(/Tài liệu lưu hành|ĐẢNG CỘNG SẢN VIỆT NAM|^\d+$/m);
  });
});

describe('other documents', () => {
  it('reads a resolution printed by LibreOffice: articles, points, chairman', async () => {
    const article = await articleOf('nghi-quyet');
    expect(article).toMatchObject({
      title: 'NGHỊ QUYẾT Về nhiệm vụ phát triển kinh tế - xã hội năm 2026',
      sourceName: 'HỘI ĐỒNG NHÂN DÂN TỈNH SƠN LA',
      section: 'NGHỊ QUYẾT 58/2025/NQ-HĐND',
      publishedAt: '2025-12-10',
    });
    expect(
      article.blocks.filter(({ type }) => type === 'heading').map(({ start, end }) => article.text.slice(start, end)),
    ).toEqual([
      'HỘI ĐỒNG NHÂN DÂN TỈNH SƠN LA KHÓA XV, KỲ HỌP THỨ MƯỜI HAI',
      'QUYẾT NGHỊ:',
      'Điều 1. Mục tiêu chủ yếu',
      'Điều 2. Tổ chức thực hiện',
      'PHỤ LỤC',
    ]);
    expect(article.candidates[0]).toEqual({ field: 'byline', value: 'Lò Minh Hùng', source: 'signatory' });
  });

  it('reads the appendix after the signature, wrapped cells set from the top', async () => {
    const lines = linesOf(await articleOf('nghi-quyet'));
    expect(lines.slice(lines.indexOf('Lò Minh Hùng') + 1)).toEqual([
      'PHỤ LỤC',
      'Chỉ tiêu chủ yếu năm 2026',
      'TT | Chỉ tiêu | Đơn vị tính | Kế hoạch năm 2026',
      'I | KINH TẾ | |',
      '1 | Tổng thu ngân sách nhà nước trên địa bàn tỉnh, gồm cả thu tiền sử dụng đất | Tỷ đồng | 5.400',
      '2 | Trồng rừng mới | Ha | 2.600',
      'II | XÃ HỘI | |',
      '1 | Mức giảm tỷ lệ hộ nghèo so với đầu năm theo chuẩn nghèo đa chiều | % | 3',
      '2 | Việc làm mới | Lao động | 19.500',
    ]);
  });

  it('takes the subject of a letter for its title', async () => {
    expect(await articleOf('cong-van')).toMatchObject({
      title: 'V/v đôn đốc giải ngân vốn đầu tư công năm 2025',
      sourceName: 'SỞ TÀI CHÍNH',
      section: 'CÔNG VĂN 1183/STC-QLNS',
      publishedAt: '2025-11-03',
    });
  });

  it('reads a newsletter in two columns: the largest line is the title', async () => {
    const article = await articleOf('ban-tin');
    expect(article.title).toBe('Vụ đông ở Thung Lau: trồng ít hơn, bán được nhiều hơn');
    expect(linesOf(article)).toHaveLength(7);
    expect(article.publishedAt).toBeNull();
  });
});

describe('documents by what made them', () => {
  it.each(DOCUMENT_CASES)('$file: $what', async ({ file, says, signatory, lines, without }) => {
    const article = await articleOf(file);
    expect(article).toMatchObject(says);
    const signed = article.candidates.find(({ source }) => source === 'signatory')?.value ?? null;
    expect(signed).toBe(signatory);
    expect(linesOf(article)).toEqual(expect.arrayContaining([...lines]));
    expect(article.text).not.toMatch(without);
    expect(linesOf(article)).toEqual(article.text.split('\n'));
  });
});

describe('what gives no article', () => {
  it('says that a scan has no text', async () => {
    expect(await read(bytesOf('scan'))).toEqual({ ok: false, reason: 'no-text-layer' });
  });

  it('says that nothing is empty', async () => {
    expect(await read(new Uint8Array())).toEqual({ ok: false, reason: 'empty' });
  });

  it.each([
    ['not a PDF', new TextEncoder().encode('<html>Không tìm thấy trang</html>')],
    ['a PDF cut off in its head', bytesOf('thong-bao').slice(0, 400)],
  ])('says that %s is broken', async (_what, bytes) => {
    const result = await read(bytes);
    expect(result).toMatchObject({ ok: false, reason: 'broken' });
  });

  it('leaves the bytes it is given alone', async () => {
    const bytes = bytesOf('scan');
    const before = bytes.length;
    await read(bytes);
    expect(bytes.length).toBe(before);
  });
});
