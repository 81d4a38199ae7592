/** Pages that are no articles, though they look like some. All are to be refused. */
import { card, document, FOREIGN, foot, inTag, list, teaserLink, top, WOOD } from './story';

export type NoArticle = { readonly name: string; readonly url: string; readonly html: string };

const HOST = 'https://tanlap.example.gov.vn';
const teasers = (count: number): string =>
  Array.from(
    { length: count },
    (_, i) =>
      `<div class="it"><a href="/tin-tuc/tin-so-${i}-${4100 + i}.html"><img src="/t${i}.jpg"></a><h3><a href="/tin-tuc/tin-so-${i}-${4100 + i}.html">${FOREIGN.teaser} kỳ ${i + 1}</a></h3><span>1${i % 9}/04/2025</span><p>${FOREIGN.summary}; ban quản lý chợ cho biết sẽ mở thêm gian hàng thổ cẩm và ẩm thực trong những tuần tới để phục vụ du khách.</p></div>`,
  ).join('');

export const lists: readonly NoArticle[] = [
  {
    name: 'home page of a commune with a greeting of several paragraphs',
    url: `${HOST}/`,
    html: document(
      `${top}<h1>Cổng thông tin điện tử xã Tân Lập</h1><div class="gt">${inTag(WOOD.paragraphs)}</div>${teasers(6)}${foot}`,
      { title: 'Trang chủ' },
    ),
  },
  {
    name: 'section whose first story is told at length',
    url: `${HOST}/tin-tuc-su-kien`,
    html: document(
      `${top}<h2>Tin tức - Sự kiện</h2><div class="big"><h3>${teaserLink}</h3><p>${WOOD.paragraphs[0]}</p><p>${WOOD.paragraphs[1]}</p></div>${teasers(9)}<div class="pg"><a href="?page=2">2</a></div>${foot}`,
      { title: 'Tin tức - Sự kiện' },
    ),
  },
  {
    name: 'section on SharePoint: no word in its address',
    url: `${HOST}/Pages/danh-sach-tin.aspx?CatID=12`,
    html: document(`<form>${top}<div><h2>Tin hoạt động</h2>${teasers(10)}</div></form>${foot}`, {
      title: 'Danh sách tin',
    }),
  },
  {
    name: 'register of documents in a table',
    url: `${HOST}/van-ban-chi-dao-dieu-hanh`,
    html: document(
      `${top}<h1>Văn bản chỉ đạo điều hành</h1><form><input type="text" placeholder="Số ký hiệu"><button>Tìm kiếm</button></form><table><tr><th>Số ký hiệu</th><th>Ngày ban hành</th><th>Trích yếu</th></tr>${Array.from({ length: 12 }, (_, i) => `<tr><td>${i + 10}/KH-UBND</td><td>1${i % 9}/07/2025</td><td><a href="/van-ban/${i}">Kế hoạch tuyên truyền, vận động nhân dân tham gia bảo hiểm y tế hộ gia đình đợt ${i + 1} năm 2025 trên địa bàn xã</a></td></tr>`).join('')}</table>${foot}`,
      { title: 'Văn bản' },
    ),
  },
  {
    name: 'administrative procedure: fields of a form',
    url: `${HOST}/thu-tuc-hanh-chinh/chi-tiet/1.004873`,
    html: document(
      `${top}<h1>Thủ tục cấp giấy xác nhận tình trạng hôn nhân</h1><table><tr><td>Mã thủ tục</td><td>1.004873</td></tr><tr><td>Số quyết định</td><td>1872/QĐ-BTP</td></tr><tr><td>Lĩnh vực</td><td>Hộ tịch</td></tr><tr><td>Trình tự thực hiện</td><td>${WOOD.paragraphs[1]}</td></tr><tr><td>Thành phần hồ sơ</td><td>Tờ khai theo mẫu; giấy tờ tùy thân; quyết định ly hôn nếu đã ly hôn.</td></tr><tr><td>Cơ quan thực hiện</td><td>Ủy ban nhân dân cấp xã</td></tr><tr><td>Phí, lệ phí</td><td>15.000 đồng</td></tr></table>${foot}`,
      { title: 'Chi tiết thủ tục' },
    ),
  },
  {
    name: 'calendar of the week',
    url: `${HOST}/lich-cong-tac/tuan-29-2025`,
    html: document(
      `${top}<h1>Lịch công tác tuần 29 (từ ngày 14/7 đến ngày 20/7/2025)</h1><table><tr><th>Thứ</th><th>Thời gian</th><th>Nội dung</th><th>Thành phần</th><th>Địa điểm</th></tr>${['Hai', 'Ba', 'Tư', 'Năm', 'Sáu'].map((day) => `<tr><td>Thứ ${day}</td><td>7h30</td><td>Họp giao ban Thường trực HĐND, UBND xã đánh giá công tác tuần</td><td>Thường trực, trưởng các ngành</td><td>Phòng họp tầng 2</td></tr>`).join('')}</table>${foot}`,
      { title: 'Lịch công tác' },
    ),
  },
  {
    name: 'who is who: officials with posts and telephones',
    url: `${HOST}/to-chuc-bo-may/lanh-dao-xa`,
    html: document(
      `${top}<h1>Lãnh đạo xã</h1>${['Hoàng Văn Quyết', 'Hà Văn Thụ', 'Lý Thị Mẩy', 'Ma Văn Dín'].map((name) => `<div><img src="/a.jpg"><h3>${name}</h3><p>Chức vụ: Phó Chủ tịch UBND xã</p><p>Điện thoại: 0207 3888 xxx</p><p>Email: ubnd@example.gov.vn</p></div>`).join('')}${foot}`,
      { title: 'Lãnh đạo xã' },
    ),
  },
  {
    name: 'results of a search',
    url: `${HOST}/tim-kiem?q=rung+vau`,
    html: document(`${top}<h1>Kết quả tìm kiếm: rừng vầu</h1><p>Tìm thấy 42 kết quả</p>${teasers(10)}${foot}`, {
      title: 'Tìm kiếm',
    }),
  },
  {
    name: 'albums of pictures',
    url: `${HOST}/thu-vien-anh`,
    html: document(
      `${top}<h1>Thư viện ảnh</h1>${Array.from({ length: 9 }, (_, i) => `<div><a href="/thu-vien-anh/${i}"><img src="/a${i}.jpg"></a><p><a href="/thu-vien-anh/${i}">Ngày hội Đại đoàn kết thôn ${i + 1} năm 2024</a></p></div>`).join('')}${foot}`,
      { title: 'Thư viện ảnh' },
    ),
  },
  {
    name: 'page not found, with the newest stories',
    url: `${HOST}/tin-tuc/bai-da-go-5521.html`,
    html: document(
      `${top}<h1>404</h1><p>Xin lỗi, trang bạn tìm không tồn tại hoặc đã bị gỡ bỏ.</p><h3>Tin mới nhất</h3>${teasers(5)}${foot}`,
      { title: 'Không tìm thấy trang' },
    ),
  },
  {
    name: 'writer with his stories',
    url: 'https://baonahin.example.vn/tac-gia/giang-thu-ha-112',
    html: document(
      `${top}<h1>${WOOD.writer}</h1><p>${FOREIGN.about}, hiện là phóng viên ban kinh tế.</p>${teasers(8)}${foot}`,
      { title: WOOD.writer },
    ),
  },
  {
    name: 'topic: one paragraph about it, then its stories',
    url: 'https://baonahin.example.vn/chuyen-de/giu-rung-vung-cao-e88',
    html: document(`${top}<h1>Giữ rừng vùng cao</h1><p>${WOOD.lead}</p>${teasers(7)}<div>${card}${list}</div>${foot}`, {
      title: 'Giữ rừng vùng cao',
    }),
  },
  {
    name: 'contact page',
    url: `${HOST}/lien-he`,
    html: document(
      `${top}<h1>Liên hệ</h1><p>Ủy ban nhân dân xã Tân Lập, thôn Trung Tâm, xã Tân Lập, tỉnh Tuyên Quang. Thời gian làm việc: sáng từ 7 giờ 30 đến 11 giờ 30, chiều từ 13 giờ 30 đến 17 giờ, từ thứ hai đến thứ sáu hằng tuần.</p><p>Điện thoại: 0207 3888 xxx. Thư điện tử: ubnd@example.gov.vn</p><form><input type="text"><textarea></textarea><button>Gửi</button></form>${foot}`,
      { title: 'Liên hệ' },
    ),
  },
  {
    name: 'weather and prices of the day',
    url: 'https://baonahin.example.vn/gia-ca-thi-truong',
    html: document(
      `${top}<h1>Giá cả thị trường</h1><p>Cập nhật: 16/04/2025 08:00</p><table><tr><th>Mặt hàng</th><th>Giá (đồng/kg)</th></tr><tr><td>Măng khô</td><td>260.000</td></tr><tr><td>Gạo tẻ</td><td>18.000</td></tr><tr><td>Thịt lợn</td><td>130.000</td></tr></table>${foot}`,
      { title: 'Giá cả thị trường' },
    ),
  },
  {
    name: 'an article behind a wall: its lead, and an invitation to sign in',
    url: `${HOST}/ban-na-hin-giu-rung-vau-88301.html`,
    html: document(
      `${top}<h1>${WOOD.title}</h1><div>16/04/2025 14:35</div><p>${WOOD.lead}</p><h3>Bài viết dành cho thành viên</h3><p>Vui lòng đăng nhập hoặc đăng ký gói đọc để xem toàn bộ nội dung bài viết này.</p>${teasers(5)}${foot}`,
    ),
  },
  {
    name: 'a sign-in page with the metadata of the story behind it, and what a subscription brings',
    url: `${HOST}/ban-na-hin-giu-rung-vau-88301.html`,
    html: document(
      `${top}<div><h1>Đăng nhập để đọc tiếp</h1><p>${WOOD.lead}</p><form method="post"><label>Email <input name="u"></label><label>Mật khẩu <input type="password"></label><button>Đăng nhập</button></form></div><div><h2>Chọn gói đọc báo</h2><p>Tiền đặt báo giúp phóng viên đi được xa hơn, ở lại lâu hơn với những câu chuyện khó; năm 2024, bạn đọc đã góp cho 34 chuyến đi cơ sở và hai loạt bài điều tra được giải của hội nhà báo tỉnh.</p></div>${teasers(3)}${foot}`,
      {
        head: `<meta property="og:type" content="article"><meta property="article:published_time" content="2025-04-16T14:35:00+07:00"><script type="application/ld+json">{"@type":"NewsArticle","headline":"${WOOD.title}","datePublished":"2025-04-16T14:35:00+07:00"}</script>`,
      },
    ),
  },
  {
    name: 'a contest: questions with answers to choose from',
    url: `${HOST}/thi-tim-hieu-luat-lam-nghiep-88302.html`,
    html: document(
      `${top}<h1>Cuộc thi trực tuyến tìm hiểu Luật Lâm nghiệp</h1><form>${Array.from({ length: 5 }, (_, i) => `<p>Câu ${i + 1}: Theo Luật Lâm nghiệp, hành vi nào sau đây bị nghiêm cấm trong hoạt động lâm nghiệp tại địa phương?</p><label><input type="radio">Chặt phá rừng trái quy định của pháp luật</label><label><input type="radio">Trồng rừng theo quy hoạch được duyệt</label><label><input type="radio">Cả hai phương án trên</label>`).join('')}<button>Gửi</button></form>${foot}`,
      { title: 'Cuộc thi trực tuyến' },
    ),
  },
  {
    name: 'what an office does, in whole sentences',
    url: `${HOST}/gioi-thieu/chuc-nang-nhiem-vu`,
    html: document(
      `${top}<h1>Chức năng, nhiệm vụ của UBND xã</h1><p>UBND xã do HĐND xã bầu ra, là cơ quan chấp hành của HĐND xã, chịu trách nhiệm trước HĐND cùng cấp và cơ quan nhà nước cấp trên.</p><p>UBND xã tổ chức thi hành Hiến pháp và pháp luật trên địa bàn, thực hiện nghị quyết của HĐND xã, quản lý đất đai, tài nguyên và môi trường.</p>${foot}`,
      { title: 'Chức năng, nhiệm vụ' },
    ),
  },
  {
    name: 'a channel on the air, with what it is about',
    url: `${HOST}/truc-tuyen/thnh1`,
    html: document(
      `${top}<h1>Trực tiếp kênh THNH1</h1><time>16/04/2025 10:00</time><p>${WOOD.paragraphs[0]}</p><p>${WOOD.paragraphs[1]}</p>${teasers(4)}${foot}`,
      { title: 'Trực tiếp kênh THNH1' },
    ),
  },
  {
    name: 'thread of a forum: posts with numbers, og:type article and a day on it',
    url: 'https://diendannahin.example.vn/forums/trong-trot/viewtopic.php?f=4&t=9182',
    html: document(
      `${top}<h2 class="topic-title">Hỏi kinh nghiệm để giống măng vầu qua mùa khô mà không bị thối gốc</h2>${WOOD.paragraphs
        .map(
          (text, i) =>
            `<div class="post"><p class="author"><a href="/u/${i}">thanhvien${i}</a> » 16/04/2025 14:${30 + i}</p><a href="#p${i}">#${i + 1}</a><div class="content">${text}</div><p>Trả lời Trích dẫn</p></div>`,
        )
        .join('')}${foot}`,
      {
        head: '<meta property="og:type" content="article"><meta property="article:published_time" content="2025-04-16T14:30:00+07:00">',
      },
    ),
  },
  {
    name: 'goods of a shop with their story, a price and a button to buy',
    url: 'https://choquenahin.example.vn/mang-kho-na-hin-loai-mot-say-cui-tui-500-gam-p1182.html',
    html: document(
      `${top}<h1>Măng khô Nà Hin loại một, sấy củi, túi 500 gam</h1><div class="gia">145.000đ</div><div><button>Mua ngay</button></div><div class="mo-ta">${inTag(WOOD.paragraphs)}</div>${foot}`,
      { title: 'Măng khô Nà Hin loại một, sấy củi, túi 500 gam', head: '<meta property="og:type" content="article">' },
    ),
  },
  {
    name: 'administrative procedure: headings with paragraphs below, a day above',
    url: `${HOST}/thu-tuc/cap-lai-giay-chung-nhan-dang-ky-ho-kinh-doanh-2204.html`,
    html: document(
      `${top}<h1>Cấp lại giấy chứng nhận đăng ký hộ kinh doanh</h1><p>16/04/2025 14:35</p>${[
        ['Trình tự thực hiện', `Bước 1: ${WOOD.paragraphs[1]}`],
        [
          'Cách thức thực hiện',
          'Nộp trực tiếp tại bộ phận một cửa của xã, qua bưu chính hoặc trên cổng dịch vụ công quốc gia vào mọi ngày làm việc trong tuần.',
        ],
        ['Thành phần hồ sơ', `Giấy đề nghị cấp lại theo mẫu. ${WOOD.paragraphs[3]}`],
        ['Thời hạn giải quyết', 'Ba ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ.'],
        ['Cơ quan thực hiện', 'Phòng kinh tế xã Tân Lập.'],
        ['Lệ phí', '100.000 đồng một lần cấp, nộp tại nơi nhận hồ sơ hoặc chuyển khoản.'],
      ]
        .map(([name, text]) => `<h3>${name}</h3><p>${text}</p>`)
        .join('')}${foot}`,
      {
        head: '<meta property="og:type" content="article"><meta property="article:published_time" content="2025-04-16T14:30:00+07:00">',
      },
    ),
  },
  {
    name: 'an official: name, post, dates of a life',
    url: `${HOST}/lanh-dao/dong-chi-hoang-van-quyet-pho-chu-tich-ubnd-xa-118.html`,
    html: document(
      `${top}<h1>Đồng chí Hoàng Văn Quyết - Phó Chủ tịch UBND xã Tân Lập</h1><p>16/04/2025 14:35</p><img src="/q.jpg"><p>Họ và tên: Hoàng Văn Quyết</p><p>Ngày sinh: 12/03/1979</p><p>Quê quán: xã Tân Lập, tỉnh Lào Cai</p><p>Dân tộc: Tày</p><p>Trình độ chuyên môn: Kỹ sư lâm nghiệp; lý luận chính trị: Cao cấp</p><p>Quá trình công tác</p><p>Từ tháng 9/2001 đến tháng 6/2010: cán bộ Hạt Kiểm lâm huyện, phụ trách địa bàn ba xã vùng cao, phó hạt trưởng từ năm 2008.</p><p>Từ tháng 7/2010 đến tháng 6/2025: Phó Chủ tịch rồi Chủ tịch UBND xã Nà Hin, huyện ủy viên hai khóa liên tiếp, đại biểu HĐND huyện.</p><p>Từ tháng 7/2025 đến nay: Phó Chủ tịch UBND xã Tân Lập, phụ trách kinh tế, xây dựng cơ bản và giải phóng mặt bằng.</p>${foot}`,
      {
        title: 'Hoàng Văn Quyết',
        head: '<meta property="og:type" content="article"><meta property="article:published_time" content="2025-04-16T14:30:00+07:00">',
      },
    ),
  },
];
