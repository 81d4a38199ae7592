import type { PhenomenonCase } from './phenomena.cases';

/** What a clause leaves out and takes from what was told before. */
export const ELIDED_NOUNS: readonly PhenomenonCase[] = [
  {
    text: 'Các địa phương đăng ký trồng 2.300 ha cây vụ đông. Đến cuối tháng 9 đã trồng 1.870 ha.',
    quote: '1.870 ha',
    fields: { indicator: 'trồng cây vụ đông', kind: 'figure' },
    why: 'the same verb alone, a sentence later',
  },
  {
    text: 'Ngành đặt mục tiêu cứng hóa 260 km đường bản; đến hết quý I đã làm được 71,5 km.',
    quote: '71,5 km',
    fields: { indicator: 'cứng hóa đường bản', kind: 'figure' },
    why: 'a verb that stands for any other',
  },
  {
    text: 'Phải thi hành 38.902 việc; đã xong 25.331 việc.',
    quote: '25.331 việc',
    fields: { indicator: 'thi hành việc' },
    why: 'done, of what was to be done',
  },
  {
    text: 'Bản tôi ngày trước 60 hộ nghèo, giờ chỉ còn 11.',
    quote: '11',
    fields: { indicator: 'hộ nghèo', unit: 'household', value: 11 },
    why: 'counted again, without its noun',
  },
  {
    text: 'Năm ngoái xã có 18 sản phẩm OCOP thì nay đã có 25.',
    quote: '25',
    fields: { indicator: 'sản phẩm OCOP', value: 25 },
    why: 'counted again at another time',
  },
  {
    text: 'Tòa án hai cấp thụ lý 31.768 vụ; đã giải quyết 30.115, đạt 94,8%.',
    quote: '30.115',
    fields: { indicator: 'giải quyết vụ', unit: 'count:vụ' },
    why: 'a number grouped in thousands counts what was counted',
  },
  {
    text: 'Trong 214 kiến nghị, UBND tỉnh đã giải quyết 187, đạt 87,4%.',
    quote: '187',
    fields: { unit: 'count:kiến nghị' },
    why: 'done, so many of them',
  },
  {
    text: 'Nếu giữ được nhịp này, xuất khẩu sẽ vượt 6 tỷ USD. 9 tháng, con số là 4,48 tỷ USD.',
    quote: '4,48 tỷ USD',
    fields: { indicator: 'xuất khẩu' },
    why: '"the figure" stands for what was measured',
  },
  {
    text: 'Hội quản lý 12.450 hộ kinh doanh, 96% đã đăng ký hóa đơn điện tử.',
    quote: '96%',
    fields: { indicator: 'hộ kinh doanh đã đăng ký hóa đơn điện tử' },
    why: 'a share with a predicate, of those counted before',
  },
  {
    text: 'Lực lượng kiểm tra 312 tổ chức đảng và 845 đảng viên.',
    quote: '845 đảng viên',
    fields: { indicator: 'kiểm tra đảng viên' },
    why: 'the verb of the first count holds for the second',
  },
  {
    text: 'Tổ công tác bắt giữ 3 đối tượng, thu 5,2 kg heroin, 18.400 viên ma túy tổng hợp.',
    quote: '18.400 viên',
    fields: { indicator: 'thu viên ma túy tổng hợp' },
    why: 'the verb of a weight holds for a count too',
  },
  {
    text: 'Trận lũ làm hư hỏng 64 nhà, 3 người chết.',
    quote: '3 người',
    fields: { indicator: 'người chết' },
    why: 'a count with a predicate of its own takes no verb',
  },
  {
    text: 'Tỉnh xây 22 khu tái định cư với 1.350 lô.',
    quote: '1.350 lô',
    fields: { indicator: 'lô khu tái định cư' },
    why: 'a noun of one syllable is of what stands before it',
  },
  {
    text: 'Mưa lũ chia cắt giao thông; 23 bản với 1.870 hộ bị cô lập.',
    quote: '23 bản',
    fields: { indicator: 'bản bị cô lập' },
    why: 'what is said of the second count is said of the first',
  },
  {
    text: 'Đoàn giành 24 huy chương vàng, 31 bạc, 40 đồng.',
    quote: '31',
    fields: { indicator: 'huy chương bạc' },
    why: 'the rank stands for that of the first',
  },
  {
    text: 'Tỷ lệ thu gom rác đạt 88%, trong đó đô thị 97%, nông thôn 76%.',
    quote: '76%',
    fields: { indicator: 'tỷ lệ thu gom rác: nông thôn' },
    why: 'parts of a rate',
  },
  {
    text: 'Vụ cháy tăng: năm qua xảy ra 11 vụ, thiệt hại 23,4 ha, giảm 6 vụ và 15 ha.',
    quote: '15 ha',
    fields: { indicator: 'thiệt hại', change: 'decrease' },
    why: 'joined changes, each of its own unit',
  },
  {
    text: 'Nổi lên là lừa đảo qua mạng: 406 vụ.',
    quote: '406 vụ',
    fields: { indicator: 'vụ lừa đảo qua mạng' },
    why: 'a story before a colon names what is counted',
  },
  {
    text: 'Tỉnh đặt kịch bản tăng trưởng 10%, quý IV phải đạt 9,2%.',
    quote: '9,2%',
    fields: { indicator: 'tăng trưởng', kind: 'target' },
    why: 'a plan named without its topic',
  },
  {
    text: 'Tỷ lệ án bị hủy 0,52%, bị sửa 0,78%, đều thấp hơn mức 1,5% Quốc hội cho phép.',
    quote: '1,5%',
    fields: { kind: 'target' },
    why: 'the limit that somebody sets',
  },
];

