import type { PeopleCase } from './people.cases';

/** Police and courts, and tables of winners: what is said once of many who are named. */
export const PARTIES: readonly PeopleCase[] = [
  {
    text: 'Hội đồng xét xử tuyên phạt bị cáo Lê Văn Tảo, Trần Thị Bưởi, Mùa A Chín tù chung thân.',
    people: [
      ['Lê Văn Tảo', 'bị cáo'],
      ['Trần Thị Bưởi', 'bị cáo'],
      ['Mùa A Chín', 'bị cáo'],
    ],
    why: 'what the first is called, all are',
  },
  {
    text: 'Tòa xét xử 3 bị cáo, gồm: Trần Văn Lợi (57 tuổi, ngụ huyện Cầu Kè, tỉnh Trà Vinh); Nguyễn Thanh Tùng (44 tuổi) và Lê Trọng Hiếu (36 tuổi).',
    people: [
      ['Trần Văn Lợi', 'bị cáo'],
      ['Nguyễn Thanh Tùng', 'bị cáo'],
      ['Lê Trọng Hiếu', 'bị cáo'],
    ],
    why: 'what they are stands before the list, and outweighs where they live',
  },
  {
    text: 'Công an tạm giữ các nghi can trong đường dây này gồm: Võ Văn Đông (25 tuổi, ngụ quận 7), Đỗ Thị Nam (21 tuổi, ngụ quận 6).',
    people: [
      ['Võ Văn Đông', 'nghi can'],
      ['Đỗ Thị Nam', 'nghi can'],
    ],
    why: 'some words between what they are and the colon',
  },
  {
    text: 'Đối tượng bị bắt là Trịnh Minh Tuấn, SN 1983, trú tại bản Hua Tạt, xã Vân Hồ.',
    people: [['Trịnh Minh Tuấn', 'đối tượng']],
    why: '"là" names who was spoken of',
  },
  {
    text: 'Hai đối tượng bị bắt là Mùa A Thú, sinh năm 1987 và Hạng A Dua, sinh năm 1992.',
    people: [
      ['Mùa A Thú', 'đối tượng'],
      ['Hạng A Dua', 'đối tượng'],
    ],
    why: 'both of them',
  },
  {
    text: 'Danh tính nạn nhân được xác định là Nguyễn Văn Tèo (SN 1990, trú xã Hòa Sơn).',
    people: [['Nguyễn Văn Tèo', 'nạn nhân']],
    why: 'a victim by "là"',
  },
  {
    text: 'Bị cáo Phạm Văn Quýt và luật sư Đỗ Thị Mận xin hoãn phiên tòa.',
    people: [
      ['Phạm Văn Quýt', 'Bị cáo'],
      ['Đỗ Thị Mận', 'luật sư'],
    ],
    why: 'who is called otherwise is none of them',
  },
  {
    text: 'Tòa tuyên phạt bị cáo Phạm Văn Quýt, Giám đốc Công ty Hoàng Mai và vợ là Đỗ Thị Mận.',
    people: [
      ['Phạm Văn Quýt', 'Giám đốc Công ty Hoàng Mai'],
      ['Đỗ Thị Mận', null],
    ],
    why: 'a post of one is none of the other',
  },
  {
    text: 'Ông Lê Văn Nương (65 tuổi), ở xã Điện Thọ, thị xã Điện Bàn là thương binh hạng 2/4.',
    people: [['Lê Văn Nương', 'thương binh hạng 2/4']],
    why: 'what somebody is stands behind where he lives',
  },
  {
    text: 'Đẩy gậy nữ: Nguyễn Thị Hiên – phường Tân Hòa; Phùng Yến Nhi – xã Thống Nhất.',
    people: [
      ['Nguyễn Thị Hiên', 'phường Tân Hòa'],
      ['Phùng Yến Nhi', 'xã Thống Nhất'],
    ],
    why: 'winners with the unit they stand for',
  },
];
