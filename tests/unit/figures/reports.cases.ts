import type { PhenomenonCase } from './phenomena.cases';

/** Reports of statistics offices: sectors, shares of growth, estimates, and what output is reckoned at. */
export const STATISTICS: readonly PhenomenonCase[] = [
  {
    text: 'Tổng sản phẩm trên địa bàn tỉnh theo giá hiện hành ước đạt 61.240 tỷ đồng.',
    quote: '61.240 tỷ đồng',
    fields: { indicator: 'tổng sản phẩm trên địa bàn tỉnh theo giá hiện hành', comparator: '~' },
    why: 'a price at which output is reckoned is not what is measured',
  },
  {
    text: 'Chỉ số sản xuất công nghiệp quý III ước tính tăng 8,4% so với cùng kỳ.',
    quote: '8,4%',
    fields: { comparator: '~', change: 'increase' },
    why: 'estimated, also before the verb of the change',
  },
  {
    text: 'Khu vực nông nghiệp tăng 3,1%; khu vực dịch vụ và thuế sản phẩm tăng 6,2%.',
    quote: '6,2%',
    fields: { indicator: 'khu vực dịch vụ và thuế sản phẩm' },
    why: 'a sector of two names is one',
  },
  {
    text: 'Khu vực xây dựng tăng 7,9%, đóng góp 1,36 điểm phần trăm vào mức tăng trưởng chung.',
    quote: '1,36 điểm phần trăm',
    fields: { indicator: 'đóng góp của khu vực xây dựng vào mức tăng trưởng chung', unit: 'percentage_point' },
    why: 'whose contribution it is, and to what',
  },
  {
    text: 'Sản lượng điện quý II đạt 640 triệu kWh, tương đương với mức tăng 5,5% so với quý I.',
    quote: '5,5%',
    fields: { indicator: 'sản lượng điện', change: 'increase' },
    why: 'a rise told as a noun is of what stands before it',
  },
  {
    text: 'Ngành dệt may có sự phục hồi rõ rệt với mức tăng 12,5%.',
    quote: '12,5%',
    fields: { indicator: 'ngành dệt may', change: 'increase' },
    why: 'how a sector goes is no part of its name',
  },
  {
    text: 'Tuyến đường liên xã có chiều dài 12 km.',
    quote: '12 km',
    fields: { indicator: 'chiều dài' },
    why: '"có chiều dài" is a measure, "có chiều hướng giảm" how something goes',
  },
  {
    text: 'Hội thi có sự tham gia của 24 đội đến từ các xã.',
    quote: '24 đội',
    fields: { indicator: 'hội thi có sự tham gia của đội đến từ các xã' },
    why: 'taking part is no trend',
  },
  {
    text: 'Ủy ban kiểm tra các cấp kiểm tra khi có dấu hiệu vi phạm đối với 41 tổ chức đảng.',
    quote: '41 tổ chức đảng',
    fields: { indicator: 'kiểm tra khi có dấu hiệu vi phạm đối với tổ chức đảng' },
    why: 'signs of an offence are no trend',
  },
  {
    text: 'Số vụ cháy có chiều hướng giảm 9 vụ so với cùng kỳ.',
    quote: '9 vụ',
    fields: { indicator: 'số vụ cháy', change: 'decrease' },
    why: 'how something goes is no part of what goes so',
  },
  {
    text: 'Giá trị sản xuất của một số ngành giảm sâu nên tổng thu ngân sách trên địa bàn chỉ đạt 3.120 tỷ đồng.',
    quote: '3.120 tỷ đồng',
    fields: { indicator: 'tổng thu ngân sách trên địa bàn' },
    why: 'what came of it is measured, not what it came of',
  },
  {
    text: 'Hạt điều khô đang có giá 38.000 đồng/kg.',
    quote: '38.000 đồng/kg',
    fields: { indicator: 'giá hạt điều khô' },
    why: 'goods before "đang có giá"',
  },
  {
    text: 'Giá trị sản xuất thủy sản đạt 1.860 tỷ đồng, đạt 71,4%KH (tăng 95 tỷ đồng so với cùng kỳ).',
    quote: '95 tỷ đồng',
    fields: { kind: 'figure', change: 'increase' },
    why: 'by how much it grew is no plan, though a plan stands before the brackets',
  },
  {
    text: 'Giá trị sản xuất bình quân đạt 48,2 triệu đồng/1 người/1 năm.',
    quote: '48,2 triệu đồng/1 người/1 năm',
    fields: { per: 'person_year' },
    why: 'of one, written out',
  },
  {
    text: 'Toàn tỉnh phấn đấu đạt 11,5 bác sĩ/1 vạn dân vào năm 2027.',
    quote: '11,5 bác sĩ/1 vạn dân',
    fields: { value: 11.5, kind: 'target' },
    why: 'the ten thousand are counted in the rate, not beside it',
  },
  {
    text: 'Thu từ ba khu vực kinh tế (chiếm 58% dự toán) ước đạt 46,5% dự toán, tăng 2,4%.',
    quote: '46,5%',
    fields: { indicator: 'thu từ ba khu vực kinh tế', comparator: '~' },
    why: 'the clause goes on behind brackets with an amount of their own',
  },
  {
    text: 'Vốn ngân sách tỉnh giải ngân 410 tỷ đồng. Nguồn vốn trung ương đang có tỷ lệ giải ngân thấp, đạt 64 tỷ đồng.',
    quote: '64 tỷ đồng',
    fields: { indicator: 'nguồn vốn trung ương' },
    why: 'not of what the sentence before told',
  },
];

