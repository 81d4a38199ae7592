import type { PeopleCase } from './people.cases';

/**
 * More forms in which the genre names people, one table per class; written before the rules they ask for, so that they
 * measure the language and not one article. Every sentence and everybody in it is invented.
 */
type Row = readonly [text: string, people: PeopleCase['people'], why: string];

const table = (rows: readonly Row[]): readonly PeopleCase[] =>
  rows.map(([text, people, why]) => ({ text, people, why }));

/** Officers and people with degrees: rank and post belong together in the fullest role. */
export const RANKS_AND_DEGREES = table([
  [
    'Thiếu tá Y Thông Niê, Đồn trưởng Đồn Biên phòng Sê Rê Pốk và Trung úy Hồ A Nía dự lễ.',
    [
      ['Y Thông Niê', 'Thiếu tá, Đồn trưởng Đồn Biên phòng Sê Rê Pốk'],
      ['Hồ A Nía', 'Trung úy'],
    ],
    'behind "và" a rank is that of somebody else',
  ],
  [
    'Linh mục Giuse Đinh Văn Hậu, quản xứ giáo xứ Kim Sơn, cùng Sư cả Danh Lung; Achar Danh Thương đón tết.',
    [
      ['Giuse Đinh Văn Hậu', 'Linh mục, quản xứ giáo xứ Kim Sơn'],
      ['Danh Lung', 'Sư cả'],
      ['Danh Thương', 'Achar'],
    ],
    'clergy of several faiths',
  ],
  [
    'Đạo diễn - NSƯT Lê Quý Bình, ca sĩ Hà Myo tham gia chương trình.',
    [
      ['Lê Quý Bình', 'Đạo diễn, NSƯT'],
      ['Hà Myo', 'ca sĩ'],
    ],
    'a trade of the arts before a name is that of the next one',
  ],
  [
    'Đại tá Hoàng Khắc Dũng, Chỉ huy trưởng Bộ CHQS tỉnh kiểm tra công tác trực sẵn sàng chiến đấu.',
    [['Hoàng Khắc Dũng', 'Đại tá, Chỉ huy trưởng Bộ CHQS tỉnh']],
    'a rank before the name, the post behind it',
  ],
  [
    'Thượng tá Lương Thế Vịnh - Phó Giám đốc Công an tỉnh cho biết số vụ giảm.',
    [['Lương Thế Vịnh', 'Thượng tá, Phó Giám đốc Công an tỉnh']],
    'the same with a dash',
  ],
  [
    'Thiếu tướng, PGS.TS Trần Khải Hoàn, Cục trưởng Cục Kinh tế chủ trì hội thảo.',
    [['Trần Khải Hoàn', 'Thiếu tướng, PGS.TS, Cục trưởng Cục Kinh tế']],
    'rank and degree',
  ],
  [
    'PGS.TS. Nguyễn Bá Thuyết, nguyên Phó Viện trưởng Viện Khoa học Thủy lợi góp ý quy hoạch.',
    [['Nguyễn Bá Thuyết', 'PGS.TS, nguyên Phó Viện trưởng Viện Khoa học Thủy lợi']],
    'a degree with a full stop; former post',
  ],
  [
    'BSCKII Phạm Hồng Lĩnh, Giám đốc Bệnh viện Sản - Nhi tỉnh trả lời báo chí.',
    [['Phạm Hồng Lĩnh', 'BSCKII, Giám đốc Bệnh viện Sản - Nhi tỉnh']],
    'a specialised doctor; a dash inside the name of the hospital',
  ],
  [
    'Bác sĩ CKII Vương Thị Tố Trinh, Trưởng khoa Hồi sức tích cực hội chẩn ngay trong đêm.',
    [['Vương Thị Tố Trinh', 'Bác sĩ CKII, Trưởng khoa Hồi sức tích cực']],
    'the rank in two words',
  ],
  [
    'Theo ThS.BS Cao Đăng Khiêm, Phó Trưởng phòng Kế hoạch tổng hợp, ca bệnh đã ổn định.',
    [['Cao Đăng Khiêm', 'ThS.BS, Phó Trưởng phòng Kế hoạch tổng hợp']],
    'two degrees in one word',
  ],
  [
    'NGƯT Đặng Thị Ngọc Lan, Hiệu trưởng Trường THPT Sơn Hà xúc động trong ngày khai trường.',
    [['Đặng Thị Ngọc Lan', 'NGƯT, Hiệu trưởng Trường THPT Sơn Hà']],
    'a title of honour of teachers',
  ],
  [
    'Anh hùng Lao động Bùi Văn Sáu kể lại những ngày đầu khai hoang.',
    [['Bùi Văn Sáu', 'Anh hùng Lao động']],
    'a title of honour',
  ],
  [
    'Anh hùng Lao động thời kỳ đổi mới Tòng Văn Ín, nguyên Chủ nhiệm HTX Mường Chanh, trao quà cho học sinh.',
    [['Tòng Văn Ín', 'Anh hùng Lao động thời kỳ đổi mới, nguyên Chủ nhiệm HTX Mường Chanh']],
    'a longer title of honour, and a former post',
  ],
  [
    'Trung úy Y Khoan Kbuôr, Đồn Biên phòng Ia Lốp hướng dẫn bà con trồng lúa nước.',
    [['Y Khoan Kbuôr', 'Trung úy']],
    'rank with a unit that is no post',
  ],
  [
    'Trung tá QNCN Lê Đức Hạnh chăm sóc vườn rau của đơn vị.',
    [['Lê Đức Hạnh', 'Trung tá QNCN']],
    'a professional soldier',
  ],
  [
    'Binh nhất Thào A Sang, chiến sĩ Tiểu đoàn 2 nhận giấy khen.',
    [['Thào A Sang', 'Binh nhất, chiến sĩ Tiểu đoàn 2']],
    'a soldier',
  ],
  [
    'Kỹ sư Đỗ Hoàng Vinh, Phó Giám đốc Trung tâm Khuyến nông tỉnh hướng dẫn tỉa cành.',
    [['Đỗ Hoàng Vinh', 'Kỹ sư, Phó Giám đốc Trung tâm Khuyến nông tỉnh']],
    'an engineer with a post',
  ],
  [
    'Bác sĩ Lại Thu Hằng (Trung tâm Y tế khu vực Vân Hồ) tư vấn cho các bà mẹ.',
    [['Lại Thu Hằng', 'Bác sĩ']],
    'an institution in brackets is no role',
  ],
]);

