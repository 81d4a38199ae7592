import type { NamesCase } from './names-case';

/** Police, courts, sport, exams, prices, floods and health, as they are reported. Every sentence written for this table, with what it measures, before it was read. */
export const ORDER_AND_SCHOOLS: readonly NamesCase[] = [
  {
    text: 'Qua 3 tháng cao điểm, lực lượng chức năng kiểm tra 1.260 phương tiện, phát hiện 214 trường hợp vi phạm, trong đó 96 trường hợp vi phạm nồng độ cồn, 41 chạy quá tốc độ, còn lại là các lỗi khác.',
    names: [
      'figure 1.260 phương tiện: kiểm tra phương tiện',
      'figure 214 trường hợp: phát hiện trường hợp vi phạm',
      'figure 96 trường hợp: trường hợp vi phạm nồng độ cồn',
      'figure 41 chạy: chạy quá tốc độ',
    ],
  },
  {
    text: 'Khám xét nơi ở của các đối tượng, cơ quan điều tra thu giữ 2 bánh heroin, 1.200 viên ma túy tổng hợp, 3 xe máy và hơn 400 triệu đồng.',
    names: [
      'figure 2 bánh heroin: thu giữ bánh heroin',
      'figure 1.200 viên: thu giữ viên ma túy tổng hợp',
      'figure 3 xe: thu giữ xe máy',
      'figure 400 triệu đồng: thu giữ',
    ],
  },
  {
    text: 'Nhóm này đã lừa đảo 57 bị hại với tổng số tiền 8,6 tỷ đồng; người mất nhiều nhất 1,1 tỷ đồng.',
    names: ['figure 57 bị hại: lừa đảo bị hại', 'figure 8,6 tỷ đồng: tổng số tiền lừa đảo bị hại'],
  },
  {
    text: 'Các lỗi bị xử lý nhiều nhất là không đội mũ bảo hiểm với 132 trường hợp, nồng độ cồn 88 trường hợp, chở quá tải 19 trường hợp.',
    names: [
      'figure 132 trường hợp: xử lý nhiều nhất là không đội mũ bảo hiểm với trường hợp',
      'figure 88 trường hợp: nồng độ cồn trường hợp',
      'figure 19 trường hợp: chở quá tải trường hợp',
    ],
  },
  {
    text: 'Toàn tỉnh xảy ra 12 vụ cháy, làm 1 người chết, 4 người bị thương, thiệt hại tài sản ước 6,2 tỷ đồng. Nguyên nhân do sự cố điện chiếm 67%, do sơ suất dùng lửa 22%.',
    names: [
      'figure 12 vụ cháy: xảy ra vụ cháy',
      'figure 1 người: người chết',
      'figure 4 người: người bị thương',
      'figure 6,2 tỷ đồng: thiệt hại tài sản',
      'figure 67%: nguyên nhân do sự cố điện',
      'figure 22%: nguyên nhân do sơ suất dùng lửa',
    ],
  },
  {
    text: 'Đội cảnh sát giao thông lập biên bản 530 trường hợp, tước 47 giấy phép lái xe, tạm giữ 118 phương tiện, phạt tiền gần 1,3 tỷ đồng.',
    names: [
      'figure 530 trường hợp: lập biên bản trường hợp',
      'figure 47 giấy phép lái xe: tước giấy phép lái xe',
      'figure 118 phương tiện: tạm giữ phương tiện',
      'figure 1,3 tỷ đồng: phạt tiền',
    ],
  },
  {
    text: 'Đến nay, Công an phường đã thu nhận 18.400 hồ sơ căn cước, kích hoạt 16.950 tài khoản định danh mức 2, đạt 92,1% số người đủ điều kiện.',
    names: [
      'figure 18.400 hồ sơ: thu nhận hồ sơ căn cước',
      'figure 16.950 tài khoản: kích hoạt tài khoản định danh mức 2',
      'figure 92,1%: kích hoạt tài khoản định danh mức 2',
    ],
  },
  {
    text: 'Người dân tự nguyện giao nộp 27 khẩu súng tự chế, 3 quả đạn, 1,5 kg thuốc nổ.',
    names: [
      'figure 27 khẩu súng: giao nộp khẩu súng tự chế',
      'figure 3 quả: giao nộp quả đạn',
      'figure 1,5 kg: thuốc nổ',
    ],
  },
  {
    text: 'Năm 2025, Tòa án nhân dân khu vực thụ lý 1.482 vụ, việc các loại, đã giải quyết 1.391 vụ, việc, đạt 93,9%; trong đó án hình sự 212 vụ, dân sự 640 vụ, hôn nhân và gia đình 530 vụ.',
    names: [
      'figure 1.482 vụ: thụ lý vụ, việc các loại',
      'figure 1.391 vụ: giải quyết vụ, việc',
      'figure 93,9%: giải quyết vụ, việc',
      'figure 212 vụ: án hình sự vụ',
      'figure 640 vụ: dân sự vụ, hôn nhân',
      'figure 530 vụ: hôn nhân và gia đình vụ',
    ],
  },
  {
    text: 'Tỷ lệ án bị hủy do nguyên nhân chủ quan là 0,42%, bị sửa 0,61%, đều thấp hơn chỉ tiêu Quốc hội giao.',
    names: ['figure 0,42%: tỷ lệ án bị hủy do nguyên nhân chủ quan', 'figure 0,61%: tỷ lệ án bị sửa'],
  },
  {
    text: 'Cơ quan thi hành án dân sự phải thi hành 5.210 việc với số tiền 312 tỷ đồng; có điều kiện thi hành 4.100 việc, đã thi hành xong 3.480 việc (84,9%), thu 96 tỷ đồng.',
    names: [
      'figure 5.210 việc: thi hành việc',
      'figure 312 tỷ đồng: số tiền thi hành việc',
      'figure 4.100 việc: kiện thi hành việc',
      'figure 3.480 việc: thi hành việc',
      'figure 84,9%: thi hành việc',
      'figure 96 tỷ đồng: thu',
    ],
  },
  {
    text: 'Hội đồng xét xử buộc các bị cáo bồi thường cho gia đình nạn nhân 380 triệu đồng, nộp lại 1,2 tỷ đồng thu lợi bất chính.',
    names: [
      'figure 380 triệu đồng: xét xử buộc các bị cáo bồi thường cho gia đình nạn nhân',
      'figure 1,2 tỷ đồng: nộp thu lợi bất chính',
    ],
  },
  {
    text: 'Đoàn thể thao của tỉnh giành 112 huy chương, gồm 31 HCV, 36 HCB và 45 HCĐ, vượt chỉ tiêu 12 huy chương.',
    names: [
      'figure 112 huy chương: giành huy chương',
      'figure 31 HCV: HCV',
      'figure 36 HCB: HCB',
      'figure 45 HCĐ: HCĐ',
      'figure 12 huy chương: giành huy chương',
    ],
  },
  {
    text: 'Giải thu hút 24 đội với hơn 360 vận động viên, thi đấu ở 5 nội dung.',
    names: ['figure 24 đội: giải thu hút đội', 'figure 360 vận động viên: vận động viên', 'figure 5 nội dung: thi đấu'],
  },
  {
    text: 'Số người tập luyện thể thao thường xuyên chiếm 38,5% dân số, số gia đình thể thao 27,1%; toàn tỉnh hiện có 412 câu lạc bộ, tăng 36 so với năm 2024.',
    names: [
      'figure 38,5%: số người tập luyện thể thao thường xuyên',
      'figure 27,1%: số gia đình thể thao',
      'figure 412 câu lạc bộ: câu lạc bộ',
      'figure 36: câu lạc bộ',
    ],
  },
  {
    text: 'Mỗi vận động viên đoạt huy chương vàng được thưởng 30 triệu đồng, huy chương bạc 18 triệu đồng, huy chương đồng 10 triệu đồng.',
    names: [
      'figure 30 triệu đồng: mỗi vận động viên đoạt huy chương vàng được thưởng',
      'figure 18 triệu đồng: mỗi vận động viên đoạt huy chương bạc',
      'figure 10 triệu đồng: mỗi vận động viên đoạt huy chương đồng',
    ],
  },
  {
    text: 'Sân vận động mới có sức chứa 12.000 chỗ ngồi, kinh phí xây dựng 285 tỷ đồng, dự kiến khánh thành quý II/2026.',
    names: ['figure 12.000 chỗ: sân vận động mới có sức chứa chỗ ngồi', 'figure 285 tỷ đồng: kinh phí xây dựng'],
  },
  {
    text: 'Kỳ thi năm nay có 14.210 thí sinh đăng ký, trong đó 13.480 em là học sinh lớp 12, 730 thí sinh tự do; được bố trí tại 32 điểm thi với 612 phòng.',
    names: [
      'figure 14.210 thí sinh: thí sinh đăng ký',
      'figure 13.480 em: em là học sinh lớp 12',
      'figure 730 thí sinh: thí sinh tự do',
      'figure 32 điểm: điểm thi',
      'figure 612 phòng: phòng điểm thi',
    ],
  },
  {
    text: 'Tỷ lệ tốt nghiệp THPT của tỉnh đạt 99,1%, khối giáo dục thường xuyên 95,4%. Điểm trung bình môn Toán 5,12, Ngữ văn 7,26, Tiếng Anh 4,98.',
    names: ['figure 99,1%: tỷ lệ tốt nghiệp THPT', 'figure 95,4%: khối giáo dục thường xuyên'],
  },
  {
    text: 'Có 86 bài thi đạt điểm 9 trở lên, 3 bài bị điểm liệt.',
    names: ['figure 86 bài: bài thi đạt điểm 9 trở lên', 'figure 3 bài: bài bị điểm liệt'],
  },
  {
    text: 'Trường tuyển 450 chỉ tiêu, số hồ sơ nộp vào là 812, tỷ lệ chọi 1,8.',
    names: ['figure 812: số hồ sơ nộp'],
  },
  {
    text: 'Năm học 2025 - 2026, huyện còn thiếu 214 giáo viên, gồm mầm non 88, tiểu học 74, THCS 52.',
    names: [
      'figure 214 giáo viên: thiếu giáo viên',
      'figure 88: thiếu giáo viên mầm non',
      'figure 74: thiếu giáo viên tiểu học',
      'figure 52: thiếu giáo viên THCS',
    ],
  },
  {
    text: 'Tại chợ Đông Ba sáng nay, cà chua bán 28.000 đồng/kg, tăng 5.000 đồng so với tuần trước; rau muống 12.000 đồng/bó, cải ngọt 25.000 đồng/kg.',
    names: [
      'figure 28.000 đồng/kg: giá cà chua',
      'figure 5.000 đồng: giá cà chua',
      'figure 12.000 đồng/bó: giá rau muống',
      'figure 25.000 đồng/kg: giá cải ngọt',
    ],
  },
  {
    text: 'Xăng RON 95 giảm 310 đồng, còn 20.160 đồng/lít; dầu diesel tăng 120 đồng, lên 18.540 đồng/lít.',
    names: [
      'figure 310 đồng: Xăng RON 95',
      'figure 20.160 đồng/lít: giá xăng RON 95',
      'figure 120 đồng: dầu diesel',
      'figure 18.540 đồng/lít: giá dầu diesel',
    ],
  },
  {
    text: 'Vàng miếng được mua vào ở mức 131,2 triệu đồng/lượng, bán ra 133,2 triệu đồng/lượng, tăng 800.000 đồng mỗi chiều.',
    names: [
      'figure 131,2 triệu đồng/lượng: giá vàng miếng',
      'figure 133,2 triệu đồng/lượng: giá vàng miếng bán ra',
      'figure 800.000 đồng: giá vàng miếng bán ra',
    ],
  },
  {
    text: 'Cà phê nhân xô tuần qua được thu mua với giá 114.500 đồng/kg, giảm 2.300 đồng; hồ tiêu giữ ở mức 148.000 đồng/kg.',
    names: [
      'figure 114.500 đồng/kg: giá cà phê nhân xô tuần qua',
      'figure 2.300 đồng: giá cà phê nhân xô tuần qua',
      'figure 148.000 đồng/kg: giá hồ tiêu',
    ],
  },
  {
    text: 'Lúa OM 18 thương lái mua tại ruộng 6.800 đồng/kg, Đài thơm 8 từ 6.900 đến 7.000 đồng, IR 50404 chỉ 5.700 đồng.',
    names: [
      'figure 6.800 đồng/kg: giá lúa OM 18',
      'figure 6.900 đến 7.000 đồng: đài thơm 8',
      'figure 5.700 đồng: IR 50404',
    ],
  },
  {
    text: 'Đến 17 giờ ngày 3/10, mưa lũ đã làm 2 người chết, 1 người mất tích; 1.240 ngôi nhà bị ngập, 37 nhà bị sập hoàn toàn, 412 ha lúa và 96 ha hoa màu bị vùi lấp.',
    names: [
      'figure 2 người: người chết',
      'figure 1 người: người mất tích',
      'figure 1.240 ngôi nhà: ngôi nhà bị ngập',
      'figure 37 nhà: nhà bị sập hoàn toàn',
      'figure 412 ha: lúa bị vùi lấp',
      'figure 96 ha: hoa màu bị vùi lấp',
    ],
  },
  {
    text: 'Mực nước hồ lúc 7 giờ đạt 87,4 m, lưu lượng về hồ 640 m3/s, xả qua tràn 510 m3/s.',
    names: ['figure 87,4 m: mực nước hồ', 'figure 640 m3/s: lưu lượng về hồ', 'figure 510 m3/s: xả qua tràn'],
  },
  {
    text: 'Lượng mưa từ đêm 1/10 phổ biến 120 - 180 mm, có nơi trên 250 mm như Hướng Sơn 268 mm, Ba Nang 254 mm.',
    names: [
      'figure 120 - 180 mm: lượng mưa từ đêm',
      'figure 268 mm: lượng mưa từ đêm',
      'figure 254 mm: lượng mưa Ba Nang',
    ],
  },
  {
    text: 'Nhà ông bị cuốn trôi 2 con trâu, 60 con gà; cả bản mất 31 con gia súc, 540 con gia cầm.',
    names: ['figure 31 con: bản mất con gia súc', 'figure 540 con: con gia cầm'],
  },
  {
    text: 'Tổng thiệt hại ước tính 74 tỷ đồng, nặng nhất là giao thông 38 tỷ đồng, thủy lợi 17 tỷ đồng, nông nghiệp 12 tỷ đồng.',
    names: [
      'figure 74 tỷ đồng: tổng thiệt hại',
      'figure 38 tỷ đồng: thiệt hại giao thông',
      'figure 17 tỷ đồng: thiệt hại thủy lợi',
      'figure 12 tỷ đồng: thiệt hại nông nghiệp',
    ],
  },
  {
    text: 'Từ đầu năm, bệnh viện khám cho 96.400 lượt người, điều trị nội trú 11.200 lượt, phẫu thuật 2.340 ca, chuyển tuyến 860 ca.',
    names: [
      'figure 96.400 lượt người: khám cho lượt người',
      'figure 11.200 lượt: điều trị nội trú lượt',
      'figure 2.340 ca: phẫu thuật ca',
      'figure 860 ca: chuyển tuyến ca',
    ],
  },
  {
    text: 'Cứ 100 người trên 40 tuổi được đo thì 37 người tăng huyết áp, nhưng chỉ 15 người biết mình mắc bệnh.',
    names: ['figure 37 người: người tăng huyết áp', 'figure 15 người: người biết mình mắc bệnh'],
  },
  {
    text: 'Tỷ lệ trẻ dưới 5 tuổi suy dinh dưỡng thể nhẹ cân là 9,8%, thể thấp còi 17,6%; thừa cân, béo phì ở học sinh thành thị lên tới 24%.',
    names: [
      'figure 9,8%: tỷ lệ trẻ dưới 5 tuổi suy dinh dưỡng thể nhẹ cân',
      'figure 17,6%: tỷ lệ trẻ dưới 5 tuổi suy dinh dưỡng thể thấp còi',
      'figure 24%: thừa cân, béo phì ở học sinh thành thị',
    ],
  },
  {
    text: 'Trong 212 ca sốt xuất huyết có 140 ca ở phường Tân Lập, 38 ca ở Ea Kao, còn lại rải rác các xã.',
    names: ['figure 212 ca: ca sốt xuất huyết', 'figure 140 ca: ca sốt xuất huyết', 'figure 38 ca: ca sốt xuất huyết'],
  },
  {
    text: 'Chi phí một ca lọc máu khoảng 560.000 đồng, bảo hiểm y tế chi trả 95%, người bệnh đóng 28.000 đồng.',
    names: [
      'figure 560.000 đồng: chi phí một ca lọc máu',
      'figure 95%: bảo hiểm y tế chi trả',
      'figure 28.000 đồng: người bệnh đóng',
    ],
  },
  {
    text: 'Tiêm chủng mở rộng cho trẻ dưới 1 tuổi đạt 71,3%, thấp hơn cùng kỳ 6,2 điểm phần trăm; vắc xin sởi mũi 2 mới đạt 64%.',
    names: ['figure 71,3%: tiêm chủng mở rộng cho trẻ dưới 1 tuổi', 'figure 64%: vắc xin sởi mũi 2'],
  },
];
