import { type Indicator, indicator, SHARE } from '../indicator';

/** Crops, livestock, fisheries, forests. National list 08; commune list: areas, output, herds. */
export const AGRICULTURE: readonly Indicator[] = [
  indicator('agricultural-value', ['Giá trị sản xuất nông, lâm nghiệp và thủy sản', 'Agricultural gross output'], {
    topic: 'agriculture',
    units: ['VND', '%'],
    better: 'up',
    aliases:
      'giá trị sản xuất nông nghiệp; giá trị sản xuất nông lâm nghiệp; giá trị sản xuất nông lâm thủy sản; ' +
      'giá trị sản xuất ngành nông nghiệp; tổng giá trị sản xuất nông nghiệp; ' +
      'tổng giá trị sản xuất nông lâm nghiệp thủy sản; giá trị sản xuất nông lâm ngư nghiệp; ' +
      'tốc độ tăng giá trị sản xuất nông lâm nghiệp và thủy sản; tổng giá trị sản xuất nông lâm nghiệp',
  }),
  indicator('value-per-hectare', ['Giá trị sản phẩm trên 1 ha đất trồng trọt', 'Value of products per hectare'], {
    topic: 'agriculture',
    units: ['VND'],
    range: [5e6, 2e9],
    better: 'up',
    aliases:
      'giá trị sản phẩm; giá trị sản phẩm trên 1 ha canh tác; giá trị sản phẩm thu được trên 1 ha đất trồng trọt; ' +
      'giá trị sản phẩm thu hoạch trên 1 ha đất trồng trọt; giá trị sản xuất trên 1 ha đất nông nghiệp; ' +
      'giá trị sản phẩm trên 1 ha đất canh tác; giá trị sản xuất bình quân trên 1 ha đất canh tác; ' +
      'giá trị sản phẩm trên đơn vị diện tích; giá trị sản phẩm thu được trên ha đất trồng trọt; ' +
      'giá trị sản phẩm trên ha canh tác; giá trị sản xuất trên ha; giá trị thu nhập trên ha; ' +
      'giá trị sản phẩm bình quân; giá trị sản phẩm thu hoạch trên ha đất canh tác; giá trị sản phẩm/ha; ' +
      'giá trị canh tác; giá trị thu nhập trên đơn vị diện tích canh tác; ' +
      'giá trị sản xuất trên đơn vị diện tích đất nông nghiệp; giá trị sản phẩm thu được; ' +
      'thu nhập trên ha canh tác; giá trị sản xuất trên đơn vị diện tích canh tác; ' +
      'giá trị sản phẩm trên đơn vị diện tích canh tác',
  }),
  indicator('food-output', ['Sản lượng lương thực có hạt', 'Grain output'], {
    topic: 'agriculture',
    units: ['tonne'],
    range: [10, 6e6],
    better: 'up',
    aliases:
      'tổng sản lượng lương thực; sản lượng lương thực; tổng sản lượng lương thực có hạt; ' +
      'sản lượng cây lương thực có hạt; sản lượng cây lương thực; tổng sản lượng lương thực cây có hạt; ' +
      'tổng sản lượng cây lương thực có hạt',
  }),
  indicator('food-per-capita', ['Lương thực bình quân đầu người', 'Grain per head'], {
    topic: 'agriculture',
    units: ['kg'],
    range: [50, 3000],
    better: 'up',
    aliases:
      'bình quân lương thực; bình quân lương thực đầu người; sản lượng lương thực bình quân đầu người; ' +
      'lương thực đầu người; lương thực có hạt bình quân đầu người',
  }),
  indicator('sown-area', ['Diện tích gieo trồng', 'Sown area'], {
    topic: 'agriculture',
    units: ['ha'],
    aliases:
      'tổng diện tích gieo trồng; diện tích gieo trồng cây hằng năm; diện tích gieo cấy; ' +
      'tổng diện tích gieo trồng cây hằng năm; tổng diện tích gieo trồng các loại cây; ' +
      'diện tích gieo trồng các loại cây trồng; diện tích cây hằng năm; tổng diện tích gieo trồng lũy kế; ' +
      'diện tích xuống giống',
  }),
  indicator('rice-area', ['Diện tích lúa', 'Rice area'], {
    topic: 'agriculture',
    units: ['ha'],
    aliases:
      'diện tích lúa cả năm; diện tích gieo cấy lúa; tổng diện tích lúa; diện tích gieo trồng lúa; ' +
      'diện tích lúa gieo cấy; diện tích lúa xuân; diện tích lúa mùa; diện tích lúa hè thu; ' +
      'diện tích lúa đông xuân; diện tích trồng lúa',
  }),
  indicator('rice-yield', ['Năng suất lúa', 'Rice yield'], {
    topic: 'agriculture',
    units: ['count:tạ', 'tonne', 'kg'],
    range: [1, 100],
    better: 'up',
    aliases:
      'năng suất lúa bình quân; năng suất lúa cả năm; năng suất lúa xuân; năng suất lúa mùa; ' +
      'năng suất lúa đông xuân; năng suất lúa hè thu; năng suất bình quân lúa',
  }),
  indicator('rice-output', ['Sản lượng lúa', 'Rice output'], {
    topic: 'agriculture',
    units: ['tonne'],
    better: 'up',
    aliases:
      'sản lượng thóc; sản lượng lúa cả năm; tổng sản lượng lúa; sản lượng lúa xuân; sản lượng lúa mùa; ' +
      'sản lượng lúa đông xuân; sản lượng lúa hè thu',
  }),
  indicator('maize-area', ['Diện tích ngô', 'Maize area'], {
    topic: 'agriculture',
    units: ['ha'],
    aliases: 'diện tích gieo trồng ngô; diện tích ngô cả năm; diện tích trồng ngô; diện tích bắp; diện tích cây ngô',
  }),
  indicator('maize-output', ['Sản lượng ngô', 'Maize output'], {
    topic: 'agriculture',
    units: ['tonne'],
    better: 'up',
    aliases: 'sản lượng bắp; sản lượng ngô cả năm; tổng sản lượng ngô',
  }),
  indicator('maize-yield', ['Năng suất ngô', 'Maize yield'], {
    topic: 'agriculture',
    units: ['count:tạ', 'tonne', 'kg'],
    range: [1, 120],
    better: 'up',
    aliases: 'năng suất ngô bình quân; năng suất ngô cả năm; năng suất bắp',
  }),
  indicator('vegetable-area', ['Diện tích rau màu', 'Vegetable area'], {
    topic: 'agriculture',
    units: ['ha'],
    aliases:
      'diện tích rau; diện tích rau các loại; diện tích rau đậu; diện tích rau màu vụ đông; diện tích cây vụ đông; ' +
      'diện tích vụ đông; diện tích rau an toàn; diện tích rau đậu các loại',
  }),
  indicator('tea-area', ['Diện tích chè', 'Tea area'], {
    topic: 'agriculture',
    units: ['ha'],
    aliases:
      'tổng diện tích chè; diện tích cây chè; vùng chè; diện tích trồng chè; cây chè; diện tích chè kinh doanh; ' +
      'diện tích chè trồng mới; trồng mới chè; trồng chè',
  }),
  indicator('tea-output', ['Sản lượng chè búp tươi', 'Fresh tea output'], {
    topic: 'agriculture',
    units: ['tonne'],
    better: 'up',
    aliases:
      'sản lượng chè; sản lượng chè búp; sản lượng búp tươi; sản lượng chè tươi; sản lượng chè búp tươi cả năm; ' +
      'chè búp tươi',
  }),
  indicator('coffee-area', ['Diện tích cà phê', 'Coffee area'], {
    topic: 'agriculture',
    units: ['ha'],
    aliases:
      'diện tích cây cà phê; tổng diện tích cà phê; diện tích trồng cà phê; cà phê chè; vùng cà phê; ' +
      'diện tích cà phê tái canh',
  }),
  indicator('coffee-output', ['Sản lượng cà phê', 'Coffee output'], {
    topic: 'agriculture',
    units: ['tonne'],
    better: 'up',
    aliases: 'sản lượng cà phê nhân; sản lượng cà phê quả tươi; tổng sản lượng cà phê',
  }),
  indicator('rubber-area', ['Diện tích cao su', 'Rubber area'], {
    topic: 'agriculture',
    units: ['ha'],
    aliases: 'diện tích cây cao su; tổng diện tích cao su',
  }),
  indicator('pepper-area', ['Diện tích hồ tiêu', 'Pepper area'], {
    topic: 'agriculture',
    units: ['ha'],
    aliases: 'diện tích cây hồ tiêu; diện tích tiêu',
  }),
  indicator('fruit-area', ['Diện tích cây ăn quả', 'Fruit-tree area'], {
    topic: 'agriculture',
    units: ['ha'],
    aliases:
      'diện tích cây ăn trái; tổng diện tích cây ăn quả; cây ăn quả; cây ăn trái; diện tích trồng cây ăn quả; ' +
      'diện tích vườn cây ăn trái; tổng diện tích cây ăn trái',
  }),
  indicator('fruit-output', ['Sản lượng cây ăn quả', 'Fruit output'], {
    topic: 'agriculture',
    units: ['tonne'],
    better: 'up',
    aliases:
      'sản lượng quả; sản lượng trái cây; sản lượng cây ăn trái; sản lượng hoa quả; sản lượng quả các loại; ' +
      'sản lượng quả tươi',
  }),
  indicator('medicinal-area', ['Diện tích cây dược liệu', 'Medicinal-plant area'], {
    topic: 'agriculture',
    units: ['ha'],
    better: 'up',
    aliases:
      'diện tích dược liệu; cây dược liệu; diện tích trồng dược liệu; tổng diện tích cây dược liệu; vùng dược liệu',
  }),
  indicator('cinnamon-area', ['Diện tích quế', 'Cinnamon area'], {
    topic: 'forestry',
    units: ['ha'],
    aliases:
      'diện tích cây quế; tổng diện tích quế; vùng quế; quế; diện tích rừng quế; diện tích trồng quế; ' +
      'vùng quế hữu cơ; diện tích quế hữu cơ',
  }),
  indicator('macadamia-area', ['Diện tích mắc ca', 'Macadamia area'], {
    topic: 'agriculture',
    units: ['ha'],
    aliases: 'diện tích cây mắc ca; mắc ca; trồng mới mắc ca; diện tích trồng mắc ca; cây mắc ca',
  }),
  indicator('growing-area-codes', ['Diện tích được cấp mã số vùng trồng', 'Area with growing-area codes'], {
    topic: 'agriculture',
    units: ['%', 'ha', 'count:mã số'],
    better: 'up',
    aliases:
      'diện tích chè được cấp mã số vùng trồng; diện tích cây trồng được cấp mã số vùng trồng; mã số vùng trồng; ' +
      'số mã số vùng trồng; mã vùng trồng; diện tích cấp mã số vùng trồng; tỷ lệ diện tích cấp mã số vùng trồng',
  }),
  indicator('livestock-total', ['Tổng đàn gia súc', 'Livestock herd'], {
    topic: 'agriculture',
    units: ['head'],
    better: 'up',
    aliases:
      'đàn gia súc; tổng đàn gia súc chính; đàn gia súc chính; đàn đại gia súc; tổng đàn đại gia súc; ' +
      'tổng đàn vật nuôi; đàn vật nuôi; quy mô đàn gia súc; tổng đàn trâu bò lợn; số lượng đàn gia súc',
  }),
  indicator('livestock-growth', ['Tốc độ tăng đàn gia súc', 'Growth of the livestock herd'], {
    topic: 'agriculture',
    units: ['%'],
    range: [-50, 50],
    better: 'up',
    aliases:
      'tốc độ tăng trưởng đàn gia súc; tốc độ tăng đàn gia súc chính; tốc độ phát triển đàn gia súc; ' +
      'tăng trưởng đàn gia súc',
  }),
  indicator('buffalo-herd', ['Đàn trâu', 'Buffaloes'], {
    topic: 'agriculture',
    units: ['head'],
    aliases: 'tổng đàn trâu; số trâu; số lượng trâu; trâu',
  }),
  indicator('cattle-herd', ['Đàn bò', 'Cattle'], {
    topic: 'agriculture',
    units: ['head'],
    aliases: 'tổng đàn bò; số bò; đàn bò sữa; đàn bò thịt; số lượng bò; bò',
  }),
  indicator('buffalo-cattle-herd', ['Đàn trâu, bò', 'Buffaloes and cattle'], {
    topic: 'agriculture',
    units: ['head'],
    aliases: 'đàn trâu bò; tổng đàn trâu bò; trâu bò',
  }),
  indicator('pig-herd', ['Đàn lợn', 'Pigs'], {
    topic: 'agriculture',
    units: ['head'],
    aliases: 'đàn heo; tổng đàn lợn; tổng đàn heo; lợn; heo; số lợn',
  }),
  indicator('goat-herd', ['Đàn dê', 'Goats'], {
    topic: 'agriculture',
    units: ['head'],
    aliases: 'tổng đàn dê; đàn dê cừu; dê',
  }),
  indicator('poultry-flock', ['Đàn gia cầm', 'Poultry'], {
    topic: 'agriculture',
    units: ['head'],
    aliases: 'tổng đàn gia cầm; gia cầm; đàn gà; đàn gà vịt; tổng đàn gà; số gia cầm',
  }),
  indicator('meat-output', ['Sản lượng thịt hơi xuất chuồng', 'Live-weight meat output'], {
    topic: 'agriculture',
    units: ['tonne'],
    better: 'up',
    aliases:
      'sản lượng thịt hơi; thịt hơi xuất chuồng; sản lượng thịt hơi các loại; tổng sản lượng thịt hơi xuất chuồng; ' +
      'sản lượng thịt; tổng sản lượng thịt hơi; sản lượng thịt hơi xuất chuồng các loại',
  }),
  indicator('livestock-vaccination', ['Tỷ lệ tiêm phòng gia súc, gia cầm', 'Vaccination of livestock'], {
    topic: 'agriculture',
    units: ['%'],
    range: SHARE,
    better: 'up',
    aliases:
      'tỷ lệ tiêm phòng; tiêm phòng gia súc; tỷ lệ tiêm phòng gia súc; tỷ lệ tiêm phòng đàn vật nuôi; ' +
      'tiêm phòng vắc xin cho đàn vật nuôi; tỷ lệ tiêm phòng vắc xin',
  }),
  indicator('aquaculture-area', ['Diện tích nuôi trồng thủy sản', 'Aquaculture area'], {
    topic: 'agriculture',
    units: ['ha'],
    aliases:
      'diện tích nuôi thủy sản; diện tích ao nuôi; diện tích mặt nước nuôi trồng thủy sản; ' +
      'diện tích ao nuôi thủy sản; diện tích thả nuôi; diện tích nuôi tôm',
  }),
  indicator('fishery-output', ['Sản lượng thủy sản', 'Fishery output'], {
    topic: 'agriculture',
    units: ['tonne'],
    better: 'up',
    aliases:
      'tổng sản lượng thủy sản; sản lượng thủy sản nuôi trồng; sản lượng nuôi trồng thủy sản; ' +
      'sản lượng khai thác thủy sản; sản lượng thủy sản khai thác; sản lượng thủy hải sản; ' +
      'sản lượng khai thác hải sản; sản lượng tôm; sản lượng cá tra; sản lượng nuôi trồng và khai thác thủy sản',
  }),
  indicator('forest-cover', ['Tỷ lệ che phủ rừng', 'Forest cover'], {
    topic: 'forestry',
    units: ['%'],
    range: SHARE,
    better: 'up',
    aliases:
      'độ che phủ rừng; che phủ rừng; tỷ lệ độ che phủ rừng; độ che phủ; tỷ lệ che phủ; độ che phủ của rừng; ' +
      'tỷ lệ che phủ của rừng; tỷ lệ rừng che phủ',
  }),
  indicator('forest-area', ['Diện tích rừng', 'Forest area'], {
    topic: 'forestry',
    units: ['ha'],
    aliases:
      'tổng diện tích rừng; diện tích đất có rừng; diện tích rừng hiện có; tổng diện tích đất có rừng; ' +
      'diện tích rừng tự nhiên; diện tích rừng trồng; diện tích đất rừng',
  }),
  indicator('afforestation', ['Diện tích rừng trồng mới', 'New forest planted'], {
    topic: 'forestry',
    units: ['ha'],
    better: 'up',
    aliases:
      'trồng rừng; trồng mới rừng; trồng rừng mới; diện tích trồng rừng; trồng rừng tập trung; ' +
      'diện tích trồng mới rừng; diện tích rừng trồng mới tập trung; trồng mới rừng tập trung; ' +
      'trồng rừng sản xuất; trồng mới rừng gỗ lớn; rừng gỗ lớn; trồng rừng gỗ lớn; diện tích trồng rừng mới; ' +
      'rừng trồng mới; diện tích trồng rừng tập trung',
  }),
  indicator('trees-planted', ['Số cây trồng phân tán', 'Scattered trees planted'], {
    topic: 'forestry',
    units: ['tree'],
    better: 'up',
    aliases:
      'cây phân tán; trồng cây phân tán; cây xanh; trồng cây xanh; cây trồng phân tán; số cây xanh trồng mới; ' +
      'trồng mới cây xanh',
  }),
  indicator('timber-output', ['Sản lượng gỗ khai thác', 'Timber output'], {
    topic: 'forestry',
    units: ['count:m3', 'tonne'],
    aliases:
      'sản lượng gỗ; sản lượng gỗ rừng trồng; sản lượng gỗ rừng trồng khai thác; khai thác gỗ rừng trồng; ' +
      'sản lượng khai thác gỗ; sản lượng gỗ khai thác rừng trồng',
  }),
  indicator('forest-services-fee', ['Tiền dịch vụ môi trường rừng', 'Forest environmental services payments'], {
    topic: 'forestry',
    units: ['VND'],
    better: 'up',
    aliases:
      'dịch vụ môi trường rừng; chi trả dịch vụ môi trường rừng; thu dịch vụ môi trường rừng; ' +
      'tiền chi trả dịch vụ môi trường rừng; DVMTR',
  }),
  indicator('ocop-products', ['Số sản phẩm OCOP', 'OCOP products'], {
    topic: 'agriculture',
    units: ['count:sản phẩm'],
    better: 'up',
    aliases:
      'sản phẩm OCOP; OCOP; sản phẩm OCOP 3 sao trở lên; sản phẩm đạt chuẩn OCOP; sản phẩm đạt OCOP; ' +
      'sản phẩm OCOP từ 3 sao trở lên; sản phẩm OCOP được công nhận; sản phẩm OCOP đạt 3 sao; ' +
      'sản phẩm OCOP đạt 4 sao; sản phẩm OCOP 4 sao; sản phẩm OCOP 3 sao; sản phẩm OCOP 5 sao',
  }),
];
