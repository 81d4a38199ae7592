/**
 * Sentences of the genre and the people in them, one table per form. Every sentence is invented, and so is everybody in
 * it. `people` lists name and role as the article words it (null: the article gives none), in order of appearance.
 */
export type PeopleCase = {
  readonly text: string;
  readonly people: readonly (readonly [name: string, role: string | null])[];
  readonly why: string;
};

/** "Đồng chí X - chức vụ", "ông X, chức vụ": the role behind the name. */
export const ROLE_BEHIND: readonly PeopleCase[] = [
  {
    text: 'Dự lễ có ông Lương Xuân Thành - Ủy viên Ban Chấp hành Đảng bộ tỉnh, Giám đốc Sở Nội vụ.',
    people: [['Lương Xuân Thành', 'Ủy viên Ban Chấp hành Đảng bộ tỉnh, Giám đốc Sở Nội vụ']],
    why: 'a dash ends the name: nobody here is a "Thành ủy viên"',
  },
  {
    text: 'Đồng chí Mạc Tiến Thành – Thành ủy viên, Bí thư Đảng ủy phường phát biểu.',
    people: [['Mạc Tiến Thành', 'Thành ủy viên, Bí thư Đảng ủy phường']],
    why: 'and here somebody is, and bears the name as well',
  },
  {
    text: 'Dự buổi giải ngân có Ông Tăng Hữu Lợi - Chủ tịch Hội Nông dân xã, Bà Khổng Thị Duyên - Phó Chủ tịch UBND xã.',
    people: [
      ['Tăng Hữu Lợi', 'Chủ tịch Hội Nông dân xã'],
      ['Khổng Thị Duyên', 'Phó Chủ tịch UBND xã'],
    ],
    why: 'portals write "Ông" with a capital inside a sentence as well',
  },
  {
    text: 'Dự hội nghị có đồng chí Phó Đức Nhuận UVBTVHU, Phó Chủ tịch UBND huyện; đồng chí Ma Văn Quế- HUV, Trưởng phòng Nội vụ.',
    people: [
      ['Phó Đức Nhuận', 'UVBTVHU, Phó Chủ tịch UBND huyện'],
      ['Ma Văn Quế', 'HUV, Trưởng phòng Nội vụ'],
    ],
    why: 'seats in a committee by their letters are posts, no part of a name',
  },
  {
    text: 'Đồng chí Đặng Hữu Khoa - Ủy viên BTV Tỉnh ủy, Phó Chủ tịch HĐND tỉnh dự và chỉ đạo Đại hội.',
    people: [['Đặng Hữu Khoa', 'Ủy viên BTV Tỉnh ủy, Phó Chủ tịch HĐND tỉnh']],
    why: 'ends before the verb "dự"',
  },
  {
    text: 'Ông Phan Thế Rạng, Giám đốc Sở Nông nghiệp và Môi trường cho biết mùa khô năm nay đến sớm.',
    people: [['Phan Thế Rạng', 'Giám đốc Sở Nông nghiệp và Môi trường']],
    why: '"và" inside the name of an institution',
  },
  {
    text: 'Bà Huỳnh Thị Mộng Kiều, Phó Giám đốc Sở Văn hóa, Thể thao và Du lịch nhấn mạnh vai trò của cộng đồng.',
    people: [['Huỳnh Thị Mộng Kiều', 'Phó Giám đốc Sở Văn hóa, Thể thao và Du lịch']],
    why: 'comma and "và" inside the name of an institution',
  },
  {
    text: 'Đồng chí Lâm Văn Rết-Ủy viên Trung ương Đảng, Bí thư Tỉnh ủy phát biểu tại hội nghị.',
    people: [['Lâm Văn Rết', 'Ủy viên Trung ương Đảng, Bí thư Tỉnh ủy']],
    why: 'hyphen without spaces',
  },
  {
    text: 'Theo ông Trịnh Đình Vỹ, Chi cục trưởng Chi cục Kiểm lâm, rừng phòng hộ được giữ ổn định.',
    people: [['Trịnh Đình Vỹ', 'Chi cục trưởng Chi cục Kiểm lâm']],
    why: 'the clause after the comma is no part of the role',
  },
  {
    text: 'Ông Ngô Tấn Đạt (Chủ tịch UBND phường Long Hậu) cam kết bàn giao mặt bằng đúng hạn.',
    people: [['Ngô Tấn Đạt', 'Chủ tịch UBND phường Long Hậu']],
    why: 'role in brackets',
  },
  {
    text: 'Anh Mai Xuân Tiệp (34 tuổi), Bí thư Đoàn xã Nga Liên chia sẻ kinh nghiệm.',
    people: [['Mai Xuân Tiệp', 'Bí thư Đoàn xã Nga Liên']],
    why: 'age in brackets before the role',
  },
  {
    text: 'Anh Giàng Sáo Lùng, sinh năm 1984, dân tộc Mông, Bí thư chi bộ thôn Ngải Chồ, xã Tả Van được bà con tin yêu.',
    people: [['Giàng Sáo Lùng', 'Bí thư chi bộ thôn Ngải Chồ, xã Tả Van']],
    why: 'birth year and people stand before the role',
  },
  {
    text: 'Đồng chí Thò Mí Dính (người mặc áo chàm), Bí thư Chi bộ thôn Cán Phìn kiểm tra mô hình.',
    people: [['Thò Mí Dính', 'Bí thư Chi bộ thôn Cán Phìn']],
    why: 'a note of the caption in brackets is passed over',
  },
  {
    text: 'Thiếu tá Vi Văn Thẳng, Trưởng Công an xã Keng Đu cho biết địa bàn không có điểm nóng.',
    people: [['Vi Văn Thẳng', 'Thiếu tá, Trưởng Công an xã Keng Đu']],
    why: 'rank before the name, post behind it',
  },
  {
    text: 'Thượng tá Lù A Sình phát biểu giao nhiệm vụ cho các tổ công tác.',
    people: [['Lù A Sình', 'Thượng tá']],
    why: 'a rank is the role where the article gives no other',
  },
  {
    text: 'PGS.TS Đoàn Thanh Vượng, Viện trưởng Viện Kinh tế nông nghiệp phân tích nguyên nhân.',
    people: [['Đoàn Thanh Vượng', 'PGS.TS, Viện trưởng Viện Kinh tế nông nghiệp']],
    why: 'degree before the name',
  },
  {
    text: 'BS. Cao Thị Hoài An, Trưởng khoa Nhi, Bệnh viện Đa khoa tỉnh khuyến cáo phụ huynh không chủ quan.',
    people: [['Cao Thị Hoài An', 'BS, Trưởng khoa Nhi, Bệnh viện Đa khoa tỉnh']],
    why: 'full stop of an abbreviation; institution after a comma',
  },
  {
    text: 'Ông Sơn Minh Thạnh - Phó trưởng Ban Dân tộc và Tôn giáo HĐND tỉnh Sóc Trăng trao quà Tết.',
    people: [['Sơn Minh Thạnh', 'Phó trưởng Ban Dân tộc và Tôn giáo HĐND tỉnh Sóc Trăng']],
    why: 'role ends before "trao"',
  },
  {
    text: 'Đồng chí Vương Quốc Bảo, UVT.Ư Đảng, Bí thư Thành ủy chủ trì buổi làm việc.',
    people: [['Vương Quốc Bảo', 'UVT.Ư Đảng, Bí thư Thành ủy']],
    why: 'full stop inside an abbreviation of capitals',
  },
  {
    text: 'Ông Hồ Văn Thoòng, Trưởng ban Quản lý rừng cộng đồng bản Ka Tăng nói rõ từng lô rừng.',
    people: [['Hồ Văn Thoòng', 'Trưởng ban Quản lý rừng cộng đồng bản Ka Tăng']],
    why: 'a verb right after "ban" belongs to its name',
  },
  {
    text: 'Ông Lê Khắc Huân, nguyên Phó Chủ tịch UBND huyện Hương Sơn kể lại những ngày đầu tách tỉnh.',
    people: [['Lê Khắc Huân', 'nguyên Phó Chủ tịch UBND huyện Hương Sơn']],
    why: '"nguyên" belongs to the post',
  },
  {
    text: 'Đồng chí Bùi Thị Ngát – Huyện ủy viên, Bí thư Đảng ủy – Chủ tịch HĐND xã Quy Hậu thông tin.',
    people: [['Bùi Thị Ngát', 'Huyện ủy viên, Bí thư Đảng ủy – Chủ tịch HĐND xã Quy Hậu']],
    why: 'a second dash joins another post',
  },
  {
    text: 'Ông Trương Hoàng Nhã, đại diện Công ty Cổ phần Thủy sản Minh Hải cho hay đơn hàng tăng trở lại.',
    people: [['Trương Hoàng Nhã', 'đại diện Công ty Cổ phần Thủy sản Minh Hải']],
    why: 'representative of a company',
  },
  {
    text: 'Linh mục Phêrô Nguyễn Đức Thuận, quản xứ Phú Nhai vận động giáo dân hiến đất.',
    people: [['Phêrô Nguyễn Đức Thuận', 'Linh mục, quản xứ Phú Nhai']],
    why: 'a baptismal name belongs to the name',
  },
  {
    text: 'Ông Đinh Văn Hựu, Trưởng Ban tiếp công dân tỉnh tiếp 12 lượt công dân.',
    people: [['Đinh Văn Hựu', 'Trưởng Ban tiếp công dân tỉnh']],
    why: 'a verb of the name of a body, then the verb of the sentence',
  },
  {
    text: 'Trao đổi với phóng viên Báo Cà Mau, ông Phạm Văn Mẫn, Phó Giám đốc Sở NN&MT, cho biết diện tích tôm giảm.',
    people: [['Phạm Văn Mẫn', 'Phó Giám đốc Sở NN&MT']],
    why: 'a newspaper is nobody',
  },
  {
    text: 'Bà Pauline Thomsen, Điều phối viên thường trú LHQ tại Việt Nam đánh giá cao kết quả.',
    people: [['Pauline Thomsen', 'Điều phối viên thường trú LHQ tại Việt Nam']],
    why: 'a foreign name after an address term',
  },
  {
    text: 'Luật sư Trương Anh Tuệ (Đoàn Luật sư thành phố Huế) phân tích vụ việc.',
    people: [['Trương Anh Tuệ', 'Luật sư']],
    why: 'the institution in brackets is no role',
  },
];

