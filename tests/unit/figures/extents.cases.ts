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
];
