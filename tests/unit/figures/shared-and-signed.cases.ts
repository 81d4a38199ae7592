import type { PhenomenonCase } from './phenomena.cases';

/** Names that stand apart from their amounts: before a bracket with a sign, before "lần lượt", in the clause before; every sentence written for this table. */
export const NAMES_APART: readonly PhenomenonCase[] = [
  {
    text: 'Quý III, vốn đầu tư công (+9,4%), kim ngạch dệt may (+21,3%), chế biến gỗ (-3,1%) so với cùng kỳ.',
    quote: '21,3%',
    fields: { indicator: 'kim ngạch dệt may', change: 'increase' },
    why: 'the sign of a change inside the bracket is no name',
  },
  {
    text: 'Quý III, vốn đầu tư công (+9,4%), kim ngạch dệt may (+21,3%), chế biến gỗ (-3,1%) so với cùng kỳ.',
    quote: '3,1%',
    fields: { indicator: 'chế biến gỗ', change: 'decrease' },
    why: 'each bracket has its own',
  },
  {
    text: 'Diện tích mía đạt 1.240 ha, giảm 5,2% (-68 ha) so với niên vụ trước.',
    quote: '68 ha',
    fields: { indicator: 'diện tích mía', change: 'decrease' },
    why: 'a dash that opens a bracket takes away, whatever the unit',
  },
  {
    text: 'Kim ngạch xuất, nhập khẩu qua cửa khẩu ước đạt 1,7 tỷ USD.',
    quote: '1,7 tỷ USD',
    fields: { indicator: 'kim ngạch xuất, nhập khẩu qua cửa khẩu' },
    why: 'the first of two words leaves out what both end with',
  },
  {
    text: 'Doanh thu, lợi nhuận và nộp ngân sách của tổng công ty lần lượt đạt 940 tỷ đồng, 62 tỷ đồng và 48 tỷ đồng.',
    quote: '62 tỷ đồng',
    fields: { indicator: 'lợi nhuận' },
    why: 'each amount behind "lần lượt" belongs to its own member',
  },
  {
    text: 'Diện tích, năng suất và sản lượng lạc đạt lần lượt 820 ha, 26 tạ/ha và 2.132 tấn.',
    quote: '26 tạ/ha',
    fields: { indicator: 'năng suất' },
    why: 'also where every member has a unit of its own',
  },
  {
    text: 'Sơn La và Điện Biên là hai tỉnh có diện tích lớn nhất, lần lượt 41.200 ha và 38.700 ha.',
    quote: '38.700 ha',
    fields: { value: 38700 },
    why: 'a clause with a verb of its own is no list of names',
  },
  {
    text: 'GRDP ước đạt 31.200 tỷ đồng. Tiến độ giải ngân vốn đầu tư công đạt thấp, đến ngày 20/9 mới đạt 1.940 tỷ đồng.',
    quote: '1.940 tỷ đồng',
    fields: { indicator: 'tiến độ giải ngân vốn đầu tư công' },
    why: 'the subject of the clause before, not what the last sentence told',
  },
  {
    text: 'Thương mại tăng 6,1%, đóng góp 0,8 điểm phần trăm; vận tải tăng 3%, đóng góp 0,2 điểm phần trăm.',
    quote: '0,2 điểm phần trăm',
    fields: { indicator: 'đóng góp của vận tải' },
    why: 'whose contribution it is',
  },
  {
    text: 'Đạt từ 10 đến 14 tiêu chí có 9 xã; dưới 10 tiêu chí có 2 xã.',
    quote: '9 xã',
    fields: { indicator: 'xã đạt từ 10 đến 14 tiêu chí' },
    why: 'those counted behind "có" are told by bounds',
  },
  {
    text: 'Trâu 1.150 con, dê 640 con.',
    quote: '1.150 con',
    fields: { indicator: 'trâu' },
    why: 'a kind of animal that opens its line',
  },
];

/** Numbers that only name or rank. */
export const RANKED_AMONG: readonly PhenomenonCase[] = [
  {
    text: 'Tốc độ tăng trưởng của tỉnh xếp thứ 5 trên 34 tỉnh, thành phố.',
    quote: null,
    why: 'among how many somebody is ranked',
  },
  { text: 'Huyện đứng thứ 2 trong tổng số 9 huyện về cải cách hành chính.', quote: null, why: 'with more words' },
  {
    text: 'Tổ công tác tạm giữ 5 xe mô tô 02 bánh.',
    quote: '5 xe',
    fields: { indicator: 'tạm giữ xe mô tô 02 bánh' },
    why: 'the wheels say which kind of vehicle',
  },
];