/** "Phó Chủ tịch UBND tỉnh X": the role before the name. */
export const ROLE_BEFORE: readonly PeopleCase[] = [
  {
    text: 'Giám đốc Sở Nông nghiệp và Môi trường Lương Công Sỹ báo cáo.',
    people: [['Lương Công Sỹ', 'Giám đốc Sở Nông nghiệp và Môi trường']],
    why: '"Môi trường" is no school',
  },
  {
    text: 'Bí thư Chi đoàn Bàn Thị Nhuận kêu gọi thanh niên.',
    people: [['Bàn Thị Nhuận', 'Bí thư Chi đoàn']],
    why: 'a middle name that only people have',
  },
  {
    text: 'Cô giáo mầm non Vi Thị Nhàn bám bản.',
    people: [['Vi Thị Nhàn', 'Cô giáo mầm non']],
    why: 'a trade that ends in the word of a school',
  },
  {
    text: 'Phó Chủ tịch UBND tỉnh Nguyễn Thế Hạp yêu cầu rà soát tiến độ.',
    people: [['Nguyễn Thế Hạp', 'Phó Chủ tịch UBND tỉnh']],
    why: 'post directly before the name',
  },
  {
    text: 'Phát biểu tại đây, Ủy viên Ban Thường vụ Tỉnh ủy, Phó Chủ tịch UBND tỉnh Trần Hữu Lạc ghi nhận nỗ lực của xã.',
    people: [['Trần Hữu Lạc', 'Ủy viên Ban Thường vụ Tỉnh ủy, Phó Chủ tịch UBND tỉnh']],
    why: 'two posts before the name',
  },
  {
    text: 'Chủ tịch UBND xã Nậm Lúc Vàng A Chinh trực tiếp xuống bản.',
    people: [['Vàng A Chinh', 'Chủ tịch UBND xã Nậm Lúc']],
    why: 'the commune and the name are one run of capitals',
  },
  {
    text: 'Bí thư Tỉnh ủy Phú Thọ Hoàng Gia Khiêm thăm hỏi gia đình chính sách.',
    people: [['Hoàng Gia Khiêm', 'Bí thư Tỉnh ủy Phú Thọ']],
    why: 'a province stands between post and name',
  },
  {
    text: 'Chủ tịch UBND tỉnh Cao Tiến Đoan cắt băng khánh thành cầu.',
    people: [['Cao Tiến Đoan', 'Chủ tịch UBND tỉnh']],
    why: 'after "tỉnh" only provinces are places',
  },
  {
    text: 'Giám đốc Công ty TNHH Minh Phát Phạm Văn Thời cho biết nhà máy đã đủ lao động.',
    people: [['Phạm Văn Thời', 'Giám đốc Công ty TNHH Minh Phát']],
    why: 'a company and the name are one run of capitals',
  },
  {
    text: 'Trưởng thôn Lò Văn Inh vận động bà con dọn đường.',
    people: [['Lò Văn Inh', 'Trưởng thôn']],
    why: 'head of a village',
  },
  {
    text: 'Bí thư chi bộ thôn Làng Mảnh, Mùa A Sử chủ trì buổi sinh hoạt chi bộ.',
    people: [['Mùa A Sử', 'Bí thư chi bộ thôn Làng Mảnh']],
    why: 'a comma between post and name',
  },
  {
    text: 'Chủ tịch Hội Nông dân xã, ông Danh Phương kể về vụ tôm - lúa.',
    people: [['Danh Phương', 'Chủ tịch Hội Nông dân xã']],
    why: 'post, comma, address term',
  },
  {
    text: 'Đồng chí Bí thư Huyện ủy Lê Đăng Quân kết luận buổi làm việc.',
    people: [['Lê Đăng Quân', 'Bí thư Huyện ủy']],
    why: 'address term, post, name',
  },
  {
    text: 'Nông dân Thạch Sa Quyên ở ấp Bến Chùa đã chuyển sang nuôi bò.',
    people: [['Thạch Sa Quyên', 'Nông dân']],
    why: 'a trade before the name',
  },
  {
    text: 'Nghệ nhân Ưu tú Đinh Thị Hrung truyền dạy cồng chiêng cho lớp trẻ.',
    people: [['Đinh Thị Hrung', 'Nghệ nhân Ưu tú']],
    why: 'title of an artist',
  },
  {
    text: 'Gia đình đảng viên Sùng Mí Già, thôn Lố Thàng nuôi chim bồ câu.',
    people: [['Sùng Mí Già', 'đảng viên']],
    why: 'a trade outweighs a home',
  },
  {
    text: 'Hội nghị bầu bổ sung chức danh Phó Chủ tịch UBND tỉnh đối với ông Vũ Tuấn Kiệt.',
    people: [['Vũ Tuấn Kiệt', 'Phó Chủ tịch UBND tỉnh']],
    why: 'a post "đối với" somebody',
  },
  {
    text: 'Trưởng đoàn: Nguyễn Khắc Tiệp, thành phần gồm đại diện các sở.',
    people: [['Nguyễn Khắc Tiệp', 'Trưởng đoàn']],
    why: 'post and colon',
  },
  {
    text: 'Tổng Bí thư Tô Lâm và Chủ tịch nước Lương Cường gửi lẵng hoa chúc mừng.',
    people: [
      ['Tô Lâm', 'Tổng Bí thư'],
      ['Lương Cường', 'Chủ tịch nước'],
    ],
    why: 'names of two words after a post, whatever the family name',
  },
  {
    text: 'Thủ tướng Chính phủ Phạm Minh Chính yêu cầu các địa phương khẩn trương khắc phục hậu quả bão.',
    people: [['Phạm Minh Chính', 'Thủ tướng Chính phủ']],
    why: 'head of government',
  },
  {
    text: 'Phó Thủ tướng Nga Aleksey Petrov đánh giá cao kết quả hợp tác.',
    people: [['Aleksey Petrov', 'Phó Thủ tướng Nga']],
    why: 'a foreign name after post and country',
  },
  {
    text: 'Ngài Khamphan Souvanthong, Tỉnh trưởng tỉnh Luông Nậm Thà dẫn đầu đoàn đại biểu.',
    people: [['Khamphan Souvanthong', 'Tỉnh trưởng tỉnh Luông Nậm Thà']],
    why: 'a Lao guest with an address term',
  },
  {
    text: 'Giám đốc Sở Giáo dục và Đào tạo Nguyễn Văn Phê cho biết toàn tỉnh thiếu giáo viên.',
    people: [['Nguyễn Văn Phê', 'Giám đốc Sở Giáo dục và Đào tạo']],
    why: '"tạo" is no verb here',
  },
  {
    text: "Trưởng ban Dân tộc HĐND tỉnh K'Bát thẩm tra báo cáo.",
    people: [["K'Bát", 'Trưởng ban Dân tộc HĐND tỉnh']],
    why: 'a particle and one word are a whole name',
  },
  {
    text: 'Chủ nhiệm Hợp tác xã Nông nghiệp Tân Tiến Đỗ Văn Chuyên dẫn chúng tôi ra đồng.',
    people: [['Đỗ Văn Chuyên', 'Chủ nhiệm Hợp tác xã Nông nghiệp Tân Tiến']],
    why: 'the name of the cooperative ends before the family name',
  },
  {
    text: 'Bí thư Đảng ủy xã Ia Dreng Siu Hyâo nói về vụ mùa.',
    people: [['Siu Hyâo', 'Bí thư Đảng ủy xã Ia Dreng']],
    why: 'commune and name of the Central Highlands',
  },
  {
    text: 'Vận động viên Quách Công Lực về nhất nội dung 400m.',
    people: [['Quách Công Lực', 'Vận động viên']],
    why: '"động viên" inside "vận động viên" is no verb',
  },
  {
    text: 'Chủ tịch UBND xã Nguyễn Phích Lê Minh Tường cho biết cua được giá.',
    people: [['Lê Minh Tường', 'Chủ tịch UBND xã Nguyễn Phích']],
    why: 'a commune named after a person, then a person',
  },
];

