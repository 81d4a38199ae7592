import type { PeriodScopeCase } from './period-scopes.cases';

/** The year an article reports on, seasons and school years within it: each published on a day of its own. */
export const REPORTED_YEARS: readonly (PeriodScopeCase & { readonly published: string })[] = [
  {
    why: 'a conference of January reports on the year that its lead names first; what has a year of its own keeps it',
    published: '2026-01-15',
    text: 'Đảng ủy xã Tân Lập giữ nghiêm kỷ luật\nSáng 15/1, Đảng ủy xã tổng kết công tác năm 2025, triển khai nhiệm vụ năm 2026.\nĐảng bộ kết nạp 31 đảng viên. Trong năm, Đảng bộ kỷ luật 4 đảng viên.\nCả năm, xã thu 12 tỷ đồng.\nNăm 2026, Đảng bộ phấn đấu kết nạp 35 đảng viên.',
    reads: [
      'figure 31 đảng viên 2025>2025',
      'figure 4 đảng viên 2025>2025',
      'figure 12 tỷ đồng 2025>2025',
      'target 35 đảng viên 2026>2026',
    ],
  },
  {
    why: 'an article of January that begins with this month reports on it',
    published: '2026-02-05',
    text: 'Tin tỉnh\nTháng 1/2026, sản xuất tăng 12,3%. Năm 2025, tỉnh có 1.450 doanh nghiệp mới.\nTỉnh xuất khẩu 310 triệu USD.',
    reads: [
      'figure 12,3% 2026-01-01>2026-01-31',
      'figure 1.450 doanh nghiệp 2025>2025',
      'figure 310 triệu USD 2026-01-01>2026-01-31',
    ],
  },
  {
    why: 'the season under way is told of, also in the first months of the year: no plan is made of it',
    published: '2026-02-01',
    text: 'Tin chợ xã\nVụ này, nông dân xuống giống 3.000 ha khoai.',
    reads: ['figure 3.000 ha 2026>2026'],
  },
  {
    why: 'a level set beside that of another year is no amount of that year, the level told of that year is',
    published: '2025-02-10',
    text: 'Tin chợ cá\nGiá cá trung bình năm 2024 là 29.800 đồng/kg, cao hơn mức giá trung bình năm 2023 khoảng 4.000 đồng/kg.\nTỷ lệ hao hụt năm 2024 là 2%, thấp hơn tỷ lệ năm 2023 là 3%.',
    reads: [
      'figure 29.800 đồng/kg 2024>2024',
      'figure 4.000 đồng/kg 2024>2024',
      'figure 2% 2024>2024',
      'figure 3% 2023>2023',
    ],
  },
  {
    why: 'the year reported on in January is not the year of its plans',
    published: '2026-01-15',
    text: 'Tổng kết công tác năm 2025 của xã Tân Lập\nXã trồng 40 ha rừng.\nThời gian tới, xã phấn đấu trồng 60 ha rừng.',
    reads: ['figure 40 ha 2025>2025', 'target 60 ha 2026>2026'],
  },
  {
    why: 'a whole year before the number belongs to the amount, and is the year spoken of',
    published: '2026-04-08',
    text: 'Tin tỉnh\nĐến cuối năm 2025, đàn bò đạt 29.000 con. Sản lượng sữa cả năm 118.500 tấn, doanh thu 2.000 tỷ đồng.',
    reads: ['figure 29.000 con null>2025', 'figure 118.500 tấn 2025>2025', 'figure 2.000 tỷ đồng 2025>2025'],
  },
  {
    why: 'what the end of the year before leaves for the next sentence has that year',
    published: '2026-01-28',
    text: 'Tin ngành bảo hiểm\nTính đến 31/12/2025, tỉnh có 1,62 triệu người tham gia. Số thu đạt 9.800 tỷ đồng.',
    reads: ['figure 1,62 triệu người 2025>2025-12-31', 'figure 9.800 tỷ đồng 2025>2025-12-31'],
  },
  {
    why: 'five years after a month of their own are the stretch that the lead names',
    published: '2025-12-02',
    text: 'Nông thôn mới Phú Sơn\nGiai đoạn 2021 - 2025, xã đổi thay.\nĐến hết tháng 11/2025, xã đạt 18 tiêu chí.\nTrong 5 năm, vốn huy động đạt 48 tỷ đồng. Dân hiến 4 ha đất.\nXã cứng hóa 23 km đường.',
    reads: [
      'figure 18 tiêu chí 2025>2025-11-30',
      'figure 48 tỷ đồng 2021>2025',
      'figure 4 ha 2021>2025',
      'figure 23 km 2021>2025',
    ],
  },
  {
    why: 'a term about to end sums up, and so do the sentences after it',
    published: '2025-12-20',
    text: 'Hội Phụ nữ tỉnh họp\nTrong nhiệm kỳ 2021 - 2026, Hội xây 612 nhà. Toàn tỉnh kết nạp 18.200 hội viên.',
    reads: ['figure 612 nhà 2021>2026', 'figure 18.200 hội viên 2021>2026'],
  },
  {
    why: 'a school year told within a report dates what is said of schools only',
    published: '2025-11-04',
    text: 'Tin xã\nTrong 10 tháng năm 2025, xã gieo 1.874 ha.\nNăm học 2025 - 2026, xã có 11 trường học. Xã còn thiếu 12 giáo viên. Tỷ lệ tham gia bảo hiểm y tế đạt 95,1%.',
    reads: [
      'figure 1.874 ha 2025-01-01>2025-10-31',
      'figure 11 trường học 2025>2026',
      'figure 12 giáo viên 2025>2026',
      'figure 95,1% 2025-01-01>2025-10-31',
    ],
  },
  {
    why: 'the summer lies in its year, also before the school year; a crop of summer and autumn is none',
    published: '2025-08-28',
    text: 'Sẵn sàng cho năm học mới\nNăm học 2025 - 2026, ngành phấn đấu có thêm 9 trường.\nTrong hè, tỉnh bố trí 312 tỷ đồng; xây 145 phòng học.',
    reads: ['target 9 trường 2025>2026', 'figure 312 tỷ đồng 2025>2025', 'figure 145 phòng học 2025>2025'],
  },
  {
    why: 'a Tết has the year of its name, its number or the day of publication',
    published: '2025-10-28',
    text: 'Tin xã\nTrước Tết Nguyên đán Bính Ngọ, xã sẽ bàn giao 5 căn nhà. Tết Ất Tỵ vừa qua, xã tặng 300 suất quà. Dịp Tết Nguyên đán 2026, xã dự kiến tặng 400 suất quà.',
    reads: ['target 5 căn nhà null>2026', 'figure 300 suất quà 2025>2025', 'target 400 suất quà 2026>2026'],
  },
  {
    why: 'a deadline without its year lies ahead',
    published: '2026-02-10',
    text: 'Tin phường\nTrước 31-12, phường phấn đấu mở lại 46 sạp.',
    reads: ['target 46 sạp 2026>2026-12-31'],
  },
  {
    why: 'the days in brackets behind some months say which they are, also for the sentences after them',
    published: '2025-10-23',
    text: 'Tai nạn giao thông tháng 10 giảm\nTính chung 10 tháng (từ ngày 15/12/2024 đến 14/10/2025), xảy ra 641 vụ. Trong đó, đường bộ 634 vụ.',
    reads: ['figure 641 vụ 2024-12-15>2025-10-14', 'figure 634 vụ 2024-12-15>2025-10-14'],
  },
  {
    why: 'the years before are not last year',
    published: '2025-11-11',
    text: 'Tin tỉnh\nVốn năm 2025, gồm cả vốn các năm trước chuyển sang, là 1.486 tỷ đồng.',
    reads: ['figure 1.486 tỷ đồng 2025>2025'],
  },
  {
    why: 'the term in the name of a congress dates nothing that was counted on the day',
    published: '2025-07-21',
    text: 'Đại hội Đảng bộ xã Tân Lập\nNgày 20/7, Đảng bộ xã tổ chức Đại hội đại biểu lần thứ I, nhiệm kỳ 2025 - 2030 với 152 đại biểu, đại diện cho 2.115 đảng viên.',
    reads: ['figure 152 đại biểu 2025-07-20>2025-07-20', 'figure 2.115 đảng viên 2025-07-20>2025-07-20'],
  },
  {
    why: 'a year told within the results of a term dates its own item; the next speaks of the term again',
    published: '2025-08-05',
    text: 'Nghị quyết Đại hội phường nhiệm kỳ 2025 - 2030\nI. KẾT QUẢ NHIỆM KỲ 2020 - 2025\na) Kinh tế tăng bình quân 9,1%/năm. Năm 2024, thu ngân sách đạt 320 tỷ đồng.\nb) Vận động 12 tỷ đồng; xây 45 nhà.\nc) Đến tháng 6/2025, 98% hồ sơ trực tuyến.\nd) Trong 5 năm, kết nạp 310 đảng viên.',
    reads: [
      'figure 9,1%/năm 2020>2025',
      'figure 320 tỷ đồng 2024>2024',
      'figure 12 tỷ đồng 2020>2025',
      'figure 45 nhà 2020>2025',
      'figure 98% 2020>2025-06-30',
      'figure 310 đảng viên 2020>2025',
    ],
  },
  {
    why: 'late in a year the title names the year that its plans are for',
    published: '2025-12-22',
    text: 'Hội nghị tổng kết công tác năm 2025, triển khai nhiệm vụ năm 2026 ngành nông nghiệp\nGiá trị sản xuất tăng 5,4%.\nNgành đề ra mục tiêu tốc độ tăng trưởng 5,6%; trồng mới 1.800 ha chè.',
    reads: ['figure 5,4% 2025>2025', 'target 5,6% 2026>2026', 'target 1.800 ha 2026>2026'],
  },
  {
    why: 'ten years ago goes on into the next sentence',
    published: '2025-10-12',
    text: 'Tin bản\nCách đây 10 năm, bản có 80 hộ nghèo. Khi ấy, cả bản chỉ có 3 xe máy.',
    reads: ['figure 80 hộ nghèo 2015>2015', 'figure 3 xe 2015>2015'],
  },
  {
    why: 'eleven months are reported on in the eleventh, also below the heading of a plan; what they do not reach stays planned',
    published: '2025-11-18',
    text: 'Thông báo về sát hạch lái xe\nII. KẾ HOẠCH THÁNG 12/2025\nTrong 11 tháng năm 2025, Phòng tổ chức 74 kỳ sát hạch.\nTrong tháng 12/2025, Phòng tổ chức 8 kỳ sát hạch.',
    reads: ['figure 74 kỳ 2025-01-01>2025-11-30', 'target 8 kỳ 2025-12-01>2025-12-31'],
  },
];
