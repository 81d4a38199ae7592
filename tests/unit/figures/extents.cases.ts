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
      'figure [1,8 tạ/ha] năng suất lúa = 1.8 count:tạ/ha increase | 2025>2025',
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
      'figure [512 lao động] lao động đi làm việc ở nước ngoài = 512 person | 2025>2025',
      'figure [210 người] lao động đi làm việc ở nước ngoài Nhật Bản = 210 person | 2025>2025',
      'figure [156 người] lao động đi làm việc ở nước ngoài Hàn Quốc = 156 person | 2025>2025',
      'figure [98 người] lao động đi làm việc ở nước ngoài Đài Loan = 98 person | 2025>2025',
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
      'figure [88 triệu] gỗ dán = 88000000 USD | 2025>2025',
      'figure [31 triệu] dăm = 31000000 USD | 2025>2025',
    ],
  },
  {
    text: 'Năm nay toàn tỉnh tuyển sinh 52.870 người, trong đó cao đẳng 6.140, trung cấp 11.450, sơ cấp 35.280.',
    reads: [
      'figure [52.870 người] tuyển sinh = 52870 person | 2025>2025',
      'figure [6.140] cao đẳng = 6140 person | 2025>2025',
      'figure [11.450] trung cấp = 11450 person | 2025>2025',
      'figure [35.280] sơ cấp = 35280 person | 2025>2025',
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
      'figure [350 tấn] năng suất lúa = 350 tonne | 2025>2025',
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
    reads: ['figure [57 hộ] hộ ở thôn Bản Lầy chưa có đất sản xuất = 57 household | 2025>2025'],
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
      'figure [58,2%] tỷ lệ hộ nghèo của xã = 58.2 % | 2022>2022',
      'figure [36,9%] tỷ lệ hộ nghèo của xã = 36.9 % | 2025>2025',
      'figure [21 điểm phần trăm] tỷ lệ hộ nghèo của xã > 21 percentage_point decrease | 2025>2025',
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
      'figure [180 - 190 triệu USD] kim ngạch = 180000000..190000000 USD | 2025-04-01>2025-06-30',
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
];