/** Lists: "các đồng chí: A, B, C", "A - post; B - post". */
export const LISTS: readonly PeopleCase[] = [
  {
    text: 'Dự hội nghị có các đồng chí: Lê Minh Nhật, Phó Bí thư Thường trực Tỉnh ủy; Hà Sĩ Quyền, Phó Chủ tịch UBND tỉnh; Phan Thị Lụa, Trưởng Ban Dân vận Tỉnh ủy.',
    people: [
      ['Lê Minh Nhật', 'Phó Bí thư Thường trực Tỉnh ủy'],
      ['Hà Sĩ Quyền', 'Phó Chủ tịch UBND tỉnh'],
      ['Phan Thị Lụa', 'Trưởng Ban Dân vận Tỉnh ủy'],
    ],
    why: 'parted by semicolons',
  },
  {
    text: 'Các đồng chí Phó Chủ tịch UBND tỉnh: Vũ Việt Hà, Giàng Seo Dìn, Nguyễn Đình Lượng cùng dự.',
    people: [
      ['Vũ Việt Hà', 'Phó Chủ tịch UBND tỉnh'],
      ['Giàng Seo Dìn', 'Phó Chủ tịch UBND tỉnh'],
      ['Nguyễn Đình Lượng', 'Phó Chủ tịch UBND tỉnh'],
    ],
    why: 'one post for all, before the colon',
  },
  {
    text: 'Các đồng chí Hoàng Nghĩa Hiệp, Tống Thanh Bình - Phó Chủ tịch UBND tỉnh đồng chủ trì.',
    people: [
      ['Hoàng Nghĩa Hiệp', 'Phó Chủ tịch UBND tỉnh'],
      ['Tống Thanh Bình', 'Phó Chủ tịch UBND tỉnh'],
    ],
    why: 'one post for all, behind the last name',
  },
  {
    text: 'Các đồng chí Ủy viên Ban Thường vụ Tỉnh ủy: Trần Xuân Thủy, Trưởng Ban Tổ chức Tỉnh ủy; Mùa A Vảng, Trưởng Ban Nội chính Tỉnh ủy.',
    people: [
      ['Trần Xuân Thủy', 'Ủy viên Ban Thường vụ Tỉnh ủy, Trưởng Ban Tổ chức Tỉnh ủy'],
      ['Mùa A Vảng', 'Ủy viên Ban Thường vụ Tỉnh ủy, Trưởng Ban Nội chính Tỉnh ủy'],
    ],
    why: 'a post for all and one of their own',
  },
  {
    text: 'Hai Phó Chủ tịch HĐND xã Phùng Chí Kiên và Bàn Thị Nhị giám sát việc chi trả.',
    people: [
      ['Phùng Chí Kiên', 'Phó Chủ tịch HĐND xã'],
      ['Bàn Thị Nhị', 'Phó Chủ tịch HĐND xã'],
    ],
    why: 'two holders of one post joined by "và"',
  },
  {
    text: 'Tham gia đoàn có ông Y Thuyên Niê, Phó Chủ tịch Ủy ban MTTQ tỉnh và bà Võ Ngọc Tuyền, Giám đốc Sở Y tế.',
    people: [
      ['Y Thuyên Niê', 'Phó Chủ tịch Ủy ban MTTQ tỉnh'],
      ['Võ Ngọc Tuyền', 'Giám đốc Sở Y tế'],
    ],
    why: 'two people, each with an address term',
  },
  {
    text: 'Ban Chấp hành bầu các ông, bà: Lý Văn Hồ, Chẩu Thị Khuyên, Ma Quang Hiếu vào Ban Thường vụ.',
    people: [
      ['Lý Văn Hồ', null],
      ['Chẩu Thị Khuyên', null],
      ['Ma Quang Hiếu', null],
    ],
    why: 'family names of Tày and Dao people in a list',
  },
  {
    text: 'Thành phần đoàn kiểm tra gồm các đồng chí:\n- Đỗ Trọng Hưng, Bí thư Đảng ủy xã;\n- Lục Thị Dung, Phó Chủ tịch HĐND xã;\n- Quách Công Sự, Chủ nhiệm Ủy ban Kiểm tra Đảng ủy.',
    people: [
      ['Đỗ Trọng Hưng', 'Bí thư Đảng ủy xã'],
      ['Lục Thị Dung', 'Phó Chủ tịch HĐND xã'],
      ['Quách Công Sự', 'Chủ nhiệm Ủy ban Kiểm tra Đảng ủy'],
    ],
    why: 'a list over several lines',
  },
  {
    text: 'Trao Huy hiệu 55 năm tuổi Đảng cho các đảng viên: Nguyễn Văn Thoan, Lê Thị Xuyến và Hồ Sĩ Điệp.',
    people: [
      ['Nguyễn Văn Thoan', null],
      ['Lê Thị Xuyến', null],
      ['Hồ Sĩ Điệp', null],
    ],
    why: 'a list after "các đảng viên:"',
  },
  {
    text: 'Đồng chí Nguyễn Tường Lam và đồng chí Hầu Minh Lợi được chỉ định làm Phó Bí thư Đảng ủy.',
    people: [
      ['Nguyễn Tường Lam', null],
      ['Hầu Minh Lợi', 'Phó Bí thư Đảng ủy'],
    ],
    why: 'the appointment follows the second name',
  },
  {
    text: 'Cùng dự có các đồng chí: Chủ tịch UBND tỉnh Nguyễn Doãn Tế, Phó Chủ tịch HĐND tỉnh Lê Tiến Lãm.',
    people: [
      ['Nguyễn Doãn Tế', 'Chủ tịch UBND tỉnh'],
      ['Lê Tiến Lãm', 'Phó Chủ tịch HĐND tỉnh'],
    ],
    why: 'each post before its name',
  },
];