/** Posts before and behind, several of them, "nguyên", "quyền", acting and former. */
export const POSTS = table([
  [
    'Đại diện Ban Quản lý Khu bảo tồn, ông Trịnh Xuân Bách thông tin về đàn voọc.',
    [['Trịnh Xuân Bách', 'Đại diện Ban Quản lý Khu bảo tồn']],
    'a representative, comma, address term',
  ],
  [
    'Đại diện đơn vị thi công, anh Phùng Văn Quý cam kết về đích trước Tết.',
    [['Phùng Văn Quý', 'Đại diện đơn vị thi công']],
    'a representative of a firm without a name',
  ],
  [
    'Quyền Chủ tịch UBND tỉnh Cao Hữu Nghĩa ký công điện hỏa tốc.',
    [['Cao Hữu Nghĩa', 'Quyền Chủ tịch UBND tỉnh']],
    'acting',
  ],
  [
    'Ông Tô Văn Khởi, quyền Giám đốc Sở Nội vụ, báo cáo tiến độ.',
    [['Tô Văn Khởi', 'quyền Giám đốc Sở Nội vụ']],
    'acting, behind the name',
  ],
  [
    'Bà Lý Thị Mắn, nguyên Phó Bí thư Huyện ủy, nguyên Chủ tịch HĐND huyện cũ góp 5 triệu đồng.',
    [['Lý Thị Mắn', 'nguyên Phó Bí thư Huyện ủy, nguyên Chủ tịch HĐND huyện cũ']],
    'two former posts',
  ],
  [
    '“Chìa khóa” được Chủ tịch UBND xã Ngô Hậu Phiêu rút ra là công khai từng đồng.',
    [['Ngô Hậu Phiêu', 'Chủ tịch UBND xã']],
    'an unusual middle name between post and verb',
  ],
  [
    'Con số ấy được Bí thư Đảng ủy xã Tạ Bửu Lâm nhắc đi nhắc lại.',
    [['Tạ Bửu Lâm', 'Bí thư Đảng ủy xã']],
    'doubtful family name and middle name after "xã"',
  ],
  [
    'Chủ tịch UBND phường Đinh Lạc Thư cho hay phường đã giải tỏa 12 chợ cóc.',
    [['Đinh Lạc Thư', 'Chủ tịch UBND phường']],
    'three words after "phường" and a saying verb',
  ],
  [
    'Phó Chủ tịch UBND xã Hà Kỳ Sang dẫn chúng tôi đi dọc bờ kè.',
    [['Hà Kỳ Sang', 'Phó Chủ tịch UBND xã']],
    'a doubtful family name, no known middle name, a verb behind',
  ],
  ['Chủ tịch UBND xã Quảng Lâm Sơn cho biết lũ về nhanh.', [], 'a commune of three words is no person'],
  [
    'Chủ tịch UBND xã Thanh Xương, ông Lò Văn Héo cho biết lúa chín đều.',
    [['Lò Văn Héo', 'Chủ tịch UBND xã Thanh Xương']],
    'a commune, a comma, an address term',
  ],
  [
    'Đồng chí Tráng Seo Sẩu, Tỉnh ủy viên, Bí thư Đảng ủy, Chủ tịch HĐND xã Bản Liền kết luận.',
    [['Tráng Seo Sẩu', 'Tỉnh ủy viên, Bí thư Đảng ủy, Chủ tịch HĐND xã Bản Liền']],
    'three posts',
  ],
  [
    'Ông Vũ Hải Triều, Giám đốc Ban Quản lý dự án Đầu tư xây dựng công trình Giao thông tỉnh cho biết đã thảm xong 12 km.',
    [['Vũ Hải Triều', 'Giám đốc Ban Quản lý dự án Đầu tư xây dựng công trình Giao thông tỉnh']],
    '"dự", "án", "đầu tư", "xây dựng" inside the name of a body',
  ],
  [
    'Bà Hà Ánh Tuyết, Giám đốc Hợp tác xã Rau - hoa Mộc Lan nói giống mới cho năng suất cao.',
    [['Hà Ánh Tuyết', 'Giám đốc Hợp tác xã Rau - hoa Mộc Lan']],
    'a dash before a small letter inside the name of a cooperative',
  ],
  [
    'Chị Nay H’Bia, Tổ trưởng Tổ hợp tác dệt thổ cẩm buôn Chơ Ma quản lý 21 khung cửi.',
    [['Nay H’Bia', 'Tổ trưởng Tổ hợp tác dệt thổ cẩm buôn Chơ Ma']],
    'the verb "quản lý" ends the post',
  ],
  [
    'Ông Kim Tae-woo, Phó Chủ tịch Phòng Thương mại Hàn Quốc tại Việt Nam khảo sát khu công nghiệp.',
    [['Kim Tae-woo', 'Phó Chủ tịch Phòng Thương mại Hàn Quốc tại Việt Nam']],
    'a foreign guest, "tại Việt Nam" belongs to the post',
  ],
  [
    'Ông Trần Tiến Phú, Trưởng đại diện Văn phòng JETRO tại miền Trung dự lễ.',
    [['Trần Tiến Phú', 'Trưởng đại diện Văn phòng JETRO tại miền Trung']],
    '"tại miền Trung" belongs to the post',
  ],
  [
    'Đồng chí Lê Thị Ngân Giang - Ủy viên Ban Thường vụ, Trưởng Ban Xây dựng Đảng Đảng ủy xã trình bày báo cáo.',
    [['Lê Thị Ngân Giang', 'Ủy viên Ban Thường vụ, Trưởng Ban Xây dựng Đảng Đảng ủy xã']],
    'the new body of Party building, "xây dựng" is no verb',
  ],
  [
    'Ông Hoàng Sỹ Hùng, Phó Giám đốc phụ trách Sở Khoa học và Công nghệ nêu ba nhóm giải pháp.',
    [['Hoàng Sỹ Hùng', 'Phó Giám đốc phụ trách Sở Khoa học và Công nghệ']],
    '"phụ trách" goes on',
  ],
  [
    'Phó Chủ tịch Thường trực UBND tỉnh, Trưởng Ban Chỉ đạo Nguyễn Tường Vân yêu cầu không chờ đợi.',
    [['Nguyễn Tường Vân', 'Phó Chủ tịch Thường trực UBND tỉnh, Trưởng Ban Chỉ đạo']],
    'two posts before the name, the second a body with a verb',
  ],
  [
    'Đồng chí Vi Thị Hợi giữ chức Phó Bí thư Đảng ủy; đồng chí Cụt Văn Thiết giữ chức Chủ nhiệm Ủy ban Kiểm tra Đảng ủy.',
    [
      ['Vi Thị Hợi', 'Phó Bí thư Đảng ủy'],
      ['Cụt Văn Thiết', 'Chủ nhiệm Ủy ban Kiểm tra Đảng ủy'],
    ],
    'two appointments',
  ],
  [
    'Tân Bí thư Đảng ủy xã, đồng chí Hầu A Lềnh Sơn hứa lắng nghe dân.',
    [['Hầu A Lềnh Sơn', 'Tân Bí thư Đảng ủy xã']],
    'new in the post',
  ],
  [
    'Luật gia Trịnh Bảo Quyên, Phó Chủ tịch Hội Luật gia tỉnh giải đáp 30 câu hỏi.',
    [['Trịnh Bảo Quyên', 'Luật gia, Phó Chủ tịch Hội Luật gia tỉnh']],
    'a trade before, a post behind',
  ],
  [
    'Ông Đào Văn Mẫn là cán bộ khuyến nông xã, gắn bó với nghề 20 năm.',
    [['Đào Văn Mẫn', 'cán bộ khuyến nông xã']],
    '"là" and a trade',
  ],
  [
    'Anh Ma Seo Chứ hiện là Bí thư Chi bộ kiêm Trưởng thôn Lùng Sán.',
    [['Ma Seo Chứ', 'Bí thư Chi bộ kiêm Trưởng thôn Lùng Sán']],
    'two posts joined by "kiêm"',
  ],
  [
    'Đồng chí Hoàng Thị Đôi, Phó Chủ tịch UBND xã phụ trách văn hóa - xã hội cho biết thêm.',
    [['Hoàng Thị Đôi', 'Phó Chủ tịch UBND xã']],
    'the field somebody is in charge of is no part of the post',
  ],
  [
    'Ông Nguyễn Tài Lương, Phó Chủ tịch UBND tỉnh, Trưởng ban Chỉ đạo xóa nhà tạm, nhà dột nát phát lệnh khởi công.',
    [['Nguyễn Tài Lương', 'Phó Chủ tịch UBND tỉnh, Trưởng ban Chỉ đạo xóa nhà tạm, nhà dột nát']],
    'the task of a steering committee',
  ],
  [
    'Đồng chí Chu Đức Quang, Phó Bí thư Thường trực Đảng ủy, Chủ tịch HĐND đặc khu Vân Hải đề nghị tỉnh hỗ trợ.',
    [['Chu Đức Quang', 'Phó Bí thư Thường trực Đảng ủy, Chủ tịch HĐND đặc khu Vân Hải']],
    'a special zone',
  ],
]);

