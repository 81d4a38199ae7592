import type { PhenomenonCase } from './phenomena.cases';

/** Where a subject ends and what is told of it begins; every sentence written for this table. */
export const SUBJECTS_AND_PREDICATES: readonly PhenomenonCase[] = [
  {
    text: 'Giá tiêu tại Đắk Lắk được dự báo tuần tới có thể tăng trên mốc 152.000 đồng/kg.',
    quote: '152.000 đồng/kg',
    fields: { indicator: 'giá tiêu', comparator: '>' },
    why: 'what is foretold of the price is no part of its name',
  },
  {
    text: 'Giá cà phê cũng được báo về tăng thêm 400 đồng lên 96.000 đồng/kg.',
    quote: '96.000 đồng/kg',
    fields: { indicator: 'giá cà phê' },
    why: 'nor what is reported',
  },
  {
    text: 'Công nghiệp chế biến tiếp tục là trụ cột của tăng trưởng với mức tăng trưởng 11,4%.',
    quote: '11,4%',
    fields: { indicator: 'công nghiệp chế biến' },
    why: 'what a sector goes on to be',
  },
  {
    text: 'Giá mủ nước vào thời điểm bắt đầu thu hoạch dao động khoảng 360-375 đồng/độ.',
    quote: '360-375 đồng/độ',
    fields: { indicator: 'giá mủ nước' },
    why: 'nor when it was so',
  },
  {
    text: 'Du lịch tiếp tục là điểm sáng khi toàn tỉnh đón 2,1 triệu lượt khách.',
    quote: '2,1 triệu lượt khách',
    fields: { indicator: 'đón lượt khách' },
    why: 'but the amount of a clause behind "khi" is of that clause',
  },
  {
    text: 'Khu vực công nghiệp, xây dựng tăng khá cao với mức tăng 10,2%.',
    quote: '10,2%',
    fields: { indicator: 'khu vực công nghiệp, xây dựng' },
    why: 'how it grew, before by how much',
  },
  {
    text: 'Tốc độ tăng trưởng kinh tế của tỉnh tiếp tục duy trì ở mức cao và đạt 9,7%.',
    quote: '9,7%',
    fields: { indicator: 'tốc độ tăng trưởng kinh tế' },
    why: 'the subject of the verb that another is joined to',
  },
  {
    text: 'Thu nội địa tiếp tục đà tăng ấn tượng, đạt 4.120 tỷ đồng.',
    quote: '4.120 tỷ đồng',
    fields: { indicator: 'thu nội địa' },
    why: 'also in the clause before a comma',
  },
  {
    text: 'Năm qua, xuất khẩu của tỉnh tăng cao nhất từ trước đến nay (18,6%).',
    quote: '18,6%',
    fields: { indicator: 'xuất khẩu của tỉnh tăng' },
    why: 'how high it is stands before the bracket',
  },
  {
    text: 'Tỷ lệ hộ nghèo tại hai xã Ea Lâm và Ea Trol giảm 6,3%, từ 31% xuống còn 24,7%.',
    quote: '24,7%',
    fields: { indicator: 'tỷ lệ hộ nghèo tại hai xã Ea Lâm và Ea Trol' },
    why: 'a count inside the name ends no name, whatever the verb',
  },
  {
    text: 'Tổng nguồn lực để triển khai các chính sách, dự án hỗ trợ hộ nghèo lên tới 412 tỷ đồng.',
    quote: '412 tỷ đồng',
    fields: { indicator: 'tổng nguồn lực để triển khai các chính sách, dự án hỗ trợ hộ nghèo' },
    why: 'a sum with a list of what it is for',
  },
  {
    text: 'Các nhà hảo tâm còn chăm lo việc học khi ủng hộ gần 3 tỷ đồng.',
    quote: '3 tỷ đồng',
    fields: { indicator: 'ủng hộ' },
    why: 'what is done in the clause of its own',
  },
  {
    text: 'Xã trồng được 312 ha/390 ha KH bằng 80%.',
    quote: '80%',
    fields: { kind: 'figure', indicator: 'trồng' },
    why: 'the plan stands with the amount before, the share reports',
  },
];

/** Years of stretches told together, and days that are an amount. */
export const LISTED_STRETCHES: readonly PhenomenonCase[] = [
  {
    text: 'Trong 6 tháng, 9 tháng đầu năm 2023, xuất khẩu đều tăng khá, đạt 3,1 tỷ USD.',
    quote: '3,1 tỷ USD',
    fields: { period: { from: '2023-01-01', to: '2023-09-30' } },
    why: 'the year stands with the last of them',
  },
  {
    text: 'Tổng số ngày điều trị nội trú là 36.120 ngày.',
    quote: '36.120 ngày',
    fields: { indicator: 'tổng số ngày điều trị nội trú' },
    why: 'more days than a calendar counts are an amount',
  },
];