/** Posts given by the sentence: "được bầu giữ chức …". */
export const APPOINTMENTS: readonly PeopleCase[] = [
  {
    text: 'Đồng chí Tẩn Phủ Sang được chỉ định giữ chức Phó Bí thư Thường trực Đảng ủy xã nhiệm kỳ 2025-2030.',
    people: [['Tẩn Phủ Sang', 'Phó Bí thư Thường trực Đảng ủy xã']],
    why: 'appointed; the term is no part of the post',
  },
  {
    text: 'Ông Kiều Đức Thắng tiếp tục được tín nhiệm bầu làm Chủ tịch Hội Cựu chiến binh xã.',
    people: [['Kiều Đức Thắng', 'Chủ tịch Hội Cựu chiến binh xã']],
    why: 'elected again',
  },
  {
    text: 'Hợp tác xã mật ong Cao Sơn do anh Lìn Văn Dùng làm Giám đốc có 24 thành viên.',
    people: [['Lìn Văn Dùng', 'Giám đốc']],
    why: '"do … làm Giám đốc"; the cooperative is the organisation',
  },
  {
    text: 'Bà Chau Sóc Thia là Phó Chủ tịch UBND xã Ô Lâm từ tháng 7.',
    people: [['Chau Sóc Thia', 'Phó Chủ tịch UBND xã Ô Lâm']],
    why: '"là" and a post',
  },
  {
    text: 'Đại hội bầu đồng chí Dềnh Bá Lồng giữ chức Bí thư Đoàn xã.',
    people: [['Dềnh Bá Lồng', 'Bí thư Đoàn xã']],
    why: '"bầu … giữ chức"',
  },
  {
    text: 'Bà Lê Kim Tuệ, Phó Bí thư Thường trực Tỉnh ủy được bầu giữ chức vụ Chủ tịch HĐND tỉnh.',
    people: [['Lê Kim Tuệ', 'Phó Bí thư Thường trực Tỉnh ủy, Chủ tịch HĐND tỉnh']],
    why: 'the post held and the post given',
  },
];

