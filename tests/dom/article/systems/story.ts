/** The stories all pages of this folder print, and what surrounds them. All text is our own. */

export type Expected = {
  readonly title: string;
  readonly publishedAt: string | null;
  readonly byline: string | null;
  readonly lead: string | null;
  readonly section?: string | null;
  readonly tags?: readonly string[];
  readonly captions?: readonly string[];
  readonly credits?: readonly string[];
};

export type SystemPage = {
  /** The publishing system, and what is hard about its pages. */
  readonly name: string;
  readonly url: string;
  readonly html: string;
  readonly expected: Expected;
  /** Lines of the article, each to be read exactly once; the story's paragraphs if left out. */
  readonly has?: readonly string[];
  /** What the page says beside it. */
  readonly hasNot?: readonly string[];
};

export const WOOD = {
  title: 'Bản Nà Hin giữ rừng vầu, thu gần hai tỷ đồng mỗi vụ măng',
  lead: 'Không còn cảnh chặt vầu bán vội, 86 hộ ở bản Nà Hin thay nhau tuần rừng, khai thác theo lô và bán măng khô qua hợp tác xã.',
  paragraphs: [
    'Từ đầu tháng 3, con đường lên bản lúc nào cũng có xe chở măng. Ông Lý Seo Dín, trưởng bản, cho biết vụ này bà con thu 42 tấn măng tươi, bán được 1,9 tỷ đồng, cao hơn vụ trước 300 triệu đồng.',
    'Năm 2021, bản họp và chia 640 ha rừng vầu thành bốn lô. Mỗi năm chỉ khai thác một lô, ba lô còn lại để cây mẹ nghỉ; hộ nào tự ý chặt phải nộp 500.000 đồng vào quỹ chung.',
    '“Trước kia ai nhanh tay thì được, rừng cứ thưa dần”, chị Sùng Thị Chở kể. Giờ nhà chị được chia 12 triệu đồng từ quỹ, đủ mua sách vở và đóng học phí cho hai con.',
    'Hợp tác xã Nà Hin đầu tư lò sấy công suất 3 tấn một mẻ, đóng gói măng khô bán với giá 260.000 đồng/kg. Bảy mươi phần trăm sản lượng được các cửa hàng ở Hà Nội và Hải Phòng đặt trước.',
    'Xã đặt mục tiêu đến năm 2027 mở rộng cách làm này ra năm bản, nâng diện tích rừng vầu được quản lý theo lô lên 2.100 ha.',
  ],
  caption: 'Người dân bản Nà Hin phơi măng trước lò sấy của hợp tác xã.',
  second: 'Một lô vầu được để nghỉ sang năm thứ ba.',
  credit: 'Thào Mỷ',
  writer: 'Giàng Thu Hà',
  iso: '2025-04-16T14:35:00+07:00',
} as const;

/** A commune's own news: short, official, without a lead. */
export const COUNCIL = {
  title: 'HĐND xã Tân Lập họp kỳ thứ ba, thông qua bảy nghị quyết',
  paragraphs: [
    'Ngày 18/7, Hội đồng nhân dân xã Tân Lập khóa I, nhiệm kỳ 2021 - 2026 tổ chức kỳ họp thứ ba. Dự kỳ họp có 24/26 đại biểu, đại diện các ban của tỉnh và trưởng 19 thôn.',
    'Sáu tháng đầu năm, thu ngân sách trên địa bàn đạt 8,4 tỷ đồng, bằng 61% dự toán; giải ngân vốn đầu tư công đạt 47%; toàn xã còn 212 hộ nghèo, chiếm 5,1%.',
    'Các đại biểu chất vấn ông Hoàng Văn Quyết, Phó Chủ tịch UBND xã về tiến độ nhà văn hóa thôn Bản Chuồng và việc thu gom rác ở chợ trung tâm. Ông Quyết cam kết hoàn thành nhà văn hóa trước ngày 30/9.',
    'Kỳ họp thông qua bảy nghị quyết, trong đó có nghị quyết về kế hoạch đầu tư công sáu tháng cuối năm với tổng vốn 13,6 tỷ đồng.',
  ],
  caption: 'Quang cảnh kỳ họp thứ ba, HĐND xã Tân Lập.',
  writer: 'Hà Văn Thụ',
  iso: '2025-07-18T16:05:00+07:00',
} as const;

