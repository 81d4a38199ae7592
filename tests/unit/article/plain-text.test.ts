import { describe, expect, it } from 'vitest';
import { articleFromText } from '@/utils/article';

const read = (text: string) => {
  const result = articleFromText(text, { url: 'file:///bai.txt' });
  if (!result.ok) throw new Error(result.reason);
  return result.value;
};

const LEAD = 'Sáng 5/8, xã Bản Phố khánh thành cây cầu bắc qua suối Nậm Lúc, rút ngắn 12 km đường ra trung tâm.';

describe('articleFromText', () => {
  it('keeps the text as it is, in NFC with LF', () => {
    const article = read('Ti\u0302n la\u0300ng\r\n\r\nMo\u0323\u0302t ca\u0302u.');
    expect(article.text).toBe('Tîn làng\n\nMột câu.');
  });

  it('takes an index stamp for the date, not for the title', () => {
    const article = read(` date 2025-08-05 Khánh thành cầu Nậm Lúc\n\n${LEAD}\n\nVàng A Pó`);
    expect(article).toMatchObject({
      title: 'Khánh thành cầu Nậm Lúc',
      publishedAt: '2025-08-05',
      byline: 'Vàng A Pó',
      lead: LEAD,
    });
  });

  it('prefers a printed dateline with its time', () => {
    expect(read(`Khánh thành cầu\n02:05 | 22/05/2020\n|\n${LEAD}`).publishedAt).toBe('2020-05-22T02:05:00+07:00');
  });

  it('joins a document kind with the line it goes on in', () => {
    expect(read('## THÔNG BÁO\n\n### Kết quả rà soát hộ nghèo\n\n----\n\nNội dung.').title).toBe(
      'THÔNG BÁO Kết quả rà soát hộ nghèo',
    );
  });

  it('takes the date of a document from its letterhead', () => {
    const article = read(
      'THÔNG BÁO Kết quả\n\nĐẢNG ỦY XÃ BẢN PHỐ\nSố: 12-TB/ĐU\nBản Phố, ngày 22 tháng 12 năm 2025\n\nNội dung.',
    );
    expect(article.publishedAt).toBe('2025-12-22');
  });

  it('finds the address the text gives for itself', () => {
    const article = read(
      `Khánh thành cầu\n\n${LEAD}\n\nNguồn Lào Cai: https://baolaocai.vn/khanh-thanh-cau-post400001.html`,
    );
    expect(article).toMatchObject({ site: 'baolaocai.vn', identity: 'baolaocai.vn/400001' });
  });

  it('drops the agency prefix from the lead and keeps it in the text', () => {
    const article = read(`Khánh thành cầu\n\n(CTO) - ${LEAD}`);
    expect(article.lead).toBe(LEAD);
    expect(article.text).toContain(`(CTO) - ${LEAD}`);
  });

  it('marks blocks as lines of the text', () => {
    const text = `Khánh thành cầu\n\n${LEAD}\n\nI. KẾT QUẢ\n\n- Mục một\n\nTT | Chỉ tiêu | Kế hoạch\n1 | Hộ nghèo | 12\n\nCầu mới. Ảnh: Mai Anh`;
    const article = read(text);
    expect(article.blocks.map(({ type }) => type)).toEqual([
      'title',
      'lead',
      'heading',
      'list-item',
      'table-row',
      'table-row',
      'caption',
    ]);
    expect(article.blocks.map(({ start, end }) => article.text.slice(start, end))).toEqual(
      text.split('\n').filter(Boolean),
    );
    expect(article.blocks.filter(({ table }) => table === 0).map(({ header }) => header ?? false)).toEqual([
      true,
      false,
    ]);
  });

  it('finds the term', () => {
    expect(read(`Đại hội Đảng bộ xã, nhiệm kỳ 2025 – 2030\n\n${LEAD}`).term).toBe('2025-2030');
  });

  it('refuses a file without a word', () => {
    expect(articleFromText(' \n----\n', { url: 'file:///x.txt' })).toMatchObject({ ok: false, reason: 'empty' });
  });
});
