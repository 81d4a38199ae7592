/** When each amount of a text was measured or is due, as "kind quote from>to"; published on 5 October 2025. */
export type PeriodScopeCase = {
  readonly why: string;
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
];
