import type { Quantity } from '@/utils/model';

/** What one amount of a text must be read as; only the fields named are compared. */
export type PhenomenonCase = {
  readonly text: string;
  /** The words marked; null when nothing may be marked. */
  readonly quote: string | null;
  readonly fields?: Partial<Quantity> & { readonly kind?: 'figure' | 'target' };
  readonly why: string;
};

export const NUMERALS: readonly PhenomenonCase[] = [
  {
    text: 'Tổng vốn đạt 1.200 tỷ đồng.',
    quote: '1.200 tỷ đồng',
    fields: { value: 1.2e12, unit: 'VND' },
    why: 'dot groups',
  },
  {
    text: 'Tổng vốn đạt 2,7 tỉ đồng.',
    quote: '2,7 tỉ đồng',
    fields: { value: 2.7e9 },
    why: '"tỉ" is "tỷ", no binary noise',
  },
  { text: 'Tỷ lệ đạt 6,06%.', quote: '6,06%', fields: { value: 6.06 }, why: 'the zero after the comma stays' },
  { text: 'Doanh thu đạt 3.5 tỷ đồng.', quote: '3.5 tỷ đồng', fields: { value: 3.5e9 }, why: 'English decimal point' },
  {
    text: 'Quy mô đạt 61,4 nghìn tỷ đồng.',
    quote: '61,4 nghìn tỷ đồng',
    fields: { value: 6.14e13 },
    why: 'magnitudes multiply',
  },
  {
    text: 'Kinh phí là 1 tỷ 200 triệu đồng.',
    quote: '1 tỷ 200 triệu đồng',
    fields: { value: 1.2e9 },
    why: 'magnitudes add',
  },
  { text: 'Có gần 45 ngàn người dự hội.', quote: '45 ngàn người', fields: { value: 45000 }, why: 'southern "ngàn"' },
  {
    text: 'Có 3 vạn lượt khách đến chùa.',
    quote: '3 vạn lượt khách',
    fields: { value: 30000 },
    why: '"vạn" is ten thousand',
  },
  {
    text: 'Cả ba mươi hai hộ đều hiến đất.',
    quote: 'ba mươi hai hộ',
    fields: { value: 32, unit: 'household' },
    why: 'number in words',
  },
  {
    text: 'Hơn một nghìn hộ bán hàng qua mạng.',
    quote: 'một nghìn hộ',
    fields: { value: 1000, comparator: '>' },
    why: 'words with magnitude',
  },
  {
    text: 'Xã đạt 16/19 tiêu chí.',
    quote: '16/19 tiêu chí',
    fields: { value: 16, of: 19, unit: 'criterion' },
    why: 'fraction with a noun',
  },
  {
    text: 'Có 5/7 xã đạt chuẩn.',
    quote: '5/7 xã',
    fields: { value: 5, of: 7 },
    why: 'looks like a date, the noun decides',
  },
  {
    text: 'Tăng trưởng từ 5 đến 7%.',
    quote: '5 đến 7%',
    fields: { value: 5, valueMax: 7 },
    why: 'range, the first without unit',
  },
  {
    text: 'Tăng trưởng 10 – 12%/năm.',
    quote: '10 – 12%/năm',
    fields: { value: 10, valueMax: 12, per: 'year' },
    why: 'a dash is no minus',
  },
  {
    text: 'Lương 6,5 - 7 triệu đồng/tháng.',
    quote: '6,5 - 7 triệu đồng/tháng',
    fields: { value: 6.5e6, valueMax: 7e6, per: 'month' },
    why: 'the magnitude holds for both',
  },
  {
    text: 'Giá từ 18.000 đồng đến 25.000 đồng/kg.',
    quote: '18.000 đồng đến 25.000 đồng/kg',
    fields: { value: 18000, valueMax: 25000 },
    why: 'range with two units',
  },
];

