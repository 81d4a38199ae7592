import type { PhenomenonCase } from './phenomena.cases';

/** Weather, sport, courts, police and gifts: what the small news of a day says, every sentence written for this table. */
export const FORECASTS: readonly PhenomenonCase[] = [
  {
    text: 'Nhiệt độ thấp nhất 12-14 độ, vùng núi 8-10 độ, có nơi dưới 5 độ.',
    quote: '12-14 độ',
    fields: { indicator: 'nhiệt độ thấp nhất', value: 12, valueMax: 14, unit: 'count:độ C' },
    why: 'degrees in a forecast are of Celsius though nobody says so',
  },
  {
    text: 'Nhiệt độ thấp nhất ở Bắc Bộ 12-14 độ, vùng núi 8-10 độ, có nơi dưới 5 độ.',
    quote: '8-10 độ',
    fields: { indicator: 'nhiệt độ thấp nhất vùng núi' },
    why: 'a region alone is told of the same warmth',
  },
  {
    text: 'Nhiệt độ thấp nhất ở đồng bằng 12-14 độ; Bắc Trung Bộ phổ biến từ 15 - 17 độ C.',
    quote: '15 - 17 độ C',
    fields: { indicator: 'nhiệt độ thấp nhất' },
    why: 'a name is a place, no indicator',
  },
  {
    text: 'Nắng nóng gay gắt, nhiệt độ cao nhất 36-38°C, có nơi trên 39°C.',
    quote: '39°C',
    fields: { indicator: 'nhiệt độ cao nhất', comparator: '>', unit: 'count:độ C' },
    why: 'the sign of degrees',
  },
  {
    text: 'Nền nhiệt trong ngày từ 18ºC đến 25ºC.',
    quote: '18ºC đến 25ºC',
    fields: { value: 18, valueMax: 25, unit: 'count:độ C' },
    why: 'the sign as most keyboards have it',
  },
  {
    text: 'Đêm nhiệt độ giảm còn 14oC.',
    quote: '14oC',
    fields: { value: 14, unit: 'count:độ C' },
    why: 'a superscript that was lost',
  },
  { text: 'Tâm bão ở khoảng 13 độ vĩ Bắc.', quote: null, why: 'degrees of the globe' },
  { text: 'Trời lạnh, dốc nghiêng 45 độ dốc.', quote: null, why: 'degrees of a slope' },
  { text: 'Trời lạnh, anh em uống rượu 40 độ cồn.', quote: null, why: 'degrees of a drink' },
  { text: 'Mái nhà nghiêng 30 độ.', quote: null, why: 'degrees of what, nobody says' },
];

export const CONTESTS: readonly PhenomenonCase[] = [
  { text: 'Võ sĩ chủ nhà vô địch hạng cân 60 kg.', quote: null, why: 'who fights whom' },
  { text: 'Chị Hà nhất môn đẩy gậy hạng cân trên 40 - 45kg.', quote: null, why: 'the same with both limits' },
  { text: 'Anh giành giải nhất chạy cà kheo nam 100m.', quote: null, why: 'which race' },
  {
    text: 'Đội Hòa An nhất toàn đoàn với 6 huy chương vàng.',
    quote: '6 huy chương vàng',
    fields: { indicator: 'huy chương vàng' },
    why: 'who won them is no part of what is counted',
  },
  {
    text: 'Đoàn có 31 huy chương các loại (22 huy chương vàng, 9 huy chương bạc).',
    quote: '22 huy chương vàng',
    fields: { indicator: 'huy chương vàng' },
    why: 'in the brackets each by its metal',
  },
  {
    text: 'Đoàn giành 38 HC Vàng và 20 HCĐ.',
    quote: '38 HC Vàng',
    fields: { value: 38, unit: 'count:hc vàng' },
    why: 'medals cut down to letters',
  },
  {
    text: 'Đại hội quy tụ 9 đoàn thể thao.',
    quote: '9 đoàn thể thao',
    fields: { unit: 'count:đoàn thể thao' },
    why: 'teams, no unions',
  },
  { text: 'Ông đã 3 lần được tặng bằng khen.', quote: null, why: 'how often something befell somebody' },
  {
    text: 'Số hộ được vay tăng 3 lần.',
    quote: '3 lần',
    fields: { unit: 'times', change: 'increase' },
    why: 'by how much something grew',
  },
  {
    text: 'Trường có 1.204 HS, 86 GV.',
    quote: '1.204 HS',
    fields: { unit: 'person' },
    why: 'pupils cut down to letters',
  },
  {
    text: 'Số cán bộ, giáo viên coi thi dự kiến khoảng 2.150 (trong đó 640 người là giáo viên THCS).',
    quote: '2.150',
    fields: { unit: 'person', comparator: '~', kind: 'target' },
    why: 'a round number without its noun, before a bracket',
  },
];

