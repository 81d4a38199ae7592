import type { PhenomenonCase } from './phenomena.cases';

/** What a dimension or a verb named alone is of, told elsewhere in the sentence or the paragraph; every sentence written for this table. */
export const TOPICS_OF_BARE_WORDS: readonly PhenomenonCase[] = [
  {
    text: 'Năm 2025, tỉnh bố trí 1.900 tỷ đồng vốn đầu tư công cho thủy lợi. Đến hết tháng 9 đã giải ngân 812 tỷ đồng.',
    quote: '812 tỷ đồng',
    fields: { indicator: 'giải ngân vốn đầu tư công' },
    why: 'money that went out is of the public investment of the sentence before',
  },
  {
    text: 'Trung ương cấp 64 tỷ đồng kinh phí phòng cháy rừng, đến nay giải ngân 37%.',
    quote: '37%',
    fields: { indicator: 'giải ngân kinh phí phòng cháy rừng' },
    why: 'or of the fund of its own sentence',
  },
  {
    text: 'Ban Quản lý dự án đường thủy được giao kế hoạch vốn 510 tỷ đồng, đã giải ngân 45,2%.',
    quote: '45,2%',
    fields: { indicator: 'giải ngân kế hoạch vốn' },
    why: 'an office is called by its projects',
  },
  {
    text: 'Bảo tàng Biển Đông có 14 phòng trưng bày, doanh thu 6,2 tỷ đồng.',
    quote: '6,2 tỷ đồng',
    fields: { indicator: 'doanh thu bảo tàng Biển Đông' },
    why: 'what a thing brings in is its own, not that of its rooms',
  },
  {
    text: 'Quân khu vừa bàn giao trạm quân dân y đảo Hòn Cau với tổng kinh phí 9,4 tỷ đồng.',
    quote: '9,4 tỷ đồng',
    fields: { indicator: 'tổng kinh phí trạm quân dân y đảo Hòn Cau' },
    why: 'the thing named right before its cost',
  },
  {
    text: 'Tuyến kè sông Hậu dài 2,1 km, tổng mức đầu tư 118 tỷ đồng.',
    quote: '118 tỷ đồng',
    fields: { indicator: 'tổng mức đầu tư tuyến kè sông Hậu' },
    why: 'without how long it is',
  },
  {
    text: 'Cả tỉnh xuất khẩu 8.200 tấn hạt điều nhân, kim ngạch 52 triệu USD.',
    quote: '52 triệu USD',
    fields: { indicator: 'kim ngạch xuất khẩu hạt điều nhân' },
    why: 'a sum that trade brought is of that trade',
  },
  {
    text: 'Lượng phân bón rải đồng giảm còn 90 kg/ha, chi phí giảm 1,8 triệu đồng/ha.',
    quote: '1,8 triệu đồng/ha',
    fields: { indicator: 'chi phí' },
    why: 'one dimension is no topic of another',
  },
  {
    text: 'Xã đảo được thành lập từ 2 xã cũ, diện tích 31,5 km2.',
    quote: '31,5 km2',
    fields: { indicator: 'diện tích' },
    why: 'what a place was made from has no part in its area',
  },
  {
    text: 'Chuyển đổi 85 ha đất màu sang cây sả, năng suất 14 tấn/ha.',
    quote: '14 tấn/ha',
    fields: { indicator: 'năng suất cây sả' },
    why: 'the yield of what was grown instead',
  },
  {
    text: 'Tháng 8 có 310 hợp tác xã thành lập mới với số vốn 96 tỷ đồng, tăng 12% về số hợp tác xã và 30% về số vốn.',
    quote: '12%',
    fields: { indicator: 'hợp tác xã thành lập mới' },
    why: 'which of those told before has grown',
  },
  {
    text: 'Tháng 8 có 310 hợp tác xã thành lập mới với số vốn 96 tỷ đồng, tăng 12% về số hợp tác xã và 30% về số vốn.',
    quote: '30%',
    fields: { indicator: 'số vốn hợp tác xã thành lập mới' },
    why: 'and the other of them',
  },
];