export const UNITS: readonly PhenomenonCase[] = [
  {
    text: 'Hủy đăng ký 709,9 triệu cổ phiếu.',
    quote: '709,9 triệu cổ phiếu',
    fields: { value: 709_900_000, unit: 'count:cổ phiếu' },
    why: 'shares are no money',
  },
  { text: 'Sửa đổi khoản 1, 2 Điều 8 của nghị định.', quote: null, why: 'parts of a law' },
  { text: 'Bắn nỏ có tới 186 xạ thủ.', quote: '186 xạ thủ', fields: { unit: 'person' }, why: 'who does a thing' },
  {
    text: 'Xã nhận nuôi 112 đứa trẻ.',
    quote: '112 đứa trẻ',
    fields: { unit: 'person' },
    why: 'children in small talk',
  },
  {
    text: 'Diện tích chè 1.302ha.',
    quote: '1.302ha',
    fields: { unit: 'ha', value: 1302 },
    why: 'no space before the unit',
  },
  { text: 'Xã rộng 38,7 km².', quote: '38,7 km²', fields: { unit: 'km2' }, why: 'superscript' },
  { text: 'Dân hiến 420m2 đất.', quote: '420m2', fields: { unit: 'm2' }, why: 'digit inside the unit' },
  {
    text: 'Tỷ lệ hộ nghèo giảm 2,65 điểm %.',
    quote: '2,65 điểm %',
    fields: { unit: 'percentage_point', change: 'decrease' },
    why: 'points, not per cent',
  },
  {
    text: 'Thu nhập đạt 54 triệu/người/năm.',
    quote: '54 triệu/người/năm',
    fields: { unit: 'VND', per: 'person_year' },
    why: '"đồng" left out',
  },
  {
    text: 'Giá trị thu được trên 1 ha đất đạt 95 triệu đồng/năm.',
    quote: '95 triệu đồng/năm',
    fields: { per: 'ha_year' },
    why: 'denominator in front is no amount',
  },
  {
    text: 'Mỗi năm xuất bán 600 tấn vỏ quế.',
    quote: '600 tấn',
    fields: { per: 'year', unit: 'tonne' },
    why: '"mỗi năm" before',
  },
  {
    text: 'Lắp đặt 146 mắt camera an ninh.',
    quote: '146 mắt camera',
    fields: { unit: 'count:mắt camera' },
    why: 'a counted noun without a code',
  },
  {
    text: 'Hỗ trợ xóa nhà tạm 60 trđ/nhà.',
    quote: '60 trđ/nhà',
    fields: { value: 6e7, unit: 'VND', per: null },
    why: 'abbreviated money',
  },
  {
    text: 'Lượng khách du lịch đạt 1,6 triệu lượt.',
    quote: '1,6 triệu lượt',
    fields: { unit: 'visit' },
    why: 'turns of visitors',
  },
  {
    text: 'Toàn tỉnh có 12,8 bác sĩ/vạn dân.',
    quote: '12,8 bác sĩ/vạn dân',
    fields: { unit: 'person', per: null },
    why: '"/vạn dân" has no code',
  },
  { text: 'Lúa tươi giá 6.400 đ/kg.', quote: '6.400 đ/kg', fields: { value: 6_400, unit: 'VND' }, why: 'đ is đồng' },
  {
    text: 'Cá tra giá 31.200 đ/kg, tăng 700 đ.',
    quote: '700 đ',
    fields: { value: 700, unit: 'VND', change: 'increase' },
    why: 'a letter for đồng without "/"',
  },
  { text: 'Theo khoản 2 đ và khoản 3 Điều 5.', quote: null, why: 'the letter of a clause' },
  {
    text: 'Mít loại một 16 ngàn, loại nhì 9 ngàn, kem lớn 5 ngàn đồng/kg.',
    quote: '9 ngàn',
    fields: { value: 9_000, unit: 'VND' },
    why: 'the list of prices names đồng once',
  },
  { text: 'Sân chứa được 9 ngàn. Vé giá 50 ngàn đồng.', quote: '50 ngàn đồng', why: 'no price in its own sentence' },
  {
    text: 'Lúa OM 18 thương lái mua 6.500 đồng/kg.',
    quote: '6.500 đồng/kg',
    fields: { value: 6_500 },
    why: 'the number of a variety counts nothing',
  },
];

