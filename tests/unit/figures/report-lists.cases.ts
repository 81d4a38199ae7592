/** Sentences of reports: lists with shared heads, bounds inside a name, official names with commas; what each amount must be read as. */
export const REPORT_LISTS: readonly { readonly text: string; readonly reads: readonly string[] }[] = [
  {
    text: 'Trong tháng, toàn tỉnh ghi nhận 164 ca sởi, trong đó huyện Ba Tơ có 61 ca, TX. Đức Phổ có 27, huyện Sơn Hà có 19 ca.',
    reads: [
      'figure [164 ca] ca sởi = 164 count:ca | 2025>2025',
      'figure [61 ca] ca sởi = 61 count:ca | 2025>2025 @huyện Ba Tơ',
      'figure [27] ca sởi = 27 count:ca | 2025>2025 @TX. Đức Phổ',
      'figure [19 ca] ca sởi = 19 count:ca | 2025>2025 @huyện Sơn Hà',
    ],
  },
  {
    text: 'Phấn đấu giải ngân vốn đầu tư công năm 2025 đạt 95% kế hoạch trở lên.',
    reads: ['target [95%] giải ngân vốn đầu tư công >= 95 % of plan | 2025>2025'],
  },
  {
    text: 'Thu ngân sách năm 2026 phải đạt 105% dự toán Trung ương giao trở lên.',
    reads: ['target [105%] thu ngân sách >= 105 % of estimate | 2026>2026'],
  },
  {
    text: 'Năm 2024, toàn tỉnh có thêm 24 xã đạt chuẩn nông thôn mới, vượt 4 xã, bằng 120% kế hoạch.',
    reads: [
      'figure [24 xã] xã đạt chuẩn nông thôn mới = 24 commune | 2024>2024',
      'figure [4 xã] xã đạt chuẩn nông thôn mới = 4 commune increase | 2024>2024',
      'figure [120%] xã đạt chuẩn nông thôn mới = 120 % of plan | 2024>2024',
    ],
  },
  {
    text: 'Nhiệm kỳ 2025-2030, Đảng bộ xã đề ra: Tỷ lệ hộ nghèo giảm bình quân mỗi năm 2% (theo chuẩn nghèo đa chiều giai đoạn 2021 - 2025), mỗi năm tạo việc làm cho trên 250 lao động.',
    reads: [
      'target [2%] tỷ lệ hộ nghèo = 2 %/year decrease | 2025>2030',
      'target [250 lao động] tạo việc làm cho lao động > 250 person/year | 2025>2030',
    ],
  },
  {
    text: 'Toàn tỉnh có 205 trường đạt chuẩn (trong đó: mầm non có 83 trường, tiểu học có 61 trường, trung học cơ sở 54 trường).',
    reads: [
      'figure [205 trường] trường đạt chuẩn = 205 school | 2025>2025',
      'figure [83 trường] trường đạt chuẩn mầm non = 83 school | 2025>2025',
      'figure [61 trường] trường đạt chuẩn tiểu học = 61 school | 2025>2025',
      'figure [54 trường] trường đạt chuẩn trung học cơ sở = 54 school | 2025>2025',
    ],
  },
  {
    text: 'Toàn huyện kiểm tra 520 đảng viên và 52 tổ chức đảng (tăng 97 đảng viên so với năm 2023).',
    reads: [
      'figure [520 đảng viên] kiểm tra đảng viên = 520 person | 2025>2025',
      'figure [52 tổ chức đảng] kiểm tra tổ chức đảng = 52 organization | 2025>2025',
      'figure [97 đảng viên] kiểm tra đảng viên = 97 person increase of previous | 2025>2025',
    ],
  },
  {
    text: 'Các khu công nghiệp thu hút được 640 dự án (265 dự án FDI và 375 dự án trong nước).',
    reads: [
      'figure [640 dự án] thu hút dự án = 640 project | 2025>2025',
      'figure [265 dự án FDI] dự án FDI = 265 project | 2025>2025',
      'figure [375 dự án] dự án trong nước = 375 project | 2025>2025',
    ],
  },
  {
    text: 'Ngành khai khoáng tăng 1,4%; ngành cung cấp nước, hoạt động quản lý và xử lý rác thải, nước thải tăng 3,6%.',
    reads: [
      'figure [1,4%] ngành khai khoáng = 1.4 % increase | 2025>2025',
      'figure [3,6%] cung cấp nước, hoạt động quản lý và xử lý rác thải, nước thải = 3.6 % increase | 2025>2025',
    ],
  },
  {
    text: 'Doanh thu dịch vụ lưu trú, ăn uống đạt 1.936,4 tỷ đồng; nhóm đồ dùng, dụng cụ, trang thiết bị gia đình giảm 2,1%.',
    reads: [
      'figure [1.936,4 tỷ đồng] doanh thu dịch vụ lưu trú, ăn uống = 1936400000000 VND | 2025>2025',
      'figure [2,1%] đồ dùng, dụng cụ, trang thiết bị gia đình = 2.1 % decrease | 2025>2025',
    ],
  },
  {
    text: 'Tỷ trọng nông nghiệp chiếm 34%; công nghiệp - xây dựng, chiếm 22,8%; dịch vụ, chiếm 43,6%.',
    reads: [
      'figure [34%] tỷ trọng nông nghiệp = 34 % | 2025>2025',
      'figure [22,8%] công nghiệp - xây dựng = 22.8 % | 2025>2025',
      'figure [43,6%] dịch vụ = 43.6 % | 2025>2025',
    ],
  },
  {
    text: 'Cuối năm 2023, chi nhánh tỉnh Hà Nam còn 3.180 triệu đồng nợ quá hạn, chiếm 0,21% trên tổng dư nợ.',
    reads: [
      'figure [3.180 triệu đồng] nợ quá hạn = 3180000000 VND | 2023>2023 @tỉnh Hà Nam',
      'figure [0,21%] nợ quá hạn = 0.21 % | 2023>2023 @tỉnh Hà Nam',
    ],
  },
  {
    text: 'Số xã có tỷ lệ hộ nghèo nhỏ hơn 3% là 64 xã; số xã có tỷ lệ hộ nghèo từ 10% trở lên 7 xã, chiếm 4,8%.',
    reads: [
      'figure [3%] số xã có tỷ lệ hộ nghèo < 3 % | 2025>2025',
      'figure [64 xã] số xã có tỷ lệ hộ nghèo nhỏ hơn 3% = 64 commune | 2025>2025',
      'figure [10%] số xã có tỷ lệ hộ nghèo >= 10 % | 2025>2025',
      'figure [7 xã] số xã có tỷ lệ hộ nghèo từ 10% trở lên = 7 commune | 2025>2025',
      'figure [4,8%] số xã có tỷ lệ hộ nghèo từ 10% trở lên = 4.8 % | 2025>2025',
    ],
  },
  {
    text: 'Lúa thiệt hại từ 30 - 70% là 415 ha, trên 70% là 298 ha.',
    reads: [
      'figure [30 - 70%] lúa thiệt hại = 30..70 % | 2025>2025',
      'figure [415 ha] lúa thiệt hại từ 30 - 70% = 415 ha | 2025>2025',
      'figure [70%] lúa thiệt hại từ 30 - 70% > 70 % | 2025>2025',
      'figure [298 ha] lúa thiệt hại trên 70% = 298 ha | 2025>2025',
    ],
  },
  {
    text: 'Sản lượng chia theo loại: Cá đạt 18.240 tấn, tăng 2,7%; tôm đạt 2.160 tấn.',
    reads: [
      'figure [18.240 tấn] sản lượng: Cá = 18240 tonne | 2025>2025',
      'figure [2,7%] sản lượng: Cá = 2.7 % increase | 2025>2025',
      'figure [2.160 tấn] sản lượng: tôm = 2160 tonne | 2025>2025',
    ],
  },
  {
    text: 'Việc kiểm đếm đất nông nghiệp đã đạt 81/95 hộ.',
    reads: ['figure [81/95 hộ] việc kiểm đếm đất nông nghiệp = 81/95 household | 2025>2025'],
  },
  {
    text: 'Tổng vốn đầu tư trong 3 tháng đầu năm của ngành đạt trên 6.480 tỷ đồng.',
    reads: ['figure [6.480 tỷ đồng] tổng vốn đầu tư của ngành > 6480000000000 VND | 2025-01-01>2025-03-31'],
  },
  {
    text: 'Từ năm 2015-2020, tỉnh đã ban hành 412 quyết định. Qua rà soát, bãi bỏ 96 thủ tục.',
    reads: [
      'figure [412 quyết định] ban hành quyết định = 412 document | 2015>2020',
      'figure [96 thủ tục] bãi bỏ thủ tục = 96 count:thủ tục | 2015>2020',
    ],
  },
  {
    text: 'Từ năm học 2024 - 2025, toàn tỉnh có 412 trường.',
    reads: ['figure [412 trường] trường = 412 school | 2024>'],
  },
  {
    text: 'Thu ngân sách năm 2024 đạt 12.400 tỷ đồng, gồm: thu nội địa 9.200 tỷ đồng; thu xuất nhập khẩu 2.100 tỷ đồng; thu viện trợ 12 tỷ đồng.',
    reads: [
      'figure [12.400 tỷ đồng] thu ngân sách = 12400000000000 VND | 2024>2024',
      'figure [9.200 tỷ đồng] thu nội địa = 9200000000000 VND | 2024>2024',
      'figure [2.100 tỷ đồng] thu xuất nhập khẩu = 2100000000000 VND | 2024>2024',
      'figure [12 tỷ đồng] thu viện trợ = 12000000000 VND | 2024>2024',
    ],
  },
  {
    text: 'Năm 2022 giá trị sản xuất (giá so sánh năm 2010) chăn nuôi gia súc đạt 3.412 tỷ đồng.',
    reads: [
      'figure [3.412 tỷ đồng] giá trị sản xuất (giá so sánh năm 2010) chăn nuôi gia súc = 3412000000000 VND | 2022>2022',
    ],
  },
  {
    text: 'Giá trị sản xuất công nghiệp theo giá cố định năm 1994 ước đạt 41.200 tỷ đồng, tăng 8%.',
    reads: [
      'figure [41.200 tỷ đồng] giá trị sản xuất công nghiệp theo giá cố định năm 1994 ~ 41200000000000 VND | 2025>2025',
      'figure [8%] giá trị sản xuất công nghiệp theo giá cố định năm 1994 = 8 % increase | 2025>2025',
    ],
  },
  {
    text: 'Có 62% bản có đội văn nghệ, thể thao hoạt động thường xuyên.',
    reads: ['figure [62%] bản có đội văn nghệ, thể thao hoạt động thường xuyên = 62 % | 2025>2025'],
  },
  {
    text: 'Khách Hàn Quốc tiếp tục đứng đầu, đạt gần 1,2 triệu lượt.',
    reads: ['figure [1,2 triệu lượt] khách Hàn Quốc ~ 1200000 visit | 2025>2025'],
  },
  {
    text: 'Đến nay 100% bản, làng, tổ dân phố đã có nhà văn hóa.',
    reads: ['figure [100%] bản, làng, tổ dân phố đã có nhà văn hóa = 100 % | >2025'],
  },
  {
    text: 'Cuối năm còn 2.180 hộ nghèo, giảm 6,2% so với năm trước.',
    reads: [
      'figure [2.180 hộ nghèo] hộ nghèo = 2180 household | 2025>2025',
      'figure [6,2%] hộ nghèo = 6.2 % decrease of previous | 2025>2025',
    ],
  },
  {
    text: 'Quý III có 27 dự án được bổ sung 145 triệu USD.',
    reads: [
      'figure [27 dự án] dự án được bổ sung = 27 project | 2025-07-01>2025-09-30',
      'figure [145 triệu USD] dự án được bổ sung = 145000000 USD | 2025-07-01>2025-09-30',
    ],
  },
  {
    text: 'Đợt lũ làm xã thiệt hại 240 ha ngô.',
    reads: ['figure [240 ha] thiệt hại ngô = 240 ha | 2025>2025'],
  },
  {
    text: 'Cơ cấu kinh tế: nông nghiệp 21%, công nghiệp, xây dựng 43,5%, thương mại, dịch vụ 35,5%.',
    reads: [
      'figure [21%] cơ cấu kinh tế: nông nghiệp = 21 % | 2025>2025',
      'figure [43,5%] cơ cấu kinh tế: công nghiệp, xây dựng = 43.5 % | 2025>2025',
      'figure [35,5%] cơ cấu kinh tế: thương mại, dịch vụ = 35.5 % | 2025>2025',
    ],
  },
  {
    text: 'Giá trị sản xuất nông, lâm, thủy sản ước đạt 7.450 tỷ đồng.',
    reads: ['figure [7.450 tỷ đồng] giá trị sản xuất nông, lâm, thủy sản ~ 7450000000000 VND | 2025>2025'],
  },
  {
    text: 'Khu vực công nghiệp, xây dựng tăng 6,1%; khu vực dịch vụ tăng 5,2%.',
    reads: [
      'figure [6,1%] khu vực công nghiệp, xây dựng = 6.1 % increase | 2025>2025',
      'figure [5,2%] khu vực dịch vụ = 5.2 % increase | 2025>2025',
    ],
  },
];