/** Counts whose noun says little: the sentence says of what. */
export const COUNTS_TOLD: readonly PhenomenonCase[] = [
  {
    text: 'Toàn huyện đảo có 214 tổ tàu thuyền an toàn với 1.930 thành viên hoạt động thường xuyên.',
    quote: '1.930 thành viên',
    fields: { indicator: 'thành viên tổ tàu thuyền an toàn' },
    why: 'members are of the group counted before, whatever they do',
  },
  {
    text: 'Năm nay phường có 48 hộ thoát nghèo, riêng khu phố 6 có 9 hộ.',
    quote: '9 hộ',
    fields: { indicator: 'hộ thoát nghèo' },
    why: 'a part of a place is a part of what was counted',
  },
  {
    text: 'Khám sức khỏe học sinh 1.240 lượt em, lũy kế 8.900 lượt.',
    quote: '8.900 lượt',
    fields: { indicator: 'khám sức khỏe học sinh lượt em' },
    why: 'all so far counts the same',
  },
  {
    text: 'Cử tri phản ánh mùi hôi ở khu chợ cũ, nơi 210 hộ đang phải đóng cửa.',
    quote: '210 hộ',
    fields: { indicator: 'hộ đang phải đóng cửa' },
    why: '"nơi" begins a clause of its own',
  },
  {
    text: 'Đoàn Cảng Hải giành 12 vàng, 8 bạc.',
    quote: '8 bạc',
    fields: { indicator: 'giành huy chương bạc' },
    why: 'medals go by their metal',
  },
  {
    text: 'Song cũng ở huyện này còn 87 người hết hạn hợp đồng chưa về nước.',
    quote: '87 người',
    fields: { indicator: 'người hết hạn hợp đồng chưa về nước' },
    why: 'a place pointed at names nothing',
  },
  {
    text: 'Toàn bộ 9/9 trạm y tế trên địa bàn đã nối mạng khám bệnh.',
    quote: '9/9 trạm y tế',
    fields: { indicator: 'trạm y tế nối mạng khám bệnh' },
    why: 'what is said of them follows where they are',
  },
  {
    text: 'Điện gió theo cơ chế tự sản, tự tiêu tăng thêm 42 MW.',
    quote: '42 MW',
    fields: { indicator: 'điện gió theo cơ chế tự sản, tự tiêu', change: 'increase' },
    why: 'two members built alike are one name',
  },
  {
    text: 'Lỗi bị xử lý nhiều là chở hàng quá tải, quá khổ (310 trường hợp).',
    quote: '310 trường hợp',
    fields: { indicator: 'chở hàng quá tải, quá khổ' },
    why: 'also before brackets',
  },
  {
    text: 'Tiêm dại cho chó đạt 4.300 liều.',
    quote: '4.300 liều',
    fields: { indicator: 'tiêm dại cho chó' },
    why: 'doses are of what was done',
  },
];

/** Prices are read from their noun on, with their goods. */
export const PRICES: readonly PhenomenonCase[] = [
  {
    text: 'Chốt phiên, các doanh nghiệp lớn niêm yết giá bạc thỏi tại 1,62 triệu đồng/lượng.',
    quote: '1,62 triệu đồng/lượng',
    fields: { indicator: 'giá bạc thỏi' },
    why: 'who names the price is no part of it',
  },
  {
    text: 'Cá bớp được thương lái thu mua với giá 165.000 đồng/kg, đắt hơn tháng trước 12.000 đồng/kg.',
    quote: '12.000 đồng/kg',
    fields: { indicator: 'giá cá bớp', change: 'increase' },
    why: 'dearer is a change',
  },
  {
    text: 'Tại chợ đầu mối, rau muống 12.000 đồng/kg, cà chua 28.000 đồng/kg.',
    quote: '28.000 đồng/kg',
    fields: { indicator: 'giá cà chua' },
    why: 'goods by the kilogram are told by their price',
  },
  {
    text: 'Các cửa hàng bán giỏ quà với mức giá 500.000 đồng.',
    quote: '500.000 đồng',
    fields: { indicator: 'mức giá giỏ quà' },
    why: 'goods before the noun of the price go behind it',
  },
  {
    text: 'Nếu dịp Tết năm ngoái giá khoảng 105.000 đồng thì nay đã khác.',
    quote: '105.000 đồng',
    fields: { indicator: 'giá' },
    why: 'when it was so is no part of a price',
  },
  {
    text: 'Thương lái trả 54.000 đồng/kg cho sầu riêng Ri6.',
    quote: '54.000 đồng/kg',
    fields: { indicator: 'giá sầu riêng Ri6' },
    why: 'nor is who pays it',
  },
  {
    text: 'Lúa Đài Thơm 8 đang được thu mua ở mức 6.100 đồng/kg.',
    quote: '6.100 đồng/kg',
    fields: { indicator: 'giá lúa Đài Thơm 8' },
    why: 'nor how it is traded',
  },
  {
    text: 'Linh Đàm và Ngọc Hồi cũng đều có giá 52 triệu đồng/m2.',
    quote: '52 triệu đồng/m2',
    fields: { indicator: 'giá' },
    why: 'names of places are no goods',
  },
  {
    text: 'Cụ thể: Qatar tăng hơn 45%.',
    quote: '45%',
    fields: { indicator: 'Qatar' },
    why: 'a country keeps its capital',
  },
];

