/** What a whole text must read as: each amount as "kind quote | indicator | from>to @place". */
export type ScopeCase = {
  readonly why: string;
  readonly text: string;
  readonly reads: readonly string[];
};

export const SCOPES: readonly ScopeCase[] = [
  {
    why: 'a numbered heading without a cue keeps the kind and year of the one above it',
    text: 'Nghị quyết của xã Nậm Lạnh\nĐiều 1. Đánh giá kết quả năm 2025\nHộ nghèo còn 5%.\nĐiều 2. Chỉ tiêu năm 2026\n1. Về kinh tế\n- Thu ngân sách: 40 tỷ đồng.\n2. Về xã hội\n- Tỷ lệ hộ nghèo: 4%.',
    reads: [
      'figure 5% | hộ nghèo | 2025>2025 @xã Nậm Lạnh',
      'target 40 tỷ đồng | thu ngân sách | 2026>2026 @xã Nậm Lạnh',
      'target 4% | tỷ lệ hộ nghèo | 2026>2026 @xã Nậm Lạnh',
    ],
  },
  {
    why: 'each brief has the place of its own head',
    text: 'Tin vắn\n* Phường Sông Trí: Hiến máu\nTiếp nhận 120 đơn vị máu.\n* Xã Kỳ Thượng: Trồng rừng\nBà con trồng mới 45 ha rừng.',
    reads: [
      'figure 120 đơn vị máu | tiếp nhận đơn vị máu | 2025>2025 @phường Sông Trí',
      'figure 45 ha | trồng mới rừng | 2025>2025 @xã Kỳ Thượng',
    ],
  },
  {
    why: 'words between the unit and its name do not hide it; a cooperative is no commune',
    text: 'Đổi thay ở xã vùng cao Sín Chải\nHợp tác xã Quế Mường Sang bán 12 tấn quế.',
    reads: ['figure 12 tấn | bán quế | 2025>2025 @xã Sín Chải'],
  },
  {
    why: 'a larger unit counts when it is the subject, and for the rest of its paragraph',
    text: 'Mùa tôm ở xã Thới Lai\nXã Thới Lai thả 300 ha tôm.\nĐến tháng 9, tỉnh Cà Mau thả 280.000 ha tôm. Sản lượng đạt 160.000 tấn.',
    reads: [
      'figure 300 ha | thả tôm | 2025>2025 @xã Thới Lai',
      'figure 280.000 ha | thả tôm | 2025>2025-09-30 @tỉnh Cà Mau',
      'figure 160.000 tấn | sản lượng | null>2025-09-30 @tỉnh Cà Mau',
    ],
  },
  {
    why: 'the number a change began from has the unit of its end',
    text: 'Tin xã\nSố chi bộ đạt chuẩn tăng từ 19 lên 44 chi bộ.',
    reads: [
      'figure 19 | số chi bộ đạt chuẩn | 2025>2025 @null',
      'figure 44 chi bộ | số chi bộ đạt chuẩn | 2025>2025 @null',
    ],
  },
  {
    why: 'in brackets the words before them are measured, and the verb of the first holds for the next',
    text: 'Tin xã\nTăng khá là thiết bị điện (tăng 28,3%), hàng may mặc (11,2%).',
    reads: ['figure 28,3% | thiết bị điện | 2025>2025 @null', 'figure 11,2% | hàng may mặc | 2025>2025 @null'],
  },
  {
    why: '"tỷ lệ này" is the rate before, also over the end of a sentence',
    text: 'Tin xã\nTỷ lệ trẻ đến lớp đạt 96%. Tỷ lệ này năm 2024 đạt 94%.',
    reads: ['figure 96% | tỷ lệ trẻ đến lớp | 2025>2025 @null', 'figure 94% | tỷ lệ trẻ đến lớp | 2024>2024 @null'],
  },
  {
    why: 'the time of a plan does not date the plan before it',
    text: 'Tin xã\nGiai đoạn 2026 - 2030, mỗi năm kết nạp 30 đảng viên. Hộ nghèo giảm 2%/năm, phấn đấu đến hết năm 2030 còn dưới 5%.',
    reads: [
      'target 30 đảng viên | kết nạp đảng viên | 2026>2030 @null',
      'target 2%/năm | hộ nghèo | 2026>2030 @null',
      'target 5% | hộ nghèo | null>2030 @null',
    ],
  },
  {
    why: 'those a document is sent to are no figures',
    text: 'Thông báo\nThu ngân sách đạt 5 tỷ đồng.\nNơi nhận:\n- 34 thôn;\n- Lưu: VT.',
    reads: ['figure 5 tỷ đồng | thu ngân sách | 2025>2025 @null'],
  },
  {
    why: 'years counted back; what is compared with dates nothing',
    text: 'Tin xã\nSáu năm trước, lũ làm hỏng 12 ha lúa. Doanh thu 5 tỷ đồng, gấp 1,3 lần năm trước.',
    reads: [
      'figure 12 ha | hỏng lúa | 2019>2019 @null',
      'figure 5 tỷ đồng | doanh thu | 2019>2019 @null',
      'figure 1,3 lần | doanh thu | 2019>2019 @null',
    ],
  },
];