/** Names of many peoples; each with an address term or a post. */
export const ETHNIC_NAMES: readonly PeopleCase[] = [
  ...[
    ['Giàng A Phử', 'Hmong'],
    ['Thào Seo Pao', 'Hmong'],
    ['Vừ Bá Rê', 'Hmong of Nghệ An'],
    ['Sùng Thị Dua', 'Hmong woman'],
    ['Xồng Y Xìa', 'Hmong of Nghệ An'],
    ['Tẩn Láo Tả', 'Dao'],
    ['Chảo Sành Phin', 'Dao'],
    ['Phàn Dào Seng', 'Dao'],
    ['Lò Thị Ương', 'Thái'],
    ['Quàng Văn Nơi', 'Thái'],
    ['Cầm Bá Chái', 'Thái of Thanh Hóa'],
    ['Lương Thị Pỉnh', 'Thái of Nghệ An'],
    ['Moong Văn Hợi', 'Khơ Mú'],
    ['Cụt Thị Lan', 'Khơ Mú'],
    ['Pờ Xá Hừ', 'Hà Nhì'],
    ['Lý Xè Mé', 'Hà Nhì'],
    ['Vàng Pà Phin', 'Cống, Si La'],
    ['Bế Ích Quân', 'Tày'],
    ['Nông Thị Bướm', 'Nùng'],
    ['Bùi Thị Ẹm', 'Mường'],
    ['Hồ Thị Con', 'Bru - Vân Kiều'],
    ['Kray Sức', 'Pa Cô'],
    ['Bríu Pố', 'Cơ Tu'],
    ['Zơrâm Nhút', 'Cơ Tu'],
    ['Pơloong Thị Bớp', 'Cơ Tu'],
    ['Đinh Văn Riêng', "H'rê"],
    ['A Thút', 'Xơ Đăng'],
    ['Y Blưi', 'Giẻ Triêng'],
    ['Y Wăn Êban', 'Ê Đê man'],
    ["H'Yâo Byă", 'Ê Đê woman'],
    ['H’Luyến Niê', 'Ê Đê woman, typographic apostrophe'],
    ['Ksor Phước', 'Gia Rai'],
    ['Rơ Châm Giáo', 'Gia Rai'],
    ['Kpă Thuyên', 'Gia Rai'],
    ['Siu Bơ', 'Gia Rai'],
    ['Đinh Plih', 'Ba Na'],
    ["K'Brơi", "K'ho"],
    ['Cil Ha Pông', "K'ho"],
    ['Điểu Khánh', 'Xtiêng'],
    ['Chamaléa Thị Thủy', 'Raglai'],
    ['Pinăng Thị Hốn', 'Raglai'],
    ['Mang Nhiên', 'Raglai'],
    ['Đàng Năng Tom', 'Chăm'],
    ['Thạch Thị Sa Thy', 'Khmer'],
    ['Kim Sa Rương', 'Khmer'],
    ['Danh Út', 'Khmer'],
    ['Chau Chắc', 'Khmer of An Giang'],
    ['Néang Sa Mết', 'Khmer woman'],
    ['Chìu Thị Sồi', 'Dao of Quảng Ninh'],
    ['Voòng Chăn Phu', 'Sán Dìu, Hoa'],
  ].map(([name = '', people = '']) => ({
    text: `Theo lời già làng, ông ${name}, Phó Chủ tịch Hội Nông dân xã chia sẻ cách làm mới.`,
    people: [[name, 'Phó Chủ tịch Hội Nông dân xã'] as const],
    why: people,
  })),
];

