import type { PeopleCase } from './people.cases';

/**
 * Forms again, from other corners of the genre: questions in councils, captions, interviews, notices, sport, names of
 * peoples. Written to see how the rules made for `forms.cases.ts` read sentences they were not made for. All invented.
 */
type Row = readonly [text: string, people: PeopleCase['people'], why: string];

const table = (rows: readonly Row[]): readonly PeopleCase[] =>
  rows.map(([text, people, why]) => ({ text, people, why }));

/** Councils, courts, unions, the army: who speaks there. */
export const OFFICES = table([
  [
    'Đại biểu Ngân Thị Chuyên (tổ Quan Sơn) chất vấn về tiến độ cấp giấy chứng nhận.',
    [['Ngân Thị Chuyên', 'Đại biểu']],
    'a delegate and the place of her constituency',
  ],
  ['Đoàn thăm Mẹ VNAH Hoàng Thị Lựu ở thôn Trung.', [['Hoàng Thị Lựu', 'Mẹ VNAH']], 'a title of honour in letters'],
  [
    'Cử tri Lê Văn Thuấn, thôn Đông Hải, kiến nghị sớm nạo vét luồng lạch.',
    [['Lê Văn Thuấn', 'Cử tri']],
    'a voter and his village',
  ],
  ['Bí thư Thành đoàn Đỗ Khánh Ly phát động chiến dịch hè.', [['Đỗ Khánh Ly', 'Bí thư Thành đoàn']], 'youth union'],
  [
    'Chánh án TAND khu vực 3 Lương Quốc Thịnh công bố lịch xét xử.',
    [['Lương Quốc Thịnh', 'Chánh án TAND khu vực 3']],
    'a number at the end of the body',
  ],
  [
    'Viện trưởng VKSND tỉnh, đồng chí Tống Mạnh Hòa cho biết tỷ lệ giải quyết án đạt 96%.',
    [['Tống Mạnh Hòa', 'Viện trưởng VKSND tỉnh']],
    'prosecution',
  ],
  [
    'Chủ tịch Công đoàn cơ sở Trần Bích Ngà nhận quà cho đoàn viên.',
    [['Trần Bích Ngà', 'Chủ tịch Công đoàn cơ sở']],
    'a union',
  ],
  [
    'Người phát ngôn Bộ Ngoại giao Lê Thu Hạnh trả lời câu hỏi của phóng viên.',
    [['Lê Thu Hạnh', 'Người phát ngôn Bộ Ngoại giao']],
    'a spokeswoman',
  ],
  [
    'Chính trị viên Đồn Biên phòng Pa Vệ Sủ, Thiếu tá Cao Văn Đạm phát 300 lá cờ.',
    [['Cao Văn Đạm', 'Chính trị viên Đồn Biên phòng Pa Vệ Sủ, Thiếu tá']],
    'a post before the rank',
  ],
  [
    'Phó Tư lệnh Quân khu 4, Thiếu tướng Hà Thọ Bính kiểm tra diễn tập.',
    [['Hà Thọ Bính', 'Phó Tư lệnh Quân khu 4, Thiếu tướng']],
    'a number inside the post',
  ],
  [
    'Thượng úy Lò Văn Phương, cán bộ Công an xã Chiềng Khay, hướng dẫn cài VNeID.',
    [['Lò Văn Phương', 'Thượng úy, cán bộ Công an xã Chiềng Khay']],
    'rank and trade',
  ],
  [
    'Ông Vũ Tiến Hòe - Trưởng phòng Nghiệp vụ 2, Kho bạc Nhà nước khu vực VII báo cáo giải ngân.',
    [['Vũ Tiến Hòe', 'Trưởng phòng Nghiệp vụ 2, Kho bạc Nhà nước khu vực VII']],
    'numbers inside the names of bodies',
  ],
  [
    'Bà Lê Thị Diễm Hương, Trưởng ban Quản lý chợ Nổi, cho biết chợ còn 180 ghe.',
    [['Lê Thị Diễm Hương', 'Trưởng ban Quản lý chợ Nổi']],
    'the manager of a market',
  ],
  [
    'Theo Trưởng ban Quản lý rừng phòng hộ Sông Đằng Võ Minh Tiệp, diện tích rừng tăng 1,2%.',
    [['Võ Minh Tiệp', 'Trưởng ban Quản lý rừng phòng hộ Sông Đằng']],
    'a body with small letters and a proper name, then a person',
  ],
  [
    'Ông Đặng Hữu Thọ (Chủ tịch Hội Nông dân xã Đồng Lương) và bà Bùi Thị Vượng (Chủ tịch Hội LHPN xã) trao cây giống.',
    [
      ['Đặng Hữu Thọ', 'Chủ tịch Hội Nông dân xã Đồng Lương'],
      ['Bùi Thị Vượng', 'Chủ tịch Hội LHPN xã'],
    ],
    'two with posts in brackets',
  ],
  [
    'Kết luận phiên họp, Chủ tọa kỳ họp Đinh Trọng Nghĩa đề nghị các ngành tiếp thu.',
    [['Đinh Trọng Nghĩa', 'Chủ tọa kỳ họp']],
    'who presides',
  ],
  [
    'Trưởng Ban Chỉ huy Phòng thủ dân sự xã, ông Vàng Dũng Pao ra lệnh sơ tán 42 hộ.',
    [['Vàng Dũng Pao', 'Trưởng Ban Chỉ huy Phòng thủ dân sự xã']],
    'a body of 2025',
  ],
  [
    'Phó Giám đốc Trung tâm Phục vụ hành chính công phường Lê Hà My trực tiếp hướng dẫn người dân.',
    [['Lê Hà My', 'Phó Giám đốc Trung tâm Phục vụ hành chính công phường']],
    'three words behind "phường"',
  ],
  [
    'Phó Chủ tịch Ủy ban MTTQ Việt Nam tỉnh kiêm Chủ tịch Hội Nông dân tỉnh Lê Đình Huấn dự lễ.',
    [['Lê Đình Huấn', 'Phó Chủ tịch Ủy ban MTTQ Việt Nam tỉnh kiêm Chủ tịch Hội Nông dân tỉnh']],
    'two posts joined by "kiêm", then the name',
  ],
  [
    'Đồng chí Nguyễn Khắc Thận Trọng, Ủy viên Trung ương Đảng, Bí thư Tỉnh ủy, Trưởng Đoàn đại biểu Quốc hội tỉnh dự và phát biểu.',
    [['Nguyễn Khắc Thận Trọng', 'Ủy viên Trung ương Đảng, Bí thư Tỉnh ủy, Trưởng Đoàn đại biểu Quốc hội tỉnh']],
    'three posts',
  ],
  [
    'Tại hội nghị, đồng chí Bí thư Đảng ủy, Chủ tịch HĐND xã Mường Khoong Hà Văn Thược quán triệt nghị quyết.',
    [['Hà Văn Thược', 'Bí thư Đảng ủy, Chủ tịch HĐND xã Mường Khoong']],
    'address term, two posts, commune, name',
  ],
  [
    'Ông Tạ Quang Hưng - Phó Giám đốc Sở Nông nghiệp và Môi trường kiêm Chánh Văn phòng Điều phối nông thôn mới thành phố nói rõ cách chấm điểm.',
    [
      [
        'Tạ Quang Hưng',
        'Phó Giám đốc Sở Nông nghiệp và Môi trường kiêm Chánh Văn phòng Điều phối nông thôn mới thành phố',
      ],
    ],
    'two posts behind the name',
  ],
  [
    'Bà Trương Mỹ Lệ, đại diện nhà tài trợ, trao 20 máy tính.',
    [['Trương Mỹ Lệ', 'đại diện nhà tài trợ']],
    'a representative behind the name',
  ],
]);

