/** Which unit an amount is about where names stand alone, belong to roads, posts and former units: "quote @place". */
export const NAMED_PLACES: readonly {
  readonly why: string;
  readonly text: string;
  readonly reads: readonly string[];
}[] = [
  {
    why: 'where one thing of a sentence was held says nothing of the next sentence',
    text: 'Tuần Du lịch Ninh Bình\nToàn tỉnh Ninh Bình đón 310.000 lượt khách. Đêm khai mạc ngày 9/11 tại phường Hoa Lư thu hút 25.000 người. Hội chợ có 150 gian hàng.',
    reads: ['310.000 lượt khách @tỉnh Ninh Bình', '25.000 người @phường Hoa Lư', '150 gian hàng @tỉnh Ninh Bình'],
  },
  {
    why: 'a name alone at the head of a sentence is the unit that a post introduces later',
    text: 'Hướng về vùng lũ\nTỉnh Cao Bằng hỗ trợ 150 tỷ đồng. Toàn tỉnh Cao Bằng có 12 xã ngập.\nPhú Lâm Thượng là một trong những địa phương nặng nhất với 900 hộ ngập. Ông Hoàng Văn Tài, Chủ tịch UBND xã Phú Lâm Thượng cho biết, xã đã chi trả 4 tỷ đồng.',
    reads: [
      '150 tỷ đồng @tỉnh Cao Bằng',
      '12 xã @tỉnh Cao Bằng',
      '900 hộ @xã Phú Lâm Thượng',
      '4 tỷ đồng @xã Phú Lâm Thượng',
    ],
  },
  {
    why: 'a name alone that the article never calls a unit changes nothing',
    text: 'Xã Hòa Tiến đổi thay\nXã Hòa Tiến có 12 thôn. Hòa Bình Xanh là doanh nghiệp lớn, tạo việc làm cho 300 lao động.',
    reads: ['12 thôn @xã Hòa Tiến', '300 lao động @xã Hòa Tiến'],
  },
  {
    why: 'names with their amounts in a list of communes',
    text: 'Bắc Ninh: Ca mắc tăng\nToàn tỉnh Bắc Ninh có 1.800 ca. Các phường, xã có số mắc cao gồm: Kinh Bắc Đông 210 ca, Tiên Du Thượng 180 ca.',
    reads: ['1.800 ca @tỉnh Bắc Ninh', '210 ca @Kinh Bắc Đông', '180 ca @Tiên Du Thượng'],
  },
  {
    why: 'a road between two villages lies in the commune; a commune of two names is one',
    text: 'Xã Bắc Khuông họp\nXã Bắc Khuông thu 7 tỷ đồng. Đường liên thôn Nà Pàn - Khuổi Cáy vướng 9 hộ.\nPhường Xuân Hương - Đà Lạt xảy ra 31 vụ.',
    reads: ['7 tỷ đồng @xã Bắc Khuông', '9 hộ @xã Bắc Khuông', '31 vụ @phường Xuân Hương - Đà Lạt'],
  },
  {
    why: 'a commune may have a number, which is no amount',
    text: 'Tin tỉnh Lâm Đồng\nTỉnh Lâm Đồng có 410 vụ. Phường Bảo Lộc 1 xảy ra 22 vụ; xã Đạ Tẻh 2 có 9 vụ. Xã Cát Tiên 2 năm liền giảm 5 vụ.',
    reads: ['410 vụ @tỉnh Lâm Đồng', '22 vụ @phường Bảo Lộc 1', '9 vụ @xã Đạ Tẻh 2', '5 vụ @xã Cát Tiên'],
  },
  {
    why: 'whose amount it is may stand behind "của", which describes a commune elsewhere',
    text: 'Mùa cam Phúc Trạch\nXã Phúc Trạch có 1.200 ha cam. Theo báo cáo, diện tích cam của Hà Tĩnh đạt 9.800 ha.\nPhúc Trạch là xã miền núi của Hà Tĩnh có 2.300 hộ.',
    reads: ['1.200 ha @xã Phúc Trạch', '9.800 ha @Hà Tĩnh', '2.300 hộ @xã Phúc Trạch'],
  },
  {
    why: 'a former province is not what an article is about, nor what is compared with or given to',
    text: 'Giảm nghèo ở Hà Giang cũ\nTỉnh Tuyên Quang có 124 xã. Tỉnh bố trí 900 tỷ đồng.\nXã Sủng Là giảm 310 hộ. So với bình quân toàn tỉnh, tỷ lệ này cao hơn 5%. Tỉnh Tuyên Quang giao xã giảm 40 hộ.',
    reads: [
      '124 xã @tỉnh Tuyên Quang',
      '900 tỷ đồng @tỉnh Tuyên Quang',
      '310 hộ @xã Sủng Là',
      '5% @xã Sủng Là',
      '40 hộ @xã Sủng Là',
    ],
  },
  {
    why: 'a speech is about the unit of whom it is attributed to behind it, but for what it compares with',
    text: 'Nghệ An dạy nghề\nTỉnh Nghệ An có 30 trung tâm. Tỉnh mở 9 lớp.\nTheo bà Vi Thị Lan, Trưởng phòng Văn hóa xã Mường Xén Đông, toàn xã có 7.860 lao động.\n“Cái khó là tay nghề. Tỷ lệ mới đạt 14,2%, trong khi mặt bằng chung của tỉnh là 31,8%”, bà Lan nói. Tỉnh có 12 trường nghề.\n“Chúng tôi mở 5 lớp”, ông Lê Văn Ba, Bí thư Đảng ủy xã Tân Kỳ nói.',
    reads: [
      '30 trung tâm @tỉnh Nghệ An',
      '9 lớp @tỉnh Nghệ An',
      '7.860 lao động @xã Mường Xén Đông',
      '14,2% @xã Mường Xén Đông',
      '31,8% @tỉnh Nghệ An',
      '12 trường @tỉnh Nghệ An',
      '5 lớp @xã Tân Kỳ',
    ],
  },
  {
    why: 'a commune named in passing is not what "toàn tỉnh", "của tỉnh", "trong tỉnh" speak of, though no province is named',
    text: 'Trả lời cử tri\nCử tri xã Ea Tung đề nghị làm đường dài 3 km. Toàn tỉnh giải ngân chậm.\nVốn đầu tư công của tỉnh 11.482 tỷ đồng. Toàn tỉnh có 1.061 hồ chứa. Diện tích lúa ở các địa phương trong tỉnh là 142.600 ha.\nToàn tỉnh trồng 300 ha rừng.',
    reads: ['3 km @xã Ea Tung', '11.482 tỷ đồng @null', '1.061 hồ chứa @null', '142.600 ha @null', '300 ha @null'],
  },
  {
    why: 'where people met says nothing of what they spoke of',
    text: 'Hội nghị Ban Chấp hành Đảng bộ tỉnh Lào Cai\nNgày 3/10, tại phường Cam Đường, Ban Chấp hành Đảng bộ tỉnh Lào Cai tổ chức Hội nghị lần thứ 5. Kinh tế tăng trưởng 8,2%. Tỷ lệ hộ nghèo còn 9%.',
    reads: ['8,2% @tỉnh Lào Cai', '9% @tỉnh Lào Cai'],
  },
  {
    why: 'communes of any name in what a province tells, also when one is named later',
    text: 'Tỉnh Lào Cai họp\nTỉnh Lào Cai thu 21.000 tỷ đồng; trồng 300 ha rừng; xã đạt chuẩn nông thôn mới 60%; giải ngân 82% vốn.\nXã Bản Lầu có 12 thôn.',
    reads: [
      '21.000 tỷ đồng @tỉnh Lào Cai',
      '300 ha @tỉnh Lào Cai',
      '60% @tỉnh Lào Cai',
      '82% @tỉnh Lào Cai',
      '12 thôn @xã Bản Lầu',
    ],
  },
  {
    why: 'the name in a title of capitals ends where the term begins; an office of the province acts for all of it',
    text: 'NGHỊ QUYẾT ĐẠI HỘI ĐẢNG BỘ PHƯỜNG HẢI CHÂU NHIỆM KỲ 2025 - 2030\nKết nạp 310 đảng viên. Ủy ban MTTQ thành phố họp.\nTỉnh ủy tỉnh Quảng Nam cũ giao 20 đảng viên.',
    reads: ['310 đảng viên @phường Hải Châu', '20 đảng viên @phường Hải Châu'],
  },
  {
    why: 'where somebody comes from is no place of an amount',
    text: 'Người lính giữ rừng\nThượng úy Lê Văn Ba, quê Hưng Yên, ở đơn vị đã 9 năm. Đơn vị trồng 40 ha rừng.\nXã Ea Súp có 12 thôn.',
    reads: ['40 ha @xã Ea Súp', '12 thôn @xã Ea Súp'],
  },
  {
    why: 'the name of a holder of a post is no commune',
    text: 'Xã Mường Khoang giữ rừng\nXã Mường Khoang có 2.100 hộ. Chủ tịch UBND xã Vàng A Chống nhẩm tính, mỗi hộ thêm 4,8 triệu đồng.',
    reads: ['2.100 hộ @xã Mường Khoang', '4,8 triệu đồng @xã Mường Khoang'],
  },
  {
    why: 'a name before the colon of a heading is the unit below it; a sector speaks of the province again',
    text: 'Hà Tĩnh trước năm học mới\nToàn tỉnh Hà Tĩnh có 600 trường. Tỉnh Hà Tĩnh thiếu 700 giáo viên.\nCẩm Hưng Trung: thêm phòng máy, thêm bếp ăn\nTrường Tiểu học đón 1.086 học sinh.\nBước vào năm học này, ngành giáo dục đề ra chỉ tiêu có thêm 15 trường chuẩn.',
    reads: [
      '600 trường @tỉnh Hà Tĩnh',
      '700 giáo viên @tỉnh Hà Tĩnh',
      '1.086 học sinh @Cẩm Hưng Trung',
      '15 trường @tỉnh Hà Tĩnh',
    ],
  },
];
