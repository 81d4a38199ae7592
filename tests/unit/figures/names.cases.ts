import type { PhenomenonCase } from './phenomena.cases';

/** Dimensions named alone take what they are of from the amounts of their sentence. */
export const TOPICS: readonly PhenomenonCase[] = [
  {
    text: 'Vườn ươm xuất 8.500 cây mắc ca giống, giá 32.000 đồng/cây.',
    quote: '32.000 đồng/cây',
    fields: { indicator: 'giá cây mắc ca giống' },
    why: 'a price is of the goods just counted, not of selling them',
  },
  {
    text: 'Đội kiểm tra xử phạt 41 trường hợp chở đất rơi vãi, số tiền 123 triệu đồng.',
    quote: '123 triệu đồng',
    fields: { indicator: 'số tiền xử phạt trường hợp chở đất rơi vãi' },
    why: 'a sum of money is of what was done',
  },
  {
    text: 'Tuyến kè dài 2,4 km, đi qua 3 thôn, tổng mức đầu tư 86 tỷ đồng.',
    quote: '86 tỷ đồng',
    fields: { indicator: 'tổng mức đầu tư tuyến kè' },
    why: 'where a line leads is no topic, the line itself is',
  },
  {
    text: 'Trường xây thêm 4 lớp học, mỗi lớp 35 em, kinh phí 1,9 tỷ đồng.',
    quote: '1,9 tỷ đồng',
    fields: { indicator: 'kinh phí xây lớp học' },
    why: 'an amount of each of many is stepped over',
  },
  {
    text: 'Toàn tỉnh xảy ra 6 vụ cháy kho xưởng, thiệt hại 14 tỷ đồng.',
    quote: '14 tỷ đồng',
    fields: { indicator: 'thiệt hại xảy ra vụ cháy kho xưởng' },
    why: 'damage is of the incidents counted before',
  },
  {
    text: 'Lốc xoáy làm 27 nhà tốc mái, thiệt hại 900 triệu đồng.',
    quote: '900 triệu đồng',
    fields: { indicator: 'thiệt hại' },
    why: 'of a storm it is the storm that did the damage',
  },
  {
    text: 'Doanh nghiệp xuất 640 tấn chanh dây đạt chứng nhận hữu cơ, doanh thu 31 tỷ đồng.',
    quote: '31 tỷ đồng',
    fields: { indicator: 'doanh thu' },
    why: 'turnover stands alone',
  },
  {
    text: 'Cháy rừng giảm: cả năm chỉ có 3 vụ, thiệt hại 2 ha.',
    quote: '2 ha',
    fields: { indicator: 'thiệt hại' },
    why: 'a clause before a colon is no topic',
  },
];

/** What the writer thinks of an amount is no name for it. */
export const REMARKS: readonly PhenomenonCase[] = [
  {
    text: 'Điều đáng mừng là 64 hộ đã trả hết nợ.',
    quote: '64 hộ',
    fields: { indicator: 'hộ đã trả hết nợ' },
    why: 'a remark before "là", the subject counted behind it',
  },
  {
    text: 'Khó khăn nhất là kinh phí duy tu mới có 1,2 tỷ đồng.',
    quote: '1,2 tỷ đồng',
    fields: { indicator: 'kinh phí duy tu' },
    why: 'a remark, then the noun of a measurement',
  },
  {
    text: 'Điểm sáng là thu từ đất đạt 45 tỷ đồng.',
    quote: '45 tỷ đồng',
    fields: { indicator: 'thu từ đất' },
    why: 'a remark with a noun',
  },
  {
    text: 'Điểm trường Nà Khoang là nơi học của 38 em.',
    quote: '38 em',
    fields: {},
    why: '"điểm trường" is a school, no remark',
  },
];

/** How far the noun goes that is counted. */
export const COUNTED_SUBJECTS: readonly PhenomenonCase[] = [
  {
    text: 'Cuối quý có 15 người đang cai nghiện tại nhà.',
    quote: '15 người',
    fields: { indicator: 'người đang cai nghiện' },
    why: 'persons counted go on with what they are doing',
  },
  {
    text: 'Thôn có 90 hộ thì 72 hộ đã vào 4 nhóm tiết kiệm.',
    quote: '72 hộ',
    fields: { indicator: 'hộ đã vào' },
    why: 'the verb belongs to the noun even where an amount follows',
  },
  {
    text: 'Cả năm có 140 hộ chuyển nghề, 22 hộ lên doanh nghiệp.',
    quote: '22 hộ',
    fields: { indicator: 'hộ lên doanh nghiệp' },
    why: 'a verb of motion that is no link',
  },
  {
    text: 'Đến nay 26/26 thôn, bản có loa truyền thanh.',
    quote: '26/26 thôn',
    fields: { indicator: 'thôn, bản có loa truyền thanh' },
    why: 'nouns counted together have one predicate',
  },
  {
    text: 'Hiện còn 7 xã, phường giải ngân dưới 30%.',
    quote: '7 xã',
    fields: { indicator: 'xã, phường giải ngân' },
    why: 'the same before a threshold',
  },
  {
    text: 'Xã chuyển 60 ha lúa một vụ sang trồng sen.',
    quote: '60 ha',
    fields: { indicator: 'chuyển lúa một vụ sang trồng sen' },
    why: 'how often a field bears is part of its name',
  },
  {
    text: 'Nhập khẩu máy móc 42 triệu USD và các mặt hàng khác.',
    quote: '42 triệu USD',
    fields: { indicator: 'nhập khẩu máy móc' },
    why: 'what is joined behind a sum of money is not of it',
  },
];

/** Whose it is stands in the place. */
export const OWN_PLACES: readonly PhenomenonCase[] = [
  {
    text: 'Thu nhập bình quân đầu người của xã đạt 52 triệu đồng.',
    quote: '52 triệu đồng',
    fields: { indicator: 'thu nhập bình quân đầu người' },
    why: 'a unit without a name',
  },
  {
    text: 'Sản lượng chè của tỉnh Thái Nguyên đạt 280 nghìn tấn.',
    quote: '280 nghìn tấn',
    fields: { indicator: 'sản lượng chè' },
    why: 'a unit with its name',
  },
  {
    text: 'Sản lượng chè của hợp tác xã đạt 120 tấn.',
    quote: '120 tấn',
    fields: { indicator: 'sản lượng chè của hợp tác xã' },
    why: 'a cooperative is no place',
  },
];
