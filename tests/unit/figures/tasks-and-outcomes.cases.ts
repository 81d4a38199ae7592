import type { SentenceCase } from './sentences.cases';

/** What was assigned to whom, what came of it, and what it is set beside: every amount of a passage, and nothing beside them. */
export const TASKS_AND_OUTCOMES: readonly SentenceCase[] = [
  {
    text: 'Mùa khô năm ngoái, lâm phần xảy ra 7 vụ cháy, thiệt hại 23,5 ha rừng.',
    reads: [
      'figure [7 vụ cháy] xảy ra vụ cháy = 7 count:vụ cháy | 2024>2024',
      'figure [23,5 ha] thiệt hại rừng = 23.5 ha | 2024>2024',
    ],
  },
  {
    text: 'Dự kiến trong năm học mới có 1.240 học sinh vào lớp 1.',
    reads: ['target [1.240 học sinh] học sinh vào lớp 1 = 1240 person | 2025>2026'],
  },
  {
    text: 'Từ đầu mùa mưa đến nay có 5 vụ sạt lở.',
    reads: ['figure [5 vụ] vụ sạt lở = 5 count:vụ | >2025'],
  },
  {
    text: 'Hội còn khoán 9.300 ha cho 11 cộng đồng.',
    reads: [
      'figure [9.300 ha] khoán = 9300 ha | 2025>2025',
      'figure [11 cộng đồng] cộng đồng = 11 count:cộng đồng | 2025>2025',
    ],
  },
  {
    text: 'Xã cứu trợ khẩn cấp 3.900 hộ bị ngập.',
    reads: ['figure [3.900 hộ] cứu trợ khẩn cấp hộ bị ngập = 3900 household | 2025>2025'],
  },
  {
    text: 'Mở 9 lớp may, cấp 251 chứng chỉ.',
    reads: [
      'figure [9 lớp] mở lớp may = 9 count:lớp | 2025>2025',
      'figure [251 chứng chỉ] cấp chứng chỉ = 251 document | 2025>2025',
    ],
  },
  {
    text: 'Số hội viên tăng từ 412.000 cuối năm 2024 lên 427.500.',
    reads: [
      'figure [412.000] số hội viên = 412000 person | 2024>2024',
      'figure [427.500] số hội viên = 427500 person | 2025>2025',
    ],
  },
  {
    text: 'Số doanh nghiệp tăng từ 1.240 năm 2020 lên 1.960 hiện nay.',
    reads: [
      'figure [1.240] số doanh nghiệp = 1240 organization | 2020>2020',
      'figure [1.960] số doanh nghiệp = 1960 organization | 2025>2025',
    ],
  },
  {
    text: 'Tỷ lệ người sau cai có việc làm phải đạt 60% (năm nay: 47,5%).',
    reads: [
      'target [60%] tỷ lệ người sau cai có việc làm = 60 % | 2025>2025',
      'figure [47,5%] tỷ lệ người sau cai có việc làm = 47.5 % | 2025>2025',
    ],
  },
  {
    text: 'Năm 2026 phấn đấu thu 500 tỷ đồng (năm 2025: 430 tỷ đồng).',
    reads: [
      'target [500 tỷ đồng] thu = 500000000000 VND | 2026>2026',
      'figure [430 tỷ đồng] thu = 430000000000 VND | 2025>2025',
    ],
  },
  {
    text: 'Ban đang được giao giữ 18.640 ha rừng.',
    reads: ['figure [18.640 ha] giao giữ rừng = 18640 ha | 2025>2025'],
  },
  {
    text: 'Xã có 3.200 ha rừng, trong đó 1.200 ha là rừng tự nhiên, 2.000 ha là rừng trồng.',
    reads: [
      'figure [3.200 ha] rừng = 3200 ha | 2025>2025',
      'figure [1.200 ha] rừng tự nhiên = 1200 ha | 2025>2025',
      'figure [2.000 ha] rừng trồng = 2000 ha | 2025>2025',
    ],
  },
  {
    text: 'Sở giao chỉ tiêu 1.200 lao động đi làm việc ở nước ngoài.',
    reads: ['target [1.200 lao động] lao động đi làm việc ở nước ngoài = 1200 person | 2025>2025'],
  },
  {
    text: 'Huyện giao chỉ tiêu cho xã trồng 200 ha quế.',
    reads: ['target [200 ha] trồng quế = 200 ha | 2025>2025'],
  },
  {
    text: 'Huyện giao xã thu 2,4 tỷ đồng, xã đã thu 2,1 tỷ đồng.',
    reads: [
      'target [2,4 tỷ đồng] thu = 2400000000 VND | 2025>2025',
      'figure [2,1 tỷ đồng] thu = 2100000000 VND | 2025>2025',
    ],
  },
  {
    text: 'Trong quý IV, đơn vị tập trung giải ngân 120 tỷ đồng còn lại.',
    reads: ['target [120 tỷ đồng] giải ngân còn lại = 120000000000 VND | 2025-10-01>2025-12-31'],
  },
  {
    text: 'Ngành đặt ra lộ trình mỗi năm giảm 5% số vụ.',
    reads: ['target [5%] số vụ = 5 %/year decrease | 2025>2025'],
  },
  {
    text: 'Từ năm 2026, mức đóng tăng lên 450.000 đồng/tháng.',
    reads: ['target [450.000 đồng/tháng] mức đóng = 450000 VND/month | 2026>'],
  },
  {
    text: 'Ngân sách dành 15 tỷ đồng mỗi năm cho chương trình.',
    reads: ['figure [15 tỷ đồng mỗi năm] ngân sách dành = 15000000000 VND/year | 2025>2025'],
  },
  {
    text: 'Vùng chè 312 ha mỗi năm cho 3.120 tấn búp tươi.',
    reads: [
      'figure [312 ha] vùng chè = 312 ha | 2025>2025',
      'figure [3.120 tấn] búp tươi = 3120 tonne/year | 2025>2025',
    ],
  },
  {
    text: 'Bình quân mỗi năm phải trồng 600 ha rừng.',
    reads: ['target [600 ha] trồng rừng = 600 ha/year | 2025>2025'],
  },
  {
    text: 'Kết quả một số chỉ tiêu so với kế hoạch:\nVề nhân lực, 13/13 ấp đã có tổ công nghệ số.',
    reads: ['figure [13/13 ấp] ấp đã có tổ công nghệ số = 13/13 village | 2025>2025'],
  },
  {
    text: 'Một số chỉ tiêu đạt được:\nKinh phí chi cho chuyển đổi số là 1,36 tỷ đồng.',
    reads: ['figure [1,36 tỷ đồng] kinh phí chi cho chuyển đổi số = 1360000000 VND | 2025>2025'],
  },
  {
    text: 'Tỉnh sẽ hoàn tất hạ tầng 3 khu công nghiệp mới.',
    reads: ['target [3 khu công nghiệp] hoàn tất hạ tầng khu công nghiệp mới = 3 count:khu công nghiệp | 2025>2025'],
  },
  {
    text: 'Khám cho 8.200 lượt.',
    reads: ['figure [8.200 lượt] khám cho lượt = 8200 count:lượt | 2025>2025'],
  },
  {
    text: 'Mức hỗ trợ là 60 triệu đồng đối với nhà xây mới và 30 triệu đồng đối với nhà sửa chữa.',
    reads: [
      'figure [60 triệu đồng] mức hỗ trợ = 60000000 VND | 2025>2025',
      'figure [30 triệu đồng] mức hỗ trợ đối với nhà sửa chữa = 30000000 VND | 2025>2025',
    ],
  },
  {
    text: 'Hơn 70% số hộ tham gia mô hình cho biết thu nhập tăng.',
    reads: ['figure [70%] số hộ tham gia mô hình > 70 % | 2025>2025'],
  },
  {
    text: 'Đến nay, 95% phòng học được kiên cố hóa, 60% giáo viên trên chuẩn.',
    reads: [
      'figure [95%] phòng học được kiên cố hóa = 95 % | >2025',
      'figure [60%] giáo viên trên chuẩn = 60 % | >2025',
    ],
  },
  {
    text: 'Kế hoạch năm là gieo trồng 2.450 ha. Vụ xuân đã làm 1.320 ha.',
    reads: ['target [2.450 ha] gieo trồng = 2450 ha | 2025>2025', 'figure [1.320 ha] gieo trồng = 1320 ha | 2025>2025'],
  },
  {
    text: 'Chợ phiên có 120 gian hàng. Ngày thường chỉ 40 gian mở cửa.',
    reads: [
      'figure [120 gian hàng] gian hàng = 120 count:gian hàng | 2025>2025',
      'figure [40 gian] gian mở cửa = 40 count:gian | 2025>2025',
    ],
  },
  {
    text: 'Hợp tác xã bắt đầu với 7 thành viên.',
    reads: ['figure [7 thành viên] thành viên = 7 person | 2025>2025'],
  },
  {
    text: 'Năm 2024, tỉnh đón 1,2 triệu lượt khách. Dự kiến hết năm đạt 1,6 triệu lượt.',
    reads: [
      'figure [1,2 triệu lượt khách] đón lượt khách = 1200000 visit | 2024>2024',
      'target [1,6 triệu lượt] lượt khách = 1600000 visit | 2025>2025',
    ],
  },
  {
    text: 'Đến 2030, tỉnh có thêm 4 khu công nghiệp. Khi lấp đầy sẽ cần 60.000 lao động.',
    reads: [
      'target [4 khu công nghiệp] khu công nghiệp = 4 count:khu công nghiệp | >2030',
      'target [60.000 lao động] lao động = 60000 person | >2030',
    ],
  },
  {
    text: 'Tổng vốn nông thôn mới 5 năm qua là 124 tỷ đồng.',
    reads: ['figure [124 tỷ đồng] tổng vốn nông thôn mới = 124000000000 VND | 2020>2025'],
  },
  {
    text: 'Nguồn thu phí 2,6 tỷ đồng, hoàn thành 104% kế hoạch năm.',
    reads: [
      'figure [2,6 tỷ đồng] nguồn thu phí = 2600000000 VND | 2025>2025',
      'figure [104%] nguồn thu phí = 104 % of plan | 2025>2025',
    ],
  },
  {
    text: 'Đến nay đã hoàn thành 80% khối lượng.',
    reads: ['figure [80%] hoàn thành khối lượng = 80 % | >2025'],
  },
  {
    text: 'Tổ hợp tác làm ra 12 tấn mật ong mỗi năm, giá 180.000 đồng/lít.',
    reads: [
      'figure [12 tấn] mật ong = 12 tonne/year | 2025>2025',
      'figure [180.000 đồng/lít] giá mật ong = 180000 VND | 2025>2025',
    ],
  },
  {
    text: 'Trong đó cho vay hộ nghèo 120 tỷ, cận nghèo 95 tỷ, giải quyết việc làm 210 tỷ đồng.',
    reads: [
      'figure [120 tỷ] cho vay hộ nghèo = 120000000000 VND | 2025>2025',
      'figure [95 tỷ] cho vay cận nghèo = 95000000000 VND | 2025>2025',
      'figure [210 tỷ đồng] cho vay giải quyết việc làm = 210000000000 VND | 2025>2025',
    ],
  },
  {
    text: 'Ngân hàng cho vay hộ nghèo 120 tỷ đồng, thu nợ 80 tỷ đồng.',
    reads: [
      'figure [120 tỷ đồng] cho vay hộ nghèo = 120000000000 VND | 2025>2025',
      'figure [80 tỷ đồng] thu nợ = 80000000000 VND | 2025>2025',
    ],
  },
  {
    text: 'Nhiệm vụ quý IV:\n- Thu ngân sách 2,6 tỷ đồng.\n- Vận động 300 người tham gia BHYT.',
    reads: [
      'target [2,6 tỷ đồng] thu ngân sách = 2600000000 VND | 2025-10-01>2025-12-31',
      'target [300 người] vận động người tham gia BHYT = 300 person | 2025-10-01>2025-12-31',
    ],
  },
  {
    text: 'Nhiệm vụ đã hoàn thành:\n- Thu ngân sách 2,6 tỷ đồng.',
    reads: ['figure [2,6 tỷ đồng] thu ngân sách = 2600000000 VND | 2025>2025'],
  },
  {
    text: 'Trường cần thêm 6 phòng nhưng ngân sách chỉ bố trí được 2.',
    reads: [
      'target [6 phòng] phòng = 6 count:phòng | 2025>2025',
      'figure [2] ngân sách chỉ bố trí = 2 count:phòng | 2025>2025',
    ],
  },
  {
    text: 'Tỷ lệ giải ngân của tỉnh mới đạt 48,6%. Một số đơn vị đạt thấp như Sở Y tế (21%), Ban Dân dụng (33%).',
    reads: [
      'figure [48,6%] tỷ lệ giải ngân = 48.6 % | 2025>2025',
      'figure [21%] tỷ lệ giải ngân Sở Y tế = 21 % | 2025>2025',
      'figure [33%] tỷ lệ giải ngân Ban Dân dụng = 33 % | 2025>2025',
    ],
  },
  {
    text: 'Sản phẩm của hợp tác xã đã có mặt ở 12 tỉnh.',
    reads: ['figure [12 tỉnh] có mặt = 12 count:tỉnh | 2025>2025'],
  },
  {
    text: 'Sau 1 năm, số thuê bao 5G đạt 86.000, gấp 3 lần.',
    reads: [
      'figure [86.000] số thuê bao 5G = 86000 person | 2025>2025',
      'figure [3 lần] số thuê bao 5G = 3 times | 2025>2025',
    ],
  },
  {
    text: 'Ban Quản lý bàn giao 24 ha mặt bằng, đợt 2 dự kiến 18 ha.',
    reads: [
      'figure [24 ha] bàn giao mặt bằng = 24 ha | 2025>2025',
      'target [18 ha] bàn giao mặt bằng = 18 ha | 2025>2025',
    ],
  },
  {
    text: 'Toàn xã đã trồng 1.200 cây xanh dọc 6 km đường.',
    reads: ['figure [1.200 cây xanh] trồng cây xanh = 1200 tree | 2025>2025', 'figure [6 km] đường = 6 km | 2025>2025'],
  },
  {
    text: 'Đại hội nhiệm kỳ 2025 - 2030 xác định: 100% chi hội có mô hình; hằng năm kết nạp 15 hội viên.',
    reads: [
      'target [100%] chi hội có mô hình = 100 % | 2025>2030',
      'target [15 hội viên] kết nạp hội viên = 15 person/year | 2025>2030',
    ],
  },
  {
    text: 'Nghị quyết Đại hội nhiệm kỳ 2025 - 2030 nêu rõ: thu nhập đạt 70 triệu đồng; hộ nghèo còn 2%.',
    reads: ['target [70 triệu đồng] thu nhập = 70000000 VND | 2025>2030', 'target [2%] hộ nghèo = 2 % | 2025>2030'],
  },
  {
    text: 'Báo cáo trình Đại hội nêu rõ: kết nạp 92 đảng viên, đạt 108% chỉ tiêu.',
    reads: [
      'figure [92 đảng viên] kết nạp đảng viên = 92 person | 2025>2025',
      'figure [108%] kết nạp đảng viên = 108 % of plan | 2025>2025',
    ],
  },
  {
    text: 'Chia sẻ về kế hoạch sắp tới, ông Nam cho biết: mở rộng thêm 5 ha, lắp 2 dây chuyền.',
    reads: ['target [5 ha] mở rộng = 5 ha | 2025>2025', 'target [2 dây] lắp dây chuyền = 2 count:dây | 2025>2025'],
  },
  {
    text: 'Ông Nam cho biết năm 2026 xã trồng 120 ha quế.',
    reads: ['target [120 ha] trồng quế = 120 ha | 2026>2026'],
  },
];
