/** Stretches of reports of several clauses: whose plan it is, what a list is of, subjects that hold an amount of their own; what each must be read as. */
export const LONG_REPORTS: readonly { readonly text: string; readonly reads: readonly string[] }[] = [
  {
    text: 'Năm 2024, với sự quyết tâm của cả hệ thống chính trị, tốc độ tăng trưởng của huyện đạt 7,4%. Thu ngân sách đạt 512 tỷ đồng, vượt 18% dự toán.',
    reads: [
      'figure [7,4%] tốc độ tăng trưởng = 7.4 % | 2024>2024',
      'figure [512 tỷ đồng] thu ngân sách = 512000000000 VND | 2024>2024',
      'figure [18%] thu ngân sách = 18 % increase of estimate | 2024>2024',
    ],
  },
  {
    text: 'Bằng quyết tâm của cấp ủy và người dân, tỷ lệ hộ nghèo của xã giảm còn 2,3%.',
    reads: ['figure [2,3%] tỷ lệ hộ nghèo = 2.3 % | 2025>2025'],
  },
  {
    text: 'Với quyết tâm đưa thu ngân sách đạt 900 tỷ đồng, huyện giao chỉ tiêu cho từng xã.',
    reads: ['target [900 tỷ đồng] thu ngân sách = 900000000000 VND | 2025>2025'],
  },
  {
    text: 'Năm 2026, dự kiến thành phố giải quyết việc làm cho 26.500 người, nâng tỷ lệ lao động đã qua đào tạo lên 64%, giảm tỷ lệ thất nghiệp còn 2,9%.',
    reads: [
      'target [26.500 người] giải quyết việc làm cho người = 26500 person | 2026>2026',
      'target [64%] tỷ lệ lao động đã qua đào tạo = 64 % | 2026>2026',
      'target [2,9%] tỷ lệ thất nghiệp = 2.9 % | 2026>2026',
    ],
  },
  {
    text: 'Kỳ họp xác định nhiệm vụ năm 2026 với các chỉ tiêu cơ bản, trong đó: giá trị sản xuất nông nghiệp tăng 4%; sản xuất công nghiệp tăng 8,8%.',
    reads: [
      'target [4%] giá trị sản xuất nông nghiệp = 4 % increase | 2026>2026',
      'target [8,8%] sản xuất công nghiệp = 8.8 % increase | 2026>2026',
    ],
  },
  {
    text: 'Số xã đạt từ 15 đến 18 tiêu chí là 7 xã, chiếm 14%. Số hộ có thu nhập trên 100 triệu đồng/năm là 450 hộ.',
    reads: [
      'figure [15 đến 18 tiêu chí] số xã = 15..18 criterion | 2025>2025',
      'figure [7 xã] số xã đạt từ 15 đến 18 tiêu chí = 7 commune | 2025>2025',
      'figure [14%] số xã đạt từ 15 đến 18 tiêu chí = 14 % | 2025>2025',
      'figure [100 triệu đồng/năm] số hộ có thu nhập > 100000000 VND/year | 2025>2025',
      'figure [450 hộ] số hộ có thu nhập trên 100 triệu đồng/năm = 450 household | 2025>2025',
    ],
  },
  {
    text: 'Ngành Nông nghiệp chiếm 26,4%; ngành Công nghiệp - Xây dựng chiếm 41,1%; ngành Dịch vụ chiếm 32,5%.',
    reads: [
      'figure [26,4%] Ngành Nông nghiệp = 26.4 % | 2025>2025',
      'figure [41,1%] ngành Công nghiệp - Xây dựng = 41.1 % | 2025>2025',
      'figure [32,5%] ngành Dịch vụ = 32.5 % | 2025>2025',
    ],
  },
  {
    text: 'Trong đó, ngành khai khoáng tăng 5,4%, ngành xây dựng tăng 8,5%.',
    reads: [
      'figure [5,4%] ngành khai khoáng = 5.4 % increase | 2025>2025',
      'figure [8,5%] ngành xây dựng = 8.5 % increase | 2025>2025',
    ],
  },
  {
    text: 'Trong đó: dư nợ tại các xã vùng sâu, vùng xa, xã đặc biệt khó khăn là 547 tỷ đồng; dư nợ cho vay học sinh, sinh viên có hoàn cảnh khó khăn là 84 tỷ đồng.',
    reads: [
      'figure [547 tỷ đồng] dư nợ tại các xã vùng sâu, vùng xa, xã đặc biệt khó khăn = 547000000000 VND | 2025>2025',
      'figure [84 tỷ đồng] dư nợ cho vay học sinh, sinh viên có hoàn cảnh khó khăn = 84000000000 VND | 2025>2025',
    ],
  },
  {
    text: 'Cơ cấu kinh tế chuyển dịch theo hướng tích cực, công nghiệp - xây dựng tăng 2,52%, dịch vụ tăng 0,68% so với năm trước.',
    reads: [
      'figure [2,52%] công nghiệp - xây dựng = 2.52 % increase | 2025>2025',
      'figure [0,68%] dịch vụ = 0.68 % increase of previous | 2025>2025',
    ],
  },
  {
    text: 'Bình quân 1 vạn dân có 12 bác sĩ; bình quân 1 xã đạt 17,2 tiêu chí nông thôn mới.',
    reads: [
      'figure [12 bác sĩ] bác sĩ = 12 person | 2025>2025',
      'figure [17,2 tiêu chí] tiêu chí nông thôn mới = 17.2 criterion | 2025>2025',
    ],
  },
  {
    text: 'Diện tích cây hàng năm đạt 3.200 ha.',
    reads: ['figure [3.200 ha] diện tích cây hàng năm = 3200 ha | 2025>2025'],
  },
  {
    text: 'Hiện lúa OM 18 được thương lái thu mua tại ruộng với giá bình quân 7.200 đồng/kg; sầu riêng được bán với giá dao động từ 60.000 - 70.000 đồng/kg.',
    reads: [
      'figure [7.200 đồng/kg] giá bình quân lúa OM 18 = 7200 VND | 2025>2025',
      'figure [60.000 - 70.000 đồng/kg] giá sầu riêng = 60000..70000 VND | 2025>2025',
    ],
  },
  {
    text: 'Yên Bình: 78/150 xã đã đạt chuẩn nông thôn mới\nHuyện tiếp tục rà soát các tiêu chí còn lại.',
    reads: ['figure [78/150 xã] xã đã đạt chuẩn nông thôn mới = 78/150 commune | 2025>2025 @Yên Bình'],
  },
  {
    text: 'Thu ngân sách của xã bảo đảm theo kế hoạch đề ra, trong đó thu tiền sử dụng đất 37 tỷ đồng. Tổng vốn đầu tư đạt 975 tỷ đồng.',
    reads: [
      'figure [37 tỷ đồng] thu tiền sử dụng đất = 37000000000 VND | 2025>2025',
      'figure [975 tỷ đồng] tổng vốn đầu tư = 975000000000 VND | 2025>2025',
    ],
  },
  {
    text: 'Theo kế hoạch đề ra, xã trồng 100 ha rừng.',
    reads: ['target [100 ha] trồng rừng = 100 ha | 2025>2025'],
  },
  {
    text: 'Tỷ lệ nghèo giảm từ 73,26% (2021) xuống còn 61,04%. Thu nhập tăng từ 9,5 triệu đồng/người/năm (2021) lên 14,3 triệu đồng/người/năm.',
    reads: [
      'figure [73,26%] tỷ lệ nghèo = 73.26 % | 2021>2021',
      'figure [61,04%] tỷ lệ nghèo = 61.04 % | 2025>2025',
      'figure [9,5 triệu đồng/người/năm] thu nhập = 9500000 VND/person_year | 2021>2021',
      'figure [14,3 triệu đồng/người/năm] thu nhập = 14300000 VND/person_year | 2025>2025',
    ],
  },
  {
    text: 'Theo Sở Nội vụ, tính tới hết năm 2023, tỷ lệ hộ nghèo hiện chiếm 42,61%, giảm 1.327 hộ.\nTrong đó, hộ cận nghèo chiếm 11,49%.\nXã làm 12 km đường.',
    reads: [
      'figure [42,61%] tỷ lệ hộ nghèo = 42.61 % | >2023',
      'figure [1.327 hộ] tỷ lệ hộ nghèo = 1327 household decrease | >2023',
      'figure [11,49%] hộ cận nghèo = 11.49 % | 2023>2023',
      'figure [12 km] làm đường = 12 km | 2025>2025',
    ],
  },
  {
    text: 'Một số sản phẩm tăng mạnh như tôm đông lạnh tăng 19,78%, mực đông lạnh tăng 18,64%; nhiều nông sản như gạo đạt 3.200 tấn.',
    reads: [
      'figure [19,78%] tôm đông lạnh = 19.78 % increase | 2025>2025',
      'figure [18,64%] mực đông lạnh = 18.64 % increase | 2025>2025',
      'figure [3.200 tấn] gạo = 3200 tonne | 2025>2025',
    ],
  },
  {
    text: 'Ngân hàng giữ tỷ lệ nợ quá hạn ở dưới mức 0,05%; nợ xấu dưới mức 1%.',
    reads: [
      'figure [0,05%] ngân hàng giữ tỷ lệ nợ quá hạn < 0.05 % | 2025>2025',
      'figure [1%] nợ xấu < 1 % | 2025>2025',
    ],
  },
  {
    text: 'Hội Nông dân huy động 7,2 tỷ đồng. Số vốn này đang thực hiện 15 dự án cho 472 hội viên nông dân.',
    reads: [
      'figure [7,2 tỷ đồng] huy động = 7200000000 VND | 2025>2025',
      'figure [15 dự án] dự án = 15 project | 2025>2025',
      'figure [472 hội viên] hội viên nông dân = 472 person | 2025>2025',
    ],
  },
  {
    text: 'Huyện mở rộng các vùng hàng hóa có sức cạnh tranh cao trên thị trường như vùng tre măng Bát độ trên 3.500 ha, tăng 1.900 ha.',
    reads: [
      'figure [3.500 ha] vùng tre măng Bát độ > 3500 ha | 2025>2025',
      'figure [1.900 ha] vùng tre măng Bát độ = 1900 ha increase | 2025>2025',
    ],
  },
  {
    text: 'Duy trì vùng vải sớm xuất khẩu sang Nhật Bản, Mỹ, châu Âu tại xã Phúc Hòa diện tích 25 ha.',
    reads: ['figure [25 ha] diện tích = 25 ha | 2025>2025 @xã Phúc Hòa'],
  },
  {
    text: 'Toàn huyện gieo cấy được 266,35ha/295 ha kế hoạch đạt 90,3%; có 12 xã/15 xã đạt chuẩn.',
    reads: [
      'figure [266,35ha/295 ha] gieo cấy = 266.35/295 ha | 2025>2025',
      'figure [90,3%] gieo cấy = 90.3 % | 2025>2025',
      'figure [12 xã/15 xã] xã đạt chuẩn = 12/15 commune | 2025>2025',
    ],
  },
];
