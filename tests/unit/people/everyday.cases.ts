import type { PeopleCase } from './people.cases';

/** Forms of everyday news: kin, casualties, courts, artists, athletes, villages of the highlands. Everybody is invented. */
type Row = readonly [text: string, people: PeopleCase['people'], why: string];

const table = (rows: readonly Row[]): readonly PeopleCase[] =>
  rows.map(([text, people, why]) => ({ text, people, why }));

/** What somebody is to another whom the text names. */
export const KIN = table([
  [
    'Ông Lò Văn Pản được đưa về nhà hôm qua. “Nhà tôi mừng lắm, cảm ơn bác sĩ”, bà Quàng Thị Sươi (vợ ông Pản) nói.',
    [
      ['Lò Văn Pản', null],
      ['Quàng Thị Sươi', 'vợ ông Pản'],
    ],
    'in brackets, by a short form',
  ],
  [
    'Tòa phạt Đỗ Văn Khảm (anh họ Thoan) 12 tháng tù, Bùi Thị Nhạn (cô của Thoan) 9 tháng tù.',
    [
      ['Đỗ Văn Khảm', 'anh họ Thoan'],
      ['Bùi Thị Nhạn', 'cô của Thoan'],
    ],
    'without a term before the name of the other',
  ],
  [
    'Chị Đinh Thị Mận, vợ ngư dân Trương Văn Lẫm, ôm con ra bến từ sáng sớm.',
    [
      ['Đinh Thị Mận', 'vợ ngư dân Trương Văn Lẫm'],
      ['Trương Văn Lẫm', 'ngư dân'],
    ],
    'the trade before the other name is his',
  ],
  [
    'Bà Ngô Thị Ruộng, mẹ của thuyền trưởng Mai Phong Ba, đứng đợi ở cầu cảng.',
    [
      ['Ngô Thị Ruộng', 'mẹ của thuyền trưởng Mai Phong Ba'],
      ['Mai Phong Ba', 'thuyền trưởng'],
    ],
    'with "của"; the post is that of the other',
  ],
  [
    'Ông Hà Văn Sáng - bố anh Hà Văn Tỏ, ông nội của cháu Hà Thị Rõ - không giấu được xúc động.',
    [
      ['Hà Văn Sáng', 'bố anh Hà Văn Tỏ, ông nội của cháu Hà Thị Rõ'],
      ['Hà Văn Tỏ', null],
      ['Hà Thị Rõ', null],
    ],
    'two links, both of the first',
  ],
  [
    'Anh Vi Văn Đạt, vợ Lương Thị Nghĩa và hai con ở nhờ nhà ngoại.',
    [
      ['Vi Văn Đạt', null],
      ['Lương Thị Nghĩa', null],
    ],
    'the wife who is named is another person, no description',
  ],
]);

/** Lists of casualties, people before a court, what stands behind a home. */
export const CASES = table([
  [
    'Danh sách người bị thương:\n1. Tạ Triệu Lãm (SN 1996; ngụ phường 1)\n2/ Tô Nguyễn Công Hầu, 53 tuổi, Phước Sơn\n3. Lê Minh Thức (phụ xế xe tải, SN 1984; ngụ xã Mỹ Tâm)',
    [
      ['Tạ Triệu Lãm', null],
      ['Tô Nguyễn Công Hầu', null],
      ['Lê Minh Thức', 'phụ xế xe tải'],
    ],
    'with an age a doubtful family name is enough; a trade before the year of birth',
  ],
  [
    'Cầu thủ Đinh Văn Grưi (An Lạc Thượng), 19 tuổi, đoạt danh hiệu vua phá lưới.',
    [['Đinh Văn Grưi', 'Cầu thủ']],
    'a home in brackets before an age is nobody',
  ],
  [
    'Đoàn thăm bà Y Buôi (thị trấn Đăk Rong) - Anh hùng Lực lượng vũ trang nhân dân và Mẹ Việt Nam Anh hùng Y Nhối.',
    [
      ['Y Buôi', 'Anh hùng Lực lượng vũ trang nhân dân'],
      ['Y Nhối', 'Mẹ Việt Nam Anh hùng'],
    ],
    'what somebody is stands behind the bracket with the home; behind "và" comes somebody else',
  ],
  [
    'Bị can Trịnh Văn Sáo (55 tuổi), cán bộ địa chính UBND xã Hà Châu, nguyên cán bộ địa chính xã Hà Bình.',
    [['Trịnh Văn Sáo', 'Bị can, cán bộ địa chính UBND xã Hà Châu, nguyên cán bộ địa chính xã Hà Bình']],
    'a former trade goes on behind the comma',
  ],
  [
    'Giám đốc Bệnh viện Đa khoa huyện Nghi Lâm (Hà Tĩnh) ông Võ Đình Sáng cho biết ca mổ thành công.',
    [['Võ Đình Sáng', 'Giám đốc Bệnh viện Đa khoa huyện Nghi Lâm']],
    'a province in brackets between the post and the address',
  ],
  [
    'Dưới sự chủ trì của đồng chí Trịnh Văn Mẫn, Phó Bí thư Tỉnh ủy, Hội nghị lần thứ 25 Ban Chấp hành Đảng bộ tỉnh đã bế mạc.',
    [['Trịnh Văn Mẫn', 'Phó Bí thư Tỉnh ủy']],
    'a meeting behind a comma opens the clause',
  ],
  [
    'Ông Hà Thế Bảng ẢNH: PHÚC AN',
    [['Hà Thế Bảng', null]],
    'a caption of a name, with a label in capitals right behind it',
  ],
]);

