import type { SentenceCase } from './sentences.cases';

/** Markets, courts and bad weather as small news tells them: every amount of a sentence, and nothing beside them. */
export const SMALL_NEWS: readonly SentenceCase[] = [
  {
    text: 'Chiều 27 Tết, chợ hoa vẫn đông; đến 29, 30 Tết mới vãn.',
    reads: [],
  },
  {
    text: 'Lễ đưa ông Táo diễn ra tối 23 tháng Chạp.',
    reads: [],
  },
  {
    text: 'Số khách đến hồ trong kỳ nghỉ lễ 30-4 và 1-5 năm nay là 5.400 lượt.',
    reads: ['figure [5.400 lượt] số khách đến hồ trong kỳ nghỉ lễ 30-4 và 1-5 = 5400 visit | 2025>2025'],
  },
  {
    text: 'Từ 2-3 năm nay, nhà chị nuôi 40 con dê.',
    reads: ['figure [40 con] nuôi con dê = 40 head | 2025>2025'],
  },
  {
    text: 'Doanh thu du lịch dịp 30-4 đạt 12 tỷ đồng. Doanh thu tại các điểm đến của tỉnh đạt 5 tỷ đồng.',
    reads: [
      'figure [12 tỷ đồng] doanh thu du lịch = 12000000000 VND | 2025-04-30>2025-04-30',
      'figure [5 tỷ đồng] doanh thu tại các điểm đến = 5000000000 VND | 2025>2025',
    ],
  },
  {
    text: 'Sườn non 165.000 đồng/kg, măng non 38.000 đồng/kg.',
    reads: [
      'figure [165.000 đồng/kg] giá sườn non = 165000 VND | 2025>2025',
      'figure [38.000 đồng/kg] giá măng non = 38000 VND | 2025>2025',
    ],
  },
  {
    text: 'Bà bán non 2 tấn xoài mỗi vụ.',
    reads: ['figure [2 tấn] bán xoài < 2 tonne | 2025>2025'],
  },
  {
    text: 'Chị Lan lừa 9 thương lái, lấy hơn 3,1 tỷ đồng.',
    reads: [
      'figure [9 thương lái] lừa thương lái = 9 person | 2025>2025',
      'figure [3,1 tỷ đồng] lấy > 3100000000 VND | 2025>2025',
    ],
  },
  {
    text: 'Lúa OM 18 thương lái mua tại ruộng 6.300 đồng/kg.',
    reads: ['figure [6.300 đồng/kg] giá lúa OM 18 = 6300 VND | 2025>2025'],
  },
  {
    text: 'Phiên tòa xét xử 12 nạn nhân, 4 bị cáo.',
    reads: [
      'figure [12 nạn nhân] xét xử nạn nhân = 12 person | 2025>2025',
      'figure [4 bị cáo] bị cáo = 4 person | 2025>2025',
    ],
  },
  {
    text: 'Mai bonsai giá 700.000đ-2 triệu đồng/chậu.',
    reads: ['figure [700.000đ-2 triệu đồng/chậu] mai bonsai giá = 700000..2000000 VND | 2025>2025'],
  },
  {
    text: 'Vết nứt dài hơn 120 m.',
    reads: ['figure [120 m] vết nứt dài > 120 m | 2025>2025'],
  },
  {
    text: 'Tuyến tránh dài hơn tuyến cũ 3 km.',
    reads: ['figure [3 km] tuyến tránh = 3 km increase | 2025>2025'],
  },
  {
    text: 'Tòa buộc bị cáo bồi thường cho 5 bị hại tổng số tiền gần 1,4 tỷ đồng.',
    reads: [
      'figure [5 bị hại] bồi thường cho bị hại = 5 person | 2025>2025',
      'figure [1,4 tỷ đồng] tổng số tiền bồi thường cho bị hại ~ 1400000000 VND | 2025>2025',
    ],
  },
  {
    text: 'Ở xã Trà Hương có gần 320 hộ/1.270 khẩu bị cô lập.',
    reads: [
      'figure [320 hộ] hộ bị cô lập ~ 320 household | 2025>2025 @xã Trà Hương',
      'figure [1.270 khẩu] khẩu bị cô lập = 1270 person | 2025>2025 @xã Trà Hương',
    ],
  },
  {
    text: 'Xã di dời 42 hộ/168 khẩu ra khỏi vùng sạt lở.',
    reads: [
      'figure [42 hộ] di dời hộ = 42 household | 2025>2025',
      'figure [168 khẩu] di dời khẩu = 168 person | 2025>2025',
    ],
  },
  {
    text: 'Gió giật làm tốc mái 14 ngôi nhà và hàng trăm cây keo bị gãy đổ.',
    reads: ['figure [14 ngôi nhà] tốc mái ngôi nhà = 14 count:ngôi nhà | 2025>2025'],
  },
  {
    text: 'BTC trao 3 giải nhất, 6 giải nhì.',
    reads: [
      'figure [3 giải] trao giải nhất = 3 count:giải | 2025>2025',
      'figure [6 giải] trao giải nhì = 6 count:giải | 2025>2025',
    ],
  },
  {
    text: 'Tôm sú 310.000 đồng/kg, cá các loại 60.000 - 90.000 đồng/kg.',
    reads: [
      'figure [310.000 đồng/kg] giá tôm sú = 310000 VND | 2025>2025',
      'figure [60.000 - 90.000 đồng/kg] giá cá các loại = 60000..90000 VND | 2025>2025',
    ],
  },
  {
    text: 'Bão làm 7 người chết, gồm 5 người ở Kỳ Anh, 2 người ở Lộc Hà; 9 ngư dân trên hai tàu cá mất liên lạc.',
    reads: [
      'figure [7 người] người chết = 7 person | 2025>2025',
      'figure [5 người] người chết = 5 person | 2025>2025',
      'figure [2 người] người chết = 2 person | 2025>2025',
      'figure [9 ngư dân] ngư dân trên hai tàu cá mất liên lạc = 9 person | 2025>2025',
      'figure [hai tàu cá] tàu cá mất liên lạc = 2 count:tàu cá | 2025>2025',
    ],
  },
  {
    text: 'Đợt rét làm 640 con trâu, bò bị chết, trong đó 512 con bò. Trong đó, Sốp Cộp 210 con, Mai Sơn 95 con.',
    reads: [
      'figure [640 con] con trâu, bò bị chết = 640 head | 2025>2025',
      'figure [512 con] con bò = 512 head | 2025>2025',
      'figure [210 con] con trâu, bò bị chết = 210 head | 2025>2025',
      'figure [95 con] con trâu, bò bị chết = 95 head | 2025>2025',
    ],
  },
  {
    text: 'Toàn xã có 312 hộ bị ngập, trong đó 12 hộ phải di dời. Cụ thể, thôn Đông 147 hộ, thôn Bắc 96 hộ.',
    reads: [
      'figure [312 hộ] hộ bị ngập = 312 household | 2025>2025',
      'figure [12 hộ] hộ phải di dời = 12 household | 2025>2025',
      'figure [147 hộ] hộ bị ngập = 147 household | 2025>2025 @thôn Đông',
      'figure [96 hộ] hộ bị ngập = 96 household | 2025>2025 @thôn Bắc',
    ],
  },
  {
    text: 'Sau một giờ lốc quét, ít nhất có 130 căn nhà tốc mái.',
    reads: ['figure [130 căn nhà] căn nhà tốc mái >= 130 count:căn nhà | 2025>2025'],
  },
  {
    text: 'Các huyện báo cáo đã ghi nhận hơn 410 con gia súc mắc bệnh.',
    reads: ['figure [410 con] con gia súc mắc bệnh > 410 head | 2025>2025'],
  },
  {
    text: 'Công ty Đường sắt cũng dừng 6 đoàn tàu khách.',
    reads: ['figure [6 đoàn] dừng đoàn tàu khách = 6 count:đoàn | 2025>2025'],
  },
  {
    text: 'Ban Chỉ đạo 389 huyện họp; công an phá chuyên án 214M, thu 3 xe máy.',
    reads: ['figure [3 xe] phá chuyên án 214M, thu xe máy = 3 count:xe | 2025>2025'],
  },
  {
    text: 'Giá tiêu đi ngang, mức giá cao nhất là 146.500 đồng/kg, thấp nhất là 144.000 đồng/kg.',
    reads: [
      'figure [146.500 đồng/kg] mức giá cao nhất = 146500 VND | 2025>2025',
      'figure [144.000 đồng/kg] mức giá thấp nhất = 144000 VND | 2025>2025',
    ],
  },
  {
    text: 'Nhiệt độ cao nhất là 36 độ C, thấp nhất là 25 độ C.',
    reads: [
      'figure [36 độ C] nhiệt độ cao nhất = 36 count:độ C | 2025>2025',
      'figure [25 độ C] nhiệt độ thấp nhất = 25 count:độ C | 2025>2025',
    ],
  },
  {
    text: 'Giá cà phê giảm 1.500 đồng/kg, nằm trong khoảng 107.000 - 107.800 đồng/kg.',
    reads: [
      'figure [1.500 đồng/kg] giá cà phê = 1500 VND decrease | 2025>2025',
      'figure [107.000 - 107.800 đồng/kg] giá cà phê ~ 107000..107800 VND | 2025>2025',
    ],
  },
  {
    text: 'Cầu dài 21 m, mặt rộng 3,2 m được đúc bằng bê tông.',
    reads: ['figure [21 m] cầu dài = 21 m | 2025>2025', 'figure [3,2 m] mặt rộng = 3.2 m | 2025>2025'],
  },
  {
    text: 'Giải diễn ra từ ngày 14-16/8, có 240 vận động viên.',
    reads: ['figure [240 vận động viên] vận động viên = 240 person | 2025-08-14>2025-08-16'],
  },
  {
    text: 'Từ 5 đến 12/9, điểm trường đón 96 học sinh.',
    reads: ['figure [96 học sinh] đón học sinh = 96 person | 2025-09-05>2025-09-12'],
  },
  {
    text: 'Từ ngày 3 đến ngày 9/8, chợ bán 12 tấn vải.',
    reads: ['figure [12 tấn] chợ bán vải = 12 tonne | 2025-08-03>2025-08-09'],
  },
  {
    text: 'Nhóm này rút 45 triệu đồng từ tài khoản.',
    reads: ['figure [45 triệu đồng] nhóm này rút = 45000000 VND | 2025>2025'],
  },
  {
    text: 'Thời gian giải quyết hồ sơ rút 5 ngày.',
    reads: [],
  },
  {
    text: 'Mỗi 1.000 m2 hành chi phí 9 triệu đồng.',
    reads: ['figure [9 triệu đồng] mỗi 1.000 m2 hành chi phí = 9000000 VND | 2025>2025'],
  },
  {
    text: 'Bà kể mình còn 4.000 m2 khoai chưa đến mùa thu hoạch.',
    reads: ['figure [4.000 m2] khoai chưa đến mùa thu hoạch = 4000 m2 | 2025>2025'],
  },
  {
    text: 'Cuộc đua hứa hẹn sôi nổi với mức thưởng 25 triệu đồng cho người về nhất.',
    reads: ['figure [25 triệu đồng] mức thưởng = 25000000 VND | 2025>2025'],
  },
  {
    text: 'Tại cống Cái Hóp (xã An Trường) độ mặn là 3,1‰; vàm Tân Dinh trên sông Hậu là 1,4‰.',
    reads: [
      'figure [3,1‰] độ mặn = 3.1 count:‰ | 2025>2025 @xã An Trường',
      'figure [1,4‰] độ mặn = 1.4 count:‰ | 2025>2025 @xã An Trường',
    ],
  },
  {
    text: 'Chỉ số giá tiêu dùng (CPI) bình quân tăng 3,2%.',
    reads: ['figure [3,2%] chỉ số giá tiêu dùng (CPI) bình quân = 3.2 % increase | 2025>2025'],
  },
  {
    text: 'Toàn huyện có 38% cán bộ xã chưa qua bồi dưỡng nghiệp vụ.',
    reads: ['figure [38%] cán bộ xã chưa qua bồi dưỡng nghiệp vụ = 38 % | 2025>2025'],
  },
  {
    text: 'Công an xã xử phạt hành chính ông L.V.T 35 triệu đồng về hành vi hút cát trái phép.',
    reads: ['figure [35 triệu đồng] xử phạt hành chính ông L.V.T = 35000000 VND | 2025>2025'],
  },
  {
    text: 'Ba thuyền viên bị xử phạt từ 4 - 12,5 triệu đồng về các lỗi không có giấy tờ.',
    reads: [
      'figure [Ba thuyền viên] thuyền viên bị xử phạt = 3 person | 2025>2025',
      'figure [4 - 12,5 triệu đồng] thuyền viên bị xử phạt = 4000000..12500000 VND | 2025>2025',
    ],
  },
  {
    text: 'Bưởi loại một 900.000 đồng/chục (14 trái).',
    reads: ['figure [900.000 đồng/chục] giá bưởi loại một = 900000 VND | 2025>2025'],
  },
  {
    text: 'Phụ cấp của nhân viên y tế thôn vừa được nâng thêm 150.000 đồng, lên 650.000 đồng/tháng.',
    reads: [
      'figure [150.000 đồng] phụ cấp của nhân viên y tế thôn = 150000 VND increase | 2025>2025',
      'figure [650.000 đồng/tháng] phụ cấp của nhân viên y tế thôn = 650000 VND/month | 2025>2025',
    ],
  },
  {
    text: 'Giá cá lóc quanh mức 38.000 đồng/kg.',
    reads: ['figure [38.000 đồng/kg] giá cá lóc ~ 38000 VND | 2025>2025'],
  },
  {
    text: 'Phấn đấu có ít nhứt 5 ghe nữ dự đua.',
    reads: ['target [5 ghe] ghe nữ dự đua >= 5 count:ghe | 2025>2025'],
  },
  {
    text: 'Đến 2030 thì hộ nghèo không quá 2%.',
    reads: ['target [2%] hộ nghèo <= 2 % | >2030'],
  },
  {
    text: 'Không để tỷ lệ mắc vượt quá 30%.',
    reads: ['figure [30%] tỷ lệ mắc <= 30 % | 2025>2025'],
  },
];
