/** Articles of other kinds, and what a page does to them: interviews, albums, films, briefs, documents, odd markup. */
import {
  COUNCIL,
  council,
  document,
  FOREIGN,
  foot,
  inTag,
  link,
  list,
  type SystemPage,
  teaserLink,
  top,
  WOOD,
  w1,
  w2,
  w3,
  w4,
  w5,
  wood,
} from './story';

const URL = 'https://baonahin.example.vn/ban-na-hin-giu-rung-vau-thu-gan-hai-ty-dong-88301.html';
const at = '<div class="tm">16/04/2025 14:35</div>';
const page = (body: string, options?: { title?: string; head?: string }) =>
  document(`${top}<div class="dt"><h1>${options?.title ?? WOOD.title}</h1>${body}</div>${foot}`, options);

const QUESTIONS = [
  'PV: Thưa ông, vì sao bản lại chọn cách chia rừng thành lô?',
  'Ông Lý Seo Dín: Trước đây mạnh ai nấy chặt, cây non không kịp lớn. Năm 2021 cả bản họp ba tối liền, cuối cùng 86 hộ cùng ký vào quy ước, chia 640 ha thành bốn lô.',
  'PV: Thu nhập của bà con thay đổi ra sao?',
  'Ông Lý Seo Dín: Vụ này thu 42 tấn măng tươi, được 1,9 tỷ đồng. Hộ ít cũng có 12 triệu đồng, hộ nhiều gần 40 triệu đồng.',
  'PV: Xin cảm ơn ông!',
] as const;

const ROWS = [
  ['TT', 'Chỉ tiêu', 'Đơn vị', 'Kế hoạch 2025', 'Thực hiện 6 tháng'],
  ['1', 'Thu ngân sách trên địa bàn', 'tỷ đồng', '13,8', '8,4'],
  ['2', 'Tỷ lệ hộ nghèo', '%', '4,6', '5,1'],
  ['3', 'Trồng rừng mới', 'ha', '120', '96'],
];

