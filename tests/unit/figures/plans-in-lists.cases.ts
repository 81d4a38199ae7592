import type { PhenomenonCase } from './phenomena.cases';

/** Plans as resolutions and plans of work tell them, and what became of them; every sentence written for this table. */
export const PLANS_IN_LISTS: readonly PhenomenonCase[] = [
  {
    text: 'Về kế hoạch phát triển KT-XH năm 2026, xã thống nhất mục tiêu chung.\nXã đề ra các chỉ tiêu chủ yếu: thu ngân sách 42 tỷ đồng.',
    quote: '42 tỷ đồng',
    fields: { kind: 'target', period: { from: '2026', to: '2026' } },
    why: '"KT-XH" is no code of a document, and the year behind it no date of one',
  },
  {
    text: 'Theo Quyết định số 214/QĐ-UBND năm 2019, xã hỗ trợ 30 hộ.',
    quote: '30 hộ',
    fields: { period: { from: '2025', to: '2025' } },
    why: 'the year of a document with a number dates no figure',
  },
  {
    text: 'I. TÌNH HÌNH THỰC HIỆN CÁC MỤC TIÊU ĐẶT RA NĂM 2024\n1. Về hạ tầng: 71% hộ dùng cáp quang.',
    quote: '71%',
    fields: { kind: 'figure' },
    why: 'a heading that reviews plans reports',
  },
  {
    text: 'I. KẾT QUẢ NĂM 2025 VÀ MỤC TIÊU NĂM 2026\n1. Về hạ tầng: 71% hộ dùng cáp quang.',
    quote: '71%',
    fields: { kind: 'target' },
    why: 'one that goes on to plans does not only review',
  },
  {
    text: 'Phường hoàn thành 14/17 chỉ tiêu đề ra.',
    quote: '14/17 chỉ tiêu',
    fields: { kind: 'figure' },
    why: 'plans counted by what was set are no plan',
  },
  {
    text: 'Phường phấn đấu hoàn thành 14/17 chỉ tiêu đề ra.',
    quote: '14/17 chỉ tiêu',
    fields: { kind: 'target' },
    why: 'unless a plan says so',
  },
  {
    text: 'Huyện đề ra các chỉ tiêu: trồng mới được 300 ha bưởi, 120 ha chè; kết nạp 40 đảng viên.',
    quote: '120 ha',
    fields: { kind: 'target', indicator: 'trồng mới chè' },
    why: '"trồng mới được" tells of new trees, not of what was only just reached',
  },
  {
    text: 'Đại hội thông qua 7 chỉ tiêu lớn, như: 85% hội viên được học nghề; 12 tổ hợp tác được thành lập.',
    quote: '85%',
    fields: { kind: 'target', indicator: 'hội viên được học nghề' },
    why: 'the first plan of a list has its own words, not those of how many there are',
  },
  {
    text: 'Cũng tại kỳ họp, HĐND tỉnh thông qua 24 nghị quyết, có nghị quyết hỗ trợ bác sĩ 6 triệu đồng/người/tháng.',
    quote: '6 triệu đồng/người/tháng',
    fields: { kind: 'figure' },
    why: 'resolutions that are passed open no list of plans',
  },
  {
    text: 'Xã giảm nghèo 2,4% so với 1,6% kế hoạch giao.',
    quote: '1,6%',
    fields: { kind: 'target' },
    why: 'what a result is compared with, named behind it',
  },
  {
    text: 'Tỉnh đặt mục tiêu chương trình được làm trên nền tảng số. Ít nhất 30% hồ sơ cấp tỉnh được xử lý trên mạng.\nBên cạnh đó, 45% cán bộ được tập huấn.',
    quote: '30%',
    fields: { kind: 'target' },
    why: '"ít nhất" behind a plan without an amount goes on with it',
  },
  {
    text: 'Tỉnh đặt mục tiêu chương trình được làm trên nền tảng số. Ít nhất 30% hồ sơ cấp tỉnh được xử lý trên mạng.\nBên cạnh đó, 45% cán bộ được tập huấn.',
    quote: '45%',
    fields: { kind: 'target' },
    why: 'and so does a paragraph that adds to it',
  },
  {
    text: 'Tỉnh phấn đấu có 30% hồ sơ được xử lý trên mạng.\nBên cạnh đó, đến nay 45% cán bộ được tập huấn.',
    quote: '45%',
    fields: { kind: 'figure' },
    why: 'one that says when it was does not',
  },
  {
    text: 'Đại hội xác định các chỉ tiêu đến năm 2030: GRDP tăng 11%; xuất khẩu đạt 1 tỷ USD; 80% xã đạt chuẩn.\nThu ngân sách đạt 4.000 tỷ đồng; kết nạp 600 đảng viên.',
    quote: '4.000 tỷ đồng',
    fields: { kind: 'target', period: { from: null, to: '2030' } },
    why: 'a list of plans goes on in the next paragraph, which opens with an indicator and says nothing of time or report',
  },
  {
    text: 'Đại hội xác định các chỉ tiêu đến năm 2030: GRDP tăng 11%; xuất khẩu đạt 1 tỷ USD; 80% xã đạt chuẩn.\nThu ngân sách năm nay đạt 4.000 tỷ đồng.',
    quote: '4.000 tỷ đồng',
    fields: { kind: 'figure' },
    why: 'unless it says when',
  },
  {
    text: 'Tỉnh phấn đấu đến năm 2030 tỷ lệ lao động qua đào tạo đạt 82%.\nToàn tỉnh có ít nhất 42% học sinh học nghề. Các trường đang mở thêm lớp.',
    quote: '42%',
    fields: { kind: 'target', period: { from: null, to: '2030' } },
    why: '"toàn tỉnh có ít nhất" behind a plan asks, and does not report',
  },
  {
    text: 'Năm nay tỷ lệ lao động qua đào tạo đạt 82%.\nToàn tỉnh có ít nhất 42 điểm sạt lở.',
    quote: '42 điểm sạt lở',
    fields: { kind: 'figure' },
    why: 'and reports where nothing was planned',
  },
  {
    text: 'Mỗi chi hội giúp từ hai đến ba hộ thoát nghèo.',
    quote: 'hai đến ba hộ',
    fields: { value: 2, valueMax: 3, indicator: 'giúp hộ thoát nghèo' },
    why: 'a range in words',
  },
  {
    text: 'Mỗi chi hội giúp từ ba đến năm hộ thoát nghèo.',
    quote: 'ba đến năm hộ',
    fields: { value: 3, valueMax: 5 },
    why: 'behind a number in words "năm" is five',
  },
];

