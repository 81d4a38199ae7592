/** Older papers of provinces, and themes of a system that many offices run, as their pages are built. */
import {
  COUNCIL,
  card,
  council,
  document,
  FOREIGN,
  foot,
  HARBOUR,
  harbour,
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

const [h1, h2, h3, h4, h5] = HARBOUR.paragraphs;
const [c1, c2, c3, c4] = COUNCIL.paragraphs;
const harbourHead = { title: HARBOUR.title };
const councilHead = { title: COUNCIL.title };
const centred = '<p style="text-align: center;">';
const right = '<p style="text-align: right;">';

export const papers: readonly SystemPage[] = [
  {
    name: 'detail with title, day, picture, text, comments, other news and share links as boxes of one parent',
    url: 'http://www.baonahin.example.vn/82/241933/ban-na-hin-giu-rung-vau.html',
    html: document(
      `${top}<div class="newsDetail"><div class="title">${WOOD.title}</div><div class="date">Thứ Tư, 16/04/2025 14:35 CH</div><div class="pic"><img src="/Uploads/mang.jpg"><p>${WOOD.caption} Ảnh: ${WOOD.credit}</p></div><div class="text"><p><strong>${WOOD.lead}</strong></p>${inTag([w1, w2, w3])}<table align="center"><tbody><tr><td><img src="/Uploads/lo.jpg"></td></tr><tr><td>${WOOD.second}</td></tr></tbody></table>${inTag([w4, w5])}${right}<strong>${WOOD.writer.toUpperCase()}</strong></p></div><div class="share"><a>Facebook</a> <a>Gửi email</a> <a>In tin</a></div><div class="commentDetail"><div class="t">Ý kiến của bạn</div><form><textarea></textarea></form></div><div class="otherNews"><div class="t">Tin đã đưa</div>${list}</div></div>${foot}`,
    ),
    expected: wood({
      publishedAt: '2025-04-16T14:35:00+07:00',
      byline: WOOD.writer.toUpperCase(),
      captions: [WOOD.caption, WOOD.second],
      credits: [WOOD.credit],
    }),
  },
  {
    name: 'intro paragraph in the text box, captions in a second row as spans',
    url: 'http://baonahin.example.vn/news/kinh-te/ban-na-hin-giu-rung-vau-70812.html',
    html: document(
      `${top}<div class="main-news"><div class="cate"><a href="/kinh-te">Kinh tế</a></div><h2 class="news-title">${WOOD.title}</h2><div class="date">16/04/2025 14:35</div><div class="newscontent"><p class="text-intro">${WOOD.lead}</p>${inTag([w1, w2])}<table align="center" cellpadding="1"><tbody><tr><td><img src="/mang.jpg"></td></tr><tr><td><span style="color:#00f"><span style="font-size:11pt">${WOOD.caption}</span></span></td></tr></tbody></table>${inTag([w3, w4, w5])}${right}<strong>Bài, ảnh: ${WOOD.writer}</strong></p></div><div class="tools"><a>Tweet</a></div><div class="other-news"><h3>TIN LIÊN QUAN</h3>${list}</div></div>${foot}`,
    ),
    expected: wood({ section: 'Kinh tế', captions: [WOOD.caption] }),
  },
  {
    name: 'lead in italics above, captions as emphasised spans after the picture',
    url: 'http://baolachvan.example.vn/kinh-te/cang-ca-lach-van-nao-vet-xong-luong-57411.html',
    html: document(
      `${top}<div class="detail-box"><div class="title-head">${HARBOUR.title}</div><div class="date-time">Chủ nhật, 21/9/2025 | 17:08</div><div class="title-italic">${HARBOUR.lead}</div><div class="newscontent">${inTag([h1, h2])}${centred}<img src="/tau.jpg"></p>${centred}<em><span style="color:#00f">${HARBOUR.caption}</span></em></p>${inTag([h3, h4, h5])}${right}<strong>${HARBOUR.writer}</strong></p></div><div class="block-tag"><span>Từ khóa:</span> <a href="/tag/cang-ca">cảng cá</a>, <a href="/tag/nao-vet">nạo vét</a></div><div class="lien-quan"><div>Các tin khác</div>${list}</div></div>${foot}`,
      harbourHead,
    ),
    expected: harbour({ tags: ['cảng cá', 'nạo vét'], captions: [HARBOUR.caption] }),
    has: HARBOUR.paragraphs,
  },
  {
    name: 'lead and links of related news at the head of the text box, picture and caption as one paragraph',
    url: 'https://baonahin.example.vn/news/9/171204/ban-na-hin-giu-rung-vau',
    html: document(
      `${top}<div class="news"><h1 class="title">${WOOD.title}</h1><div class="time">Thứ 4, 16/04/2025 | 14:35 [GMT +7] <span>Lượt xem: 1.204</span></div><div class="news_body"><div class="sapo">BNH - ${WOOD.lead}</div><div class="ilink"><a href="/cho-dem-88213">>> ${FOREIGN.teaser}</a></div><p>${w1}</p><p class="hinh"><img src="/mang.jpg"><br><em>${WOOD.caption}</em></p>${inTag([w2, w3, w4, w5])}${right}<b>${WOOD.writer}</b></p></div><ul class="tag"><li>Từ khóa</li><li><a href="/tag/mang-vau">măng vầu</a></li></ul></div><div class="xem-them"><h3>XEM THÊM</h3>${card}</div>${foot}`,
    ),
    expected: wood({ tags: ['măng vầu'], captions: [WOOD.caption] }),
  },
  {
    name: 'day in a label, captions as boxes after the paragraph of the picture',
    url: 'http://baonahin.example.vn/news/120311p25c151/ban-na-hin-giu-rung-vau.htm',
    html: document(
      `${top}<div id="details"><h1>${WOOD.title}</h1><label>Cập nhật lúc 14:35, Thứ Tư, 16/04/2025</label><div class="sapo">(NHO) ${WOOD.lead}</div><div class="content"><p>${w1}</p><p><img src="/mang.jpg"></p><div style="text-align:center"><em>${WOOD.caption}</em></div>${inTag([w2, w3, w4, w5])}<div style="text-align:right"><strong>${WOOD.writer}</strong></div></div></div><div id="others"><h2>Tin khác</h2>${list}</div>${foot}`,
    ),
    expected: wood({ captions: [WOOD.caption] }),
  },
  {
    name: 'day, kicker, headline, subtitle and head are rows of the text box, pictures in tables',
    url: 'http://www.baolachvan.example.vn/baolv/vn/home/kinh-te/cang-ca-lach-van.jsp?id=44127',
    html: document(
      `${top}<div id="newsContent"><div class="row1 creatdate">17:08 ngày 21/09/2025</div><div class="row1">Kinh tế biển</div><div class="title">${HARBOUR.title}</div><div class="head">(LVO) - ${HARBOUR.lead}</div>${inTag([h1, h2])}<table class="picBox" align="center"><tbody><tr><td><img src="/tau.jpg"></td></tr><tr><td>${HARBOUR.caption}</td></tr></tbody></table>${inTag([h3, h4, h5])}<p align="right"><b>${HARBOUR.writer}</b></p></div><div class="oldNews"><div class="t">Tin cũ hơn</div>${list}</div>${foot}`,
      harbourHead,
    ),
    expected: harbour({ captions: [HARBOUR.caption] }),
    has: HARBOUR.paragraphs,
  },
  {
    name: 'single page: headline and day in a grid, paragraphs as boxes in a justified box',
    url: 'http://baonahin.example.vn/12/198212/Ban-Na-Hin-giu-rung-vau.htm',
    html: document(
      `${top}<div class="grid"><div class="grid-header"><h3>${WOOD.title}</h3><ul><li><span>Cập nhật: Thứ tư, 16/4/2025 | 2:35 Chiều</span></li></ul></div><div class="singlepage"><p><b>BNH - ${WOOD.lead}</b></p><table align="center" width="480"><tbody><tr><td><img src="/mang.jpg"></td></tr><tr><td><i>${WOOD.caption}</i></td></tr></tbody></table><div align="justify">${inTag(WOOD.paragraphs, '<div>', '</div><div>&nbsp;</div>')}<div align="right"><b>${WOOD.writer}</b></div></div></div><div class="grid-header"><h3>Các tin khác</h3></div>${list}</div>${foot}`,
    ),
    expected: wood({ publishedAt: '2025-04-16T14:35:00+07:00', captions: [WOOD.caption] }),
  },
  {
    name: 'post with summary, related posts in the middle, caption as centred box',
    url: 'http://baolachvan.example.vn/12/166021/Cang-ca-Lach-Van-nao-vet-xong-luong.htm',
    html: document(
      `${top}<div class="content-col"><div class="post clearfix"><h1 class="post-title">${HARBOUR.title}</h1><span class="meta">Chủ nhật, 21/9/2025 | 17:08 [GMT + 7]</span><p class="summary">(LV) - ${HARBOUR.lead}</p><div class="related-post margin-top-20 clearfix"><h4>Liên quan</h4>${list}</div><div style="text-align: justify;">${h1}</div><div style="text-align: center;"><img src="/tau.jpg"></div><div style="text-align: center;"><span>${HARBOUR.caption}</span></div>${inTag([h2, h3, h4, h5], '<div style="text-align: justify;">', '</div>')}<div style="text-align: right;"><strong>${HARBOUR.writer}</strong></div></div><div class="post margin-top-20 clearfix"><h3>Các tin đã đưa</h3>${list}</div></div>${foot}`,
      harbourHead,
    ),
    expected: harbour({ captions: [HARBOUR.caption] }),
    has: HARBOUR.paragraphs,
  },
  {
    name: 'utility names for the lead, captions centred without emphasis',
    url: 'https://baolachvan.example.vn/cang-ca-lach-van-nao-vet-xong-luong-a128110.html',
    html: document(
      `${top}<div class="fl wid100"><a class="fl cl_cam uppercase" href="/kinh-te">Kinh tế</a><span class="pubdate">21/09/2025 - 17:08</span><div class="fontb froboto fs30">${HARBOUR.title}</div><div class="fontd fw600 justify froboto">TTO - ${HARBOUR.lead}</div><div class="fl w100" id="newscontents"><p>${h1}</p>${centred}<img src="/tau.jpg"></p>${centred}${HARBOUR.caption}</p>${inTag([h2, h3, h4, h5])}${right}<strong>Bài, ảnh: ${HARBOUR.writer}</strong></p></div><div class="tinlq"><span>TIN LIÊN QUAN</span>${list}</div></div>${foot}`,
      harbourHead,
    ),
    expected: harbour({ captions: [HARBOUR.caption] }),
    has: HARBOUR.paragraphs,
  },
  {
    name: 'description paragraph holds a picture, the summary follows it, text apart',
    url: 'https://nahin.example.gov.vn/trang/TinTuc/18/23871/Ban-Na-Hin-giu-rung-vau.html',
    html: document(
      `${top}<div class="block_tin"><h3 class="tieude_tin">${WOOD.title}</h3><p class="date_pst">14:35, Thứ Tư, 16-4-2025</p><p class="mota"><span>Xem với cỡ chữ :</span> <a>A-</a> <a>A</a> <a>A+</a></p><p><b>${WOOD.lead}</b></p><div class="textbody">${inTag([w1, w2], '<p style="text-align:justify;">')}<p style="text-align:center;"><img src="/mang.jpg"></p><p style="text-align:center;">${WOOD.caption}</p>${inTag([w3, w4, w5], '<p style="text-align:justify;">')}<p style="text-align:right;"><b>Tin và ảnh: ${WOOD.writer}</b></p></div><div class="tinkhac"><p>Các tin khác</p>${list}</div></div>${foot}`,
    ),
    expected: wood({ captions: [WOOD.caption] }),
  },
  {
    name: 'module of 2012: small picture with a note inside the summary, names below in two lines, copyright, keywords',
    url: 'http://nahin.example.vn/vi/news/Kinh-te/Ban-Na-Hin-giu-rung-vau-212/',
    html: document(
      `${top}<div class="news_column"><div id="news_detail"><h1>${WOOD.title}</h1><span class="time">Thứ tư - 16/04/2025 14:35</span><div class="control"><ul><li><a class="sendmail" title="Gửi bài viết qua email"></a></li><li><a class="print" title="In ra"></a></li></ul></div><div id="hometext"><div id="imghome" class="fl"><a><img alt="${WOOD.title}" src="/uploads/mang.jpg" width="150"></a><p><em>${WOOD.caption}</em></p></div>${WOOD.lead}</div><div class="bodytext">${inTag(WOOD.paragraphs)}</div><p style="text-align:right"><strong>Tác giả bài viết: </strong>${WOOD.writer}</p><p style="text-align:right"><strong>Nguồn tin: </strong>Hạt kiểm lâm Nà Hin</p><p class="copyright">Chú ý: Việc đăng lại bài viết trên ở website hoặc các phương tiện truyền thông khác mà không ghi rõ nguồn http://nahin.example.vn là vi phạm bản quyền</p></div><form id="form3B"><div id="stringrating">Tổng số điểm của bài viết là: 0 trong 0 đánh giá</div><div><span id="hover-test">Click để đánh giá bài viết</span></div></form><div class="keywords"><strong>Từ khóa: </strong><a href="/tag/mang"><em>măng vầu</em></a>, <a href="/tag/nahin"><em>Nà Hin</em></a></div><p><strong>Những tin mới hơn</strong></p><ul class="related"><li>${teaserLink} <span class="date">(17/04/2025)</span></li></ul></div>${foot}`,
    ),
    expected: wood({ tags: ['măng vầu', 'Nà Hin'], captions: [WOOD.caption] }),
    hasNot: ['Click để', 'vi phạm bản quyền', 'Tổng số điểm', 'Nguồn tin'],
  },
  {
    name: 'theme for offices: icons beside the numbers, files below the text, newer and older news in tabs',
    url: 'https://tanlap.example.gov.vn/vi/news/tin-tuc/hdnd-xa-tan-lap-hop-ky-thu-ba-212.html',
    html: document(
      `${top}<div class="news_column panel panel-default newsdetail"><div class="panel-body"><h1 class="title margin-bottom-lg">${COUNCIL.title}</h1><div class="row newsdetailmetatop"><div class="col-md-12"><span class="h5"><i class="fa fa-clock-o"></i>Thứ sáu - 18/07/2025 16:05</span> <span class="h5"><i class="fa fa-eye"></i>312</span> <span class="h5"><i class="fa fa-comment-o"></i>0</span></div></div><div class="clearfix"><div class="hometext m-bottom"></div><figure class="article center"><img alt="${COUNCIL.title}" src="/uploads/hop.jpg" width="460" class="img-thumbnail"><figcaption>${COUNCIL.caption}</figcaption></figure></div><div id="news-bodyhtml" class="bodytext has-attach">${inTag([c1, c2, c3, c4])}</div><div class="panel panel-default"><div class="panel-heading"><i class="fa fa-download"></i><strong>File đính kèm</strong></div><div class="list-group news-download-file"><div class="list-group-item"><a href="/f/nq.pdf">Tải về tập tin: <strong>nghi-quyet-01.pdf</strong></a></div></div></div><div class="margin-bottom-lg"><p class="h5 text-right"><strong>Tác giả bài viết: </strong>${COUNCIL.writer}</p><p class="h5 text-right"><strong>Nguồn tin: </strong>UBND xã Tân Lập</p></div></div></div><div class="news_column panel"><div class="optabarea"><ul><li><a class="active">Những tin mới hơn</a></li><li><a>Những tin cũ hơn</a></li></ul><ul class="related">${`<li><a href="/tin-1.html"><h4>${FOREIGN.teaser}</h4></a> <em>(15/04/2025)</em></li>`}</ul></div></div>${foot}`,
      { ...councilHead, head: '<meta name="generator" content="NukeViet v4.3">' },
    ),
    expected: council({ captions: [COUNCIL.caption] }),
    has: COUNCIL.paragraphs,
    hasNot: ['nghi-quyet-01.pdf', 'Nguồn tin'],
  },
  {
    name: 'day laid over the first picture, label and share links inside the text',
    url: 'https://nahin.example.gov.vn/du-an/ban-na-hin-giu-rung-vau.html',
    html: document(
      `${top}<article class="project-realty-detail"><h1 class="post-title">${WOOD.title}</h1><div class="post-image"><img src="/mang.jpg"><time>16/04/2025</time></div><div class="post-content"><div class="content-label">Nội dung chi tiết</div><div class="content-detail"><p><b>${WOOD.lead}</b></p>${inTag(WOOD.paragraphs)}<p style="text-align:right"><b>${WOOD.writer}</b></p></div><div class="social"><a>Chia sẻ</a> <a>Zalo</a></div></div></article><section class="section-list"><h2>Bài viết khác</h2>${card}${card}</section>${foot}`,
    ),
    expected: wood({ publishedAt: '2025-04-16' }),
    hasNot: ['Nội dung chi tiết'],
  },
  {
    name: 'army paper: opinions and earlier stories below under capitals, source of the agency in brackets',
    url: 'https://quandoi.example.vn/kinh-te/tin-tuc/cang-ca-lach-van-nao-vet-xong-luong-1048822',
    html: document(
      `${top}<div class="post-detail"><h1 class="post-title">${HARBOUR.title}</h1><span class="post-subinfo">Chủ nhật, 21/09/2025 - 17:08</span><div class="post-summary"><p>QĐND Online - ${HARBOUR.lead}</p></div><div class="post-content">${inTag([h1, h2, h3])}<table><tbody><tr><td><img src="/tau.jpg"></td></tr><tr><td>${HARBOUR.caption} Ảnh: ${HARBOUR.credit}</td></tr></tbody></table>${inTag([h4, h5])}<p style="text-align:right"><strong>${HARBOUR.writer.toUpperCase()}</strong></p></div><div class="tag"><span>TAG</span> <a href="/tag/a">cảng cá</a></div><div class="op"><p>Ý KIẾN BẠN ĐỌC</p><form><textarea></textarea></form></div><div class="old"><p>CÁC TIN, BÀI ĐÃ ĐƯA</p>${list}</div></div>${foot}`,
      harbourHead,
    ),
    expected: harbour({
      byline: HARBOUR.writer.toUpperCase(),
      captions: [HARBOUR.caption],
      credits: [HARBOUR.credit],
    }),
    has: HARBOUR.paragraphs,
    hasNot: ['Ý KIẾN BẠN ĐỌC', 'CÁC TIN'],
  },
];
