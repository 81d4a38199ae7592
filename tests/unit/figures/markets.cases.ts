import type { PhenomenonCase } from './phenomena.cases';

/** Prices, spans written with a dash, and days of documents, as papers print them and as the rules once misread them. */
export const MARKETS: readonly PhenomenonCase[] = [
  {
    text: 'Mỗi hộ lãi từ 3-5 triệu đồng sau khi trừ chi phí.',
    quote: '3-5 triệu đồng',
    fields: { value: 3_000_000, valueMax: 5_000_000, unit: 'VND' },
    why: 'a span with a unit behind it, not the third of May',
  },
  {
    text: 'Đàn lợn tăng từ 2-4%/năm.',
    quote: '2-4%/năm',
    fields: { value: 2, valueMax: 4, unit: '%', per: 'year' },
    why: 'a span of shares behind "từ"',
  },
  {
    text: 'Mỗi hộ nuôi từ 2-3 con bò.',
    quote: '2-3 con',
    fields: { value: 2, valueMax: 3, unit: 'head' },
    why: 'a span of animals behind "từ"',
  },
  {
    text: 'Từ 1-7 đến 15-8, toàn xã trồng 214 ha rừng.',
    quote: '214 ha',
    fields: { period: { from: '2025-07-01', to: '2025-08-15' } },
    why: 'days without a unit behind them stay days',
  },
  {
    text: 'Từ 1-7 xã Bản Vược có 12 thôn.',
    quote: '12 thôn',
    fields: { place: 'xã Bản Vược', period: { from: '2025-07-01', to: null } },
    why: 'the commune by its name, not one to seven communes',
  },
  {
    text: 'Theo Quyết định số 715 ngày 14/5/2024 của Bộ Xây dựng, tổng mức đầu tư là 1.250 tỷ đồng.',
    quote: '1.250 tỷ đồng',
    fields: { period: { from: '2025', to: '2025' } },
    why: 'a document has a number and a day of its own; neither dates the sum nor counts days',
  },
  {
    text: 'Theo Quyết định số 715 ngày 14/5/2024, xã được công nhận.',
    quote: null,
    fields: {},
    why: 'no 715 days',
  },
  {
    text: 'Đồng đô la giảm 0,4% so với 6 đồng tiền chủ chốt.',
    quote: '6 đồng tiền',
    fields: { unit: 'count:đồng tiền' },
    why: 'currencies, not six đồng',
  },
  {
    text: 'Công ty trả 15 triệu đồng tiền công.',
    quote: '15 triệu đồng',
    fields: { unit: 'VND' },
    why: 'a sum of money for wages stays money',
  },
  {
    text: 'Hợp tác xã có 12 khách mua hàng thường xuyên.',
    quote: '12 khách',
    fields: { unit: 'person' },
    why: 'customers are no visits',
  },
  {
    text: 'Nghị định quy định phạt tiền từ 5 đến 10 triệu đồng đối với hành vi đổ trộm phế thải.',
    quote: '5 đến 10 triệu đồng',
    fields: { indicator: 'phạt tiền đối với hành vi đổ trộm phế thải' },
    why: 'the decree says it, the fine is measured',
  },
  {
    text: 'Với biên độ 5%, tỷ giá trần là 26.300 đồng/USD.',
    quote: '5%',
    fields: { indicator: 'biên độ', comparator: '=' },
    why: '"độ" of a compound approximates nothing',
  },
  {
    text: 'Thị trường sôi động hơn: Romania tăng 18% (T9/2018 - T9/2019), Kuwait tăng 27% (T7/2017-T9/2018).',
    quote: '18%',
    fields: { period: { from: '2018-09-01', to: '2019-09-30' } },
    why: 'months and years in brackets behind the amount are its own, from the first to the last',
  },
  {
    text: 'Giá xăng RON95 bán lẻ trong tỉnh ở mức: 20.150 đồng/lít.',
    quote: '20.150 đồng/lít',
    fields: { indicator: 'giá xăng RON95 bán lẻ trong tỉnh' },
    why: 'a verb before a colon is no name',
  },
  {
    text: 'Chốt phiên 6/3, cà phê nhân xô giao dịch ở mức 118.000 đồng/kg.',
    quote: '118.000 đồng/kg',
    fields: { indicator: 'giá cà phê nhân xô', period: { from: '2025-03-06', to: '2025-03-06' } },
    why: 'a session has a day',
  },
  {
    text: 'Giá hồ tiêu trồi sụt quanh mốc 145.000 đồng/kg.',
    quote: '145.000 đồng/kg',
    fields: { indicator: 'giá hồ tiêu' },
    why: 'how a price moves is no part of its name',
  },
  {
    text: 'Một thửa đất có diện tích 120 m2 ở xã Ngọc Sơn được bán với giá 900 triệu đồng.',
    quote: '120 m2',
    fields: { indicator: 'diện tích' },
    why: 'what became of the land is not its size',
  },
  {
    text: 'Chênh lệch giữa giá mua và giá bán là 800.000 đồng/lượng.',
    quote: '800.000 đồng/lượng',
    fields: { indicator: 'chênh lệch giữa giá mua và giá bán' },
    why: 'a difference of two prices is none of them',
  },
];