/** Names of what was counted, in the words of notices and plans; every sentence written for this table. */
export const NAMES_IN_PLANS: readonly PhenomenonCase[] = [
  {
    text: 'Tiền Giang: Phát hiện 12 vụ buôn lậu thuốc lá',
    quote: '12 vụ',
    fields: { indicator: 'phát hiện vụ buôn lậu thuốc lá' },
    why: 'a province whose name begins like a sum is no head of a list',
  },
  {
    text: 'Đến nay, 92% thủ tục hành chính (TTHC) đủ điều kiện được đưa lên cổng dịch vụ.',
    quote: '92%',
    fields: { indicator: 'thủ tục hành chính (TTHC) đủ điều kiện được đưa' },
    why: 'what a thing is called for short does not end its name',
  },
  {
    text: 'Toàn quốc xảy ra 40 vụ tai nạn giao thông (TNGT) đường bộ, làm chết 19 người.',
    quote: '19 người',
    fields: { indicator: 'người chết do tai nạn giao thông đường bộ' },
    why: 'the short name of what happened stays out of what it did',
  },
  {
    text: 'Năm nay, 100% công chức, viên chức trong các trường công lập được tập huấn.',
    quote: '100%',
    fields: { indicator: 'công chức, viên chức trong các trường công lập được tập huấn' },
    why: 'a list of people goes on behind where they work',
  },
  {
    text: 'Toàn huyện có 8 ha bưởi da xanh (BDX) VietGAP, ông Đào Văn Mười có 2 ha.',
    quote: '8 ha',
    fields: { indicator: 'bưởi da xanh (BDX) VietGAP' },
    why: 'somebody by name is no further member of a list',
  },
  {
    text: 'Trong năm, 81% hồ sơ tại cấp tỉnh và 77% hồ sơ tại cấp xã được xử lý đúng hạn.',
    quote: '81%',
    fields: { indicator: 'hồ sơ tại cấp tỉnh' },
    why: 'the level of an office tells one share from the other',
  },
  {
    text: 'Thu được hơn 9 triệu đồng tiền mặt và một số giấy tờ liên quan.',
    quote: '9 triệu đồng',
    fields: { indicator: 'tiền mặt' },
    why: 'what has no number is no part of a sum',
  },
  {
    text: 'Bình quân thu nhập trên ha canh tác na đạt 275 triệu đồng.',
    quote: '275 triệu đồng',
    fields: { per: 'ha' },
    why: '"trên ha" divides without a number as well',
  },
  {
    text: 'Đại hội xác định tốc độ tăng trưởng kinh tế (GRDP) bình quân là 7,5%/năm.',
    quote: '7,5%/năm',
    fields: { indicator: 'tốc độ tăng trưởng kinh tế (GRDP) bình quân' },
    why: 'nor does it begin the name anew before an amount',
  },
  {
    text: 'Toàn tỉnh có 5.120/8.400 hộ gia đình hội viên đạt 8 tiêu chí.',
    quote: '5.120/8.400 hộ gia đình',
    fields: { indicator: 'hộ gia đình hội viên đạt 8 tiêu chí' },
    why: 'what was reached, behind one more word of who',
  },
  {
    text: 'Mỗi năm gia đình tôi thu lãi 30 triệu đồng.',
    quote: '30 triệu đồng',
    fields: { indicator: 'thu lãi' },
    why: 'who speaks is no part of what is measured',
  },
  {
    text: '- Trâu: 1.240 con.\n- Bò: 3.105 con.',
    quote: '3.105 con',
    fields: { indicator: 'bò', unit: 'head' },
    why: 'one syllable in capitals at the head of a list item is no name of somebody',
  },
  {
    text: '- Huế: 30 vụ.\n- Hà Nội: 41 vụ.',
    quote: '30 vụ',
    fields: { indicator: 'vụ' },
    why: 'but a place is',
  },
  {
    text: 'Năm nay tỉnh xây dựng 17 xã, bao gồm:\n11 xã trong lộ trình đạt chuẩn.',
    quote: '11 xã',
    fields: { indicator: 'xã trong lộ trình đạt chuẩn' },
    why: 'what list they stand on',
  },
  {
    text: 'Phấn đấu 100% phụ nữ khuyết tật được giúp đỡ.',
    quote: '100%',
    fields: { indicator: 'phụ nữ khuyết tật được giúp đỡ' },
    why: '"giúp đỡ" is one word',
  },
];