/** Shares in brackets, changes without a noun, and parts told between. */
export const COUNTS_WITH_SHARES: readonly PhenomenonCase[] = [
  {
    text: 'Cả tỉnh có 412 thôn (68%) được công nhận đạt chuẩn, tăng 4,5% so với năm 2023.',
    quote: '412 thôn',
    fields: { indicator: 'thôn được công nhận đạt chuẩn' },
    why: 'what is said of those counted goes on behind their share',
  },
  {
    text: 'Cả tỉnh có 412 thôn (68%) được công nhận đạt chuẩn, tăng 4,5% so với năm 2023.',
    quote: '4,5%',
    fields: { indicator: 'thôn được công nhận đạt chuẩn' },
    why: 'and so does the change',
  },
  {
    text: 'Đến nay, 21/21 (100%) xã đã có nhà văn hóa.',
    quote: '21/21',
    fields: { value: 21, of: 21, unit: 'commune' },
    why: 'the noun stands behind the share of a part of a whole',
  },
  {
    text: 'Đến nay, 21/21 (100%) xã đã có nhà văn hóa.',
    quote: '100%',
    fields: { indicator: 'xã có nhà văn hóa' },
    why: 'the share stays an amount of its own',
  },
  {
    text: 'Có 31 hộ (2%) được hỗ trợ nhà ở.',
    quote: '31 hộ',
    fields: { indicator: 'hộ được hỗ trợ nhà ở' },
    why: 'a compound is not cut at its preposition',
  },
  {
    text: 'Số người tham gia là 48.210 người; tăng 1.940 (4,2%) so với đầu năm.',
    quote: '1.940',
    fields: { value: 1940, unit: 'person', change: 'increase' },
    why: 'a change without its noun before its share',
  },
  {
    text: 'Số người tham gia là 48.210 người, so với chỉ tiêu giao của huyện (52.000 người) đạt 92,7%.',
    quote: '52.000 người',
    fields: { kind: 'target', indicator: 'số người tham gia' },
    why: 'who set the plan is not what is measured',
  },
  {
    text: 'Tổng số người tham gia tăng (trong đó, BHXH bắt buộc: 61.300 người, BHXH tự nguyện: 5.420 người).',
    quote: '61.300 người',
    fields: { indicator: 'BHXH bắt buộc' },
    why: 'a kind of insurance, no office',
  },
  {
    text: 'Thu hút 36 dự án với tổng vốn đăng ký 2.400 tỷ đồng; so với cùng kỳ tăng 1,5 lần về số dự án, tăng 2,1 lần về số vốn.',
    quote: '2,1 lần',
    fields: { indicator: 'tổng vốn đăng ký' },
    why: 'which of those told before, named by one of its words',
  },
  {
    text: 'Tỉnh thu hút 44 dự án với số vốn cấp mới và tăng thêm đạt khoảng 1,2 tỷ USD.',
    quote: '1,2 tỷ USD',
    fields: { indicator: 'số vốn cấp mới và tăng thêm' },
    why: 'capital that was added is a kind of capital',
  },
  {
    text: 'Kỷ luật 26 đảng viên, trong đó có 9 cấp ủy viên, chiếm 34,6%.',
    quote: '34,6%',
    fields: { indicator: 'cấp ủy viên' },
    why: 'members of committees are counted',
  },
  {
    text: 'Hợp tác xã liên kết với 260 nông hộ.',
    quote: '260 nông hộ',
    fields: { unit: 'household' },
    why: 'farms are households',
  },
];