/** People without a post: trade, home, age. */
export const TRADES_AND_HOMES: readonly PeopleCase[] = [
  {
    text: 'Bà Lò Thị Mỷ, 64 tuổi, hộ dân bị mất nhà ở bản Nà Pe nghẹn ngào.',
    people: [['Lò Thị Mỷ', 'hộ dân bị mất nhà ở bản Nà Pe']],
    why: 'age, then what she is',
  },
  {
    text: 'Ông Triệu Chàn Vạng, ở thôn Khe Mạ, xã Yên Than cho biết nhà ông có 2ha quế.',
    people: [['Triệu Chàn Vạng', 'ở thôn Khe Mạ, xã Yên Than']],
    why: 'a home where there is nothing else',
  },
  {
    text: 'Chị Trần Thị Thu Sương, tiểu thương chợ Cái Răng than thở sức mua giảm.',
    people: [['Trần Thị Thu Sương', 'tiểu thương chợ Cái Răng']],
    why: 'a trade',
  },
  {
    text: 'Anh Y Ngông Mlô, chủ vườn sầu riêng ở buôn Ea Sin phấn khởi cho hay vụ này được mùa.',
    people: [['Y Ngông Mlô', 'chủ vườn sầu riêng ở buôn Ea Sin']],
    why: 'an owner',
  },
  {
    text: 'Cô giáo Vàng Thị Sai, Hiệu trưởng Trường PTDTBT Tiểu học Tả Gia Khâu lo lắng vì thiếu phòng học.',
    people: [['Vàng Thị Sai', 'Hiệu trưởng Trường PTDTBT Tiểu học Tả Gia Khâu']],
    why: 'a teacher with a post',
  },
  {
    text: 'Nguyễn Thị Quyên, người dân tổ dân phố Tân Lập bày tỏ sự đồng tình.',
    people: [['Nguyễn Thị Quyên', 'người dân tổ dân phố Tân Lập']],
    why: 'no address term, a sure shape and a description',
  },
  {
    text: 'Anh Hoàng Văn Tuyến, kỹ thuật viên nuôi cấy mô của trại giống, cho biết cây con đạt chuẩn.',
    people: [['Hoàng Văn Tuyến', 'kỹ thuật viên nuôi cấy mô của trại giống']],
    why: 'a verb after a trade describes it',
  },
  {
    text: 'Ông Đồng Văn Ngoan, một người nuôi tôm lâu năm ở xã An Trạch, cho rằng thời tiết thất thường.',
    people: [['Đồng Văn Ngoan', 'một người nuôi tôm lâu năm ở xã An Trạch']],
    why: 'a description with "một"',
  },
  {
    text: 'Ông Khúc Thừa Hiệp - chuyên gia phân tích thị trường nông sản cho rằng giá sẽ giảm.',
    people: [['Khúc Thừa Hiệp', 'chuyên gia phân tích thị trường nông sản']],
    why: 'a saying verb that belongs to the trade',
  },
];

