/** More pages that are no articles, as portals, papers and stations lay them out: lists, data to be looked up, walls, boards. */
import type { NoArticle } from './lists.cases';
import { document, foot, top } from './story';

const PORTAL = 'https://nahin.laocai.example.vn';
const PAPER = 'https://baonahin.example.vn';
const asArticle =
  '<meta property="og:type" content="article"><meta property="article:published_time" content="2025-07-14T08:00:00+07:00">';
const page = (title: string, inside: string, head = ''): string =>
  document(`${top}<div class="m">${inside}</div>${foot}`, { title, head });
const rows = (cells: readonly string[]): string =>
  cells.map((row) => `<tr><td>${row.split('|').join('</td><td>')}</td></tr>`).join('');

export const indexes: readonly NoArticle[] = [
  {
    name: 'candidates of an election, to be looked up by name: og:type article and a day',
    url: `${PAPER}/du-lieu/danh-sach-nguoi-ung-cu-41882.html`,
    html: page(
      'Danh sách người ứng cử đại biểu HĐND tỉnh khóa mới',
      `<h1>Danh sách người ứng cử đại biểu HĐND tỉnh khóa mới</h1><p>14/07/2025 08:00</p><p>Nhập họ tên hoặc chọn đơn vị bầu cử để tra cứu; danh sách do Ủy ban bầu cử công bố.</p><form><input placeholder="Họ và tên"><select><option>Đơn vị số 1</option></select><button>Tra cứu</button></form><table><tr><th>TT</th><th>Họ và tên</th><th>Năm sinh</th><th>Quê quán</th><th>Nghề nghiệp, chức vụ</th></tr>${rows(['1|Lù Thị Sỏ|1985|Xã Bản Liền|Chủ tịch Hội Liên hiệp Phụ nữ xã', '2|Vàng Seo Dìn|1979|Xã Cốc Lầu|Phó Giám đốc Sở Nông nghiệp và Môi trường', '3|Trần Minh Khôi|1990|Phường Nam Cường|Giám đốc hợp tác xã vận tải', '4|Hoàng Thị Chiêm|1982|Xã Nghĩa Đô|Hiệu trưởng trường trung học cơ sở'])}</table>`,
      asArticle,
    ),
  },
  {
    name: 'results of an examination, to be looked up by number',
    url: `${PAPER}/tra-cuu-diem-thi-vao-lop-10-41890.html`,
    html: page(
      'Tra cứu điểm thi vào lớp 10 năm học 2025 - 2026',
      '<h1>Tra cứu điểm thi vào lớp 10 năm học 2025 - 2026</h1><p>Nhập số báo danh để xem điểm từng môn và tổng điểm xét tuyển của thí sinh.</p><form><input placeholder="Số báo danh"><button>Xem điểm</button></form><table><tr><th>SBD</th><th>Toán</th><th>Văn</th><th>Anh</th></tr><tr><td>100231</td><td>7,25</td><td>6,50</td><td>8,00</td></tr><tr><td>100232</td><td>5,75</td><td>8,25</td><td>6,40</td></tr><tr><td>100233</td><td>9,00</td><td>7,00</td><td>9,20</td></tr></table>',
      asArticle,
    ),
  },
  {
    name: 'hours without power, commune by commune',
    url: `${PORTAL}/lich-cat-dien`,
    html: page(
      'Lịch ngừng, giảm cung cấp điện',
      `<h1>Lịch ngừng, giảm cung cấp điện</h1>${['24|Na Pắc, Na Kim và trạm bơm đầu xã', '25|Bản Vắc, Tổng Gia và các hộ dọc đường liên xã', '26|Chợ trung tâm, trường học và trạm y tế', '27|Cốc Ly, Nậm Hán, Lùng Xa'].map((day) => `<div><p>Ngày: ${day.split('|')[0]}/11/2025</p><p>Thời gian: Từ 07:30 đến 11:00</p><p>Khu vực: Một phần xã gồm các thôn ${day.split('|')[1]}.</p><p>Lý do: Thay dây dẫn, sửa chữa đường dây sau công tơ theo kế hoạch năm.</p></div>`).join('')}`,
    ),
  },
  {
    name: 'programme of talks: one sentence about it, numbers with two sentences each',
    url: `${PAPER}/podcast/chuyen-ban-minh`,
    html: page(
      'Podcast: Chuyện bản mình',
      `<h1>Chuyện bản mình</h1><p>Mỗi sáng chủ nhật một câu chuyện từ bản làng, do phóng viên kể.</p><ol>${['Con ngựa của người đưa thư', 'Chợ trâu lúc nửa đêm', 'Cái loa của trưởng bản', 'Mùa ong đi xa', 'Người giữ giếng'].map((name, i) => `<li><h3><a href="/podcast/tap-${40 - i}">Tập ${40 - i}: ${name}</a></h3><p>Tập này kể chuyện một người trong bản và những điều ông giữ lại. Thời lượng ${11 + i} phút, có lời hát then ở cuối.</p><span>1${i}/05/2025</span><button>Nghe</button></li>`).join('')}</ol>`,
      '<meta property="og:type" content="article">',
    ),
  },
  {
    name: 'questions of citizens with their answers below, to be opened',
    url: `${PORTAL}/hoi-dap/dat-dai`,
    html: page(
      'Câu hỏi thường gặp về đất đai',
      `<h1>Câu hỏi thường gặp về đất đai</h1>${['Tách thửa đất ở nộp hồ sơ tại đâu', 'Sổ đỏ ghi tên xã cũ có phải đổi không', 'Ruộng bỏ hoang hai năm có bị thu hồi không', 'Làm chòi coi ao có cần xin phép không'].map((q, i) => `<div class="q">${i + 1}. ${q}?</div><div class="a"><p>Ông bà nộp hồ sơ tại Trung tâm Phục vụ hành chính công xã hoặc trên cổng dịch vụ công; cán bộ trả lời trong ${i + 3} ngày làm việc kể từ ngày nhận đủ giấy tờ hợp lệ.</p></div>`).join('')}`,
    ),
  },
  {
    name: 'list of questions sent by voters, each with who answers it',
    url: `${PORTAL}/hoi-dap?page=2`,
    html: page(
      'Hỏi đáp',
      `<h2>Hỏi đáp trực tuyến</h2>${[1, 2, 3, 4, 5].map((i) => `<div class="item"><b>Người hỏi:</b> Lý Thị Mẩy <i>1${i}/07/2025</i><p><a href="/hoi-dap/chi-tiet-${i}">Đề nghị xã cho biết khi nào sửa đoạn đường vào thôn Nà Hin ${i}, mùa mưa không đi được xe máy?</a></p><p>Đơn vị trả lời: Phòng Kinh tế</p></div>`).join('')}<a href="?page=3">Trang sau</a>`,
    ),
  },
  {
    name: 'drafts to be commented on',
    url: `${PORTAL}/lay-y-kien-du-thao`,
    html: page(
      'Lấy ý kiến dự thảo văn bản',
      `<h1>Lấy ý kiến dự thảo văn bản</h1>${['Dự thảo Quy chế quản lý chợ xã', 'Dự thảo Hương ước thôn Nà Hin', 'Dự thảo Kế hoạch đầu tư công trung hạn'].map((name) => `<div><a href="/du-thao/x">${name}</a><p>Ngày bắt đầu: 01/07/2025</p><p>Ngày kết thúc: 30/07/2025</p><p>Số ý kiến: 4</p><a href="#">Gửi ý kiến</a></div>`).join('')}`,
    ),
  },
  {
    name: 'a draft with how to answer and its file, og:type article',
    url: `${PORTAL}/du-thao/quy-che-quan-ly-cho-xa-na-hin-771.html`,
    html: page(
      'Dự thảo Quy chế quản lý chợ xã Nà Hin',
      '<h1>Dự thảo Quy chế quản lý chợ xã Nà Hin</h1><table><tr><td>Số ký hiệu</td><td>Dự thảo lần 2</td></tr><tr><td>Cơ quan ban hành</td><td>UBND xã</td></tr><tr><td>Lĩnh vực</td><td>Thương mại</td></tr><tr><td>Ngày ban hành</td><td>01/07/2025</td></tr><tr><td>Trích yếu</td><td>Quy chế quản lý, khai thác chợ và thu giá dịch vụ sử dụng diện tích bán hàng tại chợ</td></tr><tr><td>Tải về</td><td><a href="/d.docx">du-thao-2.docx</a></td></tr></table><h3>Góp ý</h3><form><input placeholder="Họ tên"><textarea></textarea></form>',
      asArticle,
    ),
  },
  {
    name: 'weather of a week',
    url: `${PAPER}/thoi-tiet/na-hin`,
    html: page(
      'Thời tiết Nà Hin 7 ngày tới',
      `<h1>Thời tiết Nà Hin 7 ngày tới</h1><p>Cập nhật: 14/07/2025 06:00</p>${[14, 15, 16, 17, 18, 19, 20].map((day) => `<div><b>Ngày ${day}/7</b><p>${20 + (day % 4)} - ${28 + (day % 5)} độ, mây thay đổi, có lúc có mưa rào và dông</p><p>Độ ẩm: 8${day % 9}%</p><p>Gió: 2 m/s</p></div>`).join('')}`,
    ),
  },
  {
    name: 'prices of gold and of the dollar',
    url: `${PAPER}/gia-vang`,
    html: page(
      'Giá vàng hôm nay, tỷ giá hôm nay',
      `<h1>Giá vàng hôm nay, tỷ giá hôm nay</h1><p>Cập nhật lúc 09:00 14/07/2025</p><table><tr><th>Loại</th><th>Mua vào</th><th>Bán ra</th></tr>${rows(['Vàng miếng|119,5|121,5', 'Nhẫn trơn|114,6|117,1', 'Nữ trang 99%|112,0|115,5', 'Đô la Mỹ|25.940|26.300'])}</table>`,
    ),
  },
  {
    name: 'results of the lottery',
    url: `${PAPER}/xo-so/ket-qua-14-07-2025.html`,
    html: page(
      'Kết quả xổ số kiến thiết ngày 14/7/2025',
      `<h1>Kết quả xổ số kiến thiết ngày 14/7/2025</h1><table>${rows(['Giải đặc biệt|418826', 'Giải nhất|90214', 'Giải nhì|77120', 'Giải ba|30118 41902', 'Giải tư|5521 8820 1173'])}</table>`,
    ),
  },
  {
    name: 'editions of the paper, by day',
    url: `${PAPER}/bao-in`,
    html: page(
      'Báo in - các số đã phát hành',
      `<h1>Báo in</h1><div>${[2210, 2209, 2208, 2207, 2206, 2205].map((n) => `<a href="/bao-in/${n}"><img src="/b/${n}.jpg"><p>Số ${n} ra ngày 1${n % 9}/07/2025</p></a>`).join('')}</div>`,
    ),
  },
  {
    name: 'films, with when they were put up and how often seen',
    url: `${PAPER}/video/thoi-su`,
    html: page(
      'Video thời sự',
      `<h1>Video thời sự</h1><div><video src="/v.mp4"></video><h2><a href="/video/9.html">Toàn cảnh mưa lũ Nà Hin nhìn từ trên cao, ngày thứ ba</a></h2><p>Nước rút chậm, 14 thôn còn bị chia cắt, lương thực được chuyển bằng thuyền.</p></div>${[8, 7, 6, 5].map((i) => `<div><a href="/video/${i}.html">Bản tin thời sự tối ngày 1${i} tháng 7 năm 2025</a><span>1${i}/07/2025</span><span>1.20${i} lượt xem</span></div>`).join('')}`,
    ),
  },
  {
    name: 'a film alone, with its name and where to follow the station',
    url: `${PAPER}/video/thoi-su-toi-14-7-2025-88120.html`,
    html: page(
      'Thời sự tối ngày 14/7/2025',
      '<video src="/v.mp4" controls></video><h1>Thời sự tối ngày 14/7/2025</h1><p>14/07/2025 20:15</p><p>Đăng ký kênh của đài để xem những bản tin mới nhất mỗi ngày.</p><h3>Video khác</h3><ul><li><a href="/video/1.html">Thời sự trưa ngày 14/7/2025</a></li><li><a href="/video/2.html">Thời sự tối ngày 13/7/2025</a></li></ul>',
      '<meta property="og:type" content="video.other">',
    ),
  },
  {
    name: 'gallery of pictures by topic',
    url: `${PORTAL}/thu-vien-anh/le-hoi-xuong-dong`,
    html: page(
      'Thư viện ảnh - Lễ hội xuống đồng',
      `<h1>Lễ hội xuống đồng</h1><p>24 ảnh</p>${[1, 2, 3, 4, 5, 6].map((i) => `<a href="/anh/${i}.jpg"><img src="/anh/${i}-s.jpg" alt="IMG_${i}"></a>`).join('')}<h3>Album khác</h3><a href="/thu-vien-anh/b">Đại hội thể dục thể thao</a>`,
    ),
  },
  {
    name: 'what a search found, with words of each story',
    url: `${PAPER}/tim-kiem?q=rung+vau`,
    html: page(
      'Tìm kiếm: rừng vầu',
      `<h1>Kết quả tìm kiếm "rừng vầu"</h1><p>Có 38 kết quả</p>${[1, 2, 3, 4, 5, 6].map((i) => `<div><a href="/tin-${i}-5510${i}.html">Giữ rừng vầu ở bản vùng cao, chuyện kể kỳ ${i}</a><p>… người dân chia nhau tuần <b>rừng vầu</b>, mỗi năm khai thác một lô và trồng dặm ở lô vừa thu …</p><span>0${i}/06/2025</span></div>`).join('')}`,
    ),
  },
  {
    name: 'page not found, with what to do and the newest stories',
    url: `${PAPER}/ban-na-hin-giu-rung-vau-99999.html`,
    html: page(
      'Không tìm thấy trang',
      `<h1>Rất tiếc, trang bạn tìm không tồn tại</h1><p>Đường dẫn có thể đã thay đổi sau khi các tỉnh sắp xếp lại, hoặc bài viết đã được gỡ. Bạn hãy kiểm tra địa chỉ hoặc trở về trang chủ.</p>${[1, 2, 3].map((i) => `<div><a href="/a-${i}.html">Chuyện mới nhất trong ngày ở các xã vùng cao kỳ ${i}</a></div>`).join('')}`,
    ),
  },
  {
    name: 'sign in, with what it is for',
    url: `${PORTAL}/dang-nhap?return=/tin-tuc`,
    html: page(
      'Đăng nhập',
      '<h1>Đăng nhập hệ thống</h1><p>Tài khoản dùng chung cho cán bộ, công chức xã để cập nhật tin bài, văn bản và lịch công tác trên cổng thông tin.</p><form><input name="u"><input type="password"><button>Đăng nhập</button></form>',
    ),
  },
  {
    name: 'telephones of a commune',
    url: `${PORTAL}/danh-ba-can-bo-xa-na-hin`,
    html: page(
      'Danh bạ cán bộ xã Nà Hin',
      `<h1>Danh bạ cán bộ xã Nà Hin</h1><p>Cập nhật ngày 14/07/2025</p><table><tr><th>TT</th><th>Họ và tên</th><th>Chức vụ</th><th>Điện thoại</th></tr>${rows(['1|Hoàng Văn Quyết|Chủ tịch UBND xã|0912 xxx 001', '2|Lý Seo Dín|Phó Chủ tịch UBND xã|0912 xxx 002', '3|Sùng Thị Chở|Trưởng phòng Kinh tế|0912 xxx 003', '4|Hà Văn Thụ|Chánh Văn phòng|0912 xxx 004'])}</table>`,
    ),
  },
  {
    name: 'a series: what it is about, and its parts',
    url: `${PAPER}/chuyen-de/nuoc-ve-ban`,
    html: page(
      'Chuyên đề: Nước về bản',
      `<h1>Nước về bản</h1><p>Loạt bài về những công trình nước tự chảy mà dân bản tự làm, tự giữ trong hai mươi năm, và câu hỏi ai sẽ giữ chúng khi xã rộng gấp ba.</p>${['Hai đập đầu nguồn', 'Tổ giữ nước không lương', 'Ống gãy, ai sửa', 'Đồng hồ nước và lòng tin'].map((name, i) => `<div><h3><a href="/nuoc-ve-ban-${i}-7712${i}.html">Bài ${i + 1}: ${name}</a></h3><p>Mùa khô năm nay bản có nước cả ngày, lần đầu tiên sau mười năm phải gùi.</p></div>`).join('')}`,
      '<meta property="og:type" content="article">',
    ),
  },
];