export const COMPARATORS: readonly PhenomenonCase[] = [
  { text: 'Vốn đạt trên 76,5 tỷ đồng.', quote: '76,5 tỷ đồng', fields: { comparator: '>' }, why: 'trên' },
  {
    text: 'Thu ngân sách đạt từ 2,7 tỷ đồng/năm trở lên.',
    quote: '2,7 tỷ đồng/năm',
    fields: { comparator: '>=' },
    why: 'từ … trở lên',
  },
  {
    text: 'Kết nạp từ 40 đảng viên mới trở lên.',
    quote: '40 đảng viên',
    fields: { comparator: '>=' },
    why: 'the noun stands between',
  },
  {
    text: 'Có trên 90% chi bộ hoàn thành tốt nhiệm vụ trở lên.',
    quote: '90%',
    fields: { comparator: '>' },
    why: '"trở lên" belongs to the rating',
  },
  { text: 'Tỷ lệ nợ xấu không quá 1,5%.', quote: '1,5%', fields: { comparator: '<=' }, why: 'không quá' },
  {
    text: 'Thu ngân sách không thấp hơn 4.500 tỷ đồng.',
    quote: '4.500 tỷ đồng',
    fields: { comparator: '>=', change: 'level' },
    why: 'no decrease',
  },
  {
    text: 'Tỷ lệ thanh toán ≥ 85%.',
    quote: '85%',
    fields: { comparator: '>=' },
    why: 'a sign stays outside the quote',
  },
  { text: 'Sản lượng ước đạt 500 tấn.', quote: '500 tấn', fields: { comparator: '~' }, why: 'ước đạt' },
  {
    text: 'Thu nhập bình quân đạt 50 triệu đồng.',
    quote: '50 triệu đồng',
    fields: { comparator: '=', indicator: 'thu nhập bình quân' },
    why: '"bình quân" is no approximation',
  },
  {
    text: 'Doanh thu vượt 150 tỷ đồng.',
    quote: '150 tỷ đồng',
    fields: { comparator: '>', change: 'level' },
    why: 'beyond a mark',
  },
];

export const CHANGES: readonly PhenomenonCase[] = [
  {
    text: 'Thu ngân sách tăng 12,9% (nội địa +14,2%; dầu thô -8%).',
    quote: '14,2%',
    fields: { change: 'increase' },
    why: 'a plus sign that touches its number',
  },
  {
    text: 'Thu ngân sách tăng 12,9% (nội địa +14,2%; dầu thô -8%).',
    quote: '8%',
    fields: { change: 'decrease' },
    why: 'a minus sign that touches its number',
  },
  { text: 'Diện tích rừng lên 386 ha (+74 ha).', quote: '74 ha', fields: { change: 'increase' }, why: 'by how much' },
  { text: 'Tỷ lệ hộ nghèo - 8% theo chuẩn mới.', quote: '8%', fields: { change: 'level' }, why: 'a dash apart' },
  { text: 'Tỷ lệ hộ nghèo giảm còn 4,49%.', quote: '4,49%', fields: { change: 'level' }, why: 'where it ended' },
  {
    text: 'Sản lượng tăng 8,3% so với cùng kỳ.',
    quote: '8,3%',
    fields: { change: 'increase', base: 'same_period' },
    why: 'by how much',
  },
  {
    text: 'Sản lượng đạt 44 tấn, bằng 101,2% kế hoạch.',
    quote: '101,2%',
    fields: { change: 'level', base: 'plan', indicator: 'sản lượng' },
    why: 'share of a plan',
  },
  {
    text: 'Thu ngân sách đạt 5 tỷ đồng, vượt 12,5% dự toán.',
    quote: '12,5%',
    fields: { change: 'increase', base: 'estimate' },
    why: 'beyond the estimate',
  },
  {
    text: 'Kết nạp 215 đảng viên, đạt 102,4% nghị quyết.',
    quote: '102,4%',
    fields: { base: 'resolution' },
    why: 'resolution',
  },
  {
    text: 'Thu nhập đạt 39 triệu đồng, tăng 14,6% so với đầu nhiệm kỳ.',
    quote: '14,6%',
    fields: { base: 'start_of_term', change: 'increase' },
    why: 'start of term',
  },
  { text: 'Giá trị tăng 5,62% so với năm 2023.', quote: '5,62%', fields: { base: 'previous' }, why: 'a year before' },
  {
    text: 'Tốc độ tăng giá trị sản xuất đạt 11,8%.',
    quote: '11,8%',
    fields: { change: 'level' },
    why: 'the rate is the indicator',
  },
  {
    text: 'Đảng viên hoàn thành nhiệm vụ đạt 92%, vượt chỉ tiêu nghị quyết 2,65%.',
    quote: '2,65%',
    fields: { change: 'increase', indicator: 'đảng viên hoàn thành nhiệm vụ' },
    why: 'the yardstick stands between',
  },
  {
    text: 'Triều cường đạt đỉnh 1,68 m, vượt báo động III 0,18 m.',
    quote: '0,18 m',
    fields: { change: 'increase', comparator: '=' },
    why: 'over a mark by an amount',
  },
];

