import type { PhenomenonCase } from './phenomena.cases';

/** What is planned and what is a fact, where the words around an amount leave a doubt; every sentence written for this table. */
export const PLANS_AND_FACTS: readonly PhenomenonCase[] = [
  {
    text: 'Đại hội Hội Chữ thập đỏ thông qua 9 chỉ tiêu của nhiệm kỳ mới, trong đó: vận động 45.000 đơn vị máu; tập huấn sơ cấp cứu cho 8.000 người.',
    quote: '8.000 người',
    fields: { kind: 'target' },
    why: 'how many plans were adopted is no report that ends them with the semicolon',
  },
  {
    text: 'Hội nghị ngư nghiệp thống nhất 6 chỉ tiêu chủ yếu của năm 2026, trong đó: sản lượng khai thác 92.000 tấn; đóng mới 24 tàu.',
    quote: '24 tàu',
    fields: { kind: 'target' },
    why: 'the same with a year',
  },
  {
    text: 'Nhà máy hoàn thành 6 chỉ tiêu của năm, trong đó: doanh thu đạt 320 tỷ đồng.',
    quote: '320 tỷ đồng',
    fields: { kind: 'figure' },
    why: 'a plan that was reached sets nothing',
  },
  {
    text: 'Tháng hành động vì trẻ em diễn ra ở 40 xã, với các chỉ tiêu: 100% trẻ mồ côi được thăm hỏi; trên 90% trường có nước sạch.',
    quote: '90%',
    fields: { kind: 'target' },
    why: '"với các chỉ tiêu:" opens a list of plans',
  },
  {
    text: 'Trại giống có 14 ao đạt yêu cầu an toàn sinh học, năng suất 12 tấn/ha.',
    quote: '12 tấn/ha',
    fields: { kind: 'figure' },
    why: 'what meets a demand demands nothing',
  },
  {
    text: 'Ban Quản lý cảng được giao quản lý 7 cầu bến.',
    quote: '7 cầu',
    fields: { kind: 'figure' },
    why: 'what somebody is charged with is no quota',
  },
  {
    text: 'Ban quản lý chợ nổi kiến nghị lắp thêm 3 camera, tổng kinh phí 900 triệu đồng.',
    quote: '900 triệu đồng',
    fields: { kind: 'target' },
    why: 'what is asked for is not there yet',
  },
  {
    text: 'Lãi suất cho vay nhà ở có thể tăng từ 6,5% lên 7,2%.',
    quote: '6,5%',
    fields: { kind: 'figure' },
    why: 'what a change begins from is a fact',
  },
  {
    text: 'Lãi suất cho vay nhà ở có thể tăng từ 6,5% lên 7,2%.',
    quote: '7,2%',
    fields: { kind: 'target' },
    why: 'and what it comes to is foreseen',
  },
  {
    text: 'Năm 2026, tỷ lệ nội trú phấn đấu đạt từ 95% trở lên, 80% trường có bếp ăn.',
    quote: '95%',
    fields: { kind: 'target' },
    why: '"trở lên" arrives nowhere',
  },
  {
    text: 'Trạm giống sẽ cấp 40.000 hom keo trong năm tới, giá 1.200 đồng/cây.',
    quote: '1.200 đồng/cây',
    fields: { kind: 'figure' },
    why: 'a price beside a plan is that of the day',
  },
  {
    text: 'Đến năm 2030, 100% xã có bãi đỗ xe, so với 31 trên tổng số 60 xã hiện nay.',
    quote: '31 trên tổng số 60 xã',
    fields: { kind: 'figure' },
    why: 'what a plan is compared with is how it is now',
  },
  {
    text: 'Những tháng cuối năm, thành phố tổ chức thêm 15 phiên chợ đêm.',
    quote: '15 phiên',
    fields: { kind: 'target' },
    why: 'the months that are left lie ahead',
  },
  {
    text: 'Tỉnh phấn đấu có 2.000 hợp tác xã; tỷ lệ hợp tác xã đang hoạt động hiệu quả 80%.',
    quote: '80%',
    fields: { kind: 'target' },
    why: 'a weak word of report in a list of plans is said of its noun',
  },
  {
    text: 'Dịp lễ này, ngành văn hóa trao 200 suất quà.',
    quote: '200 suất quà',
    fields: { kind: 'figure' },
    why: 'the holiday is now',
  },
  {
    text: 'II. Kế hoạch năm 2026\nHọc phí: hệ trung cấp 900.000 đồng/tháng.',
    quote: '900.000 đồng/tháng',
    fields: { kind: 'figure' },
    why: 'what is asked for something is no plan, whatever heading it stands below',
  },
  {
    text: 'Chúng tôi xin 40 tỷ đồng để sửa 9 cây cầu.',
    quote: '40 tỷ đồng',
    fields: { kind: 'target' },
    why: 'what somebody asks for has not come',
  },
  {
    text: 'Tháng 12 nếu trời còn mưa thì trạm chỉ giữ được 400 ha. Tỷ lệ thất thoát trên kênh đất vẫn 28%.',
    quote: '28%',
    fields: { kind: 'figure' },
    why: 'a month ahead announces for its own sentence',
  },
  {
    text: 'Năm 2025 tỉnh được giao 1.214 tỷ đồng thực hiện chương trình, trong đó vốn đầu tư 708 tỷ đồng.',
    quote: '708 tỷ đồng',
    fields: { kind: 'target' },
    why: 'parts of what was assigned are assigned too',
  },
  {
    text: 'Năm nay trường được giao tuyển 64 chỉ tiêu, tuyển được 38. Học phí do ngân sách chi trả, khoảng 2,16 tỷ đồng.',
    quote: '2,16 tỷ đồng',
    fields: { kind: 'figure' },
    why: 'what was assigned ends with its sentence',
  },
  {
    text: 'Xã giải quyết 64 vụ, còn 7 vụ chuyển sang năm 2026.',
    quote: '7 vụ',
    fields: { kind: 'figure', period: { from: '2025', to: '2025' } },
    why: 'the year to which they go over is not theirs',
  },
  {
    text: 'Chỉ tiêu đến năm 2030 là 70% trẻ biết bơi; giờ mới 38%.',
    quote: '38%',
    fields: { kind: 'figure' },
    why: '"giờ mới" tells how far it is now',
  },
];
