import type { PhenomenonCase } from './phenomena.cases';

/** Words said once of several amounts: the noun of a list, the object of a verb, the cause of harm; every sentence written for this table. */
export const MEMBERS_OF_PARADIGMS: readonly PhenomenonCase[] = [
  {
    text: 'Mức thu học phí bậc THCS ở thành thị là 105.000 đồng/tháng, nông thôn 55.000 đồng/tháng.',
    quote: '55.000 đồng/tháng',
    fields: { indicator: 'mức thu học phí bậc THCS ở nông thôn' },
    why: 'the country stands where the town stood',
  },
  {
    text: 'Toàn ngành còn thiếu 1.284 giáo viên, nhiều nhất là bậc mầm non với 602 người, tiểu học 417 người.',
    quote: '602 người',
    fields: { indicator: 'thiếu giáo viên mầm non' },
    why: 'a level of schools is of the teachers told before',
  },
  {
    text: 'Toàn ngành còn thiếu 1.284 giáo viên, nhiều nhất là bậc mầm non với 602 người, tiểu học 417 người.',
    quote: '417 người',
    fields: { indicator: 'thiếu giáo viên tiểu học' },
    why: 'and the next takes the place of the first',
  },
  {
    text: 'Đảng bộ phường có 812 đảng viên, trong đó người Hoa 41 đồng chí, nữ chiếm 38,4%.',
    quote: '38,4%',
    fields: { indicator: 'đảng viên nữ' },
    why: 'women are a part of all members, not of those named between',
  },
  {
    text: 'Năm qua, tỷ lệ nữ trong cấp ủy đạt 21%.',
    quote: '21%',
    fields: { indicator: 'tỷ lệ nữ trong cấp ủy' },
    why: 'within a longer name it is one of its words',
  },
];

export const HARM_AND_ITS_CAUSE: readonly PhenomenonCase[] = [
  {
    text: 'Tháng 9, toàn tỉnh xảy ra 31 vụ tai nạn giao thông, làm chết 14 người, bị thương 22 người.',
    quote: '14 người',
    fields: { indicator: 'người chết do tai nạn giao thông' },
    why: 'the dead are those of the accidents counted before',
  },
  {
    text: 'Tháng 9, toàn tỉnh xảy ra 31 vụ tai nạn giao thông, làm chết 14 người, bị thương 22 người.',
    quote: '22 người',
    fields: { indicator: 'người bị thương do tai nạn giao thông' },
    why: 'so are the hurt',
  },
  {
    text: 'Lốc xoáy làm 84 nhà tốc mái, 3 người bị thương.',
    quote: '3 người',
    fields: { indicator: 'người bị thương' },
    why: 'a storm is not counted in cases',
  },
  {
    text: 'Trong tháng xảy ra 6 vụ đuối nước, 4 người chết.',
    quote: '4 người',
    fields: { indicator: 'người chết' },
    why: 'only accidents cause what is told after them',
  },
];

export const OBJECTS_AND_NAMES_SAID_ONCE: readonly PhenomenonCase[] = [
  {
    text: 'Kế hoạch trồng rừng năm 2025 là 640 ha, đã nghiệm thu 81%; toàn xã có 214 ha mía, thu hoạch được 132 ha.',
    quote: '132 ha',
    fields: { indicator: 'thu hoạch mía' },
    why: 'a verb alone is done to the field before it',
  },
  {
    text: 'Xã có 214 ha mía, doanh nghiệp hỗ trợ 30% chi phí giống.',
    quote: '30%',
    fields: { indicator: 'hỗ trợ chi phí giống' },
    why: 'what is given is no part of the field',
  },
  {
    text: 'Trung tâm đã cấp 24.500 liều vắc xin sởi cho các trạm y tế; đến ngày 20/9, đã tiêm 22.180 liều, đạt 90,5%.',
    quote: '22.180 liều',
    fields: { indicator: 'tiêm liều vắc xin sởi' },
    why: 'doses are of the vaccine named before',
  },
  {
    text: 'Thành phố được giao 9.400 căn nhà ở xã hội; đến nay đã hoàn thành 2.150 căn.',
    quote: '2.150 căn',
    fields: { indicator: 'hoàn thành căn nhà ở xã hội' },
    why: 'houses are named with what they are for',
  },
  {
    text: 'Bão làm 41 trường và 13 trạm y tế tốc mái.',
    quote: '41 trường',
    fields: { indicator: 'trường tốc mái' },
    why: 'what is said of the last of two counts is said of both',
  },
  {
    text: 'Xã còn 5 buôn với 312 hộ dùng điện kéo tự phát.',
    quote: '5 buôn',
    fields: { indicator: 'buôn dùng điện kéo tự phát' },
    why: 'also where the second is told of the first',
  },
  {
    text: 'Mở 8 lớp với 240 học viên tham gia.',
    quote: '8 lớp',
    fields: { indicator: 'mở lớp' },
    why: 'but not what only people do',
  },
  {
    text: 'Xuất khẩu đạt 8,6 tỷ USD; khu vực có vốn đầu tư nước ngoài chiếm 81,4%.',
    quote: '81,4%',
    fields: { indicator: 'khu vực có vốn đầu tư nước ngoài' },
    why: 'whose capital it is stays with the sector',
  },
  {
    text: 'Phường có 12 câu lạc bộ dân ca, dân vũ với 240 hội viên.',
    quote: '240 hội viên',
    fields: { indicator: 'hội viên' },
    why: 'the end of the name before is no part of the next',
  },
];

