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
  {
    text: 'Hộ dùng điện lưới đạt 98%, vượt mức 97% đề ra cho cả nhiệm kỳ.',
    quote: '97%',
    fields: { kind: 'target' },
    why: 'the plan passed, set behind the amount',
  },
  {
    text: 'Xã sẽ có 45% lao động có chứng chỉ (hiện 27%), độ che phủ rừng 52%.',
    quote: '52%',
    fields: { kind: 'target' },
    why: 'a cue in brackets stays in them',
  },
  {
    text: 'Cà phê có 386 ha, hết năm 2026 sẽ là 600 ha; đàn trâu có 7.850 con.',
    quote: '7.850 con',
    fields: { kind: 'figure' },
    why: 'a plan told in passing ends with its segment',
  },
  {
    text: 'Thu nhập là 34 triệu đồng; đích của năm 2030 là 55 triệu đồng. Hộ nghèo còn 31%.',
    quote: '31%',
    fields: { kind: 'figure' },
    why: 'after a plan told in passing the next sentence reports',
  },
  {
    text: 'Nghị quyết yêu cầu đàn bò tăng 4,5%, thực tế 2,8%.',
    quote: '2,8%',
    fields: { kind: 'figure' },
    why: 'the reality beside the plan',
  },
  {
    text: 'Giá trị sản xuất tăng 9,7%, trong khi đại hội giao 10,5%.',
    quote: '10,5%',
    fields: { kind: 'target' },
    why: 'what a congress assigned',
  },
  {
    text: 'Bước sang năm 2026, xã đăng ký trồng 340 ha rừng.',
    quote: '340 ha',
    fields: { kind: 'target' },
    why: 'a year entered',
  },
  {
    text: 'Có 23 hộ đề nghị nâng giá đất, 19 hộ vướng thừa kế.',
    quote: '19 hộ',
    fields: { kind: 'figure' },
    why: 'what the counted ask for is no plan',
  },
  {
    text: 'Diện tích được cấp mã số đạt 60%, gấp đôi mức 31% bây giờ.',
    quote: '31%',
    fields: { kind: 'figure' },
    why: 'a word of now behind the amount',
  },
  {
    text: 'Giám đốc sở đề xuất dành 45 tỷ đồng mua máy.',
    quote: '45 tỷ đồng',
    fields: { kind: 'target' },
    why: 'what is proposed',
  },
  {
    text: 'Thu ngân sách bằng 104% dự toán tỉnh giao, tăng 5% so với cùng kỳ.',
    quote: '5%',
    fields: { kind: 'figure' },
    why: 'who assigned a plan just named',
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

/** Amounts whose indicator stands elsewhere in the sentence. */
export const INDICATORS_ELSEWHERE: readonly PhenomenonCase[] = [
  {
    text: 'Sau 6 tháng có 90 vụ cháy, làm 12 người chết, 15 người bị thương, tăng lần lượt 5%, 10% và 7%.',
    quote: '10%',
    fields: { change: 'increase', indicator: 'làm người chết' },
    why: 'as many shares as amounts before them, in turn',
  },
  {
    text: 'Đoàn huyện giành 24 giải (2 nhất, 5 nhì, 8 ba, 9 khuyến khích).',
    quote: '5',
    fields: { unit: 'count:giải', indicator: 'giải nhì' },
    why: 'prizes told by their rank',
  },
  {
    text: 'Tỉnh đoạt 9 huy chương vàng, 6 bạc, 12 đồng.',
    quote: '12',
    fields: { unit: 'count:huy chương' },
    why: 'medals told by their metal are no money',
  },
  {
    text: 'Toàn xã có 40 cây cầu gỗ, 7 cần thay mới.',
    quote: '7',
    fields: { unit: 'count:cây cầu' },
    why: 'a part told by what is said of it',
  },
  {
    text: 'Đội tàu có 610 chiếc; 91% trong số này đã lắp thiết bị giám sát.',
    quote: '91%',
    fields: { comparator: '=' },
    why: 'a part of what was told before',
  },
  {
    text: 'Vốn tỉnh 40 tỷ đồng, vốn xã 12 tỷ đồng, doanh nghiệp 8 tỷ đồng.',
    quote: '8 tỷ đồng',
    fields: { indicator: 'doanh nghiệp' },
    why: 'who gives a sum is what is measured',
  },
  {
    text: 'Đã di dời 310 hộ/1.240 người.',
    quote: '1.240 người',
    fields: { indicator: 'di dời người' },
    why: 'the same is told of both counts',
  },
  {
    text: 'Tổng doanh thu 14 hợp tác xã tại 6 xã vùng cao đạt 32 tỷ đồng.',
    quote: '32 tỷ đồng',
    fields: { indicator: 'tổng doanh thu 14 hợp tác xã tại 6 xã vùng cao' },
    why: 'counts inside the name of what is measured',
  },
  {
    text: 'Riêng xuất khẩu gỗ dăm tăng mạnh nhất, 31%.',
    quote: '31%',
    fields: { indicator: 'xuất khẩu gỗ dăm' },
    why: 'an amount alone behind the clause it belongs to',
  },
  {
    text: 'Đến nay vốn thực hiện ước 3,1 tỷ USD.',
    quote: '3,1 tỷ USD',
    fields: { indicator: 'vốn thực hiện' },
    why: 'the second half of a noun is no verb',
  },
  {
    text: 'Cơ quan công an làm việc với 58 bị hại.',
    quote: '58 bị hại',
    fields: { unit: 'person' },
    why: 'a noun that begins like a passive',
  },
  {
    text: 'Lễ hội đón 1,9 triệu lượt.',
    quote: '1,9 triệu lượt',
    fields: { unit: 'visit' },
    why: 'turns that are received are visits',
  },
  {
    text: 'Phấn đấu xã không còn nhà tạm và thu nhập bình quân 70 triệu đồng/người.',
    quote: '70 triệu đồng/người',
    fields: { indicator: 'thu nhập bình quân' },
    why: 'a measurement begins anew after a story',
  },
  {
    text: 'Tiến độ nhanh hơn lộ trình, đạt 64%, vượt mức 60% đề ra.',
    quote: '60%',
    fields: { kind: 'target' },
    why: 'a mark set behind the amount',
  },
  {
    text: 'Ngân sách dành cho y tế, giáo dục, an sinh xã hội là 820 tỷ đồng.',
    quote: '820 tỷ đồng',
    fields: { indicator: 'ngân sách dành cho y tế, giáo dục, an sinh xã hội' },
    why: 'a list whose first member opens with a measurement',
  },
  {
    text: 'Thu nhập là 40 triệu đồng, hơn trước đại hội 6 triệu đồng.',
    quote: '6 triệu đồng',
    fields: { indicator: 'thu nhập' },
    why: 'a comparison without its adjective',
  },
  {
    text: 'Nghị quyết đại hội xác định mỗi năm trồng từ 210 ha rừng trở lên.',
    quote: '210 ha',
    fields: { indicator: 'trồng rừng', comparator: '>=' },
    why: 'at least, told behind the noun',
  },
  {
    text: 'Số liệu của ngành cho thấy có 340 hợp tác xã đang hoạt động.',
    quote: '340 hợp tác xã',
    fields: { indicator: 'hợp tác xã đang hoạt động' },
    why: 'after a word of telling',
  },
  {
    text: 'Khó nhất là cả 17 điểm nguy cơ cao đều ở xa.',
    quote: '17 điểm',
    fields: { unit: 'count:điểm' },
    why: 'places, no marks',
  },
  {
    text: 'Có 20 sản phẩm OCOP, gồm 6 đạt 4 sao.',
    quote: '6',
    fields: { unit: 'count:sản phẩm ocop' },
    why: 'parts told by what they reach',
  },
  {
    text: 'Đội tuyển giành 90 huy chương, vượt 20% chỉ tiêu, trong đó huy chương quốc tế 18.',
    quote: '18',
    fields: { unit: 'count:huy chương' },
    why: 'a small part of what was counted',
  },
  {
    text: 'Kinh phí gồm ngân sách 30 tỷ đồng, xã hội hóa 15 tỷ đồng.',
    quote: '15 tỷ đồng',
    fields: { indicator: 'xã hội hóa' },
    why: 'no commune',
  },
  {
    text: 'Trường có 640 học sinh, trong đó 70% là con em công nhân.',
    quote: '70%',
    fields: { indicator: 'học sinh là con em công nhân' },
    why: 'who the part are',
  },
  {
    text: 'Qua tổng hợp, có 96% ý kiến hài lòng.',
    quote: '96%',
    fields: { indicator: 'ý kiến hài lòng' },
    why: 'what only begins like a measurement',
  },
  {
    text: 'Xã Nậm Sỏ có 80 hộ. Ở xã Pắc Ta, diện tích là 75 ha. Năm nay, Nậm Sỏ trồng 34 ha.',
    quote: '34 ha',
    fields: { place: 'xã Nậm Sỏ' },
    why: 'a name given with its unit earlier in the line',
  },
  {
    text: 'Nhìn ra cả tỉnh, Liên minh hợp tác xã tỉnh Tây Ninh có 612 thành viên.',
    quote: '612 thành viên',
    fields: { place: 'tỉnh Tây Ninh' },
    why: 'an office of the whole just spoken of',
  },
  {
    text: 'Bốn tháng gần đây, xã bán 96 tấn na.',
    quote: '96 tấn',
    fields: { period: { from: '2025', to: '2025' } },
    why: 'months counted back from publication',
  },
];