/** Reasons and consequences inside one clause. */
export const REASONED: readonly PhenomenonCase[] = [
  {
    text: 'Nguồn hàng dồi dào dẫn đến thịt gia cầm giảm 3,2%.',
    quote: '3,2%',
    fields: { indicator: 'thịt gia cầm', change: 'decrease' },
    why: 'what led to it is another thing',
  },
  {
    text: 'Bà con phấn khởi vì giá cá đang được thương lái thu mua 44.000 – 46.000 đồng/kg.',
    quote: '44.000 – 46.000 đồng/kg',
    fields: { indicator: 'giá cá' },
    why: 'the price that gives the reason, not who pays it',
  },
];

/** Who pays, and what is told of each unit on average. */
export const PAID_AND_AVERAGED: readonly PhenomenonCase[] = [
  {
    text: 'Bảo hiểm xã hội tỉnh chi trả lương hưu cho 18.240 người.',
    quote: '18.240 người',
    fields: { indicator: 'chi trả lương hưu cho người' },
    why: 'an office by its long name, and what it paid to those counted',
  },
  {
    text: 'Bưu điện tỉnh chi trả trợ cấp qua tài khoản cho 6.150 người.',
    quote: '6.150 người',
    fields: { indicator: 'chi trả trợ cấp qua tài khoản cho người' },
    why: 'and another one',
  },
  {
    text: 'Toàn tỉnh có 96/120 xã (80%) đạt chuẩn nông thôn mới, bình quân đạt 17,4 tiêu chí/xã.',
    quote: '17,4 tiêu chí/xã',
    fields: { indicator: 'tiêu chí bình quân', unit: 'criterion' },
    why: 'criteria are averaged, not the communes counted before',
  },
  {
    text: 'Tỷ giá đồng Việt Nam với USD hiện ở mức 26.180 đồng.',
    quote: '26.180 đồng',
    fields: { indicator: 'tỷ giá đồng Việt Nam với USD' },
    why: 'a rate of two currencies keeps both',
  },
];

/** Markets, crops, visitors and roads as papers tell of them. */
export const TRADES_AND_WORKS: readonly PhenomenonCase[] = [
  {
    text: 'Xăng E5 giảm 180 đồng/lít; giá dầu DO cũng giảm từ 200 - 250 đồng/lít.',
    quote: '200 - 250 đồng/lít',
    fields: { indicator: 'giá dầu DO', value: 200, valueMax: 250, change: 'decrease' },
    why: '"DO" is a sort of oil, no reason',
  },
  {
    text: 'Các loại dầu cũng có mức giảm từ 310 đến 480 đồng/lít.',
    quote: '310 đến 480 đồng/lít',
    fields: { indicator: 'giá các loại dầu' },
    why: 'a fall told as a noun',
  },
  {
    text: 'Dầu diesel lên mức 19.450 đồng/lít; dầu hỏa có giá mới 19.870 đồng/lít, sau khi tăng 90 đồng/lít.',
    quote: '19.870 đồng/lít',
    fields: { indicator: 'giá dầu hỏa' },
    why: 'of the goods in its own clause, not of those before',
  },
  {
    text: 'Giá tiêu tại Gia Lai đã tăng lên mức 142.000 đồng/kg, Đồng Nai 141.000 đồng/kg.',
    quote: '141.000 đồng/kg',
    fields: { indicator: 'giá tiêu' },
    why: 'the next place does not have the price of the first',
  },
  {
    text: 'Giá cà phê hôm nay, 9/10 tại Lâm Đồng dao động quanh mức 116.000 đồng/kg.',
    quote: '116.000 đồng/kg',
    fields: { indicator: 'giá cà phê' },
    why: 'when and where it was so stand elsewhere',
  },
  {
    text: 'Hiện giá bán cam sành 18-22.000 đồng/kg.',
    quote: '18-22.000 đồng/kg',
    fields: { value: 18_000, valueMax: 22_000 },
    why: 'the thousands are written once, behind the second number',
  },
  {
    text: 'Mỗi lứa nuôi từ 500 đến 1.000 con.',
    quote: '500 đến 1.000 con',
    fields: { value: 500, valueMax: 1000 },
    why: 'a number that would not fit is left as it is',
  },
  {
    text: 'Đây là mức giảm mạnh nhất so với 4 kỳ trước.',
    quote: null,
    why: 'how far back, not how much',
  },
  {
    text: 'Giá thép tăng 5 phiên liên tiếp.',
    quote: null,
    why: 'a run of days is no amount',
  },
  {
    text: 'Riêng tại TPHCM ước đón 820.000 lượt khách.',
    quote: '820.000 lượt khách',
    fields: { indicator: 'đón lượt khách', comparator: '~' },
    why: 'estimated before the verb, and where they came to is the place',
  },
  {
    text: 'Riêng “phố núi” Măng Đen đón khoảng 64.000 lượt khách.',
    quote: '64.000 lượt khách',
    fields: { indicator: 'đón lượt khách' },
    why: 'a by-name is no part of what is counted',
  },
  {
    text: 'Lượng khách du lịch vẫn duy trì đà sôi động với khoảng 95.000 lượt khách, tăng 6%.',
    quote: '6%',
    fields: { indicator: 'lượng khách du lịch' },
    why: 'visitors named before the story are named once',
  },
  {
    text: 'Khu di tích đón 21.000 lượt khách, tăng đột biến đạt 180% so với cùng kỳ.',
    quote: '180%',
    fields: { indicator: 'đón lượt khách', change: 'level' },
    why: 'how it grew names nothing',
  },
  {
    text: 'Đến ngày 20/2, 9 xã của huyện đã hoàn thành gieo cấy lúa xuân với diện tích khoảng 4.600 ha.',
    quote: '4.600 ha',
    fields: { indicator: 'diện tích gieo cấy lúa xuân' },
    why: 'of the work told before it, not of those who did it',
  },
  {
    text: 'Riêng đàn dê, huyện Ninh Sơn đạt 21.400 con; huyện Bác Ái 18.300 con.',
    quote: '18.300 con',
    fields: { indicator: 'đàn dê', place: 'huyện Bác Ái' },
    why: 'what the sentence is about, told place by place',
  },
  {
    text: 'Công trình dài 6,4 km, nay đã đạt hơn 80% khối lượng.',
    quote: '80%',
    fields: { indicator: 'khối lượng' },
    why: 'the share says of what it is',
  },
  {
    text: 'Dù đã ban hành nhiều chính sách nhưng cả tỉnh mới chỉ thu hút được khoảng 3.200 tỷ đồng vốn tư nhân.',
    quote: '3.200 tỷ đồng',
    fields: { indicator: 'thu hút vốn tư nhân' },
    why: 'what stands before "nhưng" is another story',
  },
];

