/** Portals of communes, districts and departments. */
import {
  COUNCIL,
  card,
  council,
  document,
  FOREIGN,
  foot,
  inTag,
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

const councilHead = { title: COUNCIL.title };
const URL = 'https://tanlap.tuyenquang.example/tin-tuc/hdnd-xa-tan-lap-hop-ky-thu-ba-20931.html';

export const portals: readonly SystemPage[] = [
  {
    name: 'old portal of tables: text in one cell, parted by breaks, no heading, other news in the same table',
    url: 'https://nahin.example.gov.vn/index.php?option=tin&id=1204',
    html: document(
      `<table width="1000" align="center"><tr><td colspan="3">${top}</td></tr><tr><td width="180" valign="top"><table><tr><td class="mnu"><a href="/a">Tổ chức bộ máy</a></td></tr><tr><td class="mnu"><a href="/b">Thủ tục hành chính</a></td></tr></table></td>
<td width="620" valign="top"><table width="100%"><tr><td><a href="/tin">Tin tức</a> &raquo; <a href="/tin/kinh-te">Kinh tế</a></td></tr><tr><td class="td_tieude">${WOOD.title}</td></tr><tr><td class="td_ngay">Cập nhật: 14:35 16/04/2025</td></tr>
<tr><td><b>${WOOD.lead}</b></td></tr><tr><td><table align="center" width="400"><tr><td><img src="/upload/mang.jpg" width="400"></td></tr><tr><td align="center"><i>${WOOD.caption}</i></td></tr></table>${WOOD.paragraphs.join('<br><br>\n')}<br><br><div align="right"><b>${WOOD.writer}</b></div></td></tr>
<tr><td align="right"><a href="javascript:window.print()">In bài</a> | <a href="javascript:history.back()">Quay lại</a></td></tr><tr><td><b>Các tin đã đưa</b></td></tr><tr><td>- ${teaserLink} (15/04/2025)<br>- <a href="/truong-88190.html">${FOREIGN.other}</a> (14/04/2025)</td></tr></table></td>
<td width="200" valign="top"><table><tr><td>Thăm dò ý kiến</td></tr><tr><td><form><input type="radio" name="v"> Rất tốt <input type="radio" name="v"> Chưa tốt <input type="submit" value="Gửi"></form></td></tr></table></td></tr><tr><td colspan="3">${foot}</td></tr></table>`,
    ),
    expected: wood({ section: 'Kinh tế', captions: [WOOD.caption] }),
  },
  {
    name: 'VNPT portal: tools above and below, writer and source below the text, date in brackets',
    url: URL,
    html: document(
      `${top}<div class="container"><div class="row"><div class="col-md-9"><div class="portlet-content"><div class="news-path"><a href="/">Trang chủ</a><i></i><a href="/tin-tuc">Tin tức - Sự kiện</a></div><div class="vnpt-news"><div class="vnpt-news-title">${COUNCIL.title}</div><div class="vnpt-news-time">Thứ sáu, ngày 18 tháng 7 năm 2025 | 16:5</div><div class="vnpt-tools"><span>Màu chữ</span> <span>Cỡ chữ</span> <a>A-</a> <a>A</a> <a>A+</a> <span>Đọc bài viết</span> <a>In trang</a></div>
<div class="vnpt-news-text"><p style="text-align:justify">${COUNCIL.paragraphs[0]}</p><p style="text-align:center"><img src="/portal/pic.jpg" alt="" /></p><p style="text-align:center"><em>${COUNCIL.caption}</em></p>${inTag(COUNCIL.paragraphs.slice(1), '<p style="text-align:justify">')}</div><div class="vnpt-author">Tác giả: <strong>${COUNCIL.writer}</strong></div><div class="vnpt-source">Nguồn: UBND xã Tân Lập</div><div>Số lượt đọc: <b>312</b> - Cập nhật lần cuối: <i>19/07/2025 08:00:11</i></div></div></div><div><h4>TIN CÙNG CHUYÊN MỤC</h4>${list}</div></div><div class="col-md-3"><h4>THÔNG BÁO</h4><p><a href="/tb-1">Thông báo lịch tiếp công dân tháng 7</a></p></div></div></div>${foot}`,
      councilHead,
    ),
    expected: council({ publishedAt: '2025-07-18', captions: [COUNCIL.caption] }),
    has: COUNCIL.paragraphs,
  },
  {
    name: 'Liferay: portlet in a form, heading with a way back, counter, ratings, related assets',
    url: 'https://tanlap.example.gov.vn/web/guest/-/hdnd-xa-tan-lap-hop-ky-thu-ba',
    html: document(
      `<div id="wrapper">${top}<section id="content"><h1 class="hide-accessible">Tin tức - Trang thông tin xã Tân Lập</h1><div class="columns-2" id="main-content"><div class="portlet-boundary portlet-asset-publisher"><header class="portlet-topper"><h2 class="portlet-title-text">Xuất bản thông tin</h2></header><div class="portlet-body"><div class="taglib-header"><span class="header-back-to"><a href="/">« Quay lại</a></span><h3 class="header-title"><span>${COUNCIL.title}</span></h3></div><div class="asset-full-content show-asset-title"><div class="asset-user-actions"><div class="lfr-meta-actions print-action"><a>In</a></div></div><span class="metadata-entry metadata-create-date">Ngày tạo 18/07/25 16:05</span> <span class="metadata-entry metadata-view-count">312 Lượt xem</span><div class="asset-content"><div class="journal-content-article">${inTag(COUNCIL.paragraphs)}<p style="text-align:right"><strong>${COUNCIL.writer}</strong></p></div></div><div class="taglib-ratings stars"><div>Đánh giá trung bình (0 Phiếu)</div><div>Tỷ lệ trung bình là 0.0 sao trong tổng số 5.</div></div><div class="asset-links"><h2>Nội dung liên quan</h2>${list}</div></div></div></div></div></section>${foot}</div>`,
      { title: 'Xem chi tiết tin tức' },
    ),
    expected: council(),
    has: COUNCIL.paragraphs,
  },
  {
    name: 'SharePoint: everything in one form, zero-width spaces, paragraphs as boxes',
    url: 'https://tanlap.example.gov.vn/Pages/tin-chi-tiet.aspx?ItemID=8502&l=Tinhoatdong',
    html: document(
      `<form method="post" id="aspnetForm"><input type="hidden" name="__VIEWSTATE" value="/wEPDwUKLTE"><div id="s4-workspace">${top}<div id="s4-bodyContainer"><div class="ms-webpart-zone"><div class="ms-webpartzone-cell"><h2 class="ms-webpart-titleText"><nobr><span>Tin hoạt động</span></nobr></h2><div class="ms-WPBody"><div class="chitiettin-title">​${COUNCIL.title}</div><div class="chitiettin-time">18/07/2025 04:05 CH</div><div class="ms-rtestate-field"><div class="ExternalClassA1B2"><div>​${COUNCIL.paragraphs[0]}</div><div><br></div><div style="text-align:center"><img src="/PublishingImages/hop.jpg" alt="hop.jpg"></div><div style="text-align:center"><em>${COUNCIL.caption}</em>​<br></div>${inTag(COUNCIL.paragraphs.slice(1), '<div style="text-align:justify">&#160;', '​</div>')}<div style="text-align:right"><strong>${COUNCIL.writer}</strong>​</div></div></div><div class="tinkhac"><div>Các tin khác:</div>${list}</div></div></div></div></div></div></form>${foot}`,
      { title: 'Tin chi tiết' },
    ),
    expected: council({ captions: [COUNCIL.caption] }),
    has: COUNCIL.paragraphs,
  },
  {
    name: 'DotNetNuke: title is a span, day of change beside the day, print and send links, other news',
    url: 'https://nahin.example.gov.vn/Tin-tuc/ID/2213/Ban-Na-Hin-giu-rung-vau',
    html: document(
      `<form id="Form"><div id="dnn_ContentPane">${top}<div class="DnnModule"><h2><span class="Head">Chi tiết tin</span></h2><div id="dnn_ctr471_ModuleContent"><div class="vhd"><span class="vhd_t">${WOOD.title}</span><div><span>Thứ Tư, 16/04/2025 14:35</span> <span>| Đã xem: 821</span></div></div><div class="vhd_s">${WOOD.lead}</div><div class="vhd_c"><p><img src="/Portals/0/mang.jpg" /></p><p style="text-align:center"><i>${WOOD.caption}</i></p>${inTag(WOOD.paragraphs, '<p class="MsoNormal"><span style="font-size:14pt">', '<o:p></o:p></span></p>')}</div><div class="vhd_a"><b>${WOOD.writer}</b></div><div><a href="#">In trang</a> <a href="#">Gửi bài viết</a></div><div class="vhd_o"><div>Các bài mới đăng</div>${list}</div></div></div></div></form>${foot}`,
    ),
    expected: wood({ captions: [WOOD.caption] }),
  },
  {
    name: 'commune portal: notice with letterhead, number and signature, and the file',
    url: 'https://tanlap.example.gov.vn/thong-bao/thong-bao-thu-gom-rac-1802.html',
    html: document(
      `${top}<div class="ct"><div class="ct-l"><h3>Chuyên mục</h3><a href="/1">Tin tức</a><a href="/2">Văn bản</a></div><div class="ct-r"><h1>Thông báo lịch thu gom rác thải sinh hoạt tại 19 thôn</h1><p class="d">Ngày đăng: 18/07/2025 16:05</p><div class="nd"><table border="0" width="100%"><tr><td align="center"><b>ỦY BAN NHÂN DÂN<br>XÃ TÂN LẬP</b></td><td align="center"><b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Độc lập - Tự do - Hạnh phúc</b></td></tr><tr><td align="center">Số: 118/TB-UBND</td><td align="center"><i>Tân Lập, ngày 17 tháng 7 năm 2025</i></td></tr></table><p style="text-align:center"><b>THÔNG BÁO</b></p><p style="text-align:center"><b>Về lịch thu gom rác thải sinh hoạt</b></p><p>Căn cứ Quyết định số 42/2025/QĐ-UBND của UBND tỉnh, UBND xã Tân Lập thông báo lịch thu gom rác thải sinh hoạt từ ngày 01/8/2025 như sau:</p><p>1. Các thôn dọc quốc lộ: thu gom vào thứ ba và thứ sáu hằng tuần, từ 5 giờ đến 7 giờ; mức thu 25.000 đồng/hộ/tháng.</p><p>2. Các thôn còn lại: thu gom vào sáng thứ bảy; mức thu 15.000 đồng/hộ/tháng. Hộ nghèo được miễn.</p><p>Đề nghị trưởng các thôn thông báo tới từng hộ dân biết, thực hiện.</p><table width="100%"><tr><td><b><i>Nơi nhận:</i></b><br>- Đảng ủy, HĐND xã;<br>- Trưởng 19 thôn;<br>- Lưu: VT.</td><td align="center"><b>TM. ỦY BAN NHÂN DÂN<br>KT. CHỦ TỊCH<br>PHÓ CHỦ TỊCH</b><br><br><i>(Đã ký)</i><br><br><b>Hoàng Văn Quyết</b></td></tr></table></div><div class="file">Tệp đính kèm: <a href="/f/118.pdf">118-TB.pdf</a> (Tải về)</div><div class="o"><b>Bài viết khác</b>${list}</div></div></div>${foot}`,
      { title: 'Thông báo lịch thu gom rác thải sinh hoạt tại 19 thôn' },
    ),
    expected: {
      title: 'Thông báo lịch thu gom rác thải sinh hoạt tại 19 thôn',
      publishedAt: '2025-07-18T16:05:00+07:00',
      byline: null,
      lead: null,
    },
    has: [
      'Số: 118/TB-UBND',
      '2. Các thôn còn lại: thu gom vào sáng thứ bảy; mức thu 15.000 đồng/hộ/tháng. Hộ nghèo được miễn.',
      'Hoàng Văn Quyết',
    ],
  },
  {
    name: 'portal with its box of attachments and survey inside the text, clock in a heading, writer as "Người đăng"',
    url: 'https://tanlap.example.gov.vn/chi-tiet-bai-viet/20931',
    html: document(
      `<header><h2 class="clock">Thứ năm, 27/11/2025 08:14:55</h2></header>${top}<main><div class="pn"><div class="pn-h"><h3>TIN TỨC - SỰ KIỆN</h3></div><div class="pn-b"><h4 class="tieude">${COUNCIL.title}</h4><ul class="tt"><li>Người đăng: quantri</li><li>Ngày đăng: 18/07/2025 16:05</li><li>Số lần xem: 82</li></ul><div class="nd-ct">${inTag(COUNCIL.paragraphs)}<p><b>Bài và ảnh: ${COUNCIL.writer}</b></p><div class="dk"><b>File đính kèm</b><ul><li><a href="/f/nq-01.pdf">Nghị quyết 01.pdf</a></li></ul></div><div class="ks"><p>Bạn đánh giá thế nào về bài viết này?</p><label><input type="radio"> Hài lòng</label><button>Biểu quyết</button></div></div></div></div><div class="pn"><h3>TIN MỚI NHẤT</h3><div>${card}</div></div></main>${foot}`,
      { title: 'Cổng thông tin điện tử xã Tân Lập' },
    ),
    expected: council(),
    has: COUNCIL.paragraphs,
  },
  {
    name: 'Bitrix: bare text between breaks in the box of the date and the heading',
    url: 'https://nahin.example.vn/news/detail.php?ID=3391',
    html: document(
      `${top}<div id="workarea"><h1 id="pagetitle">${WOOD.title}</h1><div class="news-detail"><img class="detail_picture" src="/upload/iblock/mang.jpg" width="400" alt="${WOOD.title}" /><span class="news-date-time">16.04.2025 14:35</span><h3>${WOOD.title}</h3>${WOOD.lead}<br /><br />${[w1, w2, w3].join('<br />\n<br />\n')}<br /><br />${w4}<br />${w5}<br /><br /><b>${WOOD.writer}</b><div style="clear:both"></div><br />Số lượt xem: 204<br /></div><p><a href="/news/">Quay lại danh sách</a></p></div>${foot}`,
      { head: `<meta name="description" content="${WOOD.lead}">` },
    ),
    expected: wood(),
  },
  {
    name: 'page of three columns in one row of a table: poll on the left, small picture beside the lead, questions on the right',
    url: 'http://nahin.example.vn/default.asp?act=detail&id=3391',
    html: document(
      `<table width="1000"><tr><td width="180"><table><tr><td>DANH MỤC</td></tr><tr><td><a href="?c=1">Giới thiệu</a></td></tr><tr><td><a href="?c=2">Khuyến lâm</a></td></tr></table><form><b>Bà con thường xem tin của xã ở đâu nhất?</b><input type="radio"> Loa xã</form></td><td><table><tr><td>Trang chủ » Kinh tế</td></tr><tr><td class="t1">${WOOD.title}</td></tr><tr><td>(Cập nhật lúc 14:35 ngày 16/04/2025) - Số lần đọc: 821</td></tr><tr><td><table><tr><td><img src="/t.jpg" width="120" align="left"></td><td class="trichyeu">${WOOD.lead}</td></tr></table></td></tr><tr><td><div align="justify"><font size="2">${inTag(WOOD.paragraphs)}</font></div></td></tr><tr><td align="right"><b>${WOOD.writer}</b></td></tr></table></td><td width="200"><b>HỎI ĐÁP</b><p>Hỏi: Vầu nghỉ mấy năm thì khai thác được?</p><p>Đáp: Ba năm một lần.</p></td></tr></table>`,
      { title: '..:: TRẠM KHUYẾN LÂM ::..' },
    ),
    expected: wood(),
  },
];