/** People without a post in all sorts of sentences. */
export const NEIGHBOURS = table([
  [
    'Anh Hoàng Văn Seng, một trong những hộ đầu tiên trồng chè hoa vàng, thu 90 triệu đồng.',
    [['Hoàng Văn Seng', 'một trong những hộ đầu tiên trồng chè hoa vàng']],
    'a description with "một trong những"',
  ],
  [
    'Bà Phan Thị Nhạn, vợ liệt sĩ, sống một mình đã 40 năm.',
    [['Phan Thị Nhạn', 'vợ liệt sĩ']],
    'kin of somebody without a name',
  ],
  ['Cụ Trần Thị Ngọ, 92 tuổi, vẫn nhớ từng hố bom.', [['Trần Thị Ngọ', null]], 'an age and nothing else'],
  [
    'Hai chị em Lò Thị Xoan và Lò Thị Thư cùng đỗ đại học.',
    [
      ['Lò Thị Xoan', null],
      ['Lò Thị Thư', null],
    ],
    'two sisters',
  ],
  [
    'Gia đình bà Rơ Lan H’Phương, làng Mơ Nú, được tặng bò.',
    [['Rơ Lan H’Phương', 'làng Mơ Nú']],
    'a family name of two words and a particle',
  ],
  [
    'Ông Phạm Văn Niêng (dân tộc Hrê) ở thôn Làng Rêu nuôi 30 con heo ky.',
    [['Phạm Văn Niêng', 'ở thôn Làng Rêu']],
    'people in brackets, home behind them',
  ],
  [
    'Nông dân Nguyễn Văn Khởi (Khởi cua) ở ấp Cái Keo thả 2.000 con giống.',
    [['Nguyễn Văn Khởi', 'Nông dân']],
    'a nickname in brackets',
  ],
  [
    'Chị Sơn Thị Na Rinh cùng chồng là anh Thạch Phương nuôi bò sinh sản.',
    [
      ['Sơn Thị Na Rinh', null],
      ['Thạch Phương', null],
    ],
    'a couple told in two steps',
  ],
  [
    'Người dân thôn Cốc Phung Hoàng Thị Cói tiếc vườn hồi mới trồng.',
    [['Hoàng Thị Cói', 'Người dân thôn Cốc Phung']],
    'a trade with a home before the name',
  ],
  [
    'Em Hồ Thị Yến Nhi, lớp 8/2, Trường THCS Sông Vệ, mồ côi cha.',
    [['Hồ Thị Yến Nhi', 'lớp 8/2, Trường THCS Sông Vệ']],
    'a pupil by her class',
  ],
  ['Cháu Giàng Thị Say (8 tuổi) được đưa tới bệnh viện.', [['Giàng Thị Say', null]], 'a child with an age'],
  [
    'Hộ chị Đàm Thị Oanh, xóm Lũng Mười, vay 50 triệu đồng.',
    [['Đàm Thị Oanh', 'xóm Lũng Mười']],
    'a household by a woman',
  ],
  [
    'Anh Tẩn Vần Siệu, dân tộc Dao, sinh năm 1993, ở bản Nà Luồng, nuôi dúi.',
    [['Tẩn Vần Siệu', 'ở bản Nà Luồng']],
    'people, year of birth, home',
  ],
  [
    'Chị Huỳnh Ngọc Trâm - chủ homestay Mây Trắng chia sẻ lượng khách tăng gấp đôi.',
    [['Huỳnh Ngọc Trâm', 'chủ homestay Mây Trắng']],
    'an owner behind a dash',
  ],
  [
    'Nghệ nhân Hà Thị Diện (72 tuổi), dân tộc Tày, dạy hát then miễn phí.',
    [['Hà Thị Diện', 'Nghệ nhân']],
    'a trade before, age and people behind',
  ],
  ['Nhạc sĩ Đoàn Phương Thảo sáng tác ca khúc về quê mới.', [['Đoàn Phương Thảo', 'Nhạc sĩ']], 'an artist'],
  [
    'Du khách Nguyễn Lan Phương đến từ Hải Phòng chụp ảnh bên vườn mận.',
    [['Nguyễn Lan Phương', 'Du khách']],
    'a visitor',
  ],
  [
    'Phụ huynh Trần Quốc Toàn Thắng đồng tình với mức thu mới.',
    [['Trần Quốc Toàn Thắng', 'Phụ huynh']],
    'a parent, and not the hero of history',
  ],
  ['Thanh niên Sùng A Sếnh viết đơn tình nguyện nhập ngũ.', [['Sùng A Sếnh', 'Thanh niên']], 'a young man'],
  [
    'Vợ chồng ông Nguyễn Văn Thạnh, bà Lê Thị Tám bán lại 5 công ruộng.',
    [
      ['Nguyễn Văn Thạnh', null],
      ['Lê Thị Tám', null],
    ],
    'a couple with a comma',
  ],
  [
    'Bác Nguyễn Đình Chiến, tổ dân phố số 4, quét ngõ mỗi sáng.',
    [['Nguyễn Đình Chiến', 'tổ dân phố số 4']],
    'a quarter with a number',
  ],
]);

