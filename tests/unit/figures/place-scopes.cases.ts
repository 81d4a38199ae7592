/** The unit each amount of a text is about, as "quote @place". */
export type PlaceScopeCase = {
  readonly why: string;
  readonly text: string;
  readonly reads: readonly string[];
};

export const PLACE_SCOPES: readonly PlaceScopeCase[] = [
  {
    why: 'a bare name that is part of a product takes nothing from the province that was spelled out',
    text: 'Giá nông sản tuần qua\nGhi nhận trên địa bàn tỉnh Đồng Tháp, giá tăng.\nNếp Long An giá 7.100 đồng/kg.\nToàn tỉnh thu hoạch 214.300 ha. Tỉnh có 412 mã số vùng trồng.',
    reads: ['7.100 đồng/kg @Long An', '214.300 ha @tỉnh Đồng Tháp', '412 mã số vùng trồng @tỉnh Đồng Tháp'],
  },
  {
    why: 'a heading in capitals names a city by its short name',
    text: 'Chợ Bàn Cờ Mới\nChợ ở phường Bàn Cờ Mới (TP.HCM) có 1.126 sạp.\nTOÀN CẢNH TP.HCM\n- Tổng số hộ kinh doanh: 347.200 hộ.',
    reads: ['1.126 sạp @phường Bàn Cờ Mới', '347.200 hộ @TP.HCM'],
  },
  {
    why: 'short and full names of one city are one place, in the fullest words',
    text: 'TP.HCM mở rộng mạng lưới trạm y tế\nTP.HCM hiện có 310 trạm. Thành phố Hồ Chí Minh đã chi 120 tỷ đồng. TPHCM thu hút 15 dự án. Toàn thành phố xây 9 trạm.',
    reads: ['310 trạm', '120 tỷ đồng', '15 dự án', '9 trạm'].map((quote) => `${quote} @thành phố Hồ Chí Minh`),
  },
  {
    why: 'a name that an organisation or a road bears is no province',
    text: 'Đại hội Đoàn xã Nậm Sài\nĐoàn Thanh niên Cộng sản Hồ Chí Minh xã có 310 đoàn viên. Học tập phong cách Hồ Chí Minh, 98% chi đoàn đăng ký việc làm theo.',
    reads: ['310 đoàn viên @xã Nậm Sài', '98% @xã Nậm Sài'],
  },
  {
    why: 'the country and its regions as subjects, also in small letters and behind who says so',
    text: 'Cà phê Đắk Lắk được giá\nTheo Hiệp hội, cả nước có 710.000 ha cà phê. Vùng Tây Nguyên trồng 640.000 ha. Riêng tỉnh Đắk Lắk có 210.000 ha. Việt Nam xuất khẩu 1,5 triệu tấn.',
    reads: ['710.000 ha @cả nước', '640.000 ha @Tây Nguyên', '210.000 ha @tỉnh Đắk Lắk', '1,5 triệu tấn @Việt Nam'],
  },
  {
    why: 'the word of a unit before any verb at the head of a clause is its subject',
    text: 'Huyện Trạm Tấu giảm nghèo\nTỉnh Yên Bái giao chỉ tiêu từ đầu năm.\nHuyện Trạm Tấu giảm 7% hộ nghèo. Năm 2022, tỉnh trồng 15.000 ha rừng, huyện trồng 900 ha.',
    reads: ['7% @huyện Trạm Tấu', '15.000 ha @tỉnh Yên Bái', '900 ha @huyện Trạm Tấu'],
  },
  {
    why: 'the word of a unit inside another word, or one of several kinds, is no subject',
    text: 'Tin tỉnh Bắc Ninh\nXã Phù Lãng có 12 thôn.\nTheo thống kê, xã hội hóa được 15 tỷ đồng. Sau sắp xếp, 99 xã, phường có 610 trạm.',
    reads: ['12 thôn @xã Phù Lãng', '15 tỷ đồng @tỉnh Bắc Ninh', '99 xã @tỉnh Bắc Ninh', '610 trạm @tỉnh Bắc Ninh'],
  },
  {
    why: 'a village spoken of as a whole is the one named before it',
    text: 'Chuyện ở xã Pà Vầy\nÔng Giàng A Páo, Trưởng thôn Lùng Vai kể chuyện làm đường. Thôn ông có 64 hộ. Cả thôn góp 2.000 ngày công.',
    reads: ['64 hộ @thôn Lùng Vai', '2.000 ngày công @thôn Lùng Vai'],
  },
  {
    why: 'a unit in brackets says where a thing lies, but not where another unit does',
    text: 'Nước về tỉnh Ninh Thuận\nHồ Suối Lở (xã Bác Sơn) chứa 4,2 triệu m3. Tại chợ Phước Lập (xã Phước Nam), 310 hộ mua bán. Thôn Đá Trắng (xã Phước Tân) có 90 hộ.',
    reads: ['4,2 triệu m3 @xã Bác Sơn', '310 hộ @xã Phước Nam', '90 hộ @thôn Đá Trắng'],
  },
  {
    why: 'amounts of parts in brackets leave the whole to what follows',
    text: 'Mưa đá ở tỉnh Sơn La\nMưa đá làm 5 người bị thương (xã Chiềng Ơn 03 người, xã Mường Bú 02 người), 210 nhà tốc mái.',
    reads: ['5 người @tỉnh Sơn La', '03 người @xã Chiềng Ơn', '02 người @xã Mường Bú', '210 nhà @tỉnh Sơn La'],
  },
  {
    why: 'units compared by their amounts do not go on into the next sentence',
    text: 'Giải ngân ở tỉnh Phú Thọ\nDẫn đầu là xã Tân Sơn 92,3%, phường Nông Trang 88%. Ngược lại, 21 đơn vị giải ngân dưới 30%.',
    reads: ['92,3% @xã Tân Sơn', '88% @phường Nông Trang', '21 đơn vị @tỉnh Phú Thọ', '30% @tỉnh Phú Thọ'],
  },
  {
    why: 'several units together are not the last of them',
    text: 'Lốc xoáy ở tỉnh Quảng Trị\nLốc quét qua xã Bến Quan, xã Vĩnh Thủy và phường Ba Đồn làm 263 nhà tốc mái.',
    reads: ['263 nhà @tỉnh Quảng Trị'],
  },
  {
    why: 'a dash before small letters ends no road',
    text: 'Du lịch Hà Nội\nHà Nội còn kém TP Hồ Chí Minh - nơi 9 tháng đón 7 triệu lượt khách.',
    reads: ['7 triệu lượt khách @TP Hồ Chí Minh'],
  },
  {
    why: 'a village with a number for a name',
    text: 'Chuyện ở xã Trà Leng\nThôn 2 có 65 hộ. Tại thôn 3, 40 hộ nuôi heo. Mỗi thôn 2 tổ, cả xã có 14 tổ.',
    reads: ['65 hộ @thôn 2', '40 hộ @thôn 3', '2 tổ @xã Trà Leng', '14 tổ @xã Trà Leng'],
  },
  {
    why: 'a heading in capitals names the unit of its brief, also for "toàn xã"',
    text: 'Tin vắn tỉnh Tuyên Quang\nXÃ ĐỒNG VĂN: CHỢ ĐÔNG KHÁCH\nChợ đón 4.500 lượt khách.\nXÃ HÙNG ĐỨC: PHỦ SÓNG WI-FI\nToàn xã có 6.200 hộ. Đến nay, 34 nhà văn hóa có mạng.',
    reads: ['4.500 lượt khách @xã Đồng Văn', '6.200 hộ @xã Hùng Đức', '34 nhà văn hóa @xã Hùng Đức'],
  },
  {
    why: 'a sentence that turns to another place or to all units leaves the one before',
    text: 'Lũ ở tỉnh Tuyên Quang\nXã Sơn Thủy ngập trong đêm. Các xã đã di dời 320 hộ. Hà Nội đón 90 chuyến tàu. Tại cảng Bến Nghé, 5 tàu vào bờ.',
    reads: ['320 hộ @tỉnh Tuyên Quang', '90 chuyến tàu @Hà Nội', '5 tàu @cảng Bến Nghé'],
  },
  {
    why: 'an unnamed unit speaks for the one of its size named last, and examples further down are not the article',
    text: 'Bảo hiểm xã hội: giữ vững lưới an sinh\n(PT) - Quý I, số người tham gia ở Phú Thọ tăng chậm.\nTheo BHXH tỉnh, toàn tỉnh có 1,4 triệu người tham gia.\nXã Thanh Ba Hạ làm tốt. Xã vận động thêm 143 người. Xã Thanh Ba Hạ phấn đấu đạt 98%.\nCơ quan bảo hiểm chi trả 410 tỷ đồng.',
    reads: ['1,4 triệu người @Phú Thọ', '143 người @xã Thanh Ba Hạ', '98% @xã Thanh Ba Hạ', '410 tỷ đồng @Phú Thọ'],
  },
  {
    why: 'where a session is held is no subject, whose council meets there is',
    text: 'Kỳ họp thứ 5, HĐND tỉnh: Thông qua 18 nghị quyết\nSáng 8/7, tại phường Thành Nhân, HĐND tỉnh Hà Tĩnh khai mạc kỳ họp.\nBáo cáo nêu, kinh tế tăng trưởng 8,7%.',
    reads: ['18 nghị quyết @tỉnh Hà Tĩnh', '8,7% @tỉnh Hà Tĩnh'],
  },
  {
    why: 'the opening gives the article its unit with the address',
    text: 'Diện mạo mới trên quê hương\nSau một năm sáp nhập, xã Mỏ Cày Hạ, tỉnh Vĩnh Long có nhiều đổi thay.\nXã có 21 ấp. Tỉnh Vĩnh Long có 62 xã đạt chuẩn. Tỉnh Vĩnh Long đặt mục tiêu 70 xã.\nĐường nhựa hóa 100%.',
    reads: ['21 ấp @xã Mỏ Cày Hạ', '62 xã @tỉnh Vĩnh Long', '70 xã @tỉnh Vĩnh Long', '100% @xã Mỏ Cày Hạ'],
  },
  {
    why: 'who holds a post follows its city or province without a comma',
    text: 'Ngành tòa án TP Cần Thơ\nTheo Chánh án TAND thành phố Quách Trí Hòa, tòa thụ lý 31.768 vụ. Phó Viện trưởng VKSND thành phố Hứa Thị Bạch cho hay, viện khởi tố 2.613 vụ.',
    reads: ['31.768 vụ @TP Cần Thơ', '2.613 vụ @TP Cần Thơ'],
  },
  {
    why: 'a time before the country leaves it the subject; what a share counts is no unit',
    text: 'Cà phê giảm giá\nTại Đắk Lắk, giá cà phê 118.500 đồng/kg. Theo hải quan, 6 tháng đầu năm cả nước xuất khẩu 912.000 tấn.\nXã Ea Tul có 12 buôn; 100% buôn có điện, 95% xã viên đóng góp.',
    reads: [
      '118.500 đồng/kg @Đắk Lắk',
      '912.000 tấn @cả nước',
      '12 buôn @xã Ea Tul',
      '100% @xã Ea Tul',
      '95% @xã Ea Tul',
    ],
  },
  {
    why: 'each brief of a column has the unit of its heading, or of its first sentence, or that of the column',
    text: 'TIN VẮN TUYÊN QUANG: Chợ phiên và những con đường\n* MỞ LẠI CHỢ LÙI\nPhiên chợ lùi của xã biên giới Lùng Chải Dín họp lại. Phiên đầu có 164 gian hàng.\n* MỘT SÁNG KIẾN CỨU CAM\nKinh phí đề tài 1,86 tỷ đồng.\n* PHƯỜNG HÀ GIANG TÂY PHỦ WI-FI MIỄN PHÍ\nPhường đã lắp 35 điểm phát.\n* LŨ ỐNG SỚM Ở SỦNG LÀ TRÊN\nMưa đá làm tốc mái 89 nhà.',
    reads: [
      '164 gian hàng @xã Lùng Chải Dín',
      '1,86 tỷ đồng @Tuyên Quang',
      '35 điểm @phường Hà Giang Tây',
      '89 nhà @Sủng Là Trên',
    ],
  },
  {
    why: 'a department of the province speaks of all of it, an official of a commune of that commune',
    text: 'Nông thôn mới ở xã Thượng Lâm\nTỉnh Tuyên Quang phân bổ vốn. Xã Thượng Lâm đạt 19 tiêu chí. Giám đốc Sở Tài chính cho biết, đã giải ngân 612 tỷ đồng. Theo Chủ tịch UBND xã Minh Quang, mới làm được 3 km đường. Trụ sở xã xây hết 12 tỷ đồng.',
    reads: [
      '19 tiêu chí @xã Thượng Lâm',
      '612 tỷ đồng @tỉnh Tuyên Quang',
      '3 km @xã Minh Quang',
      '12 tỷ đồng @xã Thượng Lâm',
    ],
  },
  {
    why: 'a village that has, had or received something is the one named last, also in an earlier paragraph',
    text: 'Hòa giải ở cơ sở\nThôn Đồng Trạng nằm bên sông. Thôn có 312 hộ.\nXã Duy Xuyên Thượng có 24 tổ hòa giải. Thôn hiện có 2 tổ.',
    reads: ['312 hộ @thôn Đồng Trạng', '24 tổ @xã Duy Xuyên Thượng', '2 tổ @thôn Đồng Trạng'],
  },
  {
    why: 'a unit set aside is not one of several, and a bracket behind an average is that of the larger unit',
    text: 'Thiếu nước ở Sơn Tân Hạ\nXã Sơn Tân Hạ giải ngân 28%, thấp hơn bình quân của tỉnh (41%) và bình quân cả nước (63,1%). Tỉnh Khánh Hòa đã nhắc nhở.\nKhông riêng xã Sơn Tân Hạ, xã Khánh Bình Tây có 640 hộ thiếu nước.',
    reads: ['28% @xã Sơn Tân Hạ', '41% @tỉnh Khánh Hòa', '63,1% @cả nước', '640 hộ @xã Khánh Bình Tây'],
  },
  {
    why: 'a unit right behind an amount says where that is',
    text: 'Nước về Sơn Tân Hạ\nXã Sơn Tân Hạ (tỉnh Khánh Hòa) mở lại kênh. Đến nay, 30 hồ chứa trên địa bàn tỉnh còn nước, 12 giếng tại xã Khánh Bình Tây đã cạn. Nhân dân góp 900 ngày công.',
    reads: ['30 hồ chứa @tỉnh Khánh Hòa', '12 giếng @xã Khánh Bình Tây', '900 ngày công @xã Sơn Tân Hạ'],
  },
  {
    why: 'where the head of a sentence lies holds for the next one; islands and special zones are units',
    text: 'Y tế tỉnh Quảng Ngãi\nTỉnh Quảng Ngãi có 120 trạm. Tại Trạm Y tế xã Mường Lống, bệnh nhân đông. Trạm có 9 cán bộ.\nTại đặc khu Lý Sơn, tàu đã vào bờ. Đặc khu di dời 120 hộ.\nỞ đảo Phú Quý, 30 nhà tốc mái.',
    reads: ['120 trạm @tỉnh Quảng Ngãi', '9 cán bộ @xã Mường Lống', '120 hộ @đặc khu Lý Sơn', '30 nhà @đảo Phú Quý'],
  },
  {
    why: 'headings behind bullets are briefs, also the first; none lends its unit to the next',
    text: '* XÃ KỲ SƠN: THÔN CÓ CAMERA\nXã Kỳ Sơn lắp 112 camera.\n* HỘI CHỮ THẬP ĐỎ TẶNG QUÀ\nHội Chữ thập đỏ tỉnh Hà Tĩnh trao 300 suất quà.\n* THÔNG XE ĐƯỜNG LÊN NẬM TỴ\nTuyến đường lên trung tâm xã Nậm Tỵ thông xe. Tổng vốn 187 tỷ đồng.',
    reads: ['112 camera @xã Kỳ Sơn', '300 suất quà @tỉnh Hà Tĩnh', '187 tỷ đồng @xã Nậm Tỵ'],
  },
  {
    why: 'a village goes on where the next sentence says that it goes on; an old man of a village is none',
    text: 'Nghề chiếu ở xã Hòa Tiến Hạ\nXã Hòa Tiến Hạ có 9 thôn. Thôn Cẩm Nê từng có 300 khung dệt. Nay chỉ còn 18 khung. Xã góp 200 triệu đồng.\nGià làng Rơ Châm Tih kể: giờ có 214 nhà.',
    reads: [
      '9 thôn @xã Hòa Tiến Hạ',
      '300 khung @thôn Cẩm Nê',
      '18 khung @thôn Cẩm Nê',
      '200 triệu đồng @xã Hòa Tiến Hạ',
      '214 nhà @xã Hòa Tiến Hạ',
    ],
  },
  {
    why: 'a name alone is the province, though a town of that name is spelled out later',
    text: 'Lai Châu mở đường\nTám tháng, Lai Châu giải ngân 900 tỷ đồng. Đường nối thành phố Lai Châu cũ với cao tốc đã xong. Toàn tỉnh có 14 dự án.',
    reads: ['900 tỷ đồng @Lai Châu', '14 dự án @Lai Châu'],
  },
  {
    why: 'an article about the town keeps it',
    text: 'Thành phố Sơn La trồng hoa\nThành phố Sơn La trồng 3.000 cây ban. Thành phố Sơn La có 12 tuyến phố hoa.',
    reads: ['3.000 cây @thành phố Sơn La', '12 tuyến phố @thành phố Sơn La'],
  },
  {
    why: '"toàn xã hội" is no commune',
    text: 'Tỉnh Lào Cai bàn nhiệm vụ\nTỉnh Lào Cai có 4 đề án. Phường Sa Pa Nam có 12 tổ dân phố.\nTổng vốn đầu tư toàn xã hội đạt 71 tỷ đồng.',
    reads: ['4 đề án @tỉnh Lào Cai', '12 tổ dân phố @phường Sa Pa Nam', '71 tỷ đồng @tỉnh Lào Cai'],
  },
  {
    why: 'a port or an airport is told with the unit it lies in, and with its address where that is given',
    text: 'Gia Lai đón khách\nTỉnh Gia Lai có 9 bến. Cảng hàng không Phù Cát phục vụ 7.200 chuyến bay. Qua cảng Quy Nhơn, 58 tàu vào bờ.\nTại cửa khẩu quốc tế Lệ Thanh (xã Ia Dom), 310 xe thông quan.',
    reads: [
      '9 bến @tỉnh Gia Lai',
      '7.200 chuyến bay @Cảng hàng không Phù Cát, tỉnh Gia Lai',
      '58 tàu @cảng Quy Nhơn, tỉnh Gia Lai',
      '310 xe @xã Ia Dom',
    ],
  },
  {
    why: 'what was a unit before July 2025 is neither "toàn tỉnh" nor carried on',
    text: 'Tỉnh Đồng Nai sau sáp nhập\nTỉnh Đồng Nai có 95 xã. Địa bàn Bình Phước cũ có 42 xã. Tai nạn làm 12 người bị thương. Toàn tỉnh thu hút 150 dự án.',
    reads: ['95 xã @tỉnh Đồng Nai', '42 xã @Bình Phước', '12 người @tỉnh Đồng Nai', '150 dự án @tỉnh Đồng Nai'],
  },
  {
    why: 'communes that are counted lie in no commune, and what follows is theirs',
    text: 'Thiếu máy ở thành phố Cần Thơ\nThành phố Cần Thơ rà soát máy tính. Xã Thạnh Phước chẳng hạn, có 7 máy. Qua rà soát, 22 xã chưa đủ máy, cần 64 tỷ đồng.',
    reads: ['7 máy @xã Thạnh Phước', '22 xã @thành phố Cần Thơ', '64 tỷ đồng @thành phố Cần Thơ'],
  },
  {
    why: 'who is first of all is ranked among them',
    text: 'Bảo hiểm ở tỉnh Gia Lai\nTỉnh Gia Lai có 12 đại lý. Phường Đống Xuân dẫn đầu toàn tỉnh với 98,9% dân số có thẻ.',
    reads: ['12 đại lý @tỉnh Gia Lai', '98,9% @phường Đống Xuân'],
  },
  {
    why: 'a later clause speaks of the commune whose official speaks in it, a decision of the council of all',
    text: 'Tỉnh Lào Cai sau lũ\nBí thư xã Tả Van phản ánh, toàn xã khôi phục 6 tuyến đường; còn theo Bí thư Đảng ủy phường Yên Thịnh, khó nhất là thiếu 17 biên chế. Mức hỗ trợ được HĐND tỉnh nâng lên 100 triệu đồng.',
    reads: ['6 tuyến đường @xã Tả Van', '17 biên chế @phường Yên Thịnh', '100 triệu đồng @tỉnh Lào Cai'],
  },
  {
    why: 'an owner behind the amount, who is given a sum, a trade with its province; an aside ends with its clause',
    text: 'Chuyện ở phường Phan Thiết\nPhường Phan Thiết có 96 tàu, riêng khu phố Đức Long 11 tàu; thu nhập đạt 26 triệu đồng.\nNay 100% tàu cá của tỉnh đã có máy.\nNăm 2026, ngành thủy sản Lâm Đồng đặt mục tiêu 300 triệu USD.\nThủ tướng hỗ trợ 150 tỷ đồng cho Lâm Đồng, 100 tỷ đồng cho Khánh Hòa.',
    reads: [
      '96 tàu @phường Phan Thiết',
      '11 tàu @khu phố Đức Long',
      '26 triệu đồng @phường Phan Thiết',
      '100% @Lâm Đồng',
      '300 triệu USD @Lâm Đồng',
      '150 tỷ đồng @Lâm Đồng',
      '100 tỷ đồng @Khánh Hòa',
    ],
  },
  {
    why: 'a rival named in passing takes nothing from the province that the title names',
    text: 'Bóng chuyền Vĩnh Long vào chung kết\nĐội thắng cả 4 trận. Lượt tới gặp Cà Mau.\nTỷ lệ người tập thể thao của tỉnh đạt 41,3%. Tỉnh có 618 vận động viên.',
    reads: ['4 trận @Vĩnh Long', '41,3% @Vĩnh Long', '618 vận động viên @Vĩnh Long'],
  },
];