/** People of villages: by home, by age, by what they have and do. */
export const VILLAGERS = table([
  [
    'Ông Giàng A Pủa, thôn Nậm Khăn, phấn khởi khoe căn nhà mới.',
    [['Giàng A Pủa', 'thôn Nậm Khăn']],
    'a home after a comma',
  ],
  ['Chị Lò Thị Mấng (bản Co Lóng) thu 6 tấn mận.', [['Lò Thị Mấng', 'bản Co Lóng']], 'a home in brackets'],
  [
    'Bà Danh Thị Nâu (61 tuổi, ngụ ấp Tà Suôl, xã Giồng Riêng) vừa nhận nhà đại đoàn kết.',
    [['Danh Thị Nâu', 'ngụ ấp Tà Suôl, xã Giồng Riêng']],
    'age and home in brackets',
  ],
  [
    'Anh Triệu Tòn Phẩu (SN 1991), trú tại thôn Khe Phương, chuyển 2ha keo sang trồng quế.',
    [['Triệu Tòn Phẩu', 'trú tại thôn Khe Phương']],
    'year of birth in brackets, then the home',
  ],
  [
    'Gia đình anh Sồng A Tủa ở bản Háng Đồng C thoát nghèo năm 2023.',
    [['Sồng A Tủa', 'ở bản Háng Đồng C']],
    'a home without a comma',
  ],
  ['Già làng A Brôl Vẽ nói với lũ trẻ về rừng thiêng.', [['A Brôl Vẽ', 'Già làng']], 'elder of a village'],
  ['Trưởng bản Giàng Nỏ Ninh đi từng nhà vận động.', [['Giàng Nỏ Ninh', 'Trưởng bản']], 'head of a village'],
  [
    'Già làng, người có uy tín Hồ A Rơn được cả bản nghe theo.',
    [['Hồ A Rơn', 'Già làng, người có uy tín']],
    'two trades before the name',
  ],
  [
    'Người có uy tín thôn Pờ Sì Ngài, ông Lồ Sín Sang đi đầu bỏ hủ tục.',
    [['Lồ Sín Sang', 'Người có uy tín thôn Pờ Sì Ngài']],
    'a trade, a comma, an address term',
  ],
  [
    'Ông Bàn Tiến Sinh, người Dao ở thôn Nà Lầu, giữ 30 cuốn sách cổ.',
    [['Bàn Tiến Sinh', 'người Dao ở thôn Nà Lầu']],
    'a people and a home',
  ],
  [
    'Hộ ông Chìu Sủi Phương, thôn Pắc Cáp, nuôi 12 con trâu.',
    [['Chìu Sủi Phương', 'thôn Pắc Cáp']],
    'a household by its head',
  ],
  [
    'Lão nông Trương Văn Bảy, 78 tuổi, chống gậy ra ruộng xem máy gặt.',
    [['Trương Văn Bảy', 'Lão nông']],
    'an old farmer',
  ],
  [
    'Ngư dân Huỳnh Văn Đẹt, chủ tàu cá QNg 94512 TS, vừa cập cảng với 8 tấn cá ngừ.',
    [['Huỳnh Văn Đẹt', 'Ngư dân, chủ tàu cá QNg 94512 TS']],
    'a trade before, another behind',
  ],
  [
    'Nông dân 72 tuổi Phan Văn Tư không giấu được niềm vui.',
    [['Phan Văn Tư', 'Nông dân']],
    'the age between trade and name',
  ],
  ['Ở tuổi 68, nông dân Cao Văn Lụa vẫn ra đồng mỗi ngày.', [['Cao Văn Lụa', 'nông dân']], 'a trade before the name'],
  [
    'Vợ chồng anh Hoàng Văn Kín và chị Nông Thị Lựu mở quán nước đầu làng.',
    [
      ['Hoàng Văn Kín', null],
      ['Nông Thị Lựu', null],
    ],
    'a couple',
  ],
  [
    'Em Vàng Thị Chía, học sinh lớp 9A, Trường PTDTBT THCS Nà Bủng, đoạt giải Nhì.',
    [['Vàng Thị Chía', 'học sinh lớp 9A, Trường PTDTBT THCS Nà Bủng']],
    'a pupil with class and school',
  ],
  [
    'Cô Hà Thị Niên, giáo viên Trường Mầm non Sơn Thủy, cõng học trò qua suối.',
    [['Hà Thị Niên', 'giáo viên Trường Mầm non Sơn Thủy']],
    'a teacher',
  ],
  [
    'Thầy giáo Lương Văn Thoại, dạy học ở điểm trường Sa Ná, tự sửa mái tôn.',
    [['Lương Văn Thoại', 'Thầy giáo']],
    'a teacher without a post: the address term is all there is',
  ],
  [
    'Thầy Nguyễn Hữu Tuyển, Phó Hiệu trưởng nhà trường nhẩm tính sĩ số.',
    [['Nguyễn Hữu Tuyển', 'Phó Hiệu trưởng nhà trường']],
    'a teacher with a post',
  ],
  [
    'Doanh nhân Mạc Thiên Kim, Tổng Giám đốc Công ty CP Dược liệu Tây Côn Lĩnh ký hợp đồng bao tiêu.',
    [['Mạc Thiên Kim', 'Tổng Giám đốc Công ty CP Dược liệu Tây Côn Lĩnh']],
    'a post outweighs a trade',
  ],
  [
    'Chị Mai Thị Thơm, chủ cơ sở mắm Ba Làng, xuất 4.000 lít mỗi tháng.',
    [['Mai Thị Thơm', 'chủ cơ sở mắm Ba Làng']],
    'an owner',
  ],
  [
    'Anh Đỗ Văn Hưởng, công nhân Công ty TNHH May Sông Tích, được mua nhà ở xã hội.',
    [['Đỗ Văn Hưởng', 'công nhân Công ty TNHH May Sông Tích']],
    'a worker',
  ],
  ['Cựu chiến binh Tống Khắc Hài hiến 200m2 đất.', [['Tống Khắc Hài', 'Cựu chiến binh']], 'a veteran'],
  [
    'Mẹ Việt Nam Anh hùng Trần Thị Ngoạt năm nay tròn 97 tuổi.',
    [['Trần Thị Ngoạt', 'Mẹ Việt Nam Anh hùng']],
    'a title of honour of mothers',
  ],
  [
    'Nghệ nhân Nhân dân Vi Thị Khuyên dạy hát nhuôn cho 20 cháu nhỏ.',
    [['Vi Thị Khuyên', 'Nghệ nhân Nhân dân']],
    'an artist',
  ],
  [
    'Bà con gọi chị là Phượng. Chị Tô Thị Phượng (44 tuổi), tiểu thương chợ Nga Bảy, kể chuyện bán hàng trực tuyến.',
    [['Tô Thị Phượng', 'tiểu thương chợ Nga Bảy']],
    'the short name first',
  ],
  [
    'Ông Y Blơi Mlô (buôn Cư Kbang, xã Ea Súp) góp 3 con bò vào quỹ.',
    [['Y Blơi Mlô', 'buôn Cư Kbang, xã Ea Súp']],
    'a home with its commune in brackets',
  ],
  [
    'Chủ vườn Lâm Thành Đời cho thương lái vào cắt 15 tấn nhãn.',
    [['Lâm Thành Đời', 'Chủ vườn']],
    'an owner before the name',
  ],
  ['Anh Nguyễn Chí Thuận, tài xế xe tải, dừng ở trạm sạc mới.', [['Nguyễn Chí Thuận', 'tài xế xe tải']], 'a driver'],
]);

