/** When each amount of a text was measured or is due, as "kind quote from>to"; published on 5 October 2025 unless it says another day. */
export type PeriodScopeCase = {
  readonly why: string;
  readonly published?: string;
  readonly text: string;
  readonly reads: readonly string[];
};

export const PERIOD_SCOPES: readonly PeriodScopeCase[] = [
  {
    why: '"từ đầu năm" with a year of its own begins in that year',
    text: 'Tin xã\nTừ đầu năm 2023 tới nay, xã có 31 điểm sạt lở. Từ đầu năm đến nay, sạt lở làm hư 2 cầu.',
    reads: ['figure 31 điểm sạt lở 2023>2025', 'figure 2 cầu 2025>2025'],
  },
  {
    why: 'a short date behind the word of a holiday is its day, and nothing that is counted',
    text: 'Cam Cọn đón 9.400 lượt khách dịp nghỉ lễ 2/9\nDịp Quốc khánh 2/9, xã bán 12 tấn quýt.',
    reads: ['figure 9.400 lượt khách 2025-09-02>2025-09-02', 'figure 12 tấn 2025-09-02>2025-09-02'],
  },
  {
    why: 'half a year and the season of a year are parts of time',
    text: 'Tin xã\nNửa đầu năm 2025, xã thu 9 tỷ đồng. Nửa đầu năm, xã cấp 40 giấy phép. Mùa khô 2024, 73 con trâu chết.',
    reads: [
      'figure 9 tỷ đồng 2025-01-01>2025-06-30',
      'figure 40 giấy phép 2025-01-01>2025-06-30',
      'figure 73 con 2024>2024',
    ],
  },
  {
    why: 'five years looked back on at a congress are the term before',
    text: 'Đại hội Đảng bộ phường Hải An, nhiệm kỳ 2025 - 2030\nNăm năm qua, Đảng bộ kết nạp 312 đảng viên.',
    reads: ['figure 312 đảng viên 2020>2025'],
  },
  {
    why: 'without a term five years are those up to the day of publication',
    text: 'Tin xã\n5 năm qua, xã xây 120 nhà.',
    reads: ['figure 120 nhà 2020>2025'],
  },
  {
    why: 'when a unit was founded dates no list opened later in its paragraph',
    text: 'Đại hội phường Hải An\nPhường thành lập từ ngày 1/7/2025. Năm năm qua, Đảng bộ đạt kết quả nổi bật là:\n• Thu ngân sách đạt 214 tỷ đồng.\n• Kết nạp 312 đảng viên.',
    reads: ['figure 214 tỷ đồng 2020>2025', 'figure 312 đảng viên 2020>2025'],
  },
  {
    why: 'a stretch from now on is that of the plans after it, also in the next sentence',
    text: 'Hội nghị xã\nNhiệm kỳ 2025 - 2030, xã phấn đấu thu nhập đạt 90 triệu đồng.\nTừ nay đến hết năm 2025, việc phải xong là xong. Tôi đề nghị: thu ngân sách 14 tỷ đồng; giải ngân 95%.',
    reads: ['target 90 triệu đồng 2025>2030', 'target 14 tỷ đồng 2025>2025', 'target 95% 2025>2025'],
  },
  {
    why: 'the value of the same period stands behind a comma too',
    text: 'Tin tỉnh\nNăm 2025, cảnh sát xử lý 120 vụ, cùng kỳ 140 vụ.',
    reads: ['figure 120 vụ 2025>2025', 'figure 140 vụ 2024>2024'],
  },
  {
    why: 'a change has the time of the amount it is said of',
    text: 'Dự toán tỉnh\nTỉnh đặt mục tiêu thu 20.000 tỷ đồng năm 2026, tăng 10% so với năm 2025.\nXã phấn đấu xây 50 nhà năm 2027.',
    reads: ['target 20.000 tỷ đồng 2026>2026', 'target 10% 2026>2026', 'target 50 nhà 2027>2027'],
  },
  {
    why: 'what is in force from a day still to come is planned',
    text: 'Tin xã\nTừ 1/1/2026, mức hỗ trợ tăng lên 3 triệu đồng/tháng.',
    reads: ['target 3 triệu đồng/tháng 2026-01-01>null'],
  },
  {
    why: 'a year looked back on dates its paragraph, and what follows reports again',
    text: 'Tin xã\n9 tháng đầu năm 2025, xã thu 7 tỷ đồng.\nMười năm trước, xã chỉ có 20 xe máy. Điện về được 3 thôn.\nToàn xã trồng 40 ha rừng.\nNăm 2023, lũ cuốn 12 nhà.\nXã sửa 5 cầu.',
    reads: [
      'figure 7 tỷ đồng 2025-01-01>2025-09-30',
      'figure 20 xe 2015>2015',
      'figure 3 thôn 2015>2015',
      'figure 40 ha 2025-01-01>2025-09-30',
      'figure 12 nhà 2023>2023',
      'figure 5 cầu 2025-01-01>2025-09-30',
    ],
  },
  {
    why: 'a point within the term of a list dates its own item, also behind hyphens of a word processor',
    text: 'Nghị quyết đại hội\nPhương hướng nhiệm kỳ 2025 - 2030\n‑ Hỗ trợ 50 dự án; đến năm 2028 dư nợ đạt 250 tỷ đồng.\n‑ Kết nạp 160 đoàn viên.',
    reads: ['target 50 dự án 2025>2030', 'target 250 tỷ đồng null>2028', 'target 160 đoàn viên 2025>2030'],
  },
  {
    why: 'as many months as the year has had are the year so far, in a title before the plans for the rest of it',
    text: 'Tình hình kinh tế - xã hội 9 tháng, nhiệm vụ 3 tháng cuối năm 2025\nTrồng mới 120 ha rừng.',
    reads: ['figure 120 ha 2025-01-01>2025-09-30'],
  },
  {
    why: 'a season of now and the one before it, and the twelve months gone',
    text: 'Tin xã\nNiên vụ này, điều lên 46.000 đồng/kg. Vụ trước, năng suất 1,4 tấn/ha. Năm qua, xã xóa 12 nhà tạm. Nửa năm qua, xã làm 3 cầu.',
    reads: [
      'figure 46.000 đồng/kg 2025>2025',
      'figure 1,4 tấn/ha 2024>2024',
      'figure 12 nhà 2024>2025',
      'figure 3 cầu 2025>2025',
    ],
  },
  {
    why: 'a quarter that has passed is meant of the next year when it is planned',
    text: 'Kế hoạch đầu tư năm 2026\nTỉnh yêu cầu hết quý I giải ngân 15%, hết quý II không dưới 50%.',
    reads: ['target 15% 2026>2026-03-31', 'target 50% 2026>2026-06-30'],
  },
  {
    why: 'below a heading of results the plan in brackets has their time, not that of the coming term',
    text: 'Nghị quyết đại hội nhiệm kỳ 2025 - 2030\nĐiều 1. Kết quả nhiệm kỳ 2020 - 2025\n1. Hạn chế: tỷ lệ thanh niên tham gia tổ chức mới đạt 59,7% (chỉ tiêu 65%).',
    reads: ['figure 59,7% 2020>2025', 'target 65% 2020>2025'],
  },
  {
    why: '"đến nay" dates its own sentence, and ends a look back',
    text: 'Tin xã\nTrong 9 tháng, xã thu 7 tỷ đồng. Năm 2016, hạn làm chết 210 con bò. Năm 2020 lại hạn, chết 95 con trâu. Đến nay, xã có 3 hợp tác xã. Xã trồng 40 ha rừng.\nXã sửa 5 cầu.',
    reads: [
      'figure 7 tỷ đồng 2025-01-01>2025-09-30',
      'figure 210 con 2016>2016',
      'figure 95 con 2020>2020',
      'figure 3 hợp tác xã null>2025',
      'figure 40 ha 2025-01-01>2025-09-30',
      'figure 5 cầu 2025-01-01>2025-09-30',
    ],
  },
  {
    why: '"từ đó đến nay" begins with the time before it, and a plan of the year in brackets is that of the year',
    text: 'Tin tỉnh\nNăm 2023, bà Hoa được phong nghệ nhân. Từ đó đến nay, bà dạy 14 học viên.\nQuý III, xuất khẩu đạt 890 triệu USD, bằng 27,8% kế hoạch năm (3,2 tỷ USD). Giờ đã có 5 cảng.',
    reads: [
      'figure 14 học viên 2023>2025',
      'figure 890 triệu USD 2025-07-01>2025-09-30',
      'figure 27,8% 2025-07-01>2025-09-30',
      'target 3,2 tỷ USD 2025>2025',
      'figure 5 cảng 2025>2025',
    ],
  },
  {
    why: 'what a congress reports of the past term goes on over paragraphs; "đầu nhiệm kỳ" is the beginning of that term',
    text: 'Đại hội Đảng bộ xã\nĐảng bộ xã bước vào nhiệm kỳ 2025 - 2030.\nTheo báo cáo, nhiệm kỳ qua, 12 chỉ tiêu đạt và vượt.\nXã trồng 300 ha chè, tăng 80 ha so với đầu nhiệm kỳ. Hộ nghèo từ 21% đầu nhiệm kỳ còn 6%.',
    reads: [
      'figure 12 chỉ tiêu 2020>2025',
      'figure 300 ha 2020>2025',
      'figure 80 ha 2020>2025',
      'figure 21% 2020>null',
      'figure 6% 2020>2025',
    ],
  },
  {
    why: 'the term of a council is its name and dates no plan; a deadline of what has no amount holds for itself',
    text: 'Kỳ họp HĐND\nHĐND tỉnh khóa X, nhiệm kỳ 2021 - 2026 họp ngày 3/10. Báo cáo nêu kết quả năm 2025.\nPhấn đấu GRDP cả năm tăng 8%; thu ngân sách vượt 5% dự toán.\nĐến năm 2030, thu nhập đạt 90 triệu đồng. Xã về đích nông thôn mới trước năm 2028. Mỗi năm phấn đấu kết nạp 20 đảng viên.',
    reads: [
      'target 8% 2025>2025',
      'target 5% 2025>2025',
      'target 90 triệu đồng null>2030',
      'target 20 đảng viên null>2030',
    ],
  },
  {
    why: 'a stretch that the opening sums up dates what has no time of its own, and is what "5 năm" means',
    text: 'Nông thôn mới Cao Lộc\nSau 5 năm thực hiện chương trình giai đoạn 2021 - 2025, xã Cao Lộc đổi thay.\nXã bê tông hóa 42 km đường. Năm 2020, xã có 9 tiêu chí.\nTrong 5 năm, dân hiến 6 ha đất.\n5 năm qua, xã trồng 80 ha hồi.',
    reads: ['figure 42 km 2021>2025', 'figure 9 tiêu chí 2020>2020', 'figure 6 ha 2021>2025', 'figure 80 ha 2021>2025'],
  },
  {
    why: 'a stretch in an opening that sums nothing up dates nothing',
    text: 'Tin xã\nXã giải ngân vốn chương trình giai đoạn 2021 - 2025 chậm.\nXã trồng 50 ha rừng.',
    reads: ['figure 50 ha 2025>2025'],
  },
  {
    why: 'alone in brackets behind a time compared with stands the value of that time, a share behind a sum is the change again',
    text: 'Tin tỉnh\nTừ đầu năm, tỉnh có 4.365 ca, tăng 1,9 lần so với cùng kỳ 2024 (2.297 ca). Số vụ cháy là 60, giảm 20% so với cùng kỳ (75 vụ cháy).\nThu ngân sách tăng 350 tỷ đồng so với cùng kỳ năm 2024 (12,5%).',
    reads: [
      'figure 4.365 ca 2025>2025',
      'figure 1,9 lần 2025>2025',
      'figure 2.297 ca 2024>2024',
      'figure 60 2025>2025',
      'figure 20% 2025>2025',
      'figure 75 vụ cháy 2024>2024',
      'figure 350 tỷ đồng 2025>2025',
      'figure 12,5% 2025>2025',
    ],
  },
  {
    why: 'a mean over years is of all of them',
    text: 'Giảm nghèo ở xã Mường Lống\nGiai đoạn 2021 - 2025, xã có 12 dự án. Năm 2021, xã có 412 hộ nghèo. Bình quân mỗi năm giảm 8,3%.',
    reads: ['figure 12 dự án 2021>2025', 'figure 412 hộ nghèo 2021>2021', 'figure 8,3% 2021>2025'],
  },
  {
    why: '"đến nay" counts on from the year of its own sentence, a day due in a year named before it lies in that year',
    text: 'Giải ngân ở tỉnh\nNăm 2025, Trung ương giao tỉnh 2.400 tỷ đồng, đến nay giải ngân 41%.\nSang năm 2026, tỉnh phấn đấu thu 900 tỷ đồng; giải ngân 95% trước ngày 31/12.',
    reads: [
      'target 2.400 tỷ đồng 2025>2025',
      'figure 41% 2025>2025',
      'target 900 tỷ đồng 2026>2026',
      'target 95% null>2026-12-31',
    ],
  },
  {
    why: 'below a heading of several years one of them dates its own amount only',
    text: 'Đại hội Đảng bộ phường Sơn Phước\nI. KẾT QUẢ NHIỆM KỲ 2020 - 2025\nThu nhập năm 2024 đạt 96 triệu đồng. Các tổ giải quyết việc làm cho 9.360 lao động.',
    reads: ['figure 96 triệu đồng 2024>2024', 'figure 9.360 lao động 2020>2025'],
  },
  {
    why: 'the heading of a plan says when it is due',
    text: 'Một năm vận hành\n3. Hành chính công\nTừ 01/7/2024 đến 30/6/2025, xã tiếp nhận 4.371 hồ sơ.\n4. Chỉ tiêu cả năm\n+ Trồng 120 ha dược liệu.',
    reads: ['figure 4.371 hồ sơ 2024-07-01>2025-06-30', 'target 120 ha 2025>2025'],
  },
  {
    why: 'what is given "dịp này" is of the day, a season is the one spoken of, what has run for years runs till now',
    text: 'Sáu mươi năm nông trường\nNhiệm kỳ 2020 - 2025, xã trồng 350 ha chè.\nDịp này, xã trao 60 suất quà.\nSau 3 năm triển khai, mô hình có 120 hộ.\nVụ đông xuân 2024 - 2025, xã cấy 90 ha. Vụ này xã hỗ trợ 18 tỷ đồng.',
    reads: [
      'figure 350 ha 2020>2025',
      'figure 60 suất quà 2025>2025',
      'figure 120 hộ 2022>2025',
      'figure 90 ha 2024>2025',
      'figure 18 tỷ đồng 2024>2025',
    ],
  },
  {
    why: 'the month so far lies in the year, years to come are those after it once plans are made',
    text: 'Cảng cá\nTừ đầu tháng đến nay, 60 tàu cập cảng. Trong 5 năm tới, xã đầu tư 450 tỷ đồng.',
    reads: ['figure 60 tàu 2025>2025', 'target 450 tỷ đồng 2026>2030'],
  },
  {
    why: 'a year labels its item, a month has a short name, years at the head of a clause are the last ones',
    text: 'Điện gió\nSản lượng: 2023: 1.200 MW; 2024: 1.450 MW. T9/2024, tỉnh thu 85 triệu USD.\nHai năm, 8.163 ngôi nhà được xây.',
    reads: [
      'figure 1.200 MW 2023>2023',
      'figure 1.450 MW 2024>2024',
      'figure 85 triệu USD 2024-09-01>2024-09-30',
      'figure 8.163 ngôi nhà 2024>2025',
    ],
  },
  {
    why: 'a survey dates what its paragraph tells of it, a year that is long over too',
    text: 'Sức khỏe\nKết quả khảo sát năm 2023 cho thấy tỷ lệ thiếu máu là 21,4%. Nữ giới 26,8%.\nTrạm có 4 giường.',
    reads: ['figure 21,4% 2023>2023', 'figure 26,8% 2023>2023', 'figure 4 giường 2025>2025'],
  },
  {
    why: 'what stands behind a change that arrived has the time it arrived at',
    text: 'Cây mía\nDiện tích mía tăng từ 5.200 ha năm 2019 lên 6.100 ha cuối năm 2023, sản lượng 410 nghìn tấn; hiện có 3 nhà máy.',
    reads: [
      'figure 5.200 ha 2019>2019',
      'figure 6.100 ha 2023>2023',
      'figure 410 nghìn tấn 2023>2023',
      'figure 3 nhà máy 2025>2025',
    ],
  },
  {
    why: '"trong năm" inside a plan is the year of the plan',
    text: 'Thể thao\nNăm 2026, ngành đăng cai đại hội. Ngành đề ra mục tiêu giành 40 HCV; trong năm đoạt 500 huy chương các loại.',
    reads: ['target 40 HCV 2026>2026', 'target 500 huy chương 2026>2026'],
  },
];