/** Short forms go to the full name, or nowhere. */
export const SHORT_FORMS: readonly PeopleCase[] = [
  {
    text: 'Anh Sùng A Pao, Trưởng bản Hồng Ngài đi đầu làm du lịch. Nhờ anh Pao, cả bản có thêm nghề.',
    people: [['Sùng A Pao', 'Trưởng bản Hồng Ngài']],
    why: '"anh Pao" is the same man',
  },
  {
    text: 'Ông Nguyễn Văn Tính và ông Lê Quang Tính là hàng xóm. Ông Tính kể chuyện vui.',
    people: [
      ['Nguyễn Văn Tính', null],
      ['Lê Quang Tính', null],
    ],
    why: 'a short form that fits two people goes to nobody',
  },
  {
    text: 'Đồng chí Nguyễn Thị Bích Hằng, Chủ tịch UBND xã chủ trì. Đồng chí Bích Hằng lưu ý thời vụ.',
    people: [['Nguyễn Thị Bích Hằng', 'Chủ tịch UBND xã']],
    why: 'the last two words of a name',
  },
  {
    text: 'Vàng A Sính được bầu làm bí thư chi bộ thôn Hồng Mi. Bí thư chi bộ Vàng Sính luôn gương mẫu.',
    people: [['Vàng A Sính', 'bí thư chi bộ thôn Hồng Mi']],
    why: 'a name without its middle word',
  },
  {
    text: 'Nhà anh Pó nằm cuối bản, đường vào còn lầy lội.',
    people: [],
    why: 'one word alone, nobody else to join it to',
  },
  {
    text: 'Phóng viên trao đổi với đồng chí LÊ HỮU PHƯỚC, Bí thư Đảng ủy phường. Đồng chí Lê Hữu Phước nêu hai giải pháp.',
    people: [['Lê Hữu Phước', 'Bí thư Đảng ủy phường']],
    why: 'capitals throughout are the same name',
  },
  {
    text: 'Anh Lê Văn Hùng, Trưởng thôn Đoài đi đầu hiến đất. Anh Hùng kể chuyện làm đường.',
    people: [['Lê Văn Hùng', 'Trưởng thôn Đoài']],
    why: '"anh Hùng" is no hero',
  },
  {
    text: 'Nhà nghiên cứu gặp Phan Thị Mỵ (45 tuổi), người giữ nghề dệt của làng, ở thôn Đông.',
    people: [['Phan Thị Mỵ', 'người giữ nghề dệt của làng']],
    why: 'a description with "người"',
  },
];

/** Signatures of notices. */
export const SIGNATURES: readonly PeopleCase[] = [
  {
    text: 'Nơi nhận:\n- Như trên;\n- Lưu VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n(Đã ký)\nLò Văn Pản',
    people: [['Lò Văn Pản', 'CHỦ TỊCH']],
    why: 'on behalf of, post, signed, name',
  },
  {
    text: 'Nghị quyết được thông qua.\n\nThư ký Đại hội\nPhạm Thị Hạnh Ly',
    people: [['Phạm Thị Hạnh Ly', 'Thư ký Đại hội']],
    why: 'a post in small letters with its body, alone above the name',
  },
  {
    text: 'Ông Đồng Văn Khang, Trưởng Thi hành án dân sự thành phố nói thẳng. Bà Ngô Thị Tâm, Trưởng Thống kê tỉnh và ông Lê Bá Sơn, Trưởng Hải quan cửa khẩu Tà Lùng cùng dự.',
    people: [
      ['Đồng Văn Khang', 'Trưởng Thi hành án dân sự thành phố'],
      ['Ngô Thị Tâm', 'Trưởng Thống kê tỉnh'],
      ['Lê Bá Sơn', 'Trưởng Hải quan cửa khẩu Tà Lùng'],
    ],
    why: 'heads of bodies that lost the word for them in 2025',
  },
  {
    text: 'KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nTrần Thị Hải Yến',
    people: [['Trần Thị Hải Yến', 'PHÓ CHỦ TỊCH']],
    why: "in the chairman's place: the signatory's own post counts",
  },
  {
    text: '**T/M BAN THƯỜNG VỤ  \nPHÓ BÍ THƯ**\n\n\n**Hoàng Thị Nụ**',
    people: [['Hoàng Thị Nụ', 'PHÓ BÍ THƯ']],
    why: 'marked with asterisks',
  },
];

