/** An invented report in the shapes of provincial news: prose, a list of one mould, a table, repeated numbers. */
export const PROVINCIAL_TEXT = [
  'Huyện Mường Vi: Kinh tế chín tháng tăng trưởng khá',
  'Chín tháng đầu năm 2025, huyện Mường Vi hoàn thành 18/24 chỉ tiêu Nghị quyết đề ra.',
  'Tổng giá trị sản xuất ước đạt 2.186 tỷ đồng, tăng 10% so với cùng kỳ. Thu ngân sách trên địa bàn đạt 186,4 tỷ đồng, bằng 92% dự toán tỉnh giao.',
  'Sản xuất nông nghiệp phát triển ổn định. Diện tích gieo trồng đạt 5.320 ha, tăng 10% so với cùng kỳ. Sản lượng lương thực có hạt ước đạt 23.500 tấn. Tổng đàn gia súc có 41.200 con, tăng 2,5% so với cùng kỳ.',
  'Kết quả của các xã:',
  '- Xã Nậm Khao: thu nhập bình quân đạt 39 triệu đồng/người/năm, tỷ lệ hộ nghèo còn 4,49%.',
  '- Xã Tả Phời: thu nhập bình quân đạt 39 triệu đồng/người/năm, tỷ lệ hộ nghèo còn 6,12%.',
  '- Xã Bản Lầu: thu nhập bình quân đạt 45 triệu đồng/người/năm, tỷ lệ hộ nghèo còn 4,49%.',
  '- Xã Cốc San: thu nhập bình quân đạt 52 triệu đồng/người/năm, tỷ lệ hộ nghèo còn 3,07%.',
  'TT | Chỉ tiêu | Đơn vị | Kế hoạch | Thực hiện',
  '1 | Thu ngân sách | Tỷ đồng | 202 | 186,4',
  '2 | Trồng rừng mới | Ha | 850 | 912',
  '3 | Số trường đạt chuẩn quốc gia | Trường | 21 | 19',
  'Ông Giàng A Sùng, Chủ tịch UBND huyện, cho biết toàn huyện còn 1.486 hộ nghèo, giảm 312 hộ so với đầu năm. “Chúng tôi tập trung hỗ trợ 85 hộ làm nhà ở trong quý IV”, ông Sùng nói.',
  'Về xây dựng nông thôn mới, huyện có 12/16 xã đạt chuẩn; 100% số xã có đường ô tô đến trung tâm; 98,5% số hộ dùng điện lưới quốc gia.',
  'Phấn đấu đến năm 2030, thu nhập bình quân đạt từ 66 triệu đồng/người/năm trở lên, tỷ lệ hộ nghèo giảm mỗi năm 3 - 4%, tỷ lệ che phủ rừng đạt 61%.',
].join('\n');
