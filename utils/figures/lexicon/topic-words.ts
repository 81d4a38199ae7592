import { list } from './list';

/** Nouns of money set aside, by one or two syllables; what it is for follows ("vốn *giải phóng mặt bằng*"). */
export const FUND_NOUNS: ReadonlySet<string> = new Set(['vốn', 'kinh phí', 'chương trình', 'dự án']);

/** Words behind which no name of a fund goes on. */
export const FUND_ENDS: ReadonlySet<string> = new Set(
  (
    'là đạt được đã đang sẽ mới chưa còn của cho với giao gồm có từ đến tới trong trên tại ở để do theo và năm ' +
    'nay này đó các những rót tăng giảm ' +
    'vẫn cũng thì mà so dành như hằng mỗi nào giải'
  ).split(' '),
);

/** Things that have a cost, an extent or a yield of their own, by one or two syllables: they open the topic of a dimension named alone. */
export const BEARER_NOUNS: ReadonlySet<string> = new Set([
  ...list('dự án, công trình, gói thầu, tiểu dự án, hạng mục, hợp đồng, mô hình, hệ thống, tuyến, quỹ, phiên chợ'),
  ...list(
    'nhà máy, nhà rông, nhà văn, nhà thi, nhà tang, nhà lưu, nhà công, nhà lưới, nhà màng, trang trại, ' +
      'cánh đồng, bảo tàng, trạm',
  ),
  ...list(
    'khu, cụm, cầu, hầm, cảng, bến, hồ, đập, kè, kênh, chợ, hội chợ, lễ hội, giải, hội thao, siêu thị, ' +
      'bệnh viện, tàu, đội tàu',
  ),
  ...list(
    'du lịch, khách sạn, vườn, hợp tác, tour, trung tâm, đường, sân bay, nghĩa trang, thư viện, đền, đình, chùa, ' +
      'vở diễn, bộ phim',
  ),
]);

/** Topics that name nothing: what was done with any field, or one more dimension. */
export const NO_TOPICS: readonly string[] = list(
  'kinh doanh, gieo trồng, canh tác, nuôi trồng, thu hoạch, sản xuất, khai thác, nuôi, trồng, lượng, tổng, số, ' +
    'tỷ lệ, mức, mật độ, chiều, bình quân',
);