export const WHAT_A_CLAUSE_GOES_ON_WITH: readonly PhenomenonCase[] = [
  {
    text: 'Tỷ lệ bài thi dưới trung bình là 41,5%. Riêng các huyện miền núi tỷ lệ này là 67,8%.',
    quote: '67,8%',
    fields: { indicator: 'tỷ lệ bài thi dưới trung bình' },
    why: 'a rate pointed back at is the one told before, whoever stands before it',
  },
  {
    text: 'Lao động qua đào tạo đạt 76%, có bằng cấp, chứng chỉ 34%.',
    quote: '34%',
    fields: { indicator: 'lao động qua đào tạo có bằng cấp, chứng chỉ' },
    why: 'what those told of have',
  },
  {
    text: 'Xã cấp 3.000 lít nước sạch cho 230 hộ.',
    quote: '230 hộ',
    fields: { indicator: 'cấp nước sạch cho hộ' },
    why: 'the water is no part of who got it',
  },
  {
    text: 'Tỉnh có 74 làng nghề được công nhận, thu hút 26.900 lao động.',
    quote: '26.900 lao động',
    fields: { indicator: 'thu hút' },
    why: 'a verb right before what it counts is no second verb of the words before the comma',
  },
  {
    text: '- Giao thông: 34 điểm sạt lở trên Quốc lộ 9C.',
    quote: '34 điểm sạt lở',
    fields: { indicator: 'điểm sạt lở' },
    why: 'a label before a noun that says enough',
  },
  {
    text: 'Tỷ lệ chuyên cần sau Tết đạt 97,8%.',
    quote: '97,8%',
    fields: { indicator: 'tỷ lệ chuyên cần' },
    why: 'no name ends with the word that led to the time',
  },
  {
    text: 'Doanh thu bán hàng thu về 14 tỷ đồng.',
    quote: '14 tỷ đồng',
    fields: { indicator: 'doanh thu bán hàng thu về' },
    why: 'but a verb keeps its own second half',
  },
  {
    text: 'Giá vàng quốc tế bắt đầu giảm 3,2%.',
    quote: '3,2%',
    fields: { indicator: 'giá vàng quốc tế' },
    why: 'nor with the verb by which its predicate begins',
  },
  {
    text: 'Hỗ trợ 42 hộ làm nhà, mỗi hộ 60 triệu đồng.',
    quote: '60 triệu đồng',
    fields: { indicator: 'mức hỗ trợ mỗi hộ' },
    why: 'money for each is what was done for them',
  },
  {
    text: 'Tặng 350 suất quà, mỗi suất 500.000 đồng.',
    quote: '500.000 đồng',
    fields: { indicator: 'trị giá mỗi suất quà' },
    why: 'or what each thing is worth',
  },
  {
    text: 'Nông dân bán khoai tây tại ruộng với giá 9.000 đồng/kg.',
    quote: '9.000 đồng/kg',
    fields: { indicator: 'giá khoai tây' },
    why: 'the price is of what they sell',
  },
];