export const kinds: readonly SystemPage[] = [
  {
    name: 'interview: questions in bold, answers plain',
    url: URL,
    html: page(
      `${at}<p class="sp"><strong>${WOOD.lead}</strong></p><div class="bd"><p><strong>${QUESTIONS[0]}</strong></p><p><strong>Ông Lý Seo Dín:</strong> ${QUESTIONS[1].slice(15)}</p><p><strong>${QUESTIONS[2]}</strong></p><p><strong>Ông Lý Seo Dín:</strong> ${QUESTIONS[3].slice(15)}</p><p><strong>${QUESTIONS[4]}</strong></p><p style="text-align:right"><strong>${WOOD.writer} (thực hiện)</strong></p></div>`,
    ),
    expected: wood(),
    has: QUESTIONS,
  },
  {
    name: 'brief: two paragraphs of one news, writer in capitals at the end of the last',
    url: URL,
    html: page(`${at}<div class="bd"><p>${w1}</p><p>${w2}</p><p><b>THU HÀ</b></p></div><div class="ot">${list}</div>`),
    expected: wood({ lead: null, byline: 'THU HÀ' }),
    has: [w1, w2],
  },
  {
    name: 'film: player with its labels, then three sentences',
    url: 'https://truyenhinhnahin.example.vn/video/ban-na-hin-giu-rung-vau-88304.html',
    html: page(
      `<div class="pl"><video src="/a.mp4"></video><div>Trình phát video đang tải.</div><div>0:00</div><div>/</div><div>Thời lượng 3:41</div></div>${at}<p class="sp">${WOOD.lead}</p><div class="bd"><p>${w1}</p><p>${w2}</p><p>${w5}</p><p>Thực hiện: ${WOOD.writer} - ${WOOD.credit}</p></div><div><h3>Video mới nhất</h3>${list}</div>`,
      { title: WOOD.title },
    ),
    expected: wood({ byline: `${WOOD.writer}, ${WOOD.credit}` }),
    has: [w1, w2, w5],
  },
  {
    name: 'report with a table of figures, its heading and its source, headings in tables of their own',
    url: 'https://tanlap.example.gov.vn/tin-tuc/hdnd-xa-tan-lap-20931.html',
    html: page(
      `<div class="tm">18/07/2025 16:05</div><div class="bd">${inTag(COUNCIL.paragraphs.slice(0, 2))}<p style="text-align:center"><b>Bảng 1. Một số chỉ tiêu chủ yếu</b></p><table border="1">${ROWS.map((row) => `<tr>${inTag(row, '<td>', '</td>')}</tr>`).join('')}</table><p><i>Nguồn: Văn phòng HĐND và UBND xã</i></p>${inTag(COUNCIL.paragraphs.slice(2))}<p style="text-align:right"><b>${COUNCIL.writer}</b></p></div>`,
      { title: COUNCIL.title },
    ),
    expected: council(),
    has: [
      ...COUNCIL.paragraphs,
      'TT | Chỉ tiêu | Đơn vị | Kế hoạch 2025 | Thực hiện 6 tháng',
      '3 | Trồng rừng mới | ha | 120 | 96',
    ],
  },
  {
    name: 'editor of office documents: spans in spans, empty paragraphs, fonts, conditional comments, list paragraphs',
    url: URL,
    html: page(
      `${at}<div class="bd"><!--[if gte mso 9]><xml><w:WordDocument></w:WordDocument></xml><![endif]--><p class="MsoNormal"><b><span style="font-size:14.0pt;font-family:&quot;Times New Roman&quot;"><o:p></o:p>${WOOD.lead}</span></b></p><p class="MsoNormal">&nbsp;</p>${WOOD.paragraphs.map((text) => `<p class="MsoListParagraph" style="text-indent:-18pt"><span lang="VI"><font face="Times New Roman">${text.replace(' ', '<span style="mso-spacerun:yes">&nbsp; </span>')}</font></span><o:p>&nbsp;</o:p></p>`).join('')}<p align="right"><b><i><span>${WOOD.writer}</span></i></b></p></div>`,
    ),
    expected: wood(),
  },
  {
    name: 'decomposed letters, soft hyphens and no-break spaces',
    url: URL,
    html: page(
      `${at}<p class="sp"><b>${WOOD.lead.replace('Không', 'Kh\u00adông')}</b></p><div class="bd">${inTag(WOOD.paragraphs.map((text) => text.replaceAll(' đồng', '\u00a0đồng')))}<p><b>${WOOD.writer}</b></p></div>`.normalize(
        'NFD',
      ),
    ),
    expected: wood(),
  },
  {
    name: 'pages of one story: numbers of its parts below the text',
    url: URL,
    html: page(
      `${at}<p class="sp"><b>${WOOD.lead}</b></p><div class="bd">${inTag(WOOD.paragraphs)}<p align="right"><b>${WOOD.writer}</b></p><div class="pg"><span>1</span><a href="?p=2">2</a><a href="?p=3">3</a><a href="?p=2">Trang sau »</a></div></div>`,
    ),
    expected: wood(),
  },
  {
    name: 'appeal and boxes of the house at the end of the text, below the writer',
    url: URL,
    html: page(
      `${at}<p class="sp"><b>${WOOD.lead}</b></p><div class="bd">${inTag(WOOD.paragraphs)}<p style="text-align:right"><b>${WOOD.writer}</b></p><p><i>Mời bạn đọc theo dõi kênh Zalo của Báo Nà Hin tại đây</i></p><p>>>> Xem thêm: ${teaserLink}</p><div><img src="/qr.png" width="120"><p>Quét mã QR để đọc báo trên điện thoại</p></div></div>`,
    ),
    expected: wood(),
  },
  {
    name: 'readers speak below under no heading, each with a name, a time and buttons',
    url: URL,
    html: page(
      `${at}<p class="sp"><b>${WOOD.lead}</b></p><div class="bd">${inTag(WOOD.paragraphs)}<p style="text-align:right"><b>${WOOD.writer}</b></p></div><div class="k1"><div class="k2"><b>Vừ Mí Sính</b><span>2 giờ trước</span><p>${FOREIGN.comment}, hoặc chợ phiên nào có bán để tôi nhờ người mua giúp, xin cảm ơn tòa soạn rất nhiều.</p><a>Thích</a> <a>Trả lời</a></div><div class="k2"><b>Ma Thị Dua</b><span>3 giờ trước</span><p>Bản tôi cũng nên học cách chia lô này, chứ bây giờ rừng vầu sau bản chỉ còn lơ thơ mấy bụi.</p><a>Thích</a> <a>Trả lời</a></div></div>`,
    ),
    expected: wood(),
  },
  {
    name: 'headline over two lines with a kicker above, subtitle, date among icons',
    url: URL,
    html: document(
      `${top}<div class="dt"><div class="ki">PHÁT TRIỂN KINH TẾ RỪNG</div><h1>Bản Nà Hin giữ rừng vầu,<br>thu gần hai tỷ đồng mỗi vụ măng</h1><div class="tm"><i class="fa">schedule</i> 16/04/2025 14:35 <i class="fa">visibility</i> 821</div><h2 class="sb">${WOOD.lead}</h2><div class="bd">${inTag(WOOD.paragraphs)}<p><b>${WOOD.writer}</b></p></div></div>${foot}`,
    ),
    expected: wood(),
  },
  {
    name: 'lead below the cover, cover with its caption and the photographer below the headline',
    url: URL,
    html: page(
      `${at}<div class="cv"><img src="/mang.jpg"><span class="cc">${WOOD.caption}</span> <span class="ca">Ảnh: ${WOOD.credit}</span></div><div class="sp"><strong>${WOOD.lead}</strong></div><div class="bd">${inTag(WOOD.paragraphs)}<p><b>${WOOD.writer}</b></p></div>`,
    ),
    expected: wood({ captions: [WOOD.caption], credits: [WOOD.credit] }),
  },
  {
    name: 'caption tables of two pictures side by side, and captions in bold italics, in small letters, in a cell below',
    url: URL,
    html: page(
      `${at}<p class="sp"><b>${WOOD.lead}</b></p><div class="bd"><p>${w1}</p><table><tr><td><img src="/1.jpg"></td><td><img src="/2.jpg"></td></tr><tr><td><font size="2">${WOOD.caption}</font></td><td><font size="2">${WOOD.second}</font></td></tr></table>${inTag([w2, w3, w4, w5])}<p><b>${WOOD.writer}</b></p></div>`,
    ),
    expected: wood({ captions: [WOOD.caption, WOOD.second] }),
  },
  {
    name: 'box of other stories floating in a list of the class "article", sidebar inside of the main box',
    url: URL,
    html: document(
      `${top}<div class="wrap"><div class="article-main"><h1 class="article-title-1">${WOOD.title}</h1><p class="article-date-1">Thứ tư, 16/04/2025 | 14:35</p><div class="article-sapo-1">${WOOD.lead}</div><div class="article-text-1">${inTag([w1, w2])}<div class="article-list-1"><div class="article-item-1">${link}<img src="/t.jpg"></a><div class="article-name-1">${teaserLink}</div></div></div>${inTag([w3, w4, w5])}</div><p class="article-by-1">${WOOD.writer}</p><div class="right-1"><div class="t-1">Đọc nhiều nhất</div>${list}</div></div></div>${foot}`,
    ),
    expected: wood(),
  },
];