/** Who or what acts is no part of what is counted. */
export const ACTING_SUBJECTS: readonly PhenomenonCase[] = [
  {
    text: 'Trận lũ quét rạng sáng 3/9 cuốn trôi 17 ngôi nhà.',
    quote: '17 ngôi nhà',
    fields: { indicator: 'cuốn trôi ngôi nhà' },
    why: 'nature, and when it came',
  },
  {
    text: 'Trận mưa đá kèm lũ ống làm tốc mái 89 nhà.',
    quote: '89 nhà',
    fields: { indicator: 'tốc mái nhà' },
    why: 'nature, behind what it did',
  },
  {
    text: 'Bão số 3 đã làm 642 ha lúa bị thiệt hại.',
    quote: '642 ha',
    fields: { indicator: 'lúa bị thiệt hại' },
    why: 'the verb of nature right before the amount',
  },
  {
    text: 'Trung tâm Phục vụ hành chính công tiếp nhận 6.412 hồ sơ.',
    quote: '6.412 hồ sơ',
    fields: { indicator: 'tiếp nhận hồ sơ' },
    why: 'a verb inside the name of an office',
  },
  {
    text: 'Ông Sử cho biết nhà ông vừa bán 18 con dê.',
    quote: '18 con',
    fields: { indicator: 'bán con dê' },
    why: 'a family, and a word of time',
  },
  {
    text: 'Thủ tướng giao tỉnh chỉ tiêu tăng trưởng 8%.',
    quote: '8%',
    fields: { indicator: 'tăng trưởng', change: 'level' },
    why: 'who sets a plan; the noun of growth',
  },
  {
    text: 'Đoàn khảo sát kiến nghị Trung ương bố trí 1.200 tỷ đồng nâng cấp quốc lộ 4D.',
    quote: '1.200 tỷ đồng',
    fields: { indicator: 'bố trí nâng cấp quốc lộ 4D', kind: 'target' },
    why: 'what is asked for',
  },
  {
    text: 'Tỉnh có thể xuất khẩu 3.000 MW.',
    quote: '3.000 MW',
    fields: { indicator: 'xuất khẩu' },
    why: 'a province that is able',
  },
  {
    text: 'Bình quân mỗi ngày, cửa khẩu thông quan 1.150 xe.',
    quote: '1.150 xe',
    fields: { indicator: 'thông quan xe' },
    why: 'how often is no member of a list',
  },
  {
    text: 'Trong số 312 sản phẩm OCOP còn hạn, có 4 sản phẩm 5 sao.',
    quote: '312 sản phẩm OCOP',
    fields: { indicator: 'sản phẩm OCOP còn hạn' },
    why: 'a whole of which parts are told',
  },
];

