/** A sentence and its readings, one a line; see `spell-reading.ts` for the form. */
export type SentenceCase = { readonly text: string; readonly reads: readonly string[] };

/**
 * Sentences of the genre from many regions and subjects, written for this table; published 5 October 2025.
 * Each reading was checked by eye against the annotation rules.
 */
export const SENTENCES: readonly SentenceCase[] = [
  {
    text: 'Toàn huyện có 12 địa bàn trọng điểm; 5 phương thức lãnh đạo được áp dụng.',
    reads: [
      'figure [12 địa bàn] địa bàn trọng điểm = 12 count:địa bàn | 2025>2025',
      'figure [5 phương thức] phương thức lãnh đạo được áp dụng = 5 count:phương thức | 2025>2025',
    ],
  },
  {
    text: 'Toàn tỉnh có 263 nhà dân bị tốc mái (Hải Lăng 147, Vĩnh Linh 82, Gio Linh 34).',
    reads: [
      'figure [263 nhà] nhà dân bị tốc mái = 263 count:nhà | 2025>2025',
      'figure [147] nhà dân bị tốc mái = 147 count:nhà | 2025>2025',
      'figure [82] nhà dân bị tốc mái = 82 count:nhà | 2025>2025',
      'figure [34] nhà dân bị tốc mái = 34 count:nhà | 2025>2025',
    ],
  },
  {
    text: 'Chỉ số sản xuất công nghiệp (IIP) 8 tháng năm 2025 tăng 11,3% so với cùng kỳ năm trước, trong đó công nghiệp chế biến, chế tạo tăng 12,6%.',
    reads: [
      'figure [11,3%] chỉ số sản xuất công nghiệp = 11.3 % increase of same_period | 2025-01-01>2025-08-31',
      'figure [12,6%] công nghiệp chế biến, chế tạo = 12.6 % increase | 2025-01-01>2025-08-31',
    ],
  },
  {
    text: 'Kim ngạch xuất khẩu tháng 8 ước đạt 1,25 tỷ USD, lũy kế 8 tháng đạt 9,6 tỷ USD, tăng 8,4%.',
    reads: [
      'figure [1,25 tỷ USD] kim ngạch xuất khẩu ~ 1250000000 USD | 2025-08-01>2025-08-31',
      'figure [9,6 tỷ USD] kim ngạch xuất khẩu = 9600000000 USD | 2025-01-01>2025-08-31',
      'figure [8,4%] kim ngạch xuất khẩu = 8.4 % increase | 2025-01-01>2025-08-31',
    ],
  },
  {
    text: 'Tính đến ngày 31/8, giải ngân vốn đầu tư công đạt 4.215 tỷ đồng, bằng 52,3% kế hoạch Thủ tướng Chính phủ giao.',
    reads: [
      'figure [4.215 tỷ đồng] giải ngân vốn đầu tư công = 4215000000000 VND | 2025>2025-08-31',
      'figure [52,3%] giải ngân vốn đầu tư công = 52.3 % of plan | 2025>2025-08-31',
    ],
  },
  {
    text: 'Sản lượng thủy sản khai thác đạt 186.000 tấn, nuôi trồng 245.500 tấn, tăng 3,2% so với cùng kỳ.',
    reads: [
      'figure [186.000 tấn] sản lượng thủy sản khai thác = 186000 tonne | 2025>2025',
      'figure [245.500 tấn] sản lượng nuôi trồng = 245500 tonne | 2025>2025',
      'figure [3,2%] sản lượng nuôi trồng = 3.2 % increase of same_period | 2025>2025',
    ],
  },
  {
    text: 'Công an tỉnh triệt phá 12 đường dây ma túy, bắt giữ 48 đối tượng, thu giữ 15,6 kg heroin.',
    reads: [
      'figure [12 đường dây] triệt phá đường dây ma túy = 12 count:đường dây | 2025>2025',
      'figure [48 đối tượng] bắt giữ đối tượng = 48 person | 2025>2025',
      'figure [15,6 kg] thu giữ heroin = 15.6 kg | 2025>2025',
    ],
  },
  {
    text: 'Trong 6 tháng đầu năm, trên địa bàn tỉnh xảy ra 156 vụ tai nạn giao thông, làm 98 người chết, 74 người bị thương; so với cùng kỳ giảm 23 vụ, giảm 11 người chết.',
    reads: [
      'figure [156 vụ tai nạn] xảy ra vụ tai nạn giao thông = 156 count:vụ tai nạn | 2025-01-01>2025-06-30',
      'figure [98 người] người chết do tai nạn giao thông = 98 person | 2025-01-01>2025-06-30',
      'figure [74 người] người bị thương do tai nạn giao thông = 74 person | 2025-01-01>2025-06-30',
      'figure [23 vụ] xảy ra vụ tai nạn giao thông = 23 count:vụ decrease of same_period | 2025-01-01>2025-06-30',
      'figure [11 người] người chết do tai nạn giao thông = 11 person decrease | 2025-01-01>2025-06-30',
    ],
  },
  {
    text: 'Năm 2026, tỉnh được giao tuyển 1.450 công dân nhập ngũ, trong đó 1.200 công dân thực hiện nghĩa vụ quân sự.',
    reads: [
      'target [1.450 công dân] tuyển công dân nhập ngũ = 1450 person | 2026>2026',
      'target [1.200 công dân] công dân thực hiện nghĩa vụ quân sự = 1200 person | 2026>2026',
    ],
  },
  {
    text: 'Tỷ lệ bao phủ bảo hiểm y tế đạt 95,2% dân số, vượt 0,7 điểm phần trăm so với kế hoạch.',
    reads: [
      'figure [95,2%] tỷ lệ bao phủ bảo hiểm y tế = 95.2 % | 2025>2025',
      'figure [0,7 điểm phần trăm] tỷ lệ bao phủ bảo hiểm y tế = 0.7 percentage_point increase of plan | 2025>2025',
    ],
  },
  {
    text: 'Toàn ngành Giáo dục có 412 trường học với 218.000 học sinh; tỷ lệ trường đạt chuẩn quốc gia 78,5%.',
    reads: [
      'figure [412 trường học] trường học = 412 school | 2025>2025',
      'figure [218.000 học sinh] học sinh = 218000 person | 2025>2025',
      'figure [78,5%] tỷ lệ trường đạt chuẩn quốc gia = 78.5 % | 2025>2025',
    ],
  },
  {
    text: 'Giá lúa tươi tại ruộng dao động từ 5.800 - 6.200 đồng/kg, giảm 300 đồng/kg so với tuần trước.',
    reads: [
      'figure [5.800 - 6.200 đồng/kg] giá lúa tươi tại ruộng = 5800..6200 VND | 2025>2025',
      'figure [300 đồng/kg] giá lúa tươi tại ruộng = 300 VND decrease of previous | 2025>2025',
    ],
  },
  {
    text: 'Cà phê nhân xô được thu mua ở mức 118.500 đồng/kg, tăng 1.500 đồng so với hôm qua.',
    reads: [
      'figure [118.500 đồng/kg] giá cà phê nhân xô = 118500 VND | 2025>2025',
      'figure [1.500 đồng] giá cà phê nhân xô = 1500 VND increase of other | 2025>2025',
    ],
  },
  {
    text: 'Phấn đấu đến cuối năm 2025, tỷ lệ hộ nghèo đa chiều giảm còn dưới 2%, không còn nhà tạm, nhà dột nát.',
    reads: ['target [2%] tỷ lệ hộ nghèo đa chiều < 2 % | >2025'],
  },
  {
    text: 'Mục tiêu đến năm 2030, quy mô GRDP đạt 250.000 tỷ đồng, thu nhập bình quân đầu người đạt 130 triệu đồng/năm.',
    reads: [
      'target [250.000 tỷ đồng] quy mô GRDP = 250000000000000 VND | >2030',
      'target [130 triệu đồng/năm] thu nhập bình quân đầu người = 130000000 VND/year | >2030',
    ],
  },
  {
    text: 'Toàn tỉnh đã xóa 4.352 căn nhà tạm, nhà dột nát, đạt 100% kế hoạch, với tổng kinh phí 268 tỷ đồng.',
    reads: [
      'figure [4.352 căn nhà] xóa căn nhà tạm, nhà dột nát = 4352 count:căn nhà | 2025>2025',
      'figure [100%] xóa căn nhà tạm, nhà dột nát = 100 % of plan | 2025>2025',
      'figure [268 tỷ đồng] tổng kinh phí xóa căn nhà tạm, nhà dột nát = 268000000000 VND | 2025>2025',
    ],
  },
  {
    text: 'Huyện kết nạp được 215 đảng viên, đạt 102,4% chỉ tiêu nghị quyết.',
    reads: [
      'figure [215 đảng viên] kết nạp đảng viên = 215 person | 2025>2025',
      'figure [102,4%] kết nạp đảng viên = 102.4 % of resolution | 2025>2025',
    ],
  },
  {
    text: 'Đảng bộ hiện có 58 tổ chức cơ sở đảng với 4.325 đảng viên.',
    reads: [
      'figure [58 tổ chức cơ sở đảng] tổ chức cơ sở đảng = 58 organization | 2025>2025',
      'figure [4.325 đảng viên] đảng viên = 4325 person | 2025>2025',
    ],
  },
  {
    text: 'Bão số 10 làm 3 người chết, 12 người bị thương; 1.245 căn nhà bị tốc mái; trên 3.200 ha lúa bị ngã đổ; ước thiệt hại hơn 250 tỷ đồng.',
    reads: [
      'figure [3 người] người chết = 3 person | 2025>2025',
      'figure [12 người] người bị thương = 12 person | 2025>2025',
      'figure [1.245 căn nhà] căn nhà bị tốc mái = 1245 count:căn nhà | 2025>2025',
      'figure [3.200 ha] lúa bị ngã đổ > 3200 ha | 2025>2025',
      'figure [250 tỷ đồng] thiệt hại > 250000000000 VND | 2025>2025',
    ],
  },
  {
    text: 'Khu công nghiệp Trảng Bàng thu hút 28 dự án FDI với tổng vốn đăng ký 1,2 tỷ USD, giải quyết việc làm cho 35.000 lao động.',
    reads: [
      'figure [28 dự án FDI] thu hút dự án FDI = 28 project | 2025>2025 @Khu công nghiệp Trảng Bàng',
      'figure [1,2 tỷ USD] tổng vốn đăng ký = 1200000000 USD | 2025>2025 @Khu công nghiệp Trảng Bàng',
      'figure [35.000 lao động] giải quyết việc làm cho lao động = 35000 person | 2025>2025 @Khu công nghiệp Trảng Bàng',
    ],
  },
  {
    text: 'Lượng khách quốc tế đến Khánh Hòa ước đạt 3,5 triệu lượt, tăng 14,6%; tổng thu từ du lịch 45.600 tỷ đồng.',
    reads: [
      'figure [3,5 triệu lượt] lượng khách quốc tế đến Khánh Hòa ~ 3500000 visit | 2025>2025 @Khánh Hòa',
      'figure [14,6%] lượng khách quốc tế đến Khánh Hòa = 14.6 % increase | 2025>2025 @Khánh Hòa',
      'figure [45.600 tỷ đồng] tổng thu từ du lịch = 45600000000000 VND | 2025>2025 @Khánh Hòa',
    ],
  },
  {
    text: 'Tổng dư nợ tín dụng đạt 98.450 tỷ đồng, tăng 6,8% so với đầu năm; nợ xấu chiếm 1,2% tổng dư nợ.',
    reads: [
      'figure [98.450 tỷ đồng] tổng dư nợ tín dụng = 98450000000000 VND | 2025>2025',
      'figure [6,8%] tổng dư nợ tín dụng = 6.8 % increase of previous | 2025>2025',
      'figure [1,2%] nợ xấu = 1.2 % | 2025>2025',
    ],
  },
  {
    text: 'Tỉnh có 98/102 xã đạt chuẩn nông thôn mới (96,1%), 45 xã đạt chuẩn nông thôn mới nâng cao, 12 xã nông thôn mới kiểu mẫu.',
    reads: [
      'figure [98/102 xã] xã đạt chuẩn nông thôn mới = 98/102 commune | 2025>2025',
      'figure [96,1%] xã đạt chuẩn nông thôn mới = 96.1 % | 2025>2025',
      'figure [45 xã] xã đạt chuẩn nông thôn mới nâng cao = 45 commune | 2025>2025',
      'figure [12 xã] xã nông thôn mới kiểu mẫu = 12 commune | 2025>2025',
    ],
  },
  {
    text: 'Huyện Krông Pắc có trên 17.000 ha sầu riêng, sản lượng ước khoảng 200.000 tấn.',
    reads: [
      'figure [17.000 ha] sầu riêng > 17000 ha | 2025>2025 @huyện Krông Pắc',
      'figure [200.000 tấn] sản lượng sầu riêng ~ 200000 tonne | 2025>2025 @huyện Krông Pắc',
    ],
  },
  {
    text: 'Chỉ số giá tiêu dùng (CPI) tháng 9 tăng 0,32% so với tháng trước.',
    reads: ['figure [0,32%] chỉ số giá tiêu dùng = 0.32 % increase of previous | 2025-09-01>2025-09-30'],
  },
  {
    text: 'Thu nội địa đạt 8.650 tỷ đồng, chiếm 91% tổng thu, tăng 15%; thu từ hoạt động xuất nhập khẩu 860 tỷ đồng.',
    reads: [
      'figure [8.650 tỷ đồng] thu nội địa = 8650000000000 VND | 2025>2025',
      'figure [91%] thu nội địa = 91 % | 2025>2025',
      'figure [15%] thu nội địa = 15 % increase | 2025>2025',
      'figure [860 tỷ đồng] thu từ hoạt động xuất nhập khẩu = 860000000000 VND | 2025>2025',
    ],
  },
  {
    text: 'Tuyến cao tốc dài 188 km, đi qua 4 tỉnh, tổng mức đầu tư 44.691 tỷ đồng.',
    reads: [
      'figure [188 km] tuyến cao tốc dài = 188 km | 2025>2025',
      'figure [4 tỉnh] đi qua tỉnh = 4 count:tỉnh | 2025>2025',
      'figure [44.691 tỷ đồng] tổng mức đầu tư tuyến cao tốc = 44691000000000 VND | 2025>2025',
    ],
  },
  {
    text: 'Dự án có diện tích 45,6 ha, tổng mức đầu tư gần 1.500 tỷ đồng, dự kiến hoàn thành vào quý II/2026.',
    reads: [
      'figure [45,6 ha] diện tích = 45.6 ha | 2025>2025',
      'figure [1.500 tỷ đồng] tổng mức đầu tư ~ 1500000000000 VND | 2025>2025',
    ],
  },
  {
    text: 'Ban tổ chức đã trao 120 suất học bổng, mỗi suất trị giá 2 triệu đồng cho học sinh nghèo hiếu học.',
    reads: [
      'figure [120 suất học bổng] trao suất học bổng = 120 count:suất học bổng | 2025>2025',
      'figure [2 triệu đồng] trị giá mỗi suất học bổng = 2000000 VND | 2025>2025',
    ],
  },
  {
    text: 'Diện tích rừng bị cháy khoảng 12,5 ha, chủ yếu là rừng thông 20 năm tuổi.',
    reads: ['figure [12,5 ha] diện tích rừng bị cháy ~ 12.5 ha | 2025>2025'],
  },
  {
    text: 'Tỷ lệ thất nghiệp khu vực thành thị 2,15%, thấp hơn 0,3 điểm % so với bình quân cả nước.',
    reads: [
      'figure [2,15%] tỷ lệ thất nghiệp khu vực thành thị = 2.15 % | 2025>2025',
      'figure [0,3 điểm %] tỷ lệ thất nghiệp khu vực thành thị = 0.3 percentage_point decrease of other | 2025>2025',
    ],
  },
  {
    text: 'Mô hình nuôi tôm công nghệ cao cho lợi nhuận từ 500 triệu đồng đến 1 tỷ đồng/ha/vụ.',
    reads: [
      'figure [500 triệu đồng đến 1 tỷ đồng/ha/vụ] mô hình nuôi tôm công nghệ cao cho lợi nhuận = 500000000..1000000000 VND/ha | 2025>2025',
    ],
  },
  {
    text: 'Nhiệm kỳ qua, Đảng bộ có 95% chi bộ hoàn thành tốt nhiệm vụ, trong đó 20% hoàn thành xuất sắc nhiệm vụ.',
    reads: [
      'figure [95%] chi bộ hoàn thành tốt nhiệm vụ = 95 % | 2025>2025',
      'figure [20%] chi bộ hoàn thành xuất sắc nhiệm vụ = 20 % | 2025>2025',
    ],
  },
  {
    text: 'Nghị quyết đề ra 22 chỉ tiêu, đến nay có 18/22 chỉ tiêu đạt và vượt kế hoạch, 4 chỉ tiêu chưa đạt.',
    reads: [
      'target [22 chỉ tiêu] nghị quyết đề ra chỉ tiêu = 22 count:chỉ tiêu | 2025>2025',
      'figure [18/22 chỉ tiêu] chỉ tiêu đạt và vượt kế hoạch = 18/22 count:chỉ tiêu | >2025',
      'figure [4 chỉ tiêu] chỉ tiêu chưa đạt = 4 count:chỉ tiêu | >2025',
    ],
  },
  {
    text: 'Trong 5 năm 2020-2025, tốc độ tăng trưởng kinh tế bình quân đạt 8,1%/năm; GRDP bình quân đầu người năm 2025 ước đạt 86 triệu đồng, gấp 1,6 lần so với năm 2020.',
    reads: [
      'figure [8,1%/năm] tốc độ tăng trưởng kinh tế bình quân = 8.1 %/year | 2020>2025',
      'figure [86 triệu đồng] GRDP bình quân đầu người ~ 86000000 VND | 2025>2025',
      'figure [1,6 lần] GRDP bình quân đầu người = 1.6 times of previous | 2025>2025',
    ],
  },
  {
    text: 'Xã biên giới Ia Dom có 1.980 hộ với 7.654 khẩu, trong đó đồng bào Jrai chiếm 46,2%.',
    reads: [
      'figure [1.980 hộ] hộ = 1980 household | 2025>2025 @xã Ia Dom',
      'figure [7.654 khẩu] khẩu = 7654 person | 2025>2025 @xã Ia Dom',
      'figure [46,2%] đồng bào Jrai = 46.2 % | 2025>2025 @xã Ia Dom',
    ],
  },
  {
    text: 'Lực lượng chức năng phát hiện 325 vụ vi phạm, xử phạt hành chính 4,7 tỷ đồng.',
    reads: [
      'figure [325 vụ vi phạm] phát hiện vụ vi phạm = 325 count:vụ vi phạm | 2025>2025',
      'figure [4,7 tỷ đồng] xử phạt hành chính = 4700000000 VND | 2025>2025',
    ],
  },
  {
    text: 'Từ đầu năm đến nay, toàn tỉnh ghi nhận 1.254 ca mắc sốt xuất huyết, giảm 35% so với cùng kỳ, không có ca tử vong.',
    reads: [
      'figure [1.254 ca mắc] ca mắc sốt xuất huyết = 1254 count:ca mắc | 2025>2025',
      'figure [35%] ca mắc sốt xuất huyết = 35 % decrease of same_period | 2025>2025',
    ],
  },
  {
    text: 'Đàn heo của tỉnh hiện có 1,15 triệu con, đàn bò 128.000 con, gia cầm 12,4 triệu con.',
    reads: [
      'figure [1,15 triệu con] đàn heo = 1150000 head | 2025>2025',
      'figure [128.000 con] đàn bò = 128000 head | 2025>2025',
      'figure [12,4 triệu con] gia cầm = 12400000 head | 2025>2025',
    ],
  },
  {
    text: 'Kết quả chỉ số PCI năm 2024 đạt 68,52 điểm, xếp hạng 12/63 tỉnh, thành phố.',
    reads: ['figure [68,52 điểm] chỉ số PCI = 68.52 count:điểm | 2024>2024'],
  },
  {
    text: 'Hơn 200 đại biểu đã tham dự hội nghị; có 15 ý kiến phát biểu.',
    reads: [
      'figure [200 đại biểu] đại biểu đã tham dự hội nghị > 200 person | 2025>2025',
      'figure [15 ý kiến] ý kiến phát biểu = 15 count:ý kiến | 2025>2025',
    ],
  },
  {
    text: 'Tỉnh phấn đấu năm 2026 tăng trưởng GRDP từ 10% trở lên, thu ngân sách 25.000 tỷ đồng, giải ngân 100% vốn đầu tư công.',
    reads: [
      'target [10%] tăng trưởng GRDP >= 10 % | 2026>2026',
      'target [25.000 tỷ đồng] thu ngân sách = 25000000000000 VND | 2026>2026',
      'target [100%] giải ngân vốn đầu tư công = 100 % | 2026>2026',
    ],
  },
  {
    text: 'Nước lũ dâng cao 2,5m làm ngập 35 thôn, cô lập 2.100 hộ dân.',
    reads: [
      'figure [2,5m] nước lũ dâng cao làm ngập = 2.5 m | 2025>2025',
      'figure [35 thôn] thôn = 35 village | 2025>2025',
      'figure [2.100 hộ dân] cô lập hộ dân = 2100 household | 2025>2025',
    ],
  },
  {
    text: 'Quỹ "Vì người nghèo" các cấp tiếp nhận 45,8 tỷ đồng, hỗ trợ xây mới, sửa chữa 890 căn nhà Đại đoàn kết.',
    reads: [
      'figure [45,8 tỷ đồng] quỹ "Vì người nghèo" các cấp tiếp nhận = 45800000000 VND | 2025>2025',
      'figure [890 căn nhà] sửa chữa căn nhà Đại đoàn kết = 890 count:căn nhà | 2025>2025',
    ],
  },
  {
    text: 'Năng suất lao động tăng bình quân 6,5%/năm; tỷ lệ lao động qua đào tạo có bằng cấp, chứng chỉ đạt 29,5%.',
    reads: [
      'figure [6,5%/năm] năng suất lao động = 6.5 %/year increase | 2025>2025',
      'figure [29,5%] tỷ lệ lao động qua đào tạo có bằng cấp, chứng chỉ = 29.5 % | 2025>2025',
    ],
  },
  {
    text: 'Đến hết tháng 9/2025, tổng đàn bò của tỉnh Gia Lai đạt hơn 430.000 con, sản lượng thịt hơi xuất chuồng 58.300 tấn.',
    reads: [
      'figure [430.000 con] tổng đàn bò > 430000 head | 2025>2025-09-30 @tỉnh Gia Lai',
      'figure [58.300 tấn] sản lượng thịt hơi xuất chuồng = 58300 tonne | 2025>2025-09-30 @tỉnh Gia Lai',
    ],
  },
  {
    text: 'Vùng nguyên liệu mía niên vụ 2024-2025 có diện tích 22.500 ha, năng suất ước đạt 72 tấn/ha.',
    reads: [
      'figure [22.500 ha] diện tích = 22500 ha | 2024>2025',
      'figure [72 tấn/ha] năng suất ~ 72 tonne/ha | 2024>2025',
    ],
  },
  {
    text: 'Toàn huyện Năm Căn có 25.600 ha nuôi tôm, trong đó nuôi siêu thâm canh 620 ha, năng suất bình quân 22 tấn/ha/năm.',
    reads: [
      'figure [25.600 ha] nuôi tôm = 25600 ha | 2025>2025 @huyện Năm Căn',
      'figure [620 ha] nuôi siêu thâm canh = 620 ha | 2025>2025 @huyện Năm Căn',
      'figure [22 tấn/ha/năm] năng suất bình quân nuôi siêu thâm canh = 22 tonne/ha_year | 2025>2025 @huyện Năm Căn',
    ],
  },
  {
    text: 'Tỷ lệ đô thị hóa đạt 42,5%; tỷ lệ dân số đô thị được cung cấp nước sạch đạt 98,7%.',
    reads: [
      'figure [42,5%] tỷ lệ đô thị hóa = 42.5 % | 2025>2025',
      'figure [98,7%] tỷ lệ dân số đô thị được cung cấp nước sạch = 98.7 % | 2025>2025',
    ],
  },
  {
    text: 'Chỉ tiêu năm 2026: Tốc độ tăng trưởng kinh tế (GRDP) đạt 10,5%; thu ngân sách nhà nước 18.500 tỷ đồng; kim ngạch xuất khẩu 3,2 tỷ USD; giảm tỷ lệ hộ nghèo 1,5%.',
    reads: [
      'target [10,5%] tốc độ tăng trưởng kinh tế = 10.5 % | 2026>2026',
      'target [18.500 tỷ đồng] thu ngân sách nhà nước = 18500000000000 VND | 2026>2026',
      'target [3,2 tỷ USD] kim ngạch xuất khẩu = 3200000000 USD | 2026>2026',
      'target [1,5%] tỷ lệ hộ nghèo = 1.5 % decrease | 2026>2026',
    ],
  },
  {
    text: 'Hội nghị thống nhất đề ra 15 chỉ tiêu, trong đó thu nhập bình quân đầu người 75 triệu đồng/người/năm, tỷ lệ hộ nghèo còn dưới 3%.',
    reads: [
      'target [15 chỉ tiêu] thống nhất đề ra chỉ tiêu = 15 count:chỉ tiêu | 2025>2025',
      'target [75 triệu đồng/người/năm] thu nhập bình quân đầu người = 75000000 VND/person_year | 2025>2025',
      'target [3%] tỷ lệ hộ nghèo < 3 % | 2025>2025',
    ],
  },
  {
    text: 'Tổng sản phẩm trên địa bàn (GRDP) tăng 8,25%, xếp thứ 10 cả nước; trong đó khu vực nông, lâm nghiệp và thủy sản tăng 3,8%, khu vực công nghiệp - xây dựng tăng 11,4%, khu vực dịch vụ tăng 8,9%.',
    reads: [
      'figure [8,25%] tổng sản phẩm trên địa bàn = 8.25 % increase | 2025>2025',
      'figure [3,8%] khu vực nông, lâm nghiệp và thủy sản = 3.8 % increase | 2025>2025',
      'figure [11,4%] khu vực công nghiệp - xây dựng = 11.4 % increase | 2025>2025',
      'figure [8,9%] khu vực dịch vụ = 8.9 % increase | 2025>2025',
    ],
  },
  {
    text: 'Ngành điện đã khắc phục 45 trạm biến áp, cấp điện trở lại cho 12.300 khách hàng.',
    reads: [
      'figure [45 trạm] khắc phục trạm biến áp = 45 count:trạm | 2025>2025',
      'figure [12.300 khách hàng] cấp điện trở cho khách hàng = 12300 count:khách hàng | 2025>2025',
    ],
  },
  {
    text: 'Sở Y tế tổ chức tiêm chủng cho 45.200 trẻ, đạt tỷ lệ 96,3%.',
    reads: [
      'figure [45.200 trẻ] tổ chức tiêm chủng cho trẻ = 45200 person | 2025>2025',
      'figure [96,3%] tổ chức tiêm chủng cho trẻ = 96.3 % | 2025>2025',
    ],
  },
  {
    text: 'Trường THPT chuyên có 15/18 học sinh đạt giải tại kỳ thi học sinh giỏi quốc gia.',
    reads: ['figure [15/18 học sinh] học sinh đạt giải = 15/18 person | 2025>2025'],
  },
  {
    text: 'Đoàn thanh niên đã huy động 2.500 đoàn viên, thanh niên tham gia, trồng được 12.000 cây xanh.',
    reads: [
      'figure [2.500 đoàn viên] huy động đoàn viên, thanh niên tham gia = 2500 person | 2025>2025',
      'figure [12.000 cây xanh] trồng cây xanh = 12000 tree | 2025>2025',
    ],
  },
  {
    text: 'Triều cường đạt đỉnh 1,68 m, vượt báo động III 0,18 m.',
    reads: [
      'figure [1,68 m] triều cường = 1.68 m | 2025>2025',
      'figure [0,18 m] báo động III = 0.18 m increase | 2025>2025',
    ],
  },
  {
    text: 'Lực lượng Biên phòng tỉnh phối hợp bắt 03 đối tượng, thu 20.000 viên ma túy tổng hợp.',
    reads: [
      'figure [03 đối tượng] phối hợp bắt đối tượng = 3 person | 2025>2025',
      'figure [20.000 viên] thu viên ma túy tổng hợp = 20000 count:viên | 2025>2025',
    ],
  },
  {
    text: 'Tổng trữ lượng nước các hồ chứa đạt 68% dung tích thiết kế.',
    reads: ['figure [68%] tổng trữ lượng nước các hồ chứa = 68 % | 2025>2025'],
  },
  {
    text: 'Toàn thành phố hiện có 1.245 sản phẩm OCOP được xếp hạng từ 3 sao trở lên, trong đó 12 sản phẩm 5 sao.',
    reads: [
      'figure [1.245 sản phẩm OCOP] sản phẩm OCOP được xếp hạng từ 3 sao trở lên = 1245 count:sản phẩm ocop | 2025>2025',
      'figure [12 sản phẩm] sản phẩm 5 sao = 12 count:sản phẩm | 2025>2025',
    ],
  },
  {
    text: 'Công ty đã chi trả 3,4 tỷ đồng tiền dịch vụ môi trường rừng cho 1.256 hộ nhận khoán bảo vệ 28.600 ha rừng.',
    reads: [
      'figure [3,4 tỷ đồng] chi trả tiền dịch vụ môi trường rừng = 3400000000 VND | 2025>2025',
      'figure [1.256 hộ] hộ nhận khoán bảo vệ = 1256 household | 2025>2025',
      'figure [28.600 ha] rừng = 28600 ha | 2025>2025',
    ],
  },
  {
    text: 'Dân số trung bình năm 2024 của tỉnh là 1,62 triệu người, mật độ dân số 268 người/km2.',
    reads: [
      'figure [1,62 triệu người] dân số trung bình = 1620000 person | 2024>2024',
      'figure [268 người/km2] mật độ dân số = 268 person | 2024>2024',
    ],
  },
  {
    text: "Huyện Cư M'gar có 37% dân số là đồng bào dân tộc thiểu số, với 25 dân tộc cùng sinh sống.",
    reads: [
      "figure [37%] dân số là đồng bào dân tộc thiểu số = 37 % | 2025>2025 @huyện Cư M'gar",
      "figure [25 dân tộc] dân tộc = 25 count:dân tộc | 2025>2025 @huyện Cư M'gar",
    ],
  },
  {
    text: 'Đường tỉnh 925 dài 12,4 km, mặt đường rộng 7m, tổng mức đầu tư 320 tỷ đồng.',
    reads: [
      'figure [12,4 km] đường tỉnh 925 dài = 12.4 km | 2025>2025',
      'figure [7m] mặt đường rộng = 7 m | 2025>2025',
      'figure [320 tỷ đồng] tổng mức đầu tư đường tỉnh 925 = 320000000000 VND | 2025>2025',
    ],
  },
  {
    text: 'Kết quả lấy phiếu cho thấy 97,8% người dân hài lòng với sự phục vụ của cơ quan hành chính.',
    reads: ['figure [97,8%] người dân hài lòng = 97.8 % | 2025>2025'],
  },
  {
    text: 'Xã đã vận động xã hội hóa được 2,3 tỷ đồng, xây dựng 5 km đường hoa, lắp 350 bóng đèn năng lượng mặt trời.',
    reads: [
      'figure [2,3 tỷ đồng] vận động xã hội hóa = 2300000000 VND | 2025>2025',
      'figure [5 km] xây dựng đường hoa = 5 km | 2025>2025',
      'figure [350 bóng] lắp bóng đèn năng lượng mặt trời = 350 count:bóng | 2025>2025',
    ],
  },
  {
    text: 'Năm học 2025-2026, toàn tỉnh tăng 12.400 học sinh so với năm học trước, thiếu 2.130 giáo viên.',
    reads: [
      'figure [12.400 học sinh] học sinh = 12400 person increase of previous | 2025>2026',
      'figure [2.130 giáo viên] thiếu giáo viên = 2130 person | 2025>2026',
    ],
  },
  {
    text: 'UBND tỉnh ban hành Kế hoạch số 125/KH-UBND, phấn đấu năm 2025 trồng mới 8.000 ha rừng, tỷ lệ che phủ rừng duy trì ở mức 54%.',
    reads: [
      'target [8.000 ha] trồng mới rừng = 8000 ha | 2025>2025',
      'target [54%] tỷ lệ che phủ rừng = 54 % | 2025>2025',
    ],
  },
  {
    text: 'Toàn tỉnh huy động 5.200 tỷ đồng xây dựng nông thôn mới, trong đó ngân sách trung ương 820 tỷ đồng, ngân sách địa phương 1.950 tỷ đồng, vốn lồng ghép 1.100 tỷ đồng, doanh nghiệp và người dân đóng góp 1.330 tỷ đồng.',
    reads: [
      'figure [5.200 tỷ đồng] huy động xây dựng nông thôn mới = 5200000000000 VND | 2025>2025',
      'figure [820 tỷ đồng] ngân sách trung ương = 820000000000 VND | 2025>2025',
      'figure [1.950 tỷ đồng] ngân sách địa phương = 1950000000000 VND | 2025>2025',
      'figure [1.100 tỷ đồng] vốn lồng ghép = 1100000000000 VND | 2025>2025',
      'figure [1.330 tỷ đồng] người dân đóng góp = 1330000000000 VND | 2025>2025',
    ],
  },
  {
    text: 'Số lao động được giải quyết việc làm mới là 24.500 người, đạt 98% kế hoạch, trong đó xuất khẩu lao động 1.850 người.',
    reads: [
      'figure [24.500 người] số lao động được giải quyết việc làm mới = 24500 person | 2025>2025',
      'figure [98%] số lao động được giải quyết việc làm mới = 98 % of plan | 2025>2025',
      'figure [1.850 người] xuất khẩu lao động = 1850 person | 2025>2025',
    ],
  },
  {
    text: 'Ông Nguyễn Văn Bảy, 62 tuổi, ngụ ấp 3, xã Vĩnh Thuận, cho biết gia đình thu hoạch 2,5 ha lúa, lãi hơn 60 triệu đồng.',
    reads: [
      'figure [2,5 ha] thu hoạch lúa = 2.5 ha | 2025>2025 @ấp 3',
      'figure [60 triệu đồng] lãi > 60000000 VND | 2025>2025 @ấp 3',
    ],
  },
  {
    text: 'Công suất thiết kế của nhà máy là 500.000 tấn/năm, đáp ứng 30% nhu cầu thị trường.',
    reads: [
      'figure [500.000 tấn/năm] công suất thiết kế của nhà máy = 500000 tonne/year | 2025>2025',
      'figure [30%] đáp ứng nhu cầu thị trường = 30 % | 2025>2025',
    ],
  },
  {
    text: 'Tỷ lệ giải ngân 3 chương trình mục tiêu quốc gia đạt 48,6%, thấp hơn 5,2% so với cùng kỳ năm 2024.',
    reads: [
      'figure [3 chương trình] tỷ lệ giải ngân chương trình mục tiêu quốc gia = 3 document | 2025>2025',
      'figure [48,6%] tỷ lệ giải ngân 3 chương trình mục tiêu quốc gia = 48.6 % | 2025>2025',
      'figure [5,2%] tỷ lệ giải ngân 3 chương trình mục tiêu quốc gia = 5.2 % decrease of same_period | 2025>2025',
    ],
  },
  {
    text: 'Trong quý III/2025, doanh thu vận tải ước đạt 1.850 tỷ đồng, tăng 4,3% so với quý trước và tăng 11,2% so với cùng kỳ năm trước.',
    reads: [
      'figure [1.850 tỷ đồng] doanh thu vận tải ~ 1850000000000 VND | 2025-07-01>2025-09-30',
      'figure [4,3%] doanh thu vận tải = 4.3 % increase of previous | 2025-07-01>2025-09-30',
      'figure [11,2%] doanh thu vận tải = 11.2 % increase of same_period | 2025-07-01>2025-09-30',
    ],
  },
  {
    text: 'Nhiệm kỳ 2025-2030, Đảng bộ phường phấn đấu kết nạp 150 đảng viên trở lên, hằng năm có 90% chi bộ hoàn thành tốt nhiệm vụ.',
    reads: [
      'target [150 đảng viên] kết nạp đảng viên >= 150 person | 2025>2030',
      'target [90%] chi bộ hoàn thành tốt nhiệm vụ = 90 %/year | 2025>2030',
    ],
  },
  {
    text: 'Tỷ lệ chuyển đổi số cấp xã đạt mức 3 trở lên là 75%.',
    reads: ['figure [75%] tỷ lệ chuyển đổi số cấp xã đạt mức 3 trở lên = 75 % | 2025>2025'],
  },
  {
    text: 'Số vụ phạm pháp hình sự giảm 12,5% (giảm 45 vụ), tỷ lệ điều tra, khám phá án đạt 89,7%.',
    reads: [
      'figure [12,5%] số vụ phạm pháp hình sự = 12.5 % decrease | 2025>2025',
      'figure [45 vụ] số vụ phạm pháp hình sự = 45 count:vụ decrease | 2025>2025',
      'figure [89,7%] tỷ lệ điều tra, khám phá án = 89.7 % | 2025>2025',
    ],
  },
  {
    text: 'Lũ cuốn trôi 2 cây cầu, làm hư hỏng 15 km đường giao thông, 7 công trình thủy lợi.',
    reads: [
      'figure [2 cây cầu] lũ cuốn trôi cây cầu = 2 count:cây cầu | 2025>2025',
      'figure [15 km] làm hư hỏng đường giao thông = 15 km | 2025>2025',
      'figure [7 công trình] công trình thủy lợi = 7 count:công trình | 2025>2025',
    ],
  },
  {
    text: 'Chương trình giảm nghèo đã hỗ trợ 1.245 con bò giống cho 980 hộ nghèo, cận nghèo.',
    reads: [
      'figure [1.245 con] hỗ trợ con bò giống = 1245 head | 2025>2025',
      'figure [980 hộ nghèo] hộ nghèo, cận nghèo = 980 household | 2025>2025',
    ],
  },
  {
    text: 'Tỉnh Cà Mau có bờ biển dài 310 km, 2 vùng sinh thái mặn, ngọt.',
    reads: [
      'figure [310 km] bờ biển dài = 310 km | 2025>2025 @tỉnh Cà Mau',
      'figure [2 vùng] vùng sinh thái mặn, ngọt = 2 count:vùng | 2025>2025 @tỉnh Cà Mau',
    ],
  },
  {
    text: 'Thị trường Hoa Kỳ chiếm 28,5% tổng kim ngạch, Nhật Bản 17,2%, EU 15%.',
    reads: [
      'figure [28,5%] thị trường Hoa Kỳ = 28.5 % | 2025>2025',
      'figure [17,2%] Nhật Bản = 17.2 % | 2025>2025',
      'figure [15%] EU = 15 % | 2025>2025',
    ],
  },
  {
    text: 'Tổng thu ngân sách nhà nước trên địa bàn thực hiện 12.456 tỷ đồng, đạt 103% dự toán năm, tăng 18% so với cùng kỳ.',
    reads: [
      'figure [12.456 tỷ đồng] tổng thu ngân sách nhà nước trên địa bàn = 12456000000000 VND | 2025>2025',
      'figure [103%] tổng thu ngân sách nhà nước trên địa bàn = 103 % of estimate | 2025>2025',
      'figure [18%] tổng thu ngân sách nhà nước trên địa bàn = 18 % increase of same_period | 2025>2025',
    ],
  },
  {
    text: 'Trên lĩnh vực văn hóa, toàn tỉnh có 92,3% gia đình đạt chuẩn văn hóa, 95% thôn, buôn, tổ dân phố văn hóa.',
    reads: [
      'figure [92,3%] gia đình đạt chuẩn văn hóa = 92.3 % | 2025>2025',
      'figure [95%] thôn, buôn = 95 % | 2025>2025',
    ],
  },
  {
    text: 'Đến nay, tỷ lệ hộ dân sử dụng điện đạt 99,8%, nước hợp vệ sinh 97,5%, nước sạch theo quy chuẩn 68%.',
    reads: [
      'figure [99,8%] tỷ lệ hộ dân sử dụng điện = 99.8 % | >2025',
      'figure [97,5%] tỷ lệ nước hợp vệ sinh = 97.5 % | >2025',
      'figure [68%] tỷ lệ nước sạch theo quy chuẩn = 68 % | >2025',
    ],
  },
  {
    text: 'Hiện toàn xã còn 45 hộ nghèo, chiếm 2,1% và 67 hộ cận nghèo, chiếm 3,2%.',
    reads: [
      'figure [45 hộ nghèo] hộ nghèo = 45 household | 2025>2025',
      'figure [2,1%] hộ nghèo = 2.1 % | 2025>2025',
      'figure [67 hộ cận nghèo] hộ cận nghèo = 67 household | 2025>2025',
      'figure [3,2%] hộ cận nghèo = 3.2 % | 2025>2025',
    ],
  },
  {
    text: 'Sáu tháng đầu năm 2025, GRDP của tỉnh Hậu Giang tăng 8,12%, đứng thứ 3 vùng Đồng bằng sông Cửu Long.',
    reads: ['figure [8,12%] GRDP = 8.12 % increase | 2025-01-01>2025-06-30 @tỉnh Hậu Giang'],
  },
  {
    text: 'Toàn vùng có khoảng 1,9 triệu ha đất trồng lúa, đóng góp 54% sản lượng lúa và 90% lượng gạo xuất khẩu của cả nước.',
    reads: [
      'figure [1,9 triệu ha] đất trồng lúa ~ 1900000 ha | 2025>2025',
      'figure [54%] đóng góp sản lượng lúa = 54 % | 2025>2025',
      'figure [90%] lượng gạo xuất khẩu của cả nước = 90 % | 2025>2025',
    ],
  },
  {
    text: 'Đến năm 2030, tỉnh phấn đấu có ít nhất 50.000 doanh nghiệp hoạt động, kinh tế số chiếm 30% GRDP.',
    reads: [
      'target [50.000 doanh nghiệp] doanh nghiệp hoạt động >= 50000 organization | >2030',
      'target [30%] kinh tế số = 30 % | >2030',
    ],
  },
  {
    text: 'Thành phố Đà Nẵng đón 1,2 triệu lượt khách trong tháng 7, công suất buồng phòng bình quân đạt 68,5%.',
    reads: [
      'figure [1,2 triệu lượt khách] đón lượt khách = 1200000 visit | 2025-07-01>2025-07-31 @thành phố Đà Nẵng',
      'figure [68,5%] công suất buồng phòng bình quân = 68.5 % | 2025>2025 @thành phố Đà Nẵng',
    ],
  },
  {
    text: 'Trong vụ hè thu, nông dân huyện Tháp Mười thu hoạch 45.200 ha, năng suất 5,8 tấn/ha, lợi nhuận bình quân 18 triệu đồng/ha.',
    reads: [
      'figure [45.200 ha] thu hoạch = 45200 ha | 2025>2025 @huyện Tháp Mười',
      'figure [5,8 tấn/ha] năng suất = 5.8 tonne/ha | 2025>2025 @huyện Tháp Mười',
      'figure [18 triệu đồng/ha] lợi nhuận bình quân = 18000000 VND/ha | 2025>2025 @huyện Tháp Mười',
    ],
  },
  {
    text: 'Công ty Cổ phần Thủy sản Minh Phú xuất khẩu 32.000 tấn tôm, kim ngạch 380 triệu USD.',
    reads: [
      'figure [32.000 tấn] xuất khẩu tôm = 32000 tonne | 2025>2025',
      'figure [380 triệu USD] kim ngạch xuất khẩu tôm = 380000000 USD | 2025>2025',
    ],
  },
  {
    text: 'Tỷ lệ hộ nghèo giảm từ 5,6% năm 2021 xuống còn 1,9% năm 2025, bình quân giảm 0,9%/năm.',
    reads: [
      'figure [5,6%] tỷ lệ hộ nghèo = 5.6 % | 2021>2021',
      'figure [1,9%] tỷ lệ hộ nghèo = 1.9 % | 2025>2025',
      'figure [0,9%/năm] tỷ lệ hộ nghèo = 0.9 %/year decrease | 2025>2025',
    ],
  },
  {
    text: 'Tỷ lệ lao động nông nghiệp giảm còn 28%, thu nhập bình quân đạt 62 triệu đồng/người/năm, tăng 8,5 triệu đồng so với năm 2023.',
    reads: [
      'figure [28%] tỷ lệ lao động nông nghiệp = 28 % | 2025>2025',
      'figure [62 triệu đồng/người/năm] thu nhập bình quân = 62000000 VND/person_year | 2025>2025',
      'figure [8,5 triệu đồng] thu nhập bình quân = 8500000 VND increase of previous | 2025>2025',
    ],
  },
  {
    text: 'Huyện đã giải phóng mặt bằng 85,6/92,3 ha, đạt 92,7%; còn 46 hộ chưa nhận tiền bồi thường.',
    reads: [
      'figure [85,6/92,3 ha] giải phóng mặt bằng = 85.6/92.3 ha | 2025>2025',
      'figure [92,7%] giải phóng mặt bằng = 92.7 % | 2025>2025',
      'figure [46 hộ] hộ chưa nhận tiền bồi thường = 46 household | 2025>2025',
    ],
  },
  {
    text: 'Công an xã tiếp nhận, giải quyết 3.412 hồ sơ cấp căn cước, kích hoạt 2.980 tài khoản định danh điện tử mức độ 2.',
    reads: [
      'figure [3.412 hồ sơ] tiếp nhận, giải quyết hồ sơ cấp căn cước = 3412 document | 2025>2025',
      'figure [2.980 tài khoản] kích hoạt tài khoản định danh điện tử mức độ 2 = 2980 count:tài khoản | 2025>2025',
    ],
  },
  {
    text: 'Nhà văn hóa thôn được xây dựng trên diện tích 350 m2 với kinh phí 1,2 tỷ đồng, trong đó Nhân dân đóng góp 450 triệu đồng.',
    reads: [
      'figure [350 m2] nhà văn hóa thôn được xây dựng trên diện tích = 350 m2 | 2025>2025',
      'figure [1,2 tỷ đồng] kinh phí nhà văn hóa thôn = 1200000000 VND | 2025>2025',
      'figure [450 triệu đồng] nhân dân đóng góp = 450000000 VND | 2025>2025',
    ],
  },
  {
    text: 'Cả nước có 34 tỉnh, thành phố; 3.321 đơn vị hành chính cấp xã.',
    reads: [
      'figure [34 tỉnh] tỉnh, thành phố = 34 count:tỉnh | 2025>2025 @Cả nước',
      'figure [3.321 đơn vị hành chính cấp xã] đơn vị hành chính cấp xã = 3321 commune | 2025>2025 @Cả nước',
    ],
  },
  {
    text: 'Thời gian giải quyết thủ tục hành chính giảm từ 15 ngày xuống còn 9 ngày.',
    reads: [
      'figure [15 ngày] thời gian giải quyết thủ tục hành chính = 15 count:ngày | 2025>2025',
      'figure [9 ngày] thời gian giải quyết thủ tục hành chính = 9 count:ngày | 2025>2025',
    ],
  },
  {
    text: 'Toàn tỉnh có 100% xã, phường có trạm y tế, 96% trạm y tế có bác sĩ làm việc.',
    reads: [
      'figure [100%] xã, phường có trạm y tế = 100 % | 2025>2025',
      'figure [96%] trạm y tế có bác sĩ làm việc = 96 % | 2025>2025',
    ],
  },
  {
    text: 'Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng thể thấp còi giảm còn 16,8%.',
    reads: ['figure [16,8%] tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng thể thấp còi = 16.8 % | 2025>2025'],
  },
  {
    text: 'Bộ đội Biên phòng tỉnh tổ chức 1.250 lượt tuần tra, bảo vệ 143 km đường biên giới và 62 cột mốc.',
    reads: [
      'figure [1.250 lượt] tổ chức lượt tuần tra = 1250 count:lượt | 2025>2025',
      'figure [143 km] bảo vệ đường biên giới = 143 km | 2025>2025',
      'figure [62 cột] cột mốc = 62 count:cột | 2025>2025',
    ],
  },
  {
    text: 'Vốn FDI thực hiện ước đạt 620 triệu USD, bằng 118% so với cùng kỳ.',
    reads: [
      'figure [620 triệu USD] Vốn FDI ~ 620000000 USD | 2025>2025',
      'figure [118%] Vốn FDI = 118 % of same_period | 2025>2025',
    ],
  },
  {
    text: 'Trong tháng 10, Sở sẽ tổ chức 5 lớp tập huấn cho 400 cán bộ cơ sở.',
    reads: [
      'target [5 lớp tập huấn] tổ chức lớp tập huấn = 5 count:lớp tập huấn | 2025-10-01>2025-10-31',
      'target [400 cán bộ] cán bộ cơ sở = 400 person | 2025-10-01>2025-10-31',
    ],
  },
  {
    text: 'Mưa lớn làm sạt lở 1.250 m đường, ước khối lượng đất đá khoảng 3.500 m3.',
    reads: [
      'figure [1.250 m] sạt lở đường = 1250 m | 2025>2025',
      'figure [3.500 m3] khối lượng đất đá ~ 3500 count:m3 | 2025>2025',
    ],
  },
  {
    text: 'Tổng kinh phí thực hiện đề án là 85 tỷ đồng, trong đó ngân sách tỉnh hỗ trợ 60%.',
    reads: [
      'figure [85 tỷ đồng] tổng kinh phí thực hiện đề án = 85000000000 VND | 2025>2025',
      'figure [60%] ngân sách tỉnh hỗ trợ = 60 % | 2025>2025',
    ],
  },
  {
    text: 'Năm 2024, toàn tỉnh có 256.780 người tham gia bảo hiểm xã hội, chiếm 32,4% lực lượng lao động trong độ tuổi.',
    reads: [
      'figure [256.780 người] người tham gia bảo hiểm xã hội = 256780 person | 2024>2024',
      'figure [32,4%] người tham gia bảo hiểm xã hội = 32.4 % | 2024>2024',
    ],
  },
  {
    text: 'Đảng bộ tỉnh có 15 đảng bộ trực thuộc, 612 tổ chức cơ sở đảng với hơn 68.000 đảng viên.',
    reads: [
      'figure [15 đảng bộ] đảng bộ trực thuộc = 15 organization | 2025>2025',
      'figure [612 tổ chức cơ sở đảng] tổ chức cơ sở đảng = 612 organization | 2025>2025',
      'figure [68.000 đảng viên] đảng viên > 68000 person | 2025>2025',
    ],
  },
  {
    text: 'Phường có 12.500 hộ dân với trên 48.000 nhân khẩu, diện tích tự nhiên 18,6 km2.',
    reads: [
      'figure [12.500 hộ dân] hộ dân = 12500 household | 2025>2025',
      'figure [48.000 nhân khẩu] nhân khẩu > 48000 person | 2025>2025',
      'figure [18,6 km2] diện tích tự nhiên = 18.6 km2 | 2025>2025',
    ],
  },
  {
    text: 'Dự kiến, kỳ họp sẽ xem xét, thông qua 32 nghị quyết.',
    reads: ['target [32 nghị quyết] thông qua nghị quyết = 32 document | 2025>2025'],
  },
  {
    text: 'Theo kế hoạch, vụ mùa năm nay huyện gieo cấy 8.450 ha lúa; đến nay đã gieo cấy được 7.920 ha, đạt 93,7%.',
    reads: [
      'target [8.450 ha] vụ mùa huyện gieo cấy lúa = 8450 ha | 2025>2025',
      'figure [7.920 ha] gieo cấy lúa = 7920 ha | 2025>2025',
      'figure [93,7%] gieo cấy lúa = 93.7 % | 2025>2025',
    ],
  },
  {
    text: 'Giá trị sản xuất công nghiệp - tiểu thủ công nghiệp đạt 2.340 tỷ đồng (kế hoạch 2.200 tỷ đồng), tăng 14%.',
    reads: [
      'figure [2.340 tỷ đồng] giá trị sản xuất công nghiệp - tiểu thủ công nghiệp = 2340000000000 VND | 2025>2025',
      'target [2.200 tỷ đồng] giá trị sản xuất công nghiệp - tiểu thủ công nghiệp = 2200000000000 VND | 2025>2025',
      'figure [14%] giá trị sản xuất công nghiệp - tiểu thủ công nghiệp = 14 % increase | 2025>2025',
    ],
  },
  {
    text: 'Sản lượng điện thương phẩm đạt 1,82 tỷ kWh, tổn thất điện năng 4,35%.',
    reads: [
      'figure [1,82 tỷ kWh] sản lượng điện thương phẩm = 1820000000 count:kWh | 2025>2025',
      'figure [4,35%] tổn thất điện năng = 4.35 % | 2025>2025',
    ],
  },
  {
    text: 'Quỹ đất dành cho nhà ở xã hội là 125 ha; mục tiêu hoàn thành 4.500 căn nhà ở xã hội trong năm 2026.',
    reads: [
      'figure [125 ha] quỹ đất dành cho nhà ở xã hội = 125 ha | 2025>2025',
      'target [4.500 căn nhà] hoàn thành căn nhà ở xã hội = 4500 count:căn nhà | 2026>2026',
    ],
  },
  {
    text: 'Toàn tỉnh phát sinh 35 ổ dịch tả lợn châu Phi tại 12 xã, buộc tiêu hủy 4.560 con lợn với trọng lượng 215 tấn.',
    reads: [
      'figure [35 ổ dịch] phát sinh ổ dịch tả lợn châu Phi = 35 count:ổ dịch | 2025>2025',
      'figure [12 xã] xã = 12 commune | 2025>2025',
      'figure [4.560 con] buộc tiêu hủy con lợn = 4560 head | 2025>2025',
      'figure [215 tấn] trọng lượng buộc tiêu hủy con lợn = 215 tonne | 2025>2025',
    ],
  },
  {
    text: 'Hệ thống y tế có 28,5 giường bệnh/vạn dân và 9,2 bác sĩ/vạn dân.',
    reads: [
      'figure [28,5 giường bệnh/vạn dân] giường bệnh = 28.5 count:giường bệnh | 2025>2025',
      'figure [9,2 bác sĩ/vạn dân] bác sĩ = 9.2 person | 2025>2025',
    ],
  },
  {
    text: 'Đoàn kiểm tra đã phát hiện 24 cơ sở vi phạm, xử phạt 156 triệu đồng, tiêu hủy 320 kg thực phẩm.',
    reads: [
      'figure [24 cơ sở] phát hiện cơ sở vi phạm = 24 count:cơ sở | 2025>2025',
      'figure [156 triệu đồng] xử phạt = 156000000 VND | 2025>2025',
      'figure [320 kg] tiêu hủy thực phẩm = 320 kg | 2025>2025',
    ],
  },
  {
    text: 'Các tổ chức tín dụng huy động vốn đạt 76.500 tỷ đồng, tăng 9,3%; doanh số cho vay 112.000 tỷ đồng.',
    reads: [
      'figure [76.500 tỷ đồng] các tổ chức tín dụng huy động vốn = 76500000000000 VND | 2025>2025',
      'figure [9,3%] các tổ chức tín dụng huy động vốn = 9.3 % increase | 2025>2025',
      'figure [112.000 tỷ đồng] doanh số cho vay = 112000000000000 VND | 2025>2025',
    ],
  },
  {
    text: 'Có 92,5% ý kiến cử tri đồng ý với phương án sắp xếp.',
    reads: ['figure [92,5%] ý kiến cử tri đồng ý = 92.5 % | 2025>2025'],
  },
  {
    text: 'Tỉnh ủy ban hành Nghị quyết số 12-NQ/TU về phát triển 10.000 ha cây dược liệu đến năm 2030.',
    reads: ['target [10.000 ha] phát triển cây dược liệu = 10000 ha | >2030'],
  },
  {
    text: 'Ngày 2/9, gần 5.000 người dân đã tham dự lễ diễu hành tại Quảng trường 10/3.',
    reads: ['figure [5.000 người dân] người dân đã tham dự lễ diễu hành ~ 5000 person | 2025-09-02>2025-09-02'],
  },
  {
    text: 'Chi hội Phụ nữ thôn 6 có 120 hội viên, gây quỹ được 45 triệu đồng giúp 8 hội viên khó khăn phát triển kinh tế.',
    reads: [
      'figure [120 hội viên] hội viên = 120 person | 2025>2025 @thôn 6',
      'figure [45 triệu đồng] gây quỹ = 45000000 VND | 2025>2025 @thôn 6',
      'figure [8 hội viên] hội viên khó khăn phát triển kinh tế = 8 person | 2025>2025 @thôn 6',
    ],
  },
  {
    text: 'Xã Đắk Wer có 3.200 ha cà phê, 1.150 ha hồ tiêu, 680 ha mắc ca.',
    reads: [
      'figure [3.200 ha] cà phê = 3200 ha | 2025>2025 @xã Đắk Wer',
      'figure [1.150 ha] hồ tiêu = 1150 ha | 2025>2025 @xã Đắk Wer',
      'figure [680 ha] mắc ca = 680 ha | 2025>2025 @xã Đắk Wer',
    ],
  },
  {
    text: 'Tỷ lệ dân số tham gia BHXH tự nguyện còn thấp, mới đạt 3,1% lực lượng lao động.',
    reads: ['figure [3,1%] tỷ lệ dân số tham gia BHXH tự nguyện = 3.1 % | 2025>2025'],
  },
  {
    text: 'Chỉ số cải cách hành chính (PAR Index) của tỉnh đạt 88,65%, tăng 5 bậc so với năm 2023.',
    reads: ['figure [88,65%] chỉ số cải cách hành chính (PAR Index) = 88.65 % | 2025>2025'],
  },
  {
    text: 'Học sinh đạt 12 huy chương vàng, 8 huy chương bạc tại Hội khỏe Phù Đổng.',
    reads: [
      'figure [12 huy chương vàng] huy chương vàng = 12 count:huy chương vàng | 2025>2025',
      'figure [8 huy chương bạc] huy chương bạc = 8 count:huy chương bạc | 2025>2025',
    ],
  },
  {
    text: 'Điểm chuẩn vào lớp 10 Trường THPT Lê Lợi là 32,5 điểm.',
    reads: [],
  },
  {
    text: 'Trận đấu kết thúc với tỷ số 2-1 nghiêng về đội chủ nhà.',
    reads: [],
  },
  {
    text: 'Anh Y Blư Niê, 35 tuổi, trồng 1,5 ha cà phê xen 200 cây sầu riêng, thu lãi 700 triệu đồng mỗi năm.',
    reads: [
      'figure [1,5 ha] trồng cà phê xen = 1.5 ha | 2025>2025',
      'figure [200 cây] cây sầu riêng = 200 tree | 2025>2025',
      'figure [700 triệu đồng mỗi năm] thu lãi = 700000000 VND/year | 2025>2025',
    ],
  },
  {
    text: 'Theo Quyết định số 1719/QĐ-TTg ngày 14/10/2021, tổng vốn giai đoạn I của chương trình là 1.120 tỷ đồng.',
    reads: ['figure [1.120 tỷ đồng] tổng vốn giai đoạn I của chương trình = 1120000000000 VND | 2025>2025'],
  },
  {
    text: 'Tỉnh giao chỉ tiêu thu ngân sách năm 2026 cho huyện là 650 tỷ đồng, tăng 12% so với ước thực hiện năm 2025.',
    reads: [
      'target [650 tỷ đồng] thu ngân sách cho huyện = 650000000000 VND | 2026>2026',
      'target [12%] thu ngân sách cho huyện = 12 % increase of previous | 2026>2026',
    ],
  },
  {
    text: 'Tổng thu ngân sách 10 tháng ước đạt 9.846 tỷ đồng, bằng 118,2% dự toán Trung ương giao, 104,5% dự toán HĐND tỉnh.',
    reads: [
      'figure [9.846 tỷ đồng] tổng thu ngân sách ~ 9846000000000 VND | 2025-01-01>2025-10-31',
      'figure [118,2%] tổng thu ngân sách = 118.2 % of estimate | 2025-01-01>2025-10-31',
      'figure [104,5%] tổng thu ngân sách = 104.5 % of estimate | 2025-01-01>2025-10-31',
    ],
  },
  {
    text: 'Ngược lại, thu từ doanh nghiệp nhà nước mới đạt 68%, thu xổ số kiến thiết đạt 79% kế hoạch.',
    reads: [
      'figure [68%] thu từ doanh nghiệp nhà nước = 68 % | 2025>2025',
      'figure [79%] thu xổ số kiến thiết = 79 % of plan | 2025>2025',
    ],
  },
  {
    text: 'Các khoản huy động, đóng góp 71 tỷ đồng.',
    reads: ['figure [71 tỷ đồng] các khoản huy động, đóng góp = 71000000000 VND | 2025>2025'],
  },
  {
    text: 'Năm 2026, ngành đặt mục tiêu giá trị sản xuất nông, lâm, thủy sản tăng 4%.',
    reads: ['target [4%] giá trị sản xuất nông, lâm, thủy sản = 4 % increase | 2026>2026'],
  },
  {
    text: 'Toàn tỉnh xuống giống 98.500 ha, nhanh hơn cùng kỳ 8.200 ha.',
    reads: [
      'figure [98.500 ha] xuống giống = 98500 ha | 2025>2025',
      'figure [8.200 ha] xuống giống = 8200 ha increase of same_period | 2025>2025',
    ],
  },
  {
    text: 'Suy dinh dưỡng thể nhẹ cân giảm còn 7,1%, thể thấp còi còn 12,8%.',
    reads: [
      'figure [7,1%] suy dinh dưỡng thể nhẹ cân = 7.1 % | 2025>2025',
      'figure [12,8%] suy dinh dưỡng thể thấp còi = 12.8 % | 2025>2025',
    ],
  },
  {
    text: 'Số bác sĩ nghỉ việc là 21 người, gấp đôi năm 2024.',
    reads: [
      'figure [21 người] số bác sĩ nghỉ việc = 21 person | 2025>2025',
      'figure [gấp đôi] số bác sĩ nghỉ việc = 2 times | 2025>2025',
    ],
  },
  {
    text: 'Đối với đảng viên: hoàn thành xuất sắc 18,2%, hoàn thành tốt 78,9%.',
    reads: [
      'figure [18,2%] đảng viên hoàn thành xuất sắc = 18.2 % | 2025>2025',
      'figure [78,9%] đảng viên hoàn thành tốt = 78.9 % | 2025>2025',
    ],
  },
  {
    text: 'Thi hành kỷ luật 7 đảng viên, trong đó khiển trách 5, cảnh cáo 2.',
    reads: [
      'figure [7 đảng viên] thi hành kỷ luật đảng viên = 7 person | 2025>2025',
      'figure [5] khiển trách = 5 person | 2025>2025',
      'figure [2] cảnh cáo = 2 person | 2025>2025',
    ],
  },
  {
    text: 'Cây lúa: Diện tích 412 ha, năng suất 51,2 tạ/ha, sản lượng 2.109,4 tấn.',
    reads: [
      'figure [412 ha] diện tích cây lúa = 412 ha | 2025>2025',
      'figure [51,2 tạ/ha] năng suất cây lúa = 51.2 count:tạ/ha | 2025>2025',
      'figure [2.109,4 tấn] sản lượng cây lúa = 2109.4 tonne | 2025>2025',
    ],
  },
  {
    text: 'Cây chè: tổng diện tích 648 ha, trong đó chè kinh doanh 590 ha.',
    reads: [
      'figure [648 ha] tổng diện tích cây chè = 648 ha | 2025>2025',
      'figure [590 ha] diện tích chè kinh doanh = 590 ha | 2025>2025',
    ],
  },
  {
    text: 'Thu ngân sách: chỉ tiêu 14,5 tỷ đồng, thực hiện 16,8 tỷ đồng (đạt 116%).',
    reads: [
      'target [14,5 tỷ đồng] thu ngân sách = 14500000000 VND | 2025>2025',
      'figure [16,8 tỷ đồng] thu ngân sách = 16800000000 VND | 2025>2025',
      'figure [116%] thu ngân sách = 116 % | 2025>2025',
    ],
  },
  {
    text: 'Thu nhập bình quân: KH 42 triệu đồng, TH 43,6 triệu đồng/người/năm.',
    reads: [
      'target [42 triệu đồng] thu nhập bình quân = 42000000 VND | 2025>2025',
      'figure [43,6 triệu đồng/người/năm] thu nhập bình quân = 43600000 VND/person_year | 2025>2025',
    ],
  },
  {
    text: 'Giải ngân đạt 64,7% kế hoạch, thấp hơn cùng kỳ năm 2024 (69,2%).',
    reads: ['figure [64,7%] giải ngân = 64.7 % of plan | 2025>2025', 'figure [69,2%] giải ngân = 69.2 % | 2024>2024'],
  },
  {
    text: 'Ban Quản lý được giao 3.100 tỷ đồng, song mới giải ngân hơn 1.200 tỷ đồng (39%).',
    reads: [
      'target [3.100 tỷ đồng] Ban Quản lý được giao = 3100000000000 VND | 2025>2025',
      'figure [1.200 tỷ đồng] giải ngân > 1200000000000 VND | 2025>2025',
      'figure [39%] giải ngân = 39 % | 2025>2025',
    ],
  },
  {
    text: 'Nguyên nhân chủ yếu do giá cát tăng 30 - 40%.',
    reads: ['figure [30 - 40%] giá cát = 30..40 % increase | 2025>2025'],
  },
  {
    text: 'Công tác giải phóng mặt bằng dự án đường ven biển bàn giao 28,6/43,7 km.',
    reads: [
      'figure [28,6/43,7 km] công tác giải phóng mặt bằng dự án đường ven biển bàn giao = 28.6/43.7 km | 2025>2025',
    ],
  },
  {
    text: 'Hộ nghèo theo chuẩn đa chiều giảm từ 6,1% xuống 4,3%, tương đương giảm 130 hộ.',
    reads: [
      'figure [6,1%] hộ nghèo theo chuẩn đa chiều = 6.1 % | 2025>2025',
      'figure [4,3%] hộ nghèo theo chuẩn đa chiều = 4.3 % | 2025>2025',
      'figure [130 hộ] hộ nghèo theo chuẩn đa chiều = 130 household decrease | 2025>2025',
    ],
  },
  {
    text: 'Toàn xã có 5.870 ha cà phê, 60% diện tích đã tái canh.',
    reads: ['figure [5.870 ha] cà phê = 5870 ha | 2025>2025', 'figure [60%] diện tích đã tái canh = 60 % | 2025>2025'],
  },
  {
    text: 'Điện thoại thông minh đạt 98,4 triệu cái (+12%), đồng hồ thông minh 21,7 triệu cái (-5,3%).',
    reads: [
      'figure [98,4 triệu cái] điện thoại thông minh = 98400000 count:cái | 2025>2025',
      'figure [12%] điện thoại thông minh = 12 % increase | 2025>2025',
      'figure [21,7 triệu cái] đồng hồ thông minh = 21700000 count:cái | 2025>2025',
      'figure [5,3%] đồng hồ thông minh = 5.3 % decrease | 2025>2025',
    ],
  },
  {
    text: 'Doanh nghiệp thành lập mới 6.420, tăng 22%.',
    reads: [
      'figure [6.420] doanh nghiệp thành lập mới = 6420 organization | 2025>2025',
      'figure [22%] doanh nghiệp thành lập mới = 22 % increase | 2025>2025',
    ],
  },
  {
    text: 'Kịch bản quý IV: GRDP tăng 11,5 - 12%.',
    reads: ['target [11,5 - 12%] GRDP = 11.5..12 % increase | 2025-10-01>2025-12-31'],
  },
  {
    text: 'Các bệnh viện khám bệnh cho 2,1 triệu lượt người, điều trị nội trú 285.000 lượt.',
    reads: [
      'figure [2,1 triệu lượt người] khám bệnh cho lượt người = 2100000 count:lượt người | 2025>2025',
      'figure [285.000 lượt] điều trị nội trú lượt = 285000 count:lượt | 2025>2025',
    ],
  },
  {
    text: 'Nguồn vốn đã giúp 684 hộ thoát nghèo.',
    reads: ['figure [684 hộ] giúp hộ thoát nghèo = 684 household | 2025>2025'],
  },
  {
    text: 'Dư nợ đạt 128,4 tỷ đồng với 1.936 hộ còn dư nợ, tăng 14,7 tỷ đồng.',
    reads: [
      'figure [128,4 tỷ đồng] dư nợ = 128400000000 VND | 2025>2025',
      'figure [1.936 hộ] hộ còn dư nợ = 1936 household | 2025>2025',
      'figure [14,7 tỷ đồng] dư nợ = 14700000000 VND increase | 2025>2025',
    ],
  },
  {
    text: 'Từ mức 61,3% đầu giai đoạn, tỷ lệ hộ nghèo nay còn 34,9%.',
    reads: ['figure [61,3%] tỷ lệ hộ nghèo = 61.3 % | 2025>2025', 'figure [34,9%] tỷ lệ hộ nghèo = 34.9 % | 2025>2025'],
  },
  {
    text: 'Thưởng Tết cao nhất 468 triệu đồng, thấp nhất 1,2 triệu đồng, bình quân 9,4 triệu đồng/người.',
    reads: [
      'figure [468 triệu đồng] Thưởng Tết cao nhất = 468000000 VND | 2025>2025',
      'figure [1,2 triệu đồng] Thưởng Tết thấp nhất = 1200000 VND | 2025>2025',
      'figure [9,4 triệu đồng/người] Thưởng Tết bình quân = 9400000 VND/person | 2025>2025',
    ],
  },
  {
    text: 'Lũ làm 9 người chết (Na Lay 2, Phú Bình 3), 2 người mất tích.',
    reads: [
      'figure [9 người] người chết = 9 person | 2025>2025',
      'figure [2] người chết = 2 person | 2025>2025',
      'figure [3] người chết = 3 person | 2025>2025',
      'figure [2 người] người mất tích = 2 person | 2025>2025',
    ],
  },
  {
    text: '560.000 con gia cầm, 12.300 con gia súc bị cuốn trôi.',
    reads: [
      'figure [560.000 con] con gia cầm bị cuốn trôi = 560000 head | 2025>2025',
      'figure [12.300 con] con gia súc bị cuốn trôi = 12300 head | 2025>2025',
    ],
  },
  {
    text: '94% gia đình, 97,5% thôn đạt danh hiệu văn hóa.',
    reads: [
      'figure [94%] gia đình đạt danh hiệu văn hóa = 94 % | 2025>2025',
      'figure [97,5%] thôn đạt danh hiệu văn hóa = 97.5 % | 2025>2025',
    ],
  },
  {
    text: 'Về nông nghiệp: 10.420 ha lúa bị ngập úng.',
    reads: ['figure [10.420 ha] lúa bị ngập úng = 10420 ha | 2025>2025'],
  },
  {
    text: 'Còn 83 hộ đang hoàn thiện hồ sơ.',
    reads: ['figure [83 hộ] hộ đang hoàn thiện hồ sơ = 83 household | 2025>2025'],
  },
  {
    text: 'Thiếu 4.216 giáo viên, căng nhất là Tin học (612), Tiếng Anh (540).',
    reads: [
      'figure [4.216 giáo viên] giáo viên = 4216 person | 2025>2025',
      'figure [612] giáo viên Tin học = 612 person | 2025>2025',
      'figure [540] giáo viên Tiếng Anh = 540 person | 2025>2025',
    ],
  },
  {
    text: 'Đại hội có 148 đại biểu đại diện cho 1.012 đảng viên.',
    reads: [
      'figure [148 đại biểu] đại biểu = 148 person | 2025>2025',
      'figure [1.012 đảng viên] đảng viên = 1012 person | 2025>2025',
    ],
  },
  {
    text: 'Tỉnh nâng tổng số tài khoản lên 1,86 triệu, đạt 92,4% dân số.',
    reads: [
      'figure [1,86 triệu] tổng số tài khoản = 1860000 count:tài khoản | 2025>2025',
      'figure [92,4%] tổng số tài khoản = 92.4 % | 2025>2025',
    ],
  },
  {
    text: 'Cấp tiểu học 292.000 em, THCS 205.000 em.',
    reads: [
      'figure [292.000 em] cấp tiểu học = 292000 person | 2025>2025',
      'figure [205.000 em] cấp THCS = 205000 person | 2025>2025',
    ],
  },
  {
    text: 'Khó khăn nhất là 62% diện tích sầu riêng chưa chủ động nước tưới.',
    reads: ['figure [62%] diện tích sầu riêng chưa chủ động nước tưới = 62 % | 2025>2025'],
  },
  {
    text: 'Bà con vui hơn bởi 12 chùa được sửa chữa.',
    reads: ['figure [12 chùa] chùa được sửa chữa = 12 count:chùa | 2025>2025'],
  },
  {
    text: 'HTX tạo việc cho 65 xã viên, 90% là phụ nữ Khmer.',
    reads: [
      'figure [65 xã viên] tạo việc cho xã viên = 65 person | 2025>2025',
      'figure [90%] xã viên là phụ nữ Khmer = 90 % | 2025>2025',
    ],
  },
  {
    text: 'Kim ngạch cán mốc 2,28 tỷ USD, tăng 9,6%; riêng tôm mang về 1,94 tỷ USD, chiếm hơn 85%.',
    reads: [
      'figure [2,28 tỷ USD] kim ngạch = 2280000000 USD | 2025>2025',
      'figure [9,6%] kim ngạch = 9.6 % increase | 2025>2025',
      'figure [1,94 tỷ USD] tôm = 1940000000 USD | 2025>2025',
      'figure [85%] tôm > 85 % | 2025>2025',
    ],
  },
  {
    text: 'Giải ngân vốn đầu tư công 57,3/68 tỷ đồng.',
    reads: ['figure [57,3/68 tỷ đồng] giải ngân vốn đầu tư công = 57300000000/68000000000 VND | 2025>2025'],
  },
  {
    text: 'Trước bão đã sơ tán 13.218 hộ/46.507 người.',
    reads: [
      'figure [13.218 hộ] sơ tán hộ = 13218 household | 2025>2025',
      'figure [46.507 người] sơ tán người = 46507 person | 2025>2025',
    ],
  },
  {
    text: 'Xã dành 12 tỷ đồng sửa chữa 15 trường học.',
    reads: [
      'figure [12 tỷ đồng] dành sửa chữa trường học = 12000000000 VND | 2025>2025',
      'figure [15 trường học] sửa chữa trường học = 15 school | 2025>2025',
    ],
  },
  {
    text: 'Điểm trung bình các môn đạt 6,31; chỉ số HDI của tỉnh là 0,742.',
    reads: [
      'figure [6,31] điểm trung bình các môn = 6.31 count:điểm | 2025>2025',
      'figure [0,742] chỉ số HDI = 0.742 count:điểm | 2025>2025',
    ],
  },
  {
    text: 'Đang thi công 21 dự án quy mô 17.600 căn.',
    reads: [
      'figure [21 dự án] thi công dự án = 21 project | 2025>2025',
      'figure [17.600 căn] quy mô thi công dự án = 17600 count:căn | 2025>2025',
    ],
  },
  {
    text: 'Gọi công dân nhập ngũ 28/28; hồ sơ trực tuyến 8.236 (87,5%).',
    reads: [
      'figure [28/28] gọi công dân nhập ngũ = 28/28 person | 2025>2025',
      'figure [8.236] hồ sơ trực tuyến = 8236 document | 2025>2025',
      'figure [87,5%] hồ sơ trực tuyến = 87.5 % | 2025>2025',
    ],
  },
  {
    text: 'Gần một nửa số hộ nghèo thiếu đất; hai phần ba diện tích mía đã thu hoạch.',
    reads: [
      'figure [một nửa] số hộ nghèo thiếu đất ~ 0.5 count:phần | 2025>2025',
      'figure [hai phần ba] diện tích mía đã thu hoạch = 2/3 count:phần | 2025>2025',
    ],
  },
  {
    text: 'Doanh thu tăng gấp đôi, lượng khách gấp rưỡi năm ngoái.',
    reads: [
      'figure [gấp đôi] doanh thu = 2 times increase | 2025>2025',
      'figure [gấp rưỡi] lượng khách = 1.5 times | 2025>2025',
    ],
  },
  {
    text: 'Ba năm qua, xã mở 24 lớp xóa mù chữ.',
    reads: ['figure [24 lớp] mở lớp xóa mù chữ = 24 count:lớp | 2022>2025'],
  },
  {
    text: 'Nhiệm kỳ tới, mỗi năm kết nạp 35 đảng viên trở lên.',
    reads: ['target [35 đảng viên] kết nạp đảng viên >= 35 person/year | 2025>2025'],
  },
  {
    text: 'Xuất khẩu và nhập khẩu tăng lần lượt 12% và 18%.',
    reads: ['figure [12%] xuất khẩu = 12 % increase | 2025>2025', 'figure [18%] nhập khẩu = 18 % increase | 2025>2025'],
  },
  {
    text: 'Công nghiệp, dịch vụ và nông nghiệp đạt lần lượt 14,2%, 8,5% và 3,6%.',
    reads: [
      'figure [14,2%] công nghiệp = 14.2 % | 2025>2025',
      'figure [8,5%] dịch vụ = 8.5 % | 2025>2025',
      'figure [3,6%] nông nghiệp = 3.6 % | 2025>2025',
    ],
  },
  {
    text: 'Khu công nghiệp thu hút 214 và 158 dự án.',
    reads: [
      'figure [214] thu hút dự án = 214 project | 2025>2025',
      'figure [158 dự án] thu hút dự án = 158 project | 2025>2025',
    ],
  },
  {
    text: 'Năm 2024 và 2025, xã thu 12 tỷ đồng.',
    reads: ['figure [12 tỷ đồng] thu = 12000000000 VND | 2024>2025'],
  },
  {
    text: 'Thôn 5 và 7 có chợ.',
    reads: [],
  },
];