export const KINDS: readonly PhenomenonCase[] = [
  {
    text: 'Hội nghị xã Bản Lùng\n4. Chỉ tiêu cả năm\nHội đồng nhân dân giữ nguyên các mức sau:\n+ Giá trị sản xuất: 300 tỷ đồng.',
    quote: '300 tỷ đồng',
    fields: { kind: 'target' },
    why: 'a line that opens a list ends no numbered section',
  },
  { text: 'Phấn đấu thu nhập đạt 70 triệu đồng.', quote: '70 triệu đồng', fields: { kind: 'target' }, why: 'phấn đấu' },
  {
    text: 'Đến năm 2030, thu nhập đạt 90 triệu đồng.',
    quote: '90 triệu đồng',
    fields: { kind: 'target', period: { from: null, to: '2030' } },
    why: 'the time lies ahead',
  },
  {
    text: 'Mở rộng vùng quế lên 3.500 ha vào năm 2028.',
    quote: '3.500 ha',
    fields: { kind: 'target' },
    why: 'the future stands behind',
  },
  {
    text: 'Huyện trồng mới 2.450 ha rừng (kế hoạch 2.300 ha).',
    quote: '2.300 ha',
    fields: { kind: 'target' },
    why: 'plan noun in brackets',
  },
  {
    text: 'Thu ngân sách bằng 104,7% dự toán HĐND tỉnh giao (36.500 tỷ đồng).',
    quote: '36.500 tỷ đồng',
    fields: { kind: 'target' },
    why: 'the plan before the brackets',
  },
  {
    text: 'Xã hoàn thành 24/27 chỉ tiêu nghị quyết.',
    quote: '24/27 chỉ tiêu',
    fields: { kind: 'figure' },
    why: 'targets counted as reached',
  },
  {
    text: 'Vốn chương trình mục tiêu quốc gia đạt 622 tỷ đồng.',
    quote: '622 tỷ đồng',
    fields: { kind: 'figure' },
    why: 'the name of a programme',
  },
  {
    text: 'Trước ngày 26/12 thông xe 100% tuyến quốc lộ.',
    quote: '100%',
    fields: { kind: 'target' },
    why: 'a deadline after the day of writing',
  },
  { text: 'Có 463 nhà phải di dời.', quote: '463 nhà', fields: { kind: 'figure' }, why: '"phải" alone plans nothing' },
];