/** Words that look like a unit, a label or a cue and are none. */
export const SMALL_SIGNS: readonly PhenomenonCase[] = [
  {
    text: 'Huyện có 400.000 đồng bào dân tộc thiểu số.',
    quote: '400.000 đồng bào',
    fields: { unit: 'person', indicator: 'đồng bào dân tộc thiểu số' },
    why: 'compatriots, no money',
  },
  {
    text: 'Tỉnh có diện tích điều 152.000 ha.',
    quote: '152.000 ha',
    fields: { indicator: 'diện tích điều' },
    why: 'cashew, no article of a law',
  },
  {
    text: 'Tòa công bố 21.450 bản án.',
    quote: '21.450 bản án',
    fields: { unit: 'document' },
    why: 'judgments, no hamlets',
  },
  {
    text: 'Viện đã ban hành 1.284 yêu cầu điều tra, 96 kháng nghị.',
    quote: '96 kháng nghị',
    fields: { kind: 'figure' },
    why: 'the noun counted announces no plan',
  },
  {
    text: 'Theo kế hoạch, tỉnh gieo cấy 38.500 ha lúa; đến ngày 28/9 mới làm đất được 21.300 ha.',
    quote: '21.300 ha',
    fields: { kind: 'figure' },
    why: 'a day that has come',
  },
  {
    text: 'Chủ tịch tỉnh khẳng định sẽ giao vốn ngay, hết quý III giải ngân 15%.',
    quote: '15%',
    fields: { kind: 'target' },
    why: 'a day that has come, within a plan',
  },
  {
    text: 'Anh Páo dự định sang năm mở rộng 2 ha lê.',
    quote: '2 ha',
    fields: { kind: 'target' },
    why: 'an intention',
  },
  {
    text: 'Tuổi trẻ toàn tỉnh đã vượt 13/14 chỉ tiêu.',
    quote: '13/14 chỉ tiêu',
    fields: { comparator: '=', change: 'level' },
    why: 'surpassed, so many of so many',
  },
  {
    text: 'Tòa án giải quyết từ 95% vụ, việc trở lên.',
    quote: '95%',
    fields: { comparator: '>=' },
    why: 'at least, behind a list of nouns',
  },
  {
    text: 'Mỗi năm trồng mới, chăm sóc 400.000 cây, thực hiện 12 công trình thanh niên.',
    quote: '12 công trình',
    fields: { per: 'year' },
    why: 'a sentence that opens with "each year"',
  },
  {
    text: 'Dự toán 38 tỷ đồng mỗi năm, 42.000 người được thụ hưởng.',
    quote: '42.000 người',
    fields: { per: null },
    why: '"each year" belongs to the amount before',
  },
  {
    text: 'Tổ có 17.200 ha sản xuất theo VietGAP.',
    quote: '17.200 ha',
    fields: { indicator: 'sản xuất theo VietGAP' },
    why: 'by a standard, told by nobody',
  },
  {
    text: 'Nhóm này lôi kéo hơn 400 người góp vốn.',
    quote: '400 người',
    fields: { indicator: 'lôi kéo người góp vốn' },
    why: 'to put in money, not to contribute to something',
  },
  {
    text: '"Nhờ vậy lãi 500 triệu đồng", anh Phương nói.',
    quote: '500 triệu đồng',
    fields: { indicator: 'lãi' },
    why: 'the end of what somebody says',
  },
  {
    text: 'Tỷ lệ giải quyết đạt 91,6%, vượt 1,6 điểm phần trăm yêu cầu.',
    quote: '1,6 điểm phần trăm',
    fields: { indicator: 'tỷ lệ giải quyết', base: 'plan' },
    why: 'what was required is a yardstick',
  },
  {
    text: 'Bước sang năm 2025, xã vận động 50 hộ trồng dâu.',
    quote: '50 hộ',
    fields: { kind: 'figure' },
    why: 'the year that came is no next year',
  },
  {
    text: 'Dự báo năm 2026 số thu đạt 14.500 tỷ đồng, so với 12.300 tỷ đồng của năm 2025.',
    quote: '12.300 tỷ đồng',
    fields: { kind: 'figure', indicator: 'số thu' },
    why: 'what a plan is compared with is a fact',
  },
  {
    text: 'Giải ngân 24,6 tỷ đồng/31 tỷ đồng.',
    quote: '31 tỷ đồng',
    fields: { kind: 'target' },
    why: 'the sum there was to spend',
  },
  {
    text: 'Ở phường có 3.410 hộ kinh doanh, trong số này 2.960 hộ đã đăng ký hóa đơn điện tử.',
    quote: '2.960 hộ',
    fields: { indicator: 'hộ đã đăng ký hóa đơn điện tử' },
    why: 'a part of those just counted',
  },
  {
    text: 'Nhà ông thu 4 tấn sa nhân khô, bán được 320 triệu.',
    quote: '320 triệu',
    fields: { indicator: 'bán sa nhân khô' },
    why: 'the money of a verb alone',
  },
  {
    text: 'Tỷ lệ tham gia tụt xuống 83,4%. Tỉnh hỗ trợ thêm 20% mức đóng, đưa tỷ lệ lên 90%.',
    quote: '90%',
    fields: { indicator: 'tỷ lệ tham gia' },
    why: 'a rate alone means the last rate told',
  },
  {
    text: 'Hiện ngành này mới sử dụng 1.340 lao động.',
    quote: '1.340 lao động',
    fields: { kind: 'figure' },
    why: 'an actor that is pointed at',
  },
  {
    text: 'Xuất khẩu thì lần đầu chạm mốc 5 tỷ USD.',
    quote: '5 tỷ USD',
    fields: { indicator: 'xuất khẩu' },
    why: 'words without content before the verb',
  },
  {
    text: 'Giá vàng bán ra 148,2 triệu đồng/lượng, tăng 700 nghìn đồng mỗi chiều.',
    quote: '700 nghìn đồng',
    fields: { indicator: 'giá vàng bán ra', change: 'increase' },
    why: '"each" behind an amount says nothing of what it is',
  },
];