/** Plans that were read as reports, or not at all. */
export const PLANNED: readonly PhenomenonCase[] = [
  {
    text: 'Đảng bộ Phường 11 đặt mục tiêu tốc độ tăng trưởng kinh tế hằng năm từ 9-12%; thu ngân sách tăng bình quân 8%/năm.',
    quote: '9-12%',
    fields: { kind: 'target' },
    why: 'the number of a ward counts no targets',
  },
  {
    text: 'Mục tiêu là tăng tổng thu ngân sách 8% và tăng tổng giá trị sản phẩm trên địa bàn tối thiểu 11%.',
    quote: '11%',
    fields: { indicator: 'tổng giá trị sản phẩm trên địa bàn', comparator: '>=' },
    why: 'a second plan behind "và" is of its own',
  },
  {
    text: 'Tỉnh đặt mục tiêu tăng trưởng trên 9%/năm. Đến năm 2030, thu nhập bình quân theo giá hiện hành đạt 6.500 USD. Tỷ trọng dịch vụ đạt trên 45%.',
    quote: '6.500 USD',
    fields: { kind: 'target' },
    why: '"hiện hành" is said of prices and reports nothing',
  },
  {
    text: 'Tỉnh đặt mục tiêu tăng trưởng trên 9%/năm. Đến năm 2030, thu nhập bình quân theo giá hiện hành đạt 6.500 USD. Tỷ trọng dịch vụ đạt trên 45%.',
    quote: '45%',
    fields: { kind: 'target' },
    why: 'nor do the plans behind it become reports',
  },
  {
    text: 'Vụ này, huyện Yên Thành có kế hoạch gieo cấy 9.400 ha lúa và 150 ha ngô.',
    quote: '150 ha',
    fields: { kind: 'target' },
    why: 'the end of a name reaches no plan',
  },
  {
    text: 'Toàn xã có kế hoạch trồng 85 ha rừng gỗ lớn.',
    quote: '85 ha',
    fields: { kind: 'target', value: 85 },
    why: 'planned planting is an amount, and no report',
  },
  {
    text: 'Đề án trồng 1 tỷ cây xanh được triển khai.',
    quote: null,
    why: 'the name of a programme stays one',
  },
];
