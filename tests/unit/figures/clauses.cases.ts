import type { PhenomenonCase } from './phenomena.cases';

/** Plans and reports that stand beside each other in one paragraph. */
export const PLANS_BESIDE_REPORTS: readonly PhenomenonCase[] = [
  {
    text: 'Sản lượng muối đạt 41 nghìn tấn, trong khi kịch bản đề ra là 45 nghìn tấn; giá trị xuất khẩu tăng 9%.',
    quote: '9%',
    fields: { kind: 'figure' },
    why: 'a plan named beside a report sets one amount only',
  },
  {
    text: 'Sản lượng muối đạt 41 nghìn tấn, trong khi kịch bản đề ra là 45 nghìn tấn; giá trị xuất khẩu tăng 9%.',
    quote: '45 nghìn tấn',
    fields: { kind: 'target' },
    why: 'a plan named beside a report',
  },
  {
    text: 'Phấn đấu nâng tỷ lệ che phủ nước sạch từ 61% hiện nay lên 80%.',
    quote: '61%',
    fields: { kind: 'figure' },
    why: 'where a plan begins is a fact',
  },
  {
    text: 'Phấn đấu nâng tỷ lệ che phủ nước sạch từ 61% hiện nay lên 80%.',
    quote: '80%',
    fields: { kind: 'target' },
    why: 'a word of time behind an amount dates that amount only',
  },
  {
    text: 'Tỉnh phấn đấu 100% cụm công nghiệp mới đạt chuẩn môi trường, 40% hộ có nước máy.',
    quote: '40%',
    fields: { kind: 'target' },
    why: '"mới" of a noun reports nothing',
  },
  {
    text: 'Tiến độ còn cách xa mốc 65% mà Huyện ủy đề ra.',
    quote: '65%',
    fields: { kind: 'target' },
    why: 'who set the amount stands behind it',
  },
  {
    text: 'Lãnh đạo sở đề nghị các trường mở thêm 18 lớp bán trú.',
    quote: '18 lớp',
    fields: { kind: 'target' },
    why: 'what is asked for lies ahead',
  },
  {
    text: 'Số chi đề nghị thanh toán là 210 tỷ đồng.',
    quote: '210 tỷ đồng',
    fields: { kind: 'figure' },
    why: 'a request for payment is an account',
  },
  {
    text: 'Mục tiêu cả năm là giảm 10% số vụ. Trung tá Lê Văn Cảnh cho biết, 3/4 số vụ do phóng nhanh, làm 21 người chết.',
    quote: '21 người',
    fields: { kind: 'figure' },
    why: 'who reports begins anew',
  },
];

/** Times that stand away from their amount. */
export const TIMES_OF_CLAUSES: readonly PhenomenonCase[] = [
  {
    text: 'Năm 2024, tỷ lệ tiêm chủng đạt 95%, trong khi 2022 chỉ 71%.',
    quote: '71%',
    fields: { period: { from: '2022', to: '2022' }, indicator: 'tỷ lệ tiêm chủng' },
    why: 'a year without its word',
  },
  {
    text: 'So với năm 2021, tỷ lệ chuyên cần tăng từ 88% lên 97%.',
    quote: '88%',
    fields: { period: { from: '2021', to: '2021' } },
    why: 'what a change began from has the time it is compared with',
  },
  {
    text: 'Có 815 hộ của huyện chuyển sang trồng dâu nuôi tằm trên đất bãi từ năm 2022.',
    quote: '815 hộ',
    fields: { period: { from: '2022', to: null } },
    why: 'when it began stands behind all that is said',
  },
  {
    text: 'Trong tổng số 320 tỷ đồng huy động giai đoạn 2021 - 2025, dân góp 95 tỷ đồng.',
    quote: '320 tỷ đồng',
    fields: { period: { from: '2021', to: '2025' } },
    why: 'money raised within a stretch',
  },
  {
    text: 'Mục tiêu giai đoạn 2026 - 2030: mỗi năm giảm 2% hộ nghèo, năm 2030 còn dưới 4%; trồng mới 260 ha quế.',
    quote: '260 ha',
    fields: { period: { from: '2026', to: '2030' } },
    why: 'the end of the stretch dates its own amount only',
  },
  {
    text: 'Phấn đấu 25/25 trạm y tế có bác sĩ trước 2028.',
    quote: '25/25 trạm y tế',
    fields: { period: { from: null, to: '2028' } },
    why: 'a bare year before the full stop',
  },
];

/** How far the words right of an amount say what was counted. */
export const COUNTED_NOUNS: readonly PhenomenonCase[] = [
  {
    text: 'Hiện cả xã 64 hộ đang phải ở tạm.',
    quote: '64 hộ',
    fields: { indicator: 'hộ đang phải ở tạm' },
    why: 'who, right before the amount, leaves it alone',
  },
  {
    text: 'Có 52 trạm 5G; 19 bản còn “trắng sóng”.',
    quote: '19 bản',
    fields: { indicator: 'bản còn “trắng sóng' },
    why: 'what is said of the noun may stand in quotation marks',
  },
  {
    text: 'Có 71% dân số từ 15 tuổi có tài khoản ngân hàng.',
    quote: '71%',
    fields: { indicator: 'dân số từ 15 tuổi có tài khoản ngân hàng' },
    why: 'an age belongs to the noun',
  },
  {
    text: 'Theo thống kê, 58% vụ xảy ra trên quốc lộ.',
    quote: '58%',
    fields: { indicator: 'vụ xảy ra trên quốc lộ' },
    why: 'a place is all that is said',
  },
  {
    text: 'Thành phố có 14 dự án quy mô gần 9.000 căn hộ.',
    quote: '14 dự án',
    fields: { indicator: 'dự án' },
    why: 'a dimension of its own amount ends the noun, also behind "gần"',
  },
];