/** Names of peoples, each behind an address term and with a home, so that only the name is hard. */
export const MORE_NAMES: readonly PeopleCase[] = [
  ['Y Nuê Buôn Krông', 'Ê Đê, a family name that begins like a village'],
  ['H’Yam Bkrông', 'Ê Đê woman'],
  ['Y Hoàng Buôn Yă', 'Ê Đê'],
  ['Y Ly Hđơk', 'Ê Đê'],
  ["Rơ Ông K'Ngọc", "K'ho"],
  ['Kơ Să Ha Thanh', "K'ho, Chil"],
  ['Cil Mup Ha Kriêng', "K'ho, four words"],
  ['Bon Tô Sa Nga', "K'ho"],
  ["K'Să Ha Đơng", "K'ho"],
  ['Ha Hàn Ka Mít', "K'ho"],
  ['Phà Hừ Xó', 'La Hủ'],
  ['Lỳ Mỳ Lé', 'Hà Nhì'],
  ['Pờ Lóng Tơ', 'Hà Nhì'],
  ['Sơn Thị Na Rinh', 'Khmer'],
  ['Châu Thị Xà Rươl', 'Khmer'],
  ['Trà Văn Hên', 'Khmer'],
  ['Tăng Sa Vông', 'Khmer'],
  ['Bá Trung Thiệu', 'Chăm'],
  ['Quảng Đại Thính', 'Chăm'],
  ['Kiều Maily', 'Chăm, two words'],
  ['Pi Năng Thị Hiếu', 'Raglai'],
  ['Katơr Thị Sính', 'Raglai'],
  ['Arất Blúi', 'Cơ Tu'],
  ['Cơlâu Nhím', 'Cơ Tu'],
  ['Hốih Mia', 'Cơ Tu'],
  ['A Viết Thị Nhi', 'Tà Ôi'],
  ['Hồ Thị Kăn Lịa', 'Pa Cô'],
  ['Rcom Sa Duyên', 'Gia Rai'],
  ['Rơ Mah H’Thuyên', 'Gia Rai'],
  ['Đinh Hmưk', 'Ba Na'],
  ['Siu H’Nhuê', 'Gia Rai'],
  ['Điểu Thị Nhơi', 'Xtiêng'],
  ['Chíu A Sám', 'Dao of Quảng Ninh'],
  ['Voòng A Pẩu', 'Hoa'],
  ['Chảo Sử Mẩy', 'Dao'],
  ['Lý Tả Mẩy', 'Dao'],
  ['Sần Cháng', 'Giáy'],
  ['Ly Seo Dùa', 'Hmong'],
  ['Xồng Bá Lẩu', 'Hmong'],
  ['Vi Thị Ót', 'Thái'],
  ['Lô Thị Ảng', 'Thái'],
  ['Ốc Văn Nhiêu', 'Khơ Mú'],
  ['Khiếu Văn Bưởi', 'Kinh, a rare family name'],
  ['Lều Thị Mận', 'Kinh, a rare family name'],
  ['Thẩm Quế Chi', 'Kinh, a rare family name'],
].map(([name = '', people = '']) => ({
  text: `Chúng tôi gặp ông ${name}, thôn Nà Lạn, khi ông vừa đi nương về.`,
  people: [[name, 'thôn Nà Lạn'] as const],
  why: people,
}));

