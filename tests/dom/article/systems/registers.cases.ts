/** Lists, registers and single entries of platforms of provinces and of papers: none is an article, all are to be refused. */
import { COUNCIL, document, FOREIGN, foot, HARBOUR, inTag, list, teaserLink, top, WOOD } from './story';

const HOST = 'https://tanlap.example.gov.vn';
const PAPER = 'https://baonahin.example.vn';
const each = (count: number, row: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => row(i)).join('');
const head = (title: string) => ({ title });

export const registers: readonly { readonly name: string; readonly url: string; readonly html: string }[] = [
  {
    name: 'list of a platform of controls: headline, day and a summary of each',
    url: `${HOST}/1365/95214/tin-trong-xa/`,
    html: document(
      `${top}<div class="UIArticleInMenu_Default"><div class="HeaderMenu">Tin trong xã</div><ul class="ArticleList">${each(8, (i) => `<li class="row"><div class="col-lg-2"><img class="image" src="/t${i}.jpg"></div><div class="col-lg-10"><h2 class="Title"><a href="/1365/95214/tin-trong-xa/tin-${i}">${FOREIGN.teaser} kỳ ${i + 1}</a></h2><div class="Ngaydang">1${i}/04/2025 14:3${i}</div><p>${COUNCIL.paragraphs[i % 4]}</p></div></li>`)}</ul><div class="pager"><a>1</a> <a>2</a> <a>3</a></div></div>${foot}`,
      head('Tin trong xã'),
    ),
  },
  {
    name: 'list of modules in frames: articles with headline, time and their first paragraph',
    url: `${HOST}/tin-tuc`,
    html: document(
      `${top}<section class="section-list Article-Detail-listmeberpost"><h1>Tin tức</h1>${each(7, (i) => `<article class="item-block"><figure class="post-image"><img src="/t${i}.jpg"></figure><h2 class="entry-title"><a href="/tin-tuc/tin-so-${i}.html">${FOREIGN.teaser} lần ${i + 2}</a></h2><time class="post-date">1${i}/04/2025</time><div class="post-content">${WOOD.paragraphs[i % 5]}</div></article>`)}</section>${foot}`,
      head('Tin tức'),
    ),
  },
  {
    name: 'one document of a register: number, signer, day, and the file to be loaded',
    url: `${HOST}/van-ban/chi-tiet/ke-hoach-118-kh-ubnd-ve-phong-chong-chay-rung-mua-kho-5512`,
    html: document(
      `${top}<h1>Kế hoạch số 118/KH-UBND về phòng cháy, chữa cháy rừng mùa khô 2025 - 2026</h1><table class="chitiet-vb"><tr><th>Số ký hiệu</th><td>118/KH-UBND</td></tr><tr><th>Ngày ban hành</th><td>18/07/2025</td></tr><tr><th>Ngày hiệu lực</th><td>18/07/2025</td></tr><tr><th>Loại văn bản</th><td>Kế hoạch</td></tr><tr><th>Cơ quan ban hành</th><td>UBND xã Tân Lập</td></tr><tr><th>Người ký</th><td>Hoàng Văn Quyết</td></tr><tr><th>Trích yếu</th><td>Kế hoạch phòng cháy, chữa cháy rừng mùa khô 2025 - 2026 trên địa bàn xã Tân Lập</td></tr><tr><th>Tệp đính kèm</th><td><a href="/f/118.pdf">118-kh-ubnd.pdf</a></td></tr></table><h3>Văn bản liên quan</h3>${each(5, (i) => `<p><a href="/van-ban/chi-tiet/${i}">Công văn số ${i + 40}/UBND-KT về việc tăng cường tuần tra rừng giáp ranh</a></p>`)}${foot}`,
      head('Chi tiết văn bản'),
    ),
  },
  {
    name: 'register of what is made public: number, name, day, a link "Xem chi tiết"',
    url: `${HOST}/cong-khai-ngan-sach`,
    html: document(
      `${top}<h1>Công khai ngân sách</h1><table class="tg"><tr><th>STT</th><th>Nội dung</th><th>Ngày đăng</th><th></th></tr>${each(11, (i) => `<tr><td class="tg-yw4l">${i + 1}</td><td class="tg-yw4l"><a title="Xem chi tiết công khai" href="/cong-khai/${i}">Công khai số liệu dự toán thu, chi ngân sách xã quý ${(i % 4) + 1} năm 202${i % 6}</a></td><td>1${i % 9}/07/2025</td><td><a href="/cong-khai/${i}">Xem chi tiết</a></td></tr>`)}</table>${foot}`,
      head('Công khai ngân sách'),
    ),
  },
  {
    name: 'questions and answers of citizens, a page of ten',
    url: `${HOST}/hoi-dap`,
    html: document(
      `${top}<h1>Hỏi đáp</h1>${each(6, (i) => `<div class="qa"><p><b>Hỏi:</b> Gia đình tôi có mảnh vườn cạnh suối ở thôn ${i + 1}, nay muốn tách thửa cho con thì cần làm những giấy tờ gì?</p><p>Người gửi: Nguyễn Văn ${'ABCDEF'[i]} - 1${i}/07/2025</p><p><b>Trả lời:</b> Ông mang giấy chứng nhận và đơn theo mẫu tới bộ phận một cửa của xã vào giờ hành chính để được hướng dẫn.</p></div>`)}<form><input placeholder="Họ và tên"><textarea></textarea><button>Gửi câu hỏi</button></form>${foot}`,
      head('Hỏi đáp'),
    ),
  },
  {
    name: 'editions of the printed paper, to be opened day by day',
    url: `${PAPER}/bao-in`,
    html: document(
      `${top}<h1>Báo in</h1><form><select><option>Tháng 7</option></select></form>${each(12, (i) => `<div class="bao"><a href="/bao-in/so-${4100 + i}"><img src="/b${i}.jpg"></a><p><a href="/bao-in/so-${4100 + i}">Báo Nà Hin số ${4100 + i}, ra ngày ${i + 10}/7/2025</a></p></div>`)}${foot}`,
      head('Báo in'),
    ),
  },
  {
    name: 'a programme on demand: player, a sentence about it, other numbers of it',
    url: `${PAPER}/truyen-hinh/thoi-su-toi-18-07-2025-v20931.html`,
    html: document(
      `${top}<h1>Thời sự tối 18/7/2025</h1><div class="player"><video src="/v.mp4" controls></video></div><div>18/07/2025 19:45 | 1.204 lượt xem</div><div class="mota">Chương trình thời sự tối của Báo và phát thanh, truyền hình Nà Hin.</div><h3>Video khác</h3>${each(8, (i) => `<div><a href="/truyen-hinh/thoi-su-${i}-v2093${i}.html"><img src="/v${i}.jpg"></a><p><a href="/truyen-hinh/thoi-su-${i}-v2093${i}.html">Thời sự tối ${i + 10}/7/2025</a></p><span>19:45 ${i + 10}/07/2025</span></div>`)}${foot}`,
      head('Thời sự tối 18/7/2025'),
    ),
  },
  {
    name: 'keyword with a paragraph about it above its stories',
    url: `${PAPER}/tu-khoa/rung-vau-tag3311.html`,
    html: document(
      `${top}<h1># rừng vầu</h1><p>${WOOD.lead}</p>${each(6, (i) => `<article class="story"><h3><a href="/bai-${i}-8830${i}.html">${FOREIGN.teaser} đợt ${i + 1}</a></h3><time>1${i}/04/2025 08:0${i}</time><p>${FOREIGN.summary}, ban quản lý chợ cho biết.</p></article>`)}${foot}`,
      head('rừng vầu'),
    ),
  },
  {
    name: 'draft that citizens are asked about: how to answer, dates, files, no text of its own',
    url: `${HOST}/gop-y-du-thao/du-thao-quy-che-quan-ly-cho-xa-tan-lap-nam-2025-118`,
    html: document(
      `${top}<h1>Dự thảo Quy chế quản lý chợ xã Tân Lập năm 2025</h1><table><tr><td>Lĩnh vực</td><td>Thương mại</td></tr><tr><td>Ngày bắt đầu</td><td>01/07/2025</td></tr><tr><td>Ngày kết thúc</td><td>31/07/2025</td></tr><tr><td>Số lượt góp ý</td><td>12</td></tr><tr><td>Tệp dự thảo</td><td><a href="/f/dt.doc">du-thao.doc</a></td></tr></table><form><input placeholder="Họ tên"><input placeholder="Email"><textarea placeholder="Nội dung góp ý"></textarea><button>Gửi góp ý</button></form>${foot}`,
      head('Góp ý dự thảo'),
    ),
  },
  {
    name: 'map of the site',
    url: `${HOST}/so-do-cong`,
    html: document(
      `${top}<h1>Sơ đồ cổng</h1>${each(6, (i) => `<h3><a href="/m${i}">Chuyên mục số ${i + 1} của cổng thông tin</a></h3><ul>${each(5, (k) => `<li><a href="/m${i}/${k}">Mục con thứ ${k + 1} của chuyên mục này</a></li>`)}</ul>`)}${foot}`,
      head('Sơ đồ cổng'),
    ),
  },
  {
    name: 'front of a station: channels, numbers of programmes, one long notice about reception',
    url: 'https://truyenhinhlachvan.example.vn/',
    html: document(
      `${top}<h1>Phát thanh - Truyền hình Lạch Vân</h1><div>${each(4, (i) => `<a href="/kenh-${i}">Kênh LVTV${i + 1}</a>`)}</div><div class="tb">${inTag(HARBOUR.paragraphs.slice(0, 3))}</div>${list}<p>${teaserLink}</p>${foot}`,
      head('Phát thanh - Truyền hình Lạch Vân'),
    ),
  },
  {
    name: 'bids and procurement: a table of packages of the commune',
    url: `${HOST}/thong-tin-dau-thau`,
    html: document(
      `${top}<h1>Thông tin đấu thầu</h1><table><tr><th>Gói thầu</th><th>Giá gói thầu (đồng)</th><th>Đóng thầu</th></tr>${each(9, (i) => `<tr><td><a href="/dau-thau/${i}">Gói thầu số ${i + 1}: thi công nhà văn hóa thôn và đường vào khu sản xuất</a></td><td>1.${i}84.000.000</td><td>0${i + 1}/08/2025 09:00</td></tr>`)}</table>${foot}`,
      head('Thông tin đấu thầu'),
    ),
  },
  {
    name: 'a document of an office: its name and a link to the file, between section, day and other documents',
    url: 'http://nahin.laocai.example/1012202001/',
    html: `<html lang="en-us"><head><title>Trang Thông Tin Điện Tử huyện Nà Hin</title></head><body>${top}<table><tr class="ms-news-header"><td class="FolderTitle">Văn bản pháp luật</td><td class="Time">11/12/2025</td></tr></table><div id="part1"><table id="tableforprint"><tr><td><p class="Title">Báo cáo công tác tiếp công dân và giải quyết đơn thư, khiếu nại, tố cáo năm 2025; phương hướng, nhiệm vụ năm 2026</p></td></tr><tr><td><b class="lv_description_mode1"></b></td></tr><tr><td><div class="ExternalClassD44D"><p><span><br></span></p><div></div></div></td></tr><tr><td class="td_ct2"><div class="htvb_Att_img">Nhấn vào để xem <a target="_blank" href="/img/BC_so_235.pdf"><span>: chi tiết</span><img src="/doc.png" alt="tải pdf về"></a></div></td></tr></table></div><table class="tbtinkhac"><tr><td><p>TIN ĐÃ ĐƯA</p></td></tr></table><ul>${each(4, (i) => `<li><a href="./2021-0${i}">Báo cáo công tác tiếp công dân và giải quyết đơn thư, khiếu nại, tố cáo quý ${i + 1} năm 2025; phương hướng, nhiệm vụ quý tiếp theo</a> <span>(1${i}/03/2025)</span></li>`)}</ul>${foot}</body></html>`,
  },
  {
    name: 'calendar of a week whose days are rows of sentences, and a sentence below them',
    url: `${HOST}/lich-cong-tac/lich-cong-tac-tuan-16-cua-lanh-dao-ubnd-xa-4417.html`,
    html: document(
      `${top}<div><h1>Lịch công tác tuần 16 của lãnh đạo UBND xã Tân Lập</h1><div>Đăng ngày: 13/04/2025 20:10</div><table><tr><th>Ngày</th><th>Nội dung</th></tr>${each(5, (i) => `<tr><td>Thứ ${i + 2}</td><td>8h00: Chủ tịch họp giao ban khối kinh tế tại phòng họp số ${i + 1}, thành phần gồm các phòng chuyên môn và trưởng thôn.</td></tr>`)}</table><p>Lịch này thay cho giấy mời. Văn phòng HĐND và UBND xã báo để các đồng chí biết, thực hiện.</p></div>${foot}`,
      { title: 'Lịch công tác', head: '<meta property="og:type" content="article">' },
    ),
  },
];