/** Paragraphs that go on with the plans of the one before. */
export const PLANS_GOING_ON: readonly PhenomenonCase[] = [
  {
    text: 'Về mục tiêu cụ thể, huyện phấn đấu 95% văn bản được ký số.\nTriển khai hệ thống thông tin báo cáo đến 80% đơn vị.',
    quote: '80%',
    fields: { kind: 'target' },
    why: 'a paragraph that opens with what is to be done; a system of reports reports nothing',
  },
  {
    text: 'Về mục tiêu cụ thể, huyện phấn đấu 95% văn bản được ký số.\nNâng tỷ lệ hồ sơ địa chính đã được số hóa đạt 70%.',
    quote: '70%',
    fields: { kind: 'target' },
    why: 'what was done to the records says nothing of the share',
  },
  {
    text: 'Về mục tiêu cụ thể, huyện phấn đấu 95% văn bản được ký số.\n100% lễ hội được giới thiệu trên mạng.',
    quote: '100%',
    fields: { kind: 'target' },
    why: 'a paragraph that opens with all of them',
  },
  {
    text: 'Đến nay, huyện đã ký số 95% văn bản.\n100% lễ hội được giới thiệu trên mạng.',
    quote: '100%',
    fields: { kind: 'figure' },
    why: 'not behind a report',
  },
];

/** Lists whose members are told in words that belong together. */
export const MEMBERS_TOGETHER: readonly PhenomenonCase[] = [
  {
    text: '4- 75% thôn đạt chuẩn văn hóa.',
    quote: '75%',
    fields: { value: 75, valueMax: null, indicator: 'thôn đạt chuẩn văn hóa' },
    why: 'the mark of an item begins no range and no name',
  },
  {
    text: '5- 7% hộ có nhà tạm, 12-15% thiếu nước.',
    quote: '12-15%',
    fields: { value: 12, valueMax: 15 },
    why: 'a dash that touches both is a range',
  },
  {
    text: 'Nuôi theo hình thức thâm canh, bán thâm canh đạt 1.320 ha.',
    quote: '1.320 ha',
    fields: { indicator: 'nuôi theo hình thức thâm canh, bán thâm canh' },
    why: 'two that end alike on both sides of a comma are one list',
  },
  {
    text: 'Lỗi nồng độ cồn 118 trường hợp; chở quá tải, quá khổ, cơi nới thùng xe 7 trường hợp.',
    quote: '7 trường hợp',
    fields: { indicator: 'chở quá tải, quá khổ, cơi nới thùng xe trường hợp' },
    why: 'in a list of cases all before the number is what they are cases of',
  },
  {
    text: 'Quý III, các chi bộ kết nạp 46 ĐV và 12 đơn vị hiến 80 ĐV máu.',
    quote: '46 ĐV',
    fields: { unit: 'person' },
    why: 'members of the Party by their letters',
  },
  {
    text: 'Quý III, các chi bộ kết nạp 46 ĐV và 12 đơn vị hiến 80 ĐV máu.',
    quote: '80 ĐV máu',
    fields: { unit: 'count:đv máu' },
    why: 'but units of blood',
  },
];

/** Places of organisations and behind captions. */
export const PLACES_OF_LISTS: readonly PhenomenonCase[] = [
  {
    text: 'Tỉnh Bến Tre kết nạp 1.240 đảng viên. Cụ thể, Đảng bộ huyện Ba Tri kết nạp 212 đảng viên; Đảng bộ Khối Doanh nghiệp kết nạp 64 đảng viên.',
    quote: '212 đảng viên',
    fields: { place: 'huyện Ba Tri' },
    why: 'the Party of a unit is all of it',
  },
  {
    text: 'Tỉnh Bến Tre kết nạp 1.240 đảng viên. Cụ thể, Đảng bộ huyện Ba Tri kết nạp 212 đảng viên; Đảng bộ Khối Doanh nghiệp kết nạp 64 đảng viên.',
    quote: '64 đảng viên',
    fields: { place: 'tỉnh Bến Tre' },
    why: 'an organisation of its own in the next item is not of the unit before',
  },
];