/** Captions, labels of interviews, tables of prizes, notices. */
export const PIECES = table([
  [
    'Ông Chá A Của (bên phải) kiểm tra vườn đào. Ảnh: Hoàng Thị Len',
    [['Chá A Của', null]],
    'a caption and its photographer',
  ],
  [
    'Chị Vàng Thị Dế (áo xanh), Chủ tịch Hội LHPN xã, trao con giống.',
    [['Vàng Thị Dế', 'Chủ tịch Hội LHPN xã']],
    'a note on clothes in brackets',
  ],
  [
    'Phóng viên: Thưa ông, vì sao tiến độ chậm?\nÔng Lưu Đình Phác: Do vướng mặt bằng.',
    [['Lưu Đình Phác', null]],
    'the speaker of an interview as a label',
  ],
  ['PV: Xin cảm ơn ông!\nTHU TRANG (thực hiện)', [], 'the writer of an interview in capitals'],
  [
    '- Bà Hoàng Thị Chấn, Chủ tịch UBND phường: Chúng tôi chọn việc khó làm trước.',
    [['Hoàng Thị Chấn', 'Chủ tịch UBND phường']],
    'a statement behind a bullet',
  ],
  [
    'Giải Nhất thuộc về tác giả Đỗ Quỳnh Mai (Phú Thọ); giải Nhì thuộc về tác giả Lò Cao Nhung (Sơn La).',
    [
      ['Đỗ Quỳnh Mai', 'tác giả'],
      ['Lò Cao Nhung', 'tác giả'],
    ],
    'winners of a contest',
  ],
  ['Mọi chi tiết xin liên hệ: bà Nông Thị Dung, điện thoại 0912.345.678.', [['Nông Thị Dung', null]], 'whom to ask'],
  [
    'TM. BAN TỔ CHỨC\nTRƯỞNG BAN\n\nPHÓ CHỦ TỊCH UBND PHƯỜNG\nĐào Thị Mỹ Hạnh',
    [['Đào Thị Mỹ Hạnh', 'PHÓ CHỦ TỊCH UBND PHƯỜNG']],
    'the post nearest to the name',
  ],
  [
    'Ông Nguyễn Bá Lượng,\nChủ tịch HĐQT Công ty CP Giống Sông Thao:\n“Chúng tôi cần vùng nguyên liệu 500 ha”.',
    [['Nguyễn Bá Lượng', 'Chủ tịch HĐQT Công ty CP Giống Sông Thao']],
    'the post on the next line',
  ],
  [
    'Dự và chỉ đạo đại hội có đồng chí Trần Việt Cường\n- Ủy viên Ban Thường vụ Tỉnh ủy, Trưởng Ban Nội chính Tỉnh ủy.',
    [['Trần Việt Cường', 'Ủy viên Ban Thường vụ Tỉnh ủy, Trưởng Ban Nội chính Tỉnh ủy']],
    'the post on the next line behind a dash',
  ],
]);

/** Descriptions and places around a name that lead astray. */
export const DETOURS = table([
  [
    'Ông Lâm Văn Chức, bà con hay gọi là Tư Chức, Chủ nhiệm Hợp tác xã (HTX) Nông nghiệp Đồng Sen, cân 4 tấn cá.',
    [['Lâm Văn Chức', 'Chủ nhiệm Hợp tác xã (HTX) Nông nghiệp Đồng Sen']],
    'a by-name before the post, a short form inside it',
  ],
  [
    'Vận động viên Bàn Mùi Nhẻng, dân quân thôn Nặm Đăm, về nhất.',
    [['Bàn Mùi Nhẻng', 'Vận động viên, dân quân thôn Nặm Đăm']],
    'two trades',
  ],
  [
    'Kỹ sư lâm sinh Bế Thị Ngàn, người theo rừng từ năm 2012, dặn dò bà con.',
    [['Bế Thị Ngàn', 'Kỹ sư lâm sinh']],
    'a trade says more than a description',
  ],
  [
    'Cô giáo Khoàng Thị Mến, Trường Phổ thông dân tộc bán trú Tiểu học Pa Ủ Thượng, kể chuyện vận động học sinh.',
    [['Khoàng Thị Mến', 'Cô giáo']],
    'the school behind the name is her organisation',
  ],
  [
    'Sau hai năm làm Chủ nhiệm Hợp tác xã mây tre Phú Nghĩa Ngoài, bà Kiều Thị Bướm đưa doanh thu lên 9 tỷ đồng.',
    [['Kiều Thị Bướm', 'Chủ nhiệm Hợp tác xã mây tre Phú Nghĩa Ngoài']],
    'the name of a cooperative that looks like one of a person',
  ],
  [
    'Ông Y Brang Niê, buôn Ea Hding, một mình giữ 3 ha rừng. Ông Y Brang năm nay 60 tuổi.',
    [['Y Brang Niê', 'buôn Ea Hding']],
    'the family name left out later',
  ],
  [
    'Ông Mai Chí Lực, chủ vườn 2,3 ha ở xã Ngũ Hiệp, lo giá xuống.',
    [['Mai Chí Lực', 'chủ vườn']],
    'a number with a comma',
  ],
  [
    'Thượng tá Phùng Thế Hà, Phó Trưởng phòng Cảnh sát quản lý hành chính về trật tự xã hội, Công an tỉnh giải trình thêm.',
    [['Phùng Thế Hà', 'Thượng tá, Phó Trưởng phòng Cảnh sát quản lý hành chính về trật tự xã hội, Công an tỉnh']],
    'a long name of a body with "về"',
  ],
  ...(
    [
      ['Nông dân thung lũng Sín Cải nuôi cá tầm; nông dân Thạch Lạc Hạ xuống giống.', 'places behind a trade'],
      ['Lớp nghề cho lao động nữ ở Đồng Mỏ khai giảng.', 'a place behind "ở"'],
      ['Phụ nữ người Hà Nhì, người La Hủ học chữ.', 'peoples'],
    ] as const
  ).map(([text, why]): Row => [text, [], why]),
]);