export const PERIODS: readonly PhenomenonCase[] = [
  {
    text: 'Theo Nghị định số 06/2005/NĐ-CP, mức phạt là 75 triệu đồng.',
    quote: '75 triệu đồng',
    fields: { period: { from: '2025', to: '2025' } },
    why: 'the number of a document is no month',
  },
  {
    text: 'Từ năm 2022 đến năm 2025, tỉnh đã mở 268 lớp.',
    quote: '268 lớp',
    fields: { period: { from: '2022', to: '2025' } },
    why: 'both ends are said',
  },
  {
    text: 'Từ năm học 2024 - 2025, trường tuyển 300 em.',
    quote: '300 em',
    fields: { period: { from: '2024', to: null } },
    why: 'a school year is one beginning',
  },
  {
    text: 'Trong hai năm 2026, 2027, xã mở rộng bãi xe lên 4.000 chỗ.',
    quote: '4.000 chỗ',
    fields: { period: { from: '2026', to: '2027' } },
    why: 'years counted and listed',
  },
  {
    text: 'Nhiệm kỳ 2020 - 2025, xã kết nạp 218 đảng viên.',
    quote: '218 đảng viên',
    fields: { period: { from: '2020', to: '2025' } },
    why: 'term',
  },
  {
    text: '9 tháng đầu năm 2025, thu ngân sách đạt 5 tỷ đồng.',
    quote: '5 tỷ đồng',
    fields: { period: { from: '2025-01-01', to: '2025-09-30' } },
    why: 'part of a year',
  },
  {
    text: 'Trong quý III/2024, xuất khẩu đạt 5 triệu USD.',
    quote: '5 triệu USD',
    fields: { period: { from: '2024-07-01', to: '2024-09-30' } },
    why: 'quarter',
  },
  {
    text: 'Từ năm 2021 đến nay, xã huy động 87 tỷ đồng.',
    quote: '87 tỷ đồng',
    fields: { period: { from: '2021', to: '2025' } },
    why: 'until the day of writing',
  },
  {
    text: 'Từ 1/7 đến hết 31/8/2025 đơn vị tiếp nhận 6.482 hồ sơ.',
    quote: '6.482 hồ sơ',
    fields: { period: { from: '2025-07-01', to: '2025-08-31' } },
    why: 'two dates, one period',
  },
  {
    text: 'Thu nhập tăng từ 31,5 triệu đồng năm 2021 lên 54 triệu đồng.',
    quote: '31,5 triệu đồng',
    fields: { period: { from: '2021', to: '2021' } },
    why: 'right after the amount',
  },
  {
    text: 'Năm 2024, sản lượng đạt 500 tấn, tăng 5% so với năm 2023.',
    quote: '5%',
    fields: { period: { from: '2024', to: '2024' } },
    why: 'what it is compared with does not count',
  },
  {
    text: 'Năm 2024 kinh tế phát triển. Sản lượng đạt 500 tấn.',
    quote: '500 tấn',
    fields: { period: { from: '2024', to: '2024' } },
    why: 'carried to the next sentence',
  },
  {
    text: 'Theo Quyết định số 17/QĐ-TTg ngày 14/10/2021, tổng vốn là 5 tỷ đồng.',
    quote: '5 tỷ đồng',
    fields: { period: { from: '2025', to: '2025' } },
    why: 'the date of a document',
  },
];

export const PLACES: readonly PhenomenonCase[] = [
  { text: 'Xã Bằng Luân có 32 thôn.', quote: '32 thôn', fields: { place: 'xã Bằng Luân' }, why: 'the subject' },
  {
    text: 'Tỉnh Sơn La có hai người chết (xã Mường Lạn 01 người).',
    quote: '01 người',
    fields: { place: 'xã Mường Lạn' },
    why: 'named in the list',
  },
  {
    text: "Huyện Cư M'gar trồng 500 ha cà phê.",
    quote: '500 ha',
    fields: { place: "huyện Cư M'gar" },
    why: 'apostrophe in a name',
  },
  {
    text: 'Cà Mau: Xuất khẩu đạt 5 triệu USD.',
    quote: '5 triệu USD',
    fields: { place: 'Cà Mau' },
    why: 'a province without its unit word',
  },
];

