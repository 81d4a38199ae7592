import type { NamesCase } from './names-case';

/** Short scenes of all these, with headings, lists and tables. Every sentence written for this table, with what it measures, before it was read. */
export const SCENES: readonly NamesCase[] = [
  {
    text: 'Chiều 2/10, Công an tỉnh họp báo quý III. Theo Đại tá Lê Văn Hòa, toàn tỉnh ghi nhận 214 vụ phạm pháp hình sự, giảm 8,9% so với cùng kỳ; tỷ lệ điều tra, khám phá đạt 88,3%, riêng án rất nghiêm trọng và đặc biệt nghiêm trọng đạt 100%.',
    names: [
      'figure 214 vụ: vụ phạm pháp hình sự',
      'figure 8,9%: vụ phạm pháp hình sự',
      'figure 88,3%: tỷ lệ điều tra, khám phá',
      'figure 100%: án rất nghiêm trọng và đặc biệt nghiêm trọng',
    ],
  },
  {
    text: 'Về ma túy, lực lượng chức năng bắt 97 vụ, 128 đối tượng, thu 3,2 kg heroin, 14.600 viên hồng phiến, 1,1 kg ma túy đá.',
    names: [
      'figure 97 vụ: bắt vụ',
      'figure 128 đối tượng: bắt đối tượng',
      'figure 3,2 kg: thu heroin',
      'figure 14.600 viên: thu viên hồng phiến',
      'figure 1,1 kg: ma túy đá',
    ],
  },
  {
    text: 'Qua tuần tra, Trạm Cảnh sát giao thông xử lý 1.912 lượt phương tiện, trong đó ô tô 705, mô tô 1.207.',
    names: ['figure 1.912 lượt phương tiện: xử lý lượt phương tiện', 'figure 705: ô tô', 'figure 1.207: mô tô'],
  },
  {
    text: 'Trong số 41 vụ đuối nước có 28 vụ xảy ra ở sông suối, 9 vụ ở ao hồ, 4 vụ ở công trình. Nạn nhân là học sinh tiểu học chiếm 46%.',
    names: [
      'figure 41 vụ: vụ đuối nước',
      'figure 28 vụ: vụ xảy ra ở sông suối',
      'figure 9 vụ: vụ xảy ra ở ao hồ',
      'figure 4 vụ: vụ xảy ra ở công trình',
      'figure 46%: nạn nhân là học sinh tiểu học',
    ],
  },
  {
    text: 'Bị cáo Nguyễn Văn T. bị phạt 7 năm tù. Bốn đồng phạm lĩnh từ 2 đến 5 năm. Tòa cũng tuyên tịch thu 640 triệu đồng và 2 ô tô dùng để phạm tội.',
    names: ['figure 640 triệu đồng: tuyên tịch thu', 'figure 2 ô tô: ô tô dùng'],
  },
  {
    text: 'Hòa giải thành 412/530 vụ, đạt 77,7%; đối thoại thành 9/21 vụ.',
    names: [
      'figure 412/530 vụ: hòa giải thành vụ',
      'figure 77,7%: hòa giải thành vụ',
      'figure 9/21 vụ: đối thoại thành vụ',
    ],
  },
  {
    text: 'Kinh phí tổ chức đại hội thể dục thể thao là 3,4 tỷ đồng, trong đó xã hội hóa 1,9 tỷ đồng. Có 38/45 xã, phường đã hoàn thành đại hội cấp cơ sở.',
    names: [
      'figure 3,4 tỷ đồng: kinh phí tổ chức đại hội thể dục thể thao',
      'figure 1,9 tỷ đồng: xã hội hóa',
      'figure 38/45 xã: xã, phường đã hoàn thành đại hội cấp cơ sở',
    ],
  },
  {
    text: 'Ngành giáo dục có 512 trường, 8.140 lớp, 268.000 học sinh. Bậc mầm non huy động 31% trẻ nhà trẻ, 96% trẻ mẫu giáo, riêng trẻ 5 tuổi 99,9%.',
    names: [
      'figure 512 trường: trường',
      'figure 8.140 lớp: lớp',
      'figure 268.000 học sinh: học sinh',
      'figure 31%: bậc mầm non huy động trẻ nhà trẻ',
      'figure 96%: trẻ mẫu giáo',
      'figure 99,9%: trẻ 5 tuổi',
    ],
  },
  {
    text: 'Số thí sinh dự thi môn Ngữ văn là 14.187, vắng 23; môn Toán có 14.180 em dự thi, vắng 30 em. Có 2 thí sinh bị đình chỉ.',
    names: [
      'figure 14.187: số thí sinh dự thi môn Ngữ văn',
      'figure 23: thí sinh vắng',
      'figure 14.180 em: em dự thi',
      'figure 30 em: vắng',
      'figure 2 thí sinh: thí sinh bị đình chỉ',
    ],
  },
  {
    text: 'Điểm chuẩn vào lớp 10 năm nay giảm ở 12 trường, tăng ở 5 trường. Trường cao nhất lấy 21,5 điểm.',
    names: ['figure 12 trường: điểm chuẩn vào lớp giảm', 'figure 5 trường: điểm chuẩn vào lớp giảm'],
  },
  {
    text: 'Mức thu học phí: mầm non 95.000 đồng/tháng, THCS 80.000 đồng/tháng, THPT 110.000 đồng/tháng; vùng miền núi bằng một nửa.',
    names: [
      'figure 95.000 đồng/tháng: mức thu học phí: mầm non',
      'figure 80.000 đồng/tháng: mức thu học phí: THCS',
      'figure 110.000 đồng/tháng: mức thu học phí: THPT',
    ],
  },
  {
    text: 'Thịt lợn mông sấn bán 130.000 đồng/kg, ba chỉ 145.000 đồng, sườn non 170.000 đồng; trứng gà ta 4.500 đồng/quả. Cá trắm giá 75.000 đồng/kg, không đổi so với tháng trước.',
    names: [
      'figure 130.000 đồng/kg: giá thịt lợn mông sấn',
      'figure 145.000 đồng: ba chỉ',
      'figure 170.000 đồng: sườn non',
      'figure 4.500 đồng/quả: giá trứng gà ta',
      'figure 75.000 đồng/kg: cá trắm giá',
    ],
  },
  {
    text: 'CPI tháng 9 tăng 0,42% so với tháng trước. Trong 11 nhóm hàng có 8 nhóm tăng giá, 2 nhóm giảm; tăng mạnh nhất là nhóm giáo dục với 2,15%, nhóm nhà ở, điện, nước 0,87%.',
    names: [
      'figure 0,42%: CPI',
      'figure 11 nhóm hàng: nhóm hàng',
      'figure 8 nhóm: nhóm tăng giá',
      'figure 2 nhóm: nhóm',
      'figure 2,15%: mạnh nhất là nhóm giáo dục',
      'figure 0,87%: nhóm nhà ở, điện, nước',
    ],
  },
  {
    text: 'Giá vật liệu tăng: cát xây 420.000 đồng/m3, đá 1x2 là 380.000 đồng/m3, thép cuộn 14,2 triệu đồng/tấn, xi măng 1,65 triệu đồng/tấn.',
    names: [
      'figure 420.000 đồng/m3: giá vật liệu tăng: cát xây',
      'figure 380.000 đồng/m3: giá vật liệu tăng: đá 1x2',
      'figure 14,2 triệu đồng/tấn: giá vật liệu tăng: thép cuộn',
      'figure 1,65 triệu đồng/tấn: giá vật liệu tăng: xi măng',
    ],
  },
  {
    text: 'Các hồ thủy lợi đang tích 71% dung tích, hồ thủy điện 83%. Toàn tỉnh có 4 hồ xả lũ, lớn nhất là hồ A Lưới 1.250 m3/s.',
    names: [
      'figure 71%: tích dung tích',
      'figure 83%: hồ thủy điện',
      'figure 4 hồ: hồ xả lũ',
      'figure 1.250 m3/s: lớn nhất là hồ A Lưới',
    ],
  },
  {
    text: 'Để khắc phục hậu quả, tỉnh trích 25 tỷ đồng từ dự phòng ngân sách, Trung ương hỗ trợ 100 tỷ đồng và 500 tấn gạo, các tổ chức, cá nhân ủng hộ 11,4 tỷ đồng.',
    names: [
      'figure 25 tỷ đồng: trích từ dự phòng ngân sách',
      'figure 100 tỷ đồng: trung ương hỗ trợ',
      'figure 500 tấn: gạo',
      'figure 11,4 tỷ đồng: các tổ chức, cá nhân ủng hộ',
    ],
  },
  {
    text: 'Mỗi ngày, khoa khám 320 - 350 bệnh nhân; riêng bệnh hô hấp tăng 40% so với tháng trước. Trong số trẻ nhập viện, 62% chưa tiêm đủ mũi.',
    names: [
      'figure 320 - 350 bệnh nhân: khoa khám bệnh nhân',
      'figure 40%: bệnh hô hấp',
      'figure 62%: chưa tiêm đủ mũi',
    ],
  },
  {
    text: 'Người trưởng thành cần ngủ 7 - 8 giờ, uống 2 lít nước mỗi ngày, đi bộ ít nhất 30 phút. Chỉ 24% người được hỏi làm được cả ba điều này.',
    names: ['figure 24%: người được hỏi làm được cả ba điều'],
  },
  {
    text: 'Trung tâm Y tế đã lấy 240 mẫu nước, kết quả 31 mẫu không đạt vi sinh, 12 mẫu nhiễm asen vượt ngưỡng.',
    names: ['figure 240 mẫu: lấy mẫu nước', 'figure 31 mẫu: mẫu không đạt vi sinh', 'figure 12 mẫu: mẫu nhiễm asen'],
  },
  {
    text: 'Số ca tay chân miệng tuần qua là 86, tăng 21 ca so với tuần trước; cộng dồn từ đầu năm 2.140 ca, không có tử vong.',
    names: [
      'figure 86: số ca tay chân miệng tuần qua',
      'figure 21 ca: số ca tay chân miệng tuần qua',
      'figure 2.140 ca: số ca tay chân miệng tuần qua',
    ],
  },
  {
    text: 'Tiếp nhận 1.860 đơn vị máu, vượt chỉ tiêu 24%; người hiến nhiều nhất đã 52 lần.',
    names: ['figure 1.860 đơn vị máu: tiếp nhận đơn vị máu', 'figure 24%: tiếp nhận đơn vị máu'],
  },
  {
    text: 'Huyện hỗ trợ mỗi nghệ nhân truyền dạy 1,5 triệu đồng/tháng, mỗi học viên 30.000 đồng/buổi; bốn năm mở được 18 lớp với 396 học viên.',
    names: [
      'figure 1,5 triệu đồng/tháng: hỗ trợ mỗi nghệ nhân truyền dạy',
      'figure 30.000 đồng/buổi: hỗ trợ mỗi học viên',
      'figure 18 lớp: mở lớp',
      'figure 396 học viên: học viên lớp',
    ],
  },
  {
    text: 'Đầu nhiệm kỳ, cả xã mới có 3 hợp tác xã; nay đã thành lập 11 hợp tác xã, thu hút 286 thành viên, tạo việc làm cho trên 500 lao động.',
    names: [
      'figure 3 hợp tác xã: hợp tác xã',
      'figure 11 hợp tác xã: thành lập hợp tác xã',
      'figure 286 thành viên: thu hút thành viên',
      'figure 500 lao động: tạo việc làm cho lao động',
    ],
  },
  {
    text: 'Có 98,6% cán bộ, đảng viên dự học trực tiếp và trực tuyến; ở khối doanh nghiệp tỷ lệ này là 91%, ở nông thôn 96,2%.',
    names: [
      'figure 98,6%: cán bộ, đảng viên dự học trực tiếp và trực tuyến',
      'figure 91%: cán bộ, đảng viên dự học trực tiếp và trực tuyến',
      'figure 96,2%: cán bộ, đảng viên dự học trực tiếp và trực tuyến nông thôn',
    ],
  },
  {
    text: 'Trong 1.240 lao động bị mất việc có 830 người nhận trợ cấp thất nghiệp, 215 người tìm được việc mới, 195 người chưa liên lạc được.',
    names: [
      'figure 1.240 lao động: lao động bị mất việc',
      'figure 830 người: người nhận trợ cấp thất nghiệp',
      'figure 215 người: người tìm được việc mới',
      'figure 195 người: người chưa liên lạc',
    ],
  },
  {
    text: 'Bảo hiểm xã hội cơ sở Ba Tơ đã cấp mới 1.120 sổ, chốt 640 sổ, giải quyết 312 hồ sơ hưởng một lần; số người rút một lần giảm 28%.',
    names: [
      'figure 1.120 sổ: cấp mới sổ',
      'figure 640 sổ: chốt sổ',
      'figure 312 hồ sơ: giải quyết hồ sơ hưởng',
      'figure 28%: số người rút một lần',
    ],
  },
  {
    text: 'Mức đóng BHXH tự nguyện thấp nhất 330.000 đồng/tháng; Nhà nước hỗ trợ hộ nghèo 50%, hộ cận nghèo 40%, người dân tộc thiểu số 40%, các đối tượng khác 20%.',
    names: [
      'figure 330.000 đồng/tháng: mức đóng BHXH tự nguyện thấp nhất',
      'figure 50%: hỗ trợ hộ nghèo',
      'figure 40%: hộ cận nghèo',
      'figure 40%: người dân tộc thiểu số',
      'figure 20%: các đối tượng khác',
    ],
  },
  {
    text: 'Chi lương hưu tháng 10 là 412 tỷ đồng, trong đó qua tài khoản 386 tỷ đồng, tiền mặt 26 tỷ đồng.',
    names: [
      'figure 412 tỷ đồng: chi lương hưu',
      'figure 386 tỷ đồng: chi lương hưu qua tài khoản',
      'figure 26 tỷ đồng: chi lương hưu qua tài khoản tiền mặt',
    ],
  },
  {
    text: 'Toàn xã hiện có 96 hộ vay vốn ngân hàng chính sách, dư nợ 5,8 tỷ đồng; nợ quá hạn 42 triệu đồng, chiếm 0,72%. Vay nhiều nhất là hộ ông Páo: 200 triệu đồng.',
    names: [
      'figure 96 hộ: hộ vay vốn ngân hàng chính sách',
      'figure 5,8 tỷ đồng: dư nợ',
      'figure 42 triệu đồng: nợ quá hạn',
      'figure 0,72%: nợ quá hạn',
    ],
  },
  {
    text: 'Ngân hàng đã giảm lãi suất cho 1.860 khách hàng với dư nợ 2.400 tỷ đồng, mức giảm 0,5 - 1,5%.',
    names: [
      'figure 1.860 khách hàng: lãi suất cho khách hàng',
      'figure 2.400 tỷ đồng: dư nợ',
      'figure 0,5 - 1,5%: mức giảm',
    ],
  },
  {
    text: 'PV: Thưa ông, sau sáp nhập biên chế giảm thế nào? - Ông Trần Văn Lực: Trước đây ba xã có 98 cán bộ, công chức, nay còn 61 người, dự kiến đến cuối năm 2026 còn 54.',
    names: [
      'figure 98 cán bộ: cán bộ, công chức',
      'figure 61 người: cán bộ, công chức',
      'target 54: cán bộ, công chức',
    ],
  },
  {
    text: 'Tôi lấy ví dụ về rừng: tỷ lệ che phủ của tỉnh là 57,8%, nhưng rừng giàu chỉ 11%, còn lại là rừng nghèo và rừng trồng.',
    names: ['figure 57,8%: tỷ lệ che phủ', 'figure 11%: tỷ lệ rừng giàu'],
  },
  {
    text: 'Lương khởi điểm của kỹ sư 9 triệu đồng, của công nhân 7,2 triệu đồng; cộng tăng ca, người thạo nghề lĩnh 12 - 14 triệu đồng mỗi tháng.',
    names: [
      'figure 9 triệu đồng: lương khởi điểm của kỹ sư',
      'figure 7,2 triệu đồng: lương khởi điểm của công nhân',
      'figure 12 - 14 triệu đồng mỗi tháng: cộng tăng ca, người thạo nghề lĩnh',
    ],
  },
  {
    text: '1. Về kinh tế:\n- Thu ngân sách: 14,2 tỷ đồng, bằng 104% dự toán.\n- Gieo trồng: lúa 412 ha, ngô 230 ha, sắn 118 ha.\n- Chăn nuôi: trâu, bò 2.140 con; lợn 6.300 con; gia cầm 41.000 con.\n- Trồng rừng được 64 ha/60 ha, đạt 106,7%.',
    names: [
      'figure 14,2 tỷ đồng: thu ngân sách',
      'figure 104%: thu ngân sách',
      'figure 412 ha: lúa',
      'figure 230 ha: ngô',
      'figure 118 ha: sắn',
      'figure 2.140 con: trâu, bò',
      'figure 6.300 con: lợn',
      'figure 41.000 con: gia cầm',
      'figure 64 ha/60 ha: trồng rừng',
      'figure 106,7%: trồng rừng',
    ],
  },
  {
    text: 'Điều 1. Chỉ tiêu phát triển kinh tế - xã hội năm 2026:\na) Tốc độ tăng giá trị sản xuất: 11%; trong đó nông, lâm nghiệp 4,5%, công nghiệp, xây dựng 14%, dịch vụ 12,3%.\nb) Tỷ lệ hộ nghèo giảm 2,5%; trường đạt chuẩn quốc gia 78%.\nc) Giải quyết việc làm 1.200 lao động, trong đó xuất khẩu 90.',
    names: [
      'target 11%: tốc độ tăng giá trị sản xuất',
      'target 4,5%: tốc độ tăng nông, lâm nghiệp',
      'target 14%: tốc độ tăng công nghiệp, xây dựng',
      'target 12,3%: tốc độ tăng dịch vụ',
      'target 2,5%: tỷ lệ hộ nghèo',
      'target 78%: trường đạt chuẩn quốc gia',
      'target 1.200 lao động: giải quyết việc làm',
      'target 90: xuất khẩu',
    ],
  },
  {
    text: 'STT | Lĩnh vực | Hồ sơ tiếp nhận | Đúng hạn (%) | Trễ hạn (%)\n1 | Đất đai | 1.240 | 91,5 | 8,5\n2 | Hộ tịch | 2.860 | 99,8 | 0,2',
    names: [
      'figure 1.240: hồ sơ tiếp nhận đất đai',
      'figure 91,5: đúng hạn đất đai',
      'figure 8,5: trễ hạn đất đai',
      'figure 2.860: hồ sơ tiếp nhận hộ tịch',
      'figure 99,8: đúng hạn hộ tịch',
      'figure 0,2: trễ hạn hộ tịch',
    ],
  },
  {
    text: 'Hồ sơ giải quyết trong tháng 9: 3.412, trong đó trước hạn 2.900 (85%), đúng hạn 470, quá hạn 42.',
    names: [
      'figure 3.412: hồ sơ giải quyết',
      'figure 2.900: hồ sơ giải quyết trước hạn',
      'figure 85%: hồ sơ giải quyết trước hạn',
      'figure 470: hồ sơ giải quyết đúng hạn',
      'figure 42: hồ sơ giải quyết quá hạn',
    ],
  },
  {
    text: 'Tổng số cử tri của phường là 21.340 người, đi bầu 21.298 người, đạt 99,8%; khu phố 5 và khu phố 7 có 100% cử tri đi bầu trước 10 giờ.',
    names: [
      'figure 21.340 người: tổng số cử tri',
      'figure 21.298 người: đi bầu',
      'figure 99,8%: đi bầu',
      'figure 100%: cử tri đi bầu',
    ],
  },
  {
    text: 'Dân số toàn xã 11.620 người, người Mông chiếm 62%, người Thái 27%, còn lại là người Kinh và các dân tộc khác; hộ nghèo đa chiều 38,4%.',
    names: [
      'figure 11.620 người: dân số toàn xã',
      'figure 62%: người Mông',
      'figure 27%: người Thái',
      'figure 38,4%: hộ nghèo đa chiều',
    ],
  },
  {
    text: 'Cơ cấu kinh tế chuyển dịch đúng hướng: nông nghiệp 42%, công nghiệp - xây dựng 23%, dịch vụ 35%.',
    names: [
      'figure 42%: cơ cấu kinh tế: nông nghiệp',
      'figure 23%: cơ cấu kinh tế: công nghiệp - xây dựng',
      'figure 35%: cơ cấu kinh tế: dịch vụ',
    ],
  },
  {
    text: 'Tuyến đường dài 6,2 km, mặt đường rộng 5,5 m, tổng vốn 47 tỷ đồng; qua 3 thôn có 128 hộ bị ảnh hưởng, 119 hộ đã nhận tiền đền bù.',
    names: [
      'figure 47 tỷ đồng: tổng vốn tuyến đường',
      'figure 128 hộ: hộ bị ảnh hưởng',
      'figure 119 hộ: hộ đã nhận tiền đền bù',
    ],
  },
  {
    text: 'Nước sạch nông thôn đã đến với 92% hộ dân, trong đó từ công trình tập trung 48%. Tỷ lệ hộ có nhà tiêu hợp vệ sinh là 84%, chuồng trại hợp vệ sinh 66%.',
    names: [
      'figure 92%: đến với hộ dân',
      'figure 48%: từ công trình tập trung',
      'figure 84%: tỷ lệ hộ có nhà tiêu hợp vệ sinh',
      'figure 66%: chuồng trại hợp vệ sinh',
    ],
  },
  {
    text: 'Thư viện tỉnh phục vụ 184.000 lượt bạn đọc, bổ sung 6.200 bản sách, luân chuyển về cơ sở 14.500 bản. Số thẻ cấp mới 1.320.',
    names: [
      'figure 184.000 lượt: phục vụ lượt bạn đọc',
      'figure 6.200 bản sách: bổ sung bản sách',
      'figure 14.500 bản: luân chuyển về cơ sở bản',
      'figure 1.320: số thẻ cấp mới',
    ],
  },
  {
    text: 'Phạt từ 4 đến 6 triệu đồng đối với người điều khiển xe máy vượt đèn đỏ; ô tô từ 18 đến 20 triệu đồng.',
    names: ['figure 4 đến 6 triệu đồng: đối với người điều khiển xe máy', 'figure 18 đến 20 triệu đồng: ô tô'],
  },
];