/** Places, goods, firms, feasts and people of history: nobody. */
export const MORE_STRESS: readonly PeopleCase[] = [
  'Gốm Bàu Trúc, mắm Bà Giáo Khỏe, nem Bà Chín, bún cá Cô Ba có mặt tại hội chợ.',
  'Đình thần Nguyễn Trung Trực và Lễ giỗ Anh hùng dân tộc Nguyễn Trung Trực đón 1,2 triệu lượt khách.',
  'Khu kinh tế Chu Lai, nhà máy Dung Quất, KCN Phan Thiết thu hút vốn FDI.',
  'Giải Trần Hưng Đạo, kỳ thi Olympic Lê Hồng Phong, cúp Trần Quốc Toản khép lại.',
  'Vườn quốc gia Hoàng Liên, Vườn quốc gia Bidoup - Núi Bà, Khu bảo tồn Vũ Quang tuần tra rừng.',
  'Làng hoa Sa Đéc, làng rau Trà Quế, làng chài Cửa Vạn đông khách.',
  'Thương hiệu Lê Gia, Công ty Lê Phan, nhà xe Hoàng Long, vàng bạc Kim Tín tài trợ.',
  'Dòng Lam, dãy Trường Sơn, đỉnh Tà Chì Nhù, cao nguyên Mộc Châu vào mùa săn mây.',
  'Quốc lộ 4D, tỉnh lộ 151, đường Hồ Chí Minh, cao tốc Bùng - Vạn Ninh được sửa chữa.',
  'Chương trình “Áo ấm cho em”, quỹ “Vì người nghèo”, giải báo chí Huỳnh Thúc Kháng được phát động.',
  'Chiến thắng Bạch Đằng, khởi nghĩa Bắc Sơn, cuộc hành quân Hoàng Sa được tái hiện.',
  'Nhà thơ Hồ Xuân Hương, Đại thi hào Nguyễn Du, cụ Phan Bội Châu được nhắc đến trong triển lãm.',
  'Trường Mầm non Họa Mi, Trường Tiểu học Kim Đồng, Trường THCS Tô Vĩnh Diện sửa mái.',
  'Đoàn Thanh niên Cộng sản Hồ Chí Minh, Đội Thiếu niên Tiền phong trao 30 góc học tập.',
  'Lễ hội Đền Bà, Tết Độc lập, hội Lim, hội Gióng, lễ Kỳ Yên đình Bình Thủy thu hút khách.',
  'Sầu riêng Ri6, bưởi Năm Roi, xoài cát Hòa Lộc, vú sữa Lò Rèn được giá.',
  'Cây cầu Ngòi Thia, cầu Hoàng Văn Thụ, cầu Tô Mậu xây xong.',
  'Huyện Mai Châu, Đà Bắc, Tân Lạc cũ; xã Bao La, Mai Hịch, Vân Sơn mới.',
  'Tổ tiết kiệm Đinh Văn, Tổ 3 Hồng Sơn, Cụm dân cư Trần Phú họp dân.',
  'Hãng tin Lào, Đài Truyền hình Việt Nam, Báo Lao Động, Báo Hà Giang đưa tin.',
  'Hội trường Lý Thái Tổ, nhà văn hóa Lê Chân, công viên Đinh Tiên Hoàng mở cửa.',
  'Chùa Tam Chúc, chùa Bái Đính, đền Trần, phủ Dầy, đền Mẫu Âu Cơ đông khách dịp rằm.',
  'Bộ đội Cụ Hồ, cháu ngoan Bác Hồ và phong trào Kế hoạch nhỏ.',
  'Ngân hàng Chính sách xã hội Mường La, Agribank Sông Mã, Vietcombank Hà Tĩnh giải ngân.',
  'Dân quân thôn Tà Phìn, Sín Chải, Lao Chải Hồng và Séo Mý Tỷ tuần tra.',
  'Khoa Nội, khoa Nhi, phòng Đào tạo, Viện Lúa Ô Môn, Trại giống Bình Đức phối hợp.',
].map((text) => ({ text, people: [], why: 'nobody' }));