/** A post joined by "là" or by a dash, parts on the stage, trades behind a name. */
export const JOINED = table([
  [
    'Tại cơ quan công an, tài xế xe tải là Nguyễn Văn Sáo (sinh năm 1985) khai đã mua xe. Nạn nhân được xác định là anh Lò Văn Pản.',
    [
      ['Nguyễn Văn Sáo', 'tài xế xe tải'],
      ['Lò Văn Pản', 'Nạn nhân'],
    ],
    'what the clause says before "là"',
  ],
  [
    'Thủ tướng phê chuẩn bổ sung 2 Ủy viên UBND tỉnh Bình Định là ông Lê Văn Mẫn, Giám đốc Sở Nội vụ.',
    [['Lê Văn Mẫn', 'Giám đốc Sở Nội vụ']],
    'no clause before "là" is a role',
  ],
  [
    'Cùng đi có Trưởng Ban Tuyên giáo Tỉnh ủy - Hoàng Đình Sáo, Chủ tịch Ủy ban MTTQ tỉnh - Lê Thị Thu Lúa.',
    [
      ['Hoàng Đình Sáo', 'Trưởng Ban Tuyên giáo Tỉnh ủy'],
      ['Lê Thị Thu Lúa', 'Chủ tịch Ủy ban MTTQ tỉnh'],
    ],
    'each post goes over its dash to the name behind it',
  ],
  [
    'Huy chương bạc: Thu Hải (vai Thị Mầu), Bá Lẫm (vai ông Lý); nghệ sĩ Vũ Thu Ca với vai diễn Trần Quốc Bảng.',
    [
      ['Thu Hải', null],
      ['Bá Lẫm', null],
      ['Vũ Thu Ca', 'nghệ sĩ'],
    ],
    'who plays is a person, whom they play is none',
  ],
  [
    'NSƯT Linh Hoa và NS Hoài Án cùng GS.VS Châu Văn Mẫn, Giám đốc Đoàn Cải lương, Nhà hát Cải lương, dự lễ.',
    [
      ['Linh Hoa', 'NSƯT'],
      ['Hoài Án', 'NS'],
      ['Châu Văn Mẫn', 'GS.VS, Giám đốc Đoàn Cải lương, Nhà hát Cải lương'],
    ],
    'short forms of titles; a theatre is a body',
  ],
  [
    'Trần Quỳnh Trâm, cựu học sinh lớp 9/2 cho biết các bạn rất vui.',
    [['Trần Quỳnh Trâm', 'cựu học sinh lớp 9/2']],
    'nothing announces the name, a trade follows it',
  ],
]);

/** Artists, athletes, clergy, traders, elders. */
export const WALKS_OF_LIFE = table([
  [
    'Họa sĩ Vĩnh Phổi gặp lại nhà báo Chớp Mới ở Hội Nhà văn Việt Nam.',
    [
      ['Vĩnh Phổi', 'Họa sĩ'],
      ['Chớp Mới', 'nhà báo'],
    ],
    'pen names without a family name; a union of writers is none',
  ],
  [
    'Danh sách có VĐV môn karate Hoàng Thị Mỹ Tú và VĐV môn boxing Đoàn Thu Nhạn.',
    [
      ['Hoàng Thị Mỹ Tú', 'VĐV môn karate'],
      ['Đoàn Thu Nhạn', 'VĐV môn boxing'],
    ],
    'athletes by their sport',
  ],
  [
    'Bơi: Nguyễn Thị Ánh Vân, Trần Huy Hoàn.\nTin, ảnh: Lê Thị Mai Ca, Vũ Huy Hà',
    [
      ['Nguyễn Thị Ánh Vân', null],
      ['Trần Huy Hoàn', null],
    ],
    'a label that is no credit leads to athletes, one that is leads to writers',
  ],
  ['VĐV Trần Thị Ngần', [['Trần Thị Ngần', 'VĐV']], 'a caption in which only the short form is written in capitals'],
  [
    'Ni sư Thích Diệu Nghi, Phó Trưởng Ban Trị sự Giáo hội Phật giáo huyện Kim Giang, trụ trì chùa Linh Quang, dự lễ.',
    [['Thích Diệu Nghi', 'Ni sư, Phó Trưởng Ban Trị sự Giáo hội Phật giáo huyện Kim Giang, trụ trì chùa Linh Quang']],
    'the pagoda goes with the post',
  ],
  [
    'Bà Trần Thị Xuân Hạ, kinh doanh thực phẩm, cho hay sức mua yếu.',
    [['Trần Thị Xuân Hạ', 'kinh doanh thực phẩm']],
    'what somebody trades in',
  ],
  [
    'Anh Tính, một chủ vườn ở Bến Tre báo tin vui. Bà Lê Thị Na, người trồng cam ở huyện Cao Phong kể lại.',
    [
      ['Tính', 'một chủ vườn ở Bến Tre'],
      ['Lê Thị Na', 'người trồng cam ở huyện Cao Phong'],
    ],
    'a description is over behind its place',
  ],
  [
    'Già Chang Go Tớ, 78 tuổi, rót nước. Trưởng buôn Kon H’ring A Nít cười. Già Bá Dếnh, 40 tuổi, là người Mông.',
    [
      ['Chang Go Tớ', null],
      ['A Nít', 'Trưởng buôn Kon H’ring'],
      ['Già Bá Dếnh', null],
    ],
    'an elder, unless a middle name makes it a family name; a place of the highlands before a name',
  ],
]);