/** Athletes, artists, pupils and guests from abroad. */
export const ATHLETES_AND_GUESTS = table([
  [
    'Vận động viên Lường Thị Thảo (Sơn La) giành huy chương vàng nội dung 10 km.',
    [['Lường Thị Thảo', 'Vận động viên']],
    'the team in brackets is no role',
  ],
  [
    'Cầu thủ mang áo số 7 Hoàng Văn Kiệt ghi bàn mở tỉ số.',
    [['Hoàng Văn Kiệt', 'Cầu thủ']],
    'a shirt number between trade and name',
  ],
  [
    'Tiền đạo Nguyễn Hai Phong (đội Bản Pa) ghi 6 bàn sau 3 trận.',
    [['Nguyễn Hai Phong', 'Tiền đạo']],
    'the team in brackets',
  ],
  ['Đô vật Bùi Đình Lãng hạ đối thủ ngay hiệp đầu.', [['Bùi Đình Lãng', 'Đô vật']], 'a wrestler'],
  ['Tay vợt Trần Phi Yến thắng ngược sau ba ván.', [['Trần Phi Yến', 'Tay vợt']], 'a player'],
  ['HLV Đinh Thế Vượng hài lòng với các học trò.', [['Đinh Thế Vượng', 'HLV']], 'a coach, shortened'],
  [
    'Bà Sophie Laurent, du khách đến từ Pháp, thích thú với món thắng cố.',
    [['Sophie Laurent', 'du khách đến từ Pháp']],
    'a guest from abroad',
  ],
  [
    'Ông Hiroshi Tanaka, Tổng Giám đốc Công ty TNHH Sakura Seiki Việt Nam dự kiến mở rộng nhà xưởng.',
    [['Hiroshi Tanaka', 'Tổng Giám đốc Công ty TNHH Sakura Seiki Việt Nam']],
    'a Japanese manager',
  ],
  [
    'Đồng chí Bounthong Phommachanh, Phó Bí thư Tỉnh ủy, Chủ tịch Ủy ban Mặt trận Lào xây dựng đất nước tỉnh Hủa Phăn chúc mừng Đại hội.',
    [['Bounthong Phommachanh', 'Phó Bí thư Tỉnh ủy, Chủ tịch Ủy ban Mặt trận Lào xây dựng đất nước tỉnh Hủa Phăn']],
    'a guest from Laos; "xây dựng" belongs to the name of the body',
  ],
  [
    'Đại sứ Nhật Bản tại Việt Nam Ito Naoki thăm làng gốm.',
    [['Ito Naoki', 'Đại sứ Nhật Bản tại Việt Nam']],
    'an ambassador',
  ],
  [
    'Anh Mark Johnson (Hoa Kỳ) đạp xe từ Hà Nội lên Hà Giang.',
    [['Mark Johnson', null]],
    'a country in brackets is no role',
  ],
  ['Hoa hậu Lê Hồng Nhung Anh múa chính trong đêm khai hội.', [['Lê Hồng Nhung Anh', 'Hoa hậu']], 'a beauty queen'],
  [
    'Thủ khoa Phạm Gia Bảo, học sinh Trường THPT chuyên Hùng Vương, đạt 29,5 điểm.',
    [['Phạm Gia Bảo', 'Thủ khoa, học sinh Trường THPT chuyên Hùng Vương']],
    'best of the year, and a pupil',
  ],
]);