export const ORDER: readonly PhenomenonCase[] = [
  {
    text: 'Cú va chạm khiến 2 người trên xe máy tử vong tại chỗ.',
    quote: '2 người',
    fields: { indicator: 'người trên xe máy tử vong tại chỗ' },
    why: 'what befell them goes on behind where they were',
  },
  {
    text: 'Tang vật gồm 2 bánh heroin, 5 điện thoại; 120 triệu đồng và 1 xe máy.',
    quote: '120 triệu đồng',
    fields: { indicator: 'tang vật' },
    why: 'money in a list is not of the telephones before it',
  },
  {
    text: 'Công an thu giữ 20 bộ bài, 3 xe máy, 45 triệu đồng.',
    quote: '45 triệu đồng',
    fields: { indicator: 'thu giữ' },
    why: 'seized like the rest',
  },
  {
    text: 'Chị Lan tuyên bố vỡ nợ với 38 dây hụi còn hoạt động.',
    quote: '38 dây',
    fields: { indicator: 'dây hụi' },
    why: 'a clause that is told whole, and with how many',
  },
  {
    text: 'Tòa án mở phiên xét xử vụ án lừa đảo đối với 24 bị cáo.',
    quote: '24 bị cáo',
    fields: { indicator: 'bị cáo' },
    why: 'of a trial those who stand it are counted',
  },
  {
    text: 'Hành vi đổ rác, nước thải, phế liệu ra đường bị phạt tiền từ 1 triệu đồng đến 2 triệu đồng.',
    quote: '1 triệu đồng đến 2 triệu đồng',
    fields: { indicator: 'phạt tiền', value: 1e6, valueMax: 2e6 },
    why: 'half a list of deeds names no fine',
  },
  {
    text: 'Phạt tiền từ 3 - 5 triệu đồng đối với hành vi câu cá bằng xung điện.',
    quote: '3 - 5 triệu đồng',
    fields: { indicator: 'phạt tiền đối với hành vi câu cá bằng xung điện' },
    why: 'the deed stands behind the sum, whole',
  },
  { text: 'Tang vật có một cân đồng hồ loại 5 kg.', quote: null, why: 'how large it is made' },
  {
    text: 'Sản lượng thịt các loại 96.200 tấn.',
    quote: '96.200 tấn',
    why: 'of every kind',
  },
];

export const GIFTS_AND_PRICES: readonly PhenomenonCase[] = [
  {
    text: 'Hội tặng 860 suất quà cho 700 hộ nghèo, 160 hộ chính sách với tổng trị giá 430 triệu đồng.',
    quote: '430 triệu đồng',
    fields: { indicator: 'tổng trị giá suất quà' },
    why: 'what was given has a worth, those who got it have none',
  },
  {
    text: 'Giá cao nhất thuộc về Cà Mau và An Giang với 60.000 đồng/kg.',
    quote: '60.000 đồng/kg',
    fields: { indicator: 'giá cao nhất' },
    why: 'where it is so is no part of the price',
  },
  {
    text: 'Giá dưa hấu 6.000 đồng/kg, một số ít địa phương giá 7.000 đồng/kg.',
    quote: '7.000 đồng/kg',
    fields: { indicator: 'giá dưa hấu' },
    why: 'a price told elsewhere',
  },
  {
    text: 'Tỷ lệ thất nghiệp của cả nước là 2,2%, thấp hơn một số nước (Thái Lan 3,1%, Malaysia 3,4%).',
    quote: '3,4%',
    fields: { indicator: 'tỷ lệ thất nghiệp của cả nước' },
    why: 'the same rate elsewhere',
  },
  {
    text: 'So với ngày thứ hai của kỳ nghỉ lễ 30/4-1/5/2024 giảm 5 vụ.',
    quote: '5 vụ',
    fields: { change: 'decrease', period: { from: '2025', to: '2025' } },
    why: 'the time at the end of a long comparison is not when it fell',
  },
  {
    text: 'Số vụ giảm 12 vụ so với 7 ngày nghỉ Tết Nguyên đán năm 2024.',
    quote: '12 vụ',
    fields: { period: { from: '2025', to: '2025' } },
    why: 'the same behind the amount',
  },
];

