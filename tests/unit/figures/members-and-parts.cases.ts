import type { PhenomenonCase } from './phenomena.cases';

/** Members of lists, parts of sums and the little that is left of a count; every sentence written for this table. */
export const MEMBERS_AND_PARTS: readonly PhenomenonCase[] = [
  {
    text: 'Khách quốc tế chủ yếu đến từ Lào (32,4%), Thái Lan (20,1%) và Campuchia (8,3%).',
    quote: '20,1%',
    fields: { indicator: 'khách quốc tế chủ yếu đến từ Thái Lan' },
    why: 'each name of a list in brackets has its own amount',
  },
  {
    text: 'Khách quốc tế chủ yếu đến từ Lào (32,4%), Thái Lan (20,1%) và Campuchia (8,3%).',
    quote: '8,3%',
    fields: { indicator: 'khách quốc tế chủ yếu đến từ Campuchia' },
    why: 'the last one too',
  },
  {
    text: 'Quỹ Khuyến học tỉnh hiện có 42 tỷ đồng, trong đó 6 tỷ đồng do Trung ương cấp, hơn 9 tỷ đồng do các xã, phường vận động.',
    quote: '6 tỷ đồng',
    fields: { indicator: 'trung ương cấp' },
    why: 'a part of a sum is told by who gave it',
  },
  {
    text: 'Quỹ Khuyến học tỉnh hiện có 42 tỷ đồng, trong đó 6 tỷ đồng do Trung ương cấp và hơn 9 tỷ đồng do các xã, phường vận động.',
    quote: '9 tỷ đồng',
    fields: { indicator: 'các xã, phường vận động' },
    why: 'also by several, behind a part told so before',
  },
  {
    text: 'Mưa lũ làm hư hỏng 14 cầu, thiệt hại 12 tỷ đồng do sạt lở kéo dài.',
    quote: '12 tỷ đồng',
    fields: { indicator: 'thiệt hại' },
    why: 'a reason gives nothing',
  },
  {
    text: 'Công suất buồng của các nhà nghỉ ở các khu vực như trung tâm Tp.Đà Lạt, Lạc Dương, Đức Trọng, Bảo Lộc đạt trên 88%.',
    quote: '88%',
    fields: { indicator: 'công suất buồng của các nhà nghỉ', comparator: '>' },
    why: 'the last of the places it is told of is no name of what is measured',
  },
  {
    text: 'Khu vực công nghiệp với sự bứt phá của các nhà máy điện, dệt may và giày da đóng góp 3,4 điểm phần trăm.',
    quote: '3,4 điểm phần trăm',
    fields: { indicator: 'khu vực công nghiệp' },
    why: 'nor the last of what carried it',
  },
  {
    text: 'Vụ xuân gặp hạn, tuy nhiên với sự chỉ đạo của huyện, năng suất bình quân đạt 56 tạ/ha.',
    quote: '56 tạ/ha',
    fields: { indicator: 'năng suất bình quân' },
    why: 'but a clause of its own behind such words is',
  },
  {
    text: 'Tổng số hộ trồng cam đang quản lý: 3.120 hộ.',
    quote: '3.120 hộ',
    fields: { indicator: 'tổng số hộ trồng cam đang quản lý' },
    why: 'the label of a count is told whole',
  },
  {
    text: 'Đến năm 2027, 100% thủ tục mức độ 3, 4 được cung cấp trên cổng quốc gia.',
    quote: '100%',
    fields: { indicator: 'thủ tục mức độ 3, 4 được cung cấp', kind: 'target' },
    why: 'a comma between the numbers of a label ends no clause',
  },
  {
    text: 'Phố đi bộ mở cửa đến 2 giờ sáng, mỗi tối đón khoảng 8.500 người.',
    quote: '8.500 người',
    fields: { indicator: 'đón người' },
    why: 'a lone verb says nothing without those counted',
  },
  {
    text: 'Năng lực thông quan nâng từ 120 lên 200 xe mỗi ngày.',
    quote: '200 xe',
    fields: { indicator: 'thông quan' },
    why: 'what rises from one level to another is named before',
  },
  {
    text: 'Trong năm, trường tuyển sinh 5.200 người.',
    quote: '5.200 người',
    fields: { indicator: 'tuyển sinh' },
    why: 'a verb that says whom needs no more',
  },
  {
    text: 'Ban tổ chức đã trao 51 giải Nhất và 96 giải Ba cho các vận động viên đạt thành tích cao.',
    quote: '96 giải',
    fields: { indicator: 'trao giải Ba' },
    why: 'who gets the things counted is not counted',
  },
  {
    text: 'Giá tiêu thu mua tại huyện Chư Prông là 108.500 đồng/kg; ở TP Pleiku và huyện Ia Grai cùng giá 108.400 đồng/kg.',
    quote: '108.400 đồng/kg',
    fields: { indicator: 'giá tiêu thu mua' },
    why: 'the market of a price is the place of its row, also where the next one is told without its goods',
  },
  {
    text: 'Giá muối tại ruộng 1.450 đồng/kg, sang tháng 8 còn 1.100 đồng/kg.',
    quote: '1.100 đồng/kg',
    fields: { indicator: 'giá muối tại ruộng' },
    why: 'but not the kind of price it is',
  },
  {
    text: 'Tổng số giường bệnh: 2.411, trong đó:\n- Bệnh viện da liễu: 62 giường\n- Phòng khám đa khoa khu vực: 86',
    quote: '62 giường',
    fields: { indicator: 'giường bệnh viện da liễu' },
    why: 'a kind of house in a list says where the things counted are',
  },
  {
    text: 'Tổng số giường bệnh: 2.411, trong đó:\n- Bệnh viện da liễu: 62 giường\n- Phòng khám đa khoa khu vực: 86',
    quote: '86',
    fields: { indicator: 'phòng khám đa khoa khu vực' },
    why: 'also where a number stands alone',
  },
  {
    text: 'Nhiều hộ hưởng lợi khi thương lái săn lùng thu mua dừa khô với giá lên đến 190.000 đồng/chục.',
    quote: '190.000 đồng/chục',
    fields: { indicator: 'giá dừa khô' },
    why: 'the goods of a price stand behind the verb of the trade, whatever story leads to it',
  },
  {
    text: 'Nông dân bán lúa OM 18 cho thương lái giá 6.300 đồng/kg.',
    quote: '6.300 đồng/kg',
    fields: { indicator: 'giá lúa OM 18' },
    why: 'to whom they are sold is no part of the goods',
  },
];