/** Names without an announcement at the places where later mentions stand. */
export const LATER_MENTIONS = table([
  [
    'Chúng tôi theo chân A Nheo, Bí thư Đoàn xã Ngọk Tem, lên rẫy. A Nheo kể chuyện giữ rừng.',
    [['A Nheo', 'Bí thư Đoàn xã Ngọk Tem']],
    'a name of two words with a particle, then a post',
  ],
  [
    'Y Phương Niê, sinh viên năm cuối, mở lớp dạy đàn đá. Y Phương nói chậm rãi.',
    [['Y Phương Niê', 'sinh viên năm cuối']],
    'no address term; a trade behind',
  ],
  [
    'Thạch Rây, Trưởng ấp Sóc Tro, gõ cửa từng nhà.',
    [['Thạch Rây', 'Trưởng ấp Sóc Tro']],
    'a Khmer name of two words and a post',
  ],
  [
    'Anh Vàng Seo Lìn, Trưởng thôn Sín Chải, mở homestay. Theo anh Lìn, khách đông nhất vào tháng 9. Vợ anh Lìn lo bếp núc.',
    [['Vàng Seo Lìn', 'Trưởng thôn Sín Chải']],
    'later mentions add nobody',
  ],
  [
    'Anh Páo cười: “Ngày trước khổ lắm”. Giàng A Páo, 35 tuổi, Phó Trưởng bản Tà Xùa C, giờ có 3ha chè.',
    [['Giàng A Páo', 'Phó Trưởng bản Tà Xùa C']],
    'one word first, the full name later',
  ],
  [
    'Chị H’Linh Niê, Bí thư Chi bộ buôn Kram, được bầu lại. H’Linh nói chị còn nhiều việc phải làm.',
    [['H’Linh Niê', 'Bí thư Chi bộ buôn Kram']],
    'the first part of a name of the Central Highlands alone',
  ],
  [
    'Ông Thạch Sô Phia, Phó Trưởng ban Quản trị chùa Kompong, dạy chữ Khmer. Ông Sô Phia dạy từ năm 1990.',
    [['Thạch Sô Phia', 'Phó Trưởng ban Quản trị chùa Kompong']],
    'the last two words',
  ],
  [
    'Ông Trần Văn Bé (Út Bé), chủ vựa cua ở ấp Kinh Ba, mua 300kg mỗi ngày. Ông Út Bé bán cho thương lái Cà Mau.',
    [['Trần Văn Bé', 'chủ vựa cua ở ấp Kinh Ba']],
    'a southern by-name of rank of birth and name',
  ],
  [
    'Ông Lê Văn Sáng (Năm Sáng), ấp Mỹ Thới, kể chuyện mùa nước nổi. Chú Năm Sáng cười khà.',
    [['Lê Văn Sáng', 'ấp Mỹ Thới']],
    'the same, with a home',
  ],
]);