export const COUNTED_TOGETHER: readonly PhenomenonCase[] = [
  {
    text: 'Bộ đội biên phòng đã báo tin cho 12.400 tàu/gần 61.000 ngư dân.',
    quote: '12.400 tàu',
    fields: { indicator: 'báo tin cho tàu', unit: 'count:tàu' },
    why: 'what stands behind the stroke is a second count, no rate',
  },
  {
    text: 'Bộ đội biên phòng đã báo tin cho 12.400 tàu/gần 61.000 ngư dân.',
    quote: '61.000 ngư dân',
    fields: { unit: 'person', comparator: '~' },
    why: 'with a comparison of its own',
  },
  {
    text: 'THPT Lê Lợi với 1.740 hồ sơ; kế đến là THPT Trần Phú với 1.715 hồ sơ.',
    quote: '1.740 hồ sơ',
    fields: { indicator: 'hồ sơ' },
    why: 'who has them is a name',
  },
  {
    text: 'Trong đó, gần 97% là từ người hiến máu tình nguyện.',
    quote: '97%',
    fields: { indicator: 'là từ người hiến máu tình nguyện' },
    why: 'where the part comes from, not "là" alone',
  },
  {
    text: 'Sức gió mạnh nhất 103-117 km/h.',
    quote: '103-117 km/h',
    fields: { unit: 'count:km/h', value: 103, valueMax: 117 },
    why: 'a speed is no length',
  },
];

export const SMALL_CHANGE: readonly PhenomenonCase[] = [
  {
    text: 'Ông bán dưa với giá 2,500 đồng/kg.',
    quote: '2,500 đồng/kg',
    fields: { value: 2500 },
    why: 'money has no thousandths: the comma divides thousands',
  },
  {
    text: 'Giá dưa 2,000-2,200 đồng/kg.',
    quote: '2,000-2,200 đồng/kg',
    fields: { value: 2000, valueMax: 2200 },
    why: 'both ends of it',
  },
  {
    text: 'Cả vùng có 138,800 hộ thiếu nước.',
    quote: '138,800 hộ',
    fields: { value: 138800, unit: 'household' },
    why: 'nor have households',
  },
  { text: 'Diện tích 104,200 ha.', quote: '104,200 ha', fields: { value: 104.2 }, why: 'an area may have' },
  {
    text: 'Giá dưa hấu nội địa hiện cũng chỉ còn ở mức 1.000 đồng/kg.',
    quote: '1.000 đồng/kg',
    fields: { indicator: 'giá dưa hấu nội địa' },
    why: 'two verbs that tie, in one expression',
  },
  {
    text: 'Có 7 em rủ nhau ra sông tắm khiến 2 em tử vong.',
    quote: '7 em',
    fields: { indicator: 'em rủ nhau ra sông tắm' },
    why: 'a verb that leads on to the next amount',
  },
  {
    text: 'Vụ cháy khiến 2 học sinh lớp 7 bị bỏng nặng.',
    quote: '2 học sinh',
    fields: { indicator: 'học sinh lớp 7 bị bỏng nặng' },
    why: 'a verb that leads to the amount',
  },
  {
    text: 'Xã có 2.700 hộ thì trên 70% đang phải đối mặt với tình trạng thiếu nước.',
    quote: '70%',
    fields: { indicator: 'hộ đang phải đối mặt với tình trạng thiếu nước' },
    why: 'a verb that governs "với"',
  },
  {
    text: 'Đội trình Cục trưởng ra quyết định xử phạt vi phạm hành chính 10 triệu đồng và tịch thu hàng.',
    quote: '10 triệu đồng',
    fields: { indicator: 'xử phạt vi phạm hành chính' },
    why: 'who decides a fine is no part of it',
  },
  {
    text: 'Cơ sở có 12.000 chiếc khẩu trang, toàn bộ hàng hóa không có hóa đơn.',
    quote: '12.000 chiếc',
    fields: { indicator: 'chiếc khẩu trang' },
    why: 'all of them begin a clause of their own',
  },
];

