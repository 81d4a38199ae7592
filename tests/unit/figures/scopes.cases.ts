/** What a whole text must read as: each amount as "kind quote | indicator | from>to @place". */
export type ScopeCase = {
  readonly why: string;
  readonly text: string;
  readonly reads: readonly string[];
};

export const SCOPES: readonly ScopeCase[] = [
  {
    why: 'numbered headings that say nothing follow the title of a plan',
    text: 'Nghị quyết về phát triển du lịch xã Nà Pó đến năm 2030\n1. Phạm vi\nCó 12 bản tham gia.\n2. Kinh phí\nTổng kinh phí 250 tỷ đồng.',
    reads: [
      'target 12 bản | bản tham gia | null>2030 @xã Nà Pó',
      'target 250 tỷ đồng | tổng kinh phí | null>2030 @xã Nà Pó',
    ],
  },
  {
    why: 'the end of a term that is still ahead announces',
    text: 'Đại hội Đảng bộ xã Tân Hội\nNhiệm kỳ 2025 - 2030, Đại hội xác định: thu nhập 90 triệu đồng/người.\nĐến cuối nhiệm kỳ, 95% dân số tham gia bảo hiểm y tế.',
    reads: [
      'target 90 triệu đồng/người | thu nhập | 2025>2030 @xã Tân Hội',
      'target 95% | dân số tham gia bảo hiểm y tế | null>2030 @xã Tân Hội',
    ],
  },
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
      'figure 160.000 tấn | sản lượng | 2025>2025-09-30 @tỉnh Cà Mau',
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
  {
    why: 'the province before the colon of a title says where its commune lies',
    text: 'Lạng Sơn: Vốn vay giúp dân Bản Ngầm\nỞ xã Bản Ngầm (Lạng Sơn), dư nợ đạt 45 tỷ đồng.\nTỷ lệ hộ nghèo còn 5%.',
    reads: [
      'figure 45 tỷ đồng | dư nợ | 2025>2025 @xã Bản Ngầm',
      'figure 5% | tỷ lệ hộ nghèo | 2025>2025 @xã Bản Ngầm',
    ],
  },
  {
    why: 'in a line of capitals a capital names nothing',
    text: 'HUYỆN ĐẢO PHÁT TRIỂN KINH TẾ VÀ XÃ HỘI NĂM 2025\nTỉnh Quảng Trị có 12 xã đạt chuẩn.',
    reads: ['figure 12 xã | xã đạt chuẩn | 2025>2025 @tỉnh Quảng Trị'],
  },
  {
    why: 'the holder of a post is no part of the unit of that post',
    text: 'Tin tỉnh Sơn La\nPhó Chủ tịch UBND tỉnh Lò Văn Thành yêu cầu giải ngân 95% vốn.',
    reads: ['target 95% | giải ngân vốn | 2025>2025 @tỉnh Sơn La'],
  },
  {
    why: '"toàn xã" is the commune spoken of, also when another is named more often',
    text: 'Xã Hòa An làm du lịch\nXã Hòa An đón 500 khách. Xã Hòa An có 3 chợ.\nTheo Bí thư Đảng ủy xã Trà Nam, 12 thôn có chợ; toàn xã trồng 40 ha sâm.',
    reads: [
      'figure 500 khách | đón khách | 2025>2025 @xã Hòa An',
      'figure 3 chợ | chợ | 2025>2025 @xã Hòa An',
      'figure 12 thôn | thôn có chợ | 2025>2025 @xã Trà Nam',
      'figure 40 ha | trồng sâm | 2025>2025 @xã Trà Nam',
    ],
  },
  {
    why: 'a school year in the title dates the article; a quarter has the year named before it',
    text: 'Ngành giáo dục bước vào năm học 2025 - 2026\nTỉnh có 512 trường.\nQuý I/2026 hoàn thành 5 trường; quý II khởi công 3 trường; cả năm chi 20 tỷ đồng.',
    reads: [
      'figure 512 trường | trường | 2025>2026 @null',
      'target 5 trường | hoàn thành trường | 2026-01-01>2026-03-31 @null',
      'target 3 trường | khởi công trường | 2026-04-01>2026-06-30 @null',
      'target 20 tỷ đồng | chi | 2026>2026 @null',
    ],
  },
  {
    why: 'a time alone in brackets dates the amount before it; one after a colon opens its sentence',
    text: 'Tin xã\nChương trình được cấp 31 tỷ đồng (giai đoạn 2021 - 2025).\nÔng Hùng cho biết: Năm 2024, xã thu 5 tỷ đồng. Chi 3 tỷ đồng.',
    reads: [
      'figure 31 tỷ đồng | chương trình được cấp | 2021>2025 @null',
      'figure 5 tỷ đồng | thu | 2024>2024 @null',
      'figure 3 tỷ đồng | chi | 2024>2024 @null',
    ],
  },
  {
    why: 'what was given earlier makes no plan of the next sentence; the plan not reached is one',
    text: 'Tin xã\nXã còn 87/92 biên chế được giao. Đảng bộ có 61 chi bộ. Tỷ lệ tái chế mới đạt 15%, chưa đạt chỉ tiêu 20%.',
    reads: [
      'figure 87/92 biên chế | biên chế được giao | 2025>2025 @null',
      'figure 61 chi bộ | chi bộ | 2025>2025 @null',
      'figure 15% | tỷ lệ tái chế | 2025>2025 @null',
      'target 20% | tỷ lệ tái chế | 2025>2025 @null',
    ],
  },
];