/** Lists of people and their posts. */
export const MORE_LISTS = table([
  [
    'Cùng dự có đồng chí Hoàng Quốc Khánh, Phó Chủ tịch UBND tỉnh; lãnh đạo các sở, ngành.',
    [['Hoàng Quốc Khánh', 'Phó Chủ tịch UBND tỉnh']],
    'a group follows',
  ],
  [
    'Dự buổi lễ có các đồng chí: Trần Huy Sơn - Bí thư Đảng ủy xã; Lò Văn Cương - Chủ tịch UBND xã; đại diện lãnh đạo các phòng.',
    [
      ['Trần Huy Sơn', 'Bí thư Đảng ủy xã'],
      ['Lò Văn Cương', 'Chủ tịch UBND xã'],
    ],
    'posts behind dashes',
  ],
  [
    'Các đồng chí Đàm Thị Ngoan (Phó Bí thư Đảng ủy) và Lục Văn Thể (Trưởng ban Kinh tế - Ngân sách) tặng hoa chúc mừng.',
    [
      ['Đàm Thị Ngoan', 'Phó Bí thư Đảng ủy'],
      ['Lục Văn Thể', 'Trưởng ban Kinh tế - Ngân sách'],
    ],
    'posts in brackets',
  ],
  [
    'Tổ công tác gồm 3 đồng chí: Đặng Văn Vinh, Tổ trưởng; Nông Thị Chiên, Tổ phó; Hoàng Văn Tính, thành viên.',
    [
      ['Đặng Văn Vinh', 'Tổ trưởng'],
      ['Nông Thị Chiên', 'Tổ phó'],
      ['Hoàng Văn Tính', 'thành viên'],
    ],
    'one-word posts',
  ],
  [
    'Đại hội đã bầu Ban Thường vụ gồm 3 đồng chí: Quàng Thị Xuân, Lò Văn Hặc, Bạc Cầm Khuyên.',
    [
      ['Quàng Thị Xuân', null],
      ['Lò Văn Hặc', null],
      ['Bạc Cầm Khuyên', null],
    ],
    'names alone',
  ],
  [
    'Hai em Phạm Nhật Minh (lớp 5A) và Lê Bảo Châu (lớp 4B) nhặt được của rơi.',
    [
      ['Phạm Nhật Minh', 'lớp 5A'],
      ['Lê Bảo Châu', 'lớp 4B'],
    ],
    'classes in brackets',
  ],
  [
    'Ba nạn nhân gồm: Trịnh Văn Tú (SN 1980), Trịnh Thị Nhã (SN 2009) và Hoàng Văn Khôi (SN 1975).',
    [
      ['Trịnh Văn Tú', 'nạn nhân'],
      ['Trịnh Thị Nhã', 'nạn nhân'],
      ['Hoàng Văn Khôi', 'nạn nhân'],
    ],
    'victims with years of birth',
  ],
  [
    'Chủ trì hội nghị: Đồng chí Cầm Hà Chung, Phó Bí thư Tỉnh ủy.\nTham dự: Đồng chí Nông Hải Yến, Giám đốc Sở Y tế.',
    [
      ['Cầm Hà Chung', 'Phó Bí thư Tỉnh ủy'],
      ['Nông Hải Yến', 'Giám đốc Sở Y tế'],
    ],
    'labels before a colon',
  ],
  [
    'Thành phần:\n1. Ông Võ Tấn Lộc - Chủ tịch UBND xã, Trưởng ban;\n2. Bà Thái Thị Nguyệt - Phó Chủ tịch UBND xã, Phó ban;\n3. Ông Hồ Văn Khăm - Trưởng Công an xã, Ủy viên.',
    [
      ['Võ Tấn Lộc', 'Chủ tịch UBND xã, Trưởng ban'],
      ['Thái Thị Nguyệt', 'Phó Chủ tịch UBND xã, Phó ban'],
      ['Hồ Văn Khăm', 'Trưởng Công an xã, Ủy viên'],
    ],
    'a numbered list over lines',
  ],
  [
    'Các đồng chí lãnh đạo tỉnh: Bí thư Tỉnh ủy Tô Hải Đăng, Chủ tịch UBND tỉnh Phạm Khánh Toàn cùng dự.',
    [
      ['Tô Hải Đăng', 'Bí thư Tỉnh ủy'],
      ['Phạm Khánh Toàn', 'Chủ tịch UBND tỉnh'],
    ],
    'each post before its name',
  ],
  [
    'Cùng đi có các Phó Chủ tịch UBND tỉnh Lê Xuân Hợi, Bùi Thị Quỳnh Mai.',
    [
      ['Lê Xuân Hợi', 'Phó Chủ tịch UBND tỉnh'],
      ['Bùi Thị Quỳnh Mai', 'Phó Chủ tịch UBND tỉnh'],
    ],
    'one post for two',
  ],
]);