/** Sentences of all kinds, most of them read right before any rule was made for them: they hold what the rules reach. */
export const MIXED: readonly PeopleCase[] = (
  [
    [
      'Phó Chủ tịch Thường trực HĐND tỉnh Cầm Thị Mẫn chủ trì phiên giải trình.',
      [['Cầm Thị Mẫn', 'Phó Chủ tịch Thường trực HĐND tỉnh']],
    ],
    [
      'Ông Lê Công Nhường - Bí thư Chi bộ, Trưởng khu phố 5 đi đầu phân loại rác.',
      [['Lê Công Nhường', 'Bí thư Chi bộ, Trưởng khu phố 5']],
    ],
    [
      'Chủ tịch Hội Người cao tuổi xã Hà Đình Xoan tặng 20 suất quà.',
      [['Hà Đình Xoan', 'Chủ tịch Hội Người cao tuổi xã']],
    ],
    [
      'Anh Thào A Vừ, Bí thư Chi đoàn bản Háng Lìa, cho hay cả bản có 61 thanh niên.',
      [['Thào A Vừ', 'Bí thư Chi đoàn bản Háng Lìa']],
    ],
    ['Trưởng trạm Y tế xã, bác sĩ Lò Thị Quyên tiêm cho 120 cháu.', [['Lò Thị Quyên', 'Trưởng trạm Y tế xã, bác sĩ']]],
    ['Theo TS Trương Minh Hoạt, Trường Đại học Tây Nguyên, giống mới chịu hạn tốt.', [['Trương Minh Hoạt', 'TS']]],
    [
      'Bà Nguyễn Lê Khả Hân, Trưởng phòng Truyền thông Tập đoàn Sao Biển cho biết tàu chạy từ tháng 6.',
      [['Nguyễn Lê Khả Hân', 'Trưởng phòng Truyền thông Tập đoàn Sao Biển']],
    ],
    ['Đồng chí Lò Minh Hùng Sơn – Phó Bí thư Tỉnh ủy đã đến dự.', [['Lò Minh Hùng Sơn', 'Phó Bí thư Tỉnh ủy']]],
    [
      'Sau phát biểu của ông Quách Tất Liêm, Giám đốc Sở Y tế, nhiều đại biểu vỗ tay.',
      [['Quách Tất Liêm', 'Giám đốc Sở Y tế']],
    ],
    [
      'Lãnh đạo tỉnh gồm: Bí thư Tỉnh ủy Trịnh Việt Hưng Yên; Chủ tịch HĐND tỉnh Đoàn Thị Hậu Giang dự.',
      [
        ['Trịnh Việt Hưng Yên', 'Bí thư Tỉnh ủy'],
        ['Đoàn Thị Hậu Giang', 'Chủ tịch HĐND tỉnh'],
      ],
    ],
    [
      'Ông Phan Văn Hạnh, nguyên giáo viên Trường THCS Hải Lý, dạy lớp xóa mù.',
      [['Phan Văn Hạnh', 'nguyên giáo viên Trường THCS Hải Lý']],
    ],
    [
      'Bà Mùa Thị Sy, Chi hội trưởng Chi hội Phụ nữ bản Sáng, đến từng nhà.',
      [['Mùa Thị Sy', 'Chi hội trưởng Chi hội Phụ nữ bản Sáng']],
    ],
    [
      'Anh Bùi Văn Dìn, Đội trưởng Đội Quản lý bảo vệ rừng xóm Khướng bám rừng suốt tuần.',
      [['Bùi Văn Dìn', 'Đội trưởng Đội Quản lý bảo vệ rừng xóm Khướng']],
    ],
    [
      'Chị Kim Thị Sô Khone, Tổ trưởng tổ dệt chiếu ấp Cà Hom, nhận đơn hàng 400 đôi.',
      [['Kim Thị Sô Khone', 'Tổ trưởng tổ dệt chiếu ấp Cà Hom']],
    ],
    ['Thầy Danh Hoàng Nhí, sư cả chùa Khlang Mương, mở lớp hè.', [['Danh Hoàng Nhí', 'sư cả chùa Khlang Mương']]],
    [
      'Thượng tọa Thích Thiện Bửu, Phó Trưởng ban Trị sự Giáo hội Phật giáo tỉnh trao 300 phần quà.',
      [['Thích Thiện Bửu', 'Thượng tọa, Phó Trưởng ban Trị sự Giáo hội Phật giáo tỉnh']],
    ],
    [
      'Linh mục Giuse Trần Văn Luật, chánh xứ Tân Hòa kêu gọi giáo dân.',
      [['Giuse Trần Văn Luật', 'Linh mục, chánh xứ Tân Hòa']],
    ],
    ['Ông Nguyễn Xuân Ký (Hà Nội) mua hai cân mật.', [['Nguyễn Xuân Ký', null]]],
    ['Cán bộ khuyến nông Hà Văn Tuyền bám ruộng cùng dân.', [['Hà Văn Tuyền', 'Cán bộ khuyến nông']]],
    ['Cán bộ địa chính xã Lù Văn Ngán đo lại thửa đất.', [['Lù Văn Ngán', 'Cán bộ địa chính xã']]],
    ['Nữ Bí thư Chi bộ 8X Vàng Thị Pằng lo cho bản từng cây cầu.', [['Vàng Thị Pằng', 'Nữ Bí thư Chi bộ 8X']]],
    ['“Được mùa là vui”, chị Mè Thị Sương (bản Noong Ỏ) cười tươi.', [['Mè Thị Sương', 'bản Noong Ỏ']]],
    [
      'Bà Lê Ngọc Ánh, Phó Tổng Giám đốc phụ trách vùng nguyên liệu Công ty Mía đường Lam Kinh cho biết giá thu mua tăng.',
      [['Lê Ngọc Ánh', 'Phó Tổng Giám đốc phụ trách vùng nguyên liệu Công ty Mía đường Lam Kinh']],
    ],
    [
      'Trao quyết định cho đồng chí Ngô Văn Quỳnh, Phó Chánh Văn phòng Tỉnh ủy giữ chức Phó Trưởng Ban Nội chính Tỉnh ủy.',
      [['Ngô Văn Quỳnh', 'Phó Chánh Văn phòng Tỉnh ủy, Phó Trưởng Ban Nội chính Tỉnh ủy']],
    ],
    [
      'Ông Y Kuan Kpă - Phó Chủ tịch Hội Chữ thập đỏ tỉnh; ông Hồ Ngọc Minh Châu - đại diện nhà tài trợ tặng xe đạp.',
      [
        ['Y Kuan Kpă', 'Phó Chủ tịch Hội Chữ thập đỏ tỉnh'],
        ['Hồ Ngọc Minh Châu', 'đại diện nhà tài trợ'],
      ],
    ],
    ['Bị can Lê Văn Sỹ Hải (SN 1988, trú phường Nam Đông) khai nhận hành vi.', [['Lê Văn Sỹ Hải', 'Bị can']]],
    ['Nhóm của Đào Văn Chính, sinh viên năm ba, giành giải Nhất.', [['Đào Văn Chính', 'sinh viên năm ba']]],
    [
      'Tiếp xúc cử tri có các đại biểu Quốc hội: Lò Thị Luyến Mai, Quàng Văn Hương Sơn.',
      [
        ['Lò Thị Luyến Mai', 'đại biểu Quốc hội'],
        ['Quàng Văn Hương Sơn', 'đại biểu Quốc hội'],
      ],
    ],
    [
      'Từ Đức, ông Markus Weber, kỹ sư Công ty TPower, bay sang lắp tuabin.',
      [['Markus Weber', 'kỹ sư Công ty TPower']],
    ],
    [
      'Bà Kim Soo-jin, Giám đốc Quỹ KOICA tại Việt Nam, khánh thành thư viện.',
      [['Kim Soo-jin', 'Giám đốc Quỹ KOICA tại Việt Nam']],
    ],
    ['Đội trưởng đội bóng chuyền nữ H’Mai Êban nâng cúp.', [['H’Mai Êban', 'Đội trưởng đội bóng chuyền nữ']]],
    ['Chủ tịch UBND tỉnh Lương Nguyễn Minh Triết ký quyết định.', [['Lương Nguyễn Minh Triết', 'Chủ tịch UBND tỉnh']]],
    [
      'Bà Phạm Thị Út Em, Phó Trưởng Ban Văn hóa - Xã hội HĐND tỉnh thẩm tra tờ trình.',
      [['Phạm Thị Út Em', 'Phó Trưởng Ban Văn hóa - Xã hội HĐND tỉnh']],
    ],
    [
      'Cùng dự: Trần Thị Hoàn, Phó Chủ tịch UBND xã; Vi Văn Thuấn, Trưởng phòng Kinh tế.',
      [
        ['Trần Thị Hoàn', 'Phó Chủ tịch UBND xã'],
        ['Vi Văn Thuấn', 'Trưởng phòng Kinh tế'],
      ],
    ],
    ['Đường Trần Văn Giàu nối xã Bình Lợi với xã Tân Vĩnh Lộc.', []],
    ['Ông cùng vợ là Sầm Thị Ơn trồng 2.000 gốc hồi.', [['Sầm Thị Ơn', null]]],
    [
      'Hiệu trưởng Trường PTDTBT Tiểu học Nà Tấu Bạc Thị Diên cho biết trường có 26 lớp.',
      [['Bạc Thị Diên', 'Hiệu trưởng Trường PTDTBT Tiểu học Nà Tấu']],
    ],
    ['Đại úy Hờ A Chua (Công an xã Phình Hồ) giúp dân gặt lúa.', [['Hờ A Chua', 'Đại úy']]],
    [
      'Ông Huỳnh Anh Minh Khang, Giám đốc điều hành Công ty CP Năng lượng Gió Trà Lồng nói: “Tháng 8 phát điện”.',
      [['Huỳnh Anh Minh Khang', 'Giám đốc điều hành Công ty CP Năng lượng Gió Trà Lồng']],
    ],
    [
      'Trưởng Ban Công tác Mặt trận khu dân cư số 3 Nguyễn Bích Liễu vận động 41 hộ.',
      [['Nguyễn Bích Liễu', 'Trưởng Ban Công tác Mặt trận khu dân cư số 3']],
    ],
    [
      'Ông Nguyễn Xuân Lẫm, 66 tuổi, ở thôn 3, xã Ea Ly, nguyên là bộ đội xuất ngũ, trồng 4 ha mía.',
      [['Nguyễn Xuân Lẫm', 'ở thôn 3, xã Ea Ly']],
    ],
    ['Giá heo hơi tăng nên bà Đinh Thị Bích (xã Hoài Ân Tây) tái đàn 40 con.', [['Đinh Thị Bích', 'xã Hoài Ân Tây']]],
    [
      'Chủ tịch Hiệp hội Dừa tỉnh Trần Quốc Tuấn Anh dự báo giá còn tăng.',
      [['Trần Quốc Tuấn Anh', 'Chủ tịch Hiệp hội Dừa tỉnh']],
    ],
    [
      'Phó Trưởng Ban Thường trực Ban Chỉ đạo, Phó Chủ tịch Thường trực UBND tỉnh Hoàng Gia Long nhấn mạnh.',
      [['Hoàng Gia Long', 'Phó Trưởng Ban Thường trực Ban Chỉ đạo, Phó Chủ tịch Thường trực UBND tỉnh']],
    ],
    [
      'Bí thư Đảng ủy các cơ quan Đảng tỉnh Vũ Kim Yến trao cờ.',
      [['Vũ Kim Yến', 'Bí thư Đảng ủy các cơ quan Đảng tỉnh']],
    ],
    [
      'Tại điểm cầu tỉnh Sơn La, đồng chí Tráng Thị Xuân Mai, Ủy viên Ban Thường vụ Tỉnh ủy, Phó Chủ tịch Thường trực UBND tỉnh chủ trì.',
      [['Tráng Thị Xuân Mai', 'Ủy viên Ban Thường vụ Tỉnh ủy, Phó Chủ tịch Thường trực UBND tỉnh']],
    ],
    [
      'Bí thư Tỉnh ủy, Trưởng đoàn ĐBQH tỉnh Lê Hải Hòa Bình cùng đoàn công tác thăm chốt.',
      [['Lê Hải Hòa Bình', 'Bí thư Tỉnh ủy, Trưởng đoàn ĐBQH tỉnh']],
    ],
    [
      'Thứ trưởng Bộ Nông nghiệp và Môi trường Phùng Đức Tiến Đạt làm việc với tỉnh.',
      [['Phùng Đức Tiến Đạt', 'Thứ trưởng Bộ Nông nghiệp và Môi trường']],
    ],
    [
      'Cục trưởng Cục Đường bộ Việt Nam Bùi Quang Thái Học kiểm tra hiện trường.',
      [['Bùi Quang Thái Học', 'Cục trưởng Cục Đường bộ Việt Nam']],
    ],
    [
      'Cô giáo Nguyễn Thị Thu Hà Linh, dân tộc Mường, Tổng phụ trách Đội Trường TH&THCS Tử Nê được tuyên dương.',
      [['Nguyễn Thị Thu Hà Linh', 'Tổng phụ trách Đội Trường TH&THCS Tử Nê']],
    ],
    [
      'Bà Vương Thị Kim Thoa, Giám đốc Agribank chi nhánh huyện Chợ Đồn cũ cho vay 12 tỷ đồng.',
      [['Vương Thị Kim Thoa', 'Giám đốc Agribank chi nhánh huyện Chợ Đồn cũ']],
    ],
    ['Ông Lò Văn Xôm là người đầu tiên trồng mắc ca ở bản.', [['Lò Văn Xôm', null]]],
    [
      'Phó Bí thư Đảng ủy xã Quàng Thị Vui và Phó Chủ tịch UBND xã Lèo Văn Kẹo đối thoại với dân.',
      [
        ['Quàng Thị Vui', 'Phó Bí thư Đảng ủy xã'],
        ['Lèo Văn Kẹo', 'Phó Chủ tịch UBND xã'],
      ],
    ],
    [
      'Anh Ksor Nham (làng Plei Ơi, xã Phú Thiện) nói: “Có nước là có lúa”.',
      [['Ksor Nham', 'làng Plei Ơi, xã Phú Thiện']],
    ],
    [
      'Già làng Đinh Phương (làng Kon Bông) và ông Đinh Văn Bloi, Bí thư chi bộ làng, họp dân.',
      [
        ['Đinh Phương', 'Già làng'],
        ['Đinh Văn Bloi', 'Bí thư chi bộ làng'],
      ],
    ],
    [
      'Chị Trịnh Thị Nụ, cán bộ thú y xã Yên Thái, tiêm phòng 1.200 con.',
      [['Trịnh Thị Nụ', 'cán bộ thú y xã Yên Thái']],
    ],
    [
      'Đồng chí Thiếu tướng Đào Anh Tuấn Minh, Giám đốc Công an tỉnh biểu dương.',
      [['Đào Anh Tuấn Minh', 'Thiếu tướng, Giám đốc Công an tỉnh']],
    ],
    ['Luật sư Hồ Thị Thanh Trà, Văn phòng Luật sư Công Tâm, phân tích điều khoản.', [['Hồ Thị Thanh Trà', 'Luật sư']]],
    ['Hiệp sĩ tình nguyện Phan Quốc Việt Dũng vá xe miễn phí.', [['Phan Quốc Việt Dũng', null]]],
    [
      'Trạm trưởng Trạm Kiểm lâm Sông Tranh Nguyễn Duy Thức tuần rừng.',
      [['Nguyễn Duy Thức', 'Trạm trưởng Trạm Kiểm lâm Sông Tranh']],
    ],
    ['Ở Trường THPT Nguyễn Du, em Đặng Vũ Hà Phương đạt 29 điểm.', [['Đặng Vũ Hà Phương', null]]],
    ['Xã Tân Thanh, xã Phú Hựu và xã An Hiệp sáp nhập.', []],
    ['Ông Võ Hoàng Lực Sĩ cho biết HTX Lê Minh Xuân bán 30 tấn rau.', [['Võ Hoàng Lực Sĩ', null]]],
    ['Thanh Hóa, Nghệ An, Hà Tĩnh và TP Huế chịu ảnh hưởng.', []],
    ['Mường Lò, Mường Than, Mường Tấc là bốn cánh đồng lớn.', []],
    [
      'Bà Trần Ngọc Diệp, Phó Giám đốc Sở Văn hóa, Thể thao và Du lịch, nhấn mạnh: “Di sản phải nuôi được người giữ di sản”.',
      [['Trần Ngọc Diệp', 'Phó Giám đốc Sở Văn hóa, Thể thao và Du lịch']],
    ],
    ['Nhà báo Hà Minh Huệ Chi kể chuyện nghề tại Bảo tàng Báo chí.', [['Hà Minh Huệ Chi', 'Nhà báo']]],
  ] satisfies readonly (readonly [string, PeopleCase['people']])[]
).map(([text, people]) => ({ text, people, why: people.length === 0 ? 'nobody' : 'named with what they are' }));
