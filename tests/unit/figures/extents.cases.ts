/** Sentences of the genre, by how far the words of an amount reach; what each amount must be read as. */
export const EXTENTS: readonly { readonly text: string; readonly reads: readonly string[] }[] = [
  {
    text: 'Giá cà phê nhân xô hiện ở mức 118.000 đồng/kg, cao hơn giá cùng kỳ 12%.',
    reads: [
      'figure [118.000 đồng/kg] giá cà phê nhân xô = 118000 VND | 2025>2025',
      'figure [12%] giá cà phê nhân xô = 12 % increase | 2025>2025',
    ],
  },
  {
    text: 'Lượng mưa đo được 320 mm, nhiều hơn trung bình nhiều năm 45 mm.',
    reads: [
      'figure [320 mm] lượng mưa = 320 count:mm | 2025>2025',
      'figure [45 mm] lượng mưa = 45 count:mm increase | 2025>2025',
    ],
  },
  {
    text: 'Năng suất lúa đạt 62 tạ/ha, hơn vụ trước 1,8 tạ/ha.',
    reads: [
      'figure [62 tạ/ha] năng suất lúa = 62 count:tạ/ha | 2025>2025',
      'figure [1,8 tạ/ha] năng suất lúa = 1.8 count:tạ/ha increase of previous | 2025>2025',
    ],
  },
  {
    text: 'Thu nhập bình quân của lao động đạt 8,4 triệu đồng/tháng, thấp hơn mặt bằng chung của vùng 600 nghìn đồng.',
    reads: [
      'figure [8,4 triệu đồng/tháng] thu nhập bình quân của lao động = 8400000 VND/month | 2025>2025',
      'figure [600 nghìn đồng] thu nhập bình quân của lao động = 600000 VND decrease | 2025>2025',
    ],
  },
  {
    text: 'Số vụ cháy là 41 vụ, kém năm ngoái 6 vụ.',
    reads: [
      'figure [41 vụ] số vụ cháy = 41 count:vụ | 2025>2025',
      'figure [6 vụ] số vụ cháy = 6 count:vụ decrease | 2024>2024',
    ],
  },
  {
    text: 'Xã có 214 hộ sống bằng nghề chài lưới và 36 hộ làm du lịch cộng đồng.',
    reads: [
      'figure [214 hộ] hộ sống bằng nghề chài lưới = 214 household | 2025>2025',
      'figure [36 hộ] hộ làm du lịch cộng đồng = 36 household | 2025>2025',
    ],
  },
  {
    text: 'Đến nay 9 mô hình do phụ nữ làm chủ đã được nhân rộng.',
    reads: ['figure [9 mô hình] mô hình do phụ nữ làm chủ = 9 count:mô hình | >2025'],
  },
  {
    text: 'Còn 17 hộ nằm trong vùng có nguy cơ sạt lở cao chưa di dời.',
    reads: ['figure [17 hộ] hộ nằm trong vùng có nguy cơ sạt lở cao chưa di dời = 17 household | 2025>2025'],
  },
  {
    text: 'Trong 10 tháng, có 512 lao động đi làm việc ở nước ngoài theo hợp đồng, chủ yếu là Nhật Bản 210 người, Hàn Quốc 156 người, Đài Loan 98 người.',
    reads: [
      'figure [512 lao động] lao động đi làm việc ở nước ngoài theo hợp đồng = 512 person | 2025-01-01>2025-10-31',
      'figure [210 người] lao động đi làm việc ở nước ngoài theo hợp đồng Nhật Bản = 210 person | 2025-01-01>2025-10-31',
      'figure [156 người] lao động đi làm việc ở nước ngoài theo hợp đồng Hàn Quốc = 156 person | 2025-01-01>2025-10-31',
      'figure [98 người] lao động đi làm việc ở nước ngoài theo hợp đồng Đài Loan = 98 person | 2025-01-01>2025-10-31',
    ],
  },
  {
    text: 'Bà Lê Thị Lan, Trưởng phòng Kinh tế xã, dẫn chứng tỷ lệ hộ khá, giàu đã lên tới 48%.',
    reads: ['figure [48%] tỷ lệ hộ khá, giàu = 48 % | 2025>2025'],
  },
  {
    text: 'Kim ngạch xuất khẩu gỗ và sản phẩm gỗ 142 triệu USD, trong đó gỗ dán 88 triệu, dăm 31 triệu.',
    reads: [
      'figure [142 triệu USD] kim ngạch xuất khẩu gỗ và sản phẩm gỗ = 142000000 USD | 2025>2025',
      'figure [88 triệu] kim ngạch xuất khẩu gỗ dán = 88000000 USD | 2025>2025',
      'figure [31 triệu] kim ngạch dăm = 31000000 USD | 2025>2025',
    ],
  },
  {
    text: 'Năm nay toàn tỉnh tuyển sinh 52.870 người, trong đó cao đẳng 6.140, trung cấp 11.450, sơ cấp 35.280.',
    reads: [
      'figure [52.870 người] tuyển sinh = 52870 person | 2025>2025',
      'figure [6.140] tuyển sinh cao đẳng = 6140 person | 2025>2025',
      'figure [11.450] tuyển sinh trung cấp = 11450 person | 2025>2025',
      'figure [35.280] tuyển sinh sơ cấp = 35280 person | 2025>2025',
    ],
  },
  {
    text: 'Số học sinh giỏi cấp tỉnh 86 em, trong đó lớp 9: 41 em, lớp 12: 45 em.',
    reads: [
      'figure [86 em] số học sinh giỏi cấp tỉnh = 86 person | 2025>2025',
      'figure [41 em] lớp 9 = 41 person | 2025>2025',
      'figure [45 em] lớp 12 = 45 person | 2025>2025',
    ],
  },
  {
    text: 'Tỷ số giới tính khi sinh là 112 bé trai/100 bé gái.',
    reads: ['figure [112 bé trai/100 bé gái] tỷ số giới tính khi sinh = 112 count:bé | 2025>2025'],
  },
  {
    text: 'Thời gian cắt điện bình quân của một khách hàng là 214 phút, giảm 32 phút so với năm trước.',
    reads: [
      'figure [214 phút] thời gian cắt điện bình quân của một khách hàng = 214 count:phút | 2025>2025',
      'figure [32 phút] thời gian cắt điện bình quân của một khách hàng = 32 count:phút decrease of previous | 2025>2025',
    ],
  },
  {
    text: 'Mỗi khách hàng mất điện bình quân 214 phút.',
    reads: ['figure [214 phút] mỗi khách hàng mất điện bình quân = 214 count:phút | 2025>2025'],
  },
  {
    text: 'Lượng xe qua cửa khẩu có thể lên 2.000 xe/ngày vào dịp cuối năm.',
    reads: ['target [2.000 xe/ngày] lượng xe qua cửa khẩu = 2000 count:xe | 2025>2025'],
  },
  // where a noun phrase was cut at a preposition, a share or a pair was told alone
  {
    text: 'Tổng kinh phí thực hiện đề án là 486 tỷ đồng, trong đó ngân sách trung ương 210 tỷ đồng, ngân sách địa phương 176 tỷ đồng, còn lại 100 tỷ đồng huy động từ nhân dân.',
    reads: [
      'figure [486 tỷ đồng] tổng kinh phí thực hiện đề án = 486000000000 VND | 2025>2025',
      'figure [210 tỷ đồng] ngân sách trung ương = 210000000000 VND | 2025>2025',
      'figure [176 tỷ đồng] ngân sách địa phương = 176000000000 VND | 2025>2025',
      'figure [100 tỷ đồng] huy động = 100000000000 VND | 2025>2025',
    ],
  },
  {
    text: 'Huyện đoàn vận động đoàn viên đóng góp 2.100 ngày công, làm 12 km đường giao thông nông thôn, trao 340 suất quà trị giá 170 triệu đồng.',
    reads: [
      'figure [2.100 ngày công] đóng góp ngày công = 2100 count:ngày công | 2025>2025',
      'figure [12 km] làm đường giao thông nông thôn = 12 km | 2025>2025',
      'figure [340 suất quà] trao suất quà = 340 count:suất quà | 2025>2025',
      'figure [170 triệu đồng] trị giá trao suất quà = 170000000 VND | 2025>2025',
    ],
  },
  {
    text: 'Kết thúc vụ xuân, năng suất lúa đạt 68 tạ/ha, sản lượng đạt 12.400 tấn, tăng lần lượt 1,2 tạ/ha và 350 tấn so với vụ xuân năm trước.',
    reads: [
      'figure [68 tạ/ha] năng suất lúa = 68 count:tạ/ha | 2025>2025',
      'figure [12.400 tấn] sản lượng lúa = 12400 tonne | 2025>2025',
      'figure [1,2 tạ/ha] năng suất lúa = 1.2 count:tạ/ha increase | 2025>2025',
      'figure [350 tấn] sản lượng lúa = 350 tonne increase of previous | 2025>2025',
    ],
  },
  {
    text: 'Mới có 41% lượng nước sạch qua trạm được kiểm nghiệm định kỳ.',
    reads: ['figure [41%] lượng nước sạch qua trạm được kiểm nghiệm định kỳ = 41 % | 2025>2025'],
  },
  {
    text: 'Đến nay 86% hộ ở các thôn vùng cao đã có điện lưới.',
    reads: ['figure [86%] hộ ở các thôn vùng cao đã có điện lưới = 86 % | >2025'],
  },
  {
    text: 'Còn 57 hộ ở thôn Bản Lầy chưa có đất sản xuất.',
    reads: ['figure [57 hộ] hộ ở thôn Bản Lầy chưa có đất sản xuất = 57 household | 2025>2025 @thôn Bản Lầy'],
  },
  {
    text: '70% số vụ là do thanh niên gây ra.',
    reads: ['figure [70%] số vụ là do thanh niên gây ra = 70 % | 2025>2025'],
  },
  {
    text: 'Công suất nhà máy nâng từ 150 lên 240 tấn mỗi ngày.',
    reads: [
      'figure [150] công suất nhà máy = 150 tonne | 2025>2025',
      'figure [240 tấn] công suất nhà máy = 240 tonne | 2025>2025',
    ],
  },
  {
    text: 'Ba năm trước, tỷ lệ hộ nghèo của xã là 58,2%, thuộc loại cao nhất tỉnh. Nay còn 36,9%. Giảm được hơn 21 điểm phần trăm là nhờ nước.',
    reads: [
      'figure [58,2%] tỷ lệ hộ nghèo = 58.2 % | 2022>2022',
      'figure [36,9%] tỷ lệ hộ nghèo = 36.9 % | 2025>2025',
      'figure [21 điểm phần trăm] tỷ lệ hộ nghèo > 21 percentage_point decrease | 2025>2025',
    ],
  },
  {
    text: 'Xử lý 29 vụ (cùng kỳ 22), trị giá 2,35 tỷ đồng; luồng đỏ chỉ còn 2,9% (cùng kỳ: 6,3%).',
    reads: [
      'figure [29 vụ] xử lý vụ = 29 count:vụ | 2025>2025',
      'figure [22] xử lý vụ = 22 count:vụ | 2024>2024',
      'figure [2,35 tỷ đồng] trị giá xử lý vụ = 2350000000 VND | 2025>2025',
      'figure [2,9%] luồng đỏ = 2.9 % | 2025>2025',
      'figure [6,3%] luồng đỏ = 6.3 % | 2024>2024',
    ],
  },
  {
    text: 'Đầu nhiệm kỳ, phường có 742 hộ nghèo và 1.015 hộ cận nghèo; nay còn 318 và 690 hộ.',
    reads: [
      'figure [742 hộ nghèo] hộ nghèo = 742 household | 2025>2025',
      'figure [1.015 hộ cận nghèo] hộ cận nghèo = 1015 household | 2025>2025',
      'figure [318] hộ nghèo = 318 household | 2025>2025',
      'figure [690 hộ] hộ cận nghèo = 690 household | 2025>2025',
    ],
  },
  {
    text: 'Kim ngạch quý II đạt từ 45 triệu USD trở lên, cả năm 180 - 190 triệu USD.',
    reads: [
      'figure [45 triệu USD] kim ngạch >= 45000000 USD | 2025-04-01>2025-06-30',
      'figure [180 - 190 triệu USD] kim ngạch = 180000000..190000000 USD | 2025>2025',
    ],
  },
  {
    text: 'Phường ta là phường đông dân: 121.430 nhân khẩu.',
    reads: ['figure [121.430 nhân khẩu] nhân khẩu = 121430 person | 2025>2025'],
  },
  {
    text: 'Sửa chữa nhà cho 12 hộ (mức 40 triệu đồng/hộ).',
    reads: [
      'figure [12 hộ] sửa chữa nhà cho hộ = 12 household | 2025>2025',
      'figure [40 triệu đồng/hộ] mức sửa chữa nhà cho hộ = 40000000 VND | 2025>2025',
    ],
  },
  // populations, other nouns behind a comma, verbs that end a change, plans told without the word
  {
    text: 'Tòa án hai cấp Cần Thơ: Một năm nhiều việc\nNăm 2025 (từ 1/10/2024 đến 30/9/2025), tòa án hai cấp thụ lý 21.450 vụ, giải quyết 20.916 vụ, đạt 97,5%, vượt 9,5% chỉ tiêu Tòa án nhân dân tối cao giao.\nTỷ lệ án bị hủy, sửa do lỗi chủ quan là 0,61%, thấp hơn quy định (1,5%).\nChỉ tiêu năm 2026 là giải quyết 98% số vụ án hình sự, 85% vụ dân sự; tỷ lệ hòa giải thành từ 60% trở lên; 100% bản án được công bố.\nLãnh đạo tòa đề nghị bổ sung 45 biên chế, hiện còn thiếu 62 thẩm phán.',
    reads: [
      'figure [21.450 vụ] thụ lý vụ = 21450 count:vụ | 2024-10-01>2025-09-30 @Cần Thơ',
      'figure [20.916 vụ] giải quyết vụ = 20916 count:vụ | 2024-10-01>2025-09-30 @Cần Thơ',
      'figure [97,5%] giải quyết vụ = 97.5 % | 2024-10-01>2025-09-30 @Cần Thơ',
      'figure [9,5%] giải quyết vụ = 9.5 % increase of plan | 2024-10-01>2025-09-30 @Cần Thơ',
      'figure [0,61%] tỷ lệ án bị hủy, sửa do lỗi chủ quan = 0.61 % | 2025>2025 @Cần Thơ',
      'figure [1,5%] tỷ lệ án bị hủy, sửa do lỗi chủ quan = 1.5 % | 2025>2025 @Cần Thơ',
      'target [98%] giải quyết số vụ án hình sự = 98 % | 2026>2026 @Cần Thơ',
      'target [85%] vụ dân sự = 85 % | 2026>2026 @Cần Thơ',
      'target [60%] tỷ lệ hòa giải thành >= 60 % | 2026>2026 @Cần Thơ',
      'target [100%] bản án được công bố = 100 % | 2026>2026 @Cần Thơ',
      'target [45 biên chế] bổ sung biên chế = 45 person | 2026>2026 @Cần Thơ',
      'figure [62 thẩm phán] thiếu thẩm phán = 62 person | 2025>2025 @Cần Thơ',
    ],
  },
  {
    text: 'NGHỊ QUYẾT\nĐại hội đại biểu Đoàn TNCS Hồ Chí Minh tỉnh Ninh Bình lần thứ I, nhiệm kỳ 2025 - 2030\nĐại hội quyết nghị:\n1. Thông qua đánh giá nhiệm kỳ 2022 - 2025 với những kết quả chính:\na) Toàn tỉnh có 212.000 đoàn viên, tỷ lệ tập hợp thanh niên 68,4%.\nb) Thực hiện 4.120 công trình, trị giá 96 tỷ đồng.\n2. Các chỉ tiêu nhiệm kỳ 2025 - 2030:\na) 100% đoàn cơ sở có mô hình chuyển đổi số.\nb) Trồng mới 2 triệu cây xanh; hiến 60.000 đơn vị máu.\nd) Bình quân mỗi năm kết nạp 12.000 đoàn viên, giới thiệu 3.500 đoàn viên ưu tú.\n3. Hạn chế: 18% chi đoàn hoạt động yếu.',
    reads: [
      'figure [212.000 đoàn viên] đoàn viên = 212000 person | 2022>2025 @tỉnh Ninh Bình',
      'figure [68,4%] tỷ lệ tập hợp thanh niên = 68.4 % | 2022>2025 @tỉnh Ninh Bình',
      'figure [4.120 công trình] công trình = 4120 count:công trình | 2022>2025 @tỉnh Ninh Bình',
      'figure [96 tỷ đồng] trị giá công trình = 96000000000 VND | 2022>2025 @tỉnh Ninh Bình',
      'target [100%] đoàn cơ sở có mô hình chuyển đổi số = 100 % | 2025>2030 @tỉnh Ninh Bình',
      'target [2 triệu cây xanh] trồng mới cây xanh = 2000000 tree | 2025>2030 @tỉnh Ninh Bình',
      'target [60.000 đơn vị máu] hiến đơn vị máu = 60000 count:đơn vị máu | 2025>2030 @tỉnh Ninh Bình',
      'target [12.000 đoàn viên] kết nạp đoàn viên = 12000 person/year | 2025>2030 @tỉnh Ninh Bình',
      'target [3.500 đoàn viên] giới thiệu đoàn viên ưu tú = 3500 person | 2025>2030 @tỉnh Ninh Bình',
      'figure [18%] chi đoàn hoạt động yếu = 18 % | 2022>2025 @tỉnh Ninh Bình',
    ],
  },
  {
    text: 'Án kinh doanh thương mại tăng mạnh nhất: 2.140 vụ, nhiều hơn năm trước 415 vụ.',
    reads: [
      'figure [2.140 vụ] án kinh doanh thương mại = 2140 count:vụ | 2025>2025',
      'figure [415 vụ] án kinh doanh thương mại = 415 count:vụ increase of previous | 2025>2025',
    ],
  },
  {
    text: 'Chỉ riêng điều, giá thu mua đầu vụ 41.000 đồng/kg, cuối vụ rớt còn 27.000 đồng.',
    reads: [
      'figure [41.000 đồng/kg] giá thu mua đầu vụ = 41000 VND | 2025>2025',
      'figure [27.000 đồng] giá thu mua đầu vụ = 27000 VND | 2025>2025',
    ],
  },
  {
    text: 'Chính sách hỗ trợ đất ở cho 640 hộ, đất sản xuất cho 215 hộ, chuyển đổi nghề 1.900 hộ.',
    reads: [
      'figure [640 hộ] chính sách hỗ trợ đất ở cho hộ = 640 household | 2025>2025',
      'figure [215 hộ] đất sản xuất cho hộ = 215 household | 2025>2025',
      'figure [1.900 hộ] chuyển đổi nghề hộ = 1900 household | 2025>2025',
    ],
  },
  {
    text: 'Đã có 12.600 hộ đăng ký chuyển lên doanh nghiệp, bằng 3,5% tổng số hộ kinh doanh.',
    reads: [
      'figure [12.600 hộ] hộ đăng ký chuyển lên doanh nghiệp = 12600 household | 2025>2025',
      'figure [3,5%] hộ đăng ký chuyển lên doanh nghiệp = 3.5 % | 2025>2025',
    ],
  },
  {
    text: 'Thuế phải nộp của hộ bán lẻ là 1,5% doanh thu, dịch vụ 7%.',
    reads: ['figure [1,5%] thuế phải nộp của hộ bán lẻ = 1.5 % | 2025>2025', 'figure [7%] dịch vụ = 7 % | 2025>2025'],
  },
  {
    text: 'Ngành chức năng kiểm tra 46 cơ sở kinh doanh xăng dầu, lấy 92 mẫu, 3 mẫu không đạt.',
    reads: [
      'figure [46 cơ sở kinh doanh] kiểm tra cơ sở kinh doanh xăng dầu = 46 organization | 2025>2025',
      'figure [92 mẫu] lấy mẫu = 92 count:mẫu | 2025>2025',
      'figure [3 mẫu] mẫu không đạt = 3 count:mẫu | 2025>2025',
    ],
  },
  {
    text: 'Hội viên nghèo giảm 312 hộ, hội viên khá, giàu chiếm 61%.',
    reads: [
      'figure [312 hộ] hội viên nghèo = 312 household decrease | 2025>2025',
      'figure [61%] hội viên khá, giàu = 61 % | 2025>2025',
    ],
  },
  {
    text: 'Hội đăng ký kết nạp 5.000 hội viên mới và xây 45 nhà.',
    reads: [
      'target [5.000 hội viên] kết nạp hội viên mới = 5000 person | 2025>2025',
      'target [45 nhà] xây nhà = 45 count:nhà | 2025>2025',
    ],
  },
  {
    text: 'Mục tiêu chung là xây dựng tổ chức Đoàn vững mạnh. Cụ thể: 100% chi đoàn khu dân cư sinh hoạt định kỳ; 80% đoàn viên tham gia học tập lý luận.',
    reads: [
      'target [100%] chi đoàn khu dân cư sinh hoạt định kỳ = 100 % | 2025>2025',
      'target [80%] đoàn viên tham gia học tập lý luận = 80 % | 2025>2025',
    ],
  },
  {
    text: 'Sắp tới, 1.450 hộ nữa được cấp giấy.',
    reads: ['target [1.450 hộ] hộ nữa được cấp giấy = 1450 household | 2025>2025'],
  },
  {
    text: 'Từ ngày 1/1/2026, mức đóng BHYT tăng lên 1.263.600 đồng/năm, ngân sách hỗ trợ 70% cho người thuộc hộ cận nghèo.',
    reads: [
      'target [1.263.600 đồng/năm] mức đóng BHYT = 1263600 VND/year | 2026-01-01>',
      'target [70%] ngân sách hỗ trợ = 70 % | 2026-01-01>',
    ],
  },
  {
    text: 'Trung ương giao tỉnh vận động 92,6% dân số tham gia BHYT; đến 30/9 tỉnh mới đạt 88,1%.',
    reads: [
      'target [92,6%] vận động dân số tham gia BHYT = 92.6 % | 2025>2025',
      'figure [88,1%] vận động dân số tham gia BHYT = 88.1 % | 2025>2025-09-30',
    ],
  },
];
