import type { NamesCase } from './names-case';

/** What an amount measures, said once for several of them. Every sentence written for this table, with what it measures, before it was read. */
export const MORE: readonly NamesCase[] = [
  {
    text: 'Vụ này xã xuống giống 120 ha dưa hấu. Năng suất bình quân 25 tấn/ha, giá 6.000 đồng/kg, lãi chừng 60 triệu đồng/ha.',
    names: [
      'figure 120 ha: xuống giống dưa hấu',
      'figure 25 tấn/ha: năng suất bình quân',
      'figure 6.000 đồng/kg: giá dưa hấu',
      'figure 60 triệu đồng/ha: lãi',
    ],
  },
  {
    text: 'Tuyến tránh quốc lộ 7 sẽ khởi công trong quý I. Tổng mức đầu tư 1.240 tỷ đồng, chiều dài 14,6 km, phải thu hồi 62 ha đất.',
    names: [
      'target 1.240 tỷ đồng: tổng mức đầu tư tuyến tránh quốc lộ 7',
      'target 14,6 km: chiều dài tuyến tránh quốc lộ 7',
      'target 62 ha: thu hồi đất',
    ],
  },
  {
    text: 'Nhà văn hóa thôn Đoài vừa khánh thành. Kinh phí 1,9 tỷ đồng, trong đó dân góp 640 triệu đồng.',
    names: ['figure 1,9 tỷ đồng: kinh phí nhà văn hóa thôn Đoài', 'figure 640 triệu đồng: dân góp'],
  },
  {
    text: 'Hợp tác xã Tân Tiến chuyên rau sạch. Mỗi ngày đơn vị này cung ứng 2,4 tấn cho siêu thị, doanh thu năm ngoái 8,6 tỷ đồng.',
    names: ['figure 2,4 tấn: cung ứng cho siêu thị', 'figure 8,6 tỷ đồng: doanh thu'],
  },
  {
    text: 'Về cấp nước, thành phố có 98.400 hộ dùng nước máy, đạt 93%. Tỷ lệ thất thoát còn 11,2%, giá nước sinh hoạt 7.900 đồng/m3.',
    names: [
      'figure 98.400 hộ: hộ dùng nước máy',
      'figure 93%: hộ dùng nước máy',
      'figure 11,2%: tỷ lệ thất thoát',
      'figure 7.900 đồng/m3: giá nước sinh hoạt',
    ],
  },
  {
    text: 'Bệnh dại diễn biến phức tạp. Từ đầu năm đã có 5 người tử vong, 8.200 người phải tiêm vắc xin; tỷ lệ chó được tiêm mới đạt 58%.',
    names: [
      'figure 5 người: người tử vong',
      'figure 8.200 người: người phải tiêm vắc xin',
      'figure 58%: tỷ lệ chó được tiêm',
    ],
  },
  {
    text: 'Công tác xuất khẩu lao động khởi sắc. Chín tháng, huyện đưa 612 người đi, vượt 12% kế hoạch; riêng thị trường Nhật Bản 340 người, Hàn Quốc 118 người.',
    names: [
      'figure 612 người: người đi',
      'figure 12%: người đi',
      'figure 340 người: thị trường Nhật Bản',
      'figure 118 người: thị trường Hàn Quốc',
    ],
  },
  {
    text: 'Học viên cai nghiện được học nghề: 140 người học may, 95 người học hàn, 60 người học chăn nuôi.',
    names: [
      'figure 140 người: người học may',
      'figure 95 người: người học hàn',
      'figure 60 người: người học chăn nuôi',
    ],
  },
  {
    text: 'Điện lực Mường La quản lý 412 km đường dây trung áp, 388 trạm biến áp, bán điện cho 24.600 khách hàng. Tổn thất điện năng 4,8%, thấp hơn kế hoạch 0,3 điểm phần trăm.',
    names: [
      'figure 412 km: quản lý đường dây trung áp',
      'figure 388 trạm: quản lý trạm biến áp',
      'figure 24.600 khách hàng: bán điện cho khách hàng',
      'figure 4,8%: tổn thất điện năng',
      'figure 0,3 điểm phần trăm: tổn thất điện năng',
    ],
  },
  {
    text: 'Cả nước có 11 tỉnh tham gia hội chợ với 240 gian hàng. Doanh số bốn ngày ước 12 tỷ đồng, khách tham quan hơn 35.000 lượt.',
    names: ['figure 240 gian hàng: gian hàng', 'figure 12 tỷ đồng: doanh số', 'figure 35.000 lượt: khách tham quan'],
  },
  {
    text: 'Phạm nhân được giảm án đợt này gồm 312 người; 41 người được tha tù trước thời hạn có điều kiện, 6 người được đặc xá.',
    names: [
      'figure 312 người: phạm nhân được giảm án đợt này',
      'figure 41 người: người được tha tù trước thời hạn có điều kiện',
      'figure 6 người: người được đặc xá',
    ],
  },
  {
    text: 'Thuế thu nhập cá nhân tăng 23%, đạt 410 tỷ đồng. Lệ phí trước bạ thì giảm 9%, còn 186 tỷ đồng; thu tiền sử dụng đất hụt 320 tỷ đồng.',
    names: [
      'figure 23%: thuế thu nhập cá nhân',
      'figure 410 tỷ đồng: thuế thu nhập cá nhân',
      'figure 9%: lệ phí trước bạ',
      'figure 186 tỷ đồng: lệ phí trước bạ',
      'figure 320 tỷ đồng: thu tiền sử dụng đất',
    ],
  },
  {
    text: 'Ba hồ lớn của tỉnh đều đã đầy: hồ Ia Mơr 174 triệu m3, hồ Ayun Hạ 248 triệu m3, hồ Biển Hồ 42 triệu m3.',
    names: ['figure 174 triệu m3: hồ Ia Mơr', 'figure 248 triệu m3: hồ Ayun Hạ', 'figure 42 triệu m3: hồ Biển Hồ'],
  },
  {
    text: 'Số ca mắc sởi tuần 39 là 64, giảm 18 so với tuần 38. Trong các ca mắc có 71% chưa tiêm vắc xin.',
    names: ['figure 64: số ca mắc sởi tuần 39', 'figure 18: số ca mắc sởi tuần 39', 'figure 71%: chưa tiêm vắc xin'],
  },
  {
    text: 'Gia đình bà Lò Thị Ín thoát nghèo nhờ cá lồng. Bà có 6 lồng, mỗi năm bán 4 tấn cá lăng, thu 480 triệu đồng, lãi 160 triệu đồng.',
    names: ['figure 4 tấn: bán cá lăng', 'figure 480 triệu đồng: thu cá lăng', 'figure 160 triệu đồng: lãi'],
  },
  {
    text: 'Hội Chữ thập đỏ tỉnh vận động được 38 tỷ đồng, trợ giúp 96.000 lượt người. Quỹ bếp ăn tình thương nấu 212.000 suất, trị giá 5,3 tỷ đồng.',
    names: [
      'figure 38 tỷ đồng: vận động',
      'figure 96.000 lượt người: lượt người',
      'figure 212.000 suất: quỹ bếp ăn tình thương nấu suất',
      'figure 5,3 tỷ đồng: trị giá quỹ bếp ăn tình thương nấu suất',
    ],
  },
  {
    text: 'Đường ĐT 481 xuống cấp nặng. Trên 22 km có tới 140 ổ gà, 9 điểm lún; sở đã xin 31 tỷ đồng sửa chữa.',
    names: ['figure 140 ổ: ổ gà', 'figure 9 điểm: điểm lún', 'figure 31 tỷ đồng: xin sửa chữa'],
  },
  {
    text: 'Quán quân nhận 50 triệu đồng, á quân 30 triệu đồng, hai đội đồng hạng ba mỗi đội 15 triệu đồng.',
    names: [
      'figure 50 triệu đồng: quán quân nhận',
      'figure 30 triệu đồng: á quân',
      'figure 15 triệu đồng: hai đội đồng hạng ba mỗi đội',
    ],
  },
  {
    text: 'Chỉ số hài lòng của người dân năm 2024 đạt 86,4%, tăng 2,1 điểm phần trăm; trong đó tiếp cận dịch vụ 88%, thủ tục hành chính 90,2%, thái độ công chức 84,7%.',
    names: [
      'figure 86,4%: chỉ số hài lòng của người dân',
      'figure 2,1 điểm phần trăm: chỉ số hài lòng của người dân',
      'figure 88%: tiếp cận dịch vụ',
      'figure 90,2%: thủ tục hành chính',
      'figure 84,7%: thái độ công chức',
    ],
  },
  {
    text: 'Quỹ Đền ơn đáp nghĩa thu 2,7 tỷ đồng, đạt 108% kế hoạch; đã chi sửa 64 nhà, tặng 210 sổ tiết kiệm, mỗi sổ 5 triệu đồng.',
    names: [
      'figure 2,7 tỷ đồng: Quỹ Đền ơn đáp nghĩa thu',
      'figure 108%: Quỹ Đền ơn đáp nghĩa thu',
      'figure 64 nhà: chi sửa nhà',
      'figure 210 sổ: tặng sổ tiết kiệm',
      'figure 5 triệu đồng: trị giá mỗi sổ',
    ],
  },
  {
    text: 'Mức hưởng BHYT của người cận nghèo là 95%, của người có công 100%, của các nhóm còn lại 80%.',
    names: [
      'figure 95%: mức hưởng BHYT của người cận nghèo',
      'figure 100%: mức hưởng BHYT của người có công',
      'figure 80%: mức hưởng BHYT của các nhóm',
    ],
  },
  {
    text: 'So với trước sáp nhập, số thủ tục cấp xã tăng từ 118 lên 446, số công chức giảm từ 64 còn 41 người, hồ sơ mỗi ngày tăng gấp 3 lần.',
    names: [
      'figure 118: số thủ tục cấp xã',
      'figure 446: số thủ tục cấp xã',
      'figure 64: số công chức',
      'figure 41 người: số công chức',
      'figure 3 lần: hồ sơ mỗi ngày',
    ],
  },
  {
    text: 'Nhóm trên 60 tuổi chiếm 41% số ca đột quỵ, nhóm 45 - 60 tuổi 37%, dưới 45 tuổi 22%. Có tới 68% bệnh nhân đến viện muộn.',
    names: [
      'figure 41%: nhóm trên 60 tuổi',
      'figure 37%: nhóm 45 - 60 tuổi',
      'figure 22%: dưới 45 tuổi',
      'figure 68%: bệnh nhân đến viện muộn',
    ],
  },
  {
    text: 'Vé xe Tết chặng TP.HCM - Vinh giá 1,15 triệu đồng, giường đôi 1,9 triệu đồng, tăng 40% so với ngày thường; vé tàu ngồi mềm 890.000 đồng.',
    names: [
      'figure 1,15 triệu đồng: vé xe Tết chặng TP.HCM - Vinh giá',
      'figure 1,9 triệu đồng: giường đôi',
      'figure 40%: giường đôi',
      'figure 890.000 đồng: vé tàu ngồi mềm',
    ],
  },
];