/** What stands between the subject and its amount: superlatives, brackets, a "cut" that is half of a verb. */
export const BETWEEN: readonly PhenomenonCase[] = [
  {
    text: 'Tỷ lệ tảo hôn giảm còn 4,2%. Huyện Mường Lát giảm mạnh nhất với 6,1%.',
    quote: '6,1%',
    fields: { change: 'decrease' },
    why: 'a superlative belongs to the verb of change',
  },
  {
    text: 'Hội Nông dân quản lý nhiều nhất với 13 tổ.',
    quote: '13 tổ',
    fields: { indicator: 'quản lý tổ' },
    why: 'and to any other verb',
  },
  {
    text: 'Rừng dừa nước của xã Cẩm Thanh (thành phố Đà Nẵng) đã phủ kín 120 ha.',
    quote: '120 ha',
    fields: { indicator: 'rừng dừa nước của xã Cẩm Thanh phủ kín' },
    why: 'brackets behind a subject do not part it from its verb',
  },
  {
    text: 'Mức cắt giảm bình quân cả năm 9,4%.',
    quote: '9,4%',
    fields: { indicator: 'mức cắt giảm bình quân', change: 'level' },
    why: 'a cut is a noun here',
  },
  {
    text: 'Ngân hàng cơ cấu lại thời hạn trả nợ cho 1.400 khách hàng.',
    quote: '1.400 khách hàng',
    fields: { indicator: 'cơ cấu lại thời hạn trả nợ cho khách hàng' },
    why: 'what was done for them is told however long it is',
  },
  {
    text: 'Chính phủ quy định mức lương tối thiểu vùng I là 5,31 triệu đồng/tháng.',
    quote: '5,31 triệu đồng/tháng',
    fields: { indicator: 'mức lương tối thiểu vùng I' },
    why: 'who sets it is no part of what is set',
  },
  {
    text: 'Dự kiến năm 2025, tổng sản lượng muối đạt 41.000 tấn, tăng 3%. 8 tháng đạt 27.400 tấn.',
    quote: '27.400 tấn',
    fields: { indicator: 'tổng sản lượng muối', kind: 'figure' },
    why: 'a sentence that only says how much goes on with what was told in its unit',
  },
  {
    text: 'Tổng diện tích gieo trồng 1.240 ha, đạt 96% kế hoạch (kế hoạch 1.290 ha).',
    quote: '1.290 ha',
    fields: { indicator: 'tổng diện tích gieo trồng', kind: 'target' },
    why: 'a plan in brackets is of what was told in its unit',
  },
  {
    text: 'Sản lượng lương thực 6.200 tấn, bằng 78% chỉ tiêu giao 7.950 tấn.',
    quote: '7.950 tấn',
    fields: { indicator: 'sản lượng lương thực', kind: 'target' },
    why: 'how much the plan was stands behind the share of it',
  },
];