/** A story of the coast, whose names, figures and captions have other forms. */
export const HARBOUR = {
  title: 'Cảng cá Lạch Vân nạo vét xong luồng, 312 tàu vào neo trước bão số 7',
  lead: 'Sau bốn tháng thi công, luồng vào cảng Lạch Vân sâu thêm 1,8 m, tàu dài trên 15 m không còn phải đợi con nước mới vào được bờ.',
  paragraphs: [
    'Sáng 21/9, Ban quản lý cảng cá Lạch Vân cho biết đã có 312 tàu với 2.140 lao động vào khu neo đậu, trong đó 47 tàu của tỉnh bạn. Khu này chứa được tối đa 400 tàu.',
    'Gói thầu nạo vét 3,2 km luồng có vốn 68,5 tỷ đồng, khởi công ngày 12/5. Nhà thầu đã hút gần 410.000 m³ bùn cát, vượt tiến độ 25 ngày so với hợp đồng.',
    'Ngư dân Phan Văn Sửu, chủ tàu NA 90417 TS, kể năm ngoái ông phải chờ ngoài phao số 0 suốt sáu tiếng. “Lần này tôi chạy thẳng vào, neo xong mới 9 giờ”, ông nói.',
    'Theo ông Hồ Sỹ Lượng, Giám đốc Ban quản lý cảng, tỉnh giao chỉ tiêu 100% tàu cá có thiết bị giám sát hành trình trước ngày 31/12; đến nay đạt 96,4%.',
    'Giai đoạn hai, dự kiến thi công từ quý II năm 2026, sẽ kéo dài kè phía bắc thêm 450 m với kinh phí khoảng 120 tỷ đồng.',
  ],
  caption: 'Tàu cá nối nhau qua luồng Lạch Vân sáng 21/9.',
  second: 'Bộ đội biên phòng giúp ngư dân chằng buộc tàu trong khu neo đậu.',
  credit: 'Đinh Tài',
  writer: 'Ngô Quang Vịnh',
  iso: '2025-09-21T17:08:00+07:00',
} as const;

/** Words of other stories and of machinery: none may stand in an article. */
export const FOREIGN = {
  teaser: 'Chợ đêm Sín Chéng đón hơn ba nghìn khách dịp cuối tuần',
  summary: 'Bốn mươi gian hàng nông sản bán hết trước chín giờ tối',
  other: 'Trường nội trú thêm hai dãy phòng ở cho học sinh',
  comment: 'Nhà tôi muốn mua vài cân măng thì gọi số nào',
  about: 'Chị có mười lăm năm viết về rừng và người vùng cao',
  letter: 'Nhận thư điện tử của tòa soạn mỗi chiều thứ sáu',
  clock: 'Hôm nay là',
  cookies: 'Website này sử dụng cookie',
  weather: 'Nhiệt độ hiện tại',
} as const;

export const [w1, w2, w3, w4, w5] = WOOD.paragraphs;
export const inTag = (texts: readonly string[], open = '<p>', close = '</p>'): string =>
  texts.map((text) => `${open}${text}${close}`).join('\n');

const { teaser, summary, other } = FOREIGN;
export const link = '<a href="/cho-dem-sin-cheng-don-khach-88213.html">';
export const teaserLink = `${link}${teaser}</a>`;
export const card = `${link}<img src="/thumb/88213.jpg" width="300"></a><h3>${teaserLink}</h3><p>${summary}, nhiều nhất là mật ong và nấm hương.</p>`;
export const list = `<ul><li>${teaserLink} <span>(15/04/2025)</span></li><li><a href="/truong-noi-tru-88190.html">${other}</a> <span>(14/04/2025)</span></li></ul>`;
/** What stands around every page: a clock, a menu, a list of read stories, the house. */
export const top = `<div class="top-bar"><span>${FOREIGN.clock} Thứ Năm, 27/11/2025 | 08:14</span></div><div class="menu"><ul><li><a href="/">Trang chủ</a></li><li><a href="/gioi-thieu">Giới thiệu</a></li><li><a href="/tin-tuc">Tin tức</a></li><li><a href="/van-ban">Văn bản</a></li></ul></div>`;
export const foot = `<div class="foot"><p>Cơ quan chủ quản: UBND tỉnh. Giấy phép số 45/GP-TTĐT do Sở Thông tin và Truyền thông cấp ngày 12/05/2020.</p><p>Địa chỉ: số 1 đường Trần Phú. Điện thoại: 0214 3840 xxx</p></div>`;

export const document = (inside: string, { title = WOOD.title as string, head = '' } = {}): string =>
  `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>${title} - Trang tin Nà Hin</title>${head}</head><body>${inside}</body></html>`;

const named = { title: WOOD.title, publishedAt: WOOD.iso, byline: WOOD.writer, lead: WOOD.lead } as const;
/** What is read from a page that prints all of the story; `differing` for what this one prints otherwise. */
export const wood = (differing: Partial<Expected> = {}): Expected => ({ ...named, ...differing });
export const harbour = (differing: Partial<Expected> = {}): Expected => ({
  title: HARBOUR.title,
  publishedAt: HARBOUR.iso,
  byline: HARBOUR.writer,
  lead: HARBOUR.lead,
  ...differing,
});
export const council = (differing: Partial<Expected> = {}): Expected => ({
  title: COUNCIL.title,
  publishedAt: COUNCIL.iso,
  byline: COUNCIL.writer,
  lead: null,
  ...differing,
});
