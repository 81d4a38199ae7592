import type { LocatedArticle } from '@/utils/places';

/** What an article is about: [commune, district, province, code]. Texts are written for the test. */
export const ARTICLES: readonly {
  article: LocatedArticle;
  place: readonly [string | null, string | null, string | null, string | null] | null;
  why: string;
}[] = [
  {
    article: { title: 'Xã Bằng Luân đón nông thôn mới', text: 'Xã Bằng Luân có 40 thôn. UBND tỉnh tặng bằng khen.' },
    place: ['xã Bằng Luân', null, null, '07996'],
    why: 'the code is certain, but the province is named neither by the text nor by the site',
  },
  {
    article: {
      title: 'Xã Bằng Luân đón nông thôn mới',
      text: 'Xã Bằng Luân có 40 thôn.',
      site: 'baophutho.vn',
      publishedAt: '2025-09-01',
    },
    place: ['xã Bằng Luân', null, 'tỉnh Phú Thọ', '07996'],
    why: 'the site says the province',
  },
  {
    article: {
      title: 'Bảo Yên trồng quế',
      text: 'Huyện Bảo Yên hiện có nhiều rừng. Xã Nghĩa Đô làm du lịch.',
      site: 'baolaocai.vn',
      publishedAt: '2024-02-01',
    },
    place: [null, 'huyện Bảo Yên', 'tỉnh Lào Cai', '087'],
    why: 'the bare title is the district the text introduces',
  },
  {
    article: {
      title: 'Xã Nghĩa Đô giữ nghề dệt',
      text: 'Xã Nghĩa Đô, huyện Bảo Yên có 30 hộ dệt thổ cẩm.',
      site: 'baolaocai.vn',
      publishedAt: '2024-02-01',
    },
    place: ['xã Nghĩa Đô', 'huyện Bảo Yên', 'tỉnh Lào Cai', '02953'],
    why: 'district beside the commune',
  },
  {
    article: {
      title: 'Xã Nghĩa Đô giữ nghề dệt',
      text: 'Xã Nghĩa Đô (huyện Bảo Yên cũ) có 30 hộ dệt thổ cẩm.',
      site: 'baolaocai.vn',
      publishedAt: '2025-09-01',
    },
    place: ['xã Nghĩa Đô', null, 'tỉnh Lào Cai', '02953'],
    why: 'a district said to be no more is not the district of the article',
  },
  {
    article: {
      title: 'Mưa lớn gây thiệt hại',
      lead: 'Mưa lớn tại tỉnh Sơn La làm nhiều nhà ngập.',
      text: 'Mưa lớn gây thiệt hại\nMưa lớn tại tỉnh Sơn La làm nhiều nhà ngập.\nXã Mường Bú 12 nhà, xã Chiềng Mai 9 nhà, xã Mai Sơn 3 nhà.',
    },
    place: [null, null, 'tỉnh Sơn La', '14'],
    why: 'several communes are examples, the province is the subject',
  },
  {
    article: {
      title: 'Xã Pà Cò đón khách',
      text: 'Xã Pà Cò, tỉnh Phú Thọ đón đoàn công tác tỉnh Lào Cai. Tỉnh Lào Cai tặng quà.',
      site: 'baolaocai.vn',
      publishedAt: '2025-10-01',
    },
    place: ['xã Pà Cò', null, 'tỉnh Phú Thọ', '05212'],
    why: 'what the text says of the commune wins over the site and over the province named more often',
  },
  {
    article: {
      title: 'Xã Bảo Hà và xã Nghĩa Đô kết nghĩa',
      text: 'Hai xã của tỉnh Lào Cai ký kết.',
      publishedAt: '2025-10-01',
    },
    place: [null, null, 'tỉnh Lào Cai', '15'],
    why: 'two communes in the title: about neither alone',
  },
  {
    article: {
      title: 'Thông báo lịch tiếp công dân',
      text: 'Thứ hai hằng tuần.',
      site: 'binhlu.laichau.gov.vn',
      publishedAt: '2025-10-01',
    },
    place: ['xã Bình Lư', null, 'tỉnh Lai Châu', '03390'],
    why: 'a commune’s own portal, the text names nothing',
  },
  {
    article: { title: 'Giá vàng hôm nay', text: 'Giá vàng tăng 2%.', site: 'vnexpress.net' },
    place: null,
    why: 'neither text nor site says a place',
  },
  {
    article: {
      title: 'Giá vàng hôm nay',
      text: `${'Giá vàng thế giới tăng do nhu cầu trú ẩn. '.repeat(12)}Một cửa hàng ở Hà Nội bán ra 88 triệu đồng.`,
      site: 'vnexpress.net',
    },
    place: null,
    why: 'one mention far down a national article does not make it about the place',
  },
  {
    article: { title: 'TP HCM mở thêm tuyến xe buýt', text: 'TP.HCM có 120 tuyến.', site: 'tuoitre.vn' },
    place: [null, null, 'thành phố Hồ Chí Minh', '79'],
    why: 'the abbreviation is spelt out',
  },
];
