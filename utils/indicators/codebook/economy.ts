import { type Indicator, indicator, SHARE } from '../indicator';

/** Growth, structure, budget, investment, credit. National list 05-09; target lists of Party congresses. */
export const ECONOMY: readonly Indicator[] = [
  indicator('grdp-growth', ['Tốc độ tăng tổng sản phẩm trên địa bàn (GRDP)', 'GRDP growth'], {
    topic: 'economy',
    units: ['%'],
    range: [-15, 30],
    better: 'up',
    aliases:
      'tăng trưởng GRDP; tốc độ tăng trưởng GRDP; tốc độ tăng GRDP; tăng trưởng kinh tế; ' +
      'tốc độ tăng trưởng kinh tế; GRDP; tốc độ tăng trưởng; tốc độ tăng tổng sản phẩm; tăng trưởng; ' +
      'mức tăng trưởng GRDP; tổng sản phẩm trên địa bàn; mức tăng trưởng kinh tế',
  }),
  indicator('grdp', ['Tổng sản phẩm trên địa bàn (GRDP)', 'GRDP'], {
    topic: 'economy',
    units: ['VND', 'USD'],
    range: [1e12, 3e15],
    better: 'up',
    aliases:
      'GRDP; quy mô GRDP; quy mô kinh tế; quy mô nền kinh tế; GRDP theo giá hiện hành; ' +
      'quy mô GRDP theo giá hiện hành; tổng sản phẩm; GRDP theo giá so sánh; GRDP giá hiện hành; ' +
      'quy mô tổng sản phẩm',
  }),
  indicator('grdp-per-capita', ['GRDP bình quân đầu người', 'GRDP per capita'], {
    topic: 'economy',
    units: ['VND', 'USD'],
    range: [1e3, 5e8],
    better: 'up',
    aliases:
      'tổng sản phẩm bình quân đầu người; GRDP đầu người; GRDP/người; tổng sản phẩm trên địa bàn bình quân đầu người',
  }),
  indicator('income-per-capita', ['Thu nhập bình quân đầu người', 'Income per capita'], {
    topic: 'economy',
    units: ['VND'],
    range: [5e5, 4e8],
    better: 'up',
    aliases:
      'thu nhập bình quân; thu nhập bình quân người; thu nhập bình quân của người dân; thu nhập đầu người; ' +
      'thu nhập bình quân đầu người khu vực nông thôn; thu nhập bình quân đầu người/năm; ' +
      'thu nhập bình quân một người; thu nhập của người dân; bình quân thu nhập đầu người; thu nhập người dân; ' +
      'thu nhập bình quân đầu người của người dân',
  }),
  indicator('production-value', ['Tổng giá trị sản xuất', 'Gross output'], {
    topic: 'economy',
    units: ['VND'],
    range: [1e9, 1e15],
    better: 'up',
    aliases:
      'giá trị sản xuất; tổng giá trị sản xuất các ngành kinh tế; GTSX; giá trị sản xuất các ngành; ' +
      'tổng giá trị sản xuất toàn ngành; tổng giá trị kinh tế',
  }),
  indicator('production-value-growth', ['Tốc độ tăng giá trị sản xuất', 'Growth of gross output'], {
    topic: 'economy',
    units: ['%'],
    range: [-20, 40],
    better: 'up',
    aliases:
      'tốc độ tăng trưởng giá trị sản xuất; tốc độ tăng giá trị sản xuất bình quân; giá trị sản xuất; ' +
      'mức tăng giá trị sản xuất; tăng trưởng giá trị sản xuất; tổng giá trị sản xuất; ' +
      'tốc độ tăng giá trị sản xuất các ngành kinh tế',
  }),
  indicator('agriculture-growth', ['Tốc độ tăng khu vực nông, lâm nghiệp và thủy sản', 'Growth of agriculture'], {
    topic: 'economy',
    units: ['%'],
    range: [-20, 30],
    better: 'up',
    aliases:
      'khu vực nông, lâm nghiệp và thủy sản; tốc độ tăng nông, lâm nghiệp và thủy sản; ' +
      'tốc độ tăng trưởng nông lâm nghiệp và thủy sản; khu vực nông lâm thủy sản; ' +
      'tăng trưởng khu vực nông lâm nghiệp thủy sản; tăng trưởng ngành nông nghiệp; ' +
      'tốc độ tăng trưởng ngành nông nghiệp; tốc độ tăng trưởng nông nghiệp; khu vực nông nghiệp',
  }),
  indicator('industry-growth', ['Tốc độ tăng khu vực công nghiệp - xây dựng', 'Growth of industry and construction'], {
    topic: 'economy',
    units: ['%'],
    range: [-30, 60],
    better: 'up',
    aliases:
      'khu vực công nghiệp xây dựng; tốc độ tăng công nghiệp xây dựng; tốc độ tăng trưởng công nghiệp xây dựng; ' +
      'khu vực công nghiệp và xây dựng; tăng trưởng công nghiệp xây dựng; ' +
      'tăng trưởng khu vực công nghiệp xây dựng; tốc độ tăng trưởng ngành công nghiệp; tăng trưởng công nghiệp; ' +
      'tăng trưởng ngành công nghiệp',
  }),
  indicator('services-growth', ['Tốc độ tăng khu vực dịch vụ', 'Growth of services'], {
    topic: 'economy',
    units: ['%'],
    range: [-30, 50],
    better: 'up',
    aliases:
      'khu vực dịch vụ; tốc độ tăng dịch vụ; tốc độ tăng trưởng dịch vụ; tăng trưởng khu vực dịch vụ; ' +
      'tăng trưởng dịch vụ; tốc độ tăng trưởng ngành dịch vụ; tốc độ tăng trưởng thương mại dịch vụ; ' +
      'tốc độ tăng thương mại dịch vụ',
  }),
  indicator('share-agriculture', ['Tỷ trọng nông, lâm nghiệp và thủy sản', 'Share of agriculture'], {
    topic: 'economy',
    units: ['%'],
    range: SHARE,
    aliases:
      'tỷ trọng nông lâm nghiệp; tỷ trọng nông nghiệp; tỷ trọng nông lâm thủy sản; tỷ trọng ngành nông nghiệp; ' +
      'tỷ trọng khu vực nông lâm nghiệp và thủy sản; cơ cấu kinh tế nông lâm nghiệp; cơ cấu kinh tế nông nghiệp; ' +
      'cơ cấu kinh tế nông lâm nghiệp và thủy sản; tỷ trọng nông lâm ngư nghiệp',
  }),
  indicator('share-industry', ['Tỷ trọng công nghiệp - xây dựng', 'Share of industry and construction'], {
    topic: 'economy',
    units: ['%'],
    range: SHARE,
    aliases:
      'tỷ trọng công nghiệp và xây dựng; tỷ trọng công nghiệp; cơ cấu kinh tế công nghiệp xây dựng; ' +
      'tỷ trọng ngành công nghiệp xây dựng; tỷ trọng khu vực công nghiệp xây dựng; ' +
      'tỷ trọng tiểu thủ công nghiệp xây dựng; cơ cấu kinh tế công nghiệp',
  }),
  indicator('share-services', ['Tỷ trọng thương mại - dịch vụ', 'Share of services'], {
    topic: 'economy',
    units: ['%'],
    range: SHARE,
    aliases:
      'tỷ trọng dịch vụ; tỷ trọng thương mại và dịch vụ; cơ cấu kinh tế thương mại dịch vụ; ' +
      'cơ cấu kinh tế dịch vụ; tỷ trọng khu vực dịch vụ; tỷ trọng ngành dịch vụ; tỷ trọng dịch vụ thương mại; ' +
      'tỷ trọng du lịch dịch vụ',
  }),
  indicator('labour-productivity', ['Năng suất lao động xã hội', 'Labour productivity'], {
    topic: 'economy',
    units: ['VND', '%'],
    better: 'up',
    aliases:
      'năng suất lao động; tốc độ tăng năng suất lao động; năng suất lao động xã hội bình quân; ' +
      'tăng năng suất lao động xã hội',
  }),
  indicator('digital-economy-share', ['Tỷ trọng kinh tế số', 'Share of the digital economy'], {
    topic: 'economy',
    units: ['%'],
    range: SHARE,
    better: 'up',
    aliases:
      'tỷ trọng kinh tế số trong GRDP; kinh tế số; kinh tế số trong GRDP; ' +
      'tỷ trọng giá trị tăng thêm của kinh tế số; tỷ lệ kinh tế số',
  }),
  indicator('cpi', ['Chỉ số giá tiêu dùng (CPI)', 'Consumer price index'], {
    topic: 'economy',
    units: ['%'],
    range: [-5, 25],
    aliases: 'CPI; CPI bình quân; chỉ số giá tiêu dùng; chỉ số giá tiêu dùng bình quân; lạm phát',
  }),
  indicator('urbanisation-rate', ['Tỷ lệ đô thị hóa', 'Urbanisation rate'], {
    topic: 'economy',
    units: ['%'],
    range: SHARE,
    better: 'up',
    aliases: 'tỷ lệ dân số đô thị; tỷ lệ dân cư đô thị; đô thị hóa; tỷ lệ dân số thành thị',
  }),
  indicator('social-investment', ['Tổng vốn đầu tư toàn xã hội', 'Total social investment'], {
    topic: 'economy',
    units: ['VND'],
    range: [1e9, 1e15],
    better: 'up',
    aliases:
      'vốn đầu tư toàn xã hội; tổng vốn đầu tư thực hiện; vốn đầu tư phát triển toàn xã hội; ' +
      'tổng vốn đầu tư phát triển toàn xã hội; tổng nguồn vốn đầu tư; huy động vốn đầu tư toàn xã hội; ' +
      'tổng vốn đầu tư toàn xã hội thực hiện; tổng nguồn vốn đầu tư toàn xã hội; vốn đầu tư thực hiện; ' +
      'huy động vốn đầu tư phát triển; tổng mức đầu tư toàn xã hội',
  }),
  indicator('budget-revenue', ['Thu ngân sách nhà nước trên địa bàn', 'State budget revenue'], {
    topic: 'budget',
    units: ['VND'],
    range: [1e8, 6e14],
    better: 'up',
    aliases:
      'thu ngân sách; tổng thu ngân sách; tổng thu ngân sách nhà nước; thu ngân sách nhà nước; thu NSNN; ' +
      'tổng thu NSNN; số thu ngân sách; số thu ngân sách nhà nước; thu cân đối ngân sách; thu cân đối; ' +
      'thu ngân sách địa phương; tổng thu ngân sách trên địa bàn; thu ngân sách hằng năm; thu ngân sách tại chỗ; ' +
      'số thu; tổng thu cân đối ngân sách nhà nước; kết quả thu ngân sách',
  }),
  indicator('domestic-revenue', ['Thu nội địa', 'Domestic revenue'], {
    topic: 'budget',
    units: ['VND'],
    better: 'up',
    aliases: 'thu ngân sách nội địa; tổng thu nội địa; số thu nội địa; thu nội địa ngân sách nhà nước',
  }),
  indicator('customs-revenue', ['Thu từ hoạt động xuất nhập khẩu', 'Customs revenue'], {
    topic: 'budget',
    units: ['VND'],
    aliases:
      'thu xuất nhập khẩu; thu thuế xuất nhập khẩu; thu từ xuất nhập khẩu; ' +
      'thu ngân sách từ hoạt động xuất nhập khẩu; thu hải quan; thu cân đối từ hoạt động xuất nhập khẩu',
  }),
  indicator('land-use-revenue', ['Thu tiền sử dụng đất', 'Land-use fees'], {
    topic: 'budget',
    units: ['VND'],
    aliases:
      'tiền sử dụng đất; thu từ đất; thu từ tiền sử dụng đất; thu cấp quyền sử dụng đất; ' +
      'đấu giá quyền sử dụng đất; thu từ đấu giá đất',
  }),
  indicator('budget-expenditure', ['Chi ngân sách địa phương', 'Budget expenditure'], {
    topic: 'budget',
    units: ['VND'],
    aliases:
      'chi ngân sách; tổng chi ngân sách; tổng chi ngân sách địa phương; chi ngân sách nhà nước; ' +
      'tổng chi ngân sách nhà nước; tổng chi; chi cân đối ngân sách; chi cân đối ngân sách địa phương',
  }),
  indicator('development-expenditure', ['Chi đầu tư phát triển', 'Development expenditure'], {
    topic: 'budget',
    units: ['VND', '%'],
    aliases: 'chi đầu tư; chi đầu tư xây dựng cơ bản; chi đầu tư phát triển ngân sách',
  }),
  indicator('recurrent-expenditure', ['Chi thường xuyên', 'Recurrent expenditure'], {
    topic: 'budget',
    units: ['VND', '%'],
    aliases: 'tổng chi thường xuyên; chi ngân sách thường xuyên',
  }),
  indicator('tax-arrears', ['Nợ thuế', 'Tax arrears'], {
    topic: 'budget',
    units: ['VND', '%'],
    better: 'down',
    aliases: 'tổng nợ thuế; tiền nợ thuế; số nợ thuế; nợ đọng thuế',
  }),
  indicator('public-investment-plan', ['Kế hoạch vốn đầu tư công', 'Public investment plan'], {
    topic: 'budget',
    units: ['VND'],
    aliases:
      'vốn đầu tư công; tổng vốn đầu tư công; tổng kế hoạch vốn đầu tư công; vốn đầu tư công được giao; ' +
      'kế hoạch đầu tư công; tổng kế hoạch vốn; kế hoạch vốn',
  }),
  indicator('public-investment-disbursed', ['Giải ngân vốn đầu tư công', 'Disbursement of public investment'], {
    topic: 'budget',
    units: ['VND', '%'],
    range: [0, null],
    better: 'up',
    aliases:
      'giải ngân; giải ngân đầu tư công; tỷ lệ giải ngân; tỷ lệ giải ngân vốn đầu tư công; giải ngân kế hoạch vốn; ' +
      'giải ngân kế hoạch vốn đầu tư công; giá trị giải ngân; vốn giải ngân; vốn đầu tư công giải ngân; ' +
      'tiến độ giải ngân vốn đầu tư công; tiến độ giải ngân; giá trị giải ngân vốn đầu tư công; giải ngân vốn; ' +
      'lũy kế giải ngân; số vốn giải ngân',
  }),
  indicator(
    'national-programme-disbursed',
    ['Giải ngân vốn các chương trình mục tiêu quốc gia', 'Disbursement of national target programmes'],
    {
      topic: 'budget',
      units: ['VND', '%'],
      better: 'up',
      aliases:
        'vốn chương trình mục tiêu quốc gia; giải ngân vốn chương trình MTQG; vốn các chương trình MTQG; ' +
        'giải ngân chương trình mục tiêu quốc gia; vốn các chương trình mục tiêu quốc gia',
    },
  ),
  indicator('credit-outstanding', ['Dư nợ tín dụng', 'Outstanding credit'], {
    topic: 'budget',
    units: ['VND'],
    aliases:
      'tổng dư nợ; dư nợ; tổng dư nợ tín dụng; dư nợ cho vay; tổng dư nợ cho vay; dư nợ tín dụng đối với nền kinh tế',
  }),
  indicator('policy-credit-outstanding', ['Dư nợ tín dụng chính sách xã hội', 'Outstanding social-policy credit'], {
    topic: 'budget',
    units: ['VND'],
    better: 'up',
    aliases:
      'dư nợ tín dụng chính sách; dư nợ ngân hàng chính sách xã hội; tổng dư nợ tín dụng chính sách; ' +
      'dư nợ cho vay chính sách; tổng dư nợ ủy thác; dư nợ ủy thác; dư nợ NHCSXH',
  }),
  indicator('deposits', ['Huy động vốn của các tổ chức tín dụng', 'Deposits'], {
    topic: 'budget',
    units: ['VND'],
    aliases:
      'tổng nguồn vốn huy động; nguồn vốn huy động; vốn huy động; huy động vốn; tổng vốn huy động; số dư tiền gửi',
  }),
  indicator('bad-debt-ratio', ['Tỷ lệ nợ xấu', 'Bad-debt ratio'], {
    topic: 'budget',
    units: ['%', 'VND'],
    range: SHARE,
    better: 'down',
    aliases: 'nợ xấu; tỷ lệ nợ xấu trên tổng dư nợ; nợ xấu ngân hàng; tỷ lệ nợ quá hạn',
  }),
];