/** Signature blocks of notices. */
export const MORE_SIGNATURES = table([
  [
    'Nơi nhận:\n- Các thôn;\n- Lưu: VT.\nTM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nBùi Thế Khải',
    [['Bùi Thế Khải', 'PHÓ CHỦ TỊCH']],
    'on behalf of, in the place of, own post',
  ],
  [
    'TL. CHỦ TỊCH\nCHÁNH VĂN PHÒNG\n(đã ký)\nNông Thị Hoài Thơ',
    [['Nông Thị Hoài Thơ', 'CHÁNH VĂN PHÒNG']],
    'by order of',
  ],
  [
    'KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n(Ký tên, đóng dấu)\nHứa Đình Cương',
    [['Hứa Đình Cương', 'PHÓ GIÁM ĐỐC']],
    'signed and sealed',
  ],
  ['T/M BAN CHẤP HÀNH\nBÍ THƯ\nLÙ SEO VẢNG', [['Lù Seo Vảng', 'BÍ THƯ']], 'the name in capitals throughout'],
  ['CHỦ TỊCH\nĐoàn Thị Thanh Nga', [['Đoàn Thị Thanh Nga', 'CHỦ TỊCH']], 'post and name alone'],
  [
    'Thủ trưởng đơn vị\nHIỆU TRƯỞNG\nThạch Thị Ngọc Hân',
    [['Thạch Thị Ngọc Hân', 'HIỆU TRƯỞNG']],
    'a label above the post',
  ],
]);

/** The speaker of a quote, and the forms around one. */
export const SPEAKERS = table([
  [
    '“Năm nay bà con bán được giá”, ông Tráng A Lử, Bí thư Chi bộ thôn Can Hồ, cho biết.',
    [['Tráng A Lử', 'Bí thư Chi bộ thôn Can Hồ']],
    'behind the quote',
  ],
  [
    '“Nhà nước lo cho dân từng mái nhà” - bà Lữ Thị Hoa, bản Piêng Mựn bày tỏ.',
    [['Lữ Thị Hoa', 'bản Piêng Mựn']],
    'behind a dash, with a home',
  ],
  [
    'Theo bà Hồ Thị Tám, Trưởng phòng Văn hóa - Xã hội phường, toàn phường có 12 di tích.',
    [['Hồ Thị Tám', 'Trưởng phòng Văn hóa - Xã hội phường']],
    'after "theo"',
  ],
  [
    'Chia sẻ về cách làm, anh Lò Văn Phớ - Bí thư Đoàn xã Mường Phăng nói: “Thanh niên phải đi trước”.',
    [['Lò Văn Phớ', 'Bí thư Đoàn xã Mường Phăng']],
    'before the quote',
  ],
  [
    '“Mình làm được thì bà con mới tin”, Trưởng ấp Danh Rinh nói chắc nịch.',
    [['Danh Rinh', 'Trưởng ấp']],
    'a post and a name of two words, both doubtful',
  ],
  [
    '“Đường tốt thì trái cây không dập”, lão nông Châu Văn Út cười.',
    [['Châu Văn Út', 'lão nông']],
    'a trade before the name',
  ],
  [
    'Trả lời câu hỏi của phóng viên, Giám đốc Sở Tài chính Đoàn Mạnh Tưởng cho hay nguồn thu đất đạt thấp.',
    [['Đoàn Mạnh Tưởng', 'Giám đốc Sở Tài chính']],
    '"Tài chính" ends the body',
  ],
  [
    'Trao đổi với chúng tôi, Trưởng phòng Kinh tế xã Phùng Chí Mão thừa nhận khâu thống kê còn chậm.',
    [['Phùng Chí Mão', 'Trưởng phòng Kinh tế xã']],
    'a name after "xã"',
  ],
]);

