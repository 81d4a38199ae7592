import { type Indicator, indicator, SHARE } from '../indicator';

/** Industry, trade, tourism, enterprises. National list 09-12. */
export const INDUSTRY_AND_TRADE: readonly Indicator[] = [
  indicator('iip', ['Chỉ số sản xuất công nghiệp (IIP)', 'Index of industrial production'], {
    topic: 'industry',
    units: ['%'],
    range: [-40, 80],
    better: 'up',
    aliases:
      'IIP; chỉ số sản xuất công nghiệp; chỉ số sản xuất toàn ngành công nghiệp; chỉ số IIP; ' +
      'chỉ số phát triển công nghiệp; chỉ số sản xuất ngành công nghiệp',
  }),
  indicator('industrial-value', ['Giá trị sản xuất công nghiệp', 'Industrial gross output'], {
    topic: 'industry',
    units: ['VND', '%'],
    better: 'up',
    aliases:
      'giá trị sản xuất công nghiệp xây dựng; giá trị sản xuất công nghiệp tiểu thủ công nghiệp; ' +
      'giá trị sản xuất tiểu thủ công nghiệp; giá trị sản xuất ngành công nghiệp; giá trị sản xuất CN TTCN; ' +
      'giá trị sản xuất công nghiệp và xây dựng; giá trị sản xuất công nghiệp tiểu thủ công nghiệp xây dựng',
  }),
  indicator('electricity-output', ['Sản lượng điện', 'Electricity output'], {
    topic: 'industry',
    units: ['count:kWh', 'count:triệu kWh'],
    aliases:
      'sản lượng điện sản xuất; sản lượng điện thương phẩm; điện sản xuất; điện thương phẩm; sản lượng điện phát ra',
  }),
  indicator('industrial-occupancy', ['Tỷ lệ lấp đầy khu, cụm công nghiệp', 'Occupancy of industrial zones'], {
    topic: 'industry',
    units: ['%'],
    range: SHARE,
    better: 'up',
    aliases:
      'tỷ lệ lấp đầy; tỷ lệ lấp đầy khu công nghiệp; tỷ lệ lấp đầy cụm công nghiệp; tỷ lệ lấp đầy các khu công nghiệp',
  }),
  indicator('retail-sales', ['Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng', 'Retail sales'], {
    topic: 'trade-tourism',
    units: ['VND'],
    better: 'up',
    aliases:
      'tổng mức bán lẻ hàng hóa; tổng mức bán lẻ; tổng mức bán lẻ hàng hóa và dịch vụ; ' +
      'tổng mức bán lẻ hàng hóa và doanh thu dịch vụ; doanh thu bán lẻ; tổng mức bán lẻ hàng hóa dịch vụ; ' +
      'doanh thu bán lẻ hàng hóa; tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng xã hội; ' +
      'tổng mức lưu chuyển hàng hóa; giá trị thương mại dịch vụ; giá trị sản xuất thương mại dịch vụ',
  }),
  indicator('exports', ['Kim ngạch xuất khẩu', 'Exports'], {
    topic: 'trade-tourism',
    units: ['USD', 'VND'],
    better: 'up',
    aliases:
      'giá trị xuất khẩu; tổng kim ngạch xuất khẩu; xuất khẩu; kim ngạch xuất khẩu hàng hóa; ' +
      'giá trị xuất khẩu hàng hóa; giá trị xuất khẩu hàng địa phương; tổng giá trị xuất khẩu; trị giá xuất khẩu; ' +
      'giá trị hàng hóa xuất khẩu',
  }),
  indicator('imports', ['Kim ngạch nhập khẩu', 'Imports'], {
    topic: 'trade-tourism',
    units: ['USD', 'VND'],
    aliases:
      'giá trị nhập khẩu; tổng kim ngạch nhập khẩu; nhập khẩu; kim ngạch nhập khẩu hàng hóa; trị giá nhập khẩu; ' +
      'tổng giá trị nhập khẩu',
  }),
  indicator('foreign-trade', ['Kim ngạch xuất nhập khẩu', 'Exports and imports'], {
    topic: 'trade-tourism',
    units: ['USD', 'VND'],
    better: 'up',
    aliases:
      'tổng kim ngạch xuất nhập khẩu; giá trị xuất nhập khẩu; kim ngạch xuất nhập khẩu hàng hóa; ' +
      'kim ngạch xuất nhập khẩu qua cửa khẩu; tổng giá trị xuất nhập khẩu; ' +
      'tổng kim ngạch xuất nhập khẩu qua cửa khẩu; giá trị xuất nhập khẩu qua cửa khẩu; ' +
      'kim ngạch xuất nhập khẩu hàng hóa qua cửa khẩu',
  }),
  indicator('fdi', ['Vốn đầu tư trực tiếp nước ngoài (FDI)', 'Foreign direct investment'], {
    topic: 'enterprises',
    units: ['USD', 'VND'],
    better: 'up',
    aliases:
      'vốn FDI; thu hút FDI; vốn đầu tư FDI; vốn đầu tư nước ngoài; tổng vốn FDI; vốn FDI đăng ký; ' +
      'thu hút vốn FDI; vốn đăng ký FDI; tổng vốn đầu tư FDI; vốn FDI thực hiện; ' +
      'vốn FDI đăng ký mới, điều chỉnh và góp vốn mua cổ phần; vốn FDI thu hút',
  }),
  indicator('fdi-projects', ['Số dự án FDI', 'FDI projects'], {
    topic: 'enterprises',
    units: ['project'],
    better: 'up',
    aliases: 'dự án FDI; dự án đầu tư nước ngoài; dự án có vốn đầu tư nước ngoài; dự án FDI còn hiệu lực',
  }),
  indicator('investment-projects', ['Số dự án đầu tư được chấp thuận', 'Investment projects approved'], {
    topic: 'enterprises',
    units: ['project'],
    better: 'up',
    aliases:
      'dự án đầu tư; thu hút dự án đầu tư; dự án đầu tư ngoài ngân sách; dự án thu hút đầu tư; ' +
      'dự án được chấp thuận chủ trương đầu tư',
  }),
  indicator('visitors', ['Số lượt khách du lịch', 'Visitors'], {
    topic: 'trade-tourism',
    units: ['visit', 'person', 'count:lượt người', 'count:lượt'],
    range: [100, 1e8],
    better: 'up',
    aliases:
      'lượng khách du lịch; khách du lịch; lượt khách; tổng lượng khách; tổng lượt khách; khách tham quan; ' +
      'lượng khách; du khách; tổng lượng khách du lịch; số lượng khách du lịch; lượt khách du lịch; ' +
      'khách đến tham quan; thu hút khách du lịch; đón khách du lịch; tổng số khách du lịch; lượt khách tham quan; ' +
      'lượt du khách; khách; lượng khách du lịch đến; tổng lượt khách du lịch; đón khách',
  }),
  indicator('international-visitors', ['Số lượt khách du lịch quốc tế', 'International visitors'], {
    topic: 'trade-tourism',
    units: ['visit', 'person', 'count:lượt'],
    better: 'up',
    aliases:
      'khách quốc tế; lượt khách quốc tế; khách du lịch quốc tế; lượng khách quốc tế; du khách quốc tế; khách nước ngoài',
  }),
  indicator('domestic-visitors', ['Số lượt khách du lịch nội địa', 'Domestic visitors'], {
    topic: 'trade-tourism',
    units: ['visit', 'person', 'count:lượt'],
    better: 'up',
    aliases:
      'khách nội địa; khách trong nước; lượt khách nội địa; khách du lịch nội địa; lượng khách nội địa; ' +
      'du khách nội địa; lượt khách trong nước',
  }),
  indicator('tourism-revenue', ['Tổng thu từ khách du lịch', 'Tourism revenue'], {
    topic: 'trade-tourism',
    units: ['VND'],
    better: 'up',
    aliases:
      'doanh thu du lịch; doanh thu từ du lịch; tổng thu từ du lịch; tổng thu du lịch; ' +
      'doanh thu từ hoạt động du lịch; tổng doanh thu du lịch; doanh thu du lịch dịch vụ; ' +
      'doanh thu từ du lịch dịch vụ; thu từ du lịch; tổng doanh thu từ du lịch; tổng thu; doanh thu ngành du lịch; ' +
      'doanh thu từ khách du lịch; tổng thu từ hoạt động du lịch; doanh thu dịch vụ du lịch',
  }),
  indicator('accommodation', ['Số cơ sở lưu trú', 'Accommodation establishments'], {
    topic: 'trade-tourism',
    units: ['count:cơ sở'],
    better: 'up',
    aliases: 'cơ sở lưu trú; cơ sở lưu trú du lịch; cơ sở homestay; homestay',
  }),
  indicator('room-occupancy', ['Công suất sử dụng phòng', 'Room occupancy'], {
    topic: 'trade-tourism',
    units: ['%'],
    range: SHARE,
    better: 'up',
    aliases: 'công suất phòng; công suất sử dụng buồng phòng; công suất buồng phòng; công suất phòng bình quân',
  }),
  indicator('stay-length', ['Thời gian lưu trú bình quân', 'Average length of stay'], {
    topic: 'trade-tourism',
    units: ['count:ngày'],
    range: [0.5, 30],
    better: 'up',
    aliases: 'thời gian lưu trú; ngày khách bình quân; số ngày lưu trú bình quân',
  }),
  indicator('new-enterprises', ['Số doanh nghiệp thành lập mới', 'Newly registered enterprises'], {
    topic: 'enterprises',
    units: ['organization', 'count:doanh nghiệp'],
    better: 'up',
    aliases:
      'doanh nghiệp thành lập mới; doanh nghiệp đăng ký thành lập mới; doanh nghiệp mới; ' +
      'thành lập mới doanh nghiệp; doanh nghiệp đăng ký mới; số doanh nghiệp đăng ký thành lập mới; ' +
      'doanh nghiệp đăng ký thành lập; doanh nghiệp mới thành lập; số doanh nghiệp mới thành lập',
  }),
  indicator('enterprises', ['Số doanh nghiệp đang hoạt động', 'Active enterprises'], {
    topic: 'enterprises',
    units: ['organization', 'count:doanh nghiệp'],
    better: 'up',
    aliases: 'tổng số doanh nghiệp; doanh nghiệp đang hoạt động; doanh nghiệp hoạt động',
  }),
  indicator('dissolved-enterprises', ['Số doanh nghiệp tạm ngừng, giải thể', 'Enterprises suspended or dissolved'], {
    topic: 'enterprises',
    units: ['organization', 'count:doanh nghiệp'],
    better: 'down',
    aliases:
      'doanh nghiệp giải thể; doanh nghiệp tạm ngừng hoạt động; doanh nghiệp tạm ngừng kinh doanh; ' +
      'doanh nghiệp tạm ngừng; doanh nghiệp rút lui khỏi thị trường; doanh nghiệp ngừng hoạt động',
  }),
  indicator('registered-capital', ['Vốn đăng ký của doanh nghiệp', 'Registered capital'], {
    topic: 'enterprises',
    units: ['VND'],
    better: 'up',
    aliases: 'vốn đăng ký; tổng vốn đăng ký; tổng số vốn đăng ký; vốn đăng ký thành lập mới; vốn điều lệ',
  }),
  indicator('cooperatives', ['Số hợp tác xã', 'Cooperatives'], {
    topic: 'enterprises',
    units: ['organization', 'count:hợp tác xã'],
    better: 'up',
    aliases:
      'hợp tác xã; HTX; hợp tác xã đang hoạt động; tổng số hợp tác xã; hợp tác xã nông nghiệp; HTX nông nghiệp; ' +
      'hợp tác xã hoạt động hiệu quả; hợp tác xã hoạt động',
  }),
  indicator('new-cooperatives', ['Số hợp tác xã thành lập mới', 'New cooperatives'], {
    topic: 'enterprises',
    units: ['organization', 'count:hợp tác xã'],
    better: 'up',
    aliases: 'hợp tác xã thành lập mới; thành lập mới hợp tác xã; HTX thành lập mới; thành lập hợp tác xã',
  }),
  indicator('cooperative-groups', ['Số tổ hợp tác', 'Cooperative groups'], {
    topic: 'enterprises',
    units: ['organization', 'count:tổ hợp tác', 'count:tổ'],
    better: 'up',
    aliases: 'tổ hợp tác; tổ hợp tác hoạt động; THT',
  }),
  indicator('business-households', ['Số hộ kinh doanh cá thể', 'Business households'], {
    topic: 'enterprises',
    units: ['household'],
    aliases: 'hộ kinh doanh; hộ kinh doanh cá thể; cơ sở kinh doanh cá thể; hộ sản xuất kinh doanh',
  }),
];
