import type { PeriodScopeCase } from './period-scopes.cases';
import type { PhenomenonCase } from './phenomena.cases';

/** Exams, matches, trials, storms and prices: what the pages beside the politics say, every sentence written for this table. */
export const OCCASIONS: readonly PhenomenonCase[] = [
  {
    text: 'Tàu va chạm lúc 23h15 tại Km 62+400 quốc lộ 3.',
    quote: null,
    why: 'the metres behind a kilometre of a road',
  },
  { text: 'Xe tải đâm xe khách 29 chỗ.', quote: null, why: 'which kind of coach' },
  { text: 'Bến xe mở rộng lên 400 chỗ.', quote: '400 chỗ', why: 'how many cars find room' },
  {
    text: 'Vàng nhẫn 9999 giao dịch quanh 165,3 triệu đồng/lượng.',
    quote: '165,3 triệu đồng/lượng',
    why: 'how fine gold is',
  },
  { text: 'Các đội tranh tài ở các cự ly 5 km, 10 km và 21 km.', quote: null, why: 'lengths of races' },
  { text: 'Chị về nhất ở nội dung chạy 100 m nữ.', quote: null, why: 'a race by its length' },
  { text: 'Kênh chạy 12 km qua ba xã.', quote: '12 km', why: 'a canal is as long as it is' },
  { text: 'Gạo 5% tấm đứng giá.', quote: null, why: 'a sort of rice' },
  { text: 'Lực lượng trực 24/24 giờ.', quote: null, why: 'all the time' },
  { text: 'Trường vừa xây ngôi nhà 3 tầng.', quote: null, why: 'how a house is built' },
  { text: 'Chỉ số tăng ít nhất 3 bậc.', quote: null, why: 'a rank' },
  { text: 'Em thi vào lớp 10 công lập.', quote: null, why: '"công lập" counts no days of work' },
  { text: 'Phụ huynh đưa trẻ đi tiêm mũi 2 vắc-xin.', quote: null, why: 'which injection' },
  { text: 'Thanh niên trong độ tuổi 18 đến 27 đăng ký.', quote: null, why: 'a span of ages' },
  { text: 'Đường dây nóng: 112.', quote: null, why: 'a telephone' },
  {
    text: 'Sở huy động 310 công an giữ trật tự.',
    quote: '310 công an',
    fields: { unit: 'person' },
    why: 'policemen, no days of work',
  },
  { text: 'Công an bắt 14 con bạc.', quote: '14 con bạc', fields: { unit: 'person' }, why: 'gamblers are no animals' },
  {
    text: 'Hội đồng có 42 giám thị.',
    quote: '42 giám thị',
    fields: { unit: 'person' },
    why: 'a noun of two syllables',
  },
  { text: 'Giải có 560 VĐV.', quote: '560 VĐV', fields: { unit: 'person' }, why: 'athletes in short' },
];

/** Days and years of events: each published on a day of its own. */
export const OCCASION_TIMES: readonly (PeriodScopeCase & { readonly published: string })[] = [
  {
    why: 'a beginning without its year has that of the end, or the one before it',
    published: '2026-05-14',
    text: 'Tin tòa án\nTừ tháng 3 đến tháng 9/2024, M. lừa 21 người. Từ tháng 11 đến tháng 3/2025, N. lừa 8 người.',
    reads: ['figure 21 người 2024-03-01>2024-09-30', 'figure 8 người 2024-11-01>2025-03-31'],
  },
  {
    why: 'the day named first is of the month of the second',
    published: '2025-09-28',
    text: 'Tin bão\nĐợt lũ từ ngày 5 đến 8/9 làm 2 người chết.',
    reads: ['figure 2 người 2025-09-05>2025-09-08'],
  },
  {
    why: 'the year of an exam dates its results, those of the next sentence too',
    published: '2025-05-21',
    text: 'Trước kỳ thi\nNhìn lại, kỳ thi tốt nghiệp THPT 2024 tỉnh có 98,97% thí sinh đỗ. Có 19 bài đạt điểm 10.',
    reads: ['figure 98,97% 2024>2024', 'figure 19 bài 2024>2024'],
  },
  {
    why: 'behind a semicolon the year of the exam holds too',
    published: '2026-06-27',
    text: 'Kỳ thi\nKỳ thi năm 2025, tỷ lệ tốt nghiệp đạt 99,53%; có 61 bài đạt điểm 10.',
    reads: ['figure 99,53% 2025>2025', 'figure 61 bài 2025>2025'],
  },
  {
    why: 'in May the next school year begins in September, in October in the year after',
    published: '2025-05-21',
    text: 'Tuyển sinh\nNăm học tới, tỉnh tuyển 16.900 học sinh.',
    reads: ['target 16.900 học sinh 2025>2026'],
  },
  {
    why: 'in October in the year after',
    published: '2025-10-21',
    text: 'Tuyển sinh\nNăm học tới, tỉnh tuyển 16.900 học sinh.',
    reads: ['target 16.900 học sinh 2026>2027'],
  },
  {
    why: 'a year of birth dates nothing',
    published: '2025-10-30',
    text: 'Mưa lũ\nMột người chết (sinh năm 1967), 02 người bị thương. Học sinh năm 2024 giảm 1.200 em.',
    reads: ['figure 02 người 2025>2025', 'figure 1.200 em 2024>2024'],
  },
  {
    why: 'the next number of the same row ends the plans of a numbered section',
    published: '2026-06-02',
    text: 'Thông báo\nI. Tình hình 5 tháng đầu năm\n1. Thu ngân sách đạt 2.418 triệu đồng.\n2. Một số chỉ tiêu chủ yếu:\n- Trồng mắc ca 60 ha.\n3. Văn hóa: toàn xã có 268 hộ nghèo.\n4. Thiên tai: lốc làm 47 nhà tốc mái.',
    reads: [
      'figure 2.418 triệu đồng 2026-01-01>2026-05-31',
      'target 60 ha 2026>2026',
      'figure 268 hộ nghèo 2026-01-01>2026-05-31',
      'figure 47 nhà 2026-01-01>2026-05-31',
    ],
  },
];