export const TIMES_SAID_OTHERWISE: readonly PhenomenonCase[] = [
  {
    text: 'Năm học tới, 51 trường tuyển 17.220 học sinh lớp 10.',
    quote: '51 trường',
    fields: { period: { from: '2026', to: '2027' } },
    why: 'the school year after the one that has just begun',
  },
  {
    text: 'Một người chết (sinh năm 1967), 2 người bị thương.',
    quote: '2 người',
    fields: { period: { from: '2025', to: '2025' } },
    why: 'a year of birth dates nothing',
  },
  {
    text: 'Kỳ thi tốt nghiệp THPT 2024 tỉnh có 98,97% thí sinh đỗ.',
    quote: '98,97%',
    fields: { period: { from: '2024', to: '2024' } },
    why: 'the year at the end of the name of an exam, no number of provinces',
  },
  {
    text: 'Xã yêu cầu trước 17 giờ chiều nay sơ tán xong 100% hộ dân ven sông.',
    quote: '100%',
    fields: { indicator: 'sơ tán hộ dân ven sông', period: { from: '2025-10-05', to: '2025-10-05' } },
    why: 'this afternoon is the day of publication',
  },
  {
    text: 'Xã phấn đấu cuối năm giảm còn 110 hộ nghèo.',
    quote: '110 hộ nghèo',
    fields: { indicator: 'hộ nghèo', kind: 'target' },
    why: 'the end of the year is no indicator',
  },
  {
    text: 'Toàn trường có 91,2% học sinh đỗ lớp 10 công lập.',
    quote: '91,2%',
    fields: { indicator: 'học sinh đỗ lớp 10 công lập' },
    why: 'a grade is no number of days of work',
  },
];

export const OPENED_BY_WHAT_HAPPENED: readonly PhenomenonCase[] = [
  {
    text: 'Tai nạn giao thông kéo giảm cả 3 tiêu chí: xảy ra 186 vụ, làm chết 91 người.',
    quote: '186 vụ',
    fields: { indicator: 'vụ tai nạn giao thông' },
    why: 'cases are of the incidents the sentence opens with',
  },
  {
    text: 'Tai nạn giao thông kéo giảm cả 3 tiêu chí: xảy ra 186 vụ, làm chết 91 người.',
    quote: '91 người',
    fields: { indicator: 'người chết do tai nạn giao thông' },
    why: 'and so are those who came to harm',
  },
  {
    text: 'Đáng lo là tội phạm lừa đảo trên không gian mạng: 96 vụ, tăng 31 vụ.',
    quote: '96 vụ',
    fields: { indicator: 'vụ tội phạm lừa đảo trên không gian mạng' },
    why: 'a story may need some words for what it singles out',
  },
  {
    text: 'Công an làm rõ 655 vụ phạm pháp hình sự; riêng án rất nghiêm trọng làm rõ 61 vụ.',
    quote: '61 vụ',
    fields: { indicator: 'án rất nghiêm trọng làm rõ' },
    why: 'a verb said again has its own subject',
  },
  {
    text: 'Công an làm rõ 655 vụ phạm pháp hình sự; riêng năm 2024 làm rõ 61 vụ.',
    quote: '61 vụ',
    fields: { indicator: 'làm rõ vụ phạm pháp hình sự' },
    why: 'a year is no subject',
  },
  {
    text: '2. Phòng Văn hóa - Xã hội: phấn đấu giảm 6,5% hộ nghèo trong năm 2026.',
    quote: '6,5%',
    fields: { indicator: 'hộ nghèo', change: 'decrease' },
    why: 'an office before a colon has the task, it is not measured',
  },
  {
    text: 'Vận động 40.000 đơn vị máu, có ít nhất 2,5% dân số hiến máu và 65% lượng máu là hiến nhắc lại.',
    quote: '65%',
    fields: { indicator: 'lượng máu là hiến nhắc lại' },
    why: 'who the part are, also behind "và"',
  },
  {
    text: '4 tháng, cả nước nhập 214.000 tấn muối.',
    quote: '214.000 tấn',
    fields: { indicator: 'nhập muối' },
    why: 'the whole country is no salt',
  },
  {
    text: '1,2 triệu lượt người được trợ giúp trong 5 năm.',
    quote: '1,2 triệu lượt người',
    fields: { indicator: 'lượt người được trợ giúp' },
    why: 'a verb of two halves is not cut in two',
  },
  {
    text: 'TT | Chỉ tiêu | Đơn vị | Thực hiện | So với cùng kỳ (%) | So với kế hoạch (%)\n1 | Sản lượng ngô | Tấn | 9.870 | 103,2 | 98,5',
    quote: '103,2',
    fields: { base: 'same_period' },
    why: 'the head of a column says of what its shares are',
  },
  {
    text: 'TT | Chỉ tiêu | Đơn vị | Thực hiện | So với cùng kỳ (%) | So với kế hoạch (%)\n1 | Sản lượng ngô | Tấn | 9.870 | 103,2 | 98,5',
    quote: '98,5',
    fields: { base: 'plan' },
    why: 'each column for itself',
  },
];