export const IN_PASSING: readonly PhenomenonCase[] = [
  { text: 'Họ bảo từ 30 đến 45 ngày mới có kết quả.', quote: null, why: 'how long it takes, from and to' },
  {
    text: 'Giá dầu tăng 5 phiên, vượt 85 USD/thùng.',
    quote: '85 USD/thùng',
    fields: { indicator: 'giá dầu' },
    why: 'for how many sessions it rose is no amount',
  },
  { text: 'Cổ phiếu ngân hàng giảm 3 phiên liên tiếp.', quote: null, why: 'nor for how many it fell' },
  { text: 'Tòa đã mở 68 phiên xét xử.', quote: '68 phiên', why: 'sessions of a court are counted' },
  { text: 'Tuyến đường 4 làn xe sắp thông.', quote: null, why: 'how wide a road is made' },
  { text: 'Dự án có quy mô 4 làn xe.', quote: '4 làn', why: 'its size' },
  {
    text: 'Đến 2/3 diện tích lúa bị ngập.',
    quote: '2/3',
    fields: { value: 2, of: 3 },
    why: 'a share, no second of March',
  },
  { text: 'Đến 2/3, lúa mới trổ.', quote: null, why: 'the second of March' },
  {
    text: 'Khám, cấp thuốc miễn phí cho 350 người.',
    quote: '350 người',
    fields: { indicator: 'khám, cấp thuốc miễn phí cho người' },
    why: 'a capital that only begins the sentence',
  },
  {
    text: 'Vé vào cửa 120.000 đồng/người lớn.',
    quote: '120.000 đồng/người lớn',
    fields: { per: null, indicator: 'vé vào cửa' },
    why: 'grown-ups are two words',
  },
  {
    text: 'Mức phạt từ 18 - 20 triệu đồng với xe máy, 30 - 40 triệu đồng với ô tô.',
    quote: '30 - 40 triệu đồng',
    fields: { indicator: 'mức phạt với ô tô' },
    why: 'whom each fine is for',
  },
  {
    text: 'Giải thưởng gồm 2 giải Nhì mỗi giải 5 triệu đồng.',
    quote: '2 giải',
    fields: { indicator: 'giải Nhì' },
    why: 'of each another amount is told',
  },
  {
    text: 'Sở bố trí 46 điểm thi với 812 phòng.',
    quote: '812 phòng',
    fields: { indicator: 'phòng điểm thi' },
    why: 'of those counted before, not of what was done to them',
  },
];

export const FROST: readonly PhenomenonCase[] = [
  {
    text: 'Nhiệt độ tại Mẫu Sơn là -0,9 độ C.',
    quote: '-0,9 độ C',
    fields: { value: -0.9, indicator: 'nhiệt độ tại Mẫu Sơn' },
    why: 'degrees below zero with their sign',
  },
  {
    text: 'Nhiệt độ ở Sa Pa xuống âm 3 độ.',
    quote: 'âm 3 độ',
    fields: { value: -3 },
    why: 'and in words',
  },
  {
    text: 'Nhiệt độ vùng núi cao âm 1 - 2 độ C.',
    quote: 'âm 1 - 2 độ C',
    fields: { value: -2, valueMax: -1 },
    why: 'the colder one is less',
  },
  {
    text: 'Nhiệt độ từ 8 - 10 độ C.',
    quote: '8 - 10 độ C',
    fields: { value: 8, valueMax: 10 },
    why: 'a stroke between two numbers joins them',
  },
  {
    text: 'Sa Pa chuyển rét hại, nhiệt độ xuống 11,3 độ C.',
    quote: '11,3 độ C',
    fields: { indicator: 'nhiệt độ' },
    why: 'warmth begins a clause of its own',
  },
  {
    text: 'Cơ cấu giải thưởng cho cá nhân gồm: 02 giải nhất, 04 giải nhì.',
    quote: '02 giải',
    fields: { indicator: 'giải nhất' },
    why: 'behind "gồm:" what is counted follows',
  },
  {
    text: 'Huyện có 108 ha rau, hoa màu hư hại do băng giá.',
    quote: '108 ha',
    fields: { indicator: 'rau, hoa màu hư hại' },
    why: 'two crops and what befell them',
  },
];
