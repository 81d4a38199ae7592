import type { NamesCase } from './names-case';

/** Names said once for several amounts, cut in the middle, or told by what became of those counted. Every sentence written for this table. */
export const SAID_ONCE: readonly NamesCase[] = [
  {
    text: 'Tỷ lệ thất nghiệp là 2,1%, thành thị 2,9%, khu vực nông thôn 1,7%.',
    names: [
      'figure 2,1%: tỷ lệ thất nghiệp',
      'figure 2,9%: tỷ lệ thất nghiệp thành thị',
      'figure 1,7%: tỷ lệ thất nghiệp nông thôn',
    ],
  },
  {
    text: 'Khảo sát trên 900 người cho thấy tỷ lệ thiếu máu là 21,4%, giảm 2,1 điểm phần trăm. Nữ giới 26,8%, nam 14,2%.',
    names: [
      'figure 21,4%: tỷ lệ thiếu máu',
      'figure 26,8%: tỷ lệ thiếu máu nữ giới',
      'figure 14,2%: tỷ lệ thiếu máu nam',
    ],
  },
  {
    text: 'Tỷ lệ hồ sơ nộp trực tuyến trên địa bàn tỉnh đạt 64% (cấp tỉnh đạt 71%, cấp xã đạt 58,3%).',
    names: ['figure 71%: tỷ lệ hồ sơ nộp trực tuyến cấp tỉnh', 'figure 58,3%: tỷ lệ hồ sơ nộp trực tuyến cấp xã'],
  },
  {
    text: 'Tiền thưởng HCV giải trẻ 45 triệu đồng, HCB 20 triệu đồng.',
    names: ['figure 20 triệu đồng: tiền thưởng HCB giải trẻ'],
  },
  {
    text: 'Tiền ăn của tuyến năng khiếu là 180.000 đồng/ngày, tuyến trẻ 220.000 đồng/ngày.',
    names: ['figure 220.000 đồng/ngày: tiền ăn của tuyến trẻ'],
  },
  {
    text: 'Tỷ lệ trẻ em mầm non, THCS được học bơi 44%.',
    names: ['figure 44%: tỷ lệ trẻ em mầm non, THCS được học bơi'],
  },
  {
    text: 'a) Trồng trọt: Tổng diện tích gieo trồng 2.900 ha; riêng ngô xuân 810 ha, năng suất 44 tạ/ha.',
    names: ['figure 44 tạ/ha: năng suất ngô xuân'],
  },
  {
    text: 'b) Đầu tư: Giải ngân vốn đầu tư công đạt 21/40 tỷ đồng, tỷ lệ 52,5%.',
    names: ['figure 52,5%: tỷ lệ giải ngân vốn đầu tư công'],
  },
  {
    text: 'Trong đó, 212 người bị chiếm đoạt 43 tỷ đồng.',
    names: ['figure 212 người: người bị chiếm đoạt'],
  },
  {
    text: 'Có 34 hộ được hỗ trợ 1,2 tỷ đồng.',
    names: ['figure 34 hộ: hộ được hỗ trợ'],
  },
  {
    text: '55% thanh niên có hút thuốc, 12,6% hút ở mức nghiện nặng.',
    names: ['figure 12,6%: hút ở mức nghiện nặng'],
  },
  {
    text: '100% cán bộ, đoàn viên nêu gương ngay trong khu phố mình.',
    names: ['figure 100%: cán bộ, đoàn viên nêu gương'],
  },
  {
    text: 'Phấn đấu 100% trạm y tế ở huyện Lục Ngạn đưa bệnh án điện tử vào sử dụng.',
    names: ['target 100%: trạm y tế ở huyện Lục Ngạn đưa bệnh án điện tử'],
  },
  {
    text: 'Xã có 2.300 hộ với 9.840 nhân khẩu, đồng bào Mông, Thái chiếm 76% dân số.',
    names: ['figure 9.840 nhân khẩu: nhân khẩu'],
  },
  {
    text: 'Các đội tuyển tham dự 52 giải trong nước.',
    names: ['figure 52 giải: tham dự giải trong nước'],
  },
  {
    text: 'Đoàn kiểm tra đã yêu cầu dừng 14 bến bãi.',
    names: ['figure 14 bến: dừng bến bãi'],
  },
  {
    text: 'Toàn xã thu hoạch 2,4 triệu trái sầu riêng, tăng 300 nghìn trái so với năm trước.',
    names: ['figure 2,4 triệu trái: thu hoạch trái sầu riêng', 'figure 300 nghìn trái: thu hoạch trái sầu riêng'],
  },
  {
    text: 'Lệ phí: lý thuyết 70.000 đồng hạng A1; thực hành 80.000 đồng.',
    names: ['figure 70.000 đồng: lệ phí lý thuyết hạng A1', 'figure 80.000 đồng: lệ phí thực hành'],
  },
  {
    text: 'Mức hỗ trợ: hộ bị sập nhà 60 triệu đồng, hư hỏng nặng 30 triệu đồng.',
    names: ['figure 60 triệu đồng: mức hỗ trợ: hộ bị sập nhà', 'figure 30 triệu đồng: mức hỗ trợ: hư hỏng nặng'],
  },
  {
    text: 'Ở xã Mường Khương, 92% số hộ dùng nước sạch, lượng nước giếng giảm 30 m3/ngày. Tiếp đó là xã Bản Vược với 61%. Thấp nhất là xã Tả Phời, mới 18%.',
    names: ['figure 61%: số hộ dùng nước sạch', 'figure 18%: số hộ dùng nước sạch'],
  },
  {
    text: 'Xã có 2.300 hộ, đồng bào Mông, Thái chiếm 76% dân số.',
    names: ['figure 76%: đồng bào Mông, Thái'],
  },
  {
    text: 'Bà con góp 1.300 ngày công và 640 triệu đồng để làm đường.',
    names: ['figure 1.300 ngày công: góp ngày công', 'figure 640 triệu đồng: góp'],
  },
  {
    text: 'Phần thưởng gồm cờ, hoa và 20 triệu đồng.',
    names: ['figure 20 triệu đồng: phần thưởng'],
  },
  {
    text: 'Lốc quét qua 3 xã, làm 84 nhà dân và 1 trường học tốc mái.',
    names: ['figure 84 nhà: nhà dân tốc mái', 'figure 1 trường học: trường học tốc mái'],
  },
  {
    text: 'Tòa án nhân dân tỉnh mở phiên sơ thẩm xét xử 9 bị cáo.',
    names: ['figure 9 bị cáo: xét xử bị cáo'],
  },
  {
    text: 'Sau 5 ngày thi đấu, hội thao quy tụ 22 đoàn.',
    names: ['figure 22 đoàn: hội thao quy tụ đoàn'],
  },
  {
    text: 'Kết quả khảo sát 900 người cho thấy tỷ lệ thiếu máu là 21,4%.',
    names: ['figure 900 người: khảo sát', 'figure 21,4%: tỷ lệ thiếu máu'],
  },
  {
    text: 'Toàn tỉnh xây dựng 1.512 mô hình dân vận khéo; 92% phát huy hiệu quả.',
    names: ['figure 92%: mô hình dân vận khéo phát huy hiệu quả'],
  },
  {
    text: 'Bà con làm đất được 27.300 ha, gieo trồng 18.600 ha; công làm đất 180.000 đồng/sào.',
    names: ['figure 18.600 ha: gieo trồng', 'figure 180.000 đồng/sào: công làm đất'],
  },
  {
    text: 'Cầu dài 1.840 m, rộng 21,5 m, tổng mức đầu tư 1.940 tỷ đồng.',
    names: ['figure 1.940 tỷ đồng: tổng mức đầu tư cầu'],
  },
  {
    text: 'Hội có 2.846 hội viên, sinh hoạt ở 31 chi hội.',
    names: ['figure 2.846 hội viên: hội viên'],
  },
  {
    text: 'Trong tuần, lúa IR 50404 đứng giá 5.600 đồng/kg.',
    names: ['figure 5.600 đồng/kg: giá lúa IR 50404'],
  },
  {
    text: 'Huyện cũ trước đây hỗ trợ 50% tiền giống.',
    names: ['figure 50%: hỗ trợ tiền giống'],
  },
];
