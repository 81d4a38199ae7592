import type { Article, Block, BlockType, ClippingBody } from '@/utils/model';
import { type DeepPartial, override } from './override';

/** An invented commune and its invented figures; every number occurs in a sentence of its own. */
export const ARTICLE_LINES = [
  'Xã Nậm Khao vượt nhiều chỉ tiêu phát triển',
  'Chín tháng đầu năm 2025, kinh tế của xã Nậm Khao chuyển biến rõ nét.',
  'Tổng thu ngân sách trên địa bàn đạt 76,5 tỷ đồng, bằng 92% dự toán huyện giao.',
  'Tỷ lệ hộ nghèo giảm còn 4,49%; toàn xã có 1.302 hộ sản xuất giỏi.',
  'Phấn đấu đến năm 2030, thu nhập bình quân đạt từ 66 triệu đồng/người/năm trở lên.',
  'Đồng chí Lò Văn Nghị, Bí thư Đảng ủy xã, cho biết 16/16 bản đã có đường bê tông.',
] as const;

const lineType = (index: number): BlockType => (['title', 'lead'] as const)[index] ?? 'paragraph';

/** Blocks as the extractor makes them: one a line; the first is the title, the second the lead, the rest paragraphs. */
export const blocksOf = (text: string): Block[] => {
  const blocks: Block[] = [];
  let start = 0;
  for (const [index, line] of text.split('\n').entries()) {
    blocks.push({ type: lineType(index), start, end: start + line.length });
    start += line.length + 1;
  }
  return blocks;
};

/** A small article of baolaocai.vn. Given only a `text`, its title, lead and blocks are taken from the lines of it. */
export const anArticle = (patch?: DeepPartial<Article>): Article => {
  const text = patch?.text ?? ARTICLE_LINES.join('\n');
  const [title = '', lead = null] = text.split('\n');
  return override<Article>(
    {
      url: 'https://baolaocai.vn/xa-nam-khao-post400001.html',
      canonicalUrl: 'https://baolaocai.vn/xa-nam-khao-post400001.html',
      identity: 'baolaocai.vn/400001',
      site: 'baolaocai.vn',
      title,
      byline: 'Vừ A Páo',
      bylineRole: null,
      sourceName: null,
      publishedAt: '2025-10-02T08:15:00+07:00',
      lead,
      section: 'Kinh tế',
      language: 'vi',
      place: { commune: 'xã Nậm Khao', district: null, province: 'tỉnh Lào Cai', code: null },
      term: null,
      tags: ['Nậm Khao', 'thu ngân sách'],
      images: [{ src: 'https://cdn.baolaocai.vn/1.jpg', caption: 'Bản Nậm Khao 2.', credit: 'Vừ A Páo' }],
      blocks: blocksOf(text),
      text,
      extractor: 'site-family',
      family: null,
      candidates: [{ field: 'title', value: title, source: 'og:title' }],
    },
    patch,
  );
};

/** The body of an article, as the store keeps it beside the clipping. */
export const aBody = (article: Article = anArticle()): ClippingBody => ({
  text: article.text,
  blocks: [...article.blocks],
  candidates: [...article.candidates],
});