/** Streets, schools, firms, prizes, places, bylines: nobody is named here. */
export const STRESS: readonly PeopleCase[] = [
  'Trường Tiểu học và THCS Lê Thị Hồng Gấm đón 412 học sinh.',
  'Trường THPT Nguyễn Văn Thoại có 38 lớp, Trường THCS Trần Thị Vân có 16 lớp.',
  'Đường Nguyễn Thị Định, đường Hà Văn Chúc và hẻm 12 Lê Thị Riêng ngập sâu 40 cm.',
  'Xã Nguyễn Việt Khái, xã Hồ Thị Kỷ, xã Đất Mũi và phường Lý Văn Lâm về đích nông thôn mới.',
  'Công ty TNHH Trần Văn Hùng, DNTN Hoàng Thị Lan nộp 2,4 tỷ đồng.',
  'Giải thưởng Kovalevskaia, Giải thưởng Lương Định Của được trao cho 34 thanh niên.',
  'Quỹ học bổng Vừ A Dính trao 50 suất cho học sinh.',
  'Bệnh viện Nguyễn Tri Phương, Bệnh viện Lê Văn Thịnh tiếp nhận 120 ca.',
  'Cầu Nguyễn Văn Trỗi, hầm Thủ Thiêm, cầu Phú Mỹ thông xe.',
  'Khu lưu niệm Nguyễn Thị Định đón 12.000 lượt khách.',
  'Tập đoàn Hoàng Quân, Tập đoàn Trung Nam, Công ty CP Lương Quới đầu tư 3 dự án.',
  'Ngân hàng Phương Đông, Ngân hàng Nam Á giảm lãi suất.',
  'Dãy Hoàng Liên Sơn, đèo Mã Pí Lèng, núi Bà Đen hút khách.',
  'Huyện Lâm Hà cũ, thị trấn Đinh Văn, xã Tân Hà Lâm Hà trồng 3.000 ha dâu.',
  'Hồ Thác Bà, hồ Dầu Tiếng, hồ Trị An đạt 92% dung tích.',
  'Sông Lô, sông Mã, sông Chu lên mức báo động 2.',
  'Cảng Vũng Áng, ga Lào Cai, sân bay Phù Cát tăng chuyến.',
  'Bản Lò Văn Khoang cũ nay thuộc xã Mường Tè.',
  'Mường Lát, Quan Sơn, Quan Hóa, Bá Thước đều có mưa.',
  'Ảnh: Lò Thị Hường - Cầm Văn Kẹo',
  'Thực hiện: Trần Thị Hải Vân - Đồ họa: Lê Quang Tiệp',
  'Bài và ảnh: Nguyễn Thị Kim Chi',
  'Thùy Linh - Văn Đức',
  'Chợ phiên Cao Sơn, chợ Lùng Vai, chợ Lồng Bình Thủy nhộn nhịp.',
  'Lễ hội Gầu Tào, lễ hội Lồng Tông, lễ Kin Pang Then được phục dựng.',
  'Gạo Séng Cù, chè Shan tuyết Suối Giàng, mận Tam Hoa, cam Cao Phong vào siêu thị.',
  'Đội bóng Hoàng Anh Gia Lai gặp Hồng Lĩnh Hà Tĩnh trên sân Pleiku.',
  'Kỷ niệm 120 năm ngày sinh Tổng Bí thư Hà Huy Tập và 80 năm Quốc khánh.',
  'Phong trào thi đua “Học sinh Nguyễn Văn Trỗi” có 800 em tham gia.',
  'Tỉnh Thái Nguyên, tỉnh Cao Bằng và tỉnh Lạng Sơn kết nối tour.',
  'Mặt trận Tổ quốc, Hội Nông dân, Đoàn Thanh niên xã Hà Linh ra quân.',
  'Ban Chỉ huy Quân sự xã Vân Hồ, Công an xã Vi Hương, Trạm Y tế xã Mai Hạ trực 24/24 giờ.',
  'Kho bạc Nhà nước khu vực Lý Nhân, Thuế cơ sở Kim Bảng thu 45 tỷ đồng.',
  'Làng nghề Đông Hồ, làng Vũ Đại, làng Cự Đà đón khách.',
  'Người Lự, người Mảng, người Hà Nhì sống ở Mường Tè, Sìn Hồ.',
  'Cuộc thi viết thư UPU, giải Hoàng Sa mở rộng, cúp Phan Xi Păng khởi tranh.',
  'Phố cổ Đồng Văn, phố Tạ Hiện, phố Lý Quốc Sư đông nghịt.',
  'Thôn Lý Sơn, thôn Tô Hà, xóm Dương Quang, khu Đoàn Kết, tổ Lê Lợi đạt chuẩn.',
  'Chủ tịch UBND xã Hồng Thái Đông, Bí thư Đảng ủy phường Vân Phú và Trưởng Công an xã Lương Sơn ký cam kết.',
  'Giám đốc Công ty Hoàng Sơn, Giám đốc HTX Cao Nguyên Xanh tham gia ý kiến.',
  'Trưởng các thôn Làng Mạ, Phìn Hồ, Lao Chải báo cáo.',
  'Cây quế, cây hồi, cây mắc ca phủ xanh Đồi Cao, Đồi Thông.',
  'Thép Hòa Phát, xi măng Vicem Hoàng Mai, bia Hà Nội tăng sản lượng.',
  'Ông bà, cha mẹ và thầy cô Trường Mầm non Hoa Ban dự lễ.',
  'Tàu Trường Sa 22, tàu Bạch Đằng cập cảng Đá Tây.',
].map((text) => ({ text, people: [], why: 'nobody' }));