export const INDICATORS: readonly PhenomenonCase[] = [
  {
    text: '96,3% dân số có thẻ bảo hiểm y tế.',
    quote: '96,3%',
    fields: { indicator: 'dân số có thẻ bảo hiểm y tế' },
    why: 'right of the amount',
  },
  {
    text: 'Huyện trồng mới 2.450 ha rừng.',
    quote: '2.450 ha',
    fields: { indicator: 'trồng mới rừng' },
    why: 'a verb phrase runs through the amount',
  },
  {
    text: '(4) Thu ngân sách trên địa bàn: 3.150 tỷ đồng.',
    quote: '3.150 tỷ đồng',
    fields: { indicator: 'thu ngân sách trên địa bàn' },
    why: 'before a colon',
  },
  {
    text: 'Cơ cấu kinh tế: nông nghiệp 45%, công nghiệp 22%.',
    quote: '22%',
    fields: { indicator: 'cơ cấu kinh tế: công nghiệp' },
    why: 'the head of a list',
  },
  {
    text: 'Diện tích lúa 6.120 ha, năng suất 5 tấn/ha.',
    quote: '5 tấn/ha',
    fields: { indicator: 'năng suất lúa' },
    why: 'a bare dimension takes the topic',
  },
  {
    text: 'Diện tích lúa 6.120 ha, ngô 2.825 ha.',
    quote: '2.825 ha',
    fields: { indicator: 'diện tích ngô' },
    why: 'a bare topic takes the dimension',
  },
  {
    text: 'Đảng viên hoàn thành tốt nhiệm vụ đạt 92%, hoàn thành nhiệm vụ đạt 6%.',
    quote: '6%',
    fields: { indicator: 'đảng viên hoàn thành nhiệm vụ' },
    why: 'elided head',
  },
  {
    text: 'Toàn huyện có 16,4 nghìn ha quế, trong đó 3.850 ha được cấp chứng nhận.',
    quote: '3.850 ha',
    fields: { indicator: 'quế được cấp chứng nhận' },
    why: 'elided noun before a predicate',
  },
  {
    text: 'Ông Nam cho biết xã đã huy động 350 dân quân.',
    quote: '350 dân quân',
    fields: { indicator: 'huy động dân quân' },
    why: 'the speaker is story',
  },
  {
    text: 'Thời gian giải quyết thủ tục rút từ 10 ngày xuống còn 6 ngày.',
    quote: '6 ngày',
    fields: { indicator: 'thời gian giải quyết thủ tục' },
    why: 'a time that is measured',
  },
  {
    text: 'Phát hiện 325 vụ vi phạm.',
    quote: '325 vụ vi phạm',
    fields: { indicator: 'phát hiện vụ vi phạm' },
    why: '"hiện" is part of "phát hiện"',
  },
];

/** Texts without any quantity. */
export const MASKS: readonly PhenomenonCase[] = [
  { text: 'Ngày 30/7, Đảng bộ xã tổ chức Đại hội.', quote: null, why: 'date' },
  { text: 'Đại hội lần thứ 5, nhiệm kỳ 2025-2030.', quote: null, why: 'ordinal and term' },
  { text: 'Thực hiện Nghị quyết số 57-NQ/TW và Đề án 06.', quote: null, why: 'document numbers' },
  { text: 'Đường dây 500kv Lào Cai - Vĩnh Yên.', quote: null, why: 'name with a number' },
  { text: 'Vận hành chính quyền địa phương 2 cấp.', quote: null, why: 'levels' },
  { text: 'Thực hiện phương châm “4 tại chỗ”, “3 rõ”.', quote: null, why: 'slogans' },
  { text: 'Hưởng ứng Đề án “Trồng 1 tỷ cây xanh”.', quote: null, why: 'number in a name' },
  { text: 'Quốc lộ 279D sạt từ Km88 - Km91+200, QL6 tắc.', quote: null, why: 'roads' },
  { text: 'Bà Đào Thị Sửu, 71 tuổi, ở tổ 5.', quote: null, why: 'age and group' },
  { text: 'Trận đấu khép lại với tỷ số 3 - 1.', quote: null, why: 'score' },
  { text: 'Sản phẩm đạt 4 sao, phủ sóng 5G.', quote: null, why: 'stars, technology' },
  { text: 'Chỉ trong 45 ngày, từ 8 giờ 30 đến 17:35.', quote: null, why: 'durations and clock' },
  { text: 'Trung tâm làm việc 24/7; xếp thứ 3/99 xã, phường.', quote: null, why: 'round the clock, rank' },
  { text: 'Xã được một trang mạng chấm 9,2/10 điểm.', quote: null, why: 'review score' },
  { text: 'Một số xã, vài trăm hộ, hàng chục năm.', quote: null, why: 'vague plurals' },
  { text: 'Giá so sánh 2010; Covid-19; Công văn 42/KH-UBND.', quote: null, why: 'codes' },
];
