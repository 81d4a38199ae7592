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
  {
    text: 'Toàn xã còn 120 hộ nghèo; mục tiêu năm 2026 giảm còn 80 hộ.',
    quote: '120 hộ nghèo',
    fields: { kind: 'figure' },
    why: 'a plan in the next clause says nothing of the amount before it',
  },
  {
    text: 'Đảng bộ lãnh đạo thực hiện thắng lợi mục tiêu, thu nhập đạt 52 triệu đồng.',
    quote: '52 triệu đồng',
    fields: { kind: 'figure' },
    why: 'a plan spoken of as carried out',
  },
  {
    text: 'Ngành phấn đấu hoàn thành kế hoạch; 9 tháng, sản lượng thịt hơi đạt 45 nghìn tấn.',
    quote: '45 nghìn tấn',
    fields: { kind: 'figure' },
    why: 'a part of the year that is over',
  },
  {
    text: 'Hội nghị triển khai kế hoạch năm 2026. Năm 2025, thu ngân sách đạt 30 tỷ đồng.',
    quote: '30 tỷ đồng',
    fields: { kind: 'figure' },
    why: 'the year that is nearly over reports',
  },
  {
    text: 'Xã sẽ vận động 40 hộ hiến đất. Đường làng rộng 5 m.',
    quote: '5 m',
    fields: { kind: 'figure' },
    why: 'a plan in passing does not reach the next sentence',
  },
  {
    text: 'Phấn đấu đến năm 2030, toàn xã có 12 sản phẩm OCOP.',
    quote: '12 sản phẩm OCOP',
    fields: { kind: 'target' },
    why: 'a weak word of reporting does not reach into a plan',
  },
  {
    text: 'Phấn đấu 80% bản đã có điện dùng đèn tiết kiệm, 50% hộ có nước máy.',
    quote: '50%',
    fields: { kind: 'target' },
    why: 'a word said of the noun just counted',
  },
  {
    text: 'Hội nghị thống nhất chỉ tiêu: sản lượng lương thực 45.000 tấn; thu nhập 65 triệu đồng.',
    quote: '45.000 tấn',
    fields: { kind: 'target' },
    why: 'a plan noun opens a list',
  },
  {
    text: 'HĐND đã thông qua mục tiêu giai đoạn 2026 - 2030: mỗi năm trồng 260 ha quế.',
    quote: '260 ha',
    fields: { kind: 'target' },
    why: 'a plan noun with its time opens a list',
  },
  {
    text: 'Trong tổng số 45 tỷ đồng vốn được giao, xã đã giải ngân 30 tỷ đồng.',
    quote: '45 tỷ đồng',
    fields: { kind: 'target' },
    why: 'what was assigned is said behind the amount',
  },
  {
    text: 'Từ nay đến cuối năm, xã phải thu thêm 2,5 tỷ đồng nữa.',
    quote: '2,5 tỷ đồng',
    fields: { kind: 'target' },
    why: 'what is left to do',
  },
  {
    text: 'Nhiệm kỳ 2025 - 2030, Đại hội xác định: thu nhập 90 triệu đồng/người/năm; hộ nghèo dưới 1%.',
    quote: '1%',
    fields: { kind: 'target' },
    why: 'a term that has just begun, at the head of its sentence',
  },
  {
    text: 'Đại hội Đảng bộ xã lần thứ I, nhiệm kỳ 2025 - 2030 có 150 đại biểu tham dự.',
    quote: '150 đại biểu',
    fields: { kind: 'figure' },
    why: 'a term that names a congress',
  },
  {
    text: 'Tỷ lệ hộ nghèo còn 5,2%, vượt xa mục tiêu đề ra 1%.',
    quote: '1%',
    fields: { kind: 'figure' },
    why: 'by how much a plan was passed',
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
