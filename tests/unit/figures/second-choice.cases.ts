import type { PhenomenonCase } from './phenomena.cases';

/** Where the words read first name nothing, or the unit contradicts them, another source is taken. */
export const SECOND_CHOICES: readonly PhenomenonCase[] = [
  {
    text: 'Giá cà phê trong nước tiếp tục giảm, xuống mức 98.000 đồng/kg.',
    quote: '98.000 đồng/kg',
    fields: { indicator: 'giá cà phê trong nước' },
    why: 'a mark that was reached names nothing: the subject of the sentence',
  },
  {
    text: 'Tỷ lệ hộ dùng nước sạch đạt 91%, vượt mức 88% đề ra.',
    quote: '88%',
    fields: { indicator: 'tỷ lệ hộ dùng nước sạch' },
    why: 'who set it names nothing either: the amount before in the same unit',
  },
  {
    text: 'Đến cuối tháng 6 giải ngân 45% kế hoạch vốn; 30/9 phải đạt 70%.',
    quote: '70%',
    fields: { indicator: 'giải ngân kế hoạch vốn' },
    why: 'a date names nothing',
  },
  {
    text: 'Kim ngạch xuất khẩu đạt 1,2 tỷ USD; sang năm tăng tiếp 9%.',
    quote: '9%',
    fields: { indicator: 'kim ngạch xuất khẩu' },
    why: 'an adverb names nothing',
  },
  {
    text: 'Tuyến đường dài 4 km.',
    quote: '4 km',
    fields: { indicator: 'tuyến đường dài' },
    why: 'an extent in its own unit stays',
  },
];

/** Readings that say too little take what is missing from their clause. */
export const FULLER_READINGS: readonly PhenomenonCase[] = [
  {
    text: 'Lúa mùa đã xuống giống 1.850 ha.',
    quote: '1.850 ha',
    fields: { indicator: 'lúa mùa xuống giống' },
    why: 'a verb alone gets its subject',
  },
  {
    text: 'Toàn tỉnh đã giải ngân 1.850 tỷ đồng.',
    quote: '1.850 tỷ đồng',
    fields: { indicator: 'giải ngân' },
    why: 'but not a place',
  },
  {
    text: 'Chủ đầu tư đã giải ngân 62 tỷ đồng.',
    quote: '62 tỷ đồng',
    fields: { indicator: 'giải ngân' },
    why: 'nor one who only acts',
  },
  {
    text: 'Đối với bệnh thủy đậu, trong tháng có 35 ca.',
    quote: '35 ca',
    fields: { indicator: 'ca thủy đậu' },
    why: 'cases are of what the sentence is about',
  },
  {
    text: 'Bệnh ho gà có 4 ca dương tính.',
    quote: '4 ca',
    fields: { indicator: 'ca dương tính ho gà' },
    why: 'or of what stands before the verb',
  },
  {
    text: 'Toàn huyện ghi nhận 61 ca mắc quai bị. Xã Tân Lập 18 ca.',
    quote: '18 ca',
    fields: { indicator: 'ca mắc quai bị' },
    why: 'or of what was told last',
  },
  {
    text: 'Chè tiếp tục giữ vai trò chủ lực với 240 triệu USD.',
    quote: '240 triệu USD',
    fields: { indicator: 'chè' },
    why: 'the subject, where its predicate measures nothing',
  },
  {
    text: 'Du lịch là điểm đến mới khi toàn tỉnh đón 2,1 triệu lượt khách.',
    quote: '2,1 triệu lượt khách',
    fields: { indicator: 'đón lượt khách' },
    why: 'behind "khi" stands a clause of its own',
  },
  {
    text: 'Diện tích vùng nguyên liệu 1 triệu cây macca xanh, phát thải ít đạt 640 ha.',
    quote: '640 ha',
    fields: {},
    why: 'a number in a name is stepped over',
  },
];

/** What a party and its inspectors do. */
export const DISCIPLINE: readonly PhenomenonCase[] = [
  {
    text: 'Ủy ban Kiểm tra các cấp giám sát chuyên đề đối với 9 tổ chức đảng, 24 đảng viên.',
    quote: '24 đảng viên',
    fields: { indicator: 'giám sát chuyên đề đối với đảng viên' },
    why: 'the verb with its manner holds for the second noun too, and "Kiểm tra" is a name',
  },
  {
    text: 'Cấp ủy thi hành kỷ luật 33 đảng viên: khiển trách 21, cảnh cáo 9, khai trừ 3.',
    quote: '9',
    fields: { indicator: 'cảnh cáo', unit: 'person', value: 9 },
    why: 'a penalty counts persons without a noun',
  },
  {
    text: 'Qua giám sát, kết luận 14 đảng viên có vi phạm.',
    quote: '14 đảng viên',
    fields: { unit: 'person' },
    why: 'there "kết luận" is a verb, no document',
  },
  {
    text: 'Thực hiện Kết luận 14 của Tỉnh ủy.',
    quote: null,
    why: 'here it is one',
  },
];

/** Plans that are sums, and their parts. */
export const PLANNED_SUMS: readonly PhenomenonCase[] = [
  {
    text: 'Năm 2025, tổng kế hoạch vốn của tỉnh là 2.900 tỷ đồng, trong đó ngân sách trung ương 1.700 tỷ đồng, địa phương 1.200 tỷ đồng.',
    quote: '2.900 tỷ đồng',
    fields: { kind: 'target' },
    why: 'the plan of a sum behind a time',
  },
  {
    text: 'Năm 2025, tổng kế hoạch vốn của tỉnh là 2.900 tỷ đồng, trong đó ngân sách trung ương 1.700 tỷ đồng, địa phương 1.200 tỷ đồng.',
    quote: '1.200 tỷ đồng',
    fields: { kind: 'target' },
    why: 'its parts are planned too',
  },
  {
    text: 'Năm 2025, tổng kế hoạch vốn của tỉnh là 2.900 tỷ đồng, trong đó đã giải ngân 1.700 tỷ đồng.',
    quote: '1.700 tỷ đồng',
    fields: { kind: 'figure' },
    why: 'but not what came of it',
  },
  {
    text: 'Ban quản lý 12 dự án với kế hoạch vốn 640 tỷ đồng.',
    quote: '640 tỷ đồng',
    fields: { kind: 'target' },
    why: '"với" there compares with nothing',
  },
  {
    text: 'Thu ngân sách tăng 40 tỷ đồng so với kế hoạch.',
    quote: '40 tỷ đồng',
    fields: { kind: 'figure' },
    why: 'here it does',
  },
];
