import type { NamesCase } from './names-case';

/** Handicraft, party work, insurance, banks, interviews, notices, fields and works. Every sentence written for this table, with what it measures, before it was read. */
export const PARTY_AND_MONEY: readonly NamesCase[] = [
  {
    text: 'Làng nghề hiện còn 143 hộ làm gốm với 410 lao động, doanh thu mỗi năm chừng 52 tỷ đồng, thu nhập bình quân 7,5 triệu đồng/người/tháng.',
    names: [
      'figure 143 hộ: hộ làm gốm',
      'figure 410 lao động: lao động',
      'figure 52 tỷ đồng: doanh thu',
      'figure 7,5 triệu đồng/người/tháng: thu nhập bình quân',
    ],
  },
  {
    text: 'Một chiếc chiếu hoa bán 180.000 đồng, chiếu trơn 120.000 đồng, trừ chi phí lãi chừng 40.000 đồng/chiếc.',
    names: [
      'figure 180.000 đồng: giá chiếu hoa',
      'figure 120.000 đồng: giá chiếu trơn',
      'figure 40.000 đồng/chiếc: lãi',
    ],
  },
  {
    text: 'Hồi đó cả làng có 300 khung cửi, nay chỉ còn 46, thợ dưới 40 tuổi đếm được 9 người.',
    names: ['figure 300 khung: khung cửi', 'figure 46: khung cửi', 'figure 9 người: thợ dưới 40 tuổi đếm'],
  },
  {
    text: 'Năm 2024, làng nghề xuất 1,2 triệu sản phẩm, trong đó 70% sang châu Âu, 20% sang Nhật Bản.',
    names: [
      'figure 1,2 triệu sản phẩm: làng nghề xuất sản phẩm',
      'figure 70%: sang châu Âu',
      'figure 20%: sang Nhật Bản',
    ],
  },
  {
    text: 'Đảng bộ hiện có 47 chi bộ trực thuộc với 1.318 đảng viên; trong năm kết nạp 42 đảng viên mới, đạt 105% kế hoạch, trong đó có 18 nữ, 11 người dân tộc thiểu số.',
    names: [
      'figure 47 chi bộ: chi bộ trực thuộc',
      'figure 1.318 đảng viên: đảng viên',
      'figure 42 đảng viên: kết nạp đảng viên mới',
      'figure 105%: kết nạp đảng viên mới',
      'figure 18 nữ: kết nạp đảng viên mới',
      'figure 11 người dân: người dân tộc thiểu số',
    ],
  },
  {
    text: 'Kết quả xếp loại năm 2024: hoàn thành xuất sắc nhiệm vụ 9 chi bộ (19,1%), hoàn thành tốt 33 chi bộ (70,2%), hoàn thành 5 chi bộ; không có chi bộ không hoàn thành nhiệm vụ.',
    names: [
      'figure 9 chi bộ: xếp loại hoàn thành xuất sắc nhiệm vụ chi bộ',
      'figure 19,1%: xếp loại hoàn thành xuất sắc nhiệm vụ chi bộ',
      'figure 33 chi bộ: xếp loại hoàn thành tốt chi bộ',
      'figure 70,2%: xếp loại hoàn thành tốt chi bộ',
      'figure 5 chi bộ: xếp loại hoàn thành chi bộ',
    ],
  },
  {
    text: 'Ủy ban kiểm tra các cấp kiểm tra 64 tổ chức đảng và 212 đảng viên; giám sát chuyên đề 31 tổ chức, 90 đảng viên; thi hành kỷ luật 17 đảng viên, gồm khiển trách 11, cảnh cáo 4, khai trừ 2.',
    names: [
      'figure 64 tổ chức đảng: kiểm tra tổ chức đảng',
      'figure 212 đảng viên: kiểm tra đảng viên',
      'figure 31 tổ chức: giám sát chuyên đề tổ chức',
      'figure 90 đảng viên: giám sát chuyên đề đảng viên',
      'figure 17 đảng viên: thi hành kỷ luật đảng viên',
      'figure 11: khiển trách',
      'figure 4: cảnh cáo',
      'figure 2: khai trừ',
    ],
  },
  {
    text: 'Mặt trận xã đã xóa 38 nhà tạm, xây mới 29 nhà, sửa chữa 9 nhà, tổng kinh phí 2,4 tỷ đồng.',
    names: [
      'figure 38 nhà: xóa nhà tạm',
      'figure 29 nhà: xây mới nhà',
      'figure 9 nhà: sửa chữa nhà',
      'figure 2,4 tỷ đồng: tổng kinh phí sửa chữa nhà',
    ],
  },
  {
    text: 'Có 6 đơn vị dưới 20% kế hoạch giải ngân, 3 đơn vị chưa giải ngân đồng nào.',
    names: ['figure 6 đơn vị: đơn vị dưới 20% kế hoạch giải ngân', 'figure 3 đơn vị: đơn vị chưa giải ngân đồng nào'],
  },
  {
    text: 'Toàn tỉnh có 214.600 người tham gia BHXH, gồm 171.200 người tham gia bắt buộc và 43.400 người tham gia tự nguyện; số nợ 186 tỷ đồng, chiếm 3,4% số phải thu.',
    names: [
      'figure 214.600 người: người tham gia BHXH',
      'figure 171.200 người: người tham gia bắt buộc',
      'figure 43.400 người: người tham gia tự nguyện',
      'figure 186 tỷ đồng: số nợ',
      'figure 3,4%: số nợ',
    ],
  },
  {
    text: 'Tỷ lệ bao phủ BHYT đạt 94,7% dân số, riêng học sinh đạt 98,9%, hộ cận nghèo 100%, nông dân có mức sống trung bình mới 62%.',
    names: [
      'figure 94,7%: tỷ lệ bao phủ BHYT',
      'figure 98,9%: tỷ lệ học sinh',
      'figure 100%: tỷ lệ hộ cận nghèo',
      'figure 62%: nông dân có mức sống trung bình',
    ],
  },
  {
    text: 'Từ 1/7, trợ cấp xã hội tăng từ 500.000 đồng lên 550.000 đồng/tháng; người từ 75 tuổi không có lương hưu được hưởng 500.000 đồng/tháng.',
    names: ['figure 500.000 đồng: trợ cấp xã hội', 'figure 550.000 đồng/tháng: trợ cấp xã hội'],
  },
  {
    text: 'Huyện đang chi trả trợ cấp cho 4.860 đối tượng bảo trợ với số tiền 3,1 tỷ đồng mỗi tháng, trong đó người cao tuổi 2.110, người khuyết tật 1.940, trẻ mồ côi 130.',
    names: [
      'figure 4.860 đối tượng: trợ cấp cho đối tượng bảo trợ',
      'figure 3,1 tỷ đồng mỗi tháng: số tiền trợ cấp cho đối tượng bảo trợ',
      'figure 2.110: người cao tuổi',
      'figure 1.940: người khuyết tật',
      'figure 130: trẻ mồ côi',
    ],
  },
  {
    text: 'Đến 30/9, tổng nguồn vốn huy động đạt 86.400 tỷ đồng, tăng 9,3% so với đầu năm; dư nợ cho vay 112.700 tỷ đồng, tăng 11,8%; nợ xấu 1,46%.',
    names: [
      'figure 86.400 tỷ đồng: tổng nguồn vốn huy động',
      'figure 9,3%: tổng nguồn vốn huy động',
      'figure 112.700 tỷ đồng: dư nợ cho vay',
      'figure 11,8%: dư nợ cho vay',
      'figure 1,46%: nợ xấu',
    ],
  },
  {
    text: 'Dư nợ nông nghiệp, nông thôn chiếm 54%, doanh nghiệp nhỏ và vừa 21%, xuất khẩu 6%.',
    names: ['figure 54%: dư nợ nông nghiệp, nông thôn', 'figure 21%: doanh nghiệp nhỏ và vừa', 'figure 6%: xuất khẩu'],
  },
  {
    text: 'Ngân hàng Chính sách xã hội đang cho 31.200 hộ vay 1.760 tỷ đồng qua 14 chương trình; riêng hộ nghèo vay 290 tỷ đồng, hộ cận nghèo 340 tỷ đồng, giải quyết việc làm 410 tỷ đồng.',
    names: [
      'figure 31.200 hộ: hộ vay',
      'figure 1.760 tỷ đồng: hộ vay',
      'figure 14 chương trình: chương trình',
      'figure 290 tỷ đồng: hộ nghèo vay',
      'figure 340 tỷ đồng: hộ cận nghèo',
      'figure 410 tỷ đồng: giải quyết việc làm',
    ],
  },
  {
    text: 'Lãi suất cho vay ngắn hạn phổ biến 6,5%/năm, trung và dài hạn 8,9%; huy động kỳ hạn 12 tháng ở mức 4,7%.',
    names: [
      'figure 6,5%/năm: lãi suất cho vay ngắn hạn',
      'figure 8,9%: lãi suất cho vay trung và dài hạn',
      'figure 4,7%: huy động kỳ hạn',
    ],
  },
  {
    text: 'Các tổ tiết kiệm giữ tiền gửi của dân 46 tỷ đồng, bình quân mỗi hộ 1,9 triệu đồng.',
    names: ['figure 46 tỷ đồng: các tổ tiết kiệm giữ tiền gửi của dân', 'figure 1,9 triệu đồng: bình quân mỗi hộ'],
  },
  {
    text: '- Thưa bà, kết quả cấp sổ đỏ lần đầu đến nay ra sao? - Chúng tôi đã cấp 11.240 giấy, đạt 87% số hồ sơ tiếp nhận; còn 1.680 hồ sơ vướng quy hoạch.',
    names: ['figure 11.240 giấy: cấp giấy', 'figure 87%: cấp giấy', 'figure 1.680 hồ sơ: hồ sơ vướng quy hoạch'],
  },
  {
    text: 'Rác sinh hoạt mỗi ngày phát sinh 64 tấn, thu gom được 51 tấn, đạt gần 80%. Số còn lại người dân tự chôn lấp.',
    names: [
      'figure 64 tấn: rác sinh hoạt mỗi ngày phát sinh',
      'figure 51 tấn: thu gom rác sinh hoạt mỗi ngày phát sinh',
      'figure 80%: thu gom rác sinh hoạt mỗi ngày phát sinh',
    ],
  },
  {
    text: 'Kết luận của Thường trực HĐND xã: thống nhất phân bổ 4,6 tỷ đồng, trong đó 2,8 tỷ đồng sửa trường mầm non, 1,1 tỷ đồng làm đường nội đồng, phần còn lại mua sắm thiết bị.',
    names: [
      'figure 4,6 tỷ đồng: thống nhất phân bổ',
      'figure 2,8 tỷ đồng: sửa trường mầm non',
      'figure 1,1 tỷ đồng: làm đường nội đồng',
    ],
  },
  {
    text: 'Phấn đấu đến năm 2030: tỷ lệ đô thị hóa 45%; thu nhập bình quân 95 triệu đồng/người/năm; hộ nghèo còn dưới 1%; 100% thôn có nhà văn hóa; trồng mới 300 ha rừng.',
    names: [
      'target 45%: tỷ lệ đô thị hóa',
      'target 95 triệu đồng/người/năm: thu nhập bình quân',
      'target 1%: hộ nghèo',
      'target 100%: thôn có nhà văn hóa',
      'target 300 ha: trồng mới rừng',
    ],
  },
  {
    text: 'Nghị quyết giao chỉ tiêu năm 2026 thu ngân sách 21 tỷ đồng. Năm 2025 xã thu được 18,4 tỷ đồng, bằng 112% dự toán.',
    names: ['target 21 tỷ đồng: thu ngân sách', 'figure 18,4 tỷ đồng: thu', 'figure 112%: thu'],
  },
  {
    text: 'Mức hỗ trợ: hộ bị sập nhà 60 triệu đồng, hư hỏng nặng 30 triệu đồng, hộ phải di dời khẩn cấp 40 triệu đồng.',
    names: [
      'figure 60 triệu đồng: mức hỗ trợ: hộ bị sập nhà',
      'figure 30 triệu đồng: mức hỗ trợ: hư hỏng nặng',
      'figure 40 triệu đồng: mức hỗ trợ: hộ phải di dời khẩn cấp',
    ],
  },
  {
    text: 'Sầu riêng năm nay được mùa: năng suất 18 tấn/ha, sản lượng ước 42.000 tấn, giá bán 75.000 đồng/kg.',
    names: [
      'figure 18 tấn/ha: năng suất sầu riêng được mùa',
      'figure 42.000 tấn: sản lượng sầu riêng được mùa',
      'figure 75.000 đồng/kg: giá bán sầu riêng được mùa',
    ],
  },
  {
    text: 'Với cây chè, huyện đã trồng mới 120 ha, nâng tổng diện tích lên 2.340 ha, trong đó 1.980 ha cho thu hoạch, sản lượng búp tươi 19.500 tấn.',
    names: [
      'figure 120 ha: trồng mới',
      'figure 2.340 ha: tổng diện tích',
      'figure 1.980 ha: tổng diện tích cho thu hoạch',
      'figure 19.500 tấn: sản lượng búp tươi',
    ],
  },
  {
    text: 'Đàn trâu hiện có 6.120 con, đàn bò 11.400 con, lợn 48.000 con; gia cầm 1,1 triệu con. So với năm 2024, trâu giảm 3,1%, bò giảm 1,2%, còn lợn tăng 6,4%.',
    names: [
      'figure 6.120 con: đàn trâu',
      'figure 11.400 con: đàn bò',
      'figure 48.000 con: lợn',
      'figure 1,1 triệu con: gia cầm',
      'figure 3,1%: trâu',
      'figure 1,2%: bò',
      'figure 6,4%: lợn',
    ],
  },
  {
    text: 'Dự án cải tạo hồ Bản Chang có tổng mức đầu tư 84 tỷ đồng, khởi công năm 2023. Đến nay khối lượng thực hiện đạt 72%, giải ngân 51 tỷ đồng.',
    names: [
      'figure 84 tỷ đồng: tổng mức đầu tư dự án cải tạo hồ Bản Chang',
      'figure 72%: khối lượng',
      'figure 51 tỷ đồng: giải ngân Dự án cải tạo hồ Bản Chang',
    ],
  },
  {
    text: 'Du lịch khởi sắc với 1,84 triệu lượt khách, tăng 17%, trong đó khách quốc tế 96.000 lượt, khách lưu trú 410.000 lượt; doanh thu 1.320 tỷ đồng.',
    names: [
      'figure 1,84 triệu lượt khách: du lịch khởi sắc với lượt khách',
      'figure 17%: du lịch khởi sắc với lượt khách',
      'figure 96.000 lượt: khách quốc tế lượt, khách lưu trú',
      'figure 410.000 lượt: khách lưu trú',
      'figure 1.320 tỷ đồng: doanh thu',
    ],
  },
  {
    text: 'Trong 86 sản phẩm OCOP của huyện có 61 sản phẩm 3 sao, 23 sản phẩm 4 sao và 2 sản phẩm 5 sao.',
    names: [
      'figure 86 sản phẩm OCOP: sản phẩm OCOP',
      'figure 61 sản phẩm: sản phẩm 3 sao',
      'figure 23 sản phẩm: sản phẩm 4 sao',
      'figure 2 sản phẩm: sản phẩm 5 sao',
    ],
  },
  {
    text: 'Xã có 14/17 thôn đạt chuẩn nông thôn mới; 3 thôn còn lại đạt từ 12 đến 15 tiêu chí.',
    names: [
      'figure 14/17 thôn: thôn đạt chuẩn nông thôn mới',
      'figure 3 thôn: thôn còn lại',
      'figure 12 đến 15 tiêu chí: tiêu chí',
    ],
  },
  {
    text: 'Toàn xã hiện có 21 km đường trục xã đã nhựa hóa 100%, đường thôn cứng hóa 86%, đường nội đồng 54%.',
    names: [
      'figure 21 km: đường trục xã',
      'figure 100%: đường trục xã nhựa hóa',
      'figure 86%: đường thôn cứng hóa',
      'figure 54%: đường nội đồng',
    ],
  },
  {
    text: 'Số doanh nghiệp thành lập mới là 1.214, vốn đăng ký 9.860 tỷ đồng; tạm ngừng hoạt động 612, giải thể 148.',
    names: [
      'figure 1.214: số doanh nghiệp thành lập mới',
      'figure 9.860 tỷ đồng: vốn đăng ký',
      'figure 612: doanh nghiệp tạm ngừng hoạt động',
      'figure 148: doanh nghiệp giải thể',
    ],
  },
];
