import { readSamplePage, SAMPLE_URL } from '../sample';

/** An article that stands in the library of the screenshots. All of them are invented; places and people do not exist. */
export type ShownArticle = { readonly url: string; readonly html: string };

type Draft = {
  readonly slug: string;
  readonly title: string;
  /** "2025-10-12T07:05:00+0700" */
  readonly published: string;
  readonly section: string;
  readonly author: string;
  readonly lead: string;
  readonly paragraphs: readonly string[];
};

const DRAFTS: readonly Draft[] = [
  {
    slug: 'na-lau-thu-hoach-lua-mua-post990011',
    title: 'Xã Nà Lầu thu hoạch 620 ha lúa mùa, năng suất cao nhất 5 năm',
    published: '2025-10-02T07:05:00+0700',
    section: 'Kinh tế',
    author: 'Thu Hường',
    lead: 'Nhờ chủ động nước tưới và giống mới, vụ mùa năm nay ở Nà Lầu được cả diện tích lẫn năng suất.',
    paragraphs: [
      'Đến ngày 1/10, xã đã thu hoạch 620 ha lúa mùa, đạt 98% diện tích gieo cấy; năng suất bình quân ước đạt 56,4 tạ/ha.',
      'Sản lượng lương thực cả năm ước đạt 6.150 tấn, tăng 4,2% so với năm 2024. Xã phấn đấu năm 2026 đạt trên 6.300 tấn.',
    ],
  },
  {
    slug: 'khao-mang-kham-suc-khoe-hoc-sinh-post990012',
    title: 'Khao Máng: 100% học sinh bán trú được khám sức khỏe đầu năm học',
    published: '2025-10-05T15:40:00+0700',
    section: 'Xã hội',
    author: 'Minh Châu',
    lead: 'Trạm Y tế xã phối hợp với các trường khám cho học sinh ngay trong tháng đầu của năm học.',
    paragraphs: [
      'Trong tháng 9/2025, 1.284 học sinh của 5 trường được khám sức khỏe, đạt 100% kế hoạch.',
      'Tỷ lệ học sinh suy dinh dưỡng thể nhẹ cân giảm còn 9,8%. Đến năm 2030, xã phấn đấu đưa tỷ lệ này xuống dưới 7%.',
    ],
  },
  {
    slug: 'ban-suoi-cay-don-khach-post990013',
    title: 'Bản Suối Cày đón hơn 12.000 lượt khách trong 9 tháng',
    published: '2025-10-09T09:15:00+0700',
    section: 'Du lịch',
    author: 'Quang Vinh',
    lead: 'Du lịch cộng đồng trở thành hướng thoát nghèo của nhiều hộ ở bản vùng cao.',
    paragraphs: [
      'Trong 9 tháng đầu năm 2025, bản Suối Cày đón hơn 12.000 lượt khách, doanh thu ước đạt 4,6 tỷ đồng.',
      'Toàn bản có 28 hộ làm dịch vụ lưu trú; thu nhập bình quân của các hộ này đạt 96 triệu đồng/năm.',
    ],
  },
  {
    slug: 'pho-sin-lam-duong-thon-post990014',
    title: 'Phố Sín hoàn thành 14,5 km đường thôn trước mùa mưa',
    published: '2025-10-12T06:50:00+0700',
    section: 'Nông thôn mới',
    author: 'Hoàng Yến',
    lead: 'Nhân dân hiến đất, góp công, mặt đường bê tông đã đến từng cụm dân cư.',
    paragraphs: [
      'Từ đầu năm đến nay, xã Phố Sín hoàn thành 14,5 km đường bê tông với tổng kinh phí 21,3 tỷ đồng; nhân dân hiến trên 9.000 m2 đất.',
      'Năm 2026, xã đặt mục tiêu cứng hóa 100% đường trục thôn và đạt 17/19 tiêu chí nông thôn mới.',
    ],
  },
];

const pageOf = ({ slug, title, published, section, author, lead, paragraphs }: Draft): ShownArticle => {
  const url = `https://baolaocai.vn/${slug}.html`;
  const html = `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${title}</title>
<link rel="canonical" href="${url}"><meta property="og:type" content="article">
<meta property="og:title" content="${title}"><meta property="article:published_time" content="${published}">
<meta property="article:section" content="${section}"></head><body><article>
<h1 class="article__title cms-title">${title}</h1>
<div class="article__meta"><span class="author">${author}</span></div>
<div class="article__sapo cms-desc">${lead}</div>
<div class="article__body zce-content-body cms-body" itemprop="articleBody">
${paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n')}
</div></article></body></html>`;
  return { url, html };
};

/** What was kept before the pictures are taken, oldest first. */
export const EARLIER_ARTICLES: readonly ShownArticle[] = DRAFTS.map(pageOf);

/** The article that is being read in the pictures. */
export const readShownArticle = (): ShownArticle => ({ url: SAMPLE_URL, html: readSamplePage() });
