import { JSDOM } from 'jsdom';
import { extractArticle } from '@/utils/article';
import type { Article, ExtractReason } from '@/utils/model';

type Parse = (html: string) => Document;
/** By address, which is that of the window they come from: a window costs twenty times what a small page does. */
const parsers = new Map<string, Parse>();

const parserAt = (url: string): Parse => {
  const parser = new new JSDOM('', { url }).window.DOMParser();
  const parse: Parse = (html) => parser.parseFromString(html, 'text/html');
  parsers.set(url, parse);
  return parse;
};

/** A document of its own, as the clipper gets a clone: the test's global document stays out of it. */
export const parse = (html: string, url = 'https://bao.example.vn/khanh-thanh-cau-nam-luc-123456.html'): Document =>
  (parsers.get(url) ?? parserAt(url))(html);

/** The Article of a page; throws where there is none. */
export const articleOf = (html: string, url?: string): Article => {
  const document = parse(html, url);
  const result = extractArticle(document, { url: document.URL });
  if (!result.ok) throw new Error(`${result.reason}: ${result.detail ?? ''}`);
  return result.value;
};

/** Why a page gives no Article, or null where it gives one. */
export const reasonOf = (html: string, url?: string): ExtractReason | null => {
  const document = parse(html, url);
  const result = extractArticle(document, { url: document.URL });
  return result.ok ? null : result.reason;
};

export const linesOf = (article: Article, type?: string): readonly string[] =>
  article.blocks
    .filter((block) => !type || block.type === type)
    .map(({ start, end }) => article.text.slice(start, end));

/** Text of our own for all fixtures: a bridge in a made-up commune. */
export const STORY = {
  title: 'Khánh thành cầu Nậm Lúc, rút ngắn 12 km đường ra trung tâm xã',
  lead: 'Sáng 5/8, xã Bản Phố khánh thành cây cầu dân sinh bắc qua suối Nậm Lúc với tổng vốn 3,6 tỷ đồng sau bảy tháng thi công.',
  paragraphs: [
    'Cầu dài 42 mét, rộng 4 mét, do Ban Quản lý dự án huyện làm chủ đầu tư; trong đó 1,2 tỷ đồng do bà con và các nhà hảo tâm đóng góp, cùng hơn 900 ngày công của 214 hộ dân hai bên bờ.',
    'Ông Vàng A Pó, Trưởng thôn Lùng Vài cho biết, trước đây mỗi mùa lũ 67 học sinh phải nghỉ học từ ba đến năm ngày; nay các cháu đi bộ tới trường chỉ hết hai mươi phút, kể cả khi trời mưa to.',
    'Dịp này, xã trao 30 suất quà cho hộ nghèo và phát động nhân dân trồng 5.000 cây mỡ dọc hai bên đường dẫn, phấn đấu hoàn thành tiêu chí giao thông trong năm nay.',
  ],
  writer: 'Lò Thị Mai',
  teaser: 'Bản Liền thu 480 triệu đồng từ vụ chè xuân sớm nhất tỉnh',
} as const;

export const paragraphs = (tag = 'p'): string => STORY.paragraphs.map((text) => `<${tag}>${text}</${tag}>`).join('\n');

/** Twelve headlines with their teasers: what stands around and below every article, and what a section page is made of. */
export const teasers = (host = 'bao.example.vn'): string =>
  Array.from(
    { length: 12 },
    (
      _,
      i,
    ) => `<article class="story"><h3><a href="https://${host}/tin-so-${i}-${700_000 + i}.html">${STORY.teaser} lần thứ ${i + 1}</a></h3>
<time datetime="2024-01-0${(i % 9) + 1}T01:02:03+07:00">0${(i % 9) + 1}/01/2024</time><p>Hợp tác xã liên kết với ${i + 20} hộ, bao tiêu toàn bộ sản lượng chè búp tươi của bản.</p></article>`,
  ).join('\n');