/** Forecasts, prices of the day, changes told of two counts at once. */
export const OUTLOOKS: readonly PhenomenonCase[] = [
  {
    text: 'Dự báo từ đêm nay, vùng núi có mưa từ 200 - 350 mm.',
    quote: '200 - 350 mm',
    fields: { kind: 'target' },
    why: 'a forecast is yet to come',
  },
  {
    text: 'Theo dự báo, giá tiêu có thể chạm mốc 150.000 đồng/kg.',
    quote: '150.000 đồng/kg',
    fields: { kind: 'target' },
    why: 'so is a price that is forecast',
  },
  {
    text: 'Trung tâm Dự báo khí tượng thủy văn tỉnh đo được 86 mm.',
    quote: '86 mm',
    fields: { kind: 'figure' },
    why: 'the name of an office forecasts nothing',
  },
  {
    text: 'Tỉnh lên phương án di dời 420 hộ.',
    quote: '420 hộ',
    fields: { kind: 'target' },
    why: 'a plan for the flood',
  },
  {
    text: 'Tai nạn giảm 37 vụ; giảm 12 người chết và 29 người bị thương so với cùng kỳ.',
    quote: '29 người',
    fields: { change: 'decrease' },
    why: 'what is compared behind the pair compares both',
  },
  {
    text: 'Nếp khô rớt 200 đồng, còn 7.100 đồng/kg.',
    quote: '200 đồng',
    fields: { change: 'decrease' },
    why: 'a price that fell',
  },
  {
    text: 'Thanh long ruột đỏ giá 18 nghìn.',
    quote: '18 nghìn',
    fields: { unit: 'VND', value: 18_000 },
    why: 'the word right before says that thousands are money',
  },
  { text: 'Huyết áp nên dưới 130/80 mmHg.', quote: null, why: 'two measures of one thing are no part of a whole' },
];

/** Days told within an article on something else: each published on a day of its own. */
export const EVENT_DAYS: readonly (PeriodScopeCase & { readonly published: string })[] = [
  {
    why: 'a day of an earlier year dates what goes on from it, in its sentence and in its paragraph',
    published: '2026-05-14',
    text: 'Tin tòa án\nTheo cáo trạng, khoảng 22 giờ ngày 14/8/2025, tổ công tác thu giữ 12 bánh heroin. Khám nhà, công an thu thêm 36 viên đạn.\nHội đồng xét xử 9 bị cáo.',
    reads: ['figure 12 bánh heroin 2025-08-14>2025-08-14', 'figure 36 viên đạn 2025>2025', 'figure 9 bị cáo 2026>2026'],
  },
  {
    why: 'a day of this year dates its own sentence, behind a semicolon too',
    published: '2025-10-08',
    text: 'Tin xã\nĐêm 5/10, lốc làm 27 nhà tốc mái; có 2 người bị thương.',
    reads: ['figure 27 nhà 2025-10-05>2025-10-05', 'figure 2 người 2025-10-05>2025-10-05'],
  },
  {
    why: 'so far since the beginning of a month that is named',
    published: '2026-08-12',
    text: 'Tin y tế\nTừ đầu tháng 6 đến nay, bệnh viện tiếp nhận 312 ca.',
    reads: ['figure 312 ca 2026-06-01>2026'],
  },
];
