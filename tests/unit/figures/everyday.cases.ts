import type { PhenomenonCase } from './phenomena.cases';

/** What everyday reports do that the rules once misread; found by writing such reports and reading their rows by eye. */
export const EVERYDAY: readonly PhenomenonCase[] = [
  {
    text: 'Điểm hiến máu tiếp nhận 1.286 đơn vị máu, vượt 286 đơn vị so với kế hoạch.',
    quote: '286 đơn vị',
    fields: { unit: 'count:đơn vị máu', change: 'increase', comparator: '=' },
    why: 'half a noun is the one said whole before; what exceeds a plan "so với" it is by how much',
  },
  {
    text: 'Thu ngân sách vượt 286 tỷ đồng.',
    quote: '286 tỷ đồng',
    fields: { change: 'level', comparator: '>' },
    why: 'without a yardstick it is a level above it',
  },
  {
    text: 'Thư viện bổ sung 6.400 bản sách, nâng tổng số lên 215.000 bản.',
    quote: '215.000 bản',
    fields: { unit: 'count:bản sách' },
    why: 'books, no villages',
  },
  {
    text: 'Toàn xã có 14 bản.',
    quote: '14 bản',
    fields: { unit: 'village' },
    why: 'villages where no longer noun stands before',
  },
  {
    text: 'Lực lượng chức năng kiểm tra 215 lượt tàu ra vào bến.',
    quote: '215 lượt',
    fields: { unit: 'count:lượt' },
    why: 'turns of ships are no visits',
  },
  {
    text: 'Trong năm, các cấp ủy đã thi hành kỷ luật 8 tổ chức đảng và 412 đảng viên.',
    quote: '412 đảng viên',
    fields: { indicator: 'thi hành kỷ luật đảng viên' },
    why: 'a verb of four syllables is shared too',
  },
  {
    text: 'Sữa được công ty bao tiêu với giá 14.200 đồng/kg tùy chất lượng.',
    quote: '14.200 đồng/kg',
    fields: { indicator: 'giá' },
    why: 'a condition behind the price names nothing',
  },
  {
    text: 'Diêm dân xã Long Điền thu hoạch 18.600 tấn muối, bán với giá 1.300 đồng/kg.',
    quote: '1.300 đồng/kg',
    fields: { indicator: 'giá muối' },
    why: 'who works where is no part of the goods',
  },
  {
    text: 'Chi nhánh đang quản lý 4.215 tỷ đồng dư nợ với trên 71.000 khách hàng.',
    quote: '71.000 khách hàng',
    fields: { indicator: 'khách hàng' },
    why: 'the dimension before "với" is of the amount before',
  },
  {
    text: 'Xã có 29 bản, tiểu khu với hơn 21.700 nhân khẩu.',
    quote: '21.700 nhân khẩu',
    fields: { indicator: 'nhân khẩu' },
    why: 'one more noun of the amount before',
  },
  {
    text: 'Cơ sở tạo việc làm cho 34 lao động với thu nhập 7 triệu đồng/người/tháng.',
    quote: '7 triệu đồng/người/tháng',
    fields: { indicator: 'thu nhập lao động' },
    why: 'income is of those who have it',
  },
  {
    text: 'Đoàn tặng 60 suất quà, mỗi suất trị giá 500.000 đồng.',
    quote: '500.000 đồng',
    fields: { indicator: 'trị giá suất' },
    why: 'what one of them is worth',
  },
  {
    text: 'Số người hưởng trợ cấp hằng tháng là 52.300 người.',
    quote: '52.300 người',
    fields: { per: null },
    why: 'the allowance is monthly, not the number of people',
  },
  {
    text: 'Nhà máy cấp 30.000 m3/ngày đêm cho hai phường.',
    quote: '30.000 m3/ngày đêm',
    fields: { per: null },
    why: 'day and night are one denominator',
  },
  {
    text: 'Trong 11 nhóm hàng có 8 nhóm tăng giá, 2 nhóm giảm giá.',
    quote: '8 nhóm',
    fields: { indicator: 'nhóm tăng giá' },
    why: 'a rise of prices is said of the noun',
  },
  {
    text: 'Năm 2026, đảng ủy xác định 7 nhiệm vụ. Theo đó, 100% chi bộ xây dựng chương trình trong quý I; kiểm tra ít nhất 20% tổ chức đảng.',
    quote: '20%',
    fields: { kind: 'target' },
    why: 'when a plan is to be done reports nothing',
  },
];
