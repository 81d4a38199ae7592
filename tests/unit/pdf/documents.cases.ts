import type { Article } from '@/utils/model';

export type DocumentCase = {
  readonly file: string;
  readonly what: string;
  readonly says: Partial<Article>;
  readonly signatory: string | null;
  /** Lines of the text, whole. */
  readonly lines: readonly string[];
  readonly without: RegExp;
};

export const DOCUMENT_CASES: readonly DocumentCase[] = [
  {
    file: 'bao-cao',
    what: 'a report of an office: stamped, with a note at its foot and a table whose heads are joined, over two pages',
    says: {
      title: 'BÁO CÁO Tình hình sản xuất nông, lâm nghiệp và thủy sản 9 tháng, nhiệm vụ trọng tâm quý IV năm 2025',
      sourceName: 'SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG',
      section: 'BÁO CÁO 318/BC-SNNMT',
      publishedAt: '2025-10-02',
    },
    signatory: 'Đinh Thị Lụa',
    lines: [
      'a) Tổng diện tích gieo trồng cây hàng năm đạt 61.280 ha, bằng 97,4% kế hoạch, tăng 1,2% so với cùng kỳ năm trước; trong đó diện tích lúa cả năm 38.150 ha, năng suất bình quân 55,8 tạ/ha, sản lượng đạt 212.900 tấn.',
      'TT | Chỉ tiêu | Đơn vị tính | Kế hoạch năm 2025 | Ước thực hiện 9 tháng năm 2025 | So với cùng kỳ (%)',
      '3 | Sản lượng thịt hơi xuất chuồng | Tấn | 98.000 | 76.450 | 103,2',
      '4 | Diện tích nuôi trồng thủy sản trên các hồ chứa, ao và ruộng của các hộ gia đình | Ha | 4.110 | 4.098 | 100,3',
      '6 | Tỷ lệ che phủ rừng | % | 42,5 | 42,3 |',
      '1 Số liệu của Chi cục Trồng trọt, chốt ngày 25 tháng 9 năm 2025.',
    ],
    without: /ký|Cơ quan:|^2$/m,
  },
  {
    file: 'quyet-dinh',
    what: 'a decision whose annex is a wide page, with a table without lines',
    says: { section: 'QUYẾT ĐỊNH 1247/QĐ-UBND', sourceName: 'ỦY BAN NHÂN DÂN XÃ PHIÊNG KHOÀI' },
    signatory: 'Quàng Văn Hặc',
    lines: [
      'Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;',
      '1 | Bản Hang Mon - Bản Kim Chung, đoạn qua suối cạn và khu sản xuất tập trung | Nhà văn hóa bản Hang Mon | Ngã ba Kim Chung | 2,4 | 540',
      '| Cộng | | | 7,3 | 1.642,5',
    ],
    without: /CỘNG HÒA/,
  },
  {
    file: 'cong-bao',
    what: 'a resolution in a gazette: its running head is on either side of the page',
    says: {
      section: 'NGHỊ QUYẾT 27/2025/NQ-HĐND',
      sourceName: 'HỘI ĐỒNG NHÂN DÂN TỈNH HÀ BẮC',
      publishedAt: '2025-07-11',
    },
    signatory: 'Nghiêm Xuân Trúc',
    lines: [
      'Ngân sách nhà nước bảo đảm theo phân cấp hiện hành, trong đó ngân sách tỉnh 70%, ngân sách xã 30%.',
      'Điều 4. Tổ chức thực hiện',
    ],
    without: /CÔNG BÁO|^1[45]$/m,
  },
  {
    file: 'bao-mang',
    what: 'an article printed by a browser with its address and the time',
    says: {
      title: 'Xã vùng cao Nậm Lùng mở chợ phiên đêm, mỗi tối bán được gần một tấn nông sản',
      publishedAt: '2025-11-10T07:45:00+07:00',
      section: null,
    },
    signatory: null,
    lines: [
      'Gian hàng mật ong của chị Lù Thị Mẩy tại chợ đêm. Ảnh: Văn Tính',
      'Trong khi chờ, dân quân xã thay nhau hướng dẫn giao thông, đoàn thanh niên nhặt rác sau mỗi phiên. Nhờ vậy đến nay chưa xảy ra vụ việc mất an ninh trật tự nào tại chợ.',
    ],
    without: /file:|\d:\d\d [AP]M/,
  },
  {
    file: 'trang-bao',
    what: 'a newspaper’s page in three columns; its issue is no document’s number',
    says: { title: 'Cá tầm xuống núi', publishedAt: '2025-11-13', section: null, sourceName: null },
    signatory: null,
    lines: [
      'Mười năm trước, ông Thào A Dế là người đầu tiên ở bản Huổi Chan dẫn nước suối về nuôi cá. Bốn bể xi măng, hai nghìn con giống, vốn vay 180 triệu đồng. Năm ấy cá chết quá nửa vì nước đục sau lũ.',
      'Chị Giàng Thị Chá giữ sổ sách. Mỗi sáng, ông Dế vẫn đi kiểm tra từng bể, ghi nhiệt độ nước vào cuốn sổ đã sờn gáy. Nước suối hôm nay 17 độ. “Cá khỏe là người khỏe”, ông cười.',
    ],
    without: / {2}/,
  },
  {
    file: 'chuong-trinh',
    what: 'a table cut in the middle of a row at the end of a page, with cells over two rows',
    says: { title: 'CHƯƠNG TRÌNH Hỗ trợ vùng đồng bào dân tộc thiểu số năm 2026', publishedAt: null },
    signatory: null,
    lines: [
      '1 | Y tế | Sửa chữa 6 trạm y tế xã, lắp hệ thống điện mặt trời áp mái và mua sắm 14 máy siêu âm xách tay phục vụ khám lưu động tại các thôn xa trung tâm | Sở Y tế | 12.400',
      '2 | | Đào tạo 45 cô đỡ thôn bản là người dân tộc thiểu số | Sở Y tế | 860',
      '3 | Giáo dục | Xây 18 phòng học bán trú, 6 nhà bếp và 9 công trình nước sạch cho các trường phổ thông dân tộc bán trú, bảo đảm đưa vào sử dụng trước ngày khai giảng năm học 2026 - 2027 | Sở Giáo dục và Đào tạo | 31.750',
      'Các cơ quan báo cáo kết quả trước ngày 10 hằng tháng./.',
    ],
    without: /^2$/m,
  },
];