/** Nobody here. */
export const NOBODY: readonly PeopleCase[] = [
  {
    text: 'Lễ khai giảng diễn ra tại Trường Tiểu học Phan Văn Bảy, đường Lê Thị Bảy.',
    people: [],
    why: 'a school and a street called after people',
  },
  ...[
    ['Tuyến đường Nguyễn Huệ, Lê Lợi và Trần Quang Khải được thảm nhựa.', 'streets'],
    ['Trường THPT Chu Văn An và Trường Tiểu học Nguyễn Viết Xuân đạt chuẩn quốc gia.', 'schools'],
    ['Các trường: THCS Lê Quý Đôn, THCS Phan Đình Giót, Mầm non Hoa Mai được khen.', 'a list of schools'],
    ['Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh được đẩy mạnh.', 'a doctrine'],
    ['Thành phố Hồ Chí Minh và tỉnh Lâm Đồng ký kết hợp tác.', 'a city'],
    ['Đảng bộ xã Mai Sơn, xã Lương Thịnh, xã Hoàng Su Phì tổ chức đại hội.', 'communes that begin like family names'],
    ['Huyện Hà Quảng, huyện Bảo Lâm và thị xã Cao Bằng có mưa to.', 'districts'],
    ['Quang cảnh Đại hội. Ảnh: Trần Đức Mạnh', 'a photographer'],
    ['Ảnh: Nguyễn Văn Hưng - Lê Thị Hòa', 'two photographers'],
    ['Tin, ảnh: Phạm Thị Thanh', 'the writer, labelled'],
    ['Người dân phấn khởi.\nLò Thị Hương', 'the writer on the last line'],
    ['Người dân phấn khởi.\nNguyễn Văn Hà - Trần Minh Đức', 'two writers on the last line'],
    ['Xin cảm ơn đồng chí!\nLê Thị Phương Anh (thực hiện)', 'the writer of an interview'],
    ['Các đồng chí Ủy viên Ban Chấp hành Đảng bộ xã dự hội nghị.', 'posts without names'],
    ['Đồng chí Bí thư Tỉnh ủy kết luận tại buổi làm việc.', 'a post without a name'],
    ['Đồng chí Thường trực Tỉnh ủy ghi nhận kết quả.', 'a body after an address term'],
    ['Thường trực HĐND, UBND, Ủy ban MTTQ Việt Nam xã phối hợp thực hiện.', 'bodies'],
    ['Công ty Cổ phần Hoàng Anh Gia Lai trồng chuối xuất khẩu.', 'a company'],
    ['Giải thưởng Tôn Đức Thắng và Giải thưởng Lý Tự Trọng được trao hằng năm.', 'awards'],
    ['Sở Công Thương, Sở Y tế và Ban Quản lý Khu kinh tế báo cáo.', 'departments'],
    ['Đường dây 500kV Lào Cai - Vĩnh Yên đi qua xã.', 'a power line'],
    ['Khu di tích Hoàng Hoa Thám thu hút du khách.', 'a monument'],
    ['Văn phòng đặt tại số 51 Võ Văn Thưởng, phường Bến Thành.', 'a house number'],
    ['Bác Hồ căn dặn cán bộ phải gần dân.', 'history'],
    ['Bà Rịa - Vũng Tàu và Cô Tô phát triển du lịch biển.', 'places that begin like address terms'],
    ['Anh và Pháp mở rộng nhập khẩu trái cây.', 'England'],
    ['Cầu Ông Thìn và chợ Bà Chiểu đông người qua lại.', 'place names with "Ông" and "Bà"'],
    ['Tuyến xe qua miếu Ông Đoàn Văn Chánh và đường Bà Huyện Thanh Quan.', 'shrines and streets with "Ông" and "Bà"'],
    ['Lễ cúng ông Công, ông Táo được chuẩn bị chu đáo.', 'kitchen gods'],
    ['Đền thờ Lý Thường Kiệt và chùa Trấn Quốc được trùng tu.', 'temples'],
    ['Dân tộc Lô Lô, La Chí, Pà Thẻn sinh sống ở vùng cao.', 'peoples'],
    ['KẾT LUẬN CỦA ĐỒNG CHÍ BÍ THƯ TỈNH ỦY TẠI HỘI NGHỊ BAN CHẤP HÀNH', 'a heading in capitals'],
    ['Trong số nạn nhân có cháu V.A.T (10 tuổi) bị vùi lấp.', 'initials only'],
    ['Vì Văn hóa là nền tảng tinh thần, xã đầu tư nhà văn hóa.', 'words that look like a name'],
    ['Kim ngạch xuất khẩu, Tổng thu ngân sách đều tăng; Hội Nông dân, Đoàn Thanh niên ra quân.', 'capitals of terms'],
    ['Tập đoàn Tiên Sơn Thanh Hóa đầu tư nhà máy may.', 'a group of companies with a province'],
    ['Đền thờ bà Trần Thị Đoan, lăng ông Lê Văn Duyệt được tu sửa.', 'people of long ago and their shrines'],
    ['Ông Nguyễn Văn Đ. (46 tuổi) và cháu Lò Gia B. bị thương nhẹ.', 'names cut down to a letter'],
    ['Trụ sở: Tầng 18, 68 Dương Đình Hiển, phường Cầu Giấy.', 'a house number without "số"'],
    ['Phong trào “Dân vận khéo” lan tỏa ở Hà Giang, Lạng Sơn, Cao Bằng.', 'provinces'],
  ].map(([text = '', why = '']) => ({ text, people: [], why })),
];
